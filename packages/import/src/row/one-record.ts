import type { Activity, When } from '@regional-presence/core';
import { periodPrecision, seriesDaysUnknown } from '@regional-presence/core/internal';
import { formatPeriod, parsePeriod, periodBounds } from '@regional-presence/core/period';
import type { SheetLayout } from '../plan/sheet-layout.js';
import type { ReadingBuilder } from './reading.js';
import { textInLanguage } from './text-cells.js';
import type { WhenReading } from './when/read-when.js';

/** What a row says of an activity and its dates. */
interface DatedActivity {
  fields: Record<string, unknown>;
  kind: Activity['kind'];
  when: WhenReading;
  /** When the events of a series take place, where its row has their dates. */
  occurrences?: readonly When[];
}

/** A series of no more days takes place on each of them. */
const MAX_DAYS_OF_EVENT = 7;

/**
 * A series or a project with several dates is one record, from the first day to the last: `every Monday from 4 May 2026 to 29
 * June 2026`. What was written stays with a series as its recurrence; its dates are events that belong to it.
 */
export function asOneRecord<A extends DatedActivity>(
  activity: A,
  layout: SheetLayout,
  found: ReadingBuilder,
): A {
  const { kind, when, fields } = activity;
  const [first] = when.whens;
  if (first !== undefined && when.whens.length === 1 && kind === 'series')
    return withOneEvent(activity, first, found);
  const period = when.whens.length > 1 ? enclosingPeriod(when.whens) : undefined;
  if (first === undefined || period === undefined) return activity;
  const isOne = kind === 'series' || (kind === 'project' && first.hours === undefined);
  if (!isOne) return activity;
  if (kind === 'project') {
    found.withdraw('date-occasions');
    return { ...activity, when: { ...when, whens: [{ ...first, period }] } };
  }
  const recurring =
    first.phrase === undefined || areListed(first.phrase, when.whens.length)
      ? activity
      : { ...activity, fields: { ...fields, recurrence: textInLanguage(first.phrase, layout) } };
  return withEvents(recurring, period, when.whens);
}

/** Whether a phrase names each of so many dates, and not how they recur: `4, 11 and 18 May 2026`. */
const areListed = (phrase: string, count: number): boolean =>
  count > 1 && (phrase.match(/(?<!\d)\d{1,2}(?!\d|:)/g)?.length ?? 0) >= count;

/** A series from the first day to the last. Its events have the hours. */
function withEvents<A extends DatedActivity>(activity: A, period: string, occurrences: readonly When[]): A {
  const phrase = occurrences[0]?.phrase;
  const whens = [{ period, ...(phrase === undefined ? {} : { phrase }) }];
  return { ...activity, when: { ...activity.when, whens }, occurrences };
}

/**
 * A series on the few days of one period has one event: `4-6 May 2026`. Of a longer one, and of one that is said to have several
 * events, the days are not known.
 */
function withOneEvent<A extends DatedActivity>(activity: A, written: When, found: ReadingBuilder): A {
  // No series goes on from its first hour to its last: the hours are those of each event.
  const { continuous: _, ...when } = written;
  const bounds = periodBounds(when.period);
  const { statedCount = 1 } = activity.fields;
  if (
    statedCount === 1 &&
    bounds &&
    isToTheDay(when.period) &&
    bounds.last - bounds.first < MAX_DAYS_OF_EVENT
  )
    return withEvents(activity, when.period, [when]);
  if (when.hours !== undefined) found.report(seriesDaysUnknown, undefined, { period: when.period });
  return { ...activity, when: { ...activity.when, whens: [when] } };
}

function isToTheDay(period: string): boolean {
  const parsed = parsePeriod(period);
  return parsed !== undefined && periodPrecision(parsed) === 'day';
}

/** The period from the first start to the last end; `undefined` where one is open. */
function enclosingPeriod(whens: readonly When[]): string | undefined {
  const ends = whens.map(({ period }) => parsePeriod(period));
  const start = ends[0]?.start;
  const end = ends.at(-1)?.end;
  return start && end ? formatPeriod(start, end) : undefined;
}
