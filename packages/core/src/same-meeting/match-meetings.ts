import type { Event } from '../model/event.js';
import type { When } from '../model/when.js';
import { overlaps, periodBounds } from '../period/edtf.js';
import { foldText } from '../text/fold-text.js';
import { jaccard } from '../text/similarity.js';
import { conceptSimilarity, titleConcepts } from './title-concepts.js';
import { beginsWithDigit, isNumberWord, isYearWord, significantWords, titleKey } from './title-words.js';

/** Why two events may be one meeting: terms of the messages. */
export type Evidence =
  | 'evidence/same-id'
  | 'evidence/same-reference'
  | 'evidence/same-period'
  | 'evidence/overlapping-periods'
  | 'evidence/same-body'
  | 'evidence/same-title'
  | 'evidence/similar-titles'
  | 'evidence/same-place'
  | 'evidence/same-subject';

/** How certain it is that two events are one meeting, and the evidence. */
export interface MeetingMatch {
  certainty: 'certain' | 'likely';
  evidence: Evidence[];
}

/** Features of a title, computed once for an event that is compared with many. */
interface TitleFeatures {
  /** The title without case, accents and insignificant punctuation. */
  plain: string;
  words: ReadonlySet<string>;
  years: readonly string[];
  /** Words that begin with a digit and are not years. */
  numbers: readonly string[];
  concepts?: ReadonlySet<string>;
}

const FEATURES_BY_TITLE = new WeakMap<Event, TitleFeatures>();

const TITLE_PUNCTUATION = /[\s.,;:'"“”„’‘«»()[\]\-–—_/]+/g;

const TITLE_MARKS = /\p{M}/gu;

function titleFeatures(event: Event): TitleFeatures {
  const known = FEATURES_BY_TITLE.get(event);
  if (known) return known;
  const { title, bodies } = event;
  const words = significantWords(titleKey(title), bodies);
  const features: TitleFeatures = {
    plain: Object.values(title)
      .join(' ')
      .normalize('NFKD')
      .replace(TITLE_MARKS, '')
      .toLowerCase()
      .replace(/(?<=\s)[-–](?=\d)/g, 'minus')
      .replace(TITLE_PUNCTUATION, ' ')
      .trim(),
    words: new Set(words),
    years: words.filter(isYearWord),
    numbers: words.filter((word) => beginsWithDigit(word) && !isYearWord(word)),
  };
  FEATURES_BY_TITLE.set(event, features);
  return features;
}

const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word));

/** Whether every word of the first title is in the second, or is a number. */
const differsOnlyInNumber = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word) || isNumberWord(word));

/** Whether both have numbers, and each has a number that the other lacks. */
const numbersDiffer = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.every((n) => b.includes(n)) && !b.every((n) => a.includes(n));

/**
 * Whether both titles are numbered differently: `Module 1` and `Module 2`, `Forum 2022` and `Forum 2023`. A year
 * and a number do not differ in this sense.
 */
const numberedApart = (a: TitleFeatures, b: TitleFeatures): boolean =>
  numbersDiffer(a.numbers, b.numbers) || numbersDiffer(a.years, b.years);

/** Titles whose concepts are at least this similar may be one meeting, in whatever languages. */
const SAME_SUBJECT = 0.5;

const conceptsOf = (event: Event): ReadonlySet<string> => {
  const features = titleFeatures(event);
  features.concepts ??= titleConcepts(Object.values(event.title).join(' '));
  return features.concepts;
};

const sameSubject = (a: Event, b: Event): boolean =>
  conceptSimilarity(conceptsOf(a), conceptsOf(b)) >= SAME_SUBJECT;

/** The zone of hours, unless it was only inferred: another row may state it otherwise. */
const statedZone = ({ zone, inferred }: When): string | undefined =>
  inferred?.includes('zone') ? undefined : zone;

/** False only where both values are given and differ. */
const agree = (a: unknown, b: unknown): boolean => a === undefined || b === undefined || a === b;

