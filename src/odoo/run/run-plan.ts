import type { OdooPlan, OdooStep } from '../plans/plan.js';
import { troubleOf } from './decode-trouble.js';
import type { Lease, LeasePort } from './lease.js';
import type { OdooCall, OdooTrouble, PlanOutcome } from './outcome.js';
import { runByExternalId, runReadFirst, runSafe, type StepEnd, type Surroundings } from './run-step.js';
import { type Answers, holds, isEmpty, MissingPart, partAt } from './values.js';

/** How a plan is run. */
export interface RunOptions {
  /** One worker per key. Without it the caller sees to that. */
  readonly lease?: LeasePort;
  /** How often a step is tried; 3 when absent. */
  readonly attempts?: number;
  /** Waits before the next try; the clock is the caller's. */
  readonly wait?: (attempt: number) => Promise<void>;
}

/**
 * Makes the calls of a plan, each at most once however often the plan is run: what is done already is found
 * by external id or by reading, and left alone. It never throws for what Odoo refuses.
 */
export async function runPlan(
  plan: OdooPlan,
  call: OdooCall,
  options: RunOptions = {},
): Promise<PlanOutcome> {
  const lease = await options.lease?.acquire(plan.key);
  if (options.lease && !lease) {
    const trouble = troubleOf('retryable', 'Another worker is posting this event.');
    return { outcome: 'retryable', key: plan.key, step: '', trouble };
  }
  try {
    return await runSteps(plan, call, options, lease);
  } finally {
    await lease?.release();
  }
}

async function runSteps(
  plan: OdooPlan,
  call: OdooCall,
  options: RunOptions,
  lease: Lease | undefined,
): Promise<PlanOutcome> {
  const answers = new Map<string, unknown>();
  const at: Surroundings = { call, answers, mayWrite: async () => (lease ? lease.renew() : true) };
  let wrote = false;
  for (const step of plan.steps) {
    if (isLeftOut(step, answers)) continue;
    const end = await persistently(step, at, options);
    const here = { key: plan.key, step: step.name };
    if ('wizard' in end) return { outcome: 'wizard', ...here, wizard: end.wizard };
    if ('trouble' in end) return { outcome: end.trouble.kind, ...here, trouble: end.trouble };
    answers.set(step.name, end.answer);
    wrote ||= end.wrote;
    const verdict = judge(step, end.answer, answers);
    if (verdict === 'finished') break;
    if (verdict !== 'go-on') return { outcome: verdict.kind, ...here, trouble: verdict };
  }
  return { outcome: wrote ? 'posted' : 'already-posted', key: plan.key };
}

/** What an answer means for the rest of the plan. */
function judge(step: OdooStep, answer: unknown, answers: Answers): 'go-on' | 'finished' | OdooTrouble {
  try {
    if (step.finishes && holds(step.finishes, answer, answers)) return 'finished';
    if (!step.expect || holds(step.expect, answer, answers)) return 'go-on';
    return troubleOf('stale', step.otherwise ?? `${step.says} The answer is not what is needed.`);
  } catch (thrown) {
    return partMissing(step, thrown);
  }
}

/** An earlier answer lacks what this step needs; anything else is our own mistake. */
function partMissing(step: OdooStep, thrown: unknown): OdooTrouble {
  if (!(thrown instanceof MissingPart)) throw thrown;
  return troubleOf('stale', `${step.says} But ${thrown.message}.`);
}

/** A step that earlier answers make needless: neither called nor asked what it was to answer. */
const isLeftOut = ({ unless }: OdooStep, answers: Answers): boolean =>
  unless !== undefined && !isEmpty(partAt(answers.get(unless.$from), unless.path));

/** Tries a step again while that can help and can not harm. */
async function persistently(step: OdooStep, at: Surroundings, options: RunOptions): Promise<StepEnd> {
  const attempts = options.attempts ?? 3;
  for (let attempt = 1; ; attempt += 1) {
    const end = await once(step, at);
    if (!('trouble' in end) || !end.again || attempt >= attempts) return end;
    await options.wait?.(attempt);
  }
}

async function once(step: OdooStep, at: Surroundings): Promise<StepEnd> {
  try {
    if (step.retry === 'by-external-id') return await runByExternalId(step, at);
    if (step.read) return await runReadFirst(step, step.read, at);
    return await runSafe(step, at);
  } catch (thrown) {
    return { trouble: partMissing(step, thrown), again: false };
  }
}
