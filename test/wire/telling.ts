/** Sealed events to test with, and what only their teller knows. */
import type { DataOf, EventContract } from '../../src/core/contract.js';
import { type CloudEvent, contracts, type Issue, type Result, seal, type Telling } from '../../src/index.js';

export const TELLING: Telling = {
  source: 'https://acme.example/plants/NW-01/systems/mes-1',
  recordedAt: '2026-03-10T12:00:00.000Z',
  utcOffset: '+01:00',
};

/** The event contracts of the register, each behind its name. */
export const events = contracts.flatMap((it): [string, EventContract][] =>
  it.kind === 'event' ? [[it.name, it as unknown as EventContract]] : [],
);

/** What a result holds; the issues of a bad one become the failure of the test. */
export function good<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
  return result.value;
}

/** The issues of a result, none when it is good. */
export const issuesOf = (result: Result<unknown>): readonly Issue[] => (result.ok ? [] : result.issues);

export const sealed = <C extends EventContract>(
  contract: C,
  data: DataOf<C>,
  telling: Partial<Telling> = {},
): CloudEvent<DataOf<C>> => good(seal(contract, data, { ...TELLING, ...telling }));
