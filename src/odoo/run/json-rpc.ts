import { readReply, troubleOf } from './decode-trouble.js';
import type { OdooCall } from './outcome.js';
import { OdooRefusal } from './refusal.js';

/** Where Odoo is, and who asks. */
export interface JsonRpcAccess {
  /** Such as `https://odoo.example`. */
  readonly url: string;
  readonly database: string;
  readonly user: string;
  /** The password, or an API key in its place. */
  readonly password: string;
  readonly fetch?: typeof fetch;
}

/** Calls Odoo 16 to 19 over `/jsonrpc`. Odoo 20 will no longer have it. */
export async function jsonRpcCall(access: JsonRpcAccess): Promise<OdooCall> {
  const { database, user, password } = access;
  const userId = await ask(access, 'common', 'authenticate', [database, user, password, {}]);
  if (typeof userId !== 'number') {
    throw new OdooRefusal(troubleOf('configuration-error', 'User and password do not match.'));
  }
  return (model, method, args, kwargs) =>
    ask(access, 'object', 'execute_kw', [database, userId, password, model, method, args, kwargs]);
}

async function ask(
  access: JsonRpcAccess,
  service: string,
  method: string,
  args: unknown[],
): Promise<unknown> {
  const reply = await (access.fetch ?? fetch)(`${access.url}/jsonrpc`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ jsonrpc: '2.0', id: 1, method: 'call', params: { service, method, args } }),
  });
  const read = readReply(reply.status, await reply.json().catch(() => undefined));
  if ('trouble' in read) throw new OdooRefusal(read.trouble);
  return read.value;
}
