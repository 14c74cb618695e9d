import type { When } from '@regional-presence/core';
import { daysFromText } from '@regional-presence/core/internal';
import type { Edtf } from '@regional-presence/core/period';
import type { DayMonthOrder } from '@regional-presence/dates';
import { parseDateOfNeighbours } from '../../field/neighbour-dates.js';
import type { ReadingBuilder } from '../reading.js';
import { fieldCell, type RowView, textOfField } from '../row-view.js';
import { dayAfter } from './apply-duration.js';
import { copyWhen } from './copy-when.js';

/** Columns of texts that may begin with the days. */
const FIELDS_WITH_DAYS = ['description', 'note'] as const;

/** What may set the days apart from what follows them: `Dal 21/01 al 26/01 - Cat. 2`, `Du 18 au 20 mai, organisée par …`. */
const BEHIND_DAYS = /\s[-–—|]\s(?=\D)|\s*[\n;|,]|\.(?:\s|$)|$/gu;

/** UTF-16 units of days in words, at most. */
const LONGEST_PART = 60;

/** Two numbers at least, with little between them. */
const MAY_BE_RANGE = /^\D{0,16}\d{1,4}\D{1,16}\d/;

const SINGLE_DAY = /^\d{4}-\d\d-\d\d$/;

/** UTF-16 units of a first word that another language has: `Dal`. */
const LONGEST_PREPOSITION = 3;

/** Whether a text may begin with a preposition, and not with a name: `大学祭(6/3-5)`, `Expo (5-9 May)`, `GSR 5-9 May`. */
function mayBePreposition(text: string, end: number): boolean {
  const [word, rest] = [text.slice(0, end), text.slice(end)];
  const isAbbreviation = /^\p{Lu}{2,}$/u.test(word) && /\p{Ll}/u.test(rest);
  return (
    end <= LONGEST_PREPOSITION && !/\p{Script=Han}/u.test(word) && !isAbbreviation && !/^\s*[(（]/.test(rest)
  );
}

/** Days that such a range has, at most. */
const LONGEST_RANGE = 180;

const RANGE_FROM_DAY = /^(\d{4}-\d\d-\d\d)\/\d{4}-\d\d-\d\d$/;

/**
 * The period of a row whose only day is the first of a range with which its description or note begins:
 * `2025-01-21` beside `Dal 21/01 al 26/01 - Cat. 2`. The end is written there alone.
 */
export function withDaysOfText(
  whens: readonly When[],
  view: RowView,
  found: ReadingBuilder,
): readonly When[] {
  const [when] = whens;
  if (!when || whens.length > 1 || !SINGLE_DAY.test(when.period) || textOfField(view, 'end') !== '')
    return whens;
  for (const field of FIELDS_WITH_DAYS) {
    const text = textOfField(view, field);
    for (const part of MAY_BE_RANGE.test(text) ? leadingParts(text) : []) {
      const period = rangeFrom(when.period, part, view);
      if (period === undefined) continue;
      const result = copyWhen(when);
      result.period = period;
      result.phrase = part;
      found.report(daysFromText, fieldCell(view, field), { value: part, periods: [period] });
      return [result];
    }
  }
  return whens;
}

/** What a text begins with, up to each mark, the longest first. */
const leadingParts = (text: string): string[] =>
  [...text.slice(0, LONGEST_PART + 1).matchAll(BEHIND_DAYS)]
    .filter(({ index }) => index > 0 && index <= LONGEST_PART)
    .map(({ index }) => text.slice(0, index).trim())
    .reverse();

const ORDERS = ['dmy', 'mdy'] as const;

/** The range from a day on that a text is; the day decides the order of `05/02 al 09/02`. */
function rangeFrom(day: Edtf, text: string, view: RowView): string | undefined {
  for (const order of ORDERS) {
    const range = rangeIn(text, day, order, view);
    if (range !== undefined && RANGE_FROM_DAY.exec(range)?.[1] === day) return range;
  }
  return undefined;
}

/** The one period near a day that a text is, and nothing else. */
function rangeIn(text: string, day: Edtf, order: DayMonthOrder, { layout }: RowView): string | undefined {
  const { language } = layout;
  const { periods, unread, tentative, cancelled } = parseDateOfNeighbours(text, {
    ...(language === undefined ? {} : { language }),
    order,
    reportingPeriod: dayAfter(day, LONGEST_RANGE),
  });
  const isWhole = unread.every(
    ({ start, end }) =>
      !/[\p{L}\p{N}]/u.test(text.slice(start, end)) || (start === 0 && mayBePreposition(text, end)),
  );
  return periods.length === 1 && isWhole && !tentative && !cancelled ? periods[0] : undefined;
}
