import type { When } from '@regional-presence/core';
import { isWithin, timeInNote } from '@regional-presence/core/internal';
import { type Edtf, periodBounds, weekday } from '@regional-presence/core/period';
import type { DateReading } from '@regional-presence/dates';
import type { FieldCell } from '../../column/column.js';
import { type NeighbourDateOptions, parseDateOfNeighbours } from '../../field/neighbour-dates.js';
import { namesSomethingElse } from '../../field/speaks-of-status.js';
import { weekdaysOfName } from '../../field/weekday.js';
import {
  besideTime,
  dayWithout,
  mayNameTime,
  saysChangeByLength,
  saysPartOfDay,
} from '../../field/words-of-event-time.js';
import { OF_DAYS } from '../../scan/known-days.js';
import type { ReadingBuilder } from '../reading.js';
import { parseTimeCached } from './cached-times.js';
import { namesDayOfEvent, putsDateForAnother } from './date-for-another.js';

/** UTF-16 units; a longer note says more than when the event is. */
const LONGEST_NOTE = 160;

/** Ends of sentences and lines; not the points of a date or an hour. */
const BETWEEN_SENTENCES = /[;；。\n]+|(?<=[\p{L})])\.\s+|(?<=\d)\.\s+(?=\p{Lu})/u;

/** An hour with its minutes, or with a word or mark that says that it is one. */
const ONE_HOUR =
  /(?<![\d.,/])\d{1,2}\s?[:.hч：]\s?\d{2}(?![\d.,/])|(?<![\d.,/])\d{1,2}\s?(?:h|[ap]\.?m\.?|o['’]clock|heures?|horas|часов|часа|час|утра|вечера|صباحا|مساء)(?!\p{L})|\d{1,2}[点點时時]/iu;
/** `Starts at 10`: an hour behind a word for at. */
const HOUR_BEHIND_AT =
  /(?:\bat|(?<!\p{L})(?:à|a las|в|الساعة))\s(\d{1,2})(?![\d:.,/-]|\s*(?!(?:de la|in the|утра|вечера)(?!\p{L}))\p{L})/giu;
const MIDDAY_WORDS = /(?<![\p{L}-])(?:noon|midday|midi|mediodía|полдень|полудня)(?!\p{L})|中午/giu;
/** `24/7` is no date. */
const ALWAYS_OPEN = /(?<!\d)24\s?\/\s?7(?!\d)/;
const HOURS_IN_NOTE = new RegExp(ONE_HOUR.source, 'giu');

/**
 * Reports a note that says when the event is, otherwise than its row: `Starts at 14:00`, `The correct date is 13 April`, `No session on
 * Thursday`. What it is of is open: the row stays as it is.
 */
export function reportTimeInNote(
  note: FieldCell,
  when: When,
  options: NeighbourDateOptions,
  found: ReadingBuilder,
): void {
  const { text } = note;
  if (text.length > LONGEST_NOTE || namesSomethingElse(text) || ALWAYS_OPEN.test(text)) return;
  const saysOther = text
    .split(BETWEEN_SENTENCES)
    .map((sentence) =>
      sentence
        .trim()
        .replace(/[.!]+$/, '')
        .replace(MIDDAY_WORDS, '12:00'),
    )
    .some((sentence) => sentence !== '' && saysOtherTimeOfEvent(sentence, when, options));
  if (saysOther) found.report(timeInNote, note, { value: text });
}

function saysOtherTimeOfEvent(sentence: string, when: When, options: NeighbourDateOptions): boolean {
  if (saysPartOfDay(sentence) || saysChangeByLength(sentence)) return true;
  const without = dayWithout(sentence);
  if (without !== undefined && namesDayOfEvent(without, when.period, options)) return true;
  const weekdays = weekdaysWithin(sentence);
  if (weekdays) return besideTime(weekdays.others) === 'when' && !areEachDay(weekdays.days, when.period);
  if (!/\d/.test(sentence)) return false;
  if (putsDateForAnother(sentence, when.period, options)) return true;
  return (
    (mayNameTime(sentence) ? saysOtherDate(sentence, when, options) : undefined) ??
    saysOtherHours(sentence, when, options)
  );
}

/** `Début le 11 mai`: the start of the event, and no part of a month. */
const START_BEFORE_DAY =
  /^(?:start|début|inicio|начало|البداية)\s+(?:(?:on|le|el)\s+)?(?=\d{1,2}(?:er)?[\s./-])/iu;

/** `Date is wrong, should be 13 May`: words of the event, and what is right behind a mark. */
const WORDS_AND_DATE = /^([^\d,;:]{2,40})[,;:]\s+([^,;:]*\d.*)$/u;

/** The date of a text, or the one behind words that leave it open whether it is one. */
function readTimeIn(sentence: string, options: NeighbourDateOptions): DateReading {
  const reading = parseDateOfNeighbours(sentence, options);
  if (reading.periods.length > 0) return reading;
  const start = sentence.replace(START_BEFORE_DAY, '');
  if (start !== sentence) {
    const behind = parseDateOfNeighbours(start, options);
    return { ...behind, periods: behind.periods.map((period) => `${period.slice(0, 10)}/..`) };
  }
  const [, words, rest] = WORDS_AND_DATE.exec(sentence) ?? [];
  return words === undefined || besideTime(words) === 'other'
    ? reading
    : parseDateOfNeighbours(rest!, options);
}

/** Whether a text has a date of the event that is not that of the row; `undefined` where it has none. */
function saysOtherDate(
  sentence: string,
  { period, hours: ofRow }: When,
  options: NeighbourDateOptions,
): boolean | undefined {
  const { input, periods, unread, hours } = readTimeIn(sentence, options);
  const haveOtherHours = hours !== undefined && !agreesWith(hours, ofRow);
  const edge = periods.length === 1 ? OPEN_EDGE.exec(periods[0]!) : null;
  // `Начало 11 мая`, `Se extiende hasta el 15 de mayo`
  if (edge) {
    const others = unread.map(({ start, end }) => input.slice(start, end)).join(' ');
    const [first, last = first] = period.split('/');
    const isOther = (edge[1] ?? edge[2]) !== (edge[1] ? first : last);
    return besideTime(besideHours(others)) !== 'other' && (isOther || haveOtherHours);
  }
  if (periods.length === 0 || !periods.every((each) => OF_DAYS.test(each))) return undefined;
  const beside = besideTime(besideHours(unread.map(({ start, end }) => input.slice(start, end)).join(' ')));
  // `Correct date: 13 May`, `13 May only` of 12–14 May are one day. `Last held on 3 June 2025` is of another edition.
  if (beside === 'corrects') return periods.join() !== period;
  if (beside !== 'when' || areLongBefore(periods, period)) return false;
  return haveOtherHours || (ONLY.test(sentence) ? periods.join() !== period : !areOf(periods, period));
}

/** A period from a day on, or until one. */
const OPEN_EDGE = /^(?:(\d{4}-\d\d-\d\d)\/\.\.|\.\.\/(\d{4}-\d\d-\d\d))$/;

const ONLY = /(?<!\p{L})(?:only|seulement|uniquement|solo|sólo|únicamente|только)(?!\p{L})|仅|فقط/iu;

/** Whether a text has hours of the event that are not those of the row. */
function saysOtherHours(
  sentence: string,
  { hours: ofRow }: When,
  { language }: NeighbourDateOptions,
): boolean {
  const text = sentence.replace(HOUR_BEHIND_AT, (at, hour: string) => at.replace(hour, `${hour}:00`));
  if (!ONE_HOUR.test(text) || IS_LENGTH.test(text)) return false;
  const beside = besideTime(besideHours(text));
  if (beside === 'other') return false;
  const { hours } = parseTimeCached(text, { language }, undefined);
  // Without a word for it, hours alone are those of the event where they are a span.
  if (beside === 'nothing' && !/^(?:\P{L}|at|from|to|à|de|a|las|с|в|до|من|إلى|utc|gmt|\s)*$/iu.test(text))
    return false;
  return hours === undefined || !agreesWith(hours, ofRow);
}

/** `Time 2h`, `Duration 1h30`: a length. */
const IS_LENGTH = /^\p{L}+\s*:?\s*[0-6]\s?h(?:\s?\d\d)?$|dur(?:ation|ée|ación)|lasts|длит/iu;

/** Names of zones beside hours, with what is added to them. */
const ZONE_NAMES = /(?<!\p{L})(?:UTC|GMT|CES?T|МСК|MSK)(?!\p{L})\s*(?:[+-]\s*\d{1,2}(?::?\d\d)?)?/gu;

const besideHours = (text: string): string =>
  text
    .replace(ZONE_NAMES, ' ')
    .replace(HOURS_IN_NOTE, ' ')
    .replace(/[\d:：–-]+/g, ' ');

/** The weekdays that a text names, and its other words; `undefined` where it names none, or has figures. */
function weekdaysWithin(sentence: string): { days: ReadonlySet<number>; others: string } | undefined {
  if (/\d/.test(sentence) || sentence.length > MAX_WEEKDAY_NOTE) return undefined;
  const days = new Set<number>();
  const others = sentence.replace(/[\p{L}\p{M}-]+/gu, (word) => {
    const [day, other] = weekdaysOfName(word.replace(/s$/, '')) ?? [];
    if (day === undefined || other !== undefined || word.length < MIN_WEEKDAY_LENGTH) return word;
    days.add(day);
    return ' ';
  });
  return days.size > 0 ? { days, others } : undefined;
}

const MAX_WEEKDAY_NOTE = 60;

/** A shorter word is an abbreviation, or another word. */
const MIN_WEEKDAY_LENGTH = 4;

/** Whether weekdays are those of all days of a period. */
function areEachDay(days: ReadonlySet<number>, period: Edtf): boolean {
  const { first, last } = periodBounds(period)!;
  for (let day = first; day <= last; day++) if (!days.has(weekday(day))) return false;
  return true;
}

/** Days after which another edition of an event may be held. */
const DAYS_BETWEEN_EDITIONS = 180;

/** Whether days are so long before a period that they are those of an earlier edition. */
const areLongBefore = (periods: readonly Edtf[], period: Edtf): boolean =>
  periods.every((each) => periodBounds(period)!.first - periodBounds(each)!.last > DAYS_BETWEEN_EDITIONS);

/** Whether days are those of a period, or some of them. */
const areOf = (periods: readonly Edtf[], period: Edtf): boolean => {
  const whole = periodBounds(period)!;
  return periods.every((each) => isWithin(periodBounds(each)!, whole));
};

/** Whether hours are those of the event, or begin or end with them. */
function agreesWith(hours: string, ofEvent = ''): boolean {
  const [start, end] = ofEvent.split('-');
  return hours === ofEvent || hours === start || hours === end;
}
