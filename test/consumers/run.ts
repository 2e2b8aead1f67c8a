// Asks a program in each language (all, or those that are named) what it makes of our prints.
// Prints a line for each language and topic and writes out/consumers.json; any failure ends with 1.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { root } from '../house/source-files.js';
import { folderOf, LANGUAGES, type Language, type Topic } from './languages.js';
import { anyDocument, openNames, printedShapes, writeModels } from './models.js';
import { type Answer, type Questions, wrongAnswers } from './question.js';
import { QUESTIONS } from './questions.js';
import { fieldsOf, generatedSource } from './untyped.js';

interface Result {
  readonly name: string;
  readonly passed: boolean;
  readonly detail: string;
}

const shape = anyDocument(printedShapes());
const asked = new Map<Topic, Questions>();

function questionsOf(topic: Topic): Questions {
  const known = asked.get(topic) ?? QUESTIONS[topic]();
  asked.set(topic, known);
  return known;
}

/** Runs a command of a language in its folder. */
function run(language: Language, command: string, input = '') {
  const [program = '', ...words] = command.split(' ');
  const ran = spawnSync(program, words, {
    cwd: folderOf(language),
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
    env: { ...process.env, PYTHONUTF8: '1' },
  });
  const ok = ran.status === 0;
  return {
    ok,
    out: ran.stdout ?? '',
    why: `${command}\n${ran.error ?? ''}${ran.stderr ?? ''}${ok ? '' : ran.stdout}`,
  };
}

/** Why a language can not be asked: something is not installed, or does not compile. */
async function obstacle(language: Language): Promise<string | undefined> {
  for (const { command, install } of language.needs)
    if (!run(language, command).ok) return `${command.split(' ')[0]} does not answer. Install ${install}.`;
  await writeModels(language, shape);
  for (const command of language.build) {
    const built = run(language, command);
    if (!built.ok) return built.why;
  }
  return undefined;
}

function ask(language: Language, topic: Topic): Omit<Result, 'name'> {
  const asked = questionsOf(topic);
  const input = asked.questions
    .map(({ contract, text }) => `${JSON.stringify({ contract, text })}\n`)
    .join('');
  const schemas = relative(folderOf(language), schemasOf(asked));
  const { ok, out, why } = run(language, `${language.answer} ${asked.topic ?? topic} ${schemas}`, input);
  if (!ok) return { passed: false, detail: why };
  const answers = out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Answer);
  const wrong = wrongAnswers(asked.questions, answers);
  const detail = [`${asked.about}, ${wrong.length} wrong`, ...wrong.slice(0, 5)].join('\n');
  return { passed: wrong.length === 0, detail };
}

/** The folder of the schemas that are asked about: the printed one, or one that is written for the occasion. */
function schemasOf({ schemas }: Questions): string {
  if (!schemas) return join(root, 'schemas');
  for (const [contract, schema] of Object.entries(schemas)) {
    const path = join(root, 'out/schemas/2020-12/write', `${contract.replace('.', '/')}.json`);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, JSON.stringify(schema));
  }
  return join(root, 'out/schemas');
}

function scan(language: Language): Omit<Result, 'name'> {
  const { seen, untyped } = fieldsOf(language, generatedSource(language), openNames(shape));
  const detail = [`${seen} fields, ${untyped.length} without a type`, ...untyped.slice(0, 5)].join('\n');
  return { passed: seen > 0 && untyped.length === 0, detail };
}

async function examine(language: Language): Promise<Result[]> {
  const missing = await obstacle(language);
  const topics = [...language.topics, 'types'] as const;
  return topics.map((topic) => {
    const name = `${language.name} ${topic}`;
    if (missing) return { name, passed: false, detail: missing };
    return { name, ...(topic === 'types' ? scan(language) : ask(language, topic)) };
  });
}

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !LANGUAGES.some((it) => it.name === name));
const results: Result[] = unknown.map((name) => ({
  name,
  passed: false,
  detail: 'is no language that we ask',
}));
for (const { name, detail } of results) console.log(`failed  ${name} ${detail}`);
for (const language of LANGUAGES.filter(({ name }) => chosen.length === 0 || chosen.includes(name))) {
  for (const result of await examine(language)) {
    console.log(`${result.passed ? 'passed' : 'failed'}  ${result.name.padEnd(16)}  ${result.detail}`);
    results.push(result);
  }
}
mkdirSync(join(root, 'out'), { recursive: true });
writeFileSync(join(root, 'out/consumers.json'), `${JSON.stringify(results, null, 2)}\n`);
if (results.some((it) => !it.passed)) process.exitCode = 1;
