import type { Column } from '../column/column.js';
import type { ColumnCells } from './column-cells.js';
import { TIME_FIELDS } from './when-fields.js';

/** Headings of lengths: `Hours` with 8 and 16 may be how long a training is. */
const NAMES_LENGTH = /hours|heures|horas|ore\b|часы|часов|小时|小時|ساعات|stunden|uren/iu;

/** `2` may be in the afternoon, whatever others are. */
const HOUR_NUMBER = /^(?:0?[7-9]|1\d|2[0-3])$/;

const NOON = 12;

/**
 * Marks the columns of times whose cells are the numbers of hours alone. One of them after noon shows that the clock has 24
 * hours; without it, `8` may be in the evening.
 */
export function markHourNumbers(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  const found = columns.flatMap(({ field, name }, i) =>
    field && TIME_FIELDS.includes(field) && !NAMES_LENGTH.test(name) && areHourNumbers(cells[i]!) ? [i] : [],
  );
  const isOf24Hours = found.some((i) => cells[i]!.texts.some((text) => Number(text) > NOON));
  if (isOf24Hours) for (const i of found) columns[i]!.hasHourNumbers = true;
}

const areHourNumbers = ({ texts }: ColumnCells): boolean =>
  texts.length > 0 && texts.every((text) => HOUR_NUMBER.test(text));
