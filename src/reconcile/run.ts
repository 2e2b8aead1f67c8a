import { textAt } from '../core/field.js';
import { type ItemUnits, type Units, unitsOf } from '../vocabulary/conversion.js';
import { subjectOf } from '../wire/envelope.js';
import { type About, type Break, type Finding, makeBreak, type SideNames } from './break.js';
import type { Row } from './fact-row.js';

/** What the caller may say of a comparison of facts. */
export interface FactOptions {
  /** Only these event names; otherwise those that both sides tell. */
  readonly families?: readonly string[];
  /** Occurred times may differ by so many seconds; an hour by default. */
  readonly timeToleranceSeconds?: number;
  /** Item documents: their alternate units convert where no general table can. */
  readonly items?: Iterable<ItemUnits>;
  readonly names?: Partial<SideNames>;
  /** How many postings a break shows for each side; 50 by default. */
  readonly evidenceLimit?: number;
}

/** The parameters in force, as a report states them. */
export interface Parameters {
  readonly families: readonly string[] | 'told by both sides';
  readonly timeToleranceSeconds: number;
  readonly evidenceLimit: number;
  readonly names: SideNames;
}

/** One comparison under way: its parameters, its units, and where its findings go. */
export interface Run {
  readonly parameters: Parameters;
  readonly units: Units;
  find(finding: Finding): void;
  /** What was found since the last time. */
  takeBreaks(): Break[];
}

export function startRun(options: FactOptions): Run {
  const parameters: Parameters = {
    families: options.families ? [...options.families].sort() : 'told by both sides',
    timeToleranceSeconds: options.timeToleranceSeconds ?? 3600,
    evidenceLimit: options.evidenceLimit ?? 50,
    names: { left: options.names?.left ?? 'left', right: options.names?.right ?? 'right' },
  };
  let breaks: Break[] = [];
  return {
    parameters,
    units: unitsOf(options.items),
    find: (finding) => void breaks.push(makeBreak(finding, parameters.names)),
    takeBreaks: () => {
      const taken = breaks;
      breaks = [];
      return taken;
    },
  };
}

/** What a row is about, by the fields that its contract compares. */
export function aboutOf(
  row: Row,
  more: { readonly known?: boolean; readonly lot?: string; readonly key?: true },
): About {
  const { contract, plantId, data } = row;
  const paths = [
    ...(contract.compare?.group ?? []),
    ...(more.known ? (contract.compare?.whereKnown ?? []) : []),
  ];
  // Facts that are compared by their key alone are called by the thing they are about.
  const subject = contract.compare ? {} : { subject: subjectOf(contract, data) };
  const named = paths.map((path) => [path, textAt(data, path)] as const).filter(([, value]) => value !== '');
  return {
    name: contract.name,
    plantId,
    fields: { ...subject, ...Object.fromEntries(named) },
    ...(more.lot ? { lotNumber: more.lot } : {}),
    ...(more.key ? { key: row.key } : {}),
  };
}
