import { capitalised, inWords, spoken } from '../../src/cli/explain/block.js';
import type { Contract } from '../../src/index.js';
import { isEventContract } from '../../src/index.js';
import { type Machine, machinesOf, type Transition } from '../../src/laws/index.js';
import { markdownText, type Printer } from '../printer.js';
import { contractLink } from './links.js';
import { anchor, tableLines } from './markdown.js';
import { stateDrawing } from './state-drawing.js';

/** Prints `docs/states.md`, and a picture of each state machine beside it. */
export const statesPagePrinter: Printer = {
  name: 'states',
  owns: ['docs/states.md', 'docs/states'],
  print: (contracts) => {
    const machines = machinesOf(contracts);
    return new Map([
      ['docs/states.md', markdownText(statesPage(machines, contracts))],
      ...machines.map((it) => [`docs/${pictureOf(it)}`, stateDrawing(it)] as const),
    ]);
  },
};

const pictureOf = ({ thing }: Machine): string => `states/${anchor(titleOf(thing))}.svg`;

/** @example titleOf('workOrder') //=> 'Work order' */
const titleOf = (thing: string): string => capitalised(spoken(thing));

const statesPage = (machines: readonly Machine[], contracts: readonly Contract[]): string[] => [
  '# States of things',
  '',
  'What an event does to the state of a thing, as the contracts say it themselves. Pictures show what changes a',
  'state: a full arrow is an event, a dashed one leads back. Tables have every event that a thing may meet;',
  'whatever stands in no row is refused ([law `lifecycle`](laws.md#lifecycle)).',
  '',
  ...tableLines(
    ['how', 'means'],
    Object.values(HOW).map(({ word, means }) => [word, means]),
  ),
  '',
  machines.map(({ thing }) => `[${titleOf(thing)}](#${anchor(titleOf(thing))})`).join(' · '),
  '',
  ...machines.flatMap((it) => machineSection(it, contracts)),
];

const HOW: Readonly<Record<Transition['kind'], { readonly word: string; readonly means: string }>> = {
  moves: { word: 'moves', means: 'The thing goes into another state.' },
  stays: { word: 'stays', means: 'The event may come; the state stays as it is.' },
  flagged: { word: 'flagged', means: 'The event is taken, and somebody looks at it.' },
  back: { word: 'back', means: 'The event is reversed; the thing is again where it was before.' },
};

function machineSection(machine: Machine, contracts: readonly Contract[]): string[] {
  const { thing, states, transitions } = machine;
  const names =
    contracts
      .filter(isEventContract)
      .flatMap((it) => it.lifecycle ?? [])
      .find((it) => it.thing === thing)?.by ?? [];
  return [
    `## ${titleOf(thing)}`,
    '',
    `One for each ${inWords(['plant', ...names.map((it) => `\`${it}\``)])}. States: ${states.map((it) => `\`${it}\``).join(', ')}.`,
    '',
    `![The states of a ${spoken(thing)}](${pictureOf(machine)})`,
    '',
    ...tableLines(['event', 'comes in', 'leads to', 'only where', 'how'], rowsOf(transitions, contracts)),
    '',
  ];
}

/** Rows that differ only in the state they come in are one. */
function rowsOf(transitions: readonly Transition[], contracts: readonly Contract[]): string[][] {
  const rows = new Map<string, { readonly first: Transition; readonly from: string[] }>();
  for (const it of transitions) {
    const to = it.from === it.to ? 'same' : it.to;
    const name = JSON.stringify([it.event, to, it.kind, it.when]);
    const known = rows.get(name) ?? { first: it, from: [] };
    rows.set(name, known);
    known.from.push(it.from);
  }
  return [...rows.values()]
    .sort((a, b) => ORDER.indexOf(a.first.kind) - ORDER.indexOf(b.first.kind))
    .map(({ first, from }) => [
      eventText(first, contracts),
      from.map((it) => (it === '' ? '(nothing yet)' : `\`${it}\``)).join(', '),
      toText(first),
      first.when ?? '',
      HOW[first.kind].word,
    ]);
}

const ORDER: readonly Transition['kind'][] = ['moves', 'back', 'stays', 'flagged'];

function toText({ from, to }: Transition): string {
  if (to === 'before') return 'the state before';
  return from === to ? 'the same state' : `\`${to}\``;
}

/** The event as a link; a backward edge names the reversal and what it reverses. */
const eventText = ({ event }: Transition, contracts: readonly Contract[]): string =>
  event
    .split(' of ')
    .map((name) => {
      const known = contracts.findLast((it) => it.name === name);
      return known ? contractLink(known, 'contracts/') : `\`${name}\``;
    })
    .join(' of ');
