import {
  type Dimension,
  keyOf,
  type LedgerLine,
  pieceOf,
  SIDES,
  type Side,
  type Sides,
} from '../ledger/line.js';
import type { Because } from '../residue.js';
import { cellOf, fingerprint, type Grain } from './rules.js';
import type { Fate } from './survey.js';

/** What lines of one side explain the open ones by; each is one text of the line. */
export interface Probes {
  /** The fingerprints of open lines of this side. */
  readonly prints: ReadonlySet<string>;
  /** The occurred times among them: quickly asked before a fingerprint is made. */
  readonly moments: ReadonlySet<string>;
  /** The serial numbers among them. */
  readonly pieces: ReadonlySet<string>;
  /** The keys of the open lines of both sides. */
  readonly keys: ReadonlySet<string>;
  /** Their cells. */
  readonly cells: ReadonlySet<string>;
}

export const isPiece = (line: LedgerLine): boolean => line.quantity === '1' && line.lotNumber !== '';

/** The dimensions in force in a flow; none where nothing stands. */
export const dimensionsOf = (
  flow: string,
  grains: ReadonlyMap<string, Pick<Grain, 'dimensions'>>,
): readonly Dimension[] => grains.get(flow)?.dimensions ?? [];

/** Fingerprints with the moments at their ends. */
export const printed = (prints: readonly string[]): Pick<Probes, 'prints' | 'moments'> => ({
  prints: new Set(prints),
  moments: new Set(prints.map((it) => it.slice(it.lastIndexOf('\n') + 1))),
});

/** What to look for on one side, where these lines are open. */
export function probesOf(
  side: Side,
  open: Sides<readonly LedgerLine[]>,
  grains: ReadonlyMap<string, Grain>,
): Probes {
  const both = SIDES.flatMap((it) => open[it]);
  return {
    ...printed(open[side].filter((it) => it.occurredAt !== '').map(fingerprint)),
    pieces: new Set(open[side].filter(isPiece).map(pieceOf)),
    keys: new Set(both.filter((it) => it.key !== '').map(keyOf)),
    cells: new Set(both.map((it) => cellOf(it, dimensionsOf(it.flow, grains)))),
  };
}

/** Why a line that is not open belongs into the context of those that are; undefined where it does not. */
export function becauseOf(
  line: LedgerLine,
  fate: Fate,
  { prints, moments, pieces, keys, cells }: Probes,
  grains: ReadonlyMap<string, Pick<Grain, 'dimensions'>>,
): Because | undefined {
  if (fate !== 'standing') {
    const isRelated = keys.has(keyOf(line)) || cells.has(cellOf(line, dimensionsOf(line.flow, grains)));
    return isRelated ? fate : undefined;
  }
  if (moments.has(line.occurredAt) && prints.has(fingerprint(line))) return 'twin';
  return pieces.size > 0 && isPiece(line) && pieces.has(pieceOf(line)) ? 'serial' : undefined;
}
