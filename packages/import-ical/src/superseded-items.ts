import type { CalendarItem } from './calendar-items.js';
import { textOf } from './property-texts.js';
import { valuesOf } from './time-values.js';

type EventItem = Extract<CalendarItem, { component: unknown }>;

/**
 * The events of which the calendar has a later version: of one UID and one occurrence the highest SEQUENCE holds, and
 * of one SEQUENCE the latest DTSTAMP (RFC 5546 §2.1.5). Of two that are equal in both, each is taken.
 *
 * @returns with the version that holds.
 */
export function supersededItems(items: readonly CalendarItem[]): Map<CalendarItem, EventItem> {
  const latest = new Map<string, EventItem>();
  const ofUid = items.filter(
    (item): item is EventItem => 'component' in item && textOf(item.component, 'uid') !== '',
  );
  for (const item of ofUid) {
    const known = latest.get(keyOf(item));
    if (!known || isLater(item, known)) latest.set(keyOf(item), item);
  }
  const superseded = new Map<CalendarItem, EventItem>();
  for (const item of ofUid) {
    const holds = latest.get(keyOf(item))!;
    if (isLater(holds, item)) superseded.set(item, holds);
  }
  return superseded;
}

const keyOf = ({ component }: EventItem): string =>
  `${textOf(component, 'uid')}\n${JSON.stringify(valuesOf(component, 'recurrence-id'))}`;

function isLater(a: EventItem, b: EventItem): boolean {
  const [sequence, other] = [a, b].map(({ component }) => Number(textOf(component, 'sequence')) || 0);
  if (sequence !== other) return sequence! > other!;
  const [stamp, before] = [a, b].map(({ component }) =>
    String(valuesOf(component, 'dtstamp')[0]?.value ?? ''),
  );
  return before !== '' && stamp! > before!;
}
