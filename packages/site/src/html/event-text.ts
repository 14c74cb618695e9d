import type { Event } from '@regional-presence/core';
import { hasEnded, statusLabel } from '@regional-presence/core/internal';
import { cleanText } from '@regional-presence/report/internal';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { LanguageContext } from '../site/page-context.js';
import type { SiteEvent } from '../site/site-event.js';
import { isoDay } from '../text/day-text.js';
import { listedText } from '../text/listed-text.js';

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
  const date = periodText.when(when);
  if (dates === undefined || dates.precision === 'day' || isOver(event, site.published)) return date;
  return dates.precision === 'month' ? t('date.dayOpen', { date }) : t('date.monthOpen', { date });
}

const isOver = (event: Event, published: string | undefined): boolean =>
  event.status === 'held' ||
  event.status === 'cancelled' ||
  (published !== undefined && hasEnded(event, published));

/** The date as an element with its machine-readable form. */
export const dateElement = (shown: SiteEvent, context: LanguageContext): Element =>
  elementOfDate(shown, dateText(shown, context));

/** The same with the weekday in full, as the whole of a line: `Четверг, 20 октября 2022 года`. */
export const dateLine = (shown: SiteEvent, context: LanguageContext): Element =>
  elementOfDate(shown, context.names.upperFirst(dateText(shown, context, 'long')));

function elementOfDate({ dates }: SiteEvent, text: string): Element {
  return dates?.precision === 'day' ? h('time', { dateTime: isoDay(dates.first) }, text) : h('span', text);
}

const textOf = (value: string): ElementContent => ({ type: 'text', value });

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

/** `Cancelled`, `Postponed`, `Tentative` or `Part of another date`, which a reader must know before all else. */
export const alertText = (event: Event, context: LanguageContext): string | undefined =>
  isCalledOff(event) || event.status === 'tentative' ? stateText(event, context) : undefined;

/** The status in words; of a day that is now part of another date of its event that it is, since the event takes place. */
export function stateText(
  { kind, status, revision }: Event,
  { labels, t }: LanguageContext,
): string | undefined {
  if (revision?.mergedInto !== undefined) return t('changes.merged');
  return status === undefined ? undefined : statusLabel(labels, kind, status);
}

/** Whether the event is not on its days: it is cancelled or postponed. */
export const isCalledOff = ({ status }: Event): boolean => status === 'cancelled' || status === 'postponed';
