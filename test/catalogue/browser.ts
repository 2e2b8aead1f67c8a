import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { delimiter, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Browser, chromium } from 'playwright-core';

/** The folder that holds the project. */
export const root = fileURLToPath(new URL('../..', import.meta.url));

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** A real Chromium, from the path; where there is none it is said what to install. */
export async function openBrowser(): Promise<Browser> {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)];
  const found = folders.flatMap((it) => NAMES.map((name) => join(it, name))).find((it) => existsSync(it));
  if (!found) throw new Error('No Chromium is found. Install it: apt-get install chromium');
  // Containers run as root, for whom Chromium's sandbox does not start.
  return await chromium.launch({ executablePath: found, args: ['--no-sandbox'] });
}

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
};

/** Serves the files of the project over HTTP; gives the address of its root. */
export async function serve(): Promise<{ readonly server: Server; readonly address: string }> {
  const server = createServer((request, response) => {
    const path = join(root, normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://x').pathname)));
    if (!statSync(path, { throwIfNoEntry: false })?.isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'text/plain; charset=utf-8' });
    response.end(readFileSync(path));
  });
  await new Promise<void>((done) => {
    server.listen(0, '127.0.0.1', done);
  });
  return { server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}
