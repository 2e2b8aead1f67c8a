import { instance } from '@viz-js/viz';

// Graphviz starts slowly and asynchronously; printers are plain functions.
const viz = await instance();

const FONT = 'Helvetica,Arial,sans-serif';

/** The colour of lines and frames. */
export const INK = '#33506b';

/** How something is drawn; a label may be a table in Graphviz's own HTML. */
export type Attributes = Readonly<Record<string, string | number | { readonly html: string }>>;

/** Boxes and the arrows between them; what has no attributes of its own looks like all others. */
export interface Drawing {
  /** How the picture as a whole differs from all others. */
  readonly graph?: Attributes;
  /** Graphviz lays it out, or each node says where it stands. */
  readonly layout?: 'dot' | 'neato';
  readonly nodes: readonly { readonly name: string; readonly attributes?: Attributes }[];
  readonly edges: readonly {
    readonly tail: string;
    readonly head: string;
    readonly attributes?: Attributes;
  }[];
}

/** An SVG text in the one look that all pictures share. */
export const drawn = ({ graph, layout = 'dot', nodes, edges }: Drawing): string =>
  viz.renderString(
    {
      directed: true,
      graphAttributes: {
        ...{ rankdir: 'TB', nodesep: 0.5, ranksep: 0.6, bgcolor: 'white', fontname: FONT },
        ...graph,
      },
      nodeAttributes: {
        fontname: FONT,
        fontsize: 13,
        shape: 'box',
        style: 'rounded,filled',
        fillcolor: '#eef3f8',
        color: INK,
      },
      edgeAttributes: { fontname: FONT, fontsize: 10, color: INK, arrowsize: 0.8 },
      nodes: nodes.map((it) => ({ ...it, attributes: { ...it.attributes } })),
      edges: edges.map((it) => ({ ...it, attributes: { ...it.attributes } })),
    },
    { format: 'svg', engine: layout },
  );
