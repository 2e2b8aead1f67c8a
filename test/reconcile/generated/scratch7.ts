import { caseWith } from './cases.js';
import { ENGINES, outcomeOf } from './engines.js';

const c = caseWith(Number(process.argv[2]), [process.argv[3] as never]);
const o = await outcomeOf(c.pair, (ENGINES[0] as any).engine);
const cut = (l: any) =>
  Object.entries(l)
    .filter(([k2, v2]) => v2 !== '' && !['source', 'flow', 'plantId', 'version', 'content'].includes(k2))
    .map(([k2, v2]) => k2.slice(0, 4) + '=' + v2)
    .join(' ');
for (const b of o.breaks) {
  console.log(b.code, b.flow, JSON.stringify(b.proof).slice(0, 120));
  const ids = new Set([...b.left.lines, ...b.right.lines].map((x) => x.id));
  const t = c.pair.told.filter((t) => [...t.left, ...t.right].some((l) => ids.has(l.id)));
  const cell = t[0]?.left[0] ?? t[0]?.right[0];
  const rel = c.pair.told.filter((x) => {
    const y = x.left[0] ?? x.right[0];
    return (
      x.flow === t[0]?.flow &&
      y &&
      cell &&
      y.reference === cell.reference &&
      y.itemId === cell.itemId &&
      y.lotNumber === cell.lotNumber &&
      y.locationId === cell.locationId
    );
  });
  for (const r of rel.slice(0, 12)) {
    for (const l of r.left) console.log(ids.has(l.id) ? ' *' : '  ', 'L', cut(l));
    for (const l of r.right) console.log(ids.has(l.id) ? ' *' : '  ', 'R', cut(l));
  }
}
