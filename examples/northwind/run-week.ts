/**
 * The week of two plants through the command line: what it came to, where the goods of a recall are, which
 * shipments may leave, which laws do not hold; and whether that is what was planted.
 */
import { basename, join } from 'node:path';
import { LAWS } from '../../src/laws/index.js';
import { DOWNTIME_CLASSES } from '../../src/vocabulary/downtime-class.js';
import { json, lines, mfgc, say, table, wrapped } from './show.js';
import { foundInWeek, plannedInWeek, type ShipAnswer, scoresOf, type Violation } from './week-faults.js';

const LOG = 'examples/northwind/week.ndjson';
const RECALLED = 'SPK-2-262/SPK-7731';
const SHIPMENTS = ['SHP-46-04', 'SHP-46-05', 'SHP-46-06'];

/** A fact of the log, as far as it is looked at here. */
interface Fact {
  readonly type: string;
  readonly plantid: string;
  readonly data: {
    readonly equipmentId: string;
    readonly startedAt: string;
    readonly durationSeconds: number;
    readonly reason: Reason;
    readonly toReason: Reason;
    readonly shipmentId: string;
    readonly lines: readonly { readonly itemId: string; readonly lotNumber: string }[];
  };
}
interface Reason {
  readonly code: keyof typeof DOWNTIME_CLASSES;
  readonly source?: { readonly code: string };
}

/** Runs the week and tells of it; answers whether all is as planned. */
export async function runWeek(out: string): Promise<boolean> {
  const [first, replayed] = [join(out, 'dedupe/first.ndjson'), join(out, 'replay')];
  await Promise.all([
    mfgc('dedupe', LOG, '--out', join(out, 'dedupe')),
    mfgc('replay', LOG, '--out', replayed),
  ]);
  const picture = join(out, 'recall.svg');
  const [tree = '', ...said] = await Promise.all([
    mfgc('trace', first, '--lot', RECALLED, '--forward', '--svg', picture),
    ...SHIPMENTS.map((it) => mfgc('may-ship', first, '--shipment', it, '--json')),
  ]);
  const answers = new Map(SHIPMENTS.map((it, i) => [it, JSON.parse(said[i] ?? '') as ShipAnswer]));
  const facts = lines<Fact>(first).filter(({ type }) => type !== undefined);
  tellLines(out);
  tellStates(replayed);
  tellRecall(tree, replayed, facts, picture);
  tellShipments(answers);
  tellLaws(replayed);
  tellStops(facts);
  return tellScores(out, answers);
}

function tellLines(out: string): void {
  say('\n6. A week of two plants: every line of the log is accounted for.');
  const names = ['read', 'first', 'duplicates', 'conflicts', 'superseded', 'rejected'] as const;
  const counts = json<Record<(typeof names)[number], number>>(out, 'dedupe', 'summary.json');
  table(
    ['lines', 'told first', 'sent again', 'told otherwise', 'overtaken', 'rejected'],
    [names.map((it) => counts[it])],
  );
}

function tellStates(replayed: string): void {
  say('\n7. What the week came to.');
  const things = new Map<string, Map<string, number>>();
  for (const { thing, state } of lines<{ thing: string; state: string }>(replayed, 'states.ndjson')) {
    const states = things.get(thing) ?? new Map<string, number>();
    things.set(thing, states.set(state, (states.get(state) ?? 0) + 1));
  }
  table(
    ['things', 'where they stand'],
    [...things].map(([thing, states]) => [
      thing,
      [...states].map(([state, count]) => `${count} ${state}`).join(', '),
    ]),
  );
}

interface Balance {
  readonly plantId: string;
  readonly locationId: string;
  readonly itemId: string;
  readonly lotNumber?: string;
  readonly onHand: { readonly value: string; readonly unit: string };
}

