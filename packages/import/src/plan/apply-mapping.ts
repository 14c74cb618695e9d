import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { areOpponents, JOINT_OF_OPPONENTS } from '../column/opponents.js';
import type { MarkedPeriods } from '../column/period-column.js';
import { foldText } from '../field/words.js';
import { DAYS_OF_MONTH, periodColumns } from '../scan/period-columns.js';
import type { MappedColumn, Mapping } from './mapping.js';

/** A field of several columns. */
export interface CombinedField {
  field: Field;
  places: number[];
  /** The columns are parts of a year, and the date is those that are marked. */
  marked?: MarkedPeriods;
  /** What stands between the cells; by default a space. */
  joint?: string;
}

/** A mapping for the columns of one table. */
export interface AppliedMapping {
  columns: Column[];
  /** Fields of several columns, with the indexes of the columns. */
  combined: CombinedField[];
  constants: [Field, string][];
  /** Column headings of the mapping that the table does not have. */
  missing: string[];
}

/** Months or quarters that make a date together are marked in the rows. */
function markedPeriods(
  field: Field,
  places: readonly number[],
  columns: readonly Column[],
): Pick<CombinedField, 'marked'> {
  const periods = field === 'date' ? periodColumns(places.map((place) => columns[place]!.name)) : undefined;
  if (periods?.length !== places.length) return {};
  const hasDays = columns[places[0]!]!.hint === DAYS_OF_MONTH;
  return {
    marked: { columns: periods.map((period, i) => ({ ...period, index: places[i]! })), hasDays },
  };
}

/** Gives columns the fields of a mapping. A field is then taken from any other column. */
export function applyMapping(columns: readonly Column[], mapping: Mapping): AppliedMapping {
  const result = columns.map((column) => ({ ...column }));
  const missing: string[] = [];
  const placeOf = (name: string): number => {
    const byName = result.findIndex(
      (column) => foldText(column.name) === foldText(name) && foldText(name) !== '',
    );
    return byName >= 0
      ? byName
      : result.findIndex(({ letter, name: own }) => letter === name || own === name);
  };
  const free = (field: Field) => {
    for (const column of result) if (column.field === field) delete column.field;
  };
  for (const [name, meaning] of Object.entries(mapping.columns ?? {})) {
    const column = result[placeOf(name)];
    if (!column) {
      missing.push(name);
      continue;
    }
    const mapped: MappedColumn =
      typeof meaning === 'string' ? { field: meaning } : (meaning ?? { field: null });
    const { field, values, order, times, lastDays, hint, fillDown } = mapped;
    delete column.closestHeading;
    if (field === null) {
      delete column.field;
      column.isDeclared = true;
    } else {
      free(field);
      column.field = field;
    }
    if (order !== undefined) column.order = order;
    if (times !== undefined) column.times = times;
    if (lastDays !== undefined) column.lastDays = lastDays;
    if (hint !== undefined) column.hint = hint;
    if (fillDown !== undefined) column.fillDown = fillDown;
    if (values) column.values = new Map(Object.entries(values).map(([from, to]) => [foldText(from), to]));
  }
  const combined: AppliedMapping['combined'] = [];
  for (const [field, names] of Object.entries(mapping.combine ?? {}) as [Field, string[]][]) {
    const places = names.map(placeOf);
    missing.push(...names.filter((_, i) => places[i]! < 0));
    if (places.some((place) => place < 0)) continue;
    free(field);
    for (const place of places) delete result[place]!.field;
    combined.push({
      field,
      places,
      ...markedPeriods(field, places, result),
      ...(field === 'title' && areOpponents(names) ? { joint: JOINT_OF_OPPONENTS } : {}),
    });
  }
  return {
    columns: result,
    combined,
    constants: Object.entries(mapping.constants ?? {}) as [Field, string][],
    missing,
  };
}
