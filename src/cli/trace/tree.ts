import { lotText, type TracedLot } from '../../laws/index.js';

interface Branch {
  readonly lot: TracedLot;
  /** What stands before the lot on its line, and before the lines below it. */
  readonly before: string;
  readonly below: string;
}

/** A trace as a tree for a terminal; every lot stands in it once, at the nearest level. */
export function treeText(traced: readonly TracedLot[]): string {
  const children = new Map<string, TracedLot[]>();
  for (const lot of traced) {
    if (!lot.by) continue;
    const parent = lotText(lot.by);
    const known = children.get(parent);
    if (known) known.push(lot);
    else children.set(parent, [lot]);
  }
  const lines: string[] = [];
  const [root] = traced;
  const stack: Branch[] = root ? [{ lot: root, before: '', below: '' }] : [];
  for (let at = stack.pop(); at; at = stack.pop()) {
    const { lot, before, below } = at;
    lines.push(`${before}${lotText(lot)}${lot.group ? `  (${lot.group})` : ''}`);
    const under = children.get(lotText(lot)) ?? [];
    for (const [i, child] of [...under.entries()].reverse()) {
      const isLast = i === under.length - 1;
      stack.push({
        lot: child,
        before: `${below}${isLast ? '└─ ' : '├─ '}`,
        below: `${below}${isLast ? '   ' : '│  '}`,
      });
    }
  }
  return lines.join('\n');
}
