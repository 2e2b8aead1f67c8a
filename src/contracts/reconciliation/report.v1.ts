import { defineEntity, rule } from '../../core/contract.js';
import * as Type from '../../core/type.js';
import { entityType } from '../../vocabulary/entity.js';
import { instant } from '../../vocabulary/instant.js';
import { count } from '../../vocabulary/number.js';
import { RunId } from '../../vocabulary/reconciliation-break.js';
import {
  ClassCounts,
  Drifts,
  EarlierRuns,
  FlowTotals,
  ledgerSummary,
  MessagesInFlight,
  ReportFiles,
  Waterfalls,
} from '../../vocabulary/reconciliation-run.js';
import { setOf } from '../../vocabulary/set.js';
import { digestText, exactAmount, told } from '../../vocabulary/told.js';

/** What a comparison of two ledgers found, and all that it takes to find it again. */
export const ReportV1 = defineEntity({
  name: 'reconciliation.report',
  version: 1,

  meaning: 'Two ledgers were compared under this policy; so complete are they and so far do they agree.',
  notMeaning:
    'Not the breaks themselves (reconciliation.break), and no word on which ledger is right: the policy has it.',
  owner: 'each-system',
  latency: 'batch',
  criticality: 'stock-or-money',

  basis: 'snapshot',
  naturalKey: ['runId'],

  data: Type.Object({
    entityType: entityType('reconciliationReport'),
    runId: RunId,
    plants: setOf(told('A plant that a break speaks of.'), 'The plants that its breaks speak of.', 1000),
    clean: Type.Boolean({ description: 'No break but those that are explained or tolerated.' }),
    asOf: Type.Optional(instant('Lines recorded later were not compared; absent where all were.')),
    left: ledgerSummary('The first ledger.'),
    right: ledgerSummary('The second ledger.'),
    rejected: Type.Optional(count('Lines of both that could not be read, and were not compared.')),
    flows: FlowTotals,
    breaks: count('All breaks, each a document of its own.'),
    classes: ClassCounts,
    unexplainedShare: exactAmount('Breaks without a class among all breaks, from 0 to 1.'),
    waterfalls: Waterfalls,
    drifts: Drifts,
    inFlight: MessagesInFlight,
    policy: Type.Object(
      {},
      {
        title: 'PolicyInForce',
        description: 'The policy as it was in force, whole; its policyVersion says how to read it.',
        additionalProperties: true,
        'x-open': true,
      },
    ),
    codeVersion: told('The release of the code that compared.'),
    digest: digestText('SHA-256 over inputs, policy, as-of moment and code version.'),
    earlier: EarlierRuns,
    files: ReportFiles,
  }),
  rules: [
    rule(
      "!this.clean || this.classes.all(c, c.severity == 'info' || c.count == 0)",
      'A clean comparison has no break but those that are explained or tolerated.',
    ),
    rule('unique(this.files.map(f, f.name))', 'Each file is listed once.'),
  ],

  example: {
    entityType: 'reconciliationReport',
    runId: 'run-0f2d5a6b7c8d9e0f1a2b3c4d5e6f7081',
    plants: ['NW-01'],
    clean: false,
    asOf: '2026-03-10T22:00:00.000Z',
    left: {
      ...{ name: 'MES', digest: 'sum-a1', highWater: '2026-03-10T21:58:12.000Z', lines: 212, later: 0 },
      ...{ withdrawn: 2, settled: 209, unsettled: 1, inBreaks: 1, duplicates: 0 },
    },
    right: {
      ...{ name: 'Odoo', digest: 'sum-b2', highWater: '2026-03-10T21:59:40.000Z', lines: 211, later: 1 },
      ...{ withdrawn: 0, settled: 209, unsettled: 1, inBreaks: 1, duplicates: 0 },
    },
    flows: [
      {
        flow: 'material.consumed',
        dimensions: ['plantId', 'itemId', 'lotNumber'],
        left: { lines: 210, quantities: [{ value: '812.4', unit: 'MTR' }], values: [] },
        right: { lines: 210, quantities: [{ value: '812.2', unit: 'MTR' }], values: [] },
      },
    ],
    breaks: 1,
    classes: [{ code: 'QTY_OVER', severity: 'high', count: 1 }],
    unexplainedShare: '0',
    waterfalls: [
      {
        ...{ flow: 'material.consumed', unit: 'MTR', left: '812.4', right: '812.2' },
        steps: [{ code: 'QTY_OVER', quantity: '0.2' }],
      },
    ],
    drifts: [],
    inFlight: [],
    policy: {},
    codeVersion: '0.1.0',
    digest: 'sha256-0f2d5a6b7c8d9e0f1a2b3c4d5e6f708192a3b4c5d6e7f8091a2b3c4d5e6f7081',
    earlier: [],
    files: [],
  },
});
