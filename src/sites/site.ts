import type { Static } from '@sinclair/typebox';
import { type Issue, issue } from '../core/issue.js';
import { failed, ok, type Result } from '../core/result.js';
import * as Type from '../core/type.js';
import { choice } from '../vocabulary/choice.js';
import { CountryCode } from '../vocabulary/country.js';
import { holdDisposition } from '../vocabulary/disposition.js';
import { DowntimeClass } from '../vocabulary/downtime-class.js';
import { downtimeReasonBody } from '../vocabulary/downtime-reason-body.js';
import { id } from '../vocabulary/id.js';
import { stockStatus } from '../vocabulary/location.js';
import { PlantId, SystemId } from '../vocabulary/plant.js';
import { listOf } from '../vocabulary/set.js';
import { displayName, opaque } from '../vocabulary/text.js';
import { Unit } from '../vocabulary/unit.js';
import { profileSchema } from '../wire/read-schema.js';
import { schemaIssues } from '../wire/schema-issues.js';
import { isTimeZone } from './local-time.js';

/*
 * What differs from plant to plant, as data. A row ties one record of the plant's Odoo to a canonical
 * code; the record is named
 * by its id in that database, its label is a hint for people. A row without code stands for a decision
 * nobody has made yet.
 */

const rowCommons = {
  odooId: Type.Optional(
    Type.Integer({ description: 'The id in this database.', minimum: 1, maximum: 9007199254740991 }),
  ),
  externalId: Type.Optional(opaque('The external id, the only durable name Odoo has.', 256)),
  name: Type.String({ description: 'What Odoo shows. A hint for people, never compared.', maxLength: 1024 }),
  sure: choice({
    certain: 'Follows from a unique code or a standard record.',
    likely: 'Follows from a name.',
    guess: 'Somebody has to look.',
  }),
  needsPerson: Type.Boolean({ description: 'Whether a person has yet to confirm the code.' }),
  why: displayName('Where the proposed code comes from.'),
};

const table = <P extends Parameters<typeof Type.Object>[0]>(title: string, properties: P) =>
  listOf(
    Type.Object({ ...rowCommons, ...properties }, { title, description: 'One row of the crosswalk.' }),
    title,
    1_000_000,
  );

const code = (description: string) => Type.Optional(id(description));

const integer = (description: string) => Type.Integer({ description, minimum: 1, maximum: 9007199254740991 });

export const SiteShape = Type.Object({
  siteVersion: Type.Literal(1),
  plantId: PlantId,
  timeZone: opaque('The IANA time zone of the plant.', 64),
  system: SystemId,
  enterpriseHost: opaque('The host name under which the enterprise names its systems.', 128),
  odooVersion: opaque('The Odoo version the tables were made from.', 16),
  quantityDigits: Type.Integer({
    description: 'Fraction digits of quantities in this Odoo.',
    minimum: 0,
    maximum: 12,
  }),
  documentNames: listOf(
    Type.Object({ from: Type.String({ minLength: 1, maxLength: 8 }), to: Type.String({ maxLength: 8 }) }),
    'How document names become codes: each text is replaced by the other, in this order.',
    64,
  ),
  companies: table('CompanyRow', {
    code: code('The plant that this company is.'),
    companyId: code('The company that the plant belongs to; without it, no plant is told.'),
    countryCode: Type.Optional(CountryCode),
    timeZone: Type.Optional(opaque('Its IANA time zone, where it is not the plant of this file.', 64)),
  }),
  items: table('ItemRow', { code: code('The canonical item.') }),
  units: table('UnitRow', {
    code: Type.Optional(Unit),
    numerator: Type.Optional(
      integer('One of this unit is numerator/denominator of `code`; one to one when absent.'),
    ),
    denominator: Type.Optional(integer('See numerator.')),
    holds: Type.Optional(
      Type.Object(
        { unit: Unit, numerator: integer('How many …'), denominator: integer('… of that unit it holds.') },
        { title: 'UnitContent', description: 'For a packaging unit: what one of it holds, exactly.' },
      ),
    ),
    digits: Type.Integer({
      description: 'Fraction digits of this unit in this Odoo.',
      minimum: 0,
      maximum: 12,
    }),
  }),
  locations: table('LocationRow', {
    code: code('The canonical location.'),
    usage: choice({
      supplier: 'Belongs to suppliers.',
      view: 'Groups other places.',
      internal: 'Our stock.',
      customer: 'Belongs to customers.',
      inventory: 'Gains and losses.',
      production: 'Inside production.',
      transit: 'On the way.',
      unknown: 'The place was not among the answers.',
    }),
    stockStatus: Type.Optional(stockStatus('The status of what lies there; absent where no stock is kept.')),
  }),
  quarantine: Type.Optional(
    Type.Object(
      {
        code: id('The canonical location where held goods are set aside.'),
        releasedTo: listOf(
          Type.Object({
            decision: holdDisposition.properties.decision,
            code: id('The canonical location that goods with this decision go to.'),
          }),
          'Where goods go once it is decided about them; a decision without an entry moves nothing.',
          16,
        ),
      },
      {
        title: 'Quarantine',
        description: 'How holds become movements; without it, they are not posted to Odoo.',
      },
    ),
  ),
  workCenters: table('WorkCenterRow', {
    code: code('The canonical work center.'),
    equipmentId: code('What stands still when Odoo stops it; absent: the work center as a whole.'),
  }),
  operations: table('OperationRow', { code: code('The canonical operation.') }),
  boms: table('BomRow', { code: code('The canonical bill of material.') }),
  partners: table('PartnerRow', { code: code('The canonical business partner.') }),
  scrapReasons: table('ScrapReasonRow', { code: code('One of the canonical scrap reasons.') }),
  characteristics: Type.Optional(
    table('CharacteristicRow', {
      code: code('The canonical characteristic that a quality point looks at.'),
      unit: Type.Optional(Unit),
    }),
  ),
  inspectionQuestions: Type.Optional(
    table('InspectionQuestionRow', { code: code('The canonical characteristic that a question asks for.') }),
  ),
  alertReasons: Type.Optional(table('AlertReasonRow', { code: code('One of the canonical defect codes.') })),
  alertPriorities: Type.Optional(
    table('AlertPriorityRow', { code: code('minor or major: how bad alerts of this priority are.') }),
  ),
  alertStages: Type.Optional(
    table('AlertStageRow', { code: code('raised or underReview: how far alerts in this stage are.') }),
  ),
  equipment: Type.Optional(
    table('EquipmentRow', {
      code: code('The canonical piece of equipment.'),
      workCenterId: code('The canonical work center it belongs to; without it, no master is told.'),
    }),
  ),
  downtimeReasons: Type.Optional(
    table('DowntimeReasonRow', {
      code: Type.Optional(DowntimeClass),
      planned: downtimeReasonBody.planned,
      oeeCategory: Type.Optional(downtimeReasonBody.oeeCategory),
    }),
  ),
});

