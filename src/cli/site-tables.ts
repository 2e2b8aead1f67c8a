import type { Site } from '../sites/index.js';

/** The crosswalk tables of a site file, by name; every row says whether a person has yet to look. */
export const tablesOf = (site: Site): [string, Site['items']][] =>
  Object.entries(site).filter(
    (it): it is [string, Site['items']] => Array.isArray(it[1]) && it[0] !== 'documentNames',
  );