function tellRecall(tree: string, replayed: string, facts: readonly Fact[], picture: string): void {
  say(`\n8. The recall: ${RECALLED} and all that was made of it.`);
  const balances = lines<Balance>(replayed, 'balances.ndjson').filter(
    ({ onHand }) => Number(onHand.value) > 0,
  );
  const left = facts.filter(({ type }) => type.includes('shipment-dispatched'));
  const whereabouts = (itemId: string, lotNumber: string): string => {
    const isIt = (it: { itemId: string; lotNumber?: string }): boolean =>
      it.itemId === itemId && it.lotNumber === lotNumber;
    const shelves = balances
      .filter(isIt)
      .map((it) => `${it.onHand.value} ${it.onHand.unit} at ${it.plantId} ${it.locationId}`);
    const shipped = left
      .filter(({ data }) => data.lines.some(isIt))
      .map(({ data }) => `shipped with ${data.shipmentId}`);
    return [...shelves, ...shipped].join(', ') || 'used up';
  };
  const lots = tree.split('\n').flatMap((row) => {
    const [, branch = '', itemId, lotNumber] =
      /^([ │├└─]*)([A-Z0-9-]+)\/(\S+)(?: {2}\(.*\))?$/.exec(row) ?? [];
    return itemId && lotNumber ? [[`${branch}${itemId}/${lotNumber}`, whereabouts(itemId, lotNumber)]] : [];
  });
  table(['lot', 'where it is'], lots);
  say(`Its way through both plants is drawn in ${basename(picture)}.`);
}

function tellShipments(answers: ReadonlyMap<string, ShipAnswer>): void {
  say('\n9. May these shipments leave?');
  const reasons = ({ because = [] }: ShipAnswer): string =>
    because
      .map(({ why, hold, sentence, path = [] }) => {
        const way = path.map((it) => it.lotNumber).join(' → ');
        return why === 'historyIncomplete' ? `${sentence} ${way}` : `${hold?.holdId}: ${way}`;
      })
      .map((it) => wrapped(it, 64))
      .join('\n');
  table(
    ['shipment', 'may leave', 'why not'],
    [...answers].map(([id, answer]) => [id, answer.may ? 'yes' : 'no', reasons(answer)]),
  );
}

function tellLaws(replayed: string): void {
  say('\n10. Laws that do not hold across the log.');
  const counts = new Map<string, number>();
  for (const { law, verdict } of lines<Violation>(replayed, 'violations.ndjson'))
    counts.set(`${law} ${verdict}`, (counts.get(`${law} ${verdict}`) ?? 0) + 1);
  const names = Object.keys(LAWS);
  const place = ([name]: [string, number]): number => names.indexOf(name.split(' ')[0] ?? '');
  table(
    ['law', 'times', 'what has to hold'],
    [...counts]
      .sort((a, b) => place(a) - place(b))
      .map(([name, count]) => [name, count, wrapped(sentenceOf(name.split(' ')[0] ?? ''), 64)]),
  );
}

const sentenceOf = (law: string): string => LAWS[law as keyof typeof LAWS][0];

function tellStops(facts: readonly Fact[]): void {
  say('\n11. Why machines stood still: two plants, two languages, one list of classes.');
  const named = (it: Fact): string => `${it.plantid} ${it.data.equipmentId} ${it.data.startedAt}`;
  const better = new Map(
    facts
      .filter(({ type }) => type.includes('downtime-reclassified'))
      .map((it) => [named(it), it.data.toReason]),
  );
  const rows = new Map<string, { reason: Reason; plant: string; stops: number; seconds: number }>();
  for (const it of facts.filter(({ type }) => type.includes('downtime-ended'))) {
    const reason = better.get(named(it)) ?? it.data.reason;
    const name = `${reason.code} ${it.plantid}`;
    const row = rows.get(name) ?? { reason, plant: it.plantid, stops: 0, seconds: 0 };
    rows.set(name, { ...row, stops: row.stops + 1, seconds: row.seconds + it.data.durationSeconds });
  }
  table(
    ['class', 'OEE loss', 'plant', 'its own code', 'stops', 'minutes'],
    [...rows]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([, { reason, plant, stops, seconds }]) => {
        const { loss } = DOWNTIME_CLASSES[reason.code];
        return [reason.code, loss, plant, reason.source?.code ?? '', stops, seconds / 60];
      }),
  );
}

function tellScores(out: string, answers: ReadonlyMap<string, ShipAnswer>): boolean {
  say('\n12. The week held against the faults that were planted (examples/northwind/week-faults.json).');
  const { scores, wrong } = scoresOf(plannedInWeek(), foundInWeek(out, answers));
  for (const it of wrong) say(`not as planned: ${JSON.stringify(it)}`);
  const sum = (name: 'planned' | 'found' | 'missed' | 'invented'): number =>
    scores.reduce((total, it) => total + it[name], 0);
  table(
    ['what a fault causes', 'planned', 'found', 'missed', 'invented'],
    [
      ...scores.map((it) => [it.kind, it.planned, it.found, it.missed, it.invented]),
      ['all', sum('planned'), sum('found'), sum('missed'), sum('invented')],
    ],
  );
  return wrong.length === 0;
}
