import type { Event } from '@regional-presence/core';
import { minutesOf } from '@regional-presence/core/internal';
import { civilDay, daysInMonth, weekday } from '@regional-presence/core/period';
import { instantOfLocalTime } from '@regional-presence/core/time-zone';
import ICAL from 'ical.js';

/** A reader of VTIMEZONE: the offset from UTC that it finds for a local time. All values in seconds. */
export type ZoneReader = (zone: ICAL.Component) => (local: number) => number;

/** RFC 5545 as ical.js reads it. */
export const asRfcReads: ZoneReader = (component) => {
  const zone = new ICAL.Timezone(component);
  return (local) => {
    const date = new Date(local * 1000);
    return zone.utcOffset(
      ICAL.Time.fromData({
        year: date.getUTCFullYear(),
        month: date.getUTCMonth() + 1,
        day: date.getUTCDate(),
        hour: date.getUTCHours(),
        minute: date.getUTCMinutes(),
        second: date.getUTCSeconds(),
      }),
    );
  };
};

/** A yearly change of the clocks as Windows keeps it: one each to standard time and to daylight time. */
interface WindowsRule {
  offset: number;
  /** Local time of the change in a year, by the clocks before it. */
  changeIn(year: number): number;
}

const BYDAY_WEEKDAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];

/**
 * As Microsoft describes its import ([MS-OXCICAL] 2.1.3.1.1.19): of several STANDARD, and of several DAYLIGHT, the one
 * with the largest DTSTART; its rule applies to all years, before DTSTART as well.
 */
export const asMicrosoftReads: ZoneReader = (component) => {
  const standard = windowsRule(component, 'standard')!;
  const daylight = windowsRule(component, 'daylight');
  return (local) => {
    if (!daylight) return standard.offset;
    const year = new Date(local * 1000).getUTCFullYear();
    const [start, end] = [daylight.changeIn(year), standard.changeIn(year)];
    const isDaylight = start < end ? local >= start && local < end : local >= start || local < end;
    return (isDaylight ? daylight : standard).offset;
  };
};

function windowsRule(component: ICAL.Component, name: string): WindowsRule | undefined {
  const text = (of: ICAL.Component, property: string) => String(of.getFirstPropertyValue(property));
  const observance = component
    .getAllSubcomponents(name)
    .sort((a, b) => (text(a, 'dtstart') < text(b, 'dtstart') ? 1 : -1))[0];
  if (!observance) return undefined;
  const time = observance.getFirstPropertyValue('dtstart') as ICAL.Time;
  const seconds = time.hour * 3600 + time.minute * 60 + time.second;
  const rule = /FREQ=YEARLY;BYMONTH=(\d+);BYDAY=(-?\d)([A-Z]{2})/.exec(text(observance, 'rrule'));
  const [, month, nth, byday] = rule ?? [];
  const offset = (observance.getFirstPropertyValue('tzoffsetto') as ICAL.UtcOffset).toSeconds();
  return {
    offset,
    changeIn(year) {
      if (!rule) return civilDay(year, time.month, time.day) * 86_400 + seconds;
      const wanted = BYDAY_WEEKDAYS.indexOf(byday!) + 1;
      const days = daysInMonth(year, Number(month));
      const found = Array.from({ length: days }, (_, i) => civilDay(year, Number(month), i + 1)).filter(
        (day) => weekday(day) === wanted,
      );
      return found.at(Number(nth) < 0 ? -1 : Number(nth) - 1)! * 86_400 + seconds;
    },
  };
}

/**
 * Starts and ends of the occurrences of each event, by UID, in seconds since 1970 in UTC, as a reader finds them. Each
 * occurrence of a rule lasts exactly as long as the first (RFC 5545 §3.8.5.3). Some programs repeat the local time of
 * the end instead: where that is another instant, it is a third number.
 */
export function occurrencesOf(calendar: string, reader: ZoneReader): Map<string, number[][]> {
  const component = new ICAL.Component(ICAL.parse(calendar));
  const zones = new Map(
    component
      .getAllSubcomponents('vtimezone')
      .map((zone) => [String(zone.getFirstPropertyValue('tzid')), reader(zone)]),
  );
  const found = new Map<string, Map<number, number[]>>();
  for (const event of component.getAllSubcomponents('vevent')) {
    const value = (name: string) => event.getFirstPropertyValue(name) as ICAL.Time | null;
    const seconds = (time: ICAL.Time) =>
      Date.UTC(time.year, time.month - 1, time.day, time.hour, time.minute, time.second) / 1000;
    const instant = (name: string, days: number) => {
      const time = value(name)!;
      const local = seconds(time) + days * 86_400;
      if (time.zone === ICAL.Timezone.utcTimezone) return local;
      const tzid = String(event.getFirstProperty(name)!.getParameter('tzid'));
      return local - zones.get(tzid)!(local);
    };
    const uid = String(event.getFirstPropertyValue('uid')).split('@')[0]!;
    const occurrences = found.get(uid) ?? new Map<number, number[]>();
    found.set(uid, occurrences);
    const rule = event.getFirstPropertyValue('rrule') as ICAL.Recur | null;
    const count = rule?.count ?? 1;
    for (let day = 0; day < count; day++) {
      const times = [instant('dtstart', day)];
      if (value('dtend')) {
        const end = times[0]! + instant('dtend', 0) - instant('dtstart', 0);
        times.push(...new Set([end, instant('dtend', day)]));
      }
      const id = value('recurrence-id');
      occurrences.set(id ? seconds(id) : times[0]!, times);
    }
  }
  return new Map([...found].map(([uid, times]) => [uid, [...times.values()].sort((a, b) => a[0]! - b[0]!)]));
}

/**
 * The right occurrences of an event with a zone and hours on days, by the zone data of the platform. An end that the
 * clocks put at the start or before it is none.
 */
export function rightOccurrences({ when }: Event): number[][] {
  const { period, hours, zone } = when!;
  const [first, last = first] = period.split('/').map((day) => Date.parse(day!) / 1000);
  const [start, end] = hours!.split('-').map((clock) => minutesOf(clock) * 60);
  const days = Array.from({ length: (last! - first!) / 86_400 + 1 }, (_, i) => first! + i * 86_400);
  return days.map((day) => {
    const startsAt = instantOfLocalTime(zone!, day + start!);
    if (end === undefined) return [startsAt];
    const endsAt = instantOfLocalTime(zone!, day + (end > start! ? end : end + 86_400));
    return endsAt > startsAt ? [startsAt, endsAt] : [startsAt];
  });
}
