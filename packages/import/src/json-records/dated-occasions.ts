import { hasDate, hasTitle, mayNameEvents } from './event-objects.js';
import { groupedItems } from './grouped-items.js';
import { isJsonObject, type JsonObject } from './json-object.js';

/** Whether a value is a list of dates of its record: each has a date, and none a title of its own. */
const areOccasions = (value: unknown): value is readonly JsonObject[] =>
  Array.isArray(value) &&
  value.length > 0 &&
  value.every((item) => isJsonObject(item) && hasDate(item) && !hasTitle(item));

/**
 * The records whose dates are in a list, once for each of them: `[{"title": "Law", "events": [{"date": "5 May 2026"},
 * {"date": "7 May 2026"}]}]`. A record with a date of its own has its dates there.
 *
 * @returns `undefined` where no record has several.
 */
function itemsByOccasion(items: readonly unknown[]): JsonObject[] | undefined {
  if (!items.every(isJsonObject) || items.some(hasDate)) return undefined;
  const lists = new Set(
    items.flatMap((item) => Object.keys(item).filter((key) => mayNameEvents(key) && areOccasions(item[key]))),
  );
  const [list, other] = lists;
  if (list === undefined || other !== undefined) return undefined;
  const found = items.flatMap((item): JsonObject[] => {
    const occasions = item[list];
    return areOccasions(occasions) ? occasions.map((each) => ({ ...item, [list]: each })) : [item];
  });
  return found.length > items.length ? found : undefined;
}

/**
 * The records of a list that are put together from several objects: those of groups, and one for each date of a record.
 *
 * @returns `undefined` for a list whose objects are its records.
 */
export function composedItems(items: readonly unknown[]): JsonObject[] | undefined {
  const grouped = groupedItems(items);
  return itemsByOccasion(grouped ?? items) ?? grouped;
}
