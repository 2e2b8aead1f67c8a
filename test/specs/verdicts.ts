import type { Dialect } from '../../codegen/json-schema/json-schema-printer.js';
import type { Json } from '../../codegen/printer.js';
import { remembered } from '../../src/core/remembered.js';
import { schemaIssues } from '../../src/wire/schema-issues.js';
import { compiled } from './compiled.js';
import { followed, isObject } from './printed.js';
import { alone, probesOf } from './probes.js';

/**
 * Where a printed schema and the shape in the register part: for every node, values near its edges get
 * their verdict from Ajv by the print and from our own check by the register.
 */
export function verdictFindings(root: Json, shape: Json, dialect: Dialect, at = ''): string[] {
  return compareNode({ root, dialect }, root, shape, at);
}

interface Print {
  readonly root: Json;
  readonly dialect: Dialect;
}

function compareNode(print: Print, given: unknown, shape: Json, at: string): string[] {
  const node = isObject(given) && given.$ref !== undefined ? followed(print.root, given.$ref) : given;
  if (!isObject(node)) return [`${at || 'the document'} has no schema`];
  const here = [...wordFindings(node, shape, at), ...nodeFindings(node, shape, print.dialect, at)];
  if (shape.type === 'array')
    return [...here, ...compareNode(print, node.items, shape.items as Json, `${at}/*`)];
  if (shape.type !== 'object') return here;
  const printed = isObject(node.properties) ? node.properties : {};
  const fields = Object.entries((shape.properties ?? {}) as Record<string, Json>);
  return [...here, ...fields.flatMap(([name, it]) => compareNode(print, printed[name], it, `${at}/${name}`))];
}

/** What generators and pages read of a node: its name, the meaning of its words, whether order counts. */
function wordFindings(node: Json, shape: Json, at: string): string[] {
  const titled = shape.title === undefined ? ['x-values', 'x-set'] : ['title', 'x-values', 'x-set'];
  return titled
    .filter((it) => JSON.stringify(node[it]) !== JSON.stringify(shape[it]))
    .map((it) => `${at} has another ${it}`);
}

const known = new Map<string, string>();

/** One finding at most: the first value on which the two part. The same pair is judged once. */
function nodeFindings(node: Json, shape: Json, dialect: Dialect, at: string): string[] {
  const [printed, registered] = [alone(node), alone(shape)];
  const pair = `${dialect}${JSON.stringify(printed)}${JSON.stringify(registered)}`;
  const apart = remembered(known, pair, () => firstApart(printed, registered, dialect));
  return apart === '' ? [] : [`${at} ${apart}`];
}

function firstApart(printed: Json, registered: Json, dialect: Dialect): string {
  const accepts = compiled(printed, dialect);
  if (typeof accepts === 'string') return `is no schema: ${accepts}`;
  for (const value of [...probesOf(registered), ...probesOf(printed)]) {
    const ours = schemaIssues(registered, value, 'probe').length === 0;
    if (accepts(value) !== ours)
      return `${ours ? 'refuses' : 'accepts'} ${JSON.stringify(value)?.slice(0, 80)}`;
  }
  return '';
}
