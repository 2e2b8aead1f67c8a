import { describe, expect, it } from 'vitest';
import {
  createGenealogy,
  createHoldRegister,
  createWhereabouts,
  interlockOf,
  type Lot,
  type Whereabouts,
} from '../../src/laws/index.js';
import { at, type Line } from './history/line.js';
import { arrived, freed, held, lot, made, reversed, shipped, told, used } from './story.js';

const [steel, frame, bike] = [lot('STEEL'), lot('FRAME'), lot('BIKE')] as [Lot, Lot, Lot];
const story: Line[] = [
  arrived(steel, 10, 0),
  used(steel, 'WELD', 2, 10),
  made(frame, 'WELD', 1, 20),
  used(frame, 'BUILD', 1, 30),
  made(bike, 'BUILD', 1, 40),
];

function interlock(...more: Line[]) {
  return bound(more);
}

function bound(more: readonly Line[], whereabouts?: Whereabouts) {
  const [genealogy, register] = [createGenealogy(), createHoldRegister()];
  for (const it of [...more, ...story].map(told)) {
    genealogy.add(it);
    register.add(it);
  }
  const placesOf = whereabouts?.bind();
  return interlockOf({
    graph: genealogy.graph(),
    holds: register.holds(),
    ...(placesOf ? { placesOf } : {}),
  });
}

const answer = (lines: readonly Lot[], ...more: Line[]) => interlock(...more).mayShip(lines);
const lots = (...all: Lot[]) => ({ scopeKind: 'lot' as const, lots: all });

describe('a shipment', () => {
  it('may leave when nothing is held and everything is known', () => {
    expect(answer([bike])).toEqual({ may: true });
  });

  it('may not leave with a descendant of a held lot, and the path is told', () => {
    const said = answer([bike], held('H', lots(steel), 50));
    expect(said).toMatchObject({
      may: false,
      because: [{ why: 'lotHeld', hold: { holdId: 'H' }, path: [steel, frame, bike] }],
    });
  });

  it('may leave again once the hold is released, and not by a release of another lot', () => {
    const hold = held('H', lots(steel, frame), 50);
    const steelOnly = freed('H', 1, lots(steel), 60);
    expect(answer([bike], steelOnly, hold)).toMatchObject({
      because: [{ why: 'lotHeld', path: [frame, bike] }],
    });
    expect(answer([bike], hold, steelOnly, freed('H', 2, lots(frame), 70))).toEqual({ may: true });
  });

  it('stays when somebody reverses the hold like a posting: only a release lifts it', () => {
    const hold = held('H', lots(steel), 50);
    expect(answer([bike], hold, reversed(hold)).may).toBe(false);
  });

  it('stays when the goods are held anew after their release', () => {
    const release = freed('H', 1, lots(steel), 60);
    const anew = held('H-2', lots(steel), 70);
    expect(answer([bike], held('H', lots(steel), 50), release, anew).may).toBe(false);
  });

  it('stays while the hold is open, and not before it was placed', () => {
    const gate = interlock(held('H', lots(steel), 50), freed('H', 1, lots(steel), 60));
    const may = (seconds: number): boolean => gate.mayShip([bike], { at: at(seconds) }).may;
    expect([49, 50, 59, 60].map(may)).toEqual([true, false, false, true]);
  });

  it('leaves under a hold that forbids only consumption', () => {
    expect(answer([bike], held('H', lots(steel), 50, ['consume'])).may).toBe(true);
  });

  it('may not leave when a lot has no history', () => {
    expect(answer([lot('STRANGER')])).toMatchObject({
      because: [{ why: 'historyIncomplete', gap: 'NOT_TOLD', path: [lot('STRANGER')] }],
    });
    expect(answer([lot('ALONE')], made(lot('ALONE'), 'NOTHING', 1, 5))).toMatchObject({
      because: [{ why: 'historyIncomplete', gap: 'NO_INPUT' }],
    });
  });

  it('may not leave when an item has lots and its line names none', () => {
    const gate = interlock();
    expect(gate.mayShip([{ itemId: 'PART' }])).toMatchObject({ because: [{ gap: 'NO_LOT' }] });
    expect(gate.mayShip([{ itemId: 'SCREW' }])).toEqual({ may: true });
  });

  it('may not leave while it is held itself, or the place where its goods lie', () => {
    const gate = interlock(
      held('H-S', { scopeKind: 'shipment', shipmentId: 'SHIP-1' }, 50),
      held('H-P', { scopeKind: 'location', locationId: 'WH-STOCK' }, 50),
    );
    expect(gate.mayShip([bike], { id: 'SHIP-1' })).toMatchObject({ because: [{ why: 'shipmentHeld' }] });
    expect(gate.mayShip([bike], { id: 'SHIP-2' }).may).toBe(true);
    const from = (plantId: string) => ({ ...bike, from: { plantId, locationId: 'WH-STOCK' } });
    expect(gate.mayShip([from('NW-01')])).toMatchObject({ because: [{ why: 'placeHeld' }] });
    expect(gate.mayShip([from('NW-02')]).may).toBe(true);
  });

  it('may not leave from a held place where its line says nothing of its place', () => {
    const whereabouts = createWhereabouts();
    for (const it of story) whereabouts.add(told(it));
    const hold = held('H-P', { scopeKind: 'location', locationId: 'WH-STOCK' }, 50);
    const said = bound([hold], whereabouts);
    expect(said.mayShip([bike])).toMatchObject({
      because: [{ why: 'placeHeld', place: { plantId: 'NW-01', locationId: 'WH-STOCK' } }],
    });
  });

  it('may not leave with what a held order made, or what was made in a held stretch of time', () => {
    expect(answer([bike], held('H', { scopeKind: 'workOrder', workOrderId: 'WO-WELD' }, 50))).toMatchObject({
      because: [{ path: [frame, bike] }],
    });
    const window = (from: number, to: number) => ({
      scopeKind: 'itemWindow' as const,
      itemWindow: { itemId: 'PART', producedFrom: at(from), producedTo: at(to) },
    });
    expect(answer([bike], held('H', window(20, 21), 50)).may).toBe(false);
    expect(answer([bike], held('H', window(10, 20), 50)).may).toBe(true);
  });

  it('that left before the hold asks nothing of it', () => {
    expect(answer([bike], held('H', lots(lot('OTHER')), 50), shipped(bike, 'SHIP-1', 45)).may).toBe(true);
  });
});
