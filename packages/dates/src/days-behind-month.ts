import type { DateReading, ParsePhrase } from './date-reading.js';
import { saidOfWritten } from './said-of-written.js';

/** A month with its year, a mark, and days: `June 2027: 3, 5 and 10`, `2027年6月：3日、5日`. */
const DAYS_BEHIND_MONTH =
  /^(\D*?\p{L}\D*?(?:19|20)\d\d(?:\s*г(?:ода)?\.?)?|\d{4}年\d{1,2}月)(\s*[:：,(（]\s*)(\d{1,2}日?(?:\s*(?:[,;&/–-]|and|y|et|и|و|、)\s*\d{1,2}日?)+)\s*[)）.]*$/iu;

/** A longer phrase has other words. */
const MAX_DAYS_BEHIND_MONTH = 80;

/** Reads the days of a month that is named before them. `undefined` if these are no several days of it. */
export function readDaysBehindMonth(phrase: string, parse: ParsePhrase): DateReading | undefined {
  if (phrase.length > MAX_DAYS_BEHIND_MONTH) return undefined;
  const [, month, mark = '', days = ''] = DAYS_BEHIND_MONTH.exec(phrase.trim()) ?? [];
  if (month === undefined) return undefined;
  const isYearFirst = month.endsWith('月');
  if (mark.includes(',') && !isYearFirst && !/^\p{L}+\.? /u.test(month.trim())) return undefined;
  const plain = isYearFirst ? month + days : `${days} ${month}`;
  const reading = parse(plain);
  if (!reading.periods.every((period) => DAYS_KNOWN.test(period)) || reading.periods.length === 0)
    return undefined;
  return saidOfWritten(reading, plain, phrase);
}

/** A month without a day, and in brackets behind it words: `April 2020 (second half)`, `2024年5月（上旬）`. */
const MONTH_AND_WORDS =
  /^\s*((?:\D|(?:19|20)\d\d(?!\d))*\p{L}(?:\D|(?:19|20)\d\d(?!\d))*?|\d{4}年\d{1,2}月)\s*[(（]\s*(\d?[^()（）\d]{2,40}?)\s*[)）]\s*((?:de\s+)?(?:19|20)\d\d)?[\s.]*$/u;

/** Parts of a month by their length: the words of `half`, `quinzaine`, `декада`, `下旬`. */
const PART_OF_MONTH =
  /half|fortnight|third|moitié|quinzaine|décade|tiers|mitad|quincena|decena|tercio|половин|декад|نصف|ثلث|旬|半月/iu;

/**
 * A month without a day and a part behind it: `June, second half, 2027`, `juin 2027 – 2e quinzaine`. In `June – second half of
 * 2027` the part is one of the year.
 */
const MONTH_AND_PART =
  /^\s*(\p{L}+\.?(?:\s+(?:de\s+)?(?:19|20)\d\d(?:\s?г\.|\s?года)?)?|\d{4}年\d{1,2}月)\s*[,،，;–—\s-]\s*(\d?[^\d,،，;:()–—]{1,39}?[^\s\d,،，;:()–—])(?<!(?:^|[\s-])(?:of|du|del?|من))(?:\s*[,،，]?\s*((?:19|20)\d\d))?(?:\s?г\.?|\s?года)?[\s.]*$/u;

/** Reads the part of a month that stands behind it, in brackets or beside a mark. `undefined` if the words are none. */
export function readPartOfMonth(phrase: string, parse: ParsePhrase): DateReading | undefined {
  if (phrase.length > MAX_DAYS_BEHIND_MONTH) return undefined;
  const isInBrackets = /[)）](?:\s*(?:de\s+)?\d{4})?[\s.]*$/.test(phrase);
  if (!isInBrackets && !PART_OF_MONTH.test(phrase)) return undefined;
  const [, name, part, year = ''] = (isInBrackets ? MONTH_AND_WORDS : MONTH_AND_PART).exec(phrase) ?? [];
  const month = name && `${name} ${year}`.trim();
  if (month === undefined || !MONTH_KNOWN.test(parse(month).periods.join())) return undefined;
  const plain = month.endsWith('月') ? month + part : `${part} ${month}`;
  const reading = parse(plain);
  const [days = '', other] = reading.periods;
  if (other !== undefined || !DAYS_KNOWN.test(days)) return undefined;
  return saidOfWritten(reading, plain, phrase);
}

/** `du 2 septembre au 20`, `from 2 September to the 20th`: the day behind a word for to is of the month before it. */
const DAY_OF_SAME_MONTH =
  /^(\D*?)(\d{1,2})(?:er|st|nd|rd|th)?(\s+(?:de\s+|of\s+)?\p{L}{3,}\.?)\s+(?:(?:to|until|till|through)\s+the|au|al|hasta\s+el(?:\s+día)?|по|إلى)\s+(\d{1,2})(?:st|nd|rd|th|\s+число)?[\s.]*$/iu;

/** Reads the days from one to another whose month is named with the first only. `undefined` if these are none. */
export function readDaysOfSameMonth(phrase: string, parse: ParsePhrase): DateReading | undefined {
  if (phrase.length > MAX_DAYS_BEHIND_MONTH) return undefined;
  const [, , first, month = '', last] = DAY_OF_SAME_MONTH.exec(phrase) ?? [];
  if (first === undefined || Number(first) >= Number(last)) return undefined;
  const plain = `${first}-${last}${month}`;
  const reading = parse(plain);
  const isRange = reading.periods.length === 1 && DAYS_KNOWN.test(reading.periods[0]!);
  return isRange || reading.periods.length === 0 ? saidOfWritten(reading, plain, phrase) : undefined;
}

const MONTH_KNOWN = /^\d{4}-\d\d$/;

/** Periods of days: one, or from one to another. */
export const DAYS_KNOWN = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;
