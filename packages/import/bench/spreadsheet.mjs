// A spreadsheet as an office keeps it: 12 columns, quoted cells, letters beyond ASCII, dates as people write
// them. The same rows for the same number, without chance.

const TOPICS = [
  'cybersecurity',
  'l’accessibilité des TIC',
  'la transformación digital',
  'smart cities, water and energy',
  'electromagnetic fields (EMF)',
  'la qualité de service',
  'digital skills “for all”',
  'спектр и 5G',
  'e-waste in the Sahel',
  'la inclusión financiera',
];
const PLACES = [
  'Abidjan, Côte d’Ivoire',
  'Genève, Suisse',
  'Lima, Peru',
  'Bogotá, Colombia',
  'Addis Ababa, Ethiopia',
  'Almaty, Kazakhstan',
  'Bangkok, Thailand',
  'Cairo, Egypt',
];
const KINDS = ['workshop', 'atelier', 'Taller', 'forum', 'training', 'meeting'];
const MODES = ['physical', 'en présentiel', 'virtual', 'híbrido', 'онлайн'];
const REGIONS = ['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR'];
const STATUSES = ['held', 'planned', 'réalisé', 'Cancelado'];
const BODIES = ['SG13RG-AFR', 'SG3RG-LAC', 'SG5', 'SG20RG-EECAT', '', ''];
const PARTNERS = ['ATU; Smart Africa', 'CITEL', 'Ministère de l’Économie numérique (host); GSMA', '', 'APT'];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const HOURS = ['', '09:00 - 17:00', '10h00-12h30', '14:00–16:00 Geneva time', ''];

const two = (n) => String(n).padStart(2, '0');

/** Six ways of writing a date, over four years. */
function dateOf(i) {
  const year = 2021 + (i % 4);
  const month = 1 + ((i * 7) % 12);
  const day = 1 + ((i * 11) % 24);
  const days = 1 + (i % 4);
  switch (i % 6) {
    case 0:
      return `${year}-${two(month)}-${two(day)}`;
    case 1:
      return `${day}-${day + days} ${MONTHS[month - 1]} ${year}`;
    case 2:
      return `${MONTHS[month - 1]} ${day}, ${year}`;
    case 3:
      return `${day} to ${day + days} ${MONTHS[month - 1]} ${year}`;
    case 4:
      return `${13 + (day % 12)}/${two(month)}/${year}`;
    default:
      return `${MONTHS[month - 1]} ${year}`;
  }
}

const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const HEADING = 'Title,Type,Date,Hours,Place,Mode,Region,Group,Partners,Status,Link,Remarks';

export function rowOf(i) {
  const cells = [
    `${KINDS[i % 6]} ${i} on ${TOPICS[i % 10]}${i % 3 === 0 ? `, “phase ${i % 7}”` : ''}`,
    KINDS[i % 6],
    dateOf(i),
    HOURS[i % 5],
    PLACES[i % 8],
    MODES[i % 5],
    REGIONS[(i * 5) % 6],
    BODIES[i % 6],
    PARTNERS[i % 5],
    STATUSES[i % 4],
    i % 2 === 0 ? `https://www.itu.int/events/${i}` : '',
    i % 4 === 0 ? `Nº ${i}: voir le compte rendu, «annexe ${i % 9}»` : '',
  ];
  return cells.map(quoted).join(',');
}

/** The text of the spreadsheet in pieces of some thousand rows. */
export function* spreadsheet(rows) {
  let text = `${HEADING}\r\n`;
  for (let i = 0; i < rows; i++) {
    text += `${rowOf(i)}\r\n`;
    if (i % 5000 === 4999) {
      yield text;
      text = '';
    }
  }
  if (text) yield text;
}
