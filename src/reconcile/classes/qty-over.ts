import { recordName, SIDES } from '../ledger/line.js';
import { type BreakClass, each } from './break-class.js';
import { surplusPostings } from './postings-behind.js';
import { amountsApart } from './quantity.js';
import { tolerated } from './tolerated.js';

/** The amounts are apart, further than the policy allows. */
export const qtyOver: BreakClass = {
  code: 'QTY_OVER',
  severity: 'high',
  sentence: '{left} tells {leftTotal} of {what}, {right} {rightTotal}: a difference of {difference}.',
  causes: [
    'One side was corrected without telling the other.',
    'A part of the posting was not delivered.',
    'The quantity was counted on one side and worked out on the other.',
  ],
  nextStep: 'Compare the lines below; the side whose word counts is right, the other corrects.',
  move: 'follower',
  remedy: 'follow',
  find: each((it, scene) => {
    if (!amountsApart(it)) return undefined;
    const because = tolerated(it, scene)?.because;
    const posting = SIDES.flatMap((side) => surplusPostings(it, side, scene))
      .map(recordName)
      .join(' ');
    return { proof: { ...(because !== undefined && { because }), ...(posting !== '' && { posting }) } };
  }),
};
