import { displayTitle, type Event } from '@regional-presence/core';
import type { ReportContext } from '../report';

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
  const partners = event.partners?.map(({ name }) => ({ '@type': 'Organization', name }));
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    identifier: event.id,
    name: displayTitle(event, language).text,
    startDate: start,
    endDate: end ?? start,
    ...(status && STATUS[status] ? { eventStatus: STATUS[status] } : {}),
    ...(modality ? { eventAttendanceMode: MODE[modality] } : {}),
    ...(location ? { location } : {}),
    ...(links?.[0] === undefined ? {} : { url: links[0] }),
    organizer: {
      '@type': 'Organization',
      name: 'International Telecommunication Union',
      url: 'https://www.itu.int',
    },
    ...(partners && partners.length > 0 ? { contributor: partners } : {}),
  };
}
