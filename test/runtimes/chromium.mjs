// The built package in a page of Chromium whose policy forbids code made from text.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { build } from 'esbuild';

const POLICY = "default-src 'none'; script-src 'self'";
const PAGE = '<!doctype html><title>main path</title><script type="module" src="/page.js"></script>';

/** Whether the page answers that nothing failed, and what it answered. */
export async function inChromium(root) {
  const bundle = await build({
    entryPoints: [join(root, 'test/runtimes/page.mjs')],
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  const server = createServer((request, response) => {
    const isScript = request.url === '/page.js';
    response.writeHead(request.url === '/' || isScript ? 200 : 404, {
      'content-type': isScript ? 'text/javascript' : 'text/html',
      'content-security-policy': POLICY,
    });
    response.end(isScript ? bundle.outputFiles[0].contents : PAGE);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  const { said, trouble } = await documentOf(`http://127.0.0.1:${server.address().port}/`);
  server.close();
  const passed = said.includes('\n0 failed') && said.includes('code from text: forbidden');
  return { passed, said: `${said}${trouble}` };
}

/** The document after its scripts have run, as Chromium writes it. */
function documentOf(address) {
  const words = [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--virtual-time-budget=20000',
    '--dump-dom',
    address,
  ];
  return new Promise((resolve) => {
    const chromium = spawn('chromium', words, { timeout: 60_000 });
    let said = '';
    let trouble = '';
    chromium.stdout.on('data', (chunk) => (said += chunk));
    chromium.stderr.on('data', (chunk) => (trouble += chunk));
    chromium.on('error', () =>
      resolve({ said: '', trouble: 'This check needs Chromium on the path: apt-get install chromium.\n' }),
    );
    chromium.on('close', () => resolve({ said, trouble }));
  });
}
