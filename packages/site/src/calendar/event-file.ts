import { feedEvent, optionsOfFeed, toICalendar } from '@regional-presence/calendar';
import { propertiesOf } from '@regional-presence/calendar/internal';
import { textIn } from '@regional-presence/core';
import { pagePath } from '../site/page-path.js';
import type { SiteData } from '../site/site-data.js';
import type { SiteEvent } from '../site/site-event.js';
import { listedText } from '../text/listed-text.js';

/** More days than any event has been cancelled for. */
const MAX_DAYS_CANCELLED = 4_000_000;

/**
 * Whether a calendar can show an event, by the settings of the site's feeds. The address of a cancelled one stays, as its
 * page does: without a stamp no event was cancelled too long ago.
 */
export const hasEventFile = ({ event }: SiteEvent, { options }: SiteData): boolean =>
  feedEvent(event, { months: propertiesOf(options, {}).months }) !== undefined;

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
      name: listedText(textIn(event.title, language).text),
      keepCancelled: MAX_DAYS_CANCELLED,
      ...(base === undefined ? {} : { url: `${base}/${pagePath.event(language, event.id)}` }),
    },
  );
}
