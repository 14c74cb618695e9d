import { type Event, textIn } from '@regional-presence/core';
import { localOffset } from '@regional-presence/core/internal';

import type { ReportContext } from '../report.js';

const EVENT_STATUS: Readonly<Record<string, string>> = {
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  planned: 'https://schema.org/EventScheduled',
  confirmed: 'https://schema.org/EventScheduled',
};

const ATTENDANCE_MODE = {
  physical: 'https://schema.org/OfflineEventAttendanceMode',
  virtual: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

/**
 * The events that the document lists, those with a day or a month, as `Event` objects of schema.org, for search engines.
 * Dates follow ISO 8601.
 */
export const schemaOrgEvents = (context: ReportContext, listed: ReadonlySet<string>): object[] =>
  context.events.flatMap((event) => {
    const dates =
      listed.has(event.id) &&
      event.when &&
      /^(\d{4}-\d\d(?:-\d\d)?)(?:\/(\d{4}-\d\d(?:-\d\d)?))?$/.exec(event.when.period);
    return dates ? [schemaOrgEvent(event, dates[1]!, dates[2], context)] : [];
  });

/**
 * The time of day with the offset of its zone: `T11:00:00+02:00`. `position` is where the time begins in the hours of an
 * event, `11:00-12:30`: 0 for the start, 6 for the end.
 *
 * @returns an empty string if the time or its offset is not known.
 */
function isoTimeOfDay({ when }: Event, day: string, position: 0 | 6): string {
  const hour = when?.hours?.slice(position, position + 5) ?? '';
  if (hour === '' || hour === '24:00' || day.length < 10 || !when?.zone) return '';
  if (position === 6 && hour < when.hours!.slice(0, 5) && !when.continuous) return '';
  const offset = localOffset(when.zone, `${day}T${hour}`);
  return offset === undefined ? '' : `T${hour}:00${offset}`;
}

function schemaOrgEvent(
  event: Event,
  start: string,
  end: string | undefined,
  context: ReportContext,
): object {
  const { names, language } = context;
  const { place, modality, status, links } = event;
  const location =
    place?.city !== undefined || place?.country !== undefined || place?.venue !== undefined
      ? {
          '@type': 'Place',
          name: names.place(place),
          address: {
            '@type': 'PostalAddress',
            ...(place.city === undefined ? {} : { addressLocality: place.city }),
            ...(place.country === undefined ? {} : { addressCountry: place.country }),
          },
        }
      : undefined;
  const [organizers, others] = [true, false].map((leads) =>
    (event.partners ?? [])
      .filter(({ role }) => (role === 'lead' || role === 'co-organizer') === leads)
      .map(({ name }) => ({ '@type': 'Organization', name })),
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    identifier: event.id,
    name: textIn(event.title, language).text,
    startDate: start + isoTimeOfDay(event, start, 0),
    endDate: (end ?? start) + isoTimeOfDay(event, end ?? start, 6),
    ...(status && EVENT_STATUS[status] ? { eventStatus: EVENT_STATUS[status] } : {}),
    ...(modality ? { eventAttendanceMode: ATTENDANCE_MODE[modality] } : {}),
    ...(location ? { location } : {}),
    ...(links?.[0] === undefined ? {} : { url: links[0] }),
    ...(organizers!.length > 0 ? { organizer: organizers } : {}),
    ...(others!.length > 0 ? { contributor: others } : {}),
  };
}
