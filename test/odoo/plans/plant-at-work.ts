/** The small plant with its Odoo, at the moment before one event is posted. */

import { planOf, SAMPLES, type Sample } from '../../../examples/small-plant/samples.js';
import type { OdooCall } from '../../../src/odoo/run/outcome.js';
import { type RunOptions, runPlan } from '../../../src/odoo/run/run-plan.js';
import { ODOO_VERSIONS, type OdooVersion } from '../../../src/odoo/versions.js';
import { type FakeOdoo, fakeOdoo } from '../fake/fake-odoo.js';
import { seedPlant } from '../fake/plant.js';

/** Every sample on every version. */
export const CASES = ODOO_VERSIONS.flatMap((version) =>
  SAMPLES.map((sample): [string, Sample, OdooVersion] => [`${sample.title} in ${version}`, sample, version]),
);

/** An Odoo in which all that comes before the event has been posted. */
export async function odooBefore(sample: Sample, version: OdooVersion): Promise<FakeOdoo> {
  const odoo = fakeOdoo(version, seedPlant);
  for (const it of sample.before) await post(odoo, it, version);
  odoo.store.postings.length = 0;
  return odoo;
}

export const post = (odoo: FakeOdoo, it: Sample, version: OdooVersion, options?: RunOptions) =>
  runPlan(planOf(it, version), odoo.call, options);

export const postedKinds = (odoo: FakeOdoo): string[] => odoo.store.postings.map((it) => it.what);

/** What is in the books, copied. */
export const picture = (odoo: FakeOdoo): unknown => structuredClone(odoo.store.picture());

/** Never answers: what is left of a worker that has crashed. */
const SILENCE = new Promise<never>(() => {});

/**
 * Runs a plan that crashes at its n-th call, before or after Odoo has done it. False when it ends before.
 */
export async function crashAt(
  odoo: FakeOdoo,
  sample: Sample,
  version: OdooVersion,
  n: number,
  moment: 'before' | 'after',
): Promise<boolean> {
  let calls = 0;
  let crash: (isCrashed: true) => void = () => {};
  const crashed = new Promise<true>((resolve) => {
    crash = resolve;
  });
  const call: OdooCall = async (...asked) => {
    calls += 1;
    if (calls < n) return odoo.call(...asked);
    if (moment === 'after') await odoo.call(...asked).catch(() => undefined);
    crash(true);
    return SILENCE;
  };
  const ended = runPlan(planOf(sample, version), call).then(() => false);
  return Promise.race([crashed, ended]);
}
