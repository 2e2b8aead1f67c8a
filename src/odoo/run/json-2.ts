import { readReply } from './decode-trouble.js';
import type { OdooCall } from './outcome.js';
import { OdooRefusal } from './refusal.js';

/** Where Odoo 19 is, and the key with which it is asked. */
export interface Json2Access {
  readonly url: string;
  readonly database: string;
  readonly apiKey: string;
  readonly fetch?: typeof fetch;
}

/** JSON-2 knows no positions: what plans send by position, by the name of the argument. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  create: ['vals_list'],
  write: ['ids', 'vals'],
};

/** Calls Odoo 19 over `/json/2`. */
export function json2Call(access: Json2Access): OdooCall {
  return async (model, method, args, kwargs) => {
    const names = NAMED[method] ?? ['ids'];
    const named = Object.fromEntries(args.map((it, i) => [names[i], it]));
    const reply = await (access.fetch ?? fetch)(`${access.url}/json/2/${model}/${method}`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        authorization: `bearer ${access.apiKey}`,
        'x-odoo-database': access.database,
      },
      body: JSON.stringify({ ...named, ...kwargs }),
    });
    const read = readReply(reply.status, await reply.json().catch(() => undefined));
    if ('trouble' in read) throw new OdooRefusal(read.trouble);
    const isOne = method === 'create' && !Array.isArray(args[0]);
    return isOne && Array.isArray(read.value) ? read.value[0] : read.value;
  };
}
