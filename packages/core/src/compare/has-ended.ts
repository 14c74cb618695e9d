import type { Activity } from '../model/create-dataset.js';
import { SECONDS_PER_DAY } from '../period/civil-day.js';
import { periodBounds } from '../period/edtf.js';
import { minutesOf } from '../period/hours.js';
import { instantOfLocalTime } from '../zone/transitions.js';

/** The zone in which a day ends last. An activity without a zone ends there. */
const LAST_ZONE = '-12:00';

/**
 * Whether an activity had ended before an instant. Without hours it ends with its last day, without a zone where that
 * day ends last on earth. An activity without a date, or with an open end, has not ended.
 *
 * @param stamp instant in UTC, `2026-11-24T10:00:00Z`.
 */
export function hasEnded({ when }: Activity, stamp: string): boolean {
  const last = when && periodBounds(when.period)?.last;
  if (last === undefined || !Number.isFinite(last)) return false;
  const local = last * SECONDS_PER_DAY + endOfDay(when!.hours);
  return instantOfLocalTime(when!.zone ?? LAST_ZONE, local) * 1000 < Date.parse(stamp);
}

/** When the hours of a day end, in seconds from its midnight: `22:00-02:00` → 26 hours, `10:00` → 24 hours. */
function endOfDay(hours: string | undefined): number {
  const [start, end] = hours?.split('-') ?? [];
  if (start === undefined || end === undefined) return SECONDS_PER_DAY;
  const minutes = minutesOf(end);
  return minutes * 60 + (minutes <= minutesOf(start) ? SECONDS_PER_DAY : 0);
}
