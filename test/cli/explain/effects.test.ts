import { describe, expect, it } from 'vitest';
import { effectsOf } from '../../../src/cli/explain/effects.js';
import {
  ConsumedV1,
  type Contract,
  contractName,
  contracts,
  DowntimeEndedV1,
  HoldReleasedV1,
  MovedV1,
  PlantV1,
  ShipmentReleasedV1,
  TransactionReversedV1,
  WorkOrderCancelledV1,
  WorkOrderReleasedV1,
  WorkOrderResumedV1,
} from '../../../src/index.js';

/** The sentences about one kind of effect. */
const said = (contract: Contract, name: string): string =>
  effectsOf(contract)
    .filter((it) => it.name === name)
    .map((it) => it.sentence)
    .join('\n');

const ROOMS = [
  'compare',
  'movement',
  'balances',
  'reverses',
  'lifecycle',
  'totals',
  'interval',
  'genealogy',
  'rework',
  'holding',
  'numbered',
  'supply',
  'recipe',
] as const;

describe('the effects of a contract in words', () => {
  it.each(contracts.map((it) => [contractName(it), it as Contract] as const))(
    '%s says as many as it has rooms, and nothing of what it leaves alone',
    (_, contract) => {
      const rooms = ROOMS.map((room) => (contract as unknown as Record<string, unknown>)[room]);
      const wanted = rooms.flatMap((room) => (Array.isArray(room) ? room : room === undefined ? [] : [room]));
      const effects = effectsOf(contract);
      expect(effects).toHaveLength(wanted.length);
      for (const { sentence } of effects) {
        expect(sentence).toMatch(/^\S.*\.$/s);
        expect(sentence).not.toMatch(/undefined|\[object| {2}/);
      }
    },
  );

  it('every field that a room names stands in its sentence', () => {
    const names = (room: unknown): string[] =>
      typeof room === 'string'
        ? [room]
        : typeof room === 'object'
          ? Object.entries(room ?? {}).flatMap(([part, it]) => (part === 'says' ? [] : names(it)))
          : [];
    for (const contract of contracts as readonly Contract[]) {
      const sentences = effectsOf(contract)
        .map((it) => it.sentence)
        .join('\n');
      const fields = ROOMS.flatMap((room) => names((contract as unknown as Record<string, unknown>)[room]));
      const known = fields.filter((it) =>
        Object.hasOwn(contract.data.properties, it.split('.')[0] as string),
      );
      expect(known.filter((it) => !sentences.includes(`\`${it}\``))).toEqual([]);
    }
  });

  it('stock leaves a place, or goes from one to another', () => {
    expect(said(ConsumedV1, 'moves stock')).toBe(
      '`quantity` of `itemId`, lot `lotNumber`, leaves `from` and lies in no place any more. A balance is kept at `from`, in the status `fromStatus`.',
    );
    expect(said(MovedV1, 'moves stock')).toContain('goes from `from` to `to`');
  });

  it('a state is entered, left, kept or taken up again', () => {
    expect(said(WorkOrderReleasedV1, 'state')).toContain(
      'May begin it, or come in `planned`; leads to `released`',
    );
    expect(said(WorkOrderCancelledV1, 'state')).toContain('Where `phase` is `beforeStart`: may come in');
    expect(said(WorkOrderResumedV1, 'state')).toContain('leads back to the state before');
    expect(said(ConsumedV1, 'state')).toContain('the state stays');
  });

  it('lots, holds, times and reversals are said in words', () => {
    expect(said(ShipmentReleasedV1, 'ties lots')).toContain(
      'leaves the plant with the shipment `shipmentId`',
    );
    expect(said(HoldReleasedV1, 'holds')).toContain('Releases the hold `holdId`');
    expect(said(DowntimeEndedV1, 'takes time')).toContain('from `startedAt` to `endedAt`');
    expect(said(TransactionReversedV1, 'takes back')).toContain('`originalKey` no longer counts');
    expect(effectsOf(PlantV1)).toEqual([]);
  });
});
