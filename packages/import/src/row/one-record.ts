import type { Activity, When } from '@regional-presence/core';
import { formatPeriod, parsePeriod } from '@regional-presence/core/period';
import type { ReadingBuilder } from './reading.js';
import type { WhenReading } from './when/read-when.js';

/** What a row says of an activity and its dates. */
interface DatedActivity {
  fields: Record<string, unknown>;
  kind: Activity['kind'];
  when: WhenReading;
}

/**
 * A series or a project with several dates is one record, from the first day to the last: `every Monday from 4 May 2026 to 29
 * June 2026`. The dates stay with a series as its recurrence, in words, and so do their hours.
 */
export function asOneRecord<A extends DatedActivity>(activity: A, found: ReadingBuilder): A {
  const { kind, when, fields } = activity;
  const [first] = when.whens;
  const period = when.whens.length > 1 ? enclosingPeriod(when.whens) : undefined;
  if (first === undefined || period === undefined) return activity;
  const isOne = kind === 'series' || (kind === 'project' && first.hours === undefined);
  if (!isOne) return activity;
  found.withdraw('date-occasions');
  if (kind === 'project') return { ...activity, when: { ...when, whens: [{ ...first, period }] } };
  const { phrase, hours, zone } = first;
  const recurrence = [phrase, hours, hours && zone].filter((part) => part !== undefined).join(', ');
  return {
    ...activity,
    fields: { ...fields, ...(recurrence === '' ? {} : { recurrence }) },
    when: { ...when, whens: [{ period, ...(phrase === undefined ? {} : { phrase }) }] },
  };
}

/** The period from the first start to the last end; `undefined` where one is open. */
function enclosingPeriod(whens: readonly When[]): string | undefined {
  const ends = whens.map(({ period }) => parsePeriod(period));
  const start = ends[0]?.start;
  const end = ends.at(-1)?.end;
  return start && end ? formatPeriod(start, end) : undefined;
}
