import {
  type Contract,
  canonicalData,
  canonicalJson,
  check,
  contractName,
  eventId,
  identify,
  isEventContract,
  keyParts,
} from '../../src/index.js';
import { type Json, jsonText, PRINTED_BY, type Printer } from '../printer.js';
import { decimalVectors } from './decimal-vectors.js';
import { mergePatch } from './merge-patch.js';
import { REFUSED, type Refused } from './refused.js';
import { TOLD_OTHERWISE } from './told-otherwise.js';

/** Prints what another language is measured by before it counts as supported. */
export const vectorsPrinter: Printer = {
  name: 'vectors',
  owns: ['schemas/vectors'],
  print: (contracts) =>
    new Map([
      ['schemas/vectors/identity.json', jsonText(identityVectors(contracts))],
      ['schemas/vectors/decimal.json', jsonText(decimalVectors())],
    ]),
};

/** Documents with their identities, and texts that have none. */
export function identityVectors(contracts: readonly Contract[]): Json {
  return {
    $comment: PRINTED_BY,
    accepted: contracts.flatMap((contract) => [
      identityVector(contract, 'The example.', contract.example),
      identityVector(contract, 'The example with its fields in reverse order.', reversed(contract.example)),
      ...TOLD_OTHERWISE.filter((it) => it.contract === contract.name).map((it) =>
        identityVector(contract, it.because, mergePatch(contract.example, it.patch) as object),
      ),
    ]),
    refused: REFUSED.map((it) => refusedVector(contracts, it)),
  };
}

function identityVector(contract: Contract, name: string, data: object): Json {
  const checked = check(contract, data);
  const identity = identify(contract, data);
  const parts = keyParts(contract, data)?.parts;
  if (!checked.ok || !identity.ok || !parts) {
    throw new Error(`${contractName(contract)}, "${name}": ${JSON.stringify(checked)}`);
  }
  const { key, contentHash, composite } = identity.value;
  return {
    name,
    contract: contractName(contract),
    data,
    keyParts: parts,
    keyText: canonicalJson(parts),
    key,
    composite,
    contentText: canonicalJson(canonicalData(contract, data)),
    contentHash,
    ...(isEventContract(contract) ? telling(timeOf(data, contract.occurredAt), key, contentHash) : {}),
  };
}

const telling = (time: string, key: string, contentHash: string): Json => ({
  time,
  id: eventId(time, key, contentHash),
});

const timeOf = (data: object, field: string): string => String((data as Json)[field]);

const reversed = (data: object): object => Object.fromEntries(Object.entries(data).reverse());

function refusedVector(
  contracts: readonly Contract[],
  { contract: name, why, code, from, to }: Refused,
): Json {
  const contract = contracts.find((it) => it.name === name);
  const text = JSON.stringify(contract?.example);
  if (!contract || !text.includes(from)) throw new Error(`${name} has no ${from} to replace (${why})`);
  return { why, contract: contractName(contract), code, text: text.replace(from, () => to) };
}
