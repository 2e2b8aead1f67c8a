import { canonicalJson } from '../../../src/core/canonical-json.js';
import { decimalAdd, decimalSubtract, decimalSum } from '../../../src/core/decimal.js';
import { BREAK_CODES, type BreakCode, type Severity } from '../../../src/reconcile/classes/codes.js';
import { EMPTY_LINE, type LedgerLine, other, type Side } from '../../../src/reconcile/ledger/line.js';
import type { Break, Evidence, Outcome, Waterfall } from '../../../src/reconcile/outcome.js';
import type { Policy } from '../../../src/reconcile/policy/policy.js';
import { sha256 } from '../../../src/wire/sha256.js';
import { SAMPLE_POLICY } from './sample-policy.js';

export interface SampleOptions {
  readonly breaks: number;
  readonly seed?: number;
  /** Stands in every foreign text. */
  readonly text?: string;
  readonly asOf?: string;
}

const ITEMS = [
  ['TUB-CRMO-254', 'MTR', '8.45'],
  ['PNT-3020', 'LTR', '14.2'],
  ['FRM-28-ST', 'C62', '182'],
  ['BRG-6204-2RS', 'C62', '3.1'],
  ['RIM-28-AL', 'C62', '21.75'],
] as const;
const FLOWS = ['material.consumed', 'stock', 'production.finished', 'logistics.receipt'] as const;
const PLACES = ['WH-STOCK', 'LINE-1', 'LINE-2', 'PAINT', 'DOCK'] as const;

const SEVERE = /^(CONFLICT|UOM|DUPLICATE|SERIAL|LOT_M|QTY_OVER|QTY_SIGN|SCALE|MISSING|UNEXPLAINED|PHANTOM)/;
const QUIET = [
  'TIMING_IN_FLIGHT',
  'ROUNDING',
  'QTY_WITHIN_TOL',
  'STATUS_LAG',
  'LOT_SPLIT',
  'BACKORDER_SPLIT',
];

const severityOf = (code: BreakCode): Severity => {
  if (QUIET.includes(code)) return 'info';
  if (code.startsWith('TIMING') || code === 'VERSION_MISMATCH') return 'low';
  return SEVERE.test(code) ? 'high' : 'medium';
};

