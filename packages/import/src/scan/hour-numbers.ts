import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import type { ColumnCells } from './column-cells.js';
import { TIME_FIELDS } from './when-fields.js';

/** Headings of lengths: `Hours` with 8 and 16 may be how long a training is. */
const NAMES_LENGTH = /hours|heures|horas|ore\b|часы|часов|小时|小時|ساعات|stunden|uren/iu;

/** `2` may be in the afternoon, whatever others are. */
const HOUR_NUMBER = /^(?:0?[7-9]|1\d|2[0-3])$/;

const NOON = 12;

/**
 * Marks the columns of times, and of starts and ends beside dates, whose cells are the numbers of hours alone. One of them after noon shows that the clock has 24
 * hours; without it, `8` may be in the evening.
 */
export function markHourNumbers(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  const hasDate = columns.some(({ field }) => field === 'date');
  const mayHaveHours = (field: Field | undefined) =>
    field !== undefined &&
    (TIME_FIELDS.includes(field) || (hasDate && (field === 'start' || field === 'end')));
  const found = columns.flatMap(({ field, name }, i) =>
    mayHaveHours(field) && !NAMES_LENGTH.test(name) && areHourNumbers(cells[i]!) ? [i] : [],
  );
  const isOf24Hours = found.some((i) => cells[i]!.texts.some((text) => Number(text) > NOON));
  if (isOf24Hours) for (const i of found) columns[i]!.hasHourNumbers = true;
}

/** An hour behind noon, or with a zero before it, of which no word says the half of the day. */
const OF_24_HOURS = /(?<![\d:.])(?:0\d[:h]\d\d|(?:1[3-9]|2[0-3])(?:[:.]\d\d|\s?h)|0:\d\d)(?!\d|[./-]\d)/i;
const OF_12_HOURS = /\d\s?[ap](?:\.?\s?m\b|\b)/i;

const FIELDS_WITH_HOURS: readonly (Field | undefined)[] = [...TIME_FIELDS, 'date', 'start', 'end'];

/** Marks the columns with hours of a table whose cells show which clock they are counted by: `3:00 pm` anywhere, else `14:00`. */
export function markClocks(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  const found = columns.flatMap(({ field }, i) => (FIELDS_WITH_HOURS.includes(field) ? [i] : []));
  const has = (mark: RegExp) => found.some((i) => cells[i]!.texts.some((text) => mark.test(text)));
  const is12 = has(OF_12_HOURS);
  if (!is12 && !has(OF_24_HOURS)) return;
  for (const i of found) columns[i]!.clock = is12 ? 12 : 24;
}

const areHourNumbers = ({ texts }: ColumnCells): boolean =>
  texts.length > 0 && texts.every((text) => HOUR_NUMBER.test(text));
