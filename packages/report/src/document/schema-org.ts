import { displayTitle, type Event } from '@regional-presence/core';
import type { ReportContext } from '../report.js';
import { zoneOffsetText } from '../text/zone-offset-text.js';

const STATUS: Readonly<Record<string, string>> = {
  cancelled: 'https://schema.org/EventCancelled',
  postponed: 'https://schema.org/EventPostponed',
  planned: 'https://schema.org/EventScheduled',
};

const MODE = {
  physical: 'https://schema.org/OfflineEventAttendanceMode',
  virtual: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const;

/** The events with a day or a month as schema.org has them, for search engines; dates as ISO 8601. */
export const schemaOrgEvents = (context: ReportContext): object[] =>
  context.events.flatMap((event) => {
    const known =
      event.when && /^(\d{4}-\d\d(?:-\d\d)?)(?:\/(\d{4}-\d\d(?:-\d\d)?))?$/.exec(event.when.period);
    return known ? [schemaOrgEvent(event, known[1]!, known[2], context)] : [];
  });

/** The hour with the offset of its zone, as ISO 8601: the hours of an event begin at 0 and end at 6. */
function clockOf({ when }: Event, day: string, at: 0 | 6): string {
  const hour = when?.hours?.slice(at, at + 5) ?? '';
  if (hour === '' || hour === '24:00' || day.length < 10 || !when?.zone) return '';
  if (at === 6 && hour < when.hours!.slice(0, 5) && !when.continuous) return '';
  const offset = zoneOffsetText(when.zone, `${day}T${hour}`);
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
    name: displayTitle(event, language).text,
    startDate: start + clockOf(event, start, 0),
    endDate: (end ?? start) + clockOf(event, end ?? start, 6),
    ...(status && STATUS[status] ? { eventStatus: STATUS[status] } : {}),
    ...(modality ? { eventAttendanceMode: MODE[modality] } : {}),
    ...(location ? { location } : {}),
    ...(links?.[0] === undefined ? {} : { url: links[0] }),
    ...(organizers!.length > 0 ? { organizer: organizers } : {}),
    ...(others!.length > 0 ? { contributor: others } : {}),
  };
}
