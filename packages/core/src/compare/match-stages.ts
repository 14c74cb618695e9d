import type { Activity } from '../model/create-dataset.js';
import { parsePeriod, periodBounds, periodPrecision } from '../period/edtf.js';
import { foldText } from '../text/fold-text.js';
import { titleKey } from '../title/title-key.js';
import { hasEnded } from './has-ended.js';
import { seriesId, withoutYear } from './series-id.js';
import { haveSimilarTitles, mayBeOneTitle } from './similar-titles.js';

/** An activity that was published, and one of the new dataset that may be the same. */
export interface CandidatePair {
  old: Activity;
  now: Activity;
  /** The instant of the revision; without it no activity has ended. */
  stamp: string | undefined;
}

/** One way to find the published activity that a new one is. */
export interface MatchStage {
  name: string;
  /** What both must have in common. An activity without a key is left to later stages. */
  key(activity: Activity): string | undefined;
  /** What must be true of both in addition. */
  condition?(pair: CandidatePair): boolean;
  /** Whether both must be the only ones of their key that have not ended, those included that are matched already. */
  only?: true;
}

/** The parts of a key, if none is missing. */
const keyOf = (...parts: (string | undefined)[]): string | undefined =>
  parts.includes(undefined) ? undefined : JSON.stringify(parts);

/** When it is, with hours or without. */
const timeOf = ({ when }: Activity): string => `${when?.period ?? ''} ${when?.hours ?? ''}`;

const yearOf = ({ when }: Activity): string => when?.period.match(/\d{4}/)?.[0] ?? '';

const periodOf = (activity: Activity): string => activity.when?.period ?? '';

/** The period, if it is known to the day. */
function dayOf({ when }: Activity): string | undefined {
  const period = when && parsePeriod(when.period);
  return period && periodPrecision(period) === 'day' ? when.period : undefined;
}

export const placeOf = (activity: Activity) => ('place' in activity ? activity.place : undefined);

/** False only where both are given and differ. */
export const mayBeEqual = (a: string | undefined, b: string | undefined): boolean =>
  a === undefined || b === undefined || foldText(a) === foldText(b);

/** Whether nothing says that they are in two places. */
function mayBeOnePlace({ old, now }: CandidatePair): boolean {
  const [a, b] = [placeOf(old), placeOf(now)];
  return mayBeEqual(a?.country, b?.country) && mayBeEqual(a?.city, b?.city);
}

const isSame = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && foldText(a) === foldText(b);

const inOneCity = ({ old, now }: CandidatePair): boolean => isSame(placeOf(old)?.city, placeOf(now)?.city);

const inOneVenue = ({ old, now }: CandidatePair): boolean => isSame(placeOf(old)?.venue, placeOf(now)?.venue);

const ofOneBody = ({ old, now }: CandidatePair): boolean =>
  old.bodies?.some((body) => now.bodies?.includes(body)) ?? false;

/** Whether nothing says that they are meetings of two bodies. */
const mayBeOfOneBody = (pair: CandidatePair): boolean =>
  !pair.old.bodies?.length || !pair.now.bodies?.length || ofOneBody(pair);

const similarTitles = ({ old, now }: CandidatePair): boolean => haveSimilarTitles(old.title, now.title);

/** Whether they begin in one year and have a day in common. */
function shareDays({ old, now }: CandidatePair): boolean {
  const [a, b] = [old, now].map(({ when }) => when && periodBounds(when.period));
  return yearOf(old) === yearOf(now) && !!a && !!b && a.first <= b.last && b.first <= a.last;
}

/**
 * Whether an activity may have been moved. One that has ended is not moved past the stamp or to another year: the next
 * meeting of its title is another one. It may have been extended: then both have days in common.
 */
function mayBeMoved(pair: CandidatePair): boolean {
  const { old, now, stamp } = pair;
  if (stamp === undefined || !hasEnded(old, stamp) || shareDays(pair)) return true;
  return yearOf(old) === yearOf(now) && hasEnded(now, stamp);
}

