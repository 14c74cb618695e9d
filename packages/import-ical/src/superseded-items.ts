import type { CalendarItem } from './calendar-items.js';
import { firstText } from './property-texts.js';
import { propertyValues } from './time-values.js';

type EventItem = Extract<CalendarItem, { component: unknown }>;

/**
 * Finds the events of which the calendar has a later version. Among events with the same UID and RECURRENCE-ID the
 * highest SEQUENCE is valid, then the latest DTSTAMP (RFC 5546 §2.1.5). If two are equal in both, both are valid.
 *
 * @returns the valid version of each superseded event.
 */
export function supersededItems(items: readonly CalendarItem[]): Map<CalendarItem, EventItem> {
  const latest = new Map<string, EventItem>();
  const withUid = items.filter(
    (item): item is EventItem => 'component' in item && firstText(item.component, 'uid') !== '',
  );
  for (const item of withUid) {
    const known = latest.get(occurrenceKey(item));
    if (!known || isLater(item, known)) latest.set(occurrenceKey(item), item);
  }
  const superseded = new Map<CalendarItem, EventItem>();
  for (const item of withUid) {
    const valid = latest.get(occurrenceKey(item))!;
    if (isLater(valid, item)) superseded.set(item, valid);
  }
  return superseded;
}

const occurrenceKey = ({ component }: EventItem): string =>
  `${firstText(component, 'uid')}\n${JSON.stringify(propertyValues(component, 'recurrence-id'))}`;

function isLater(a: EventItem, b: EventItem): boolean {
  const [sequence, other] = [a, b].map(({ component }) => Number(firstText(component, 'sequence')) || 0);
  if (sequence !== other) return sequence! > other!;
  const [stamp, before] = [a, b].map(({ component }) =>
    String(propertyValues(component, 'dtstamp')[0]?.value ?? ''),
  );
  return before !== '' && stamp! > before!;
}
