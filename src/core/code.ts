import type { Contract } from './contract.js';

/** What is printed for a contract: plain code that asks and writes what its declaration says. */
export interface ContractCode {
  /**
   * A quick yes to data of exactly this shape, its texts well-formed and normalised. A no is looked at again:
   * who receives takes more than who sends, and a lone `undefined` is no field.
   */
  readonly accepts: (data: unknown) => boolean;
  /** The canonical text of accepted data, without what is not hashed. */
  readonly text: (data: object) => string;
  /** Whether each rule of the contract holds, in their order; asked where the shape is right. */
  readonly rules: readonly ((data: never) => boolean)[];
}

/** The declaration with its code. */
export const withCode = <C extends Contract>(declared: C, code: ContractCode): C =>
  Object.freeze({ ...declared, code });

/** The code of a contract. A declaration by itself has none. */
export function codeOf(contract: Contract): ContractCode {
  if (contract.code) return contract.code;
  throw new TypeError(
    `${contract.name} has no code: take it from the front door, or define it with manufacturing-contracts/own.`,
  );
}
