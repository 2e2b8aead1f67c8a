import { contractName } from '../../src/index.js';
import {
  FIELD_DRIFT,
  nameIn,
  ODOO_VERSIONS,
  type OdooMap,
  odooMaps,
  type Rule,
} from '../../src/odoo/index.js';
import { NOT_TOLD } from '../../src/odoo/maps/not-told.js';
import { markdownText, type Printer } from '../printer.js';
import { contractLink } from './links.js';
import { anchor, tableLines } from './markdown.js';

type AnyMap = OdooMap<never>;

const maps: readonly AnyMap[] = Object.values(odooMaps) as never;

/** A field of one version, or a dash where it has none. */
const named = (model: string, field: string, version: (typeof ODOO_VERSIONS)[number]): string =>
  nameIn(model, field, version) ?? '–';

function sourceOf(model: string, rule: Rule<never, unknown>): string {
  if (rule.absent) return '**absent**';
  if (rule.reads.length === 0) return 'constant';
  const perVersion = ODOO_VERSIONS.map((it) => rule.reads.map((field) => named(model, field, it)).join(', '));
  const same = new Set(perVersion).size === 1;
  if (same) return `\`${perVersion[0]}\``;
  return ODOO_VERSIONS.map((it, i) => `${it}: \`${perVersion[i]}\``).join(' · ');
}

const UNVERIFIED =
  '**Unverified**: written from the published names of fields; no answer of a real server stands behind it.';
/** How a field is obtained; where a version lacks what is read, also why. */
function noteOf(model: string, rule: Rule<never, unknown>): string {
  const lacking = FIELD_DRIFT.filter(
    (it) =>
      it.model === model && rule.reads.includes(it.field) && Object.values(it.there).some((there) => !there),
  );
  return [...(rule.note ? [rule.note] : []), ...lacking.map((it) => it.note)].join('; ');
}

const titleOf = (map: AnyMap): string => `${contractName(map.contract)} from ${map.model}`;

function mapSection(map: AnyMap): string[] {
  const rows = Object.entries(map.fields as Record<string, Rule<never, unknown>>).map(([field, rule]) => [
    `\`${field}\``,
    sourceOf(map.model, rule),
    noteOf(map.model, rule),
  ]);
  return [
    `## ${titleOf(map)}`,
    '',
    `Takes ${map.takes}.`,
    '',
    ...(map.verified === false ? [UNVERIFIED, ''] : []),
    ...tableLines(['our word', 'from Odoo', 'how, or why not'], rows),
    '',
  ];
}

const driftSection = (): string[] => [
  '## What versions call otherwise',
  '',
  ...tableLines(
    ['model', 'field', ...ODOO_VERSIONS, 'note'],
    FIELD_DRIFT.map((it) => [
      it.model,
      `\`${it.field}\``,
      ...ODOO_VERSIONS.map((version) => named(it.model, it.field, version)),
      it.note,
    ]),
  ),
  '',
];

const notToldSection = (): string[] => [
  '## Not told by Odoo',
  '',
  ...tableLines(
    ['contract', 'why not'],
    NOT_TOLD.map(([contract, reason]) => [contractLink(contract, '../contracts/'), reason]),
  ),
  '',
];

const sorted = [...maps].sort((a, b) => (titleOf(a) < titleOf(b) ? -1 : 1));

const lines = (): string[] => [
  '# What Odoo can tell',
  '',
  `Odoo ${ODOO_VERSIONS.join(', ')}. Every field of every contract is either obtained from Odoo, or absent with the reason.`,
  'Names in `code` are Odoo’s; where a record is joined with others, our own words stand beside them.',
  '',
  ...tableLines(
    ['contract', 'from', 'takes'],
    sorted.map((it) => [
      `[${contractName(it.contract)}](#${anchor(titleOf(it))})`,
      `\`${it.model}\``,
      it.verified === false ? `${it.takes} (**unverified**)` : it.takes,
    ]),
  ),
  '',
  ...notToldSection(),
  ...sorted.flatMap(mapSection),
  ...driftSection(),
];

/** One page: where each canonical field comes from in each Odoo version, or why it does not. */
export const odooCoveragePrinter: Printer = {
  name: 'odoo-coverage',
  owns: ['docs/odoo/coverage.md'],
  print: () => new Map([['docs/odoo/coverage.md', markdownText(lines())]]),
};
