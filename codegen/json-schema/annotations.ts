import { type Contract, type EventContract, identityRecipe, isEventContract } from '../../src/index.js';
import type { Json } from '../printer.js';

/** What a print says of a contract beyond its shape; validators skip all of it. */
export function annotations(contract: Contract): Json {
  return {
    'x-kind': contract.kind,
    'x-meaning': contract.meaning,
    'x-not-meaning': contract.notMeaning,
    'x-owner': contract.owner,
    'x-latency': contract.latency,
    'x-criticality': contract.criticality,
    ...(isEventContract(contract) ? eventAnnotations(contract) : {}),
    'x-rules': contract.rules,
    'x-identity': { ...identityRecipe(contract), how: HOW },
  };
}

const eventAnnotations = (contract: EventContract): Json => ({
  'x-occurred-at': contract.occurredAt,
  ...(contract.revision ? { 'x-revision': contract.revision } : {}),
  'x-subject': contract.subject,
  'x-partition': contract.partition,
  'x-after': contract.after,
  'x-undo': contract.undo,
});

/** The algorithm in words; the vectors beside the schemas pin it down. */
const HOW = {
  key: [
    '"k1-" + hex SHA-256 of the UTF-8 JCS text (RFC 8785) of ["1", name, plantId, basis, ...fields]:',
    'texts as they are, whole numbers as decimal text, absent as null.',
    'Where there is a fallback and the first field is null, its basis and fields are used.',
  ].join(' '),
  contentHash: [
    '"sha256-" + hex SHA-256 of the UTF-8 JCS text of the data without the fields of notHashed,',
    'each list of sets sorted by the JCS text of its entries (UTF-16 code units).',
  ].join(' '),
  id: [
    'For events: 26 Crockford base32 digits of 48 bits of Unix milliseconds of the occurred time',
    'and the first 80 bits of SHA-256 over key + "\\n" + contentHash.',
  ].join(' '),
};
