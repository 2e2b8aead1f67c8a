import type { StateAfter } from '../../reconcile/index.js';
import { table } from '../summary.js';

/** What the books would be after all corrections, for a person. */
export function afterText({ proposals, reversed, told, totals, breaksLeft }: StateAfter): string {
  const closed =
    breaksLeft.length === 0
      ? 'Compared again, nothing differs.'
      : `Compared again, ${breaksLeft.length} breaks are left; the first: ${breaksLeft[0]?.sentence ?? ''}`;
  return [
    `\nDry run: ${proposals} corrections take back ${reversed} lines and tell ${told}. ${closed}`,
    table(
      ['flow', 'unit', 'left', 'right', 'left after', 'right after'],
      totals.map(({ flow, unit, before, after }) => [
        flow,
        unit,
        before.left,
        before.right,
        after.left,
        after.right,
      ]),
    ),
  ].join('\n');
}
