import { isJsonObject, type JsonItem, type JsonObject } from './json-items.js';

/** An ISO 8601 date, with or without a time: `2026-01-26`, `2026-1-6`, `2026-01`, `2026-01-26T14:00:00Z`. */
const DATE_KEY = /^\d{4}-\d{1,2}(?:-\d{1,2}(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?$/;
const YEAR_KEY = /^(?:19|20)\d\d$/;
/** An id has a digit: `12`, `evt_7`. The names of tables have none. */
const ID_KEY = /^(?=.*\d)[\w.:-]{1,64}$/;

/** The field of which the keys of an object are values; `undefined` where they are names. */
function fieldOfKeys(value: JsonObject): 'date' | 'year' | 'id' | undefined {
  const keys = Object.keys(value);
  if (keys.length === 0) return undefined;
  if (keys.every((key) => DATE_KEY.test(key))) return 'date';
  const members = Object.values(value);
  if (keys.every((key) => YEAR_KEY.test(key)) && members.every(Array.isArray)) return 'year';
  return keys.every((key) => ID_KEY.test(key)) && members.every(isJsonObject) ? 'id' : undefined;
}

const recordsOf = (member: unknown): readonly unknown[] => (Array.isArray(member) ? member : [member]);

/**
 * The records of an object whose keys are days, years or ids: `{"2026-01-26": [{…}, {…}]}`, `{"12": {…}}`. The key is a
 * field of each record, `date`, `year` or `id`, unless the record has that field itself.
 *
 * @returns `undefined` for any other object.
 */
export function keyedItems(value: JsonObject): JsonItem[] | undefined {
  const field = fieldOfKeys(value);
  const members = Object.entries(value);
  if (!field || !members.some(([, member]) => recordsOf(member).some(isJsonObject))) return undefined;
  return members
    .flatMap(([key, member]) =>
      recordsOf(member).map((item) =>
        isJsonObject(item) && !Object.hasOwn(item, field) ? { [field]: key, ...item } : item,
      ),
    )
    .map((item, i) => ({ row: i + 1, item }));
}

/** The records of an object whose keys are all days: those of a term or a section, `{"2026-01-26": {…}}`. */
export const recordsByDay = (value: JsonObject): readonly unknown[] | undefined =>
  fieldOfKeys(value) === 'date' ? keyedItems(value)?.map(({ item }) => item) : undefined;
