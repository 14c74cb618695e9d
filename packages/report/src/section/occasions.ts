import { type Activity, type Event, isEvent, type When } from '@regional-presence/core';
import { sourceRowKey } from '@regional-presence/core/internal';
import { formatPeriod, parsePeriod, periodBounds } from '@regional-presence/core/period';
import type { ReportContext } from '../report.js';
import { hasOccasions, rowOfActivity } from './count-activities.js';

/** What the occasions of a row have in common, where one line can stand for them: all but their dates and hours. */
const commonKey = (event: Event): string => {
  const { title, kind, status, place, modality, occasion } = event;
  return JSON.stringify([rowOfActivity(event), occasion!.of, title, kind, status, place, modality]);
};

/** An activity of a list, with the occasions of its row for which its line stands; none for a single one. */
export interface FoldedActivity {
  activity: Activity;
  occasions: readonly Event[];
}

/** Puts the occasions of a row that differ in their dates and hours only into one entry, at the place of the first. */
export function foldOccasions(activities: readonly Activity[]): FoldedActivity[] {
  const folded: { activity: Activity; occasions: Event[] }[] = [];
  const byKey = new Map<string, Event[]>();
  for (const activity of activities) {
    if (!hasOccasions(activity) || activity.when === undefined) {
      folded.push({ activity, occasions: [] });
      continue;
    }
    const key = commonKey(activity);
    const known = byKey.get(key);
    if (known) {
      known.push(activity);
      continue;
    }
    const occasions = [activity];
    byKey.set(key, occasions);
    folded.push({ activity, occasions });
  }
  return folded.map(({ activity, occasions }) => ({
    activity,
    occasions: occasions.length === 1 ? [] : occasions.toSorted(byFirstDay),
  }));
}

/** Whatever the order of the list is, the dates of one line are in theirs. */
const byFirstDay = (a: Event, b: Event): number =>
  periodBounds(a.when!.period)!.first - periodBounds(b.when!.period)!.first;

/** The events of the row of a series, if an entry has all of them. */
export function eventsOfRow(
  series: Activity,
  { activity, occasions }: FoldedActivity,
): readonly Event[] | undefined {
  const row = rowOfActivity(series);
  // Rows of their own may be merged with them.
  const isOfRow = activity.sources.some((source) => source.row !== undefined && sourceRowKey(source) === row);
  if (series.kind !== 'series' || row === undefined || !isOfRow) return undefined;
  if (hasOccasions(activity)) return occasions.length === activity.occasion!.of ? occasions : undefined;
  return isEvent(activity) ? [activity as Event] : undefined;
}

/** Whether each is as many days after the one before, so that the first and the last say when all are. */
function areEven(whens: readonly When[]): boolean {
  const days = whens.map(({ period }) => periodBounds(period)!.first);
  const steps = days.slice(1).map((day, i) => day - days[i]!);
  return steps.every((step) => step === steps[0]);
}

/** So many dates are written one by one. */
const MAX_DATES_ONE_BY_ONE = 3;

/**
 * When several occasions take place, with their hours: `3 May 2027 and 7 May 2027`; of many that are evenly spaced `9 dates,
 * 4 May – 29 June 2026`. Those with other hours follow: `3–6 May 2027, 09:00–17:00 each day and 7 May 2027, 09:00–12:00`.
 */
export function occasionsText(occasions: readonly Event[], context: ReportContext): string {
  const byHours = new Map<string | undefined, When[]>();
  for (const { when } of occasions) {
    const hours = context.names.hours(when!);
    const known = byHours.get(hours);
    if (known) known.push(when!);
    else byHours.set(hours, [when!]);
  }
  const texts = [...byHours].map(([hours, whens]) => datesWithHours(whens, hours, context));
  return context.names.list(texts);
}

/** Dates with the hours that they have in common; what is written of them has their offset from UTC. */
function datesWithHours(
  whens: readonly When[],
  hours: string | undefined,
  { names, periodText, t }: ReportContext,
): string {
  const date =
    whens.length <= MAX_DATES_ONE_BY_ONE || !areEven(whens)
      ? datesInList(whens, periodText, names)
      : t('date.occasions', { count: whens.length, period: periodText(spanOfOccasions(whens)) });
  return hours === undefined ? date : t('date.hours', { date, hours });
}

const IS_DAY = /^\d{4}-\d\d-\d\d$/;

/** Several dates one after the other; what they have in common is written once: `3, 10 and 17 March 2027`. */
function datesInList(
  whens: readonly When[],
  periodText: ReportContext['periodText'],
  names: ReportContext['names'],
): string {
  const texts = whens.map((when) => periodText.when(when));
  if (texts.length < 2) return names.list(texts);
  const [first] = texts as [string];
  const start = sharedStart(texts, first);
  const end = start > 0 ? first.length : sharedEnd(texts, first);
  const parts = texts.map((each) => each.slice(start, end === first.length ? undefined : end - first.length));
  // `5 et 6 mai` and `8 et 9 mai` have the word of the list in them.
  const mayShare = whens.every(({ period }) => IS_DAY.test(period)) || !parts.some((part) => /\s/.test(part));
  return mayShare ? first.slice(0, start) + names.list(parts) + first.slice(end) : names.list(texts);
}

/** Where dates begin to differ, if they begin alike: behind the year or the month in Chinese, whose marks end a number. */
function sharedStart(texts: readonly string[], first: string): number {
  let at = 0;
  for (const { index, 0: mark } of first.matchAll(/[年月]/g)) {
    const next = index + mark.length;
    if (texts.every((each) => each.startsWith(first.slice(0, next)))) at = next;
  }
  return at;
}

/** Where dates end alike, from a space on: ` March 2027`, ` de 2027`. */
function sharedEnd(texts: readonly string[], first: string): number {
  const spaces = [...first.matchAll(/\s/g)].map(({ index }) => index);
  return (
    spaces.find((index) => index > 0 && texts.every((each) => each.endsWith(first.slice(index)))) ??
    first.length
  );
}

/** From the first day of the first to the last day of the last. */
function spanOfOccasions(whens: readonly When[]): string {
  const [first, last] = [parsePeriod(whens[0]!.period), parsePeriod(whens.at(-1)!.period)];
  return first?.start && last?.end ? formatPeriod(first.start, last.end) : whens[0]!.period;
}
