import { spaced } from '../../../src/reconcile/report/amounts.js';
import type { BreakDocument, LineDocument } from '../../../src/reconcile/report/documents.js';
import { FIELDS, type Field, instantText } from '../../../src/reconcile/report/page/words.js';
import { element } from './element.js';

type Side = 'left' | 'right';

/** What the two ledgers are called. */
export type Names = Readonly<Record<Side, string>>;

/** Everything that is known of one break: why, both records side by side, and what closes it. */
export const drillDown = (it: BreakDocument, names: Names): HTMLElement =>
  element(
    'div',
    { class: 'inside' },
    facts(it, names),
    records(it, names),
    it.proposal ? proposal(it.proposal, names) : undefined,
    it.suggestions ? suggestions(it.suggestions) : undefined,
  );

function facts(it: BreakDocument, names: Names): HTMLElement {
  const turn = it.turn === 'both' ? `${names.left} and ${names.right}` : names[it.turn];
  const rows: [string, string | undefined][] = [
    ['Next step', it.nextStep],
    ['Whose turn', turn],
    ['Likely causes', it.likelyCauses.join(' ')],
    ['Proof', it.proof.map(({ name, text }) => `${name}: ${text}`).join(' · ')],
    ['Tolerance', it.tolerance],
    ['Misplaced', it.misplaced && amountText(it.misplaced.value, it.misplaced.unit)],
    ['In money', it.valueDifference && amountText(it.valueDifference.amount, it.valueDifference.currency)],
    ['Since', it.since && instantText(it.since)],
    ['Break', it.breakId],
  ];
  return factList(rows);
}

/** What is told, each with its name. */
function factList(rows: readonly (readonly [string, string | undefined])[]): HTMLElement {
  const items = rows.flatMap(([name, text]) =>
    text ? [element('dt', {}, name), element('dd', {}, text)] : [],
  );
  return element('dl', { class: 'facts' }, ...items);
}

const amountText = (amount: string, unit = ''): string => `${spaced(amount)} ${unit}`.trim();

/** One column a line, one row a field; the fields that differ are marked and named to screen readers. */
function records(it: BreakDocument, names: Names): HTMLElement {
  const columns = (['left', 'right'] as const).flatMap((side) => columnsOf(it, side));
  const fields = (Object.keys(FIELDS) as Field[]).filter((field) => columns.some((at) => at.line?.[field]));
  const caption = `What ${names.left} and ${names.right} tell`;
  const head = element(
    'tr',
    {},
    element('th', { scope: 'col' }, 'field'),
    ...columns.map(({ side, title }) =>
      element('th', { scope: 'col', class: side }, `${names[side]}${title}`),
    ),
  );
  const table = element(
    'table',
    { class: 'records' },
    element('caption', {}, caption),
    element('thead', {}, head),
    element('tbody', {}, ...fields.map((field) => row(field, columns, it.pointers))),
  );
  return element('div', { class: 'wide', role: 'region', tabindex: '0', 'aria-label': caption }, table);
}

interface Column {
  readonly side: Side;
  readonly title: string;
  readonly line: LineDocument | undefined;
}

/** A side that says nothing has a column too: that it says nothing is what is to be seen. */
function columnsOf(it: BreakDocument, side: Side): Column[] {
  const { lines, count, total } = it[side];
  if (lines.length === 0)
    return [{ side, title: count === 0 ? ': nothing' : `: ${count} lines`, line: undefined }];
  const sum = total && count > 1 ? `, together ${amountText(total.value, total.unit)}` : '';
  return lines.map((line, i) => ({
    side,
    line,
    title: count > 1 ? ` ${i + 1} of ${count}${i === 0 ? sum : ''}` : '',
  }));
}

/** Every system has its own: that these differ is no news. */
const OWN: readonly Field[] = ['id', 'source', 'recordedAt'];

/** What is told twice counts twice; of all else two lines say no more than one. */
const ADDED_UP: readonly Field[] = ['quantity', 'value'];

function row(field: Field, columns: readonly Column[], pointers: readonly string[]): HTMLElement {
  const isNamed = pointers.some((it) => it.split('/')[1] === field);
  const texts = (wanted: Side): string => {
    const told = columns.filter(({ side }) => side === wanted).map(({ line }) => line?.[field] ?? '');
    return (ADDED_UP.includes(field) ? told : [...new Set(told)]).sort().join('\n');
  };
  const bothTell = (['left', 'right'] as const).every((wanted) =>
    columns.some((it) => it.side === wanted && it.line),
  );
  const differs = isNamed || (bothTell && !OWN.includes(field) && texts('left') !== texts('right'));
  const mark = differs ? element('span', { class: 'differs' }, isNamed ? '≠ differs' : '≠') : undefined;
  return element(
    'tr',
    { class: isNamed ? 'named' : '' },
    element('th', { scope: 'row' }, FIELDS[field], ' ', mark),
    ...columns.map(({ side, line }) => element('td', { class: side }, fieldText(field, line?.[field] ?? ''))),
  );
}

const fieldText = (field: Field, text: string): string => {
  if (field === 'quantity' || field === 'value') return spaced(text);
  return field.endsWith('At') ? instantText(text) : text;
};

function proposal(it: Proposal, names: Names): HTMLElement {
  const list = it.steps.map(({ act, line }) =>
    element('li', {}, `${act === 'reverse' ? 'Take back' : 'Tell'} ${lineText(line)}`),
  );
  const rows: [string, string | undefined][] = [
    ['Reason', it.reason],
    ['To be approved by', it.approval],
    ['Because', it.approvalBecause],
    ['At stake', it.worth && amountText(it.worth.amount, it.worth.currency)],
    ['Proposal', it.id],
  ];
  return element(
    'section',
    { class: 'proposal' },
    element('h3', {}, `Proposed correction in ${names[it.side]}`),
    element('ol', {}, ...list),
    factList(rows),
  );
}

type Proposal = NonNullable<BreakDocument['proposal']>;

const lineText = ({ key, itemId, lotNumber, locationId, quantity, unit, occurredAt }: LineDocument): string =>
  [
    key,
    quantity && amountText(quantity, unit),
    itemId,
    lotNumber && `lot ${lotNumber}`,
    locationId && `at ${locationId}`,
    occurredAt && instantText(occurredAt),
  ]
    .filter((it) => it)
    .join(', ');

const suggestions = (all: NonNullable<BreakDocument['suggestions']>): HTMLElement =>
  element(
    'section',
    { class: 'suggestions' },
    element('h3', {}, 'May belong together: for a person to judge'),
    element(
      'ul',
      {},
      ...all.map(({ left, right, rule, because }) =>
        element('li', {}, `${left} and ${right}: ${because} (rule "${rule}")`),
      ),
    ),
  );
