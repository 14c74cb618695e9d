import ICAL from 'ical.js';
import { hiddenColumns, holdsRecord, recordOf } from './structured-data';

/** What an event says, by the names of columns. */
export type EventRow = Map<string, string>;

/** Of one that recurs so many occurrences are read, in so many years from its first. */
const MOST = 500;
const YEARS = 5;

/** Days that follow each other are one row, of a century at the most. */
const MOST_DAYS = 36_525;

/** Properties that have a column of their own, or tell nothing of the event itself. */
const LEFT_OUT: ReadonlySet<string> = new Set(
  'summary dtstart dtend duration rrule rdate exdate recurrence-id location url description uid categories status dtstamp created last-modified sequence transp class priority request-status x-alt-desc'.split(
    ' ',
  ),
);

/** Names of columns for what would otherwise be taken for something else. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ['organizer', 'Calendar organizer'],
  ['attendee', 'Calendar attendees'],
  ['comment', 'Calendar comment'],
]);

/**
 * The rows of an event: one, or one for each occurrence.
 *
 * @returns `cut`: why not all occurrences were read.
 */
export function rowsOfEvent(
  component: ICAL.Component,
  overridden: ReadonlyMap<string, ReadonlySet<string>>,
): { rows: EventRow[]; cut?: string } {
  const common = commonRow(component);
  const start = component.getFirstPropertyValue('dtstart');
  if (!(start instanceof ICAL.Time)) return { rows: [common] };
  const end = endOf(component, start);
  const single = { rows: [rowAt(common, start, end)] };
  if (component.hasProperty('recurrence-id')) return single;
  if (!component.hasProperty('rrule') && !component.hasProperty('rdate')) return single;
  const days = consecutiveDays(component);
  if (days !== undefined) {
    return { rows: [dailyRow(common, start, end, days)] };
  }
  return occurrences(component, common, start, end, overridden.get(common.get('UID') ?? '') ?? new Set());
}

/** Everything but its time. */
function commonRow(component: ICAL.Component): EventRow {
  const row: EventRow = new Map();
  const set = (name: string, text: string) => {
    if (text.trim() !== '') row.set(name, text);
  };
  const first = (name: string): string => {
    const found = component.getFirstPropertyValue(name);
    return found === null ? '' : String(found);
  };
  set('Title', first('summary'));
  set('UID', first('uid'));
  set('Location', first('location'));
  set('Link', first('url'));
  set('Notes', first('description'));
  const categories = component.getAllProperties('categories').flatMap((property) => property.getValues());
  set('Categories', categories.map(String).join('; '));
  const status = first('status');
  set(/^cancelled$/i.test(status) ? 'Status' : 'Calendar status', status);
  const zone = component.getFirstProperty('dtstart')?.getParameter('tzid');
  if (zone) set('Time zone', String(zone));
  const record = recordOf(component);
  if (record) {
    const isCancelled = row.has('Status');
    for (const [name, text] of hiddenColumns(record, first('url')))
      if (name !== 'Status' || !isCancelled) row.set(name, text);
    if (row.has('Status')) row.delete('Calendar status');
  }
  for (const property of component.getAllProperties()) {
    if (record && holdsRecord(property)) continue;
    if (LEFT_OUT.has(property.name) || property.name.startsWith('x-microsoft-')) continue;
    const name = NAMES.get(property.name) ?? property.name.toUpperCase();
    const text = property.getValues().map(String).join(', ');
    const known = row.get(name);
    set(name, known === undefined ? text : `${known}; ${text}`);
  }
  return row;
}

function endOf(component: ICAL.Component, start: ICAL.Time): ICAL.Time {
  const end = component.getFirstPropertyValue('dtend');
  if (end instanceof ICAL.Time) return end;
  const duration = component.getFirstPropertyValue('duration');
  const from = start.clone();
  if (duration instanceof ICAL.Duration) from.addDuration(duration);
  else if (start.isDate) from.adjust(1, 0, 0, 0);
  return from;
}

/** Less than a day lies between the times, so that the hours alone tell when it ends. */
const isWithinADay = (start: ICAL.Time, end: ICAL.Time): boolean => {
  const seconds = end.subtractDateTz(start).toSeconds();
  return seconds >= 0 && seconds < 86_400;
};

/** The row with its time: of whole days the first and the last, else day and hours, or start and end. */
function rowAt(common: EventRow, start: ICAL.Time, end: ICAL.Time): EventRow {
  if (!start.isDate && isWithinADay(start, end)) return dailyRow(common, start, end, 1);
  const row = new Map(common);
  row.set('Start', start.toString());
  if (start.isDate) {
    const last = end.clone();
    last.isDate = true;
    if (last.compare(start) > 0) last.adjust(-1, 0, 0, 0);
    row.set('End', last.toString());
  } else if (end.compare(start) !== 0) row.set('End', end.toString());
  return row;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** The row of the same hours on each of some days, or of whole days that follow each other. */
function dailyRow(common: EventRow, start: ICAL.Time, end: ICAL.Time, days: number): EventRow {
  const last = end.clone();
  last.adjust(days - 1, 0, 0, 0);
  if (start.isDate) return rowAt(common, start, last);
  const row = new Map(common);
  const lastStart = start.clone();
  lastStart.adjust(days - 1, 0, 0, 0);
  const dayOf = (time: ICAL.Time) => `${time.year}-${two(time.month)}-${two(time.day)}`;
  const hourOf = (time: ICAL.Time) => `${two(time.hour)}:${two(time.minute)}`;
  row.set('Period', days > 1 ? `${dayOf(start)}/${dayOf(lastStart)}` : dayOf(start));
  row.set('Hours', end.compare(start) === 0 ? hourOf(start) : `${hourOf(start)}-${hourOf(end)}`);
  if (start.zone === ICAL.Timezone.utcTimezone) row.set('Time zone', 'UTC');
  return row;
}

/** `FREQ=DAILY;COUNT=3` and nothing else: the same hours on each of three days. */
function consecutiveDays(component: ICAL.Component): number | undefined {
  if (component.hasProperty('rdate') || component.hasProperty('exdate')) return undefined;
  const rules = component.getAllProperties('rrule');
  const rule = rules[0]?.getFirstValue();
  if (rules.length !== 1 || !(rule instanceof ICAL.Recur)) return undefined;
  const plain = rule.freq === 'DAILY' && rule.interval === 1 && Object.keys(rule.parts).length === 0;
  return plain && rule.count && rule.count <= MOST_DAYS ? rule.count : undefined;
}

function occurrences(
  component: ICAL.Component,
  common: EventRow,
  start: ICAL.Time,
  end: ICAL.Time,
  overridden: ReadonlySet<string>,
): { rows: EventRow[]; cut?: string } {
  const length = end.subtractDateTz(start);
  const rows: EventRow[] = [];
  let expansion: ICAL.RecurExpansion;
  try {
    expansion = new ICAL.RecurExpansion({ component, dtstart: start });
  } catch (error) {
    return { rows: [rowAt(common, start, end)], cut: `the rule cannot be read: ${(error as Error).message}` };
  }
  for (let next = expansion.next(); next; next = expansion.next()) {
    if (rows.length === MOST) return { rows, cut: `more than ${MOST} occurrences` };
    if (next.year > start.year + YEARS) return { rows, cut: `occurrences after ${start.year + YEARS}` };
    if (overridden.has(next.toString())) continue;
    const last = next.clone();
    last.addDuration(length);
    rows.push(rowAt(common, next, last));
  }
  return { rows };
}
