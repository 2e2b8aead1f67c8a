/** A small server that answers over HTTP as an Odoo does, from a call that is given to it. */
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';
import type { OdooCall, OdooVersion } from '../../src/odoo/index.js';
import { type Raw, type Recorded, recordedFields } from '../odoo/recorded.js';

export const KEY = 'k3y-that-nobody-may-see';
const ACCESS = { database: 'plant', user: 'mes', id: 2 };

export interface OdooServer {
  readonly url: string;
  /** The bodies and headers of all that was sent to it. */
  readonly asked: string[];
  /** The words that say where it is. */
  readonly options: readonly string[];
}

interface Reply {
  readonly status: number;
  readonly body: unknown;
}

const refusal = (thrown: unknown) => {
  const { data } = thrown as { data?: unknown };
  return data ?? { name: 'builtins.Exception', message: String(thrown), debug: `Traceback ${KEY}` };
};

async function overJsonRpc(version: OdooVersion, call: OdooCall, text: string): Promise<Reply> {
  const { service, method, args } = JSON.parse(text).params;
  const answered = (result: unknown): Reply => ({ status: 200, body: { jsonrpc: '2.0', id: 1, result } });
  if (method === 'version')
    return answered({ server_version: `${version}-20260101`, server_serie: version, protocol_version: 1 });
  const [database, user, key] = args;
  if (service === 'common')
    return answered(database === ACCESS.database && user === ACCESS.user && key === KEY ? ACCESS.id : false);
  const [, , , model, name, positional, named] = args;
  try {
    return answered(await call(model, name, positional, named));
  } catch (thrown) {
    const error = { code: 200, message: 'Odoo Server Error', data: refusal(thrown) };
    return { status: 200, body: { jsonrpc: '2.0', id: 1, error } };
  }
}

async function overJson2(call: OdooCall, request: IncomingMessage, text: string): Promise<Reply> {
  const unauthorized = { name: 'werkzeug.exceptions.Unauthorized', message: 'Invalid apikey' };
  if (request.headers.authorization !== `bearer ${KEY}`) return { status: 401, body: unauthorized };
  const [, , , model = '', method = ''] = (request.url ?? '').split('/');
  const { ids, ...named } = JSON.parse(text);
  try {
    return { status: 200, body: await call(model, method, ids === undefined ? [] : [ids], named) };
  } catch (thrown) {
    return { status: 422, body: refusal(thrown) };
  }
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  return text;
}

/** Listens until the tests of the file are over. */
export async function serveOdoo(version: OdooVersion, call: OdooCall): Promise<OdooServer> {
  const asked: string[] = [];
  const server = createServer(async (request, response) => {
    const text = await textOf(request);
    asked.push(`${request.url} ${JSON.stringify(request.headers)} ${text}`);
    const reply: Reply =
      request.url === '/jsonrpc'
        ? await overJsonRpc(version, call, text)
        : request.url === '/web/version'
          ? { status: 200, body: { version, version_info: [Number.parseInt(version, 10), 0] } }
          : await overJson2(call, request, text);
    response.writeHead(reply.status, { 'content-type': 'application/json' });
    response.end(JSON.stringify(reply.body));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  afterAll(() => new Promise((done) => server.close(done)));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  process.env.MFGC_TEST_KEY = KEY;
  const options = [
    '--url',
    url,
    '--db',
    ACCESS.database,
    '--user',
    ACCESS.user,
    '--key-env',
    'MFGC_TEST_KEY',
  ];
  return { url, asked, options };
}

type Term = readonly [field: string, operator: string, value: unknown];
interface Asked {
  readonly domain: readonly Term[];
  readonly fields: readonly string[];
  readonly limit?: number;
  readonly order?: string;
}

const holds = (row: Raw, [field, operator, value]: Term): boolean => {
  if (operator === 'in') return (value as unknown[]).includes(row[field]);
  return operator === '>' ? Number(row[field]) > Number(value) : row[field] !== value;
};

const ASIDE = {
  'decimal.precision': { name: { type: 'char' }, digits: { type: 'integer' } },
  'product.supplierinfo': { partner_id: {} },
  'sale.order': { partner_id: {} },
  'ir.model.data': { name: { type: 'char' }, module: { type: 'char' }, model: {}, res_id: {} },
};

/** Answers what was recorded from a real server, field by field and page by page. */
export function recordedCall(version: OdooVersion, tables: Recorded): OdooCall {
  const fields = recordedFields(version);
  const partner = { ...fields['res.partner'], ref: { type: 'char' }, x_note: { type: 'text' } };
  const shapes = { ...fields, ...ASIDE, 'res.partner': partner } as Record<string, object>;
  return async (model, method, _args, kwargs) => {
    const shape = shapes[model];
    const rows = tables[model] ?? (Object.hasOwn(ASIDE, model) ? [] : undefined);
    if (!shape || !rows)
      throw { data: { name: 'odoo.exceptions.UserError', message: `Object ${model} doesn't exist` } };
    if (method === 'fields_get') return shape;
    const { domain, fields, limit, order } = kwargs as unknown as Asked;
    const found = rows.filter((row) => domain.every((term) => holds(row, term)));
    if (method === 'search_count') return found.length;
    const field = order === 'id' ? 'id' : 'write_date';
    const sorted = [...found].sort((a, b) => ((a[field] as string) < (b[field] as string) ? -1 : 1));
    if (order?.endsWith('desc')) sorted.reverse();
    return sorted
      .slice(0, limit)
      .map((row) => Object.fromEntries(['id', ...fields].map((name) => [name, row[name] ?? false])));
  };
}
