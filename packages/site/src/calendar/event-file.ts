import { feedEvent, optionsOfFeed, toICalendar } from '@regional-presence/calendar';
import { propertiesOf } from '@regional-presence/calendar/internal';
import { displayTitle } from '@regional-presence/core';
import { pagePath } from '../site/page-path.js';
import type { SiteData } from '../site/site-data.js';
import type { SiteEvent } from '../site/site-event.js';

/** Whether a calendar can show an event, by the settings of the site's feeds. */
export function hasEventFile({ event }: SiteEvent, { options }: SiteData): boolean {
  const { months, keepCancelled, stamp } = propertiesOf(options, {});
  return feedEvent(event, { months, keepCancelled, stamp }) !== undefined;
}

/** The calendar file of one event, in the language of the first page, with the UID that it has in the feeds. */
export function eventFile(
  { event }: SiteEvent,
  { data, options, firstLanguage: language, base }: SiteData,
): string {
  const { source: _, url: __, description: ___, ...feed } = optionsOfFeed(options, {}, language);
  return toICalendar(
    { ...data, events: [event] },
    {
      ...feed,
      name: displayTitle(event, language).text,
      ...(base === undefined ? {} : { url: `${base}/${pagePath.event(language, event.id)}` }),
    },
  );
}
