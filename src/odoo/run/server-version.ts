import { readReply, troubleOf } from './decode-trouble.js';
import { OdooRefusal } from './refusal.js';

/** Where an Odoo is asked for its version; nobody has to be known there for that. */
export interface VersionAccess {
  readonly url: string;
  /** Over which interface; Odoo 16 to 18 have JSON-RPC alone. */
  readonly over: 'json-rpc' | 'json-2';
  readonly fetch?: typeof fetch;
}

/**
 * What version a server says it is, such as `18.0`; other than that where it is no ordinary release
 * (`saas~18.2`).
 */
export async function serverVersion({ url, over, fetch: ask = fetch }: VersionAccess): Promise<string> {
  const params = { service: 'common', method: 'version', args: [] };
  const reply =
    over === 'json-2'
      ? await ask(`${url}/web/version`)
      : await ask(`${url}/jsonrpc`, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'call', params }),
        });
  const read = readReply(reply.status, await reply.json().catch(() => undefined));
  if ('trouble' in read) throw new OdooRefusal(read.trouble);
  const said = (read.value ?? {}) as { server_serie?: unknown; version?: unknown };
  const version = said.server_serie ?? said.version;
  if (typeof version === 'string') return version.split(/[-+]/)[0] as string;
  throw new OdooRefusal(troubleOf('configuration-error', 'It does not answer like an Odoo.'));
}
