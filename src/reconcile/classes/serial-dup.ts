import { decimalUnits } from '../../core/decimal.js';
import { absolute, same } from '../../core/fraction.js';
import { anyLine } from '../classify/candidate.js';
import { type BreakClass, each } from './break-class.js';

const ONE_PIECE = { n: decimalUnits('1'), d: 1n };

/** One piece, one serial number, and it lies in two places. */
export const serialDup: BreakClass = {
  code: 'SERIAL_DUP',
  severity: 'high',
  sentence: '{here} has serial number {serial} in {places} places at once: {what} is one too many.',
  causes: ['A transfer was booked in and never out.', 'A serial number was typed instead of scanned.'],
  nextStep: 'Look which place holds the piece; take it off the books of the other in {here}.',
  move: 'here',
  remedy: 'reverse',
  find: each((it, scene) => {
    const line = anyLine(it);
    const side = it.delta.n > 0n ? 'left' : 'right';
    if (line.key !== '' || scene.items.get(line.itemId)?.trackingKind !== 'serial') return undefined;
    if (line.lotNumber === '' || !same(absolute(it.delta), ONE_PIECE)) return undefined;
    const elsewhere = scene.settledPieces(side, line);
    return elsewhere > 0
      ? { side, proof: { serial: line.lotNumber, places: String(elsewhere + 1) } }
      : undefined;
  }),
};
