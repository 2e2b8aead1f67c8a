/** What quality finds, decides, holds and lets go. */
import {
  HoldPlacedV1,
  HoldReleasedV1,
  LotRejectedV1,
  LotReleasedV1,
  NonconformanceClosedV1,
  NonconformanceDispositionedV1,
  NonconformanceRaisedV1,
  ResultRecordedV1,
} from '../../../src/index.js';
import type { Week } from './goods.js';
import type { Data, Telling } from './log.js';
import { iso, MINUTE, type Plant, systemsAt } from './plants.js';
import type { Amount } from './stock.js';

/** One lot of one item. */
export interface Lot {
  readonly itemId: string;
  readonly lotNumber: string;
}

/** One measured value with its limits. */
export interface Measured {
  readonly name: string;
  readonly value: string;
  readonly unit: string;
  readonly lower: string;
  readonly upper: string;
}

/** One inspection. */
export interface Inspection {
  readonly plant: Plant;
  readonly resultId: string;
  readonly inspectionKind: 'incoming' | 'inProcess' | 'final';
  readonly subject: Data;
  readonly measured: Measured;
  /** What the eye saw, in the word of the inspection plan. */
  readonly seen?: string;
}

const isInside = ({ value, lower, upper }: Measured): boolean =>
  Number(value) >= Number(lower) && Number(value) <= Number(upper);

/** An inspection goes on record. */
export function inspect(week: Week, it: Inspection, at: number): Telling {
  const { name, value, unit, lower, upper } = it.measured;
  const conforming = isInside(it.measured);
  const seen = it.seen
    ? [{ characteristicId: 'LOOK', resultKind: 'attribute', observedCode: it.seen, conforming: true }]
    : [];
  return week.log.tell(systemsAt(it.plant).qms, ResultRecordedV1, {
    resultId: it.resultId,
    version: 1,
    inspectionKind: it.inspectionKind,
    subject: it.subject,
    sampleSize: 2,
    performedAt: iso(at),
    inspectorRef: 'P-0117',
    characteristics: [
      {
        characteristicId: name,
        resultKind: 'variable',
        measured: { value, unit },
        limits: { lower, upper },
        conforming,
        instrumentId: 'GAUGE-3',
      },
      ...seen,
    ],
    outcome: conforming ? 'pass' : 'fail',
  });
}

/** Quality lets a lot be used. */
export const releaseLot = (week: Week, plant: Plant, lot: Lot, resultId: string, at: number): Telling =>
  week.log.tell(systemsAt(plant).qms, LotReleasedV1, {
    ...lot,
    decisionNo: 1,
    decidedAt: iso(at),
    decidedBy: 'P-0009',
    resultIds: [resultId],
  });

/** Quality takes its word back: the lot may not be used after all. */
export const rejectLot = (week: Week, { plant, lot, ...it }: Finding, at: number): Telling =>
  week.log.tell(systemsAt(plant).qms, LotRejectedV1, {
    ...lot,
    decisionNo: 2,
    decidedAt: iso(at),
    decidedBy: 'P-0009',
    resultIds: [],
    nonconformanceId: nonconformanceIdOf(it),
  });

/** Something that is not as it ought to be. */
export interface Finding {
  readonly plant: Plant;
  readonly number: string;
  readonly lot: Lot;
  readonly origin: 'internal' | 'supplier';
  readonly defect: string;
  readonly severity: 'major' | 'critical';
  readonly supplierId?: string;
}

const holdIdOf = ({ number }: Finding): string => `QH-46-${number}`;
const nonconformanceIdOf = ({ number }: Pick<Finding, 'number'>): string => `NC-46-${number}`;

/** A nonconformance is raised, and what it is about is held. */
export function raiseAndHold(
  week: Week,
  it: Finding,
  at: number,
  reason: string,
  restrictions: readonly string[],
): Telling {
  const { qms } = systemsAt(it.plant);
  week.log.tell(qms, NonconformanceRaisedV1, {
    nonconformanceId: nonconformanceIdOf(it),
    detectedAt: iso(at - 5 * MINUTE),
    origin: it.origin,
    subject: it.lot,
    defectCode: { code: it.defect },
    severity: it.severity,
    holdIds: [holdIdOf(it)],
    ...(it.supplierId ? { supplierId: it.supplierId } : {}),
  });
  return week.log.tell(qms, HoldPlacedV1, {
    holdId: holdIdOf(it),
    scope: { scopeKind: 'lot', lots: [it.lot] },
    reason: { code: reason },
    restrictions,
    placedAt: iso(at),
    placedBy: 'P-0117',
    nonconformanceId: nonconformanceIdOf(it),
  });
}

/** It is decided what becomes of the goods. */
export function decide(
  week: Week,
  it: Finding,
  decision: 'rework' | 'returnToSupplier',
  quantity: Amount,
  at: number,
): Telling {
  return week.log.tell(systemsAt(it.plant).qms, NonconformanceDispositionedV1, {
    nonconformanceId: nonconformanceIdOf(it),
    dispositionNo: 1,
    dispositionedAt: iso(at),
    subject: it.lot,
    disposition: { decision, quantity, decidedBy: 'P-0009', decidedAt: iso(at) },
  });
}

/** The goods were mended: the hold is released and the matter closed. */
export function settle(week: Week, it: Finding, at: number): Telling {
  const { qms } = systemsAt(it.plant);
  const told = week.log.tell(qms, HoldReleasedV1, {
    holdId: holdIdOf(it),
    releaseNo: 1,
    releasedAt: iso(at),
    disposition: { decision: 'rework', decidedBy: 'P-0009', decidedAt: iso(at - MINUTE) },
    scopeReleased: { scopeKind: 'lot', lots: [it.lot] },
  });
  week.log.tell(qms, NonconformanceClosedV1, {
    nonconformanceId: nonconformanceIdOf(it),
    closedAt: iso(at + 30 * MINUTE),
    closedBy: 'P-0009',
    subject: it.lot,
  });
  return told;
}

/** Nothing in one place is moved for a while. */
export function holdPlace(week: Week, plant: Plant, locationId: string, from: number, to: number): void {
  const { qms } = systemsAt(plant);
  const scope = { scopeKind: 'location', locationId };
  const holdId = `QH-46-${locationId}`;
  week.log.tell(qms, HoldPlacedV1, {
    holdId,
    scope,
    reason: {
      code: 'contamination',
      source: { system: qms.id, code: 'LEAK', text: 'Roof leaks over the rack' },
    },
    restrictions: ['move', 'consume'],
    placedAt: iso(from),
    placedBy: 'P-0117',
  });
  week.log.tell(qms, HoldReleasedV1, {
    holdId,
    releaseNo: 1,
    releasedAt: iso(to),
    disposition: { decision: 'release', decidedBy: 'P-0009', decidedAt: iso(to) },
    scopeReleased: scope,
  });
}
