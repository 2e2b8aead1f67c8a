import type { Dialect } from '../../codegen/json-schema/json-schema-printer.js';
import type { BadSchema } from '../codegen/bad-schemas.js';
import type { Engine } from './engines.js';
import type { BadQuestion, Question } from './questions.js';

/** What one engine said of one schema's documents, in their order; null where it refuses the schema itself. */
export interface Answer {
  readonly schema: string;
  readonly verdicts: readonly boolean[] | null;
}

/** How often one engine agreed within one group. */
export interface Count {
  readonly agreed: number;
  readonly asked: number;
}

/** How one engine did in one dialect. */
export interface Tally {
  readonly counts: ReadonlyMap<string, Count>;
  /** Every document that got another verdict than the wanted one, or none. */
  readonly apart: readonly string[];
}

/** Holds the answers of an engine against the verdicts wanted; a missing answer is no agreement. */
export function tallyOf(questions: readonly Question[], answers: readonly Answer[]): Tally {
  const counts = new Map<string, Count>();
  const apart: string[] = [];
  questions.forEach(({ group, schema, asked }, i) => {
    const { agreed, asked: before } = counts.get(group) ?? { agreed: 0, asked: 0 };
    const verdicts = (answers[i]?.schema === schema && answers[i].verdicts) || [];
    const wrong = asked.filter(({ valid }, j) => verdicts[j] !== valid);
    apart.push(
      ...wrong.map(({ name, valid }) => `${schema}: ${name} (wanted ${valid ? 'valid' : 'invalid'})`),
    );
    counts.set(group, { agreed: agreed + asked.length - wrong.length, asked: before + asked.length });
  });
  return { counts, apart };
}

/** The counts of all groups together. */
export function total({ counts }: Tally): Count {
  const all = [...counts.values()];
  const sum = (of: keyof Count): number => all.reduce((so, it) => so + it[of], 0);
  return { agreed: sum('agreed'), asked: sum('asked') };
}

/** What an engine says of the telling document of a bad schema. */
export type Verdict = 'valid' | 'invalid' | 'refused';

/** One engine's answers in one dialect. */
export interface Ran {
  readonly engine: Engine;
  readonly dialect: Dialect;
  readonly tally: Tally;
  readonly told: readonly (BadQuestion & { readonly verdict: Verdict | undefined })[];
}

/** The verdict in an answer about one document; nothing where there is no answer. */
export function verdictOf(answer: Answer | undefined): Verdict | undefined {
  if (answer === undefined) return undefined;
  if (answer.verdicts === null) return 'refused';
  return answer.verdicts[0] ? 'valid' : 'invalid';
}

/** A bad schema with what every engine says of it. */
export interface Reason {
  readonly bad: BadSchema;
  readonly verdicts: ReadonlyMap<Engine, Verdict>;
}

/** Why rules are there: each bad schema with a telling document, and who says what. */
export function reasonsOf(ran: readonly Ran[]): Reason[] {
  const reasons = new Map<BadSchema, Map<Engine, Verdict>>();
  for (const { engine, told } of ran)
    for (const { bad, verdict } of told) {
      const verdicts = reasons.get(bad) ?? new Map<Engine, Verdict>();
      if (verdict) verdicts.set(engine, verdict);
      reasons.set(bad, verdicts);
    }
  return [...reasons].map(([bad, verdicts]) => ({ bad, verdicts }));
}
