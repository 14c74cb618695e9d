import type { CalendarItem } from './calendar-items.js';
import { type TimeValue, timeOf, valuesOf } from './time-values.js';

/** By UID, the occurrences of series that an event of its own stands for (RECURRENCE-ID). */
export function overriddenBy(items: readonly CalendarItem[]): Map<string, TimeValue[]> {
  const overridden = new Map<string, TimeValue[]>();
  for (const item of items) {
    const instance = 'component' in item ? instanceOf(item) : undefined;
    if (!instance || !('component' in item)) continue;
    const uid = String(valuesOf(item.component, 'uid')[0]?.value ?? '');
    const known = overridden.get(uid);
    if (known) known.push(instance);
    else overridden.set(uid, [instance]);
  }
  return overridden;
}

/** One that cannot be read stands for none; its event is rejected when it is read itself. */
function instanceOf({ component }: Extract<CalendarItem, { component: unknown }>): TimeValue | undefined {
  try {
    return timeOf(component, 'recurrence-id');
  } catch {
    return undefined;
  }
}
