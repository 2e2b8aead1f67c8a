import { type BreakClass, each } from './break-class.js';
import { agreesBut } from './differs.js';

/** The two sides were mapped with two versions of the contract or the document. */
export const versionMismatch: BreakClass = {
  code: 'VERSION_MISMATCH',
  severity: 'medium',
  sentence: 'Both tell {what}, {left} by version {leftVersion} and {right} by version {rightVersion}.',
  causes: [
    'One sender was upgraded before the other.',
    'One side works from an older revision of the document.',
  ],
  nextStep: 'Upgrade the older sender, or raise its documents to the newer version before comparing.',
  move: 'follower',
  remedy: 'follow',
  find: each((it) => {
    if (!agreesBut(it, 'version')) return undefined;
    const [left, right] = [it.left[0]?.line.version ?? '', it.right[0]?.line.version ?? ''];
    return { proof: { leftVersion: left, rightVersion: right } };
  }),
};
