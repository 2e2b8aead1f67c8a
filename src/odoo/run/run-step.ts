import { type Look, MODULE, type OdooStep, type PlanValue } from '../plans/plan.js';
import { decodeTrouble, readLoad, troubleOf } from './decode-trouble.js';
import type { OdooCall, OdooTrouble, OpenWizard } from './outcome.js';
import { type Answers, holds, resolve, says } from './values.js';

/** What became of one step: its answer and whether anything was written, or why the plan stops here. */
export type StepEnd =
  | { readonly answer: unknown; readonly wrote: boolean }
  | { readonly trouble: OdooTrouble; readonly again: boolean }
  | { readonly wizard: OpenWizard };

/** What a step works with. `write` is asked before each call that changes something. */
export interface Surroundings {
  readonly call: OdooCall;
  readonly answers: Answers;
  readonly mayWrite: () => Promise<boolean>;
}

type Tried = { readonly value: unknown } | { readonly trouble: OdooTrouble };

async function tried(work: Promise<unknown>): Promise<Tried> {
  try {
    return { value: await work };
  } catch (thrown) {
    return { trouble: decodeTrouble(thrown) };
  }
}

const LOST_LEASE = troubleOf('retryable', 'Another worker has taken over this event.');

/** Stops the plan; only what Odoo itself calls a passing trouble is worth another try. */
const stop = (trouble: OdooTrouble): StepEnd => ({ trouble, again: trouble.kind === 'retryable' });

/** Archived records count: what was archived by us is done, not gone. */
const ALL = { active_test: false };

const read = (at: Surroundings, model: string, domain: PlanValue, fields: readonly string[]) =>
  tried(
    at.call(model, 'search_read', [], {
      domain: resolve(domain, at.answers),
      fields,
      limit: 100,
      order: 'id',
      context: ALL,
    }),
  );

/** Makes the call of a step, and answers the questions that were decided beforehand. */
async function act(step: OdooStep, at: Surroundings): Promise<Tried | { readonly wizard: OpenWizard }> {
  if (!(await at.mayWrite())) return { trouble: LOST_LEASE };
  const args = resolve(step.args, at.answers) as unknown[];
  const kwargs = resolve(step.kwargs, at.answers) as Record<string, unknown>;
  let reply = await tried(at.call(step.model, step.method, args, kwargs));
  const answered = new Set<string>();
  for (let question = questionIn(reply); question !== undefined; question = questionIn(reply)) {
    const { model, context, title } = question;
    const decided = step.wizards?.find((it) => it.model === model);
    // Who asks the same again has not taken the answer.
    if (!decided || answered.has(model))
      return { wizard: { model, title, help: `Odoo asks back (${model}): decide it by policy.` } };
    if (!(await at.mayWrite())) return { trouble: LOST_LEASE };
    answered.add(model);
    const made = await tried(at.call(model, 'create', [{}], { context }));
    if ('trouble' in made) return made;
    reply = await tried(at.call(model, decided.method, [[idOf(made.value)]], { context }));
  }
  return reply;
}

const idOf = (created: unknown): unknown => (Array.isArray(created) ? created[0] : created);

/** A returned window to fill in is a question: nothing has happened. Other actions only lead elsewhere. */
function questionIn(reply: Tried) {
  const action = ('value' in reply ? reply.value : undefined) as
    | { type?: string; target?: string; res_model?: string; name?: string; context?: unknown }
    | null
    | undefined;
  if (action?.type !== 'ir.actions.act_window' || action.target !== 'new' || !action.res_model)
    return undefined;
  return { model: action.res_model, title: action.name ?? '', context: action.context ?? {} };
}

/** A step that may be done again. */
export async function runSafe(step: OdooStep, at: Surroundings): Promise<StepEnd> {
  const reads = ['search_read', 'search', 'read'].includes(step.method);
  const reply = reads
    ? await tried(
        at.call(
          step.model,
          step.method,
          resolve(step.args, at.answers) as unknown[],
          resolve(step.kwargs, at.answers) as Record<string, unknown>,
        ),
      )
    : await act(step, at);
  if ('wizard' in reply) return reply;
  return 'trouble' in reply ? stop(reply.trouble) : { answer: reply.value, wrote: !reads };
}

/** A step with a read that tells whether it is done: read, act, and believe only the second read. */
export async function runReadFirst(step: OdooStep, look: Look, at: Surroundings): Promise<StepEnd> {
  const before = await read(at, look.model, look.domain, look.fields);
  if ('trouble' in before) return stop(before.trouble);
  if (holds(look.done, before.value, at.answers)) return { answer: before.value, wrote: false };
  if (look.ready && !holds(look.ready, before.value, at.answers)) {
    return stop(troubleOf('stale', `${step.says} It is neither done nor ready to be done.`));
  }
  const reply = await act(step, at);
  if ('wizard' in reply) return reply;
  const after = await read(at, look.model, look.domain, look.fields);
  if ('value' in after && holds(look.done, after.value, at.answers))
    return { answer: after.value, wrote: true };
  if ('trouble' in reply) {
    return { trouble: reply.trouble, again: reply.trouble.kind === 'retryable' && step.retry !== 'never' };
  }
  if ('trouble' in after) return { trouble: after.trouble, again: step.retry !== 'never' };
  return stop(troubleOf('business-error', `${step.says} Odoo answered, but has not done it.`));
}

/** A record of ours: made once under its external id, compared when it is there already. */
export async function runByExternalId(step: OdooStep, at: Surroundings): Promise<StepEnd> {
  const domain = [
    ['module', '=', MODULE],
    ['name', '=', step.externalId ?? ''],
  ];
  const known = await read(at, 'ir.model.data', domain, ['model', 'res_id']);
  if ('trouble' in known) return stop(known.trouble);
  const [row] = known.value as { res_id: number }[];
  if (row) return compare(step, row.res_id, at);
  const reply = await act(step, at);
  if ('wizard' in reply) return reply;
  if ('trouble' in reply) return stop(reply.trouble);
  const loaded = readLoad(reply.value);
  if ('ids' in loaded) return { answer: { id: loaded.ids[0] }, wrote: true };
  // Whether the race was lost or a value is refused, the message alone does not tell: asking again does.
  return { trouble: troubleOf('business-error', loaded.messages.join(' ')), again: true };
}

async function compare(step: OdooStep, id: number, at: Surroundings): Promise<StepEnd> {
  const same = Object.entries(step.same ?? {});
  const found = await read(at, step.model, [['id', '=', id]], ['id', ...same.map(([field]) => field)]);
  if ('trouble' in found) return stop(found.trouble);
  const [record] = found.value as Record<string, unknown>[];
  if (!record) return stop(troubleOf('stale', `${step.says} It was made once and has been deleted since.`));
  const other = same.filter(([field, wanted]) => !says(record[field], resolve(wanted, at.answers)));
  if (other.length === 0) return { answer: { id }, wrote: false };
  const fields = other.map(([field]) => field).join(', ');
  return stop(troubleOf('stale', `${step.says} It is there already and says otherwise in ${fields}.`));
}
