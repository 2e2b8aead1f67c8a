import { isDeepStrictEqual } from 'node:util';
import { contractTitle } from '../../codegen/printer.js';
import { sealedExample } from '../../codegen/sealed-event.js';
import {
  type Contract,
  check,
  contractName,
  contracts,
  decimalAdd,
  decimalCompare,
  isEventContract,
} from '../../src/index.js';
import type { Topic } from './languages.js';
import {
  type Answer,
  asked,
  cases,
  decimals,
  names,
  type Question,
  type Questions,
  vectors,
} from './question.js';

const isRefused = (answer: Answer): boolean => typeof answer.refused === 'string';

/** Printed vectors are named as printed, refused texts are refused, and every case has our verdict. */
function identityQuestions(): Questions {
  const { accepted, refused } = vectors;
  const questions = [
    ...accepted.map(({ contract, data, name, key, contentHash, id }) => {
      const wanted = id === undefined ? { key, contentHash } : { key, contentHash, id };
      return asked(contract, data, name, (answer) => isDeepStrictEqual(answer, wanted));
    }),
    ...refused.map(({ contract, text, why }) => ({ contract, text, about: why, isRight: isRefused })),
    ...cases.map(({ contract, data, description, issues }) => {
      const wanted = issues.every((it) => it.code === 'RULE_BROKEN') && names(contract, data);
      const isRight = (answer: Answer) => (wanted ? isDeepStrictEqual(answer, wanted) : isRefused(answer));
      return asked(contractName(contract), data, description, isRight);
    }),
  ];
  return {
    questions,
    about: `${accepted.length} vectors, ${refused.length} refusals, ${cases.length} cases`,
  };
}

/** Whatever fits its schema breaks the rules that it breaks with us, and no others. */
function rulesQuestions(): Questions {
  const fitting = cases.filter((it) => it.schemaValid);
  const questions = fitting.map(({ contract, data, description }) => {
    const checked = check(contract, data);
    const broken = checked.ok ? [] : checked.issues.filter((it) => it.code === 'RULE_BROKEN');
    const wanted = { broken: broken.map((it) => it.wanted) };
    return asked(contractName(contract), data, description, (answer) => isDeepStrictEqual(answer, wanted));
  });
  const rules = contracts.reduce((sum, it) => sum + it.rules.length, 0);
  const breaking = fitting.filter(({ issues }) => issues.some((it) => it.code === 'RULE_BROKEN')).length;
  return { questions, about: `${rules} rules, ${fitting.length} cases, ${breaking} of them broken` };
}

/** Any two decimals of the printed vectors are added and compared, and the printed lists are summed. */
function functionsQuestions(): Questions {
  const values = [...new Set(decimals.canonical.flatMap((it) => it.canonical ?? []))];
  const calls = [
    ...values.flatMap((a) =>
      values.flatMap((b) => [
        `decimalAdd('${a}', '${b}') == '${decimalAdd(a, b)}'`,
        `decimalCompare('${a}', '${b}') == ${decimalCompare(a, b)}`,
      ]),
    ),
    ...decimals.decimalSum.map(
      (it) => `decimalSum([${it.values.map((value) => `'${value}'`)}]) == '${it.result}'`,
    ),
  ];
  const contract = 'functions.decimal.v1';
  const holds = asked(contract, {}, 'calls that go wrong', (it) => isDeepStrictEqual(it, { broken: [] }));
  return {
    topic: 'rules',
    schemas: { [contract]: { 'x-rules': calls.map((cel) => ({ cel, sentence: cel })) } },
    questions: [holds],
    about: `${calls.length} calls with decimals`,
  };
}

/** A document that is read into a generated class and written back is the same document under the same names. */
function modelsQuestions(): Questions {
  const documents = [
    ...contracts.map((it) => ({ contract: it, data: it.example as object, about: 'the example' })),
    ...vectors.accepted.map(({ name, data, contract }) => ({
      contract: contractNamed(contract),
      data,
      about: name,
    })),
    ...cases.filter((it) => it.valid).map(({ description, ...it }) => ({ ...it, about: description })),
  ];
  const questions = documents.map(({ contract, data, about }) => {
    const title = contractTitle(contract);
    const isRight = (answer: Answer) => {
      const back = (parsed(answer.text)?.[title] ?? {}) as object;
      return isDeepStrictEqual(back, data) && isDeepStrictEqual(names(contract, back), names(contract, data));
    };
    return asked(contractName(contract), { [title]: data }, about, isRight);
  });
  const sealed = envelopes();
  return {
    questions: [...questions, ...sealed],
    about: `${contracts.length} contracts, ${documents.length} documents, ${sealed.length} envelopes`,
  };
}

/** The example of every event, sealed. */
function envelopes(): Question[] {
  return contracts.filter(isEventContract).map((contract) => {
    const document = JSON.parse(JSON.stringify({ CloudEvent: sealedExample(contract) })) as object;
    const isRight = (answer: Answer) => isDeepStrictEqual(parsed(answer.text), document);
    return asked(contractName(contract), document, 'the envelope', isRight);
  });
}

function contractNamed(name: string): Contract {
  const found = contracts.find((it) => contractName(it) === name);
  if (!found) throw new Error(`No contract is named ${name}.`);
  return found;
}

function parsed(text: string | undefined): Record<string, unknown> | undefined {
  try {
    return text === undefined ? undefined : (JSON.parse(text) as Record<string, unknown>);
  } catch {
    return undefined;
  }
}

/** What each topic asks. */
export const QUESTIONS: Readonly<Record<Topic, () => Questions>> = {
  identity: identityQuestions,
  rules: rulesQuestions,
  functions: functionsQuestions,
  models: modelsQuestions,
};
