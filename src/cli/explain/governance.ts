import {
  BASES,
  type Contract,
  CRITICALITIES,
  type EventContract,
  eventType,
  identityRecipe,
  isEventContract,
  LATENCIES,
  OWNERS,
  POLICIES,
} from '../../index.js';
import { type Block, code, codes, heading, inWords, table, text } from './block.js';

/** Whose word it is, how fresh, what is at stake, in what order and how it is undone. */
export const governanceBlocks = (contract: Contract): Block[] => [
  heading('Who, when, what is at stake'),
  table(['about', 'says'], governanceRows(contract)),
];

function governanceRows(contract: Contract): string[][] {
  const { owner, latency, criticality } = contract;
  const { sentence, recovery, audit } = CRITICALITIES[criticality];
  return [
    ['kind', contract.kind === 'event' ? 'event: tells what happened' : 'entity: tells how a thing is'],
    ['owner', `${code(owner)}: ${OWNERS[owner]}`],
    ['latency', `${code(latency)}: ${LATENCIES[latency]}`],
    ['criticality', `${code(criticality)}: ${sentence}`],
    ['recovery', recovery],
    ['audit', audit],
    ...(isEventContract(contract) ? eventRows(contract) : []),
  ];
}

function eventRows(contract: EventContract): string[][] {
  const after = Object.entries(contract.after).map(
    ([name, policy]) => `${code(name)}; if that has not arrived: ${code(policy)}. ${POLICIES[policy]}`,
  );
  const partitions = contract.partition.map((it) => `plant and ${codes(it.by)} (${code(it.kind)})`);
  return [
    ['event type', code(eventType(contract))],
    ['comes after', after.join('<br>') || 'nothing in particular'],
    ['undone by', code(contract.undo)],
    ['happened at', code(contract.occurredAt)],
    ...(contract.revision ? [['revision', code(contract.revision)]] : []),
    ['subject', contract.subject.map(code).join(', else ')],
    ['in order per', inWords(partitions, 'or else')],
  ];
}

/** What makes two messages the same fact. */
export function keyBlocks(contract: Contract): Block[] {
  const { fields, fallback } = identityRecipe(contract);
  const named = (names: readonly string[]): string =>
    codes(hasPlant(contract) && !names.includes('plantId') ? ['plantId', ...names] : names);
  return [
    heading('What names the fact'),
    text(
      `${BASES[contract.basis].sentence} Two messages that agree in ${named(fields)} tell the same fact (basis ${code(contract.basis)}).`,
    ),
    ...(fallback
      ? [
          text(
            `Without ${code(fields[0] as string)} the weak key is used: ${named(fallback.fields)}. Two equal postings in one millisecond then look like one.`,
          ),
        ]
      : []),
  ];
}

const hasPlant = ({ data }: Contract): boolean => 'plantId' in data.properties;
