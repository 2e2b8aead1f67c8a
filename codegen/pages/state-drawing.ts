import { spoken } from '../../src/cli/explain/block.js';
import type { Machine, Transition } from '../../src/laws/index.js';
import { drawn, INK } from './drawing.js';

const BEGINNING = 'beginning';

/** What several transitions between the same two states have in common. */
interface Arrow {
  readonly from: string;
  readonly to: string;
  readonly back: boolean;
  readonly labels: string[];
}

/** A state machine as an SVG text: states are boxes, moves are arrows, what is taken back is dashed. */
export const stateDrawing = (machine: Machine): string =>
  drawn({
    nodes: [
      { name: BEGINNING, attributes: { shape: 'point', width: 0.14, fillcolor: INK } },
      ...machine.states.map((it) => ({ name: it, attributes: { label: spoken(it) } })),
    ],
    edges: arrowsOf(machine).map(edge),
  });

const BACKWARD = '#a0522d';

/** A backward arrow is laid out as a forward one that points the other way: its label finds room. */
function edge({ from, to, back, labels }: Arrow) {
  const label = labels.map((it) => `  ${it}  `).join('\n');
  return back
    ? {
        tail: to,
        head: from,
        attributes: { label, dir: 'back', style: 'dashed', color: BACKWARD, fontcolor: BACKWARD },
      }
    : { tail: from, head: to, attributes: { label } };
}

/** Only what changes the state is drawn; the table beside the picture has the rest. */
function arrowsOf({ transitions }: Machine): Arrow[] {
  const arrows = new Map<string, Arrow>();
  const add = (from: string, to: string, back: boolean, label: string): void => {
    const name = [from, to, back].join();
    const known = arrows.get(name) ?? { from: from || BEGINNING, to, back, labels: [] };
    arrows.set(name, known);
    if (!known.labels.includes(label)) known.labels.push(label);
  };
  for (const it of transitions) {
    if (it.kind === 'stays' || it.from === it.to) continue;
    const flagged = it.kind === 'flagged' ? ', flagged' : '';
    for (const to of targetsOf(it, transitions))
      add(it.from, to, it.kind === 'back' || it.to === 'before', `${labelOf(it)}${flagged}`);
  }
  return [...arrows.values()];
}

/** Back to the state before: to each one from which something led here. */
const targetsOf = (it: Transition, all: readonly Transition[]): string[] =>
  it.to === 'before'
    ? [
        ...new Set(
          all.filter((other) => other.kind === 'moves' && other.to === it.from).map((other) => other.from),
        ),
      ]
    : [it.to];

/** The last name of the event; on a backward edge, that its reversal does it. */
const labelOf = ({ event, kind, when }: Transition): string => {
  const name = event.slice(event.lastIndexOf('.') + 1);
  return `${name}${kind === 'back' ? ' reversed' : ''}${when ? `\n  (${when})` : ''}`;
};
