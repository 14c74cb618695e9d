import type { Activity, LocalizedText } from '@regional-presence/core';
import { foldText, hash53, titleKey, withPeriodSuffix } from '@regional-presence/core/internal';

const MAX_SLUG_LENGTH = 40;

const isLetterOrDigit = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);

/** The units of a slug, with one more to see that it is cut. */
const SLUG_UNITS = new Uint8Array(MAX_SLUG_LENGTH + 1);

/** ASCII letters and digits, joined by hyphens; empty for a title in another script. */
function slug(text: string): string {
  const folded = foldText(text.length > 4 * MAX_SLUG_LENGTH ? text.slice(0, 4 * MAX_SLUG_LENGTH) : text);
  let length = 0;
  let isBetweenWords = false;
  /** Where the last whole word ends. */
  let cut = 0;
  for (let i = 0; i < folded.length && length <= MAX_SLUG_LENGTH; i++) {
    const code = folded.charCodeAt(i);
    if (!isLetterOrDigit(code)) {
      isBetweenWords = length > 0;
      continue;
    }
    if (isBetweenWords) {
      if (length < MAX_SLUG_LENGTH) cut = length;
      SLUG_UNITS[length++] = SLUG_HYPHEN;
      if (length > MAX_SLUG_LENGTH) break;
    }
    isBetweenWords = false;
    SLUG_UNITS[length++] = code;
  }
  const end = length <= MAX_SLUG_LENGTH ? length : cut || MAX_SLUG_LENGTH;
  return String.fromCharCode.apply(null, SLUG_UNITS.subarray(0, end) as unknown as number[]);
}

const SLUG_HYPHEN = 0x2d;

const BASE = 36;
const ID_DIGITS = 6;

/** The first six digits of a whole number in base 36: `toString(36)` of 53 bits takes longer. */
function firstDigits(number: number): string {
  let scale = 1;
  while (number / scale >= BASE ** ID_DIGITS) scale *= BASE;
  return ((number - (number % scale)) / scale).toString(BASE);
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
  const region = activity.region?.toLowerCase() ?? 'itu';
  const title = titleKey(activity.title);
  const identity = reference ? `ref ${reference}` : `${activity.kind} ${title}`;
  const words = slug(reference ?? textOfFirstLanguage(activity.title));
  const hash = firstDigits(hash53(`${region} ${identity}`));
  return `${region}-${yearOfActivity(activity)}${words === '' ? '' : `-${words}`}-${hash}`;
}

/** The text of the first language. */
function textOfFirstLanguage(title: LocalizedText): string {
  for (const tag in title) return title[tag]!;
  return '';
}

function yearOfActivity(activity: Omit<Activity, 'id'>): string {
  const period = 'when' in activity ? activity.when?.period : undefined;
  return (period !== undefined && (/^\d{4}/.exec(period) ?? /\d{4}/.exec(period))?.[0]) || 'undated';
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
