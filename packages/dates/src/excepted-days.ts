import { dateOccasions } from '@regional-presence/core/internal';
import { type Edtf, periodBounds } from '@regional-presence/core/period';
import type { DateReading } from './date-reading.js';
import { textOfDay } from './grammar/day-text.js';
import { joinedDays, LONGEST_DAILY_RANGE } from './interpret/occurrences.js';
import { TABLES } from './locale/tables.js';

/** Words before what is left out, and before the days on which something is closed. */
const EXCEPTING_WORDS = Object.values(TABLES)
  .flatMap(({ except, closed }) => [except, closed].flatMap((words) => words?.split('|') ?? []))
  .filter((word) => !/\p{Script=Han}/u.test(word))
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .sort((a, b) => b.length - a.length)
  .join('|');

const EXCEPTING_IN_CHINESE = '除外|不开放|闭馆|閉館|休馆|休息';

/** The words are apart from the range: behind a mark or in brackets. Without any, only what is left out can be meant. */
const EXCEPTING_FORMS: readonly RegExp[] = [
  new RegExp(
    `^(?<range>.*?\\d.*?)[(（\\[]\\s*(?:${EXCEPTING_WORDS})\\s+(?<days>[^)）\\]]*\\d[^)）\\]]*)[)）\\]](?<rest>.*)$`,
    'isu',
  ),
  new RegExp(`^(?<range>.*?\\d.*?)\\s*[,،;–-]\\s*(?:${EXCEPTING_WORDS})\\s+(?<days>.*\\d.*)$`, 'isu'),
  /^(?<range>.*?\d.*?)\s+(?:except(?:ing)?|excluding|sauf|hormis|excepto|salvo|кроме|باستثناء|ما عدا)\s+(?<days>.*\d.*)$/isu,
  new RegExp(
    `^(?<range>.*?\\d.*?)[(（，,；]\\s*(?<days>[^(（，,；]*\\d[^(（，,；]*?)(?:${EXCEPTING_IN_CHINESE})[)）。]?$`,
    'su',
  ),
  /^(?<range>.*?\d.*?)[(（，,；]\s*除(?<days>[^(（，,；]*\d[^(（，,；]*?)外[)）。]?$/su,
];

const DAY_OR_DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;
const FORM_OF_RANGE = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

/**
 * `5-12 May 2026, except 8 May`, `5-12 mai 2026 (fermé le 8 mai)`, `5月5日至12日（8日除外）`: a range of days without some of
 * them.
 *
 * @param parse parses a text; with a period, as one without a year in it.
 * @returns `undefined` unless the days that are left out are of the range, and leave some of it.
 */
export function readExceptedDays(
  phrase: string,
  parse: (text: string, within?: Edtf) => DateReading,
): DateReading | undefined {
  for (const form of EXCEPTING_FORMS) {
    const { range, days, rest = '' } = form.exec(phrase)?.groups ?? {};
    if (range === undefined || days === undefined) continue;
    const whole = parse(range + rest);
    const [period, other] = whole.periods;
    if (period === undefined || other !== undefined || !FORM_OF_RANGE.test(period)) continue;
    const left = daysWithout(period, daysIn(days, period, parse));
    if (!left) continue;
    const problems = [...whole.problems, dateOccasions({ value: phrase, count: left.length, periods: left })];
    return {
      ...whole,
      input: phrase,
      periods: left,
      read: [{ start: 0, end: phrase.length }],
      unread: [],
      problems: left.length > 1 ? problems : whole.problems,
    };
  }
  return undefined;
}

/** The days of a text, in the month of a range of which they may be without it: `8日`. */
function daysIn(
  text: string,
  period: Edtf,
  parse: (text: string, within?: Edtf) => DateReading,
): readonly Edtf[] {
  const isOfOneMonth = period.slice(0, 7) === period.slice(11, 18);
  const inMonth =
    isOfOneMonth && /^\s*\d{1,2}日/.test(text) ? `${Number(period.slice(5, 7))}月${text.trim()}` : text;
  const { periods, hours, problems } = parse(inMonth, period);
  const isPlain = hours === undefined && problems.every(({ severity }) => severity !== 'error');
  return isPlain && periods.every((each) => DAY_OR_DAYS.test(each)) ? periods : [];
}

function daysWithout(period: Edtf, excepted: readonly Edtf[]): Edtf[] | undefined {
  const whole = periodBounds(period)!;
  const bounds = excepted.map((each) => periodBounds(each)!);
  const areOfRange = bounds.every(({ first, last }) => first >= whole.first && last <= whole.last);
  if (bounds.length === 0 || !areOfRange || whole.last - whole.first >= LONGEST_DAILY_RANGE) return undefined;
  const days = Array.from({ length: whole.last - whole.first + 1 }, (_, i) => whole.first + i).filter(
    (day) => !bounds.some(({ first, last }) => day >= first && day <= last),
  );
  return days.length > 0 ? joinedDays(days.map(textOfDay)) : undefined;
}
