import { isConferenceLink } from '@regional-presence/calendar/internal';
import type { Event } from '@regional-presence/core';
import { textIn } from '@regional-presence/core';
import type { CivilDay } from '@regional-presence/core/period';
import { cleanText } from '@regional-presence/report/internal';
import { plainTitle } from '../html/dataset-text.js';
import { hoursOfEvent, isoLocalTime } from '../site/event-hours.js';
import type { PageContext } from '../site/page-context.js';
import type { SiteEvent } from '../site/site-event.js';
import { isoDay } from '../text/day-text.js';
import { listedText } from '../text/listed-text.js';

const SCHEMA = 'https://schema.org/';

const ATTENDANCE: Readonly<Record<NonNullable<Event['modality']>, string>> = {
  physical: `${SCHEMA}OfflineEventAttendanceMode`,
  virtual: `${SCHEMA}OnlineEventAttendanceMode`,
  hybrid: `${SCHEMA}MixedEventAttendanceMode`,
};

/**
 * The event as an `Event` of schema.org, for search engines, with the times of its calendar file.
 *
 * @returns `undefined` if its days or its place are not known, which search engines require.
 */
export function linkedDataOf(shown: SiteEvent, context: PageContext): object | undefined {
  const { event, dates } = shown;
  const location = locationsOf(event, context);
  if (dates?.precision !== 'day' || location.length === 0) return undefined;
  const { site, language, path } = context;
  const hours = hoursOfEvent(event);
  const address = site.base === undefined ? undefined : `${site.base}/${path}`;
  const { language: tag } = textIn(event.title, language);
  const isOrganizer = ({ role }: NonNullable<Event['partners']>[number]) =>
    role === 'lead' || role === 'co-organizer';
  const organizers = (event.partners ?? []).filter(isOrganizer);
  const group = site.groups.get(event.series ?? event.project ?? '');
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    ...(address === undefined ? {} : { '@id': address, url: address }),
    identifier: event.id,
    name: plainTitle(event, context),
    ...(tag === 'und' ? {} : { inLanguage: tag }),
    startDate: hours ? isoLocalTime(hours.zone, hours.start) : isoDay(dates.first),
    ...(hours
      ? hours.end === undefined
        ? {}
        : { endDate: isoLocalTime(hours.zone, hours.end) }
      : { endDate: isoDay(dates.last) }),
    ...statusOf(event, dates.first),
    ...(event.modality ? { eventAttendanceMode: ATTENDANCE[event.modality] } : {}),
    location: location.length === 1 ? location[0] : location,
    ...(organizers.length > 0
      ? { organizer: organizers.map(({ name }) => ({ '@type': 'Organization', name: cleanText(name) })) }
      : {}),
    ...(group ? { superEvent: { '@type': 'EventSeries', name: plainTitle(group, context) } } : {}),
  };
}

/** What has become of the plan. An event that was moved has its former start. */
function statusOf({ status, revision }: Event, first: CivilDay): object {
  if (revision?.mergedInto !== undefined) return { eventStatus: `${SCHEMA}EventRescheduled` };
  if (status === 'cancelled') return { eventStatus: `${SCHEMA}EventCancelled` };
  if (status === 'postponed') return { eventStatus: `${SCHEMA}EventPostponed` };
  const former = revision?.earlier
    ?.map(({ when }) => /^\d{4}-\d\d-\d\d/.exec(when?.period ?? '')?.[0])
    .findLast((day) => day !== undefined && day !== isoDay(first));
  if (former !== undefined) return { eventStatus: `${SCHEMA}EventRescheduled`, previousStartDate: former };
  return { eventStatus: `${SCHEMA}EventScheduled` };
}

function locationsOf(
  { place, modality, links }: Event,
  { names, labels, site, path }: PageContext,
): object[] {
  const locations: object[] = [];
  if (place && (place.city !== undefined || place.country !== undefined || place.venue !== undefined))
    locations.push({
      '@type': 'Place',
      name: listedText(names.place(place)),
      address: {
        '@type': 'PostalAddress',
        ...(place.city === undefined ? {} : { addressLocality: cleanText(listedText(place.city)) }),
        ...(place.country === undefined ? {} : { addressCountry: place.country }),
      },
    });
  if (modality === 'virtual' || modality === 'hybrid') {
    const page = site.base === undefined ? undefined : `${site.base}/${path}`;
    const url = links?.find(isConferenceLink) ?? links?.[0] ?? page;
    locations.push({
      '@type': 'VirtualLocation',
      name: labels.modality.virtual,
      ...(url === undefined ? {} : { url }),
    });
  }
  return locations;
}
