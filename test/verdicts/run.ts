/** Asks every engine about every document in both dialects; writes docs/verdicts.md and out/verdicts.json. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Dialect } from '../../codegen/json-schema/json-schema-printer.js';
import { jsonText } from '../../codegen/printer.js';
import { ENGINES, type Engine, root, run } from './engines.js';
import { pageOf } from './page.js';
import { badQuestionsIn, type Question, questionsIn } from './questions.js';
import { type Answer, type Ran, reasonsOf, tallyOf, total, verdictOf } from './tally.js';

interface Result {
  readonly name: string;
  readonly passed: boolean;
  readonly detail: string;
}

const PAGE = 'docs/verdicts.md';
const DIALECTS: readonly Dialect[] = ['2020-12', 'draft-07'];
const questionFile = (dialect: Dialect): string => `out/verdicts/${dialect}.ndjson`;

function write(path: string, text: string): void {
  const file = join(root, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

function writeQuestions(dialect: Dialect, questions: readonly Question[]): void {
  for (const { schema, own } of questions) if (own) write(schema, jsonText(own));
  const lines = questions.map(({ schema, asked }) =>
    JSON.stringify({ schema, documents: asked.map((it) => it.document) }),
  );
  write(questionFile(dialect), `${lines.join('\n')}\n`);
}

/** An engine whose program fails gives no answers, and says why. */
function answersOf(engine: Engine, dialect: Dialect): Answer[] {
  try {
    const said = run([...engine.command(), questionFile(dialect)], root);
    return said
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer);
  } catch (error) {
    console.log(String(error));
    return [];
  }
}

function askAll(dialect: Dialect): Ran[] {
  const questions = questionsIn(dialect);
  const bad = badQuestionsIn(dialect);
  writeQuestions(dialect, [...questions, ...bad]);
  return ENGINES.filter((it) => it.dialects.includes(dialect)).map((engine) => {
    const answers = answersOf(engine, dialect);
    const told = bad.map((it, i) => ({ ...it, verdict: verdictOf(answers[questions.length + i]) }));
    return { engine, dialect, tally: tallyOf(questions, answers), told };
  });
}

function report({ engine, dialect, tally }: Ran): Result {
  const { agreed, asked } = total(tally);
  const name = `${engine.name} ${engine.version()} (${engine.language}), ${dialect}`;
  const passed = tally.apart.length === 0;
  console.log(`${passed ? 'passed' : 'failed'}  ${name}: ${agreed} of ${asked}`);
  for (const it of tally.apart.slice(0, 10)) console.log(`        ${it}`);
  return { name, passed, detail: `${agreed} of ${asked} verdicts are the wanted ones` };
}

/** The page is written anew where it was another one; without all answers it stays as it is. */
function settlePage(ran: readonly Ran[]): Result {
  const text = pageOf(ran);
  const before = existsSync(join(root, PAGE)) ? readFileSync(join(root, PAGE), 'utf8') : '';
  const silent = ran.some(({ tally }) => total(tally).agreed === 0);
  const passed = before === text;
  if (!passed && !silent) write(PAGE, text);
  const stale = silent
    ? 'is not written, as a validator gave no answer'
    : 'was out of date and is written anew';
  const detail = passed ? 'is current' : stale;
  console.log(`${passed ? 'passed' : 'failed'}  ${PAGE} ${detail}`);
  return { name: PAGE, passed, detail };
}

/** A rule whose reason is a difference between validators loses it when they no longer differ. */
function settleReasons(ran: readonly Ran[]): Result {
  const alike = reasonsOf(ran).filter(({ verdicts }) => new Set(verdicts.values()).size === 1);
  for (const { bad } of alike) console.log(`        no validator differs on ${bad.rule}, ${bad.says}`);
  const passed = alike.length === 0;
  const detail = passed ? 'validators differ on every one' : `validators agree on ${alike.length}`;
  console.log(`${passed ? 'passed' : 'failed'}  schemas that break a rule: ${detail}`);
  return { name: 'schemas that break a rule', passed, detail };
}

const ran = DIALECTS.flatMap(askAll);
const results = [...ran.map(report), settleReasons(ran), settlePage(ran)];
write('out/verdicts.json', jsonText(results));
if (results.some((it) => !it.passed)) process.exitCode = 1;
