import type { Activity } from '@regional-presence/core';
import { periodBounds } from '@regional-presence/core/period';
import { isKnownToTheDay } from './days-known.js';

const boundsOf = ({ when }: Activity) => (when ? periodBounds(when.period) : undefined);

/**
 * What the office marks as a highlight, then the latest first, by the first day that it may have: `November 2026` before `3 March
 * 2026`, and `2026` behind both.
 */
export const compareLatest = (a: Activity, b: Activity): number =>
  Number(b.highlight ?? false) - Number(a.highlight ?? false) ||
  (boundsOf(b)?.first ?? 0) - (boundsOf(a)?.first ?? 0) ||
  Number(isKnownToTheDay(b)) - Number(isKnownToTheDay(a));

/** The next first: `5 June 2027` before `2027`, which may be any day up to its end. */
export const compareNext = (a: Activity, b: Activity): number =>
  lastDayOrNever(a) - lastDayOrNever(b) ||
  Number(isKnownToTheDay(b)) - Number(isKnownToTheDay(a)) ||
  (boundsOf(b)?.first ?? 0) - (boundsOf(a)?.first ?? 0);

const lastDayOrNever = (activity: Activity): number =>
  Math.min(boundsOf(activity)?.last ?? Number.MAX_SAFE_INTEGER, Number.MAX_SAFE_INTEGER);
