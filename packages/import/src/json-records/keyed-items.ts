import { parseDate } from '@regional-presence/dates';
import { hasDate, hasTitle, isEventObject } from './event-objects.js';
import { isJsonObject, type JsonObject } from './json-object.js';
import { membersOfListName } from './list-names.js';
import { isMonthName } from './month-name.js';

/** What the keys of an object are values of. */
type KeyField = 'date' | 'year' | 'month' | 'day' | 'id' | 'title';

/** An ISO 8601 date, with or without a time: `2026-01-26`, `2026-1-6`, `2026-01`, `2026-01-26T14:00:00Z`. */
const DATE_KEY = /^\d{4}-\d{1,2}(?:-\d{1,2}(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)?)?)?$/;
/** Three numbers, in an order that the keys together show. */
const NUMERIC_DATE_KEY = /^\d{1,4}([./-])\d{1,2}\1\d{1,4}$/;
const MONTH_OF_YEAR_KEY = /^\d{4}-\d{1,2}$/;
const YEAR_KEY = /^(?:19|20)\d\d$/;
const MONTH_NUMBER_KEY = /^(?:0?[1-9]|1[0-2])$/;
const DAY_KEY = /^(?:0?[1-9]|[12]\d|3[01])$/;
/** An id has a digit: `12`, `evt_7`. The names of tables have none. */
const ID_KEY = /^(?=.*\d)[\w.:-]{1,64}$/;

/** Keys are dates in an object of no more members than days of some years. */
const MAX_DATES = 5000;
const MAX_KEY_OF_DATE = 40;
const MONTHS_OF_YEAR = 12;

/** `5 May 2026`, `2026-05-05`, `5/5/2026`. */
const isDateKey = (key: string): boolean =>
  DATE_KEY.test(key) ||
  NUMERIC_DATE_KEY.test(key) ||
  (key.length <= MAX_KEY_OF_DATE &&
    /\d/.test(key) &&
    parseDate(key).periods.some((period) => /^\d{4}-\d\d-\d\d/.test(period)));

const isContainer = (value: unknown): boolean => Array.isArray(value) || isJsonObject(value);

/** The field of which the keys of an object are values; `undefined` where they are names. */
function fieldOfKeys(value: JsonObject, above: readonly KeyField[]): KeyField | undefined {
  const keys = Object.keys(value);
  if (keys.length === 0) return undefined;
  const members = Object.values(value);
  if (above.at(-1) === 'year' && keys.every((key) => MONTH_NUMBER_KEY.test(key))) return 'month';
  if (above.at(-1) === 'month' && keys.every((key) => DAY_KEY.test(key))) return 'day';
  if (
    keys.every((key) => YEAR_KEY.test(key)) &&
    members.every(isContainer) &&
    !members.some((member) => isJsonObject(member) && hasTitle(member))
  )
    return 'year';
  if (keys.every((key) => MONTH_OF_YEAR_KEY.test(key))) return 'month';
  if (keys.length <= MAX_DATES && keys.every(isDateKey)) return 'date';
  if (keys.length <= MONTHS_OF_YEAR && members.every(isContainer) && keys.every(isMonthName)) return 'month';
  if (!members.every(isJsonObject)) return undefined;
  if (keys.every((key) => ID_KEY.test(key)) && members.some(hasScalar)) return 'id';
  if (keys.length > 1 && members.every((member) => hasDate(member) && !hasTitle(member))) return 'title';
  return keys.length > 1 && members.every(isEventObject) ? 'id' : undefined;
}

const hasScalar = (member: JsonObject): boolean => Object.values(member).some((value) => !isContainer(value));

/** Objects by keys lie no deeper in one another: those of a year, a month, a day. */
const MAX_KEY_LEVELS = 4;

/**
 * The records of an object whose keys are days, years, months, ids or titles: `{"2026-01-26": [{…}, {…}]}`, `{"12": {…}}`,
 * `{"2026": {"May": [{…}]}}`. The key is a field of each record unless the record has that field itself; a text below a day is
 * a title.
 *
 * @returns `undefined` for any other object.
 */
export function keyedItems(value: JsonObject, above: readonly KeyField[] = []): unknown[] | undefined {
  const field = fieldOfKeys(value, above);
  if (!field || above.length >= MAX_KEY_LEVELS) return undefined;
  const inside = [...above, field];
  const items = Object.entries(value).flatMap(([key, member]) =>
    itemsOfKey(member, inside).map((item) => keyedItem(item, field, key)),
  );
  return items.some(isJsonObject) ? items : undefined;
}

/** The records below a key: a list, a record, or those of further keys. */
function itemsOfKey(member: unknown, above: readonly KeyField[]): readonly unknown[] {
  if (Array.isArray(member)) return member;
  if (!isJsonObject(member) || isOfRecord(member, above)) return [member];
  return keyedItems(member, above) ?? itemsOfLists(member) ?? [member];
}

/** The records of an object of lists, each with the name of its list: `{"workshops": [{…}], "forums": [{…}]}`. */
function itemsOfLists(value: JsonObject): unknown[] | undefined {
  const members = Object.entries(value);
  const isList = (member: unknown): member is readonly JsonObject[] =>
    Array.isArray(member) && member.length > 0 && member.every(isJsonObject);
  if (members.length === 0 || !members.every(([, member]) => isList(member))) return undefined;
  const items = members.flatMap(([name, member]) =>
    (member as readonly JsonObject[]).map((item) => ({ ...membersOfListName(name), ...item })),
  );
  return items.some(hasTitle) ? items : undefined;
}

/** Below ids and titles are records, however their members are named. */
const isOfRecord = (member: JsonObject, above: readonly KeyField[]): boolean =>
  above.at(-1) === 'id' || above.at(-1) === 'title' || hasTitle(member);

function keyedItem(item: unknown, field: KeyField, key: string): unknown {
  if (isJsonObject(item)) return Object.hasOwn(item, field) ? item : { [field]: key, ...item };
  const isTitle = typeof item === 'string' && item.trim() !== '' && (field === 'date' || field === 'day');
  return isTitle ? { [field]: key, title: item } : item;
}

/** The records of an object whose keys are all days: those of a term or a section, `{"2026-01-26": {…}}`. */
export const isByDay = (value: JsonObject): boolean => fieldOfKeys(value, []) === 'date';
