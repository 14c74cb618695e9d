import { fieldOfMember, MEMBERS_OF_DAYS, mayNameEvents } from './event-objects.js';
import { areRows } from './grouped-items.js';
import { isJsonObject, type JsonObject } from './json-object.js';
import type { RecordList } from './record-list.js';

const isScalar = (value: unknown): boolean => typeof value !== 'object' || value === null;

const isListOfScalars = (value: unknown): value is readonly unknown[] =>
  Array.isArray(value) && value.every(isScalar);

/** The cells of a column: a list, or an object by row as pandas writes it: `{"0": "Forum", "1": "Workshop"}`. */
function cellsOfColumn(value: unknown): JsonObject | undefined {
  if (isListOfScalars(value)) return { ...value };
  if (!isJsonObject(value)) return undefined;
  const areCells = Object.entries(value).every(([row, cell]) => /^\d+$/.test(row) && isScalar(cell));
  return areCells ? value : undefined;
}

/**
 * The rows of a table that is written by columns: `{"title": ["Forum", "Workshop"], "date": ["5 May", "7 June"]}`.
 *
 * @returns `undefined` for an object that is no such table.
 */
export function tableOfColumns(value: JsonObject): JsonObject[] | undefined {
  const columns = Object.entries(value).map(([key, cells]) => [key, cellsOfColumn(cells)] as const);
  const cells = columns.flatMap(([, found]): JsonObject[] => (found ? [found] : []));
  const titles = columns.find(([key]) => fieldOfMember(key) === 'title')?.[1];
  if (!titles || columns.length < 2 || cells.length < columns.length) return undefined;
  // A list has all rows of the table; an object by row may leave out what is blank.
  const rows = [...new Set(cells.flatMap((each) => Object.keys(each)))].sort((a, b) => Number(a) - Number(b));
  const isWhole = (member: unknown) => !Array.isArray(member) || member.length === rows.length;
  if (rows.length === 0 || !Object.values(value).every(isWhole)) return undefined;
  return rows.map((row) => Object.fromEntries(columns.map(([key, found]) => [key, found![row]])));
}

/** A list of rows with the headings that the object next to it has: `{"columns": ["Title", "Date"], "data": [["Forum", "5 May"]]}`. */
export function withHeadings(list: RecordList, value: JsonObject): RecordList {
  if (list.isComposed || !areRows(list.items)) return list;
  const width = Math.max(...list.items.map((row) => row.length));
  const [headings, other] = Object.entries(value).filter(
    ([, member]) =>
      Array.isArray(member) &&
      member.length === width &&
      member.every((name) => typeof name === 'string' && name !== ''),
  );
  if (!headings || other) return list;
  const [name, names] = headings;
  return { ...list, items: [names, ...list.items], isComposed: true, uses: [name] };
}

/** Fewer texts may be days of the file: `{"created": "2026-05-05", "changed": "2026-06-07"}`. */
const MIN_TITLES_OF_DAYS = 3;
const ISO_DAY = /^\d{4}-\d\d-\d\d(?:$|T)/;

/**
 * The records of an object that has the day of each title: `{"Forum on AI": "2026-05-05", …}`.
 *
 * @returns `undefined` for any other object.
 */
export function titlesWithDates(value: JsonObject): JsonObject[] | undefined {
  const members = Object.entries(value);
  const isTitle = (key: string) => !MEMBERS_OF_DAYS.has(fieldOfMember(key)) && mayNameEvents(key);
  const areTitles =
    members.length >= MIN_TITLES_OF_DAYS &&
    members.every(([key, day]) => typeof day === 'string' && ISO_DAY.test(day) && isTitle(key));
  return areTitles ? members.map(([title, date]) => ({ title, date })) : undefined;
}

/**
 * The properties of the features of GeoJSON (RFC 7946 §3.2), each with its other members.
 *
 * @returns `undefined` for a list of anything else.
 */
export function featureProperties(items: readonly unknown[]): JsonObject[] | undefined {
  const isFeature = (item: unknown): item is JsonObject =>
    isJsonObject(item) && item.type === 'Feature' && isJsonObject(item.properties);
  if (items.length === 0 || !items.every(isFeature)) return undefined;
  return items.map(({ type: _, properties, ...others }) => ({ ...others, ...(properties as JsonObject) }));
}
