import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { simplifiedChinese } from '../column/heading-grammar.js';
import { readEventDuration } from '../field/event-duration.js';
import { foldText } from '../field/words.js';
import { isDate } from './cell-values.js';
import { type ColumnCells, MIN_CELLS } from './column-cells.js';

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

/** The unit of a duration as a hint of its column. */
const MINUTES = 'minutes';

/** Lengths of talks in minutes: of hours some would be longer than a day. */
const STEP_OF_MINUTES = 5;
const LEAST_OF_MINUTES = 15;

const FIELDS_OF_TIMES: ReadonlySet<Field | undefined> = new Set<Field>(['startTime', 'hours']);

/** Numbers without a unit next to times of day are minutes where all are multiples of five and one is no length in hours: `20`, `45`. */
export function markMinutes(columns: readonly Column[], cells: readonly ColumnCells[]): void {
  const index = columns.findIndex(({ field }) => field === 'duration');
  const column = columns[index];
  if (!column || column.isDeclared || column.hint || !columns.some(({ field }) => FIELDS_OF_TIMES.has(field)))
    return;
  const { texts } = cells[index]!;
  const areMinutes =
    texts.length >= MIN_CELLS &&
    texts.every((text) => /^\d{1,3}$/.test(text) && Number(text) > 0 && Number(text) % STEP_OF_MINUTES === 0);
  const isWithoutUnit = texts.every((text) => readEventDuration(text, column.name) === undefined);
  if (areMinutes && isWithoutUnit && texts.some((text) => Number(text) >= LEAST_OF_MINUTES))
    column.hint = MINUTES;
}
