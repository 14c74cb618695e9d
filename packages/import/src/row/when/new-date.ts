import type { Status, When } from '@regional-presence/core';
import { cellsContradict, dateMoved, overlaps, statusRescheduled } from '@regional-presence/core/internal';
import { type Edtf, periodBounds } from '@regional-presence/core/period';
import type { DateReading } from '@regional-presence/dates';
import type { FieldCell } from '../../column/column.js';
import { leadingStatus, leadingStatusOf } from '../../field/leading-status.js';
import { type NeighbourDateOptions, parseDateOfNeighbours } from '../../field/neighbour-dates.js';
import { withoutReason } from '../../field/reason.js';
import { namesSomethingElse } from '../../field/speaks-of-status.js';
import { isOff, partsBehind } from '../../field/stated-status.js';
import { MOVE_WORDS, STATUS_WORDS } from '../../field/status-words.js';
import { foldText } from '../../field/words.js';
import { OF_DAYS } from '../../scan/known-days.js';
import type { ReadingBuilder } from '../reading.js';
import { fieldCell, type RowView } from '../row-view.js';
import { withoutNewPlace } from '../where/moved-place.js';
import { copyWhen } from './copy-when.js';
import {
  isOfOtherYear,
  movesEvent,
  OF_DAYS_OR_MONTH,
  saysOfNewDate,
  saysOtherTime,
} from './says-new-date.js';
import { reportTimeInNote } from './time-in-note.js';
import { monthsAfter } from './year-of-row.js';

/** UTF-16 units of a text that says no more than that the date is another one, at most. */
const LONGEST_TEXT = 100;

/** What a cell beside the date says of a new one. */
export interface NewDate {
  whens: readonly When[];
  /** The cell that says so. */
  cell: FieldCell;
  /** What it says; absent where the row has the new date already. */
  text?: string;
}

/**
 * The dates of a row whose status, note or title says that it was moved to other days: `12 May 2026` beside `postponed to
 * 7 June`. The hours are those of the row, unless the cell has others.
 */
export function newDateOf(whens: readonly When[], view: RowView, found: ReadingBuilder): NewDate | undefined {
  const [when] = whens;
  if (!when || !whens.every(({ period }) => OF_DAYS.test(period))) return undefined;
  if (whens.length > 1) {
    reportNoteOfDays(whens, view, found);
    return undefined;
  }
  reportOtherDate(when.period, view, found);
  for (const { text, cell } of textsOfNewDates(view)) {
    const reading = readMove(when.period, text, view);
    if (reading === 'other') {
      found.report(statusRescheduled, cell, { value: text });
      continue;
    }
    if (!reading) continue;
    const { periods, hours: ofAll, hoursByPeriod, zone, inferred } = reading;
    if (periods.length === 1 && periods[0] === when.period && !ofAll) return { whens, cell };
    return {
      cell,
      text,
      whens: periods.map((period, i) => {
        const moved = copyWhen(when);
        const hours = hoursByPeriod?.[i] ?? ofAll;
        moved.period = period;
        moved.phrase = text;
        if (hours) moved.hours = hours;
        if (zone) moved.zone = zone;
        delete moved.continuous;
        if (inferred) moved.inferred = [...inferred];
        else delete moved.inferred;
        return moved;
      }),
    };
  }
  const note = fieldCell(view, 'note');
  const isSaid = note && note.text.length <= LONGEST_TEXT && !found.hasReported('status-rescheduled');
  if (isSaid && saysOtherTime(withoutReason(note.text), when.period, optionsAround(when.period, view)))
    found.report(statusRescheduled, note, { value: note.text });
  else reportNoteOfDays(whens, view, found);
  return undefined;
}

/** Reports a note that says when the event is, otherwise than the days from the first to the last of its row. */
function reportNoteOfDays(whens: readonly When[], view: RowView, found: ReadingBuilder): void {
  const note = fieldCell(view, 'note');
  if (!note || found.hasReported('status-rescheduled')) return;
  const [first, last] = [whens[0]!, whens.at(-1)!];
  const [start, end] = [first.period.slice(0, 10), last.period.slice(-10)];
  const period = start === end ? start : `${start}/${end}`;
  const hours = new Set(whens.map((when) => when.hours)).size === 1 ? first.hours : undefined;
  reportTimeInNote(note, { period, ...(hours ? { hours } : {}) }, optionsAround(period, view), found);
}

/** The dates of a row: the new ones, unless what takes place on them is cancelled. */
export function withNewDate(
  whens: readonly When[],
  moved: NewDate | undefined,
  status: Status | undefined,
  found: ReadingBuilder,
): readonly When[] {
  if (moved?.text === undefined) return whens;
  const { cell, text: value } = moved;
  if (status === 'cancelled') {
    found.report(cellsContradict, cell, { value, used: { term: 'status/cancelled' } });
    found.keep(cell);
    return whens;
  }
  found.report(dateMoved, cell, { value, periods: moved.whens.map(({ period }) => period) });
  return moved.whens;
}

