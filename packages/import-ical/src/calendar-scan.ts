import { type Input, readAll } from '@regional-presence/core';
import { hash53, SECONDS_PER_DAY } from '@regional-presence/core/internal';
import { yearMonthDay } from '@regional-presence/core/period';
import {
  type CalendarItem,
  type EventItem,
  ItemAssembler,
  type ZoneComponent,
} from './content/calendar-items.js';
import { contentLines } from './content/content-lines.js';
import { jCalItems } from './content/jcal-items.js';
import { CLASS_PROPERTIES, privateClass } from './content/privacy.js';
import { firstText } from './content/property.js';
import { Overrides } from './event/overrides.js';
import { RepeatedIds, Versions } from './event/versions.js';
import { WholeDays } from './event/whole-days.js';
import { StepBudget } from './rule/step-budget.js';
import { MAX_YEARS } from './series/expansion-limits.js';
import { isRecurring } from './series/occurrences.js';
import { firstTime } from './time/time-value.js';
import { EventZones } from './zone/event-zones.js';
import type { YearSpan } from './zone/vtimezone.js';

/** A calendar that can be read any number of times, batch of items by batch. */
export interface CalendarSource {
  format: 'ical' | 'jcal';
  items(): AsyncIterable<CalendarItem[]>;
}

/** The items of an iCalendar file. Only a part of the file is in memory at a time. */
export function iCalendarSource(input: Input, encoding: string): CalendarSource {
  return {
    format: 'ical',
    async *items() {
      const assembler = new ItemAssembler();
      for await (const lines of contentLines(input, encoding)) {
        const items: CalendarItem[] = [];
        for (const line of lines) {
          const item = assembler.add(line);
          if (item) items.push(item);
        }
        yield items;
      }
      const last = assembler.end();
      if (last) yield [last];
    },
  };
}

/** The items of a jCal file, which is in memory as a whole. */
export async function jCalSource(
  input: Input,
  encoding: string,
): Promise<CalendarSource | { fault: string }> {
  const items = jCalItems(new TextDecoder(encoding).decode(await readAll(input)));
  if ('fault' in items) return items;
  return {
    format: 'jcal',
    async *items() {
      yield items;
    },
  };
}

/** Steps that the rules of the zones of a file may take together. */
const MAX_ZONE_STEPS = 5_000_000;

/** Properties of an event that its calendar must be searched for. */
const SCANNED_PROPERTIES: ReadonlySet<string> = new Set([
  ...['uid', 'dtstart', 'dtend', 'recurrence-id', 'rrule', 'rdate'],
  ...CLASS_PROPERTIES,
]);

/** Properties by which versions of an event are compared. */
const VERSION_PROPERTIES: ReadonlySet<string> = new Set([
  ...['uid', 'recurrence-id', 'dtstart', 'summary', 'sequence', 'dtstamp', 'exdate'],
]);

/** What must be known of a whole calendar before one of its events can be read. */
export class CalendarScan {
  private readonly privateUids = new Set<number>();
  private readonly zones = new ZoneComponents();
  private readonly zoneSteps = new StepBudget(MAX_ZONE_STEPS);
  private readonly zonesByCalendar = new Map<number, EventZones>();
  private readonly wholeDays = new Map<number, WholeDays>();
  readonly overridden = new Overrides();
  private readonly repeatedIds = new RepeatedIds();
  readonly versions = new Versions(this.repeatedIds);
  /** Number of components that are not events, by name: `VTODO`. */
  readonly otherComponents = new Map<string, number>();
  years: YearSpan = { first: Number.POSITIVE_INFINITY, last: Number.NEGATIVE_INFINITY };

  static async of(source: CalendarSource): Promise<CalendarScan> {
    const scan = new CalendarScan();
    for await (const items of source.items()) for (const item of items) scan.add(item);
    if (!scan.repeatedIds.isEmpty)
      for await (const items of source.items())
        for (const item of items)
          if (item.type === 'event') scan.versions.add(item.pick(VERSION_PROPERTIES), item.row);
    return scan;
  }

  /** The zones of a calendar of the file. */
  zonesOf(calendar: number): EventZones {
    let zones = this.zonesByCalendar.get(calendar);
    if (!zones) {
      zones = new EventZones((tzid) => this.zones.get(tzid, calendar), this.years, this.zoneSteps);
      this.zonesByCalendar.set(calendar, zones);
    }
    return zones;
  }

  /**
   * Whether a calendar has the last day of whole days as their end. By RFC 5545 §3.6.1 the end is the day after it, so that
   * no event can end on the day on which it starts.
   */
  endsOnLastDay(calendar: number): boolean {
    return this.wholeDays.get(calendar)?.areEndsLastDays === true;
  }

  /** The number of events of several whole days, of the calendars of which a test holds. */
  eventsOfSeveralDays(isOf: (days: WholeDays) => boolean): number {
    let events = 0;
    for (const days of this.wholeDays.values()) if (isOf(days)) events += days.endedLater;
    return events;
  }

  /** Whether an event with a UID is not public. */
  isPrivateUid(uid: string): boolean {
    return this.privateUids.size > 0 && this.privateUids.has(hash53(uid));
  }

  private add(item: CalendarItem): void {
    if (item.type === 'other')
      this.otherComponents.set(item.name, (this.otherComponents.get(item.name) ?? 0) + 1);
    else if (item.type === 'zone') {
      this.zones.add(item.zone, item.calendar.index);
    } else if (item.type === 'event') this.addEvent(item);
  }

  private wholeDaysOf(calendar: number): WholeDays {
    let days = this.wholeDays.get(calendar);
    if (!days) {
      days = new WholeDays();
      this.wholeDays.set(calendar, days);
    }
    return days;
  }

  private addEvent(item: EventItem): void {
    const component = item.pick(SCANNED_PROPERTIES);
    this.overridden.add(component, item);
    this.repeatedIds.add(component);
    const uid = firstText(component, 'uid');
    if (uid !== '' && privateClass(component)) this.privateUids.add(hash53(uid));
    try {
      const start = firstTime(component, 'dtstart');
      if (!start) return;
      this.wholeDaysOf(item.calendar.index).add(component, start.time);
      const { year } = yearMonthDay(Math.floor(start.time.seconds / SECONDS_PER_DAY));
      const { first, last } = this.years;
      const end = isRecurring(component) ? year + MAX_YEARS : year;
      this.years = { first: Math.min(first, year), last: Math.max(last, end) };
    } catch {
      // The event is rejected when it is read itself.
    }
  }
}

/** VTIMEZONE components by TZID. Each calendar of a file may define a TZID in another way. */
class ZoneComponents {
  private readonly first = new Map<string, ZoneComponent>();
  private readonly ofCalendar = new Map<string, ZoneComponent>();

  add(zone: ZoneComponent, calendar: number): void {
    const tzid = firstText(zone.component, 'tzid');
    if (tzid === '') return;
    if (!this.first.has(tzid)) this.first.set(tzid, zone);
    this.ofCalendar.set(`${calendar}\n${tzid}`, zone);
  }

  get(tzid: string, calendar: number): ZoneComponent | undefined {
    return this.ofCalendar.get(`${calendar}\n${tzid}`) ?? this.first.get(tzid);
  }
}
