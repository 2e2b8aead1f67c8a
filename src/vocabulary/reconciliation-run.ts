import * as Type from '../core/type.js';
import { instant } from './instant.js';
import { Dimension, side } from './ledger-line.js';
import { RunId, severity } from './reconciliation-break.js';
import { listOf, setOf } from './set.js';
import { className, exactAmount, sha256Text, told, toldAmount, toldMoney } from './told.js';

const many = (description: string) =>
  Type.Integer({
    description,
    minimum: 0,
    maximum: Number.MAX_SAFE_INTEGER,
    'x-wanted': 'a whole number, zero or more',
  });

/** One ledger as a whole: its name, how far it reaches, and where each of its lines went. */
export const ledgerSummary = (description: string) =>
  Type.Object(
    {
      name: told('What the report calls it.'),
      digest: told('One digest over all its lines, whatever their order.'),
      highWater: Type.Optional(instant('The latest moment at which it was written to.')),
      lines: many('All lines that came in.'),
      later: many('Recorded after the as-of moment.'),
      withdrawn: many('Taken back or called off.'),
      settled: many('Agree with the other side.'),
      unsettled: many('Do not certainly agree.'),
      inBreaks: many('Stand in a break.'),
      duplicates: many('Told twice.'),
    },
    { title: 'LedgerSummary', description },
  );

const sideTotals = (description: string) =>
  Type.Object(
    {
      lines: many('How many lines stand.'),
      quantities: listOf(toldAmount('FlowQuantity', 'Their sum in one unit.'), 'Sums by unit.', 1000),
      values: listOf(toldMoney('FlowValue', 'Their sum in one currency.'), 'Sums by currency.', 1000),
    },
    { title: 'FlowSideTotals', description },
  );

/** How complete each flow is on both sides. */
export const FlowTotals = listOf(
  Type.Object(
    {
      flow: told('The kind of fact.'),
      dimensions: setOf(Dimension, 'By what its lines are told apart.', 9),
      left: sideTotals('What stands on the left.'),
      right: sideTotals('What stands on the right.'),
    },
    { title: 'FlowTotals', description: 'All of one kind of fact.' },
  ),
  'Totals of both sides, flow by flow.',
  10_000,
);

/** How many breaks there are of each class. */
export const ClassCounts = listOf(
  Type.Object(
    {
      code: className('The class.'),
      severity: severity('How much is at stake.'),
      count: many('How many breaks.'),
    },
    { title: 'ClassCount', description: 'The breaks of one class and severity.' },
  ),
  'All breaks by class, in the order of the classes.',
  1000,
);

/** From the left total to the right one, class by class. */
export const Waterfalls = listOf(
  Type.Object(
    {
      flow: told('The kind of fact.'),
      unit: Type.Optional(told('The unit of all quantities.')),
      left: exactAmount('The total on the left.'),
      steps: listOf(
        Type.Object(
          { code: className('The class.'), quantity: exactAmount('Left minus right, over its breaks.') },
          { title: 'WaterfallStep', description: 'What the breaks of one class add up to.' },
        ),
        'Left minus all of them is right.',
        1000,
      ),
      right: exactAmount('The total on the right.'),
    },
    { title: 'Waterfall', description: 'All of one flow in one unit.' },
  ),
  'From the left total to the right one, by flow and unit.',
  10_000,
);

/** Many small differences of one sign. */
export const Drifts = listOf(
  Type.Object(
    {
      flow: told('The kind of fact.'),
      itemId: Type.Optional(told('The item.')),
      locationId: Type.Optional(told('The place.')),
      unit: Type.Optional(told('The unit of the quantities.')),
      count: many('How many tolerated differences, from the beginning of the drift to the latest.'),
      sameSign: many('How many of them have the sign of the drift.'),
      sum: exactAmount('Their sum, left minus right.'),
      furthest: exactAmount('Where their running sum was furthest from nothing.'),
      since: Type.Optional(instant('The moment of the first of them.')),
      chance: Type.Optional(exactAmount('How often, at most, differences that only scatter look like this.')),
    },
    { title: 'Drift', description: 'Each difference is tolerated; together they are not.' },
  ),
  'Small differences that lean to one side.',
  1_000_000,
);

/** Messages on their way that explain a break. */
export const MessagesInFlight = listOf(
  Type.Object(
    {
      key: Type.Optional(told('The key of the fact that the message tells.')),
      id: told('The message.'),
      waitingFor: side('The side that has not got it yet.'),
      since: Type.Optional(instant('Since when it is under way.')),
      breakId: told('The break that it explains.'),
    },
    { title: 'MessageInFlight', description: 'A message on its way.' },
  ),
  'Messages on their way that explain a break.',
  1_000_000,
);

/** Earlier runs of the same comparison, the oldest first. */
export const EarlierRuns = listOf(
  Type.Object(
    {
      runId: RunId,
      asOf: Type.Optional(instant('The moment it compared.')),
      lines: many('Lines of both sides.'),
      settled: many('Lines of both sides that agreed.'),
      high: many('Breaks where books were wrong.'),
      medium: many('Breaks a person had to look at.'),
      low: many('Breaks where only clocks or words differed.'),
      info: many('Differences explained or tolerated.'),
      unexplained: many('Breaks that no class explained.'),
    },
    { title: 'EarlierRun', description: 'What an earlier run found.' },
  ),
  'Earlier runs, the oldest first.',
  1000,
);

/** The files that belong to a report. */
export const ReportFiles = setOf(
  Type.Object(
    {
      name: told('The name of the file, beside the report.'),
      bytes: many('How long it is.'),
      sha256: sha256Text('SHA-256 of its bytes.'),
    },
    { title: 'ReportFile', description: 'A file that belongs to the report.' },
  ),
  'All files that belong to the report.',
  100,
);
