import { type DateReading, type DayMonthOrder, parseDate } from '@regional-presence/dates';
import { saidOfWritten } from '@regional-presence/dates/internal';
import { ENGLISH_MONTHS } from './english-months.js';
import { memoize } from './memoize.js';

const ENGLISH_DAYS = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'.split('|');

/** The months of more languages, twelve a line: none of these words is another month in another of them. */
const MONTHS = [
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember',
  'jan|feb|mac|apr|mei|jun|julai|ogos|sept|okt|nov|disember',
  'jan|pebruari|mar|apr|mei|jun|jul|agu|sep|okt|nop|des',
  'ocak|şubat|mart|nisan|mayıs|haziran|temmuz|ağustos|eylül|ekim|kasım|aralık',
  'stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia',
  'styczeń|luty|marzec|kwiecień|maj|czerwiec|lipiec|sierpień|wrzesień|październik|listopad|grudzień',
  'ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince',
  'leden|únor|březen|duben|květen|červen|červenec|srpen|září|říjen|listopad|prosinec',
  'januára|februára|marca|apríla|mája|júna|júla|augusta|septembra|októbra|novembra|decembra',
  'ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie',
  'січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня',
  'січень|лютий|березень|квітень|травень|червень|липень|серпень|вересень|жовтень|листопад|грудень',
  'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december',
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|desember',
  'tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta',
  'január|február|március|április|május|június|július|augusztus|szeptember|október|november|december',
  'януари|февруари|март|април|май|юни|юли|август|септември|октомври|ноември|декември',
  'januar|februar|mart|april|maj|jun|jul|avgust|septembar|oktobar|novembar|decembar',
  'jaanuar|veebruar|märts|aprill|mai|juuni|juuli|august|september|oktoober|november|detsember',
  'sausio|vasario|kovo|balandžio|gegužės|birželio|liepos|rugpjūčio|rugsėjo|spalio|lapkričio|gruodžio',
  'janvāris|februāris|marts|aprīlis|maijs|jūnijs|jūlijs|augusts|septembris|oktobris|novembris|decembris',
  'yanvar|fevral|mart|aprel|may|iyun|iyul|avgust|sentabr|oktabr|noyabr|dekabr',
  'yanvar|fevral|mart|aprel|may|iyun|iyul|avqust|sentyabr|oktyabr|noyabr|dekabr',
  'қаңтар|ақпан|наурыз|сәуір|мамыр|маусым|шілде|тамыз|қыркүйек|қазан|қараша|желтоқсан',
  'ιανουαρίου|φεβρουαρίου|μαρτίου|απριλίου|μαΐου|ιουνίου|ιουλίου|αυγούστου|σεπτεμβρίου|οκτωβρίου|νοεμβρίου|δεκεμβρίου',
];

const NEIGHBOUR_WEEKDAYS = [
  'senin|selasa|rabu|kamis|jumat|sabtu|minggu',
  'isnin|selasa|rabu|khamis|jumaat|sabtu|ahad',
  'pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar',
  'poniedziałek|wtorek|środa|czwartek|piątek|sobota|niedziela',
  'понеделник|вторник|сряда|четвъртък|петък|събота|неделя',
  'esmaspäev|teisipäev|kolmapäev|neljapäev|reede|laupäev|pühapäev',
  'pirmdiena|otrdiena|trešdiena|ceturtdiena|piektdiena|sestdiena|svētdiena',
  'pirmadienis|antradienis|trečiadienis|ketvirtadienis|penktadienis|šeštadienis|sekmadienis',
  'maanantai|tiistai|keskiviikko|torstai|perjantai|lauantai|sunnuntai',
  'pondělí|úterý|středa|čtvrtek|pátek|sobota|neděle',
  'pondelok|utorok|streda|štvrtok|piatok|sobota|nedeľa',
  'luni|marți|miercuri|joi|vineri|sâmbătă|duminică',
  'ponedeljak|utorak|sreda|četvrtak|petak|subota|nedelja',
  'dushanba|seshanba|chorshanba|payshanba|juma|shanba|yakshanba',
  'дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі',
  'δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|κυριακή',
  'mánudagur|þriðjudagur|miðvikudagur|fimmtudagur|föstudagur|laugardagur|sunnudagur',
  'mandag|tirsdag|onsdag|torsdag|fredag|lørdag|søndag',
  'måndag|tisdag|onsdag|torsdag|fredag|lördag|söndag',
  'hétfő|kedd|szerda|csütörtök|péntek|szombat|vasárnap',
  'понеділок|вівторок|середа|четвер|п’ятниця|субота|неділя',
];

/** Words between the days of a range. */
const RANGE_WORDS = 's/d|sd|s.d|sampai|hingga|ile|až|до|đến'.split('|');

