import type { CalendarItem } from './calendar-items.js';
import { firstTime, propertyValues, type TimeValue } from './time-values.js';

/** By UID, the occurrences that an event with RECURRENCE-ID replaces. */
export function overriddenOccurrences(items: readonly CalendarItem[]): Map<string, TimeValue[]> {
  const overridden = new Map<string, TimeValue[]>();
  for (const item of items) {
    const replaced = 'component' in item ? recurrenceId(item) : undefined;
    if (!replaced || !('component' in item)) continue;
    const uid = String(propertyValues(item.component, 'uid')[0]?.value ?? '');
    const known = overridden.get(uid);
    if (known) known.push(replaced);
    else overridden.set(uid, [replaced]);
  }
  return overridden;
}

/** `undefined` if it cannot be read. Its event is then rejected when it is read itself. */
function recurrenceId({ component }: Extract<CalendarItem, { component: unknown }>): TimeValue | undefined {
  try {
    return firstTime(component, 'recurrence-id');
  } catch {
    return undefined;
  }
}
