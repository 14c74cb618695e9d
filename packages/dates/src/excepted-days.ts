import { dateOccasions, isWithin, overlaps } from '@regional-presence/core/internal';
import { type Edtf, periodBounds } from '@regional-presence/core/period';
import type { DateReading } from './date-reading.js';
import { DAYS_KNOWN } from './days-behind-month.js';
import { textOfDay } from './grammar/day-text.js';
import { joinedDays, LONGEST_DAILY_RANGE } from './interpret/occurrences.js';
import { TABLES } from './locale/tables.js';

/** Words for a day of a course or series on which it is not held. */
const NO_SESSIONS =
  'no class|no classes|no session|no sessions|no meeting|no meetings|pas de cours|pas de séance|pas de réunion|sin clases|sin clase|no hay clase|no hay clases|sin sesión|нет занятий|занятий нет|без занятий|لا دروس|بدون دروس';

/** Words before what is left out, and before the days on which something is closed. */
const EXCEPTING_WORDS = [...Object.values(TABLES), { except: NO_SESSIONS, closed: undefined }]
  .flatMap(({ except, closed }) => [except, closed].flatMap((words) => words?.split('|') ?? []))
  .filter((word) => !/\p{Script=Han}/u.test(word))
  .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
  .sort((a, b) => b.length - a.length)
  .join('|');

/** Of them, what can only be meant of days of the range, though no mark stands before it. */
const EXCEPTING_ALONE =
  /^\s+(?:except|excluding|sauf|hormis|excepto|salvo|кроме|за исключением|باستثناء|ما عدا|außer)/iu;

/** A mark or white space, and such a word. */
const EXCEPTING_JOINT = new RegExp(`(?:[(（\\[,،;–-]\\s*|\\s)(?:${EXCEPTING_WORDS})\\s+`, 'giu');

const EXCEPTING_BEHIND = /(?:除外|不开放|闭馆|閉館|休馆|休息)[)）。]?$/u;
const EXCEPTING_AROUND = /^除([^除]+)外$/u;
const MARKS_BEFORE_EXCEPTED = /[(（，,；]/gu;

/** A range, the days that are left out of it, and what else stands behind them. */
interface ExceptingPhrase {
  range: string;
  days: string;
  rest: string;
}

/** `5-12 May 2026, except 8 May`, `5-12 May 2026 (except 8 May), 9:00`: by each word before such days. */
function* divided(phrase: string): Iterable<ExceptingPhrase> {
  for (const { 0: joint, index } of phrase.matchAll(EXCEPTING_JOINT)) {
    const isBracket = /^[(（[]/.test(joint);
    if (/^\s/.test(joint) && !EXCEPTING_ALONE.test(joint)) continue;
    const behind = phrase.slice(index + joint.length);
    const close = isBracket ? behind.search(/[)）\]]/) : -1;
    const days = close < 0 ? behind : behind.slice(0, close);
    yield { range: phrase.slice(0, index), days, rest: close < 0 ? '' : behind.slice(close + 1) };
    // `except 8 May, 9:00-17:00`
    const hours = HOURS_AT_END.exec(days);
    if (hours) yield { range: phrase.slice(0, index), days: days.slice(0, hours.index), rest: hours[0] };
  }
  const word = EXCEPTING_BEHIND.exec(phrase);
  const mark = [...phrase.matchAll(MARKS_BEFORE_EXCEPTED)].at(-1)?.index;
  if (mark === undefined) return;
  const last = phrase
    .slice(mark + 1)
    .replace(/[)）。]$/u, '')
    .trim();
  const days = word ? phrase.slice(mark + 1, word.index) : EXCEPTING_AROUND.exec(last)?.[1];
  if (days !== undefined) yield { range: phrase.slice(0, mark), days, rest: '' };
}

/** Hours behind a comma, at the end. */
const HOURS_AT_END = /[,，،]\s*\d{1,2}[:：h.]\d{2}\s*[-–—]\s*\d{1,2}[:：h.]\d{2}\s*$/u;

/** A phrase with more such words is no range without some of its days. */
const MAX_TRIED = 4;

/** From one day to another. */
export const FORM_OF_RANGE = /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/;

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
  let tried = 0;
  for (const { range, days, rest } of divided(phrase)) {
    if (++tried > MAX_TRIED) return undefined;
    if (!/\p{N}/u.test(days) || !/\p{N}/u.test(range)) continue;
    const whole = parse(range + rest);
    const [first] = whole.periods;
    const last = whole.periods.at(-1);
    const isRangeOrList = whole.periods.length > 1 || FORM_OF_RANGE.test(whole.periods[0] ?? '');
    if (!isRangeOrList) continue;
    if (!whole.periods.every((period) => DAYS_KNOWN.test(period)) || whole.hoursByPeriod) continue;
    const span = `${first!.slice(0, 10)}/${last!.slice(-10)}`;
    const left = daysWithout(whole.periods, span, daysIn(days, span, parse));
    if (!left) continue;
    const others = whole.problems.filter(({ code }) => code !== 'date-occasions');
    const problems = [...others, dateOccasions({ value: phrase, count: left.length, periods: left })];
    return {
      ...whole,
      input: phrase,
      periods: left,
      read: [{ start: 0, end: phrase.length }],
      unread: [],
      problems: left.length > 1 ? problems : others,
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
  return isPlain && periods.every((each) => DAYS_KNOWN.test(each)) ? periods : [];
}

function daysWithout(periods: readonly Edtf[], span: Edtf, excepted: readonly Edtf[]): Edtf[] | undefined {
  const whole = periodBounds(span)!;
  const bounds = excepted.map((each) => periodBounds(each)!);
  const areOfRange = bounds.every((each) => isWithin(each, whole));
  if (bounds.length === 0 || !areOfRange || whole.last - whole.first >= LONGEST_DAILY_RANGE) return undefined;
  const held = periods.map((each) => periodBounds(each)!);
  const days = Array.from({ length: whole.last - whole.first + 1 }, (_, i) => whole.first + i).filter(
    (day) => {
      const one = { first: day, last: day };
      return held.some((each) => overlaps(each, one)) && !bounds.some((each) => overlaps(each, one));
    },
  );
  return days.length > 0 ? joinedDays(days.map(textOfDay)) : undefined;
}
