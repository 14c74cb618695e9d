// A spreadsheet as an office keeps it: 12 columns, quoted cells, letters beyond ASCII, dates as people write
// them, one row in two hundred as a duplicate. The same number gives the same rows.

const TOPICS =
  'cybersecurity|l’accessibilité des TIC|la transformación digital|smart cities, water and energy|electromagnetic fields (EMF)|la qualité de service|digital skills “for all”|спектр и 5G|e-waste in the Sahel|la inclusión financiera|emergency telecommunications|child online protection|la radiodiffusion|broadband policy|international roaming|la numérotation|blockchain|quantum key distribution|AI for health|conformity, interoperability|machine vision|la neutralité|open data|satellite services|rural connectivity|gender and ICT|la cartographie du haut débit|digital identity|e-agriculture|over-the-top services'.split(
    '|',
  );
const AUDIENCES =
  'regulators|ministries|les petites îles|países sin litoral|operators|young engineers|parlementaires|teachers|standards bodies|местных властей|small enterprises|women in ICT|universities|les villes|statisticians'.split(
    '|',
  );
const PLACES =
  'Abidjan, Côte d’Ivoire|Genève, Suisse|Lima, Peru|Bogotá, Colombia|Addis Ababa, Ethiopia|Almaty, Kazakhstan|Bangkok, Thailand|Cairo, Egypt|Dakar, Sénégal|Nairobi, Kenya|Brasília, Brazil|Santiago, Chile|San José, Costa Rica|Tunis, Tunisia|Jakarta, Indonesia|New Delhi, India|Suva, Fiji|Tashkent, Uzbekistan|Минск, Беларусь|Yaoundé, Cameroun|Harare, Zimbabwe|Accra, Ghana|Warsaw, Poland|Tirana, Albania|México, México|Bridgetown, Barbados|Tegucigalpa, Honduras|Manama, Bahrain|Riyadh, Saudi Arabia|Seoul, Republic of Korea'.split(
    '|',
  );
const KINDS = ['workshop', 'atelier', 'Taller', 'forum', 'training', 'meeting'];
const MODES = ['physical', 'en présentiel', 'virtual', 'híbrido', 'онлайн'];
const REGIONS = ['AFR', 'AMS', 'ARB', 'ASP', 'CIS', 'EUR'];
const STATUSES = ['held', 'planned', 'réalisé', 'Cancelado'];
const BODIES = ['SG13RG-AFR', 'SG3RG-LAC', 'SG5RG-ARB', 'SG3RG-AO', 'SG20RG-EECAT', 'SG3RG-EURM'];
const PARTNERS = ['ATU; Smart Africa', 'CITEL', 'Ministère de l’Économie numérique (host); GSMA', '', 'APT'];
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'.split(
  '|',
);
const HOURS = ['', '09:00 - 17:00', '10h00-12h30', '14:00–16:00 Geneva time', ''];

const two = (n) => String(n).padStart(2, '0');

/** Six ways of writing a date, over ten years. */
function dateOf(i) {
  const year = 2016 + (Math.floor(i / 7) % 10);
  const month = 1 + (Math.floor(i / 70) % 12);
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
      return i % 24 === 5
        ? `${MONTHS[month - 1]} ${year}`
        : `${day} ${MONTHS[month - 1].slice(0, 3)} ${year}`;
  }
}

const quoted = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

export const HEADING = 'Title,Type,Date,Hours,Place,Mode,Region,Group,Partners,Status,Link,Remarks';

export function rowOf(row) {
  const i = row % 200 === 199 ? row - 1 : row;
  const cells = [
    `${KINDS[i % 6]} ${10_000 + i} on ${TOPICS[(i * 7) % 30]} for ${AUDIENCES[(i * 11) % 15]}${i % 3 === 0 ? `, “phase ${i % 7}”` : ''}`,
    KINDS[i % 6],
    dateOf(i),
    HOURS[i % 5],
    PLACES[(i * 13) % 30],
    MODES[i % 5],
    REGIONS[i % 6],
    i % 3 === 0 ? BODIES[i % 6] : '',
    PARTNERS[i % 5],
    STATUSES[i % 4],
    i % 2 === 0 ? `https://www.itu.int/events/${i}` : '',
    i % 4 === 0 ? `Nº ${i}: voir le compte rendu, «annexe ${i % 9}»` : '',
  ];
  return cells.map(quoted).join(',');
}

/** The text of the spreadsheet in chunks of some thousand rows. */
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
