import { type Lot, lotText, type Tie } from '../../laws/index.js';

/** More lots than these make a drawing that nobody reads. */
export const MOST_DRAWN = 500;

/** A trace as an SVG text: lots are boxes, groups are small and round, arrows go from what went in. */
export async function drawing(lots: readonly Lot[], ties: readonly Tie[]): Promise<string> {
  // Graphviz is a megabyte of WebAssembly: it is loaded only when somebody wants a drawing.
  const { instance } = await import('@viz-js/viz');
  const viz = await instance();
  const groups = [...new Set(ties.map((it) => it.group))].sort();
  return viz.renderString(
    {
      directed: true,
      graphAttributes: { rankdir: 'LR' },
      nodeAttributes: { fontname: 'sans-serif', fontsize: 11 },
      nodes: [
        ...lots.map((it) => ({
          name: `lot ${lotText(it)}`,
          attributes: { label: lotText(it), shape: 'box' },
        })),
        ...groups.map((it) => ({
          name: `group ${it}`,
          attributes: { label: it, shape: 'ellipse', fontsize: 8, color: 'gray' },
        })),
      ],
      edges: ties.map(({ lot, group, role }) =>
        role === 'goesIn'
          ? { tail: `lot ${lotText(lot)}`, head: `group ${group}` }
          : { tail: `group ${group}`, head: `lot ${lotText(lot)}` },
      ),
    },
    { format: 'svg', engine: 'dot' },
  );
}
