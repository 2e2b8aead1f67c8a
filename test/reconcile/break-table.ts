import { BREAKS } from '../../src/reconcile/index.js';

/** The table of breaks as the page on reconciliation shows it. */
export const breakTable = (): string[] => [
  '| break | at stake | what a report says | next step |',
  '|---|---|---|---|',
  ...Object.entries(BREAKS).map(
    ([code, { severity, sentence, nextStep }]) => `| \`${code}\` | ${severity} | ${sentence} | ${nextStep} |`,
  ),
];
