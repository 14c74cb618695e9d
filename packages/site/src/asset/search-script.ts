import { FILL_AND_FOLD } from './script-parts.js';

/**
 * The script of the page to search all years. The index is a script as well, which calls `presenceEvents`: so it is read from a
 * disk too. What is typed next to the words of before is looked for among what these found.
 */
export const SEARCH_SCRIPT = `(() => {
  'use strict';
  ${FILL_AND_FOLD}
  const PAGE_SIZE = 50;
  const form = document.getElementById('search');
  const field = document.getElementById('search-words');
  const list = document.getElementById('results');
  const count = document.getElementById('found');
  const more = document.getElementById('more');
  let texts = [];
  let events = [];
  let found = [];
  let before = '';
  let drawn = 0;

  const element = (name, className, ...content) => {
    const made = document.createElement(name);
    if (className) made.className = className;
    made.append(...content);
    return made;
  };
  const item = ({ file, title, tag, date, place, region, alert, isOff, first }) => {
    const words = element('bdi', '', title);
    if (texts[tag]) words.lang = texts[tag];
    const link = element('a', '', words);
    link.href = 'event/' + file + '.html';
    const year = first === null ? '–' : String(new Date(first * 86400000).getUTCFullYear());
    const leaf = element('p', 'leaf', element('b', '', year));
    leaf.setAttribute('aria-hidden', 'true');
    const heading = element('h2', '', ...(alert ? [element('strong', 'alert', texts[alert]), ' '] : []), isOff ? element('s', '', link) : link);
    const facts = [texts[date], texts[place]].filter(Boolean).join(' · ');
    return element('li', 'event', leaf, element('div', 'what', heading, element('p', 'facts', facts)), element('p', 'region', texts[region]));
  };
  const draw = (to) => {
    list.append(...found.slice(drawn, to).map(item));
    drawn = Math.min(to, found.length);
    more.hidden = drawn >= found.length;
  };
  const search = () => {
    const query = folded(field.value).trim();
    if (query === before) return;
    const words = wordsOf(field.value);
    const among = before !== '' && query.startsWith(before) ? found : events;
    found = words.length === 0 ? [] : among.filter(({ text }) => words.every((word) => text.includes(word)));
    before = query;
    drawn = 0;
    list.replaceChildren();
    draw(PAGE_SIZE);
    count.textContent = query === '' ? '' : filled(count.dataset.text, { count: found.length });
  };

  globalThis.presenceEvents = (index) => {
    texts = index.texts;
    const known = texts.map(folded);
    const today = Math.floor(Date.now() / 86400000);
    const all = index.events.map(([file, title, tag, date, place, region, facets, alert, isOff, first, last, also]) => ({
      file, title, tag, date, place, region, alert, isOff, first, last,
      text: [folded(title), known[date], known[place], known[region], known[facets], folded(also ?? '')].join(' '),
    }));
    // What is still to come first, the next one at the top; then what is past, the last one at the top.
    const isPast = ({ last }) => last !== null && last < today;
    events = [...all.filter((event) => !isPast(event)), ...all.filter(isPast).reverse()];
    form.hidden = false;
    document.getElementById('no-search').hidden = true;
    try {
      field.value = field.value || decodeURIComponent(location.hash.slice(1));
    } catch {}
    search();
  };
  field.addEventListener('input', search);
  // The address has the words, so that going back from an event leads to what was found.
  field.addEventListener('change', () => history.replaceState(null, '', '#' + encodeURIComponent(field.value)));
  form.addEventListener('submit', (event) => event.preventDefault());
  more.addEventListener('click', () => {
    const next = drawn;
    draw(drawn + PAGE_SIZE);
    list.children[next].querySelector('a').focus();
  });
})();
`;
