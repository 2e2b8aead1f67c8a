import { CODES } from '../../src/index.js';
import { markdownText, type Printer } from '../printer.js';
import { row } from './markdown.js';
import { mistakesSection } from './mistakes.js';

/** Prints `docs/errors.md` from the table of codes. */
export const errorsPagePrinter: Printer = {
  name: 'errors',
  owns: ['docs/errors.md'],
  print: () => new Map([['docs/errors.md', markdownText(errorsPage())]]),
};

const errorsPage = (): string[] => [
  '# What can be wrong, and what to do',
  '',
  'Bad input is never thrown. It comes back as a list of issues, all of them, in the order of the fields:',
  '',
  row('member', 'says'),
  row('---', '---'),
  row('`code`', 'The kind of trouble: one of the words below. Branch on this, never on a text.'),
  row('`contract`', 'The contract, such as `production.operation-completed.v1`.'),
  row('`path`', 'Where: a JSON pointer into the document, such as `/total/good/value`.'),
  row('`found`', 'What was there, shortened to one readable line.'),
  row('`wanted`', 'What the contract wants there.'),
  row('`help`', 'What to do; more exact than the table below where the field allows it.'),
  '',
  '`sentence(issue)` joins them: *where: found X, wanted Y. Do Z.*',
  '',
  '## Codes',
  '',
  row('code', 'what it means', 'what to do'),
  row('---', '---', '---'),
  ...Object.entries(CODES).map(([code, [meaning, remedy]]) =>
    row(`<a id="${code.toLowerCase()}"></a>\`${code}\``, meaning, remedy),
  ),
  '',
  ...mistakesSection(),
];
