/** The public tools that judge API documents, each as a list of what it finds. */
import { Parser } from '@asyncapi/parser';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import spectralCore, { type RulesetDefinition } from '@stoplight/spectral-core';
import spectralParsers from '@stoplight/spectral-parsers';
import spectralRulesets from '@stoplight/spectral-rulesets';

const { Spectral, Document } = spectralCore;
const { asyncapi, oas } = spectralRulesets;

/** A judge says what is wrong with a document; nothing at all is right. */
export type Tool = (text: string) => Promise<string[]>;

const parser = new Parser();

/** What the official parser of AsyncAPI finds, down to its hints. */
export const asyncApiParser: Tool = async (text) => {
  const { diagnostics } = await parser.parse(text);
  return diagnostics.map((it) => `${it.code} ${it.path.join('/')}: ${it.message}`);
};

/** Spectral with every rule of a set switched on, its recommended ones and all others. */
function spectral(rules: RulesetDefinition): Tool {
  const judge = new Spectral();
  judge.setRuleset({ extends: [[rules, 'all']] });
  return async (text) => {
    const found = await judge.run(new Document(text, spectralParsers.Json));
    return found.map((it) => `${it.code} ${it.path.join('/')}: ${it.message}`);
  };
}

/** What Spectral finds in an AsyncAPI document. */
export const spectralAsyncApi = spectral(asyncapi as RulesetDefinition);

/** What Spectral finds in an OpenAPI document. */
export const spectralOpenApi = spectral(oas as RulesetDefinition);

type Problems = Awaited<ReturnType<typeof lintFromString>>;

/** Redocly throws at a document that it takes for none of OpenAPI at all. */
const refused = (error: Error): Problems => [
  {
    ruleId: 'spec',
    message: error.message,
    severity: 'error',
    location: [],
    suggest: [],
  },
];

const strict = createConfig({ extends: ['recommended-strict'] });

/** What Redocly finds in an OpenAPI document. */
export const redocly: Tool = async (source) => {
  const config = await strict;
  const found = await lintFromString({ source, absoluteRef: '/openapi.json', config }).catch(refused);
  return found.map((it) => `${it.ruleId} ${it.location[0]?.pointer ?? ''}: ${it.message}`);
};
