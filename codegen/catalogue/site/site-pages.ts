import { posix } from 'node:path';
import { type Contract, contractName } from '../../../src/index.js';

/** The folder that the site is printed to. */
export const SITE = 'docs/catalogue';

/** The page of a contract, by its name with version. */
export const contractPagePath = (name: string): string => `${SITE}/contracts/${name}.html`;

/** Where a reader looks words up: the markdown page and its title in the head of each page. */
export const REFERENCES = {
  'docs/states.md': 'States',
  'docs/laws.md': 'Laws',
  'docs/words.md': 'Words',
  'docs/units.md': 'Units',
} as const;

/**
 * The site's own copy of a markdown page.
 * @example referencePath('docs/units.md') //=> 'docs/catalogue/units.html'
 */
export const referencePath = (page: string): string => `${SITE}/${posix.basename(page, '.md')}.html`;

/**
 * How one page leads to another.
 * @example linkFrom('docs/catalogue/index.html', 'docs/units.md') //=> '../units.md'
 */
export const linkFrom = (page: string, target: string): string => posix.relative(posix.dirname(page), target);

/** The pages of the site by the markdown page that says the same. */
export const siteTwins = (contracts: readonly Contract[]): ReadonlyMap<string, string> =>
  new Map([
    ['docs/contracts/README.md', `${SITE}/index.html`],
    ...Object.keys(REFERENCES).map((it) => [it, referencePath(it)] as const),
    ...contracts.map((it) => {
      const name = contractName(it);
      return [`docs/contracts/${name}.md`, contractPagePath(name)] as const;
    }),
  ]);
