/** The log of the week: what every system says, in the order in which it arrives. */
import { type Contract, check, type EventContract, identify, seal, sentence } from '../../../src/index.js';
import { iso, type System, sourceOf } from './plants.js';

/** The data of a fact, as a contract wants it. */
export type Data = Record<string, unknown>;

/** One line of the log, wherever it will stand. */
export interface Line {
  arrivesAt: number;
}

/** A fact that a system tells. Until the log is written it may still be told otherwise. */
export interface Telling extends Line {
  readonly contract: EventContract;
  readonly system: System;
  data: Data;
  recordedAt: number;
  /** It was counted by its source and never arrived. */
  isLost: boolean;
}

/** A line made from the text of another one: sent again, or spoiled on its way. */
interface Copy extends Line {
  readonly of: Telling;
  readonly change: (text: string) => string;
}

/** The lines as they are written, and where each stands, counted from 1. */
export interface Written {
  readonly texts: readonly string[];
  numberOf(line: Line): number;
}

/** When what is told happened, in milliseconds. */
export const happenedAt = ({ contract, data }: Pick<Telling, 'contract' | 'data'>): number =>
  Date.parse(String(data[contract.occurredAt]));

/** The key of the fact that a telling tells. */
export function keyOf({ contract, system, data }: Telling): string {
  const identity = identify(contract, { plantId: system.plant.id, ...data });
  if (!identity.ok) throw new Error(identity.issues.map(sentence).join('\n'));
  return identity.value.key;
}

/** Everything that is said in one week. */
export class Log {
  readonly #documents: string[] = [];
  readonly #tellings: Telling[] = [];
  readonly #copies: Copy[] = [];
  #postings = 0;

  /** Tells a fact. */
  tell(system: System, contract: EventContract, data: Data): Telling {
    const recordedAt = happenedAt({ contract, data }) + system.delaySeconds * 1000;
    const telling = { contract, system, data, recordedAt, arrivesAt: recordedAt, isLost: false };
    this.#tellings.push(telling);
    return telling;
  }

  /** Puts a master document before everything that happens. */
  document(contract: Contract, data: Data): void {
    const checked = check(contract, data);
    if (!checked.ok) throw new Error(checked.issues.map(sentence).join('\n'));
    this.#documents.push(JSON.stringify(checked.value));
  }

  /** A number for the next posting of a system. */
  posting({ id }: System, objectType: string): Data {
    return { system: id, objectType, id: `${objectType}-${String(++this.#postings).padStart(5, '0')}` };
  }

  /** All tellings of a contract whose data hold these values, in the order in which they were told. */
  all(contract: EventContract, values: Data): Telling[] {
    const matches = ({ data }: Telling): boolean =>
      Object.entries(values).every(([name, value]) => data[name] === value);
    return this.#tellings.filter((it) => it.contract === contract && matches(it));
  }

  /** The first telling of a contract whose data hold these values. */
  find(contract: EventContract, values: Data): Telling {
    const [found] = this.all(contract, values);
    if (!found) throw new Error(`nobody tells ${contract.name} ${JSON.stringify(values)}`);
    return found;
  }

  /** Nobody ever tells this. */
  drop(telling: Telling): void {
    this.#tellings.splice(this.#tellings.indexOf(telling), 1);
  }

  /** Adds a line made from another, so much later. */
  copy(of: Telling, laterMs: number, change = (text: string): string => text): Line {
    const copy = { of, change, arrivesAt: of.arrivesAt + laterMs };
    this.#copies.push(copy);
    return copy;
  }

  /** What a system says between two moments waits until the second one: its line was down. */
  outage(system: System, from: number, to: number): void {
    for (const it of this.#tellings)
      if (it.system === system && it.recordedAt >= from && it.recordedAt < to) it.arrivesAt = to;
  }

  /** Counts, seals and sorts everything. */
  write(): Written {
    const sealed = this.#sealed();
    const lines: [Line, string][] = [
      ...this.#tellings.filter((it) => !it.isLost).map((it): [Line, string] => [it, textOf(it)]),
      ...this.#copies.map((it): [Line, string] => [it, it.change(textOf(it.of))]),
    ];
    lines.sort(([a], [b]) => a.arrivesAt - b.arrivesAt);
    const first = this.#documents.length + 1;
    const numbers = new Map(lines.map(([line], i) => [line, i + first]));
    return {
      texts: [...this.#documents, ...lines.map(([, text]) => text)],
      numberOf: (line) => numbers.get(line) as number,
    };

    function textOf(telling: Telling): string {
      return sealed.get(telling) as string;
    }
  }

  /** The text of every telling, each source counting its own. */
  #sealed(): ReadonlyMap<Telling, string> {
    const counts = new Map<System, number>();
    const texts = new Map<Telling, string>();
    for (const it of [...this.#tellings].sort((a, b) => a.recordedAt - b.recordedAt)) {
      const sequence = (counts.get(it.system) ?? 0) + 1;
      counts.set(it.system, sequence);
      texts.set(it, sealedText(it, sequence));
    }
    return texts;
  }
}

function sealedText({ contract, system, data, recordedAt }: Telling, sequence: number): string {
  const told = seal(contract, { plantId: system.plant.id, ...data } as never, {
    source: sourceOf(system),
    recordedAt: iso(recordedAt),
    utcOffset: system.plant.utcOffset,
    sequence,
  });
  if (!told.ok) throw new Error(`${told.issues.map(sentence).join('\n')}\n${JSON.stringify(data)}`);
  return JSON.stringify(told.value);
}