/** Numbers that are the same in every run. */
function dice(seed: number): (sides: number) => number {
  let state = seed >>> 0;
  return (sides) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

const pick = <T>(from: readonly T[], at: number): T => from[at % from.length] as T;

/** An outcome such as a plant has it, with every class of break where there are enough of them. */
export function sampleOutcome({
  breaks: count,
  seed = 7,
  text = '',
  asOf = '2026-03-10T22:00:00.000Z',
}: SampleOptions): Outcome {
  const roll = dice(seed);
  const breaks = Array.from({ length: count }, (_, i) =>
    sampleBreak(pick(BREAK_CODES, i), i, roll, text, asOf),
  );
  const waterfalls = waterfallsOf(breaks);
  const inBreaks = breaks.length;
  const settled = 12_480 + roll(2000);
  const counts = (side: Side) => ({
    lines: settled + inBreaks + 40,
    later: side === 'left' ? 8 : 4,
    withdrawn: side === 'left' ? 32 : 36,
    settled,
    unsettled: inBreaks,
    inBreaks,
    duplicates: breaks.filter((it) => it.code === `DUPLICATE_${side.toUpperCase()}`).length,
  });
  const policy: Policy = SAMPLE_POLICY;
  const inputs = {
    left: `sum-${sha256(`l${seed}`).slice(0, 48)}`,
    right: `sum-${sha256(`r${seed}`).slice(0, 48)}`,
  };
  const byCode = Object.fromEntries(
    BREAK_CODES.map((code) => [code, breaks.filter((it) => it.code === code).length] as const).filter(
      ([, n]) => n > 0,
    ),
  );
  return {
    clean: breaks.every((it) => it.severity === 'info'),
    counts: { left: counts('left'), right: counts('right') },
    flows: flowsOf(waterfalls, settled),
    breaksByCode: byCode,
    unexplainedShare: share(byCode.UNEXPLAINED ?? 0, breaks.length),
    waterfalls,
    drifts: driftsOf(breaks),
    inFlight: breaks
      .filter((it) => it.code === 'TIMING_IN_FLIGHT')
      .map((it, i) => ({
        key: it.about.key ?? '',
        id: `outbox/${90_000 + i}`,
        waitingFor: 'right',
        since: it.since,
        breakId: it.id,
      })),
    breaks,
    provenance: {
      asOf,
      names: { left: `MES${text}`, right: `Odoo${text}` },
      highWater: { left: '2026-03-10T21:58:12.000Z', right: '2026-03-10T21:59:40.000Z' },
      inForce: Object.fromEntries(FLOWS.map((it) => [it, ['plantId', 'itemId', 'lotNumber', 'locationId']])),
      policy,
      codeVersion: '0.1.0',
      inputs,
      digest: `sha256-${sha256(
        canonicalJson({ inputs, policy: JSON.parse(JSON.stringify(policy)), asOf, seed, count }),
      )}`,
    },
  };
}

const share = (part: number, all: number): string =>
  all === 0 || part === 0 ? '0' : part === all ? '1' : `${(part / all).toFixed(6)}`.replace(/0+$/, '');

type Roll = (sides: number) => number;

function sampleBreak(code: BreakCode, i: number, roll: Roll, text: string, asOf: string): Break {
  const [itemId, unit, cost] = pick(ITEMS, roll(ITEMS.length));
  const flow = pick(FLOWS, roll(FLOWS.length));
  const ageHours = roll(4) === 0 ? roll(24 * 45) : roll(30);
  const since = new Date(Date.parse(asOf) - ageHours * 3_600_000 - roll(3000) * 1000).toISOString();
  const quantity = `${1 + roll(90)}.${1 + roll(9)}`;
  const base: LedgerLine = {
    ...EMPTY_LINE,
    ...{
      flow,
      key: `MES-${4000 + i}`,
      plantId: pick(['NW-01', 'NW-02'], roll(2)),
      itemId: `${itemId}${text}`,
    },
    ...{ reference: `WO-${1200 + roll(80)}${text}`, lotNumber: `HEAT-${5500 + roll(40)}` },
    ...{ locationId: pick(PLACES, roll(PLACES.length)), quantity, unit, value: '', currency: '' },
    ...{
      occurredAt: since,
      recordedAt: since,
      version: '1',
      id: `confirmation/${70_000 + i}`,
      source: 'mes',
    },
  };
  const change = 1 + roll(3);
  const there = {
    ...base,
    ...changed(code, base, change),
    ...{ id: `stock.move.line/${i + 1}`, source: 'odoo' },
  };
  const left = code === 'MISSING_LEFT' ? [] : [base];
  const right = ['MISSING_RIGHT', 'TIMING_IN_FLIGHT', 'PHANTOM_MASTER'].includes(code) ? [] : [there];
  const twice = code.startsWith('DUPLICATE') || code === 'LOT_SPLIT';
  const [leftSide, rightSide] = [evidence(left, unit), evidence(twice ? [...right, ...right] : right, unit)];
  const difference = decimalSubtract(leftSide.total?.value ?? '0', rightSide.total?.value ?? '0');
  const id = `b-${sha256(`${code} ${i}`).slice(0, 16)}`;
  const proposedSide: Side = code.endsWith('LEFT') ? 'left' : 'right';
  return {
    id,
    code,
    severity: severityOf(code),
    flow,
    about: { key: base.key, plantId: base.plantId, itemId: base.itemId, locationId: base.locationId },
    sentence: sentenceOf(code, base, difference, unit),
    difference: { value: difference, unit },
    valueDifference: { amount: times(difference, cost), currency: 'EUR' },
    pointers: Object.keys(changed(code, base, change)).map((it) => `/${it}`),
    proof: { rule: code.toLowerCase().replaceAll('_', ' '), difference: `${difference} ${unit}${text}` },
    left: leftSide,
    right: rightSide,
    since,
    likelyCauses: ['The posting was changed on one side after it was told.', `The message was lost.${text}`],
    nextStep: 'Ask who wrote the line last, then let the side that is wrong tell it anew.',
    move: pick(['left', 'right', 'both'] as const, roll(3)),
    tolerance: `0.05 ${unit}, absolute, for every item${text}`,
    proposal: {
      id: `p-${id}`,
      side: proposedSide,
      steps: [
        ...(proposedSide === 'left' ? left : right).map((line) => ({ do: 'reverse' as const, line })),
        { do: 'tell', line: { ...base, source: other(proposedSide) } },
      ],
      reason: code,
      approval: 'shift-lead',
      approvalBecause: `up to 500 EUR${text}`,
      value: { amount: times(difference, cost), currency: 'EUR' },
    },
    suggestions:
      code === 'UNEXPLAINED'
        ? [{ left: base.id, right: there.id, rule: 'item and hour', because: `same item${text}` }]
        : [],
  };
}

const times = (value: string, cost: string): string => {
  const cents = Math.round(Number(value) * Number(cost) * 100);
  return String(cents / 100);
};

const evidence = (lines: readonly LedgerLine[], unit: string): Evidence => ({
  count: lines.length,
  ...(lines.length > 0 ? { total: { value: decimalSum(lines.map((it) => it.quantity)), unit } } : {}),
  lines,
});

function changed(code: BreakCode, line: LedgerLine, change: number): Partial<LedgerLine> {
  if (code.startsWith('TIMING')) return { occurredAt: line.occurredAt.replace(/T\d\d/, 'T03') };
  if (code.startsWith('LOT')) return { lotNumber: `${line.lotNumber}-A` };
  if (code.startsWith('LOCATION')) return { locationId: 'WH-QUARANTINE' };
  if (code.startsWith('STATUS')) return { status: 'blocked' };
  if (code.startsWith('VERSION')) return { version: '2' };
  if (code.startsWith('OWNER')) return { ownerId: 'STEELWORKS-NORD' };
  if (code.startsWith('ITEM')) return { itemId: `${line.itemId}-OLD` };
  if (code === 'UOM_FACTOR') return { quantity: decimalAdd(line.quantity, '100'), unit: 'CMT' };
  if (code === 'ROUNDING' || code === 'QTY_WITHIN_TOL')
    return { quantity: decimalAdd(line.quantity, '0.01') };
  if (/^(QTY|SCALE|CONFLICT|UNEXPLAINED|UOM)/.test(code)) {
    return { quantity: decimalSubtract(line.quantity, `${change}.5`) };
  }
  return {};
}

const sentenceOf = (code: BreakCode, line: LedgerLine, difference: string, unit: string): string =>
  `${code === 'MISSING_RIGHT' ? 'Odoo does not know' : 'MES and Odoo disagree on'} ${line.itemId}, lot ${
    line.lotNumber
  }, at ${line.locationId}: ${difference} ${unit} apart.`;

function waterfallsOf(breaks: readonly Break[]): Waterfall[] {
  const units = [...new Set(breaks.map((it) => `${it.flow} ${it.difference?.unit}`))].sort();
  return units.map((name) => {
    const [flow = '', unit = ''] = name.split(' ');
    const its = breaks.filter((it) => it.flow === flow && it.difference?.unit === unit);
    const steps = BREAK_CODES.flatMap((code) => {
      const sum = decimalSum(its.filter((it) => it.code === code).map((it) => it.difference?.value ?? '0'));
      return sum === '0' ? [] : [{ code, quantity: sum }];
    });
    const left = decimalAdd('4812.5', decimalSum(its.map((it) => it.left.total?.value ?? '0')));
    return {
      flow,
      unit,
      left,
      steps,
      right: decimalSubtract(left, decimalSum(steps.map((it) => it.quantity))),
    };
  });
}

const flowsOf = (waterfalls: readonly Waterfall[], lines: number): Outcome['flows'] =>
  FLOWS.map((flow) => {
    const its = waterfalls.filter((it) => it.flow === flow);
    const side = (name: Side) => ({
      lines: Math.floor(lines / FLOWS.length),
      quantities: Object.fromEntries(its.map((it) => [it.unit, it[name]])),
      values: { EUR: name === 'left' ? '81234.5' : '80990.25' },
    });
    return { flow, left: side('left'), right: side('right') };
  });

const driftsOf = (breaks: readonly Break[]): Outcome['drifts'] =>
  breaks.some((it) => it.code === 'QTY_WITHIN_TOL')
    ? [
        ...[{ flow: 'material.consumed', itemId: 'PNT-3020', locationId: 'PAINT', unit: 'LTR' }].map(
          (it) => ({
            ...it,
            ...{
              count: 37,
              sameSign: 35,
              sum: '-1.84',
              furthest: '-1.91',
              since: '2026-02-20T06:12:00.000Z',
              chance: '0.0004',
            },
          }),
        ),
      ]
    : [];
