import * as Type from '../core/type.js';
import { choice } from './choice.js';
import { instant } from './instant.js';
import { evidence, ledgerLine, lineDimensions, side } from './ledger-line.js';
import { listOf } from './set.js';
import { className, told, toldAmount, toldMoney } from './told.js';

/** Names one run of a comparison: the same inputs, policy, as-of moment and code make the same run. */
export const RunId = Type.String({
  description: 'The run: the beginning of the digest of all that it was made from.',
  minLength: 36,
  maxLength: 36,
  pattern: '^run-[0-9a-f]{32}$',
  'x-wanted': 'run- and 32 hexadecimal digits',
});

/** How much is at stake. */
export const severity = (description: string) =>
  choice(
    {
      high: 'Books are wrong.',
      medium: 'A person has to look.',
      low: 'Only clocks or words differ.',
      info: 'Explained or tolerated: kept and summed, nothing is to be done.',
    },
    description,
  );

/** The disagreement itself: of what, how much, and why it has its class. */
export const breakFinding = {
  code: className('The class of the break.'),
  severity: severity('How much is at stake.'),
  flow: told('The kind of fact that both sides tell.'),
  about: Type.Object(
    { key: Type.Optional(told('The key of the fact.')), ...lineDimensions },
    { title: 'BreakSubject', description: 'What both sides have in common here.' },
  ),
  sentence: told('The disagreement in one sentence.'),
  difference: Type.Optional(toldAmount('BreakDifference', 'Left minus right.')),
  misplaced: Type.Optional(
    toldAmount('MisplacedAmount', 'How much lies in the wrong lot, place or order; the sums agree.'),
  ),
  valueDifference: Type.Optional(toldMoney('BreakValueDifference', 'Left minus right, in money.')),
  pointers: listOf(told('A field, as JSON pointer.'), 'The fields that differ.', 1000),
  proof: listOf(
    Type.Object(
      { name: told('What is shown.'), text: told('What was found.') },
      { title: 'Proof', description: 'One finding.' },
    ),
    'What proves the class.',
    1000,
  ),
  left: evidence('What the left side says.'),
  right: evidence('What the right side says.'),
  since: Type.Optional(instant('The earliest moment of its lines, from which its age is counted.')),
};

const step = Type.Object(
  {
    act: choice({ reverse: 'Take the line back.', tell: 'Tell the line.' }, 'What is done.'),
    line: ledgerLine('The line that is taken back or told.'),
  },
  { title: 'CorrectionStep', description: 'One thing done to a ledger; nothing is overwritten.' },
);

const proposal = Type.Object(
  {
    id: told('Proposing again proposes the same.'),
    side: side('Whose ledger changes.'),
    steps: listOf(step, 'What is done, in this order.', 100_000),
    reason: className('The class of the break, as the reason that is booked.'),
    approval: Type.Optional(told('Who may approve it, by its value.')),
    approvalBecause: Type.Optional(told('Why it is this role.')),
    worth: Type.Optional(toldMoney('ProposalValue', 'What it changes, in money.')),
  },
  { title: 'CorrectionProposal', description: 'What closes the break.' },
);

const suggestion = Type.Object(
  {
    left: told('The line on the left.'),
    right: told('The line on the right.'),
    rule: told('The rule that found them.'),
    because: told('What they share.'),
  },
  { title: 'MatchSuggestion', description: 'Two lines that may be the same, for a person to judge.' },
);

/** What is to be done about it, and by whom. */
export const breakRemedy = {
  likelyCauses: listOf(told('One cause.'), 'What usually is behind such a break, the likeliest first.', 100),
  nextStep: told('What to do next.'),
  turn: choice(
    { left: 'The first ledger.', right: 'The second ledger.', both: 'Both have to look.' },
    'Whose turn it is.',
  ),
  tolerance: Type.Optional(told('The tolerance in force and why.')),
  proposal: Type.Optional(proposal),
  suggestions: Type.Optional(listOf(suggestion, 'Lines that may belong together.', 1000)),
};
