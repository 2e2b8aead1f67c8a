/**
 * The main job on the sample plants. One day: what two Odoo versions and a MES tell of the same production
 * becomes validated, keyed, deduplicated events, and both tellings are reconciled. One week: two plants, held
 * against the laws. What is found is held against the faults that were planted.
 */
import { rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { runWeek } from './run-week.js';
import { HERE, json, lines, mfgc, ROOT, say, table, wrapped } from './show.js';

const OUT = resolve(process.argv[2] ?? join(ROOT, 'out'));
const VERSIONS = ['17.0', '18.0'];

interface Expected {
  readonly stage: 'rejected' | 'duplicate' | 'conflict' | 'break';
  readonly line?: number;
  readonly code?: string;
  readonly path?: string;
  readonly differs?: string;
  readonly reference?: string;
  readonly operationId?: string;
  readonly itemId?: string;
}
interface Fault {
  readonly fault: string;
  readonly expect: readonly Expected[];
}

interface IssueLine {
  readonly code: string;
  readonly path: string;
  readonly found: string;
}
interface MesLine {
  readonly line: number;
  readonly issues: readonly IssueLine[];
  readonly differs: readonly string[];
}
interface BreakLine {
  readonly code: string;
  readonly about: Readonly<Record<string, string>>;
  readonly sentence: string;
  readonly nextStep: string;
}
interface Account {
  readonly read: number;
  readonly mapped: number;
  readonly skipped: number;
  readonly rejected: number;
}
type MesCounts = Readonly<Record<'read' | 'first' | 'duplicates' | 'conflicts' | 'rejected', number>>;

function odooAccount(version: string): Account {
  const { models } = json<{ models: Record<string, Account> }>(OUT, `odoo-${version}`, 'summary.json');
  const sum = (name: keyof Account): number =>
    Object.values(models).reduce((total, it) => total + it[name], 0);
  return { read: sum('read'), mapped: sum('mapped'), skipped: sum('skipped'), rejected: sum('rejected') };
}

/** What was found, in the words of faults.json. */
function found(version: string): Expected[] {
  const mes = (name: string): MesLine[] => lines<MesLine>(OUT, 'mes', `${name}.ndjson`);
  return [
    ...mes('rejected').map(({ line, issues: [first] }): Expected => {
      return { stage: 'rejected', line, code: first?.code ?? '', path: first?.path ?? '' };
    }),
    ...mes('duplicates').map(({ line }): Expected => ({ stage: 'duplicate', line })),
    ...mes('conflicts').map(
      ({ line, differs }): Expected => ({ stage: 'conflict', line, differs: differs.join(' ') }),
    ),
    ...breaksOf(version).map(({ code, about }): Expected => ({ stage: 'break', code, ...about })),
  ];
}

const breaksOf = (version: string): BreakLine[] => lines<BreakLine>(OUT, `facts-${version}`, 'breaks.ndjson');

/** A plan names the break that a fault must cause; the break may know more of itself. */
const matches = (plan: Expected, fact: Expected): boolean =>
  Object.entries(plan).every(([name, value]) => fact[name as keyof Expected] === value);

function compareWithPlan(facts: readonly Expected[], faults: readonly Fault[]) {
  const left = [...facts];
  const missed: Expected[] = [];
  for (const plan of faults.flatMap((it) => it.expect)) {
    const at = left.findIndex((fact) => matches(plan, fact));
    if (at === -1) missed.push(plan);
    else left.splice(at, 1);
  }
  return { missed, invented: left };
}

rmSync(OUT, { recursive: true, force: true });
say('Northwind Cycles, plant NW-01: what Odoo and the MES tell of the same production.\n');

const odooOut = (version: string): string => join(OUT, `odoo-${version}`);
await Promise.all([
  ...VERSIONS.map((version) => {
    const folder = `examples/northwind/odoo-${version}`;
    const site = `examples/northwind/site-${version}.json`;
    const told = ['--recorded-at', '2026-11-21T06:00:00.000Z', '--out', odooOut(version)];
    return mfgc('from-odoo', folder, '--odoo', version, '--site', site, ...told);
  }),
  mfgc('dedupe', 'examples/northwind/mes.ndjson', '--out', join(OUT, 'mes')),
]);
await Promise.all(
  VERSIONS.flatMap((version) => {
    const odoo = odooOut(version);
    const sides = [join(OUT, 'mes/first.ndjson'), odoo, '--names', 'MES,Odoo'];
    return [
      mfgc('reconcile', ...sides, '--html', '--out', join(OUT, `facts-${version}`)),
      mfgc('reconcile', odoo, odoo, '--stock', '--out', join(OUT, `stock-${version}`)),
    ];
  }),
);

say('1. Every record is accounted for.');
const mes = json<MesCounts>(OUT, 'mes/summary.json');
table(
  ['source', 'read', 'became facts', 'left out, with reason', 'rejected, with issues'],
  [
    ...VERSIONS.map((version) => {
      const { read, mapped, skipped, rejected } = odooAccount(version);
      return [`Odoo ${version}`, read, mapped, skipped, rejected];
    }),
    [
      'MES log',
      mes.read,
      mes.first,
      `${mes.duplicates} sent again, ${mes.conflicts} told otherwise`,
      mes.rejected,
    ],
  ],
);

const [newest] = VERSIONS.slice(-1) as [string];
say('\n2. Lines of the MES log that could not be used.');
table(
  ['line', 'what is wrong', 'where', 'found'],
  lines<MesLine>(OUT, 'mes/rejected.ndjson').map(({ line, issues: [first] }) => {
    return [line, first?.code ?? '', first?.path ?? '', (first?.found ?? '').slice(0, 40)];
  }),
);

say(`\n3. Where MES and Odoo ${newest} disagree.`);
table(
  ['break', 'what', 'next step'],
  breaksOf(newest).map(({ code, sentence, nextStep }) => [
    code,
    wrapped(sentence, 60),
    wrapped(nextStep, 44),
  ]),
);

say('\n4. Stock: the movements of Odoo, folded, against its own balances.');
const stockBreaks = VERSIONS.map((version) => lines(OUT, `stock-${version}`, 'breaks.ndjson').length);
table(
  ['Odoo', 'breaks'],
  VERSIONS.map((version, i) => [version, stockBreaks[i] ?? 0]),
);

say('\n5. Held against the faults that were planted (examples/northwind/faults.json).');
const faults = json<Fault[]>(HERE, 'faults.json');
const planned = faults.flatMap((it) => it.expect).length;
let failed = false;
const verdicts = VERSIONS.map((version) => {
  const { missed, invented } = compareWithPlan(found(version), faults);
  if (missed.length > 0 || invented.length > 0) failed = true;
  for (const it of missed) say(`missed: ${JSON.stringify(it)}`);
  for (const it of invented) say(`invented: ${JSON.stringify(it)}`);
  return [version, planned, planned - missed.length, missed.length, invented.length];
});
table(['Odoo', 'consequences planted', 'found', 'missed', 'invented'], verdicts);
const unaccounted = VERSIONS.filter((version) => {
  const { read, mapped, skipped, rejected } = odooAccount(version);
  return read !== mapped + skipped + rejected;
});
if (stockBreaks.some((it) => it > 0) || unaccounted.length > 0) failed = true;
if (!(await runWeek(join(OUT, 'week')))) failed = true;
say(
  failed
    ? '\nSomething is not as planted.'
    : `\nEverything planted was found, nothing was invented. The files are in ${relative(ROOT, OUT)}/.`,
);
process.exitCode = failed ? 1 : 0;
