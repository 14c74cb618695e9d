import type { Event } from '@regional-presence/core';
import type { Element } from 'hast';
import { h } from 'hastscript';
import { plainTitle } from '../html/dataset-text.js';
import { isCalledOff } from '../html/event-text.js';
import { compactInstant, hoursOfEvent, isoLocalTime } from '../site/event-hours.js';
import type { PageContext } from '../site/page-context.js';
import { pagePath } from '../site/page-path.js';
import type { EventDates, SiteEvent } from '../site/site-event.js';
import { isoDay } from '../text/day-text.js';
import { listedText } from '../text/listed-text.js';
import { hasEventFile } from './event-file.js';

/** Links that put one event into a calendar; none for an event that is not on or whose days are not known. */
export function calendarLinks(shown: SiteEvent, context: PageContext): Element[] {
  const { event, dates } = shown;
  const { t, href, site } = context;
  if (isCalledOff(event) || !dates || !hasEventFile(shown, site)) return [];
  const file = h('a.button.first', { href: href(pagePath.eventFile(event.id)) }, t('event.file'));
  if (dates.precision !== 'day') return [file];
  return [
    file,
    h('a.button', { href: googleLink(event, dates, context), rel: 'noopener' }, t('subscribe.google')),
    h('a.button', { href: outlookLink(event, dates, context), rel: 'noopener' }, t('subscribe.outlook')),
  ];
}

const addressWith = (address: string, values: Readonly<Record<string, string>>): string =>
  `${address}?${new URLSearchParams(Object.entries(values).filter(([, value]) => value !== '')).toString()}`;

const locationText = (event: Event, { names, labels }: PageContext): string =>
  listedText(names.place(event.place)) || (event.modality === 'virtual' ? labels.modality.virtual : '');

const detailsText = ({ links = [] }: Event, { site, path }: PageContext): string =>
  [...links, ...(site.base === undefined ? [] : [`${site.base}/${path}`])].join('\n');

/** The address that also works on Android. The same hours on several days are a daily rule. */
function googleLink(event: Event, { first, last }: EventDates, context: PageContext): string {
  const hours = hoursOfEvent(event);
  const dates = hours
    ? [hours.start, hours.firstEnd ?? hours.start].map(compactInstant)
    : [first, last + 1].map((day) => isoDay(day).replaceAll('-', ''));
  return addressWith('https://calendar.google.com/calendar/render', {
    action: 'TEMPLATE',
    text: plainTitle(event, context),
    dates: dates.join('/'),
    ctz: hours && !/^[+-]/.test(hours.zone) ? hours.zone : '',
    recur: hours && hours.days > 1 ? `RRULE:FREQ=DAILY;COUNT=${hours.days}` : '',
    location: locationText(event, context),
    details: detailsText(event, context),
  });
}

/** Outlook has no daily rule in an address: the same hours on several days are whole days there. */
function outlookLink(event: Event, { first, last }: EventDates, context: PageContext): string {
  const hours = hoursOfEvent(event);
  const isTimed = hours !== undefined && hours.days === 1;
  return addressWith('https://outlook.office.com/calendar/deeplink/compose', {
    path: '/calendar/action/compose',
    rru: 'addevent',
    subject: plainTitle(event, context),
    startdt: isTimed ? isoLocalTime(hours.zone, hours.start) : isoDay(first),
    enddt: isTimed ? isoLocalTime(hours.zone, hours.end ?? hours.start) : isoDay(last + 1),
    allday: isTimed ? '' : 'true',
    location: locationText(event, context),
    body: detailsText(event, context),
  });
}
