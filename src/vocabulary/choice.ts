import type { TString } from '@sinclair/typebox';
import * as Type from '../core/type.js';

/** A closed list: each value with the sentence that tells it from its neighbours. Prints as `enum`. */
export type TChoice<V extends string> = TString & { static: V; enum: V[] };

/** @example choice({ good: 'Fit for the next step.', scrap: 'Lost.' }) */
export function choice<const M extends Readonly<Record<string, string>>>(
  meanings: M,
  description?: string,
): TChoice<keyof M & string> {
  const values = Object.keys(meanings);
  return Type.String({
    ...(description ? { description } : {}),
    enum: values,
    pattern: `^(${values.join('|')})$`,
    'x-values': meanings,
    'x-read-pattern': '^[a-z][a-zA-Z0-9]*$',
    'x-wanted': `one of ${values.join(', ')}`,
  }) as unknown as TChoice<keyof M & string>;
}
