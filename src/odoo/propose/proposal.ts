import { codeText, isCode } from './code-text.js';

/** How sure a proposed code is. */
export type Sure = 'certain' | 'likely' | 'guess';

/** A proposed row, before anybody made sure that no two rows claim one code. */
export interface Proposal {
  readonly odooId?: number;
  readonly externalId?: string;
  readonly name: string;
  readonly code?: string;
  readonly sure: Sure;
  readonly needsPerson: boolean;
  readonly why: string;
}

/** A code that follows from a unique code in Odoo. */
export const certain = <const C extends string>(code: C, why: string) =>
  ({ code, sure: 'certain', needsPerson: false, why }) as const;
/** A code that follows from a name; people should look over it, but it is safe to begin with. */
export const likely = (code: string, why: string) =>
  ({ code, sure: 'likely', needsPerson: false, why }) as const;
/** A code that somebody has to look at. */
export const guess = <const C extends string>(code: C, why: string) =>
  ({ code, sure: 'guess', needsPerson: true, why }) as const;
/** No code: somebody has to decide. */
export const undecided = (why: string) => ({ sure: 'guess', needsPerson: true, why }) as const;

/** A code made of a text. */
export const fromText = (text: string, why: string) => {
  const code = codeText(text);
  return code ? guess(code, why) : undecided(`${why}, but nothing of it fits into a code`);
};

/** A code in Odoo as it is, or made to fit. */
export const fromCode = (text: string, why: string) => {
  if (isCode(text)) return certain(text, why);
  const code = codeText(text);
  return code ? guess(code, `${why}, made to fit`) : undecided(`${why}, but nothing of it fits into a code`);
};

/** The external id of a row, where its record has one. */
export const own = (externalId: string | undefined) => (externalId ? { externalId } : {});

/** Rows that claim one code get their id behind it, and a person to look at them. */
export function distinct<P extends Proposal>(rows: readonly P[]): P[] {
  const apart = withIds(rows);
  // an id behind a code may make the code of yet another row
  return apart.some((row, i) => row.code !== rows[i]?.code) ? distinct(apart) : apart;
}

function withIds<P extends Proposal>(rows: readonly P[]): P[] {
  const claims = new Map<string, number>();
  for (const { code } of rows)
    if (code !== undefined) claims.set(code.toLowerCase(), (claims.get(code.toLowerCase()) ?? 0) + 1);
  return rows.map((row) => {
    if (row.code === undefined || row.odooId === undefined || (claims.get(row.code.toLowerCase()) ?? 0) < 2)
      return row;
    const suffix = `-${row.odooId}`;
    const code = row.code.slice(0, 64 - suffix.length) + suffix;
    const why = `several records claim ${row.code}; the id keeps them apart`;
    return isCode(code) ? { ...row, code, sure: 'guess', needsPerson: true, why } : row;
  });
}
