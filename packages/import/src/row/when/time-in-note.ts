import type { When } from '@regional-presence/core';
import { isWithin, overlaps, timeInNote } from '@regional-presence/core/internal';
import { type Edtf, periodBounds } from '@regional-presence/core/period';
import type { FieldCell } from '../../column/column.js';
import { type NeighbourDateOptions, parseDateOfNeighbours } from '../../field/neighbour-dates.js';
import { namesSomethingElse } from '../../field/speaks-of-status.js';
import { isNameOfWeekday } from '../../field/weekday.js';
import { dayWithout, saysCorrect, saysPartOfDay, saysTimeOfEvent } from '../../field/words-of-event-time.js';
import type { ReadingBuilder } from '../reading.js';
import { parseTimeCached } from './cached-times.js';

/** UTF-16 units; a longer note tells more than when the event is. */
const LONGEST_NOTE = 160;

/** Ends of sentences and lines; not the points of a date or an hour. */
const BETWEEN_SENTENCES = /[;；。\n]+|(?<=[\p{L})])\.\s+|,\s+(?=\p{Lu}\p{Ll}+\s+(?:at|à|a|в)\s)/u;

const CLOCK = /\d{1,2}\s?[:.hч]\s?\d{2}|\d{1,2}\s?(?:h|[ap]\.?m\.?)(?!\p{L})|\d{1,2}[点點时時]/iu;
const CLOCKS = new RegExp(CLOCK.source, 'giu');

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
  if (text.length > LONGEST_NOTE || namesSomethingElse(text)) return;
  const saysOther = text
    .split(BETWEEN_SENTENCES)
    .map((sentence) => sentence.trim())
    .some((sentence) => sentence !== '' && saysOtherTimeOfEvent(sentence, when, options));
  if (saysOther) found.report(timeInNote, note, { value: text });
}

function saysOtherTimeOfEvent(sentence: string, when: When, options: NeighbourDateOptions): boolean {
  if (saysPartOfDay(sentence)) return true;
  const without = dayWithout(sentence);
  if (without !== undefined) return isDayOfEvent(without, when.period, options);
  if (!/\d/.test(sentence)) return false;
  const { input, periods, unread } = parseDateOfNeighbours(sentence, options);
  if (periods.length > 0) {
    const others = unread.map(({ start, end }) => input.slice(start, end)).join(' ');
    if (!saysTimeOfEvent(withoutClocks(others))) return false;
    // `Correct date: 13 May` of 12–14 May is one day. `Last held on 3 June 2025` is of another edition.
    return saysCorrect(others)
      ? periods.join() !== when.period
      : !areOf(periods, when.period) && !areLongBefore(periods, when.period);
  }
  if (!CLOCK.test(sentence)) return false;
  if (!saysTimeOfEvent(withoutClocks(sentence))) return false;
  const { hours } = parseTimeCached(sentence, { language: options.language }, undefined);
  return hours === undefined || !isOfHours(hours, when.hours);
}

/** Names of zones beside hours, with what is added to them. */
const ZONE_NAMES = /(?<!\p{L})(?:UTC|GMT|CES?T|МСК|MSK)(?!\p{L})\s*(?:[+-]\s*\d{1,2}(?::?\d\d)?)?/gu;

const withoutClocks = (text: string): string =>
  text
    .replace(ZONE_NAMES, ' ')
    .replace(CLOCKS, ' ')
    .replace(/[\d:–-]+/g, ' ');

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

/** Whether a text is a day of a period, or the name of a weekday. */
function isDayOfEvent(written: string, period: Edtf, options: NeighbourDateOptions): boolean {
  const text = written.replace(/^(?:on|le|el|в|во|на|يوم|في)\s+/iu, '').replace(/[.!。]$/, '');
  if (isNameOfWeekday(text)) return true;
  const { periods } = parseDateOfNeighbours(text, options);
  const bounds = periodBounds(period)!;
  return periods.some((each) => overlaps(periodBounds(each)!, bounds));
}

/** Whether hours are those of the event, or begin or end with them. */
function isOfHours(hours: string, ofEvent = ''): boolean {
  const [start, end] = ofEvent.split('-');
  return hours === ofEvent || hours === start || hours === end;
}
