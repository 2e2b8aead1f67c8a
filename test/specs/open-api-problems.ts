/** What must hold for the errors of the OpenAPI document. */
import type { Json } from '../../codegen/printer.js';
import { CODES } from '../../src/index.js';
import { componentFindings } from './hoisted.js';
import { ISSUE_SHAPE, PROBLEM_SHAPE } from './open-api-shapes.js';
import { followed, listOf, membersAt, objectAt } from './printed.js';
import { verdictFindings } from './verdicts.js';

const DIALECT = '2020-12';

/** Every way to go wrong has a body of its own kind, with an example that its schema takes. */
export function problemFindings(document: Json): string[] {
  const operations = ['paths', 'webhooks'].flatMap((it) =>
    membersAt(document, it).flatMap(([, item]) => membersAt(item).map(([, operation]) => operation)),
  );
  const wrong = operations.flatMap((operation) =>
    membersAt(operation, 'responses')
      .filter(([status]) => !status.startsWith('2'))
      .flatMap(([status, response]) => oneProblem(document, status, followed(document, response.$ref))),
  );
  const kinds = membersAt(document, 'components', 'responses').map(([, it]) => exampleOf(it).type);
  const shape = componentFindings(document, 'Problem', DIALECT, (it) =>
    verdictFindings(it, PROBLEM_SHAPE, DIALECT),
  );
  const issue = componentFindings(document, 'Issue', DIALECT, (it) => [
    ...verdictFindings(it, ISSUE_SHAPE, DIALECT),
    ...Object.keys(CODES).filter(
      (code) => objectAt(it, 'properties', 'code', 'x-values')[code] === undefined,
    ),
  ]);
  return [
    ...new Set(wrong),
    ...(new Set(kinds).size === kinds.length ? [] : ['two kinds of problem are one']),
    ...shape,
    ...issue,
  ];
}

const PROBLEM = 'application/problem+json';
const exampleOf = (response: Json | undefined): Json =>
  objectAt(membersAt(response, 'content', PROBLEM, 'examples')[0]?.[1], 'value');

function oneProblem(document: Json, status: string, response: Json | undefined): string[] {
  const schema = followed(document, objectAt(response, 'content', PROBLEM, 'schema').$ref);
  const example = exampleOf(response);
  const issues = listOf(example.issues).map((it) => objectAt(it));
  const titled = typeof example.title === 'string' && String(response?.description).startsWith(example.title);
  const retry = status !== '503' || membersAt(response, 'headers', 'Retry-After').length > 0;
  return [
    ...(schema?.title === 'Problem' && titled ? [] : [`${status} has no problem for its body`]),
    ...(String(example.status) === status ? [] : [`${status} shows another status`]),
    ...(retry ? [] : ['503 does not say when to come again']),
    ...(issues.every((it) => Object.hasOwn(CODES, String(it.code)))
      ? []
      : [`${status} shows no issue of ours`]),
    ...(issues.length > 0 === ['400', '422'].includes(status) ? [] : [`${status} shows no issues`]),
    ...(listOf(example.differs).length > 0 === (status === '409') ? [] : [`${status} shows no differences`]),
  ];
}