/** Between a status and its date no more than a word such as `on`: `by letter of` says what else the date is of. */
const NO_MORE_THAN_ON = /^\P{L}*\p{L}{0,4}\P{L}*$/u;

/** `Held on 13 April` beside 12 April. The date of a decision, `Cancelled on 3 March`, is another one. */
function reportOtherDate(period: Edtf, view: RowView, found: ReadingBuilder): void {
  const cell = fieldCell(view, 'status');
  if (!cell || cell.text.length > LONGEST_TEXT || !/\d/.test(cell.text) || mayMove(cell.text)) return;
  const leading = leadingStatus(cell.text, (key) => STATUS_WORDS.has(key));
  if (leading === undefined || isOff(STATUS_WORDS.get(foldText(leading)))) return;
  const bounds = periodBounds(period)!;
  const { input, periods, unread } = parseDateOfNeighbours(cell.text, optionsAround(period, view));
  // Of `planned` the reading of the date knows what it means.
  const [before = leading, ...others] = unread.map(({ start, end }) => input.slice(start, end));
  const isOfEvent =
    before.startsWith(leading) &&
    NO_MORE_THAN_ON.test(before.slice(leading.length)) &&
    others.every((text) => !/\p{L}/u.test(text));
  if (isOfEvent && periods.length > 0 && periods.every((other) => !overlaps(periodBounds(other)!, bounds)))
    found.report(statusRescheduled, cell, { value: cell.text });
}

/** The texts of a row that may name a new date. */
function* textsOfNewDates(view: RowView): Iterable<{ text: string; cell: FieldCell }> {
  for (const field of ['status', 'note'] as const) {
    const cell = fieldCell(view, field);
    if (cell && mayMove(cell.text)) yield { text: cell.text, cell };
  }
  for (const { stated, cell } of view.statuses)
    if (stated.details !== undefined && mayMove(stated.details)) yield { text: stated.details, cell };
  const title = fieldCell(view, 'title');
  if (!title) return;
  for (const part of partsBehind(title.text)) if (mayMove(part)) yield { text: part, cell: title };
}

const mayMove = (text: string): boolean =>
  text.length <= LONGEST_TEXT && /[\d\p{Script=Han}]/u.test(text) && MOVE_WORDS.test(foldText(text));

/** Months before and behind a date to which an event is moved: each day and month is in them once. */
const MONTHS_BEFORE = -2;
const MONTHS_BEHIND = 9;

/** A date without a year is one of the months around a period. */
function optionsAround(period: Edtf, { layout: { language } }: RowView): NeighbourDateOptions {
  const [day] = period.split('/') as [string];
  return {
    ...(language === undefined ? {} : { language }),
    reportingPeriod: `${monthsAfter(day, MONTHS_BEFORE)}/${monthsAfter(day, MONTHS_BEHIND)}`,
  };
}

/**
 * The new days that a text gives to an event of another date.
 *
 * @returns `other` where it says that something moved and it is open what, or where it says more than the date.
 */
function readMove(former: Edtf, written: string, view: RowView): DateReading | 'other' | undefined {
  const text = withoutNewPlace(withoutReason(written));
  const [day] = former.split('/') as [string];
  const options = optionsAround(former, view);
  // `moved from 3 March to 10 March` has the former date itself.
  const hasFormer = (text.match(/\d+/g) ?? []).map(Number).includes(Number(day.slice(-2)));
  const reading = (hasFormer ? [`${former}, ${text}`, text] : [`${former}, ${text}`])
    .map((phrase) => parseDateOfNeighbours(phrase, options))
    .find(({ moved }) => moved);
  if (!reading) return saysOfNewDate(text, former, options) ? 'other' : undefined;
  const { input, periods, unread, tentative, cancelled } = reading;
  // `Moved to 2021`: the days are not known yet.
  if (periods.some((period) => isOfOtherYear(period, day)))
    return movesEvent(text) && !isOff(leadingStatusOf(text)) ? 'other' : undefined;
  if (!periods.every((period) => OF_DAYS_OR_MONTH.test(period))) return undefined;
  const [ofFormer, ...others] = unread;
  const isWhole =
    ofFormer?.start === 0 && others.every(({ start, end }) => !/\p{N}/u.test(input.slice(start, end)));
  // `postponed to 12 March` of an event in May
  if (leadingStatusOf(text) === 'postponed' && periods.some((period) => period < day)) return 'other';
  return isWhole && !tentative && !cancelled && movesEvent(text) && !namesSomethingElse(text)
    ? reading
    : 'other';
}
