import type { ProblemPlace, ReaderOutput } from '@regional-presence/core';
import {
  COLLECTION_NAMES,
  DATASET_FORMAT,
  DATASET_VERSION,
  dataPackageDescriptor,
  datasetVersionUnsupported,
  jsonEventsUnread,
  jsonMembersUnread,
  jsonNameRepeated,
  jsonStructureUnsupported,
  jsonTypesUnread,
  sheetSkipped,
} from '@regional-presence/core/internal';
import { calendarEvents } from './calendar-events.js';
import { composedItems } from './dated-occasions.js';
import { listsOfEvents } from './event-objects.js';
import { areRows } from './grouped-items.js';
import { jsonFault } from './json-fault.js';
import { type JsonItem, jsonTypeOf, problemOutput, readItems, tableOfRows } from './json-items.js';
import { isJsonObject, type JsonObject } from './json-object.js';
import { otherThings } from './linked-data-types.js';
import { listName } from './record-list.js';
import { isOfOtherThings, recordLists, unreadMembers } from './record-lists.js';
import { withUniqueNames } from './repeated-names.js';
import { featureProperties } from './tables-in-objects.js';
import { isJson, parsedJson, withoutTrailingCommas } from './trailing-commas.js';

/** Reads a JSON text: a dataset, an array of objects, or one object a line. */
export function* readJson(written: string, name: string, place: ProblemPlace): Iterable<ReaderOutput> {
  const { text, repeated } = withUniqueNames(written);
  for (const each of repeated) yield problemOutput(jsonNameRepeated({ ...each }, place));
  if (isByLine(text, name)) {
    yield* readItems(parseLines(text, place), place);
    return;
  }
  const value = parsedJson(text);
  if (value === undefined) {
    yield problemOutput(jsonFault(withoutTrailingCommas(text), place));
    return;
  }
  if (Array.isArray(value)) yield* readList(value, place);
  else if (!isJsonObject(value))
    yield problemOutput(jsonStructureUnsupported({ reason: 'notATable', found: jsonTypeOf(value) }, place));
  else yield* readDocument(value, place);
}

/** Whether each line is an item of its own. */
export const isByLine = (text: string, name: string): boolean =>
  /\.(?:ndjson|jsonl)$/i.test(name) || isNdjson(text);

/** Whether a text is one object a line: its first two lines with content are an object each. */
function isNdjson(text: string): boolean {
  const lines: string[] = [];
  for (let start = 0; start < text.length && lines.length < 2; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    const line = text.slice(start, end).trim();
    if (line !== '') lines.push(line);
    start = end + 1;
  }
  return lines.length === 2 && isObjectText(lines[0]!) && lines[1]!.startsWith('{') && !isJson(text);
}

const isObjectText = (line: string): boolean => /^\{.*\}$/.test(line) && isJson(line);

/** NDJSON: one object a line. An invalid line is a rejected row. */
function parseLines(text: string, place: ProblemPlace): JsonItem[] {
  return text.split(/\r?\n/).flatMap((line, i): JsonItem[] => {
    if (line.trim() === '') return [];
    const row = i + 1;
    const item = parsedJson(line);
    return item === undefined
      ? [{ row, item: line, problem: jsonFault(withoutTrailingCommas(line), { ...place, row }, row) }]
      : [{ row, item }];
  });
}

/** A document with collections of a dataset, with lists of records, or with records by day, year or id. */
function* readDocument(value: JsonObject, place: ProblemPlace): Iterable<ReaderOutput> {
  const isDataset =
    value.format === DATASET_FORMAT ||
    COLLECTION_NAMES.some(
      (name) =>
        Object.hasOwn(value, name) &&
        value[name] !== undefined &&
        name !== 'events' &&
        Array.isArray(value[name]) &&
        mayBeRecords(value[name]),
    );
  if (isDataset) {
    if (value.version !== undefined && value.version !== DATASET_VERSION) {
      yield problemOutput(datasetVersionUnsupported({ version: JSON.stringify(value.version) }, place));
      return;
    }
    const { $schema: _, format: __, version: ___, ...collections } = value;
    yield { type: 'records', collections };
    return;
  }
  if (Array.isArray(value.resources) && !value.resources.some((r) => isJsonObject(r) && 'data' in r)) {
    yield problemOutput(dataPackageDescriptor({}, place));
    return;
  }
  const lists = recordLists(value);
  if (lists.length === 0) yield problemOutput(jsonStructureUnsupported({ reason: 'noRecords' }, place));
  const unread = unreadMembers(value, lists);
  if (lists.length > 0 && unread.length > 0) yield problemOutput(jsonMembersUnread({ names: unread }, place));
  const isOne = lists.length === 1;
  for (const list of lists) {
    if (isOfOtherThings(list, lists)) {
      const skipped = { rows: list.items.length, reason: 'noTitles' } as const;
      yield problemOutput(sheetSkipped(skipped, { ...place, sheet: listName(list) }));
    } else yield* readList(list.items, place, isOne ? undefined : listName(list));
  }
}

/**
 * Whether items may be records of a dataset: with an id, or with an object as title or name, which has a text for each
 * language. `{"regions": [{"region": "Africa", "events": [{…}]}]}` has groups of events.
 */
const mayBeRecords = (items: readonly unknown[]): boolean =>
  items.length === 0 ||
  items.some(
    (item) =>
      !isJsonObject(item) ||
      (typeof item.title !== 'string' &&
        typeof item.name !== 'string' &&
        (Object.hasOwn(item, 'id') || isJsonObject(item.title) || isJsonObject(item.name))),
  );

/** A list of records, of groups of them, or of rows. */
function* readList(items: readonly unknown[], place: ProblemPlace, sheet?: string): Iterable<ReaderOutput> {
  if (areRows(items)) {
    yield tableOfRows(items, sheet);
    return;
  }
  const records = featureProperties(items) ?? calendarEvents(items) ?? items;
  const composed = composedItems(records) ?? records;
  const at = sheet === undefined ? place : { ...place, sheet };
  for (const { name, row } of listsOfEvents(composed))
    yield problemOutput(jsonEventsUnread({ name }, { ...at, row }));
  const others = otherThings(composed);
  if (others.rows.size > 0)
    yield problemOutput(jsonTypesUnread({ rows: others.rows.size, names: others.names }, at));
  const read = numberedItems(composed).filter(({ row }) => !others.rows.has(row));
  yield* readItems(read, place, sheet);
}

const numberedItems = (items: readonly unknown[]): JsonItem[] =>
  items.map((item, i) => ({ row: i + 1, item }));
