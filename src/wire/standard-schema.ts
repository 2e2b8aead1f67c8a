import type { Contract, DataOf } from '../core/contract.js';
import { sentence } from '../core/issue.js';
import { check } from './check.js';
import { fieldName } from './text-guard.js';

/**
 * The Standard Schema interface (version 1), so that routers and form libraries can use a contract as it
 * is.
 */
export interface StandardSchema<Data> {
  readonly '~standard': {
    readonly version: 1;
    readonly vendor: 'manufacturing-contracts';
    readonly validate: (
      value: unknown,
    ) =>
      | { readonly value: Data }
      | { readonly issues: readonly { readonly message: string; readonly path: readonly string[] }[] };
    readonly types?: { readonly input: Data; readonly output: Data };
  };
}

/** A contract as a Standard Schema. @example standardSchema(ItemV1)['~standard'].validate(data) */
export function standardSchema<C extends Contract>(contract: C): StandardSchema<DataOf<C>> {
  return {
    '~standard': {
      version: 1,
      vendor: 'manufacturing-contracts',
      validate: (value) => {
        const checked = check(contract, value);
        if (checked.ok) return { value: checked.value };
        return {
          issues: checked.issues.map((it) => ({
            message: sentence(it),
            path: it.path.split('/').slice(1).map(fieldName),
          })),
        };
      },
    },
  };
}
