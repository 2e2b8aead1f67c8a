import { anyLine, onlySide } from '../classify/candidate.js';
import { other } from '../ledger/line.js';
import { type BreakClass, each } from './break-class.js';

/** Statuses of a master that exports skip; the vocabulary's own word is `obsolete`. */
const RETIRED: ReadonlySet<string> = new Set(['obsolete', 'inactive', 'archived']);

/** The item or the place is archived: one side no longer shows it. */
export const phantomMaster: BreakClass = {
  code: 'PHANTOM_MASTER',
  severity: 'medium',
  sentence: '{there} tells {difference} of {what}; {here} does not, and {master} is archived.',
  causes: [
    'The master was archived while stock or open orders remained.',
    'The export of {here} skips archived masters.',
  ],
  nextStep: 'Open the master again or clear what remains on it; then let {here} tell it.',
  move: 'both',
  remedy: 'tell',
  find: each((it, scene) => {
    const side = onlySide(it);
    if (!side) return undefined;
    const { itemId, locationId, toLocationId } = anyLine(it);
    const status = scene.items.get(itemId)?.status;
    const place = [locationId, toLocationId].find((one) => scene.archivedLocations.has(one));
    const master = status !== undefined && RETIRED.has(status) ? `item ${itemId}` : place && `place ${place}`;
    return master ? { side: other(side), proof: { master } } : undefined;
  }),
};
