import type { Activity, Dataset, Event } from '@regional-presence/core';
import type { ActivityChange, Comparison } from '@regional-presence/core/changes';
import { hasEnded, periodPrecision } from '@regional-presence/core/internal';
import { parsePeriod } from '@regional-presence/core/period';

/** What a revision would cancel, of the published events that are still to come. */
export interface Cancellations {
  cancelled: number;
  total: number;
}

/** Fewer events are cancelled in the ordinary course of work. */
const MIN_SUSPICIOUS = 3;

/** The part of the events above which cancelling them is suspicious. */
const SUSPICIOUS_SHARE = 1 / 4;

/**
 * Counts the events that subscribers still expect and would see cancelled, because no row lists them any longer, or
 * because their days or their region are no longer known. An event that a row itself calls cancelled is not counted:
 * somebody decided that. Nor is one without a date, which no calendar shows.
 */
export function countCancellations(
  published: Dataset,
  { changes }: Comparison,
  stamp: string,
): Cancellations {
  const expected = new Set<unknown>(published.events.filter((event) => isExpected(event, stamp)));
  const lost = changes.filter((change) => expected.has(change.before) && isLost(change));
  return { cancelled: lost.length, total: expected.size };
}

/** Whether calendars that had the event show it as cancelled, although no row says so. */
function isLost({ kind, before, after }: ActivityChange): boolean {
  if (kind === 'removed') return true;
  if (!before || !after || ('status' in after && after.status === 'cancelled')) return false;
  return (hasDays(before) && !hasDays(after)) || (before.region !== undefined && after.region === undefined);
}

function hasDays({ when }: Activity): boolean {
  const period = when && parsePeriod(when.period);
  return period?.start !== undefined && periodPrecision(period) === 'day';
}

const isExpected = (event: Event, stamp: string): boolean =>
  event.when !== undefined && event.status !== 'cancelled' && !hasEnded(event, stamp);

/**
 * Whether so many events are cancelled that a wrong or cut file is the likelier reason.
 *
 * An office calls off one meeting or two; when it closes a programme, a few more. A file of another region, a sheet that
 * was filtered or an upload that broke off takes most events at once. So one of three is fine, 3 of 40 is fine, 7 of 8
 * is not, and neither is the whole of a calendar of two.
 */
export const isSuspicious = ({ cancelled, total }: Cancellations): boolean =>
  cancelled >= MIN_SUSPICIOUS ? cancelled > total * SUSPICIOUS_SHARE : cancelled > 1 && cancelled === total;
