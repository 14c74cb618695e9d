import type { Activity } from '@regional-presence/core';
import { foldText, hash53, titleKey, withPeriodSuffix } from '@regional-presence/core/internal';

const MAX_SLUG_LENGTH = 40;

/** ASCII letters and digits, joined by hyphens; empty for a title in another script. */
function slug(text: string): string {
  const words = foldText(text.slice(0, 4 * MAX_SLUG_LENGTH))
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return words.length <= MAX_SLUG_LENGTH ? words : words.slice(0, MAX_SLUG_LENGTH).replace(/-[^-]*$/, '');
}

/** The UID of an event in a calendar of this program: its id and the default domain. */
const OWN_UID = /^([A-Za-z0-9][A-Za-z0-9._:-]{0,119})@regional-presence$/;

/**
 * The id of an activity. It stays the same over re-imports, and in a calendar that this program wrote. It is
 * made of region, year, kind and title, which stay the same when a date is corrected within its year, a place
 * is added, or rows are moved. The office's own reference, if the row has one, replaces the title.
 */
export function activityId(activity: Omit<Activity, 'id'>, reference?: string): string {
  const own = OWN_UID.exec(reference ?? '')?.[1];
  if (own !== undefined) return own;
  const when = 'when' in activity ? activity.when : undefined;
  const year =
    when && (/^\d{4}/.test(when.period) ? when.period.slice(0, 4) : when.period.match(/\d{4}/)?.[0]);
  const region = activity.region?.toLowerCase() ?? 'itu';
  const title = Object.values(activity.title)[0] ?? '';
  const identity = reference ? `ref ${reference}` : `${activity.kind} ${titleKey(activity.title)}`;
  const parts = [
    region,
    year ?? 'undated',
    slug(reference ?? title),
    hash53(`${region} ${identity}`).toString(36).slice(0, 6),
  ];
  return parts.filter((part) => part !== '').join('-');
}

/** The id of the first, second … record that differs in nothing else: `id`, `id-2`. */
export const withSuffix = (id: string, count: number): string => (count === 1 ? id : `${id}-${count}`);

/**
 * Makes ids unique. Of the records that share an id, the first by its period keeps it; the others get their
 * period as a suffix, then a number. A later record of the same title does not change the ids of earlier
 * ones.
 *
 * @param records records that share an id, in an order that does not depend on where they were found.
 * @param taken whether another record has the id already.
 */
export function disambiguateIds(records: readonly Activity[], taken = false): void {
  const periodOf = (record: Activity): string => record.when?.period ?? '9999';
  const sorted = [...records].sort((a, b) =>
    periodOf(a) < periodOf(b) ? -1 : periodOf(a) > periodOf(b) ? 1 : 0,
  );
  const seen = new Map<string, number>();
  for (const record of taken ? sorted : sorted.slice(1)) {
    const base = record.when ? withPeriodSuffix(record.id, record.when.period) : record.id;
    const count = (seen.get(base) ?? (record.when ? 0 : 1)) + 1;
    seen.set(base, count);
    record.id = withSuffix(base, count);
  }
}