/** Days by which a session of a series may be moved: less than half of a week. */
const MAX_DAYS_MOVED = 3;

function areNear({ old, now }: CandidatePair): boolean {
  const [a, b] = [dayOf(old), dayOf(now)].map((period) => period && periodBounds(period));
  return !!a && !!b && Math.abs(a.first - b.first) <= MAX_DAYS_MOVED;
}

/**
 * The stages, from the surest to the least sure. In each, two activities are matched that have one key and fulfil the
 * condition, if each has no other candidate.
 */
export const MATCH_STAGES: readonly MatchStage[] = [
  { name: 'same id, day and hours', key: (a) => keyOf(a.id, timeOf(a)) },
  {
    // The ids of the sessions of a series shift when the first one is no longer listed.
    name: 'same series, day and hours',
    key: (a) => keyOf(seriesId(a.id), timeOf(a)),
  },
  { name: 'same id and day', key: (a) => keyOf(a.id, periodOf(a)) },
  { name: 'same series and day', key: (a) => keyOf(seriesId(a.id), periodOf(a)) },
  {
    // Each session of a weekly series is nearer to its own new day than to that of another.
    name: 'same series, moved by a few days',
    key: (a) => seriesId(a.id),
    condition: (pair) => mayBeMoved(pair) && areNear(pair),
  },
  { name: 'same id, moved', key: ({ id }) => id, condition: mayBeMoved },
  {
    name: 'kind or region corrected',
    key: (a) => keyOf(titleKey(a.title), timeOf(a)),
    condition: (pair) => mayBeOnePlace(pair) && mayBeOfOneBody(pair),
  },
  {
    name: 'kind or region corrected, other hours',
    key: (a) => keyOf(titleKey(a.title), dayOf(a)),
    condition: (pair) => mayBeOnePlace(pair) && mayBeOfOneBody(pair),
  },
  {
    name: 'same id in another year',
    key: ({ id }) => withoutYear(id),
    condition: mayBeMoved,
    only: true,
  },
  {
    // After its kind or title was corrected, an activity has an id that does not say so.
    name: 'same title, moved within the year',
    key: (a) => keyOf(a.kind, a.region ?? '', titleKey(a.title), yearOf(a)),
    condition: mayBeMoved,
    only: true,
  },
  {
    name: 'same title, moved to another year',
    key: (a) => keyOf(a.kind, a.region ?? '', titleKey(a.title)),
    condition: mayBeMoved,
    only: true,
  },
  {
    // Of several of one title, the one that had no date may have one now.
    name: 'same title, a date given or withdrawn',
    key: (a) => keyOf(a.kind, a.region ?? '', titleKey(a.title)),
    condition: (pair) =>
      (pair.old.when === undefined) !== (pair.now.when === undefined) &&
      mayBeMoved(pair) &&
      mayBeOnePlace(pair) &&
      mayBeOfOneBody(pair),
  },
  {
    name: 'title corrected',
    key: (a) => keyOf(a.region ?? '', timeOf(a)),
    condition: (pair) => similarTitles(pair) && mayBeOnePlace(pair) && mayBeOfOneBody(pair),
  },
  {
    name: 'title replaced',
    key: (a) => keyOf(a.region ?? '', dayOf(a), a.when?.hours ?? ''),
    condition: (pair) =>
      // A day in a city is not enough: two different meetings may have that in common.
      (inOneVenue(pair) || (pair.now.when?.hours !== undefined && inOneCity(pair))) &&
      mayBeOnePlace(pair) &&
      mayBeEqual(placeOf(pair.old)?.venue, placeOf(pair.now)?.venue) &&
      mayBeOfOneBody(pair) &&
      mayBeOneTitle(pair.old.title, pair.now.title),
  },
  {
    name: 'title and hours corrected',
    key: dayOf,
    condition: (pair) =>
      similarTitles(pair) && mayBeOnePlace(pair) && (inOneCity(pair) || inOneVenue(pair) || ofOneBody(pair)),
  },
];
