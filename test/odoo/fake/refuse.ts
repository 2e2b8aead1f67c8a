/** Refusals as Odoo words them: only the name is ever looked at. */
import { readReply } from '../../../src/odoo/run/decode-trouble.js';
import { OdooRefusal } from '../../../src/odoo/run/refusal.js';

export function refuse(name: string, message: string): never {
  const read = readReply(200, {
    jsonrpc: '2.0',
    id: 1,
    error: { code: 200, message: 'Odoo Server Error', data: { name, message, debug: 'Traceback …' } },
  });
  if ('value' in read) throw new Error('a refusal reads as a value');
  throw new OdooRefusal(read.trouble);
}

export const userError = (message: string): never => refuse('odoo.exceptions.UserError', message);
export const validationError = (message: string): never => refuse('odoo.exceptions.ValidationError', message);
export const valueError = (message: string): never => refuse('builtins.ValueError', message);
export const missing = (model: string, id: unknown): never =>
  refuse('odoo.exceptions.MissingError', `Record does not exist or has been deleted. (${model}(${id},))`);
