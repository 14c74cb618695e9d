import type { Event } from './event.js';
import type { When } from './when.js';

/** The STATUS of a VEVENT (RFC 5545 §3.8.1.11). */
export type CalendarStatus = 'CANCELLED' | 'CONFIRMED' | 'TENTATIVE';

/** That an event is past confirms nothing: lists write `past` for whatever is over. */
const CALENDAR_STATUS: Partial<Record<NonNullable<Event['status']>, CalendarStatus>> = {
  cancelled: 'CANCELLED',
  postponed: 'TENTATIVE',
  tentative: 'TENTATIVE',
  confirmed: 'CONFIRMED',
  ongoing: 'CONFIRMED',
};

/** Whether nobody wrote the days: they are those of a part of a month, or of a week. */
export const areDaysInferred = ({ inferred }: Pick<When, 'inferred'>): boolean =>
  inferred?.includes('days') === true;

/**
 * Whether the days of an activity are not certain: it is known to the month or to a part of it only, or qualified (`?`, `~`,
 * `%`).
 */
export const areDaysUncertain = (when: When): boolean =>
  /[?~%]/.test(when.period) || !/\d{4}-\d\d-\d\d/.test(when.period) || areDaysInferred(when);

/**
 * The STATUS with which a calendar shows an event; `undefined` where the event has none: nobody has confirmed it, and
 * nobody has said that it may not take place.
 */
export function calendarStatus({ status, when }: Pick<Event, 'status' | 'when'>): CalendarStatus | undefined {
  const stated = status && CALENDAR_STATUS[status];
  if (stated === 'CANCELLED') return stated;
  return when && areDaysUncertain(when) ? 'TENTATIVE' : stated;
}
