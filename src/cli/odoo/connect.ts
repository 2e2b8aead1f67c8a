import { type Command, Option } from 'commander';
import {
  decodeTrouble,
  isOdooVersion,
  json2Call,
  jsonRpcCall,
  ODOO_VERSIONS,
  type OdooCall,
  type OdooVersion,
  serverVersion,
} from '../../odoo/index.js';
import { Trouble } from '../trouble.js';

/** Where an Odoo is and who asks, as it is said on the command line. */
export interface ConnectOptions {
  readonly url: string;
  readonly db: string;
  readonly user?: string;
  readonly keyEnv: string;
  readonly json2?: boolean;
}

/** A server that has been asked who it is. */
export interface Connection {
  readonly url: string;
  readonly version: OdooVersion;
  readonly call: OdooCall;
  /** Any failure of a call, in one line that does not tell the key. */
  readonly trouble: (thrown: unknown) => Trouble;
}

/** Adds the options that say where an Odoo is. */
export const withConnection = (command: Command): Command =>
  command
    .requiredOption('--url <url>', 'where Odoo is, such as https://odoo.example')
    .requiredOption('--db <name>', 'the name of the database')
    .option('--user <login>', 'who asks; not needed with --json2')
    .requiredOption('--key-env <VARIABLE>', 'the environment variable that holds the API key or the password')
    .option('--json2', 'ask over JSON-2 instead of JSON-RPC (Odoo 19)');

/** The option that says which version is expected. */
export const versionOption = (says: string): Option =>
  new Option('--odoo <version>', says).choices([...ODOO_VERSIONS]);

/** Connects, and refuses a server that is of another version than was said. */
export async function connect(options: ConnectOptions, expected?: OdooVersion): Promise<Connection> {
  const url = urlOf(options.url);
  const key = keyOf(options.keyEnv);
  const trouble = troubleTeller(url, key);
  try {
    const version = await versionAt(url, options, expected);
    return { url, version, call: await callOf(url, key, options), trouble };
  } catch (thrown) {
    throw thrown instanceof Trouble ? thrown : trouble(thrown);
  }
}

/** The address without a trailing slash; a password in it would be printed and kept. */
function urlOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol))
    throw new Trouble('--url: wanted an address such as https://odoo.example');
  if (url.username !== '' || url.password !== '')
    throw new Trouble('--url: leave user and password out of the address; say --user and --key-env');
  return `${url.origin}${url.pathname}`.replace(/\/+$/, '');
}

function keyOf(variable: string): string {
  const key = process.env[variable];
  if (key === undefined || key === '')
    throw new Trouble(`--key-env: the environment variable ${variable} is not set`);
  return key;
}

async function versionAt(
  url: string,
  { json2 }: ConnectOptions,
  expected: OdooVersion | undefined,
): Promise<OdooVersion> {
  const found = await serverVersion({ url, over: json2 ? 'json-2' : 'json-rpc' });
  if (!isOdooVersion(found))
    throw new Trouble(`${url} is Odoo ${found}; known are ${ODOO_VERSIONS.join(', ')}`);
  if (expected && found !== expected)
    throw new Trouble(`${url} is Odoo ${found}, you said ${expected}. Say --odoo ${found}.`);
  return found;
}

async function callOf(
  url: string,
  key: string,
  { db: database, user, json2 }: ConnectOptions,
): Promise<OdooCall> {
  if (json2) return json2Call({ url, database, apiKey: key });
  if (user === undefined) throw new Trouble('--user: say who asks; only --json2 needs the key alone');
  return jsonRpcCall({ url, database, user, password: key });
}

/** What went wrong, what kind it is of, and what to do; Odoo's own text may repeat what it was sent. */
const troubleTeller =
  (url: string, key: string) =>
  (thrown: unknown): Trouble => {
    const { kind, name, message, status, help } = decodeTrouble(thrown);
    const { cause } = thrown as { cause?: { code?: string } };
    const text = message.split('\n')[0] ?? '';
    const said = [name, text, cause?.code, status && status !== 200 ? `HTTP ${status}` : undefined]
      .filter((it) => it !== undefined && it !== '')
      .join(' · ');
    const advice = kind === 'retryable' ? 'Run it again later; nothing is done twice.' : help;
    return new Trouble(`${url}: ${said.replaceAll(key, '•••')}. ${advice}`);
  };
