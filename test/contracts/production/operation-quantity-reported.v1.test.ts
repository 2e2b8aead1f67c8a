import { describe, expect, it } from 'vitest';
import { type DataOf, identify, OperationQuantityReportedV1 } from '../../../src/index.js';

type Report = DataOf<typeof OperationQuantityReportedV1>;

const { businessRef: _number, ...unnumbered } = OperationQuantityReportedV1.example;

const nameOf = (report: Report) => {
  const named = identify(OperationQuantityReportedV1, report);
  if (!named.ok) throw new Error('a report that can not be named');
  return named.value;
};

describe('a report of a machine that has no transaction numbers', () => {
  it('has a weak key, one with a number has a strong one', () => {
    expect(nameOf(unnumbered).composite).toBe(true);
    expect(nameOf(OperationQuantityReportedV1.example).composite).toBe(false);
  });

  it.each<[string, Partial<Report>]>([
    ['another good quantity', { delta: { ...unnumbered.delta, good: { value: '4', unit: 'C62' } } }],
    ['another scrap quantity', { delta: { ...unnumbered.delta, scrap: { value: '2', unit: 'C62' } } }],
    ['rework beside it', { delta: { ...unnumbered.delta, rework: { value: '1', unit: 'C62' } } }],
    ['another machine', { equipmentId: 'WELDER-08' }],
    ['another run', { runNo: 2 }],
    ['another moment', { occurredAt: '2026-03-10T10:00:00.001Z' }],
  ])('%s makes it another fact', (_, change) => {
    expect(nameOf({ ...unnumbered, ...change }).key).not.toBe(nameOf(unnumbered).key);
  });

  it('its lots, its reasons and the reading of the counter do not', () => {
    const { outputLots: _lots, scrapReasons: _reasons, counter: _counter, ...bare } = unnumbered;
    expect(nameOf(bare).key).toBe(nameOf(unnumbered).key);
    expect(nameOf(bare).contentHash).not.toBe(nameOf(unnumbered).contentHash);
  });
});
