import type { Activity, When } from '@regional-presence/core';
import { formatPeriod, parsePeriod } from '@regional-presence/core/period';
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
  const period = when.whens.length > 1 ? enclosingPeriod(when.whens) : undefined;
  if (first === undefined || period === undefined) return activity;
  const isOne = kind === 'series' || (kind === 'project' && first.hours === undefined);
  if (!isOne) return activity;
  if (kind === 'project') {
    found.withdraw('date-occasions');
    return { ...activity, when: { ...when, whens: [{ ...first, period }] } };
  }
  const { phrase } = first;
  return {
    ...activity,
    fields: phrase === undefined ? fields : { ...fields, recurrence: textInLanguage(phrase, layout) },
    when: { ...when, whens: [{ period, ...(phrase === undefined ? {} : { phrase }) }] },
    occurrences: when.whens,
  };
}

/** The period from the first start to the last end; `undefined` where one is open. */
function enclosingPeriod(whens: readonly When[]): string | undefined {
  const ends = whens.map(({ period }) => parsePeriod(period));
  const start = ends[0]?.start;
  const end = ends.at(-1)?.end;
  return start && end ? formatPeriod(start, end) : undefined;
}
