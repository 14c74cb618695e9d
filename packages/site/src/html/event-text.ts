import type { Event } from '@regional-presence/core';
import { hasEnded } from '@regional-presence/core/internal';
import { cleanText } from '@regional-presence/report/internal';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { cityOfZone, hoursOfEvent, offsetText } from '../site/event-hours.js';
import { type LanguageContext, localText } from '../site/page-context.js';
import type { SiteEvent } from '../site/site-event.js';
import { isoDay } from '../text/day-text.js';
import { listedText } from '../text/listed-text.js';
import { contentOfParts } from './message-content.js';

/** The date in words: `Tue, 7 September 2021`; `May 2027, day to be confirmed` before the event was held. */
export function dateText(
  { event, dates }: SiteEvent,
  { t, periodText, days, site }: LanguageContext,
  weekday: 'long' | 'withWeekday' = 'withWeekday',
): string {
  const { when, dateText: written } = event;
  if (!when)
    return written === undefined
      ? t('date.unknown')
      : t('date.asWritten', { text: cleanText(listedText(written)) });
  if (dates?.precision === 'day' && /^\d{4}-\d\d-\d\d$/.test(when.period)) return days[weekday](dates.first);
  const date = periodText(when.period);
  if (dates === undefined || dates.precision === 'day' || isOver(event, site.published)) return date;
  return dates.precision === 'month' ? t('date.dayOpen', { date }) : t('date.monthOpen', { date });
}

const isOver = (event: Event, published: string | undefined): boolean =>
  event.status === 'held' ||
  event.status === 'cancelled' ||
  (published !== undefined && hasEnded(event, published));

/** The date as an element with its machine-readable form. */
export function dateElement(
  shown: SiteEvent,
  context: LanguageContext,
  weekday?: 'long' | 'withWeekday',
): Element {
  const text = dateText(shown, context, weekday);
  const { dates } = shown;
  return dates?.precision === 'day' ? h('time', { dateTime: isoDay(dates.first) }, text) : h('span', text);
}

/** The hours with their zone: `11:00–17:00 (Geneva time, UTC+2)`. */
export function hoursElement(event: Event, context: LanguageContext): Element | undefined {
  const { hours, zone, continuous } = event.when ?? {};
  if (hours === undefined || hours === '00:00-00:00') return undefined;
  const { t } = context;
  const known = hoursOfEvent(event);
  const range = h('bdi', { dir: 'ltr' }, hours.replace('-', '–'));
  const parts: ElementContent[] =
    known && known.days > 1 && !continuous
      ? contentOfParts(t.parts('time.eachDay', { hours: range }))
      : [range];
  const words = zone === undefined ? [textOf(t('time.local'))] : zoneContent(zone, known?.start, context);
  return h('span', [...parts, textOf(' ('), ...words, textOf(')')]);
}

const textOf = (value: string): ElementContent => ({ type: 'text', value });

/** `Geneva time, UTC+2`; the name of the zone where its offset is not known. */
function zoneContent(zone: string, instant: number | undefined, context: LanguageContext): ElementContent[] {
  const { site, t } = context;
  const offset = h('bdi', { dir: 'ltr' }, instant === undefined ? zone : offsetText(zone, instant));
  const city = cityOfZone(zone, site.data.offices);
  if (!city) return [offset];
  const name = 'office' in city ? localText(city.office.city, context) : city.name;
  return contentOfParts(t.parts('time.zone', { city: name, offset }));
}

/**
 * The place, then how people attend: `Cairo, Egypt`, `Virtual`. City and country follow each other in the direction of the
 * page; a place as it was written has its own.
 */
export function placeContents(
  { place, modality }: Event,
  { names, labels }: LanguageContext,
): ElementContent[] {
  const where = listedText(names.place(place));
  return [
    ...(where === '' ? [] : [place?.text === undefined ? textOf(where) : h('bdi', where)]),
    ...(modality === undefined ? [] : [textOf(labels.modality[modality])]),
  ];
}

/** `Cancelled`, `Postponed` or `Tentative`, which a reader must know before all else. */
export function alertText({ status }: Event, { labels }: LanguageContext): string | undefined {
  return status === 'cancelled' || status === 'postponed' || status === 'tentative'
    ? labels.status[status]
    : undefined;
}

/** Whether the event is not on its days: it is cancelled or postponed. */
export const isCalledOff = ({ status }: Event): boolean => status === 'cancelled' || status === 'postponed';
