import { type Command, Option } from 'commander';
import { type Issue, issue } from '../../index.js';
import type { OdooVersion, PlanPolicy } from '../../odoo/index.js';

/** What the plant has decided; what is left out has not been decided. */
export type GivenPolicy = Partial<PlanPolicy>;

interface Decision {
  readonly option: string;
  readonly says: string;
  readonly answers: readonly string[];
}

const DECISIONS: Readonly<Record<keyof PlanPolicy, Decision>> = {
  backorder: {
    option: '--backorder',
    says: 'less was moved than planned: open a rest, give it up, or stop',
    answers: ['create', 'close', 'stop'],
  },
  consumptionWarning: {
    option: '--consumption-warning',
    says: 'another quantity was used than the bill of material says',
    answers: ['accept', 'stop'],
  },
  insufficientStock: {
    option: '--insufficient-stock',
    says: 'less is in stock than is taken',
    answers: ['accept', 'stop'],
  },
  immediateTransfer: {
    option: '--immediate-transfer',
    says: 'Odoo 16: nothing was filled in, take all that was planned',
    answers: ['accept', 'stop'],
  },
};

/** Adds an option for each question that Odoo may ask back; none has a default. */
export function withPolicy(command: Command): Command {
  for (const { option, says, answers } of Object.values(DECISIONS))
    command.addOption(new Option(`${option} <answer>`, says).choices(answers));
  return command;
}

/** A policy that notices which decisions a plan asks for although nobody has taken them. */
export interface WatchedPolicy {
  readonly policy: PlanPolicy;
  /** What has been asked for in vain since the last time. */
  missing(): Issue[];
}

/** Odoo 17 and later never ask about an immediate transfer, so that nobody has to decide it there. */
export function watchPolicy(given: GivenPolicy, version: OdooVersion): WatchedPolicy {
  const asked = new Set<keyof PlanPolicy>();
  const needless = version === '16.0' ? {} : { immediateTransfer: 'stop' as const };
  const policy = new Proxy({ ...needless, ...given } as PlanPolicy, {
    get: (decided, name: keyof PlanPolicy) => {
      if (decided[name] === undefined) asked.add(name);
      return decided[name] ?? 'stop';
    },
  });
  return {
    policy,
    missing: () => {
      const names = [...asked];
      asked.clear();
      return names.map(undecided);
    },
  };
}

function undecided(name: keyof PlanPolicy): Issue {
  const { option, says, answers } = DECISIONS[name];
  const help = `Say ${option}: ${says}.`;
  return issue('REQUIRED_MISSING', 'plan-policy', `/${name}`, undefined, answers.join(' or '), help);
}
