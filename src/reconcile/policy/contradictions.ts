import { decimalCompare } from '../../core/decimal.js';
import { type Issue, issue } from '../../core/issue.js';
import { isTimeZone } from '../../vocabulary/time-zone.js';
import { pointerPart } from '../../wire/text-guard.js';
import type { BusinessDay, Policy } from './policy.js';
import { repeated, SUBJECT } from './repeated.js';
import { toleranceTroubles } from './tolerance-troubles.js';

/** What no shape can say: members of a policy that contradict each other. */
export const contradictions = (policy: Policy): Issue[] => [
  ...entries(policy.businessDays).flatMap(([plant, day]) => dayTroubles(day, `/businessDays/${plant}`)),
  ...notGrouped(policy),
  ...repeated(
    policy.match.map((it) => it.name),
    (at) => `/match/${at}/name`,
  ),
  ...toleranceTroubles(policy),
  ...statusTroubles(policy),
  ...itemTroubles(policy),
  ...approvalTroubles(policy),
];

const entries = <T>(map: Readonly<Record<string, T>>): [string, T][] =>
  Object.entries(map).map(([name, it]) => [pointerPart(name), it]);

function dayTroubles({ timeZone, startsAt, shifts = [] }: BusinessDay, path: string): Issue[] {
  const zone = 'an IANA time zone such as Europe/Berlin';
  const [first] = shifts;
  return [
    ...(isTimeZone(timeZone) ? [] : [issue('NOT_IN_LIST', SUBJECT, `${path}/timeZone`, timeZone, zone)]),
    ...(first && first.startsAt !== startsAt
      ? [
          issue(
            'RULE_BROKEN',
            SUBJECT,
            `${path}/shifts/0/startsAt`,
            first.startsAt,
            `${startsAt}, when the day begins`,
            'Let the first shift begin with the day: every moment belongs to one shift.',
          ),
        ]
      : []),
    ...repeated(
      shifts.map((it) => it.name),
      (at) => `${path}/shifts/${at}/name`,
    ),
    ...repeated(
      shifts.map((it) => it.startsAt),
      (at) => `${path}/shifts/${at}/startsAt`,
    ),
  ];
}

const notGrouped = ({ groupBy, whereKnown }: Policy): Issue[] =>
  whereKnown.flatMap((it, at) =>
    groupBy.includes(it)
      ? []
      : [issue('RULE_BROKEN', SUBJECT, `/whereKnown/${at}`, it, 'a dimension that groupBy names')],
  );

const statusTroubles = ({ statusOrder }: Policy): Issue[] =>
  Object.entries(statusOrder).flatMap(([state, later]) =>
    later.flatMap((it, at) => {
      const back = it === state || (Object.hasOwn(statusOrder, it) && statusOrder[it]?.includes(state));
      const path = `/statusOrder/${pointerPart(state)}/${at}`;
      return back ? [issue('RULE_BROKEN', SUBJECT, path, it, `a state that is not before ${state} too`)] : [];
    }),
  );

function itemTroubles({ items, currency }: Policy): Issue[] {
  const aliases = Object.entries(items).flatMap(([id, item]) =>
    (item.aliases ?? []).map((alias, at) => ({ alias, path: `/items/${pointerPart(id)}/aliases/${at}` })),
  );
  const isAnother = (alias: string): boolean => Object.hasOwn(items, alias);
  return [
    ...entries(items).flatMap(([id, { unit, unitCost, roundingUnit }]) => [
      ...(unit === undefined && (unitCost ?? roundingUnit) !== undefined
        ? [issue('REQUIRED_MISSING', SUBJECT, `/items/${id}/unit`, undefined, 'the unit meant', UNIT_HELP)]
        : []),
      ...(unitCost !== undefined ? withoutCurrency(currency, `/items/${id}/unitCost`) : []),
    ]),
    ...repeated(
      aliases.map((it) => it.alias),
      (at) => aliases[at]?.path as string,
    ),
    ...aliases
      .filter((it) => isAnother(it.alias))
      .map((it) => issue('RULE_BROKEN', SUBJECT, it.path, it.alias, 'a name that is no item of the policy')),
  ];
}

const UNIT_HELP = 'Say of which unit the cost and the rounding unit speak.';

const withoutCurrency = (currency: string, path: string): Issue[] =>
  currency === ''
    ? [
        issue(
          'REQUIRED_MISSING',
          SUBJECT,
          '/currency',
          undefined,
          'a currency such as EUR',
          `${path} is money.`,
        ),
      ]
    : [];

function approvalTroubles({ approvals, currency }: Policy): Issue[] {
  const last = approvals.length - 1;
  return [
    ...repeated(
      approvals.map((it) => it.role),
      (at) => `/approvals/${at}/role`,
    ),
    ...approvals.flatMap(({ upTo }, at) => {
      const path = `/approvals/${at}/upTo`;
      const before = approvals[at - 1]?.upTo;
      if (at === last)
        return upTo === undefined
          ? []
          : [issue('RULE_BROKEN', SUBJECT, path, upTo, 'no limit on the last level')];
      if (upTo === undefined)
        return [issue('REQUIRED_MISSING', SUBJECT, path, upTo, 'a limit on every level but the last')];
      const rises = before === undefined || decimalCompare(upTo, before) > 0;
      return [
        ...(rises ? [] : [issue('RULE_BROKEN', SUBJECT, path, upTo, `more than ${before}`)]),
        ...withoutCurrency(currency, path),
      ];
    }),
  ];
}
