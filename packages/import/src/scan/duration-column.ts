import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { simplifiedChinese } from '../column/heading-grammar.js';
import { foldText } from '../field/words.js';
import { isDate } from './cell-values.js';
import type { ColumnCells } from './column-cells.js';

const headingSet = (headings: string): ReadonlySet<string> => new Set(headings.split('|').map(foldText));

/** Headings that count days. In the singular they are the day of a date, or of a conference. */
const DAY_COUNTS = headingSet(
  'days|nb days|no of days|number of days|num days|jours|nb jours|nb de jours|nombre de jours|días|nº de días|número de días|cantidad de días|дней|дни|кол во дней|количество дней|число дней|天数|日数|أيام|عدد الأيام|tage|anzahl tage|giorni|numero giorni|dias|número de dias|dagen|dagar',
);

/** Headings that count hours or minutes. */
const HOUR_COUNTS = headingSet(
  'stunden|часов|количество часов|number of hours|no of hours|nb hours|nombre d’heures|nb heures|número de horas|小时|小时数|عدد الساعات|minutes|mins|nombre de minutes|minutos|минут|分钟|分钟数|دقائق|عدد الدقائق|minuten|minuti',
);

/** The same, which are also the headings of times of day: another column must have these. */
const HOURS_OR_TIMES = headingSet('hours|heures|horas|часы|ساعات|ore');

const headingOfCount = (name: string): string => simplifiedChinese(foldText(name));

/** Whether a heading is a count of days and no more: `Days`, `Nombre de jours`; not `Duration (days)`. */
export const isCountOfDays = (heading: string): boolean => DAY_COUNTS.has(headingOfCount(heading));

const COUNT = /^\d{1,3}(?:[.,]\d{1,2})?$/;

const FIELDS_OF_STARTS: ReadonlySet<Field | undefined> = new Set<Field>(['date', 'start']);

const FIELDS_REPLACED: ReadonlySet<Field | undefined> = new Set<Field | undefined>([
  undefined,
  'day',
  'hours',
]);

/** The share of cells of a column of dates that are whole. */
const MOST_DATES = 0.8;

/** Whether numbers count the rows: `1`, `2`, `3`. */
const areSerialNumbers = (texts: readonly string[]): boolean =>
  texts.length > 1 && texts.every((text, i) => Number(text) === Number(texts[0]) + i);

/**
 * Gives the duration to the one column of numbers whose heading is the unit: `Days`, `Jours`, next to whole dates. Days of a
 * month and the times of day are no numbers of a unit.
 */
export function giveDurations(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  const has = (fields: ReadonlySet<Field | undefined>) => columns.some(({ field }) => fields.has(field));
  if (has(new Set<Field>(['duration', 'month']))) return;
  const isDated = columns.some(
    ({ field }, i) => FIELDS_OF_STARTS.has(field) && cells[i]!.share(isDate) >= MOST_DATES,
  );
  if (!isDated) return;
  const hasTimes = has(new Set<Field>(['startTime']));
  const found = columns.findIndex(({ name, field }, i) => {
    if (!FIELDS_REPLACED.has(field)) return false;
    const { texts } = cells[i]!;
    const key = headingOfCount(name);
    const isCount = DAY_COUNTS.has(key) || HOUR_COUNTS.has(key) || (hasTimes && HOURS_OR_TIMES.has(key));
    return isCount && texts.length > 0 && texts.every((text) => COUNT.test(text)) && !areSerialNumbers(texts);
  });
  if (found >= 0) columns[found]!.field = 'duration';
}
