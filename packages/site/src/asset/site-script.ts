import { FILL_AND_FOLD } from './script-parts.js';

/**
 * The script of the pages. It decides when the page is read what is past, now and still to come, chooses events, shows
 * hours in the time zone of the reader, and copies addresses. Without it all events are shown in order.
 */
export const SITE_SCRIPT = `(() => {
  'use strict';
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  ${FILL_AND_FOLD}
  const items = all('.event');
  const groups = all('.group');
  const now = Date.now() / 1000;
  const today = Math.floor((Date.now() - new Date().getTimezoneOffset() * 60000) / 86400000);

  const front = document.getElementById('current');
  if (front) {
    const dated = all('.event[data-last]', front);
    // Without a zone an event is over when its last day is over everywhere: twelve hours after it is in UTC.
    const untilOf = ({ dataset }) => Number(dataset.until ?? Number(dataset.last) * 86400 + 129600);
    const isOn = ({ dataset }) =>
      dataset.from === undefined
        ? Number(dataset.first) <= today && Number(dataset.last) >= today
        : Number(dataset.from) <= now && Number(dataset.until) > now;
    const past = dated.filter((item) => untilOf(item) <= now);
    for (const item of past) item.classList.add('past');
    for (const item of dated)
      if (item.dataset.exact && isOn(item)) {
        const mark = document.createElement('span');
        mark.className = 'now';
        mark.textContent = front.dataset.now;
        item.querySelector('h3').append(mark);
      }
    const message = document.getElementById('nothing');
    if (past.length === dated.length && past.length > 0) {
      const exact = past.filter((item) => item.dataset.exact);
      const latest = (exact.length > 0 ? exact : past).reduce((a, b) => (untilOf(b) >= untilOf(a) ? b : a));
      message.textContent = filled(message.dataset.text, {
        title: latest.querySelector('h3 a').textContent,
        date: latest.querySelector('.facts > :first-child').textContent,
      });
      message.hidden = false;
    } else if (past.length > 0) {
      const button = document.getElementById('past');
      button.textContent = filled(button.dataset.text, { count: past.length });
      button.hidden = false;
      const fold = (yes) => {
        front.classList.toggle('folded', yes);
        button.setAttribute('aria-expanded', String(!yes));
        tidy();
      };
      button.addEventListener('click', () => fold(!front.classList.contains('folded')));
      setTimeout(() => fold(true));
    }
  }

  function tidy() {
    for (const group of groups) {
      const isFolded = group.closest('.folded') !== null;
      group.hidden = !all('.event', group).some((item) => !item.hidden && !(isFolded && item.classList.contains('past')));
    }
  }

  const form = document.getElementById('filter');
  if (form) {
    const texts = new Map();
    const shown = document.getElementById('shown');
    const everywhere = document.getElementById('everywhere');
    const matches = (item, { region, sector, kind, body, online }, words) =>
      (!region || (item.dataset.region || '').split(' ').includes(region)) &&
      (!sector || (item.dataset.sector ?? '').split(' ').includes(sector)) &&
      (!kind || item.dataset.kind === kind) &&
      (!body || (item.dataset.body ?? '').split(' ').includes(body)) &&
      (!online || item.dataset.mode === 'virtual' || item.dataset.mode === 'hybrid') &&
      words.every((word) => textOf(item).includes(word));
    const textOf = (item) => {
      let text = texts.get(item);
      if (text === undefined) texts.set(item, (text = folded(item.textContent)));
      return text;
    };
    const apply = () => {
      const values = Object.fromEntries(new FormData(form));
      const words = wordsOf(values.search ?? '');
      let count = 0;
      for (const item of items) {
        const keep = matches(item, values, words);
        if (item.hidden === keep) item.hidden = !keep;
        if (keep) count++;
      }
      if (everywhere) everywhere.hash = values.search ?? '';
      shown.textContent = filled(shown.dataset.text, { shown: count, total: items.length });
      tidy();
    };
    form.hidden = false;
    form.addEventListener('input', apply);
    form.addEventListener('submit', (event) => event.preventDefault());
    apply();
  }

  for (const place of all('[data-start]')) {
    const [start, end] = [place.dataset.start, place.dataset.end].map((value) => value && Number(value) * 1000);
    const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const locale = place.dataset.locale;
    const clock = (zone) =>
      new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'short', day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23', calendar: 'gregory' });
    const text = (zone) => (end ? clock(zone).formatRange(start, end) : clock(zone).format(start));
    let differs = true;
    try {
      differs = text(own) !== text(place.dataset.zone);
    } catch {}
    if (!differs) continue;
    place.textContent = filled(place.dataset.text, { time: text(own) });
    place.hidden = false;
  }

  for (const button of all('[data-copy]')) {
    if (!navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener('click', async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copy).value);
      button.textContent = button.dataset.done;
    });
  }
})();
`;
