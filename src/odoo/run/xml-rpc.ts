import type { OdooCall } from './outcome.js';

/** The `execute_kw` of any XML-RPC client, once it has logged in. */
export type ExecuteKw = (
  model: string,
  method: string,
  params: readonly [args: readonly unknown[], kwargs: Readonly<Record<string, unknown>>],
) => Promise<unknown>;

/** Python's own words, which no language of a user translates. */
const NO_VALUE = 'cannot marshal None';

function saysNoValue(thrown: unknown): boolean {
  const { faultString, message } = (thrown ?? {}) as { faultString?: unknown; message?: unknown };
  const lines = String(faultString ?? message ?? '')
    .trim()
    .split('\n');
  return lines.at(-1)?.includes(NO_VALUE) ?? false;
}

/**
 * Calls Odoo 16 to 19 with an XML-RPC client of the caller. XML-RPC has no way to say "no value": a method
 * that returns none has done its work, and answers a fault all the same. It is taken as `null` here.
 */
export const xmlRpcCall =
  (executeKw: ExecuteKw): OdooCall =>
  async (model, method, args, kwargs) => {
    try {
      return await executeKw(model, method, [args, kwargs]);
    } catch (thrown) {
      if (saysNoValue(thrown)) return null;
      throw thrown;
    }
  };
