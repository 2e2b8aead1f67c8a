import { Command } from 'commander';
import { register as registerDedupe } from './commands/dedupe.js';
import { register as registerExplain } from './commands/explain.js';
import { register as registerFromOdoo } from './commands/from-odoo.js';
import { register as registerIdentify } from './commands/identify.js';
import { register as registerList } from './commands/list.js';
import { register as registerMayShip } from './commands/may-ship.js';
import { register as registerOdoo } from './commands/odoo.js';
import { register as registerParallelRun } from './commands/parallel-run.js';
import { register as registerPolicy } from './commands/policy.js';
import { register as registerReconcile } from './commands/reconcile.js';
import { register as registerReplay } from './commands/replay.js';
import { register as registerSite } from './commands/site.js';
import { register as registerTrace } from './commands/trace.js';
import { register as registerValidate } from './commands/validate.js';

/** The command line, with all its commands. */
export function createProgram(): Command {
  const program = new Command('mfgc')
    .description('Canonical manufacturing contracts on the command line.')
    .showHelpAfterError('(mfgc --help shows every command)')
    .exitOverride();
  registerList(program);
  registerExplain(program);
  registerValidate(program);
  registerIdentify(program);
  registerDedupe(program);
  registerFromOdoo(program);
  registerSite(program);
  registerOdoo(program);
  registerPolicy(program);
  registerReconcile(program);
  registerParallelRun(program);
  registerReplay(program);
  registerTrace(program);
  registerMayShip(program);
  return program;
}
