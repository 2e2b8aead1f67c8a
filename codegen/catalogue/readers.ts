import { type Contract, isEventContract } from '../../src/index.js';
import { odooPlans } from '../../src/odoo/index.js';
import type { Reader, Reason } from './catalogue-shape.js';
import { grouped } from './grouped.js';
import { eventsOf, READER_RULES } from './implied-readers.js';
import { PROPOSED_READERS } from './proposed-readers.js';
import { SYSTEMS, type SystemCode } from './systems.js';

/** That a system reads a fact, why, and how that is known. */
interface Claim extends Reason {
  readonly system: SystemCode;
  readonly basis: Reader['basis'];
}

/** Who reads what a contract tells, besides its owner; what contracts imply needs no proposal. */
export function readersOf(contract: Contract, all: readonly Contract[]): Reader[] {
  const claims = [
    ...impliedClaims(contract, all),
    ...claimsOfEvents(contract, all),
    ...proposedClaims(contract),
  ];
  return SYSTEMS.flatMap(({ code: system }) => {
    const its = claims.filter((it) => it.system === system);
    if (its.length === 0) return [];
    const basis = its.some((it) => it.basis === 'implied') ? 'implied' : 'proposed';
    return [{ system, basis, reasons: its.map(({ because, through }) => ({ because, through })) }];
  });
}

/** What contracts imply of the readers of one of them, reason by reason. */
export function impliedClaims(contract: Contract, all: readonly Contract[]): Claim[] {
  const byRule = READER_RULES.flatMap(({ because, through }) =>
    grouped(through(contract, all), (it) => it.owner).map(([system, its]) =>
      implied(system, because, namesOf(its)),
    ),
  );
  return [...byRule, ...postings(contract), ...figures(contract)].filter(isOtherSystem(contract));
}

const implied = (system: SystemCode, because: string, through: string[] = []): Claim => ({
  ...{ system, basis: 'implied', because, through },
});

/** The owner knows already; of a part that any system may play nothing follows for one of them. */
const isOtherSystem =
  ({ owner }: Contract) =>
  ({ system }: Claim): boolean =>
    system !== owner && SYSTEMS.some((it) => it.code === system && it.place !== 'part');

const postings = ({ name }: Contract): Claim[] =>
  odooPlans.some((it) => it.contract.name === name)
    ? [implied('erp', 'books it: there is a plan that posts it to Odoo')]
    : [];

const figures = ({ criticality }: Contract): Claim[] =>
  criticality === 'analytics' ? [implied('reporting', 'shows the figures')] : [];

/** Whoever tells or reads the events of an entity reads the entity as well, and is known as surely. */
function claimsOfEvents(contract: Contract, all: readonly Contract[]): Claim[] {
  if (isEventContract(contract)) return [];
  const pairs = eventsOf(contract, all).flatMap((event) => [
    { system: event.owner, basis: 'implied' as const, event },
    ...readersOf(event, all).map(({ system, basis }) => ({ system, basis, event })),
  ]);
  return grouped(pairs, ({ system, basis }) => `${system} ${basis}`)
    .map(([, its]): Claim => {
      const [{ system, basis }] = its;
      const through = namesOf(its.map((it) => it.event));
      return { system, basis, because: 'tells or reads the events that tell of it', through };
    })
    .filter(isOtherSystem(contract));
}

const proposedClaims = ({ name }: Contract): Claim[] =>
  Object.entries(PROPOSED_READERS[name] ?? {}).map(([system, because]) => ({
    ...{ system: system as SystemCode, basis: 'proposed', because, through: [] },
  }));

const namesOf = (contracts: readonly Contract[]): string[] => [...new Set(contracts.map((it) => it.name))];
