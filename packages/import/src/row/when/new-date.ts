import type { Status, When } from '@regional-presence/core';
import { cellsContradict, dateMoved } from '@regional-presence/core/internal';
import type { Edtf } from '@regional-presence/core/period';
import type { FieldCell } from '../../column/column.js';
import { parseDateOfNeighbours } from '../../field/neighbour-dates.js';
import { MOVE_WORDS } from '../../field/status-words.js';
import { foldText } from '../../field/words.js';
import type { ReadingBuilder } from '../reading.js';
import { fieldCell, type RowView } from '../row-view.js';
import { copyWhen } from './copy-when.js';

/** UTF-16 units of a text that says no more than that the date is another one, at most. */
const LONGEST_TEXT = 100;

const OF_DAYS = /^\d{4}-\d\d-\d\d(?:\/\d{4}-\d\d-\d\d)?$/;

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
export function newDateOf(whens: readonly When[], view: RowView): NewDate | undefined {
  const [when] = whens;
  if (!when || whens.length > 1 || !OF_DAYS.test(when.period)) return undefined;
  for (const { text, cell } of textsOfNewDates(view)) {
    const reading = readMove(when.period, text, view);
    if (!reading) continue;
    const { periods, hours, zone, inferred } = reading;
    if (periods.length === 1 && periods[0] === when.period && !hours) return { whens, cell };
    return {
      cell,
      text,
      whens: periods.map((period) => {
        const moved = copyWhen(when);
        moved.period = period;
        moved.phrase = text;
        if (hours) moved.hours = hours;
        if (zone) moved.zone = zone;
        if (inferred) moved.inferred = [...inferred];
        else delete moved.inferred;
        return moved;
      }),
    };
  }
  return undefined;
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

/** The texts of a row that may name a new date. */
function* textsOfNewDates(view: RowView): Iterable<{ text: string; cell: FieldCell }> {
  for (const field of ['status', 'note'] as const) {
    const cell = fieldCell(view, field);
    if (cell && mayMove(cell.text)) yield { text: cell.text, cell };
  }
  for (const { stated, cell } of view.statuses)
    if (stated.details !== undefined && mayMove(stated.details)) yield { text: stated.details, cell };
}

const mayMove = (text: string): boolean =>
  text.length <= LONGEST_TEXT && /[\d\p{Script=Han}]/u.test(text) && MOVE_WORDS.test(foldText(text));

/** The new days that a text gives to an event of another date, if it says nothing else. */
function readMove(former: Edtf, text: string, { layout }: RowView) {
  const phrase = `${former}, ${text}`;
  const { language } = layout;
  const reading = parseDateOfNeighbours(phrase, language === undefined ? {} : { language });
  const [ofFormer, ...others] = reading.unread;
  const isWhole =
    ofFormer?.start === 0 &&
    others.every(({ start, end }) => !/[\p{L}\p{N}]/u.test(phrase.slice(start, end)));
  const areDays = reading.periods.length > 0 && reading.periods.every((period) => OF_DAYS.test(period));
  return reading.moved && isWhole && areDays && !reading.tentative && !reading.cancelled
    ? reading
    : undefined;
}