/** In lower case, without accents: `MAYIS` and `Subat` are Turkish months as well. */
const foldNeighbourWord = (word: string): string =>
  word
    .toLocaleLowerCase('en')
    .normalize('NFD')
    .replace(/(?<=[\p{Script=Latin}\p{Script=Greek}]\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .replaceAll('ı', 'i');

const ENGLISH_WORDS = new Map<string, string>();
for (const [lines, words] of [
  [MONTHS, ENGLISH_MONTHS],
  [NEIGHBOUR_WEEKDAYS, ENGLISH_DAYS],
] as const)
  for (const line of lines)
    for (const [i, word] of line.split('|').entries()) ENGLISH_WORDS.set(foldNeighbourWord(word), words[i]!);
for (const word of RANGE_WORDS) ENGLISH_WORDS.set(word, 'to');

const englishWordOf = (word: string): string | undefined =>
  ENGLISH_WORDS.get(word.toLocaleLowerCase('en')) ?? ENGLISH_WORDS.get(foldNeighbourWord(word));

/** Vietnamese names the parts of a date: `ngày 12 tháng 3 năm 2026`. */
const NAMED_PARTS =
  /(?:ngày\s+)?(\d{1,2}(?:\s*(?:[-–]|đến)\s*\d{1,2})?)\s+tháng\s+(\d{1,2})(?:,?\s+năm|[\s/,]+)\s*(\d{4})/giu;

/** What stands behind a year: `2027 m.`, `2027. gada`, `2027 ж.`, `2027-yil`, `2027-ci il`, `2027 г.`. */
const MARKS_OF_YEAR =
  /(?<=(?<!\d)(?:19|20)\d\d)(?:\s?m\.|\.\s?gada(?!\p{L})|\s?[жг]\.|\s?жыл(?:ғы)?(?!\p{L})|[-\s]yil(?!\p{L})|[-\s]?c[iıuü] il(?!\p{L}))/giu;
/** What stands behind a day, or before it: `12 d.`, `12-én`, `den 12`. */
const MARKS_OF_DAY = /(?<=(?<!\d)\d{1,2})\s?(?:d\.|-[áé]n(?!\p{L}))|(?<!\p{L})den\s(?=\d)/giu;

/** The tenth month of Croatian, and the eleventh of Polish and Czech: behind the year Croatian has a point. */
const CROATIAN_OCTOBER = /listopada?\s+\d{4}\./iu;

/** Longer cells have a date among other words. */
const MAX_NEIGHBOUR_DATE_LENGTH = 60;

/** A date of another language with English words; `undefined` where it has none of them. */
function inEnglish(text: string): string | undefined {
  if (
    text.length > MAX_NEIGHBOUR_DATE_LENGTH ||
    !/\d/.test(text) ||
    !/\p{L}/u.test(text) ||
    OTHER_YEAR.test(text) ||
    CROATIAN_OCTOBER.test(text)
  )
    return undefined;
  const english = text
    .replace(MARKS_OF_YEAR, ' ')
    .replace(MARKS_OF_DAY, '')
    .replace(
      NAMED_PARTS,
      (_, days: string, month: string, year: string) =>
        `${days.replace('đến', '-')} ${ENGLISH_MONTHS[Number(month) - 1] ?? month} ${year}`,
    )
    .replace(/s\/d|s\.d|[\p{L}\p{M}’]+/giu, (word) => englishWordOf(word) ?? word);
  return english === text ? undefined : english;
}

export interface NeighbourDateOptions {
  language?: string;
  order?: DayMonthOrder;
  reportingPeriod?: string;
  clock?: 24;
}

/** What is wrong with a reading of a date that has the words of another language. */
const NOT_UNDERSTOOD: ReadonlySet<string> = new Set([
  'date-partly-read',
  'date-unreadable',
  'date-alternatives',
  'date-month-misspelt',
]);

/**
 * Reads a date, also with the months of the languages of neighbours: Indonesian, Malay, Turkish, Polish, Czech, Slovak,
 * Romanian, Ukrainian, Hungarian, Bulgarian, Serbian, the Baltic and the Nordic languages, Uzbek, Azerbaijani, Kazakh, Greek and
 * Vietnamese. The names are those of CLDR.
 */
export function parseDateOfNeighbours(text: string, options: NeighbourDateOptions = {}): DateReading {
  const reading = parseDate(text, options);
  if (!reading.problems.some(({ code }) => NOT_UNDERSTOOD.has(code)) && !leavesNeighbourWord(reading))
    return reading;
  const english = inEnglishOnce(text);
  const other = english === undefined ? undefined : parseDate(english, { ...options, language: 'en' });
  if (!other) return reading;
  const isOfYear = reading.periods.length === 1 && /^\d{4}$/.test(reading.periods[0]!);
  if (other.problems.some(({ code }) => NOT_UNDERSTOOD.has(code)))
    return isOfYear && leavesNeighbourWord(reading) ? saidOfWritten(other, english!, text) : reading;
  // Of a date without a year all is unread.
  const isWhole =
    other.periods.length === 0 ||
    other.unread.every(({ start, end }) => !/[\p{L}\p{N}]/u.test(english!.slice(start, end)));
  // `akhir Mei 2027`: of the month more is known than of the year.
  const isOfMonth = isOfYear && other.periods.every((period) => /^\d{4}-\d\d~?$/.test(period));
  return isWhole || isOfMonth ? saidOfWritten(other, english!, text) : reading;
}

/** `Mandag 26-01-2026`: a date in figures is read, and the name of its weekday is not. */
const leavesNeighbourWord = ({ input, unread }: DateReading): boolean =>
  unread.some(({ start, end }) => {
    const words = input.slice(start, end).match(/[\p{L}\p{M}’]{3,}/gu) ?? [];
    return words.some((word) => englishWordOf(word) !== undefined);
  });

/** A number of four digits that is no year of our calendar: `14 Nisan 5786`. */
const OTHER_YEAR = /(?<!\d)(?!(?:19|20)\d\d)\d{4}(?!\d)/;

const inEnglishOnce = memoize(inEnglish);
