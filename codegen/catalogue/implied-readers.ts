import { type Contract, type EventContract, isEventContract } from '../../src/index.js';
import { domainOf } from '../printer.js';

/** One way in which contracts imply readers of a fact: why they read, and the contracts whose owners do. */
export interface ReaderRule {
  readonly because: string;
  readonly through: (contract: Contract, all: readonly Contract[]) => readonly Contract[];
}

/** A system that owns one of these contracts can not do its part without the fact. */
export const READER_RULES: readonly ReaderRule[] = [
  {
    because: 'tells what comes after it',
    through: ({ name }, all) => all.filter((it) => isEventContract(it) && name in it.after),
  },
  {
    because: 'told what it comes after',
    through: (contract, all) =>
      isEventContract(contract) ? all.filter((it) => it.name in contract.after) : [],
  },
  {
    because: 'tells of the same course of events',
    through: (contract, all) => {
      const [own] = thingsOf(contract);
      return own === undefined ? [] : all.filter((it) => thingsOf(it).includes(own));
    },
  },
  {
    because: 'tells of the same purchase orders',
    through: ({ supply }, all) => (supply ? all.filter((it) => isEventContract(it) && it.supply) : []),
  },
  {
    because: 'moves goods that it judges',
    through: (contract, all) => (judgesGoods(contract) ? all.filter(movesGoods) : []),
  },
  {
    because: 'names it in what it tells',
    through: (contract, all) =>
      isMaster(contract)
        ? all.filter((it) => isEventContract(it) && textsIn(it.data).has(nameOf(contract)))
        : [],
  },
];

/** The events that tell of an entity: whoever reads them reads the entity as well. */
export const eventsOf = (entity: Contract, all: readonly Contract[]): EventContract[] =>
  all
    .filter(isEventContract)
    .filter((it) => domainOf(it) === domainOf(entity) && nameOf(it) === nameOf(entity));

const thingsOf = (contract: Contract): string[] =>
  isEventContract(contract) ? (contract.lifecycle ?? []).map((it) => it.thing) : [];

/** A hold, a decision on a lot, or what one of these rests on. */
const judgesGoods = (contract: Contract): boolean =>
  isEventContract(contract) &&
  (contract.holding !== undefined || contract.partition.some((it) => it.kind === 'lot'));

const movesGoods = (contract: Contract): boolean =>
  isEventContract(contract) && (contract.movement ?? contract.genealogy) !== undefined;

const isMaster = (contract: Contract): boolean => domainOf(contract) === 'master-data';

interface Shape {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
}

/** What the last text of its natural key stands for: shared leaves share their sentence. */
function nameOf(contract: Contract): string {
  const texts = contract.naturalKey.flatMap((it) => {
    const shape = typeof it === 'string' ? (contract.data.properties[it] as Shape | undefined) : undefined;
    return shape?.type === 'string' ? [shape.description ?? ''] : [];
  });
  return texts.at(-1) ?? '';
}

/** The sentences of all texts of a shape. */
const textsIn = (shape: Shape): ReadonlySet<string> =>
  new Set([
    ...(shape.type === 'string' && shape.description ? [shape.description] : []),
    ...Object.values(shape.properties ?? {}).flatMap((it) => [...textsIn(it)]),
    ...(shape.items ? textsIn(shape.items) : []),
  ]);
