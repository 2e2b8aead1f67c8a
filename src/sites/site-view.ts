import { rowsOf, type Site, type SiteRow, type SiteTable } from './site.js';

/** A site with its tables ready to be asked. */
export interface SiteView {
  readonly site: Site;
  /**
   * The row for a record: by its id in this database, else, for what has no record of its own, by its
   * name.
   */
  row<T extends SiteTable>(table: T, odooId: number | undefined, name?: string): SiteRow<T> | undefined;
  /**
   * The canonical code of a document: its name with the site's replacements; undefined when that is no
   * code.
   */
  documentCode(name: string): string | undefined;
}

const CODE = /^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** Builds the look-ups once; asking is a map access. */
export function viewSite(site: Site): SiteView {
  const tables = new Map<SiteTable, { byId: Map<number, SiteRow>; byName: Map<string, SiteRow> }>();
  const indexed = (table: SiteTable) => {
    const known = tables.get(table);
    if (known) return known;
    const rows: readonly SiteRow[] = rowsOf(site, table);
    const made = {
      byId: new Map(rows.flatMap((it) => (it.odooId === undefined ? [] : [[it.odooId, it] as const]))),
      byName: new Map(rows.flatMap((it) => (it.odooId === undefined ? [[it.name, it] as const] : []))),
    };
    tables.set(table, made);
    return made;
  };
  return {
    site,
    row: (table, odooId, name) => {
      const { byId, byName } = indexed(table);
      return (odooId === undefined ? byName.get(name ?? '') : byId.get(odooId)) as never;
    },
    documentCode: (name) => {
      const replaced = site.documentNames.reduce((text, { from, to }) => text.replaceAll(from, to), name);
      return CODE.test(replaced) ? replaced : undefined;
    },
  };
}
