import { spaced } from '../../../src/reconcile/report/amounts.js';
import type { BreakDocument } from '../../../src/reconcile/report/documents.js';
import type { PageData } from '../../../src/reconcile/report/page/page-data.js';
import { ageOf, MARKS } from '../../../src/reconcile/report/page/words.js';
import { drillDown } from './drill-down.js';
import { byId, element } from './element.js';

/** So many breaks are added at a time. */
const PART = 50;

/** The list of breaks with its filters: it is as long as somebody asks for. */
export function startExplorer({ report, breaks, moment }: PageData): void {
  const names = { left: report.left.name, right: report.right.name };
  const form = byId<HTMLFormElement>('filters');
  const list = byId('breaks');
  const more = byId<HTMLButtonElement>('more');
  const status = byId('status');
  const words = wordsOf();
  let found: readonly BreakDocument[] = breaks;

  const add = (): void => {
    const from = list.childElementCount;
    list.append(...found.slice(from, from + PART).map((it) => entry(it, moment, names)));
    const shown = list.childElementCount;
    more.hidden = shown >= found.length;
    more.textContent = `Show ${Math.min(PART, found.length - shown)} more`;
    status.textContent = `${spaced(shown)} of ${spaced(found.length)} breaks are listed.`;
  };
  const filter = (): void => {
    const wanted = wantedBy(form);
    found = breaks.filter((it) => fits(it, wanted, words));
    list.replaceChildren();
    add();
  };

  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () => setTimeout(filter));
  more.addEventListener('click', () => {
    const next = list.childElementCount;
    add();
    (list.children[next]?.querySelector('summary') as HTMLElement | null)?.focus();
  });
  const asked = /^#break=(.+)$/.exec(location.hash)?.[1];
  if (asked) (form.elements.namedItem('text') as HTMLInputElement).value = decodeURIComponent(asked);
  form.hidden = false;
  filter();
}

/** The texts of a break in small letters, gathered once for each. */
function wordsOf(): (it: BreakDocument) => string {
  const known = new Map<BreakDocument, string>();
  return (it) => {
    const words = known.get(it) ?? textsOf(it).join('\n').toLowerCase();
    known.set(it, words);
    return words;
  };
}

type Wanted = Readonly<Record<'text' | 'code' | 'severity' | 'flow' | 'item', string>>;

function wantedBy(form: HTMLFormElement): Wanted {
  const data = new FormData(form);
  const told = (name: string): string => String(data.get(name) ?? '').trim();
  return {
    text: told('text').toLowerCase(),
    code: told('code'),
    severity: told('severity'),
    flow: told('flow'),
    item: told('item').toLowerCase(),
  };
}

const fits = (it: BreakDocument, wanted: Wanted, words: (it: BreakDocument) => string): boolean =>
  (!wanted.code || it.code === wanted.code) &&
  (!wanted.severity || isOf(it.severity, wanted.severity)) &&
  (!wanted.flow || it.flow === wanted.flow) &&
  (!wanted.item || (it.about.itemId ?? '').toLowerCase().includes(wanted.item)) &&
  wanted.text.split(/\s+/).every((word) => words(it).includes(word));

const isOf = (severity: BreakDocument['severity'], wanted: string): boolean =>
  wanted === 'open' ? severity !== 'info' : severity === wanted;

/** All texts of a break that somebody may look for. */
const textsOf = ({ breakId, code, sentence, about, left, right }: BreakDocument): readonly string[] => [
  breakId,
  code,
  sentence,
  ...Object.values(about),
  ...[...left.lines, ...right.lines].flatMap((it) => Object.values(it)),
];

/** How much the sides are apart; where only the place of the goods is wrong, how much lies there. */
function amountOf({ difference, misplaced }: BreakDocument): string {
  const shown = misplaced ?? difference;
  if (!shown || shown.value === '0') return '';
  const text = `${spaced(shown.value)} ${shown.unit ?? ''}`.trim();
  return misplaced ? `${text} misplaced` : text;
}

/** One line of the list; its inside is made when its summary is clicked, before it opens. */
function entry(
  it: BreakDocument,
  moment: string,
  names: Readonly<Record<'left' | 'right', string>>,
): HTMLElement {
  const summary = element(
    'summary',
    {},
    element(
      'span',
      { class: `severity ${it.severity}` },
      element('span', { 'aria-hidden': 'true' }, MARKS[it.severity]),
      ` ${it.severity}`,
    ),
    element('span', { class: 'class' }, it.code),
    element('span', { class: 'sentence' }, it.sentence),
    element('span', { class: 'amount' }, amountOf(it)),
    element('span', { class: 'age' }, ageOf(it.since, moment)),
  );
  const details = element('details', {}, summary);
  summary.addEventListener('click', () => details.append(drillDown(it, names)), { once: true });
  return element('li', {}, details);
}
