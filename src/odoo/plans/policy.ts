import type { WizardAnswer } from './plan.js';

/**
 * What the plant answers when Odoo asks back. There is no default: `stop` ends the plan with the question.
 */
export interface PlanPolicy {
  /** Less was moved than planned: open a rest, give it up, or stop. */
  readonly backorder: 'create' | 'close' | 'stop';
  /** Another quantity was used than the bill of material says. */
  readonly consumptionWarning: 'accept' | 'stop';
  /** Less is in stock than is taken. */
  readonly insufficientStock: 'accept' | 'stop';
  /** Odoo 16: nothing was filled in, take all that was planned. */
  readonly immediateTransfer: 'accept' | 'stop';
}

const backorderOfTransfer: Record<'create' | 'close', WizardAnswer> = {
  create: {
    model: 'stock.backorder.confirmation',
    method: 'process',
    says: 'Open a backorder for the rest.',
  },
  close: {
    model: 'stock.backorder.confirmation',
    method: 'process_cancel_backorder',
    says: 'Give up the rest.',
  },
};

const backorderOfOrder: Record<'create' | 'close', WizardAnswer> = {
  create: {
    model: 'mrp.production.backorder',
    method: 'action_backorder',
    says: 'Open a backorder for the rest.',
  },
  close: { model: 'mrp.production.backorder', method: 'action_close_mo', says: 'Give up the rest.' },
};

/** What is answered when a transfer is validated. */
export const transferAnswers = ({ backorder, immediateTransfer }: PlanPolicy): WizardAnswer[] => [
  ...(backorder === 'stop' ? [] : [backorderOfTransfer[backorder]]),
  ...(immediateTransfer === 'stop'
    ? []
    : [{ model: 'stock.immediate.transfer', method: 'process', says: 'Take all that was planned.' }]),
];

/** What is answered when a manufacturing order is closed; the event says whether more is to come. */
export const orderAnswers = (policy: PlanPolicy, isLast: boolean): WizardAnswer[] => [
  ...(policy.consumptionWarning === 'stop'
    ? []
    : [{ model: 'mrp.consumption.warning', method: 'action_confirm', says: 'Post what was really used.' }]),
  backorderOfOrder[isLast ? 'close' : 'create'],
  ...(policy.immediateTransfer === 'stop'
    ? []
    : [{ model: 'mrp.immediate.production', method: 'process', says: 'Take all that was planned.' }]),
];

/** What is answered when more is scrapped than the books have. */
export const scrapAnswers = ({ insufficientStock }: PlanPolicy): WizardAnswer[] =>
  insufficientStock === 'stop'
    ? []
    : [
        {
          model: 'stock.warn.insufficient.qty.scrap',
          method: 'action_done',
          says: 'Scrap it all the same.',
        },
      ];
