import { createHash } from 'node:crypto';
import { canonicalJson } from '../core/canonical-json.js';
import { byText } from '../core/field.js';
import { phrase } from './breaks/about.js';
import { flowTotalsOf } from './breaks/flow-totals.js';
import { makeBreak, makeConflict, type Teller } from './breaks/make-break.js';
import { suggestionsOf } from './breaks/suggestions.js';
import { waterfallsOf } from './breaks/waterfall.js';
import { BREAK_CODES, type BreakCode } from './classes/codes.js';
import { type Classified, classify } from './classify/classify.js';
import type { Knowledge } from './classify/scene.js';
import { CODE_VERSION } from './code-version.js';
import type { Side, Sides } from './ledger/line.js';
import type { Break, InFlight, Outcome, Provenance } from './outcome.js';
import { driftsOf } from './policy/drift.js';
import type { Policy } from './policy/policy.js';
import { toleratedIn } from './policy/tolerated-in.js';
import type { Residue } from './residue.js';

/** Explains a residue: every difference with its class, its evidence and what closes it. */
export function outcomeOf(residue: Residue, policy: Policy, asOf: string, knowledge: Knowledge): Outcome {
  const classified = classify(residue, policy, asOf, knowledge);
  const names = { left: knowledge.names?.left ?? 'left', right: knowledge.names?.right ?? 'right' };
  const breaks = breaksOf(classified, names, policy);
  const notCounted = notCountedOf(classified);
  return {
    clean: breaks.every((it) => it.severity === 'info'),
    counts: { left: countsOf('left', residue, classified), right: countsOf('right', residue, classified) },
    flows: flowTotalsOf(residue.totals),
    breaksByCode: countByCode(breaks),
    unexplainedShare: shareOf(breaks),
    waterfalls: waterfallsOf(residue, classified.findings, notCounted, classified.ground),
    drifts: driftsOf(toleratedIn(breaks), policy.drift),
    inFlight: inFlightOf(breaks),
    breaks,
    provenance: provenanceOf(residue, policy, asOf, names),
  };
}

function breaksOf(
  { ground, findings, conflicts }: Classified,
  names: Sides<string>,
  policy: Policy,
): Break[] {
  const told = new Map<string, number>();
  const ordinal = (id: string): number => {
    const count = told.get(id) ?? 0;
    told.set(id, count + 1);
    return count;
  };
  const teller: Teller = { ground, names, ordinal };
  const suggestions = suggestionsOf(findings, policy.match);
  const breaks = [
    ...conflicts.map((it) => makeConflict(it, teller)),
    ...findings.map(({ breakClass, found }) => {
      const suggested = found.taken.flatMap((it) => suggestions.get(it) ?? []);
      return { ...makeBreak(breakClass, found, teller), suggestions: suggested };
    }),
  ];
  return inOrder(breaks);
}

const PLACES = new Map<BreakCode, number>(BREAK_CODES.map((code, i) => [code, i]));

/** The fixed order of breaks: by class, then by what they are about. */
function inOrder(breaks: readonly Break[]): Break[] {
  return breaks
    .map(
      (it) =>
        [
          PLACES.get(it.code) ?? 0,
          `${phrase(it.flow, it.about)}\n${it.about.key ?? ''}\n${it.id}`,
          it,
        ] as const,
    )
    .sort(([a, x], [b, y]) => a - b || byText(x, y))
    .map(([, , it]) => it);
}

const notCountedOf = ({ again, conflicts }: Classified) => {
  const on = (side: Side) => [
    ...again[side],
    ...conflicts.filter((it) => it.side === side).flatMap((it) => it.ways.slice(1)),
  ];
  return { left: on('left'), right: on('right') };
};

function countsOf(side: Side, residue: Residue, { findings, conflicts, again }: Classified) {
  const overruled = conflicts.filter((it) => it.side === side).map((it) => it.ways.length - 1);
  const found = findings.flatMap((it) => it.found.taken.map((one) => one[side].length));
  const inBreaks = [...overruled, ...found].reduce((sum, it) => sum + it, 0);
  const duplicates = again[side].length;
  const counts = residue.counts[side];
  const unsettled = inBreaks + duplicates;
  return {
    ...counts,
    settled: counts.settled + counts.unsettled - unsettled,
    unsettled,
    inBreaks,
    duplicates,
  };
}

function countByCode(breaks: readonly Break[]): Outcome['breaksByCode'] {
  const counts = new Map<BreakCode, number>();
  for (const { code } of breaks) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Object.fromEntries(
    BREAK_CODES.flatMap((code) => (counts.has(code) ? [[code, counts.get(code)]] : [])),
  );
}

/** UNEXPLAINED among all, to four digits. */
function shareOf(breaks: readonly Break[]): string {
  const unexplained = breaks.filter((it) => it.code === 'UNEXPLAINED').length;
  return unexplained === 0 ? '0' : String(Math.round((unexplained / breaks.length) * 10_000) / 10_000);
}

const inFlightOf = (breaks: readonly Break[]): InFlight[] =>
  breaks
    .filter((it) => it.code === 'TIMING_IN_FLIGHT')
    .map((it) => ({
      key: it.about.key ?? '',
      id: it.proof.message ?? '',
      waitingFor: it.left.count === 0 ? 'left' : 'right',
      since: it.proof.waitingSince ?? it.since,
      breakId: it.id,
    }));

function provenanceOf(residue: Residue, policy: Policy, asOf: string, names: Sides<string>): Provenance {
  const { highWater, inForce, digests: inputs } = residue;
  const text = canonicalJson({ inputs, policy, asOf, codeVersion: CODE_VERSION });
  const digest = `sha256-${createHash('sha256').update(text, 'utf8').digest('hex')}`;
  return { asOf, names, highWater, inForce, policy, codeVersion: CODE_VERSION, inputs, digest };
}
