import type { OdooTrouble, TroubleKind } from './outcome.js';

const HELP: Readonly<Record<TroubleKind, string>> = {
  'business-error': 'A rule of Odoo forbids it; correct the record in Odoo or the event, then run it again.',
  'configuration-error': 'Correct the access rights, the database or the version, then run it again.',
  retryable: 'Run the plan again later; nothing is posted twice.',
  stale: 'The record is no longer what the plan needs; look at it in Odoo.',
};

/** The names that Odoo gives its errors, and how each is to be taken. The text is never looked at. */
const BY_NAME: Readonly<Record<string, TroubleKind>> = {
  'odoo.exceptions.UserError': 'business-error',
  'odoo.exceptions.ValidationError': 'business-error',
  'odoo.exceptions.RedirectWarning': 'business-error',
  'odoo.exceptions.AccessError': 'configuration-error',
  'odoo.exceptions.AccessDenied': 'configuration-error',
  'odoo.exceptions.MissingError': 'stale',
  'odoo.exceptions.LockError': 'retryable',
  'odoo.exceptions.ConcurrencyError': 'retryable',
  'odoo.http.SessionExpiredException': 'configuration-error',
  'psycopg2.errors.NotNullViolation': 'business-error',
  'psycopg2.errors.CheckViolation': 'business-error',
  'psycopg2.errors.ForeignKeyViolation': 'business-error',
};

const BY_FAMILY: readonly (readonly [prefix: string, TroubleKind])[] = [
  ['psycopg2.', 'retryable'],
  ['builtins.', 'configuration-error'],
  ['werkzeug.exceptions.', 'configuration-error'],
];

const RETRYABLE_STATUS = [408, 425, 429, 500, 502, 503, 504];

const byStatus = (status: number): TroubleKind =>
  RETRYABLE_STATUS.includes(status) ? 'retryable' : 'configuration-error';

function kindOf(name: string, status: number | undefined): TroubleKind {
  const known = Object.hasOwn(BY_NAME, name) ? BY_NAME[name] : undefined;
  const family = known ?? BY_FAMILY.find(([prefix]) => name.startsWith(prefix))?.[1];
  if (family) return family;
  if (name !== '') return 'business-error';
  return status === undefined ? 'retryable' : byStatus(status);
}

/** A trouble with the help that goes with its kind. */
export const troubleOf = (kind: TroubleKind, message: string, name = '', status?: number): OdooTrouble => ({
  kind,
  name,
  message,
  ...(status === undefined ? {} : { status }),
  help: HELP[kind],
});

type Fields = Readonly<Record<string, unknown>>;
const fieldsOf = (value: unknown): Fields =>
  (typeof value === 'object' && value !== null ? value : {}) as Fields;
const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** What an HTTP reply of Odoo says: a value, or why not. `debug` is left behind. */
export function readReply(
  status: number,
  body: unknown,
): { readonly value: unknown } | { readonly trouble: OdooTrouble } {
  const { error, jsonrpc, result } = fieldsOf(body);
  if (error !== undefined) {
    const { name, message } = fieldsOf(fieldsOf(error).data);
    return { trouble: namedTrouble(textOf(name), textOf(message), status) };
  }
  if (status >= 200 && status < 300) return { value: jsonrpc === undefined ? body : (result ?? null) };
  const { name, message } = fieldsOf(body);
  return { trouble: namedTrouble(textOf(name), textOf(message), status) };
}

const namedTrouble = (name: string, message: string, status: number): OdooTrouble =>
  troubleOf(kindOf(name, status), message, name, status);

/**
 * Why a call was rejected: what our adapters throw, what other clients throw (with `data`, `error` or
 * `faultString`), or a broken connection, whose end nobody knows.
 */
export function decodeTrouble(thrown: unknown): OdooTrouble {
  const at = fieldsOf(thrown);
  if (at.trouble !== undefined) return at.trouble as OdooTrouble;
  const data = fieldsOf(at.data ?? fieldsOf(at.error).data);
  const name = textOf(data.name);
  if (name !== '') return troubleOf(kindOf(name, undefined), textOf(data.message), name);
  const fault = textOf(at.faultString);
  if (fault !== '') return faultTrouble(fault);
  return troubleOf('retryable', textOf(at.message));
}

/** XML-RPC has no names: a traceback ends with the name of its error, a refusal is the bare message. */
function faultTrouble(fault: string): OdooTrouble {
  const last = fault.trim().split('\n').at(-1) ?? '';
  const [, name = '', message = last] = /^([A-Za-z_]\w*(?:\.\w+)+): (.*)$/.exec(last) ?? [];
  return troubleOf(name === '' ? 'business-error' : kindOf(name, undefined), message, name);
}

/** What `load` answers: the ids, or the messages with which it refused without raising an error. */
export function readLoad(
  answer: unknown,
): { readonly ids: readonly number[] } | { readonly messages: readonly string[] } {
  const { ids, messages } = fieldsOf(answer);
  if (Array.isArray(ids)) return { ids: ids as number[] };
  const told = Array.isArray(messages) ? messages : [];
  return { messages: told.map((it) => textOf(fieldsOf(it).message)) };
}
