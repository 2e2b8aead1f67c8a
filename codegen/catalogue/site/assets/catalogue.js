const field = document.querySelector('#search');
const form = document.querySelector('#controls');
const filters = [...document.querySelectorAll('#controls select')];
const results = document.querySelector('#results');
const domains = document.querySelector('#domains');

/** The rows of the list with all that is searched; only the first page has some. */
const rows = [...document.querySelectorAll('.row')].map((element) => ({
  element,
  home: element.parentElement,
  link: element.querySelector('a'),
  name: element.dataset.name,
  purpose: element.querySelector('.purpose').textContent.toLowerCase(),
  text: `${element.textContent} ${element.dataset.name} ${element.dataset.words}`.toLowerCase(),
}));
let shown = rows;

document.addEventListener('keydown', (event) => {
  const isTyping = event.target.matches('input, select, textarea');
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping) return;
  event.preventDefault();
  field.focus();
  field.select();
});
addEventListener('hashchange', openTarget);
openTarget();
if (form) startList();

/** A link into a folded list opens it. */
function openTarget() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target instanceof HTMLDetailsElement) target.open = true;
}

/** Makes the list searchable, beginning with what the address asks for. */
function startList() {
  form.hidden = false;
  const asked = new URLSearchParams(location.search);
  for (const it of [field, ...filters]) it.value = asked.get(it.name) ?? '';
  show();
  if (location.search) form.scrollIntoView();

  form.addEventListener('input', () => {
    show();
    remember();
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    shown[0]?.link.click();
  });
  document.addEventListener('keydown', move);
}

/** Shows what has every word and passes every filter: what is searched, the best first; else by domain. */
function show() {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  const passes = ({ dataset }) => filters.every((it) => !it.value || dataset[it.name] === it.value);
  const isSearched = words.length > 0;
  shown = rows
    .filter(({ element, text }) => passes(element) && words.every((word) => text.includes(word)))
    .sort((a, b) => rank(b, words) - rank(a, words));
  for (const row of rows) {
    row.element.hidden = !shown.includes(row);
    row.home.append(row.element);
  }
  if (isSearched) results.firstElementChild.append(...shown.map((it) => it.element));
  results.hidden = !isSearched;
  domains.hidden = isSearched;
  for (const it of domains.children) it.hidden = !it.querySelector('.row:not([hidden])');
  document.querySelector('#count').textContent =
    shown.length === rows.length ? '' : `${shown.length} of ${rows.length} contracts`;
}

/** A name says more than a meaning, and a meaning more than the name of a field. */
function rank({ name, purpose }, words) {
  const points = words.map((word) => (name.includes(word) ? 4 : 0) + (purpose.includes(word) ? 1 : 0));
  return points.reduce((sum, it) => sum + it, 0);
}

/** The address says what is searched, so that it can be passed on. */
function remember() {
  const said = [field, ...filters].filter((it) => it.value).map((it) => [it.name, it.value]);
  const query = new URLSearchParams(said).toString();
  history.replaceState(null, '', query ? `?${query}` : location.pathname);
}

/** Arrows go from the search through what is found and back; Escape clears. */
function move(event) {
  const links = shown.map((it) => it.link);
  const at = links.indexOf(document.activeElement);
  if (at < 0 && document.activeElement !== field) return;
  if (event.key === 'Escape') clear();
  else if (event.key === 'ArrowDown') links[at + 1]?.focus();
  else if (event.key === 'ArrowUp' && at >= 0) (links[at - 1] ?? field).focus();
  else return;
  event.preventDefault();
}

function clear() {
  for (const it of [field, ...filters]) it.value = '';
  show();
  remember();
  field.focus();
}