/** One plant's crosswalk tables. */
export type Site = Static<typeof SiteShape>;
const TABLES = [
  ...(['companies', 'items', 'units', 'locations', 'workCenters', 'operations', 'boms'] as const),
  ...(['partners', 'scrapReasons', 'equipment', 'downtimeReasons', 'characteristics'] as const),
  ...(['inspectionQuestions', 'alertReasons', 'alertPriorities', 'alertStages'] as const),
] as const;
/** How events are signed that are told by the Odoo of a site. */
export const sourceOf = ({ enterpriseHost, plantId, system }: Site): string =>
  `https://${enterpriseHost}/plants/${plantId}/systems/${system}`;

/** A table of a site. */
export type SiteTable = (typeof TABLES)[number];
export type SiteRow<T extends SiteTable = SiteTable> = NonNullable<Site[T]>[number];

/** The rows of a table; a file that was written before the table existed has none. */
export const rowsOf = <T extends SiteTable>(site: Site, table: T): readonly SiteRow<T>[] =>
  (site[table] ?? []) as readonly SiteRow<T>[];

const closedShape = profileSchema(SiteShape, 'write');

/** The places where a key comes again. */
function twice(keys: readonly (string | number | undefined)[], pathOf: (at: number) => string): Issue[] {
  const first = new Map<string | number, number>();
  return keys.flatMap((key, i) => {
    if (key === undefined) return [];
    const other = first.get(key);
    if (other === undefined) first.set(key, i);
    return other === undefined
      ? []
      : [issue('NOT_UNIQUE', 'site', pathOf(i), key, `another one than ${pathOf(other)}`)];
  });
}

/** What no shape can say: of two rows for one record the later would silently win. */
function contradictions(site: Site): Issue[] {
  const wanted = 'an IANA time zone such as Europe/Berlin';
  return [
    ...[
      ['/timeZone', site.timeZone] as const,
      ...site.companies.map((it, at) => [`/companies/${at}/timeZone`, it.timeZone] as const),
    ].flatMap(([path, zone]) =>
      zone === undefined || isTimeZone(zone) ? [] : [issue('NOT_IN_LIST', 'site', path, zone, wanted)],
    ),
    ...TABLES.flatMap((table) =>
      twice(
        rowsOf(site, table).map(({ odooId, name }) => odooId ?? name),
        (at) => `/${table}/${at}`,
      ),
    ),
    // Two records may share a unit, a place or a step, but two items are never one.
    ...twice(
      site.items.map((it) => it.code),
      (at) => `/items/${at}/code`,
    ),
    ...twice(
      (site.quarantine?.releasedTo ?? []).map((it) => it.decision),
      (at) => `/quarantine/releasedTo/${at}/decision`,
    ),
  ];
}

/** Whether a document is a site file; every issue names the row. */
export function checkSite(value: unknown): Result<Site> {
  const issues: Issue[] = schemaIssues(closedShape, value, 'site');
  if (issues.length === 0) issues.push(...contradictions(value as Site));
  return issues.length === 0 ? ok(value as Site) : failed(issues);
}
