import { canonicalJson } from '../../core/canonical-json.js';
import type { Contract } from '../../core/contract.js';
import { fieldAt, textAt } from '../../core/field.js';
import { canonicalData, identityRecipe, keyOf } from '../../wire/identity.js';
import { sha256 } from '../../wire/sha256.js';
import { EMPTY_LINE, type LedgerLine } from '../ledger/line.js';
import type { Entity } from './balance-lines.js';
import { comparedOf, comparedPointers, recordsOf } from './compared.js';
import type { Words } from './words.js';

/** Each system counts its own changes: these say nothing of the thing itself. */
const BOOKKEEPING = ['version', 'updatedAt', 'businessRef'] as const;

/** A thing as its document describes it: one line, by the thing's own name, in the status it has. */
export function entityLine(entity: Entity): LedgerLine {
  const { contract, entity: data } = entity;
  const compared = comparedOf(contract, data);
  const names = namesOf(contract);
  const { said } = entityWords(entity);
  return {
    ...EMPTY_LINE,
    ...compared,
    flow: contract.name,
    key: keyOf(['1', contract.name, ...['plantId', ...names].map((it) => textAt(data, it))]),
    plantId: textAt(data, 'plantId'),
    reference: contract.compare ? compared.reference : names.map((it) => textAt(data, it)).join(' '),
    status: textAt(data, 'status'),
    recordedAt: textAt(data, 'updatedAt'),
    content: `sha256-${sha256(canonicalJson(said))}`,
    id: recordsOf(data).join(' '),
    source: textAt(data, 'system'),
  };
}

/** What names the thing, whatever its version. */
const namesOf = (contract: Contract): string[] =>
  identityRecipe(contract).fields.filter((it) => it !== 'version' && it !== 'plantId');

/** What the document says of the thing beyond its name and status. */
export function entityWords({ contract, entity }: Entity): Words {
  const said = Object.entries(canonicalData(contract, entity) as object).filter(
    ([name]) => name !== 'status' && !BOOKKEEPING.some((it) => it === name),
  );
  return { said: Object.fromEntries(said), at: '', elsewhere: comparedPointers(contract) };
}

/** How late the document tells: by the moment of its last change, then by its version. */
export const latenessOf = ({ entity }: Entity): readonly [string, number] => [
  textAt(entity, 'updatedAt'),
  Number(fieldAt(entity, 'version') ?? 0),
];