function placesAgree(a: Event, b: Event): boolean {
  return (
    agree(a.place?.country, b.place?.country) &&
    agree(a.place?.city?.toLowerCase(), b.place?.city?.toLowerCase()) &&
    (agree(a.modality, b.modality) || a.modality === 'hybrid' || b.modality === 'hybrid')
  );
}

function sharedBodies(a: Event, b: Event): string[] {
  return (a.bodies ?? []).filter((body) => b.bodies?.includes(body));
}

/** Known to the day: two meetings of one title in a month or a year may be different. */
const hasFullDate = (period: string): boolean => /\d{4}-\d\d-\d\d/.test(period);

/** Titles with at least this share of words in common may be one meeting. */
export const MIN_SIMILARITY = 0.6;

/**
 * Decides whether two events are one meeting, by body, period, place and title.
 *
 * `certain`: the same period, and either the same title or the same bodies and no significant difference in the
 * titles; nothing else contradicts. `likely`: the same or overlapping period and enough in common that somebody
 * should look: similar words, or the same days, place and subject in two languages.
 *
 * @returns `undefined` where there is no evidence.
 */
export function matchMeetings(a: Event, b: Event): MeetingMatch | undefined {
  if (!a.when || !b.when) return undefined;
  if (
    a.occasion &&
    b.occasion &&
    a.occasion.number !== b.occasion.number &&
    a.sources[0]?.row === b.sources[0]?.row
  )
    return undefined;
  const samePeriod = a.when.period === b.when.period;
  if (!samePeriod) {
    const [spanA, spanB] = [periodBounds(a.when.period), periodBounds(b.when.period)];
    if (!spanA || !spanB || !overlaps(spanA, spanB)) return undefined;
  }
  const evidence: Evidence[] = [samePeriod ? 'evidence/same-period' : 'evidence/overlapping-periods'];
  const bodies = sharedBodies(a, b);
  if (bodies.length > 0) evidence.push('evidence/same-body');
  const [one, other] = [titleFeatures(a), titleFeatures(b)];
  const sameTitle = one.plain === other.plain;
  if (sameTitle) evidence.push('evidence/same-title');
  const sameBodies =
    bodies.length > 0 && bodies.length === a.bodies?.length && bodies.length === b.bodies?.length;
  const nothingContradicts =
    samePeriod &&
    a.kind === b.kind &&
    placesAgree(a, b) &&
    agree(a.region, b.region) &&
    agree(a.when.hours, b.when.hours) &&
    agree(statedZone(a.when), statedZone(b.when)) &&
    hasFullDate(a.when.period);
  const titlesAgree =
    differsOnlyInNumber(one.words, other.words) &&
    differsOnlyInNumber(other.words, one.words) &&
    (isSubset(one.words, other.words) || isSubset(other.words, one.words));
  if (nothingContradicts && (sameTitle || (sameBodies && titlesAgree)))
    return { certainty: 'certain', evidence };
  const apart = !sameTitle && numberedApart(one, other);
  const alike = !apart && jaccard(one.words, other.words) >= MIN_SIMILARITY;
  if (alike && !sameTitle) evidence.push('evidence/similar-titles');
  if (sameTitle || alike || (sameBodies && titlesAgree)) return { certainty: 'likely', evidence };
  if (apart) return undefined;
  const { city } = a.place ?? {};
  const inOnePlace = city !== undefined && foldText(city) === foldText(b.place?.city ?? '');
  const oneBody = sameBodies && placesAgree(a, b);
  if (!samePeriod || !hasFullDate(a.when.period) || (!inOnePlace && !oneBody)) return undefined;
  if (!agree(a.region, b.region) || !sameSubject(a, b)) return undefined;
  if (inOnePlace) evidence.push('evidence/same-place');
  evidence.push('evidence/same-subject');
  return { certainty: 'likely', evidence };
}
