import type { SiteTable } from '../sites/site.js';
import type { SiteView } from '../sites/site-view.js';
import { odooMaps } from './maps/index.js';
import { saidOfCompany } from './maps/plant.from.res-company.js';
import { MaintenanceEquipment, MaintenanceRequest, MaintenanceStage } from './records/maintenance.js';
import {
  isStop,
  MrpWorkcenterProductivity,
  MrpWorkcenterProductivityLoss,
} from './records/mrp-workcenter-productivity.js';
import { ResCompany } from './records/res-company.js';
import { answer, answerAll, type Desk, decoded, type Route, undecided } from './route.js';
import type { Answer } from './verdict.js';

/** The routes of plants, machines, their stops and their maintenance. */
export function machineRoutes(desk: Desk): Readonly<Record<string, Route>> {
  const { books } = desk;
  const told = new Map<string, string>();
  return {
    [ResCompany.model]: decoded(ResCompany, books, (it) => companyAnswer(it, desk, told)),
    [MaintenanceEquipment.model]: decoded(MaintenanceEquipment, books, (it) => equipmentAnswer(it, desk)),
    [MaintenanceRequest.model]: decoded(MaintenanceRequest, books, (it) => requestAnswer(it, desk)),
    [MaintenanceStage.model]: () => ({ skipped: 'Told with the requests that stand in it.' }),
    [MrpWorkcenterProductivity.model]: decoded(MrpWorkcenterProductivity, books, (it) => logAnswer(it, desk)),
    [MrpWorkcenterProductivityLoss.model]: decoded(MrpWorkcenterProductivityLoss, books, (it) =>
      lossAnswer(it, desk),
    ),
  };
}

/** A site file that was written before a table existed decides nothing about it. */
const withoutTable = ({ site }: SiteView, table: SiteTable): Answer | undefined =>
  site[table] === undefined
    ? { skipped: `The site file has no table "${table}" yet: \`mfgc site init\` proposes one.` }
    : undefined;

const COMPANY_SAYS = ['companyId', 'countryCode', 'timeZone'] as const;

/** Several companies may be one plant: the first of them tells it. */
function companyAnswer(it: ResCompany, { view, teller }: Desk, told: Map<string, string>): Answer {
  const row = view.row('companies', it.id);
  if (!row) return { skipped: 'No plant of this site file: no row of "companies" names it.' };
  if (row.code === undefined) return undecided(row);
  const missing = COMPANY_SAYS.filter((field) => saidOfCompany(view, row, field) === undefined);
  if (missing.length > 0)
    return { skipped: `Its row of "companies" in the site file does not say ${missing.join(' and ')} yet.` };
  const first = told.get(row.code);
  if (first !== undefined) return { skipped: `Told by ${first}, which is the same plant.` };
  told.set(row.code, `res.company ${it.id}`);
  return answer(teller.tell(odooMaps.plant, it));
}

function equipmentAnswer(it: MaintenanceEquipment, { view, teller }: Desk): Answer {
  const row = view.row('equipment', it.id);
  if (row?.code !== undefined && row.workCenterId === undefined)
    return { skipped: 'Its row of "equipment" in the site file does not say its "workCenterId" yet.' };
  return withoutTable(view, 'equipment') ?? answer(teller.tell(odooMaps.equipment, it));
}

function requestAnswer(it: MaintenanceRequest, { books, view, teller }: Desk): Answer {
  if (!it.equipment_id) return { skipped: 'Names no equipment: a request is about a machine.' };
  const open = withoutTable(view, 'equipment');
  if (open) return open;
  const request = { ...it, firstStage: books.firstStage };
  return answerAll([
    teller.tell(odooMaps.maintenanceRequest, request),
    teller.tell(odooMaps.requestCreated, request),
    ...(it.done ? [teller.tell(odooMaps.requestCompleted, request)] : []),
  ]);
}

function logAnswer(it: MrpWorkcenterProductivity, { books, view, teller }: Desk): Answer {
  if (!isStop(it)) return { skipped: `Work time (${it.loss_type}), not a stop: told by its operation.` };
  const open = withoutTable(view, 'downtimeReasons');
  if (open) return open;
  const workorder = books.workorders.byId.get(it.workorder_id?.id ?? 0);
  const stop = { ...it, family: books.families.get(workorder?.production_id.id ?? 0) };
  return answerAll([
    teller.tell(odooMaps.downtimeStarted, stop),
    ...(it.date_end === undefined ? [] : [teller.tell(odooMaps.downtimeEnded, stop)]),
  ]);
}

function lossAnswer(it: MrpWorkcenterProductivityLoss, { view, teller }: Desk): Answer {
  if (!isStop(it)) return { skipped: `Not a reason to stop: time of this kind (${it.loss_type}) is work.` };
  return withoutTable(view, 'downtimeReasons') ?? answer(teller.tell(odooMaps.downtimeReason, it));
}
