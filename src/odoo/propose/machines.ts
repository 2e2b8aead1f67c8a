import type { Site } from '../../sites/site.js';
import type { DowntimeClassName } from '../../vocabulary/downtime-class.js';
import type { MaintenanceEquipment } from '../records/maintenance.js';
import { isStop, type MrpWorkcenterProductivityLoss } from '../records/mrp-workcenter-productivity.js';
import type { ExternalIds } from './external-ids.js';
import { certain, distinct, fromCode, fromText, guess, own, type Proposal } from './proposal.js';

/** Equipment: its serial number, else its name. Which work center it belongs to, the plant has to say. */
export function proposeEquipment(
  equipment: readonly MaintenanceEquipment[],
  missing: ReadonlyMap<number, string>,
  externalIds: ExternalIds,
): Proposal[] {
  const rows = equipment.map((it): Proposal => {
    const serial = it.serial_no?.trim();
    const proposal = serial
      ? fromCode(serial, 'the serial number')
      : fromText(it.name, 'the name; it has no serial number');
    const why = `${proposal.why}; "workCenterId" is for the plant to say`;
    return {
      odooId: it.id,
      ...own(externalIds.get(it.id)),
      name: it.name,
      ...proposal,
      needsPerson: true,
      why,
    };
  });
  const others = [...missing].map(
    ([odooId, name]): Proposal => ({
      odooId,
      name,
      ...fromText(name, 'the label of equipment not among the answers'),
    }),
  );
  return distinct([...rows, ...others]);
}

/** The classes of the reasons that Odoo ships. */
const SHIPPED: Readonly<Record<string, DowntimeClassName>> = {
  'mrp.block_reason0': 'materialShortage',
  'mrp.block_reason1': 'breakdown',
  'mrp.block_reason2': 'setup',
  'mrp.block_reason5': 'qualityStop',
  'mrp.block_reason6': 'qualityStop',
};

const UNKNOWN = guess('unclassified', 'the plant’s own words: choose the class of the stop');

function classOf(it: MrpWorkcenterProductivityLoss, externalId: string | undefined) {
  const shipped = SHIPPED[externalId ?? ''];
  if (shipped) return certain(shipped, 'a reason that Odoo ships');
  return it.loss_type === 'quality' ? guess('qualityStop', 'Odoo counts it as a loss of quality') : UNKNOWN;
}

type Rows = NonNullable<Site['downtimeReasons']>;

/** Reasons of stops, each with its class; what counts as work needs none. */
export const proposeDowntimeReasons = (
  losses: readonly MrpWorkcenterProductivityLoss[],
  missing: ReadonlyMap<number, string>,
  externalIds: ExternalIds,
): Rows => [
  ...losses.filter(isStop).map((it) => {
    const externalId = externalIds.get(it.id);
    return { odooId: it.id, ...own(externalId), name: it.name, ...classOf(it, externalId) };
  }),
  ...[...missing].map(([odooId, name]) => ({ odooId, name, ...UNKNOWN })),
];
