import type { Contract } from './contract.js';

/** What is printed for a contract: plain code that asks and writes what its declaration says. */
export interface ContractCode {
  /**
   * A yes to data of exactly this shape, its texts well-formed and normalised. `misfit` is told of each field
   * that does not fit, in their order, and says whether to go on; '' stands for the number of the fields.
   */
  readonly accepts: (data: unknown, misfit: (name: string) => boolean) => boolean;
  /** The canonical text of accepted data, without what is not hashed. */
  readonly text: (data: object) => string;
  /** The canonical text of what names accepted data: it is hashed into the key. */
  readonly key: (data: object) => string;
  /** Whether each rule of the contract holds, in their order; asked where the shape is right. */
  readonly rules: readonly ((data: never) => boolean)[];
}

/** Whether the data has exactly the shape that its sender is asked for. */
export const isAsSent = ({ accepts }: ContractCode, data: unknown): boolean => accepts(data, stop);

const stop = (): boolean => false;

/** The fields that do not fit or are not known; undefined where there are no fields at all. */
export function misfitsOf(contract: Contract, data: unknown): readonly string[] | undefined {
  const names: string[] = [];
  let fits = true;
  const misfit = (name: string): boolean => {
    fits = false;
    return name === '' || names.push(name) > 0;
  };
  if (!codeOf(contract).accepts(data, misfit)) return undefined;
  if (fits) return names;
  const known = contract.data.properties;
  for (const name of Object.keys(data as object)) if (!Object.hasOwn(known, name)) names.push(name);
  return names;
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
