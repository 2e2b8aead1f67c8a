import type { Command } from 'commander';
import { register as registerApply } from '../odoo/apply.js';
import { register as registerPlan } from '../odoo/plan.js';
import { register as registerProbe } from '../odoo/probe.js';
import { register as registerPull } from '../odoo/pull.js';

/** Adds `mfgc odoo`: what speaks with a running Odoo. */
export function register(program: Command): void {
  const odoo = program.command('odoo').description('Ask a running Odoo, and post to it.');
  registerProbe(odoo);
  registerPull(odoo);
  registerPlan(odoo);
  registerApply(odoo);
}
