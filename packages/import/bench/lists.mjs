// Lists of events to measure with: each gives the text of a spreadsheet of so many rows, in chunks. The same number
// gives the same rows.
import { HEADING, rowOf, spreadsheet } from './spreadsheet.mjs';

const CHUNK_ROWS = 5000;

/** Numbers from 0 to `below`, from a seed: a multiplicative congruential generator. */
function randomNumbers(seed) {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 48271) >>> 0) % 0x7fffffff || 1;
    return state % below;
  };
}

const two = (n) => String(n).padStart(2, '0');
const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

function* chunksOf(rows, rowText) {
  let text = `${HEADING}\r\n`;
  for (let i = 0; i < rows; i++) {
    text += `${rowText(i)}\r\n`;
    if (i % CHUNK_ROWS === CHUNK_ROWS - 1) {
      yield text;
      text = '';
    }
  }
  if (text) yield text;
}

const WORDS =
  'regional spectrum policy digital inclusion broadband cybersecurity training council accessibility emergency satellite rural networks measurement quality services numbering statistics innovation youth women energy climate health education transport agriculture identity payments cloud data'.split(
    ' ',
  );
const CITIES =
  'Addis Ababa, Ethiopia|Dakar, Sénégal|Yaoundé, Cameroun|Harare, Zimbabwe|Brasília, Brazil|Bridgetown, Barbados|Santiago, Chile|Cairo, Egypt|Bangkok, Thailand|Jakarta, Indonesia|New Delhi, India|Almaty, Kazakhstan|Moscow, Russia|Geneva, Switzerland|Lima, Peru|Bogotá, Colombia|Nairobi, Kenya'.split(
    '|',
  );
const KINDS = ['workshop', 'forum', 'training', 'meeting', 'webinar'];
const MODES = ['physical', 'virtual', 'hybrid'];
/** By region: its regional group. */
const GROUPS = ['SG13RG-AFR', 'SG3RG-LAC', 'SG5RG-ARB', 'SG3RG-AO', 'SG20RG-EECAT', 'SG3RG-EURM'];
const PARTNERS = ['', 'ATU; Smart Africa', 'CITEL', 'APT', 'GSMA'];
const REGIONS = ['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR'];
const STATUSES = ['held', 'planned', 'Cancelado'];

/** As the lists of offices are: places, dates and partners repeat, titles do not; one row in a hundred is repeated. */
function* repeating(rows) {
  const random = randomNumbers(17);
  let earlier = '';
  yield* chunksOf(rows, (i) => {
    if (i % 100 === 99) return earlier;
    const combination = random(2550);
    const day = random(3650);
    const date = new Date(Date.UTC(2018, 0, 1 + day));
    const last = new Date(Date.UTC(2018, 0, 1 + day + (day % 4)));
    const title = Array.from({ length: 4 }, () => WORDS[random(WORDS.length)]).join(' ');
    const iso = (d) => `${d.getUTCFullYear()}-${two(d.getUTCMonth() + 1)}-${two(d.getUTCDate())}`;
    const cells = [
      `${KINDS[combination % 5]} on ${title}, part ${i}`,
      KINDS[combination % 5],
      day % 4 === 0
        ? iso(date)
        : `${date.getUTCDate()} ${date.toLocaleString('en', { month: 'long', timeZone: 'UTC' })} ${date.getUTCFullYear()}`,
      last > date && day % 3 === 0 ? '' : '09:00 - 17:00',
      CITIES[combination % 17],
      MODES[combination % 3],
      REGIONS[combination % 6],
      combination % 7 < 3 ? GROUPS[combination % 6] : '',
      PARTNERS[combination % 5],
      STATUSES[combination % 3],
      `https://www.itu.int/events/${i}`,
      '',
    ];
    earlier = cells.map(quoted).join(',');
    return earlier;
  });
}

const PHRASES = [
  (d, m, y) => `${d} ${m[0]} ${y}`,
  (d, m, y) => `${d}-${d + 2} ${m[0]} ${y}`,
  (d, m, y) => `du ${d} au ${d + 2} ${m[1]} ${y}`,
  (d, m, y) => `del ${d} al ${d + 3} de ${m[2]} de ${y}`,
  (d, m, y) => `${d} ${m[3]} ${y} г.`,
  (d, _m, y, n) => `${y}年${n}月${d}日`,
  (d, _m, y, n) => `${y}-${two(n)}-${two(d)}/${y}-${two(n)}-${two(d + 1)}`,
  (d, m, y) => `${m[0]} ${d}, ${y}, 10:00 UTC`,
];
const MONTHS = [
  ['January', 'janvier', 'enero', 'января'],
  ['February', 'février', 'febrero', 'февраля'],
  ['March', 'mars', 'marzo', 'марта'],
  ['April', 'avril', 'abril', 'апреля'],
  ['May', 'mai', 'mayo', 'мая'],
  ['June', 'juin', 'junio', 'июня'],
  ['July', 'juillet', 'julio', 'июля'],
  ['August', 'août', 'agosto', 'августа'],
  ['September', 'septembre', 'septiembre', 'сентября'],
  ['October', 'octobre', 'octubre', 'октября'],
  ['November', 'novembre', 'noviembre', 'ноября'],
  ['December', 'décembre', 'diciembre', 'декабря'],
];

/** Dates as people of six languages write them, nearly each another one. */
function* phrases(rows) {
  const random = randomNumbers(29);
  yield* chunksOf(rows, (i) => {
    const month = random(12);
    const date = PHRASES[i % PHRASES.length](1 + random(24), MONTHS[month], 1990 + random(60), month + 1);
    const cells = [`Forum ${i} on ${WORDS[i % WORDS.length]}`, 'forum', date, '', CITIES[i % 17], 'physical'];
    return [...cells, ...Array(6).fill('')].map(quoted).join(',');
  });
}

/** The same row again and again. */
function* equal(rows) {
  const row = rowOf(1);
  yield* chunksOf(rows, () => row);
}

export const LISTS = { marching: spreadsheet, repeating, phrases, equal };
