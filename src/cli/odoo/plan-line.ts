import { failed, type Issue, issue, ok, type Result } from '../../index.js';
import type { OdooPlan } from '../../odoo/index.js';
import type { ReadLine } from '../lines.js';

type Check = readonly [path: string, value: unknown, isRight: (value: unknown) => boolean, wanted: string];
type Fields = Readonly<Record<string, unknown>>;

const isText = (value: unknown): boolean => typeof value === 'string';
/** The key is the name of a lock as well: it leads nowhere else. */
const isKey = (value: unknown): boolean => /^[\w-]{1,200}$/.test(String(value));
const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const RETRIES = ['safe', 'by-external-id', 'read-first', 'never'];

const stepChecks = (path: string, step: Fields): Check[] => [
  ...['name', 'says', 'model', 'method'].map(
    (name): Check => [`${path}/${name}`, step[name], isText, 'a text'],
  ),
  [`${path}/args`, step.args, Array.isArray, 'a list'],
  [`${path}/kwargs`, step.kwargs, isObject, 'an object'],
  ...(['read-first', 'never'].includes(String(step.retry))
    ? [[`${path}/read`, step.read, isObject, 'the read that tells whether it is done'] as const]
    : []),
  ...(step.retry === 'by-external-id'
    ? [[`${path}/externalId`, step.externalId, isText, 'the external id'] as const]
    : []),
  [`${path}/retry`, step.retry, (it) => RETRIES.includes(String(it)), RETRIES.join(', ')],
];

function checksOf({ key, version, event, steps }: Fields): Check[] {
  const { name, subject } = isObject(event) ? event : {};
  return [
    ['/key', key, (it) => isText(it) && isKey(it), 'the key of the event'],
    ['/version', version, isText, 'a version of Odoo'],
    ['/event/name', name, isText, 'a text'],
    ['/event/subject', subject, isText, 'a text'],
    ['/steps', steps, (it) => Array.isArray(it) && it.length > 0, 'the steps of the plan'],
    ...(Array.isArray(steps) ? steps : []).flatMap((step: unknown, at) =>
      isObject(step)
        ? stepChecks(`/steps/${at}`, step)
        : [[`/steps/${at}`, step, isObject, 'an object'] as const],
    ),
  ];
}

/**
 * The plan that a line says. It is looked at as far as running needs it: plans are written by a program.
 * Issues: those of reading a line, WRONG_TYPE.
 */
export function planOf({ result }: ReadLine): Result<OdooPlan> {
  if (!result.ok) return result;
  const issues: Issue[] = checksOf(result.value as Fields)
    .filter(([, value, isRight]) => !isRight(value))
    .map(([path, value, , wanted]) =>
      issue('WRONG_TYPE', 'odoo-plan', path, value, wanted, 'Write the plan with `mfgc odoo plan`.'),
    );
  return issues.length === 0 ? ok(result.value as OdooPlan) : failed(issues);
}
