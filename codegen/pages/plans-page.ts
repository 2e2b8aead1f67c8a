import { POLICY, planOf, SAMPLES } from '../../examples/small-plant/samples.js';
import { PLANT } from '../../examples/small-plant/site.js';
import type { Contract } from '../../src/index.js';
import { isEventContract } from '../../src/index.js';
import type { PlanRecipe } from '../../src/odoo/plans/define-plan.js';
import { odooPlans } from '../../src/odoo/plans/index.js';
import { whyNoWayBack } from '../../src/odoo/plans/no-way-back.js';
import { planEvent } from '../../src/odoo/plans/plan-event.js';
import { ODOO_VERSIONS, type OdooVersion } from '../../src/odoo/versions.js';
import { eventType } from '../../src/wire/envelope.js';
import { markdownText, type Printer } from '../printer.js';
import { contractLink } from './links.js';
import { tableLines } from './markdown.js';
import { plansDrawing } from './plans-drawing.js';

const CONTRACTS = '../contracts/';

const samplesOf = ({ contract }: PlanRecipe) => SAMPLES.filter((it) => it.contract.name === contract.name);

const stepsOf = (recipe: PlanRecipe, version: OdooVersion) =>
  samplesOf(recipe).map((it) => planOf(it, version).steps);

/** The fewest and the most steps of the samples. */
function callsIn(recipe: PlanRecipe, version: OdooVersion): string {
  const counts = stepsOf(recipe, version).map((it) => it.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? `${least}` : `${least}–${most}`;
}

/** What guards its calls, on any version. */
const guardsOf = (recipe: PlanRecipe): string =>
  [
    ...new Set(
      ODOO_VERSIONS.flatMap((it) => stepsOf(recipe, it)).flatMap((steps) => steps.map(({ retry }) => retry)),
    ),
  ]
    .filter((it) => it !== 'safe')
    .sort()
    .map((it) => `\`${it}\``)
    .join(', ');

const plannedRow = (recipe: PlanRecipe): string[] => [
  contractLink(recipe.contract as unknown as Contract, CONTRACTS),
  `\`${recipe.model}\``,
  recipe.says,
  ...ODOO_VERSIONS.map((it) => callsIn(recipe, it)),
  guardsOf(recipe),
];

const byName = (a: PlanRecipe, b: PlanRecipe): number => (a.contract.name < b.contract.name ? -1 : 1);

/** Events that no recipe is for, with the reason that a caller gets. */
const refusedRows = (contracts: readonly Contract[]): string[][] =>
  contracts
    .filter(isEventContract)
    .filter((it) => odooPlans.every(({ contract }) => contract.name !== it.name))
    .map((it) => {
      const options = { version: '18.0', site: PLANT, policy: POLICY } as const;
      const answer = planEvent(it as never, it.example as object, options);
      return [contractLink(it, CONTRACTS), 'notPlanned' in answer ? answer.notPlanned : ''];
    });

const reversalRows = (contracts: readonly Contract[]): string[][] =>
  contracts
    .filter(isEventContract)
    .map((it): [Contract, string] => [it, whyNoWayBack(eventType(it as never))])
    .filter(([it, reason]) => !reason.includes(eventType(it as never)))
    .map(([it, reason]) => [contractLink(it, CONTRACTS), reason]);

const page = (contracts: readonly Contract[]): string[] => [
  '# Which events are posted to Odoo',
  '',
  'Counted in the plans of the events that the tests post: a first search for a record that the site file knows by',
  'its external id alone counts too. Each guard reads before the call, and `read-first` and `never` once more after',
  'it. What the kinds of guard mean is told in [plans](plans.md).',
  '',
  '## Planned',
  '',
  ...tableLines(
    ['event', 'model', 'what happens', ...ODOO_VERSIONS.map((it) => `steps in ${it}`), 'guards'],
    [...odooPlans].sort(byName).map(plannedRow),
  ),
  '',
  'Such an event may still be answered with `notPlanned`: the reason names what is missing.',
  '',
  '## Not planned',
  '',
  ...tableLines(['event', 'why'], refusedRows(contracts)),
  '',
  '## Not taken back',
  '',
  'Reversals carry goods back (movements, scrap, receipts, dispatches) and take consumption off an order that is still',
  'open. Of the others:',
  '',
  ...tableLines(['reversal of', 'why, and what a person does'], reversalRows(contracts)),
  '',
  'Anything else is put right in Odoo by hand.',
];

/** One page: which event becomes how many calls on which version; and the picture of planning and running. */
export const plansPagePrinter: Printer = {
  name: 'odoo-plans',
  owns: ['docs/odoo/plans-coverage.md', 'docs/odoo/plans.svg'],
  print: (contracts) =>
    new Map([
      ['docs/odoo/plans-coverage.md', markdownText(page(contracts))],
      ['docs/odoo/plans.svg', plansDrawing()],
    ]),
};
