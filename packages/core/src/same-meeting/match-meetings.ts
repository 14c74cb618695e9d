import type { Event } from '../model/event.js';
import { overlaps, periodBounds } from '../period/edtf.js';
import { foldText } from '../text/fold-text.js';
import { conceptSimilarity, titleConcepts } from './title-concepts.js';
import { beginsWithDigit, isNumberWord, isYearWord, significantWords, titleKey } from './title-words.js';

/** How sure it is that two events are one, and what speaks for it. */
export interface MeetingMatch {
  certainty: 'certain' | 'likely';
  evidence: string[];
}

/** What a title tells, worked out once for an event that is compared with many. */
interface TitleFeatures {
  /** The title without case, accents and the punctuation that tells nothing. */
  plain: string;
  words: ReadonlySet<string>;
  years: readonly string[];
  /** Words that begin with a digit and are no years. */
  numbers: readonly string[];
  concepts?: ReadonlySet<string>;
}

const FEATURES_BY_TITLE = new WeakMap<Event, TitleFeatures>();

const TITLE_PUNCTUATION = /[\s.,;:'"“”„’‘«»()[\]\-–—_/]+/g;

const COMBINING_MARKS = /\p{M}/gu;

function titleFeatures(event: Event): TitleFeatures {
  const known = FEATURES_BY_TITLE.get(event);
  if (known) return known;
  const { title, bodies } = event;
  const words = significantWords(titleKey(title), bodies);
  const telling: TitleFeatures = {
    plain: Object.values(title)
      .join(' ')
      .normalize('NFKD')
      .replace(COMBINING_MARKS, '')
      .toLowerCase()
      .replace(/(?<=\s)[-–](?=\d)/g, 'minus')
      .replace(TITLE_PUNCTUATION, ' ')
      .trim(),
    words: new Set(words),
    years: words.filter(isYearWord),
    numbers: words.filter((word) => beginsWithDigit(word) && !isYearWord(word)),
  };
  FEATURES_BY_TITLE.set(event, telling);
  return telling;
}

const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word));

/** Whether all that the one title says and the other does not is its number. */
const differsOnlyInNumber = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word) || isNumberWord(word));

/** Whether both have numbers, and each one that the other lacks. */
const numbersDiffer = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.every((n) => b.includes(n)) && !b.every((n) => a.includes(n));

/**
 * Whether both are numbered, and otherwise: module 1 and module 2 of a course are not one, nor the forums of
 * 2022 and of 2023. A year says nothing against a number.
 */
const numberedApart = (a: TitleFeatures, b: TitleFeatures): boolean =>
  numbersDiffer(a.numbers, b.numbers) || numbersDiffer(a.years, b.years);

/** Titles that name so much of the same, in whatever language, may be one. */
const SAME_SUBJECT = 0.5;

const conceptsOf = (event: Event): ReadonlySet<string> => {
  const telling = titleFeatures(event);
  telling.concepts ??= titleConcepts(Object.values(event.title).join(' '));
  return telling.concepts;
};

const sameSubject = (a: Event, b: Event): boolean =>
  conceptSimilarity(conceptsOf(a), conceptsOf(b)) >= SAME_SUBJECT;

/** True unless both say something and what they say differs. */
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

/** Known to the day: two meetings of one title in a month or a year may well be two. */
const isDated = (period: string): boolean => /\d{4}-\d\d-\d\d/.test(period);

/** Titles with so large a share of words in common may be one. */
export const MIN_SIMILARITY = 0.6;

/** The share of words that two titles have in common, 0 to 1. */
function titleSimilarity(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let common = 0;
  for (const word of a) if (b.has(word)) common++;
  return common / (a.size + b.size - common);
}

/**
 * Whether two events are one and the same meeting, by body, period, place and title.
 *
 * `certain`: the same period, and either the same title or one body and nothing in the titles that tells
 * the two apart; nothing else contradicts. `likely`: the same or overlapping period and enough in common
 * that somebody should look: much the same words, or the same days, place and subject in two languages.
 *
 * @returns `undefined` where nothing speaks for it.
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
  const evidence = [samePeriod ? `the same period, ${a.when.period}` : 'overlapping periods'];
  const bodies = sharedBodies(a, b);
  if (bodies.length > 0) evidence.push(`the same body, ${bodies.join(', ')}`);
  const [one, other] = [titleFeatures(a), titleFeatures(b)];
  const sameTitle = one.plain === other.plain;
  if (sameTitle) evidence.push('the same title');
  const sameBodies =
    bodies.length > 0 && bodies.length === a.bodies?.length && bodies.length === b.bodies?.length;
  const nothingContradicts =
    samePeriod &&
    a.kind === b.kind &&
    placesAgree(a, b) &&
    agree(a.region, b.region) &&
    agree(a.when.hours, b.when.hours) &&
    agree(a.when.zone, b.when.zone) &&
    isDated(a.when.period);
  const untold =
    differsOnlyInNumber(one.words, other.words) &&
    differsOnlyInNumber(other.words, one.words) &&
    (isSubset(one.words, other.words) || isSubset(other.words, one.words));
  if (nothingContradicts && (sameTitle || (sameBodies && untold))) return { certainty: 'certain', evidence };
  const apart = !sameTitle && numberedApart(one, other);
  const alike = !apart && titleSimilarity(one.words, other.words) >= MIN_SIMILARITY;
  if (alike && !sameTitle) evidence.push('much the same words in the title');
  if (sameTitle || alike || (sameBodies && untold)) return { certainty: 'likely', evidence };
  if (apart) return undefined;
  const { city } = a.place ?? {};
  const inOnePlace = city !== undefined && foldText(city) === foldText(b.place?.city ?? '');
  const oneBody = sameBodies && placesAgree(a, b);
  if (!samePeriod || !isDated(a.when.period) || (!inOnePlace && !oneBody)) return undefined;
  if (!agree(a.region, b.region) || !sameSubject(a, b)) return undefined;
  if (inOnePlace) evidence.push(`the same place, ${city}`);
  evidence.push('titles of the same subject');
  return { certainty: 'likely', evidence };
}
