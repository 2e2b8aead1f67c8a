/** Holds what was found in the week against the faults that were planted. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HERE, json, lines } from './show.js';

/** One thing that a fault causes, as week-faults.json says it; also one thing that was found. */
export interface Consequence {
  readonly stage: string;
  readonly line?: number;
  readonly code?: string;
  readonly path?: string;
  readonly differs?: string;
  readonly law?: string;
  readonly verdict?: string;
  readonly about?: Readonly<Record<string, string>>;
  /** The lines that are to blame; of what was found, all lines that it names. */
  readonly lines?: readonly number[];
  readonly shipmentId?: string;
  readonly why?: string;
  /** The lot or number on the shipment. */
  readonly lot?: string;
}

interface Fault {
  readonly fault: string;
  readonly expect: readonly Consequence[];
}

interface Remark {
  readonly line: number;
  readonly differs?: readonly string[];
  readonly issues?: readonly { readonly code: string; readonly path: string }[];
}

/** A law that does not hold, as `mfgc replay` tells it. */
export interface Violation {
  readonly law: string;
  readonly verdict: string;
  readonly about: Readonly<Record<string, string>>;
  readonly keys: readonly string[];
}

/** What `mfgc may-ship` answers. */
export interface ShipAnswer {
  readonly may: boolean;
  readonly because?: readonly {
    readonly why: string;
    readonly hold?: { readonly holdId: string };
    readonly sentence?: string;
    readonly path?: readonly { readonly itemId: string; readonly lotNumber: string }[];
  }[];
}

/** All that the planted faults must cause. */
export const plannedInWeek = (): Consequence[] =>
  json<Fault[]>(HERE, 'week-faults.json').flatMap((it) => it.expect);

/** How one kind of consequence fared. */
export interface Score {
  readonly kind: string;
  planned: number;
  found: number;
  missed: number;
  invented: number;
}

/** Everything that was found in the week, in the words of week-faults.json. */
export function foundInWeek(out: string, answers: ReadonlyMap<string, ShipAnswer>): Consequence[] {
  const told = (name: string): Remark[] => lines<Remark>(out, 'dedupe', `${name}.ndjson`);
  const linesOfKey = keysToLines();
  return [
    ...told('rejected').map(({ line, issues: [first] = [] }) => {
      return { stage: 'rejected', line, code: first?.code ?? '', path: first?.path ?? '' };
    }),
    ...told('duplicates').map(({ line }) => ({ stage: 'duplicate', line })),
    ...told('superseded').map(({ line }) => ({ stage: 'overtaken', line })),
    ...told('conflicts').map(({ line, differs = [] }) => {
      return { stage: 'conflict', line, differs: differs.join(' ') };
    }),
    ...lines<Violation>(out, 'replay', 'violations.ndjson').map(({ law, verdict, about, keys }) => {
      return { stage: 'law', law, verdict, about, lines: keys.flatMap((it) => linesOfKey.get(it) ?? []) };
    }),
    ...[...answers].flatMap(([shipmentId, { because = [] }]) =>
      because.map(({ why, path = [] }) => {
        return { stage: 'shipment', shipmentId, why, lot: path.at(-1)?.lotNumber ?? '' };
      }),
    ),
  ];
}

/** The lines of the log that name each fact. */
function keysToLines(): ReadonlyMap<string, number[]> {
  const all = new Map<string, number[]>();
  const texts = readFileSync(join(HERE, 'week.ndjson'), 'utf8').split('\n');
  for (const [i, text] of texts.entries()) {
    const key = /"idempotencykey":"([^"]+)"/.exec(text)?.[1];
    if (key !== undefined) all.set(key, [...(all.get(key) ?? []), i + 1]);
  }
  return all;
}

/** A plan says the least that has to be found: what was found may know more of itself. */
function fits(plan: Consequence, found: Consequence): boolean {
  const { about = {}, lines: blamed = [], ...rest } = plan;
  return (
    Object.entries(rest).every(([name, value]) => found[name as keyof Consequence] === value) &&
    Object.entries(about).every(([name, value]) => (found.about?.[name] ?? '') === value) &&
    blamed.every((it) => found.lines?.includes(it))
  );
}

const kindOf = ({ stage, code, law, verdict, why }: Consequence): string =>
  [stage, law ?? code ?? why ?? '', verdict ?? ''].filter((it) => it !== '').join(' ');

/** Holds what was found against the plan, each found thing used up once; the rest was missed or invented. */
export function scoresOf(
  planned: readonly Consequence[],
  found: readonly Consequence[],
): { scores: Score[]; wrong: Consequence[] } {
  // A plan that asks for much chooses before one that any finding fits.
  const plans = [...planned].sort((a, b) => (b.lines?.length ?? 0) - (a.lines?.length ?? 0));
  const scores = new Map<string, Score>();
  const scoreOf = (it: Consequence): Score => {
    const kind = kindOf(it);
    const score = scores.get(kind) ?? { kind, planned: 0, found: 0, missed: 0, invented: 0 };
    scores.set(kind, score);
    return score;
  };
  const left = [...found];
  const wrong: Consequence[] = [];
  for (const plan of plans) {
    const score = scoreOf(plan);
    score.planned++;
    const at = left.findIndex((it) => fits(plan, it));
    if (at >= 0) left.splice(at, 1);
    score[at >= 0 ? 'found' : 'missed']++;
    if (at < 0) wrong.push(plan);
  }
  for (const it of left) scoreOf(it).invented++;
  const sorted = [...scores.values()].sort((a, b) => (a.kind < b.kind ? -1 : 1));
  return { scores: sorted, wrong: [...wrong, ...left] };
}
