import { bounds, overlaps } from '../edtf';
import type { Event } from '../model/event';
import { conceptLikeness, titleConcepts } from '../title-concepts';
import { wordKey } from '../word-key';
import { beginsWithDigit, isNumberWord, isYearWord, tellingWordsOf, titleKey } from './title-words';

/** How sure it is that two events are one, and what speaks for it. */
export interface SameMeeting {
  certainty: 'certain' | 'likely';
  evidence: string[];
}

/** What a title tells, worked out once for an event that is compared with many. */
interface Telling {
  /** The title without case, accents and the punctuation that tells nothing. */
  plain: string;
  words: ReadonlySet<string>;
  years: readonly string[];
  /** Words that begin with a digit and are no years. */
  numbers: readonly string[];
  concepts?: ReadonlySet<string>;
}

const TELLING = new WeakMap<Event, Telling>();

const UNTELLING = /[\s.,;:'"“”„’‘«»()[\]\-–—_/]+/g;

const MARKS = /\p{M}/gu;

function tellingOf(event: Event): Telling {
  const known = TELLING.get(event);
  if (known) return known;
  const { title, bodies } = event;
  const words = tellingWordsOf(titleKey(title), bodies);
  const telling: Telling = {
    plain: Object.values(title)
      .join(' ')
      .normalize('NFKD')
      .replace(MARKS, '')
      .toLowerCase()
      .replace(/(?<=\s)[-–](?=\d)/g, 'minus')
      .replace(UNTELLING, ' ')
      .trim(),
    words: new Set(words),
    years: words.filter(isYearWord),
    numbers: words.filter((word) => beginsWithDigit(word) && !isYearWord(word)),
  };
  TELLING.set(event, telling);
  return telling;
}

const isSubset = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word));

/** Whether all that the one title says and the other does not is its number. */
const tellsOnlyNumber = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  [...a].every((word) => b.has(word) || isNumberWord(word));

/** Whether both have numbers, and each one that the other lacks. */
const numbersDiffer = (a: readonly string[], b: readonly string[]): boolean =>
  a.length > 0 && b.length > 0 && !a.every((n) => b.includes(n)) && !b.every((n) => a.includes(n));

/**
 * Whether both are numbered, and otherwise: module 1 and module 2 of a course are not one, nor the forums of
 * 2022 and of 2023. A year says nothing against a number.
 */
const numberedApart = (a: Telling, b: Telling): boolean =>
  numbersDiffer(a.numbers, b.numbers) || numbersDiffer(a.years, b.years);

/** Titles that name so much of the same, in whatever language, may be one. */
const SAME_SUBJECT = 0.5;

const conceptsOf = (event: Event): ReadonlySet<string> => {
  const telling = tellingOf(event);
  telling.concepts ??= titleConcepts(Object.values(event.title).join(' '));
  return telling.concepts;
};

const sameSubject = (a: Event, b: Event): boolean =>
  conceptLikeness(conceptsOf(a), conceptsOf(b)) >= SAME_SUBJECT;

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
export const ALIKE = 0.6;

/** The share of words that two titles have in common, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
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
export function sameMeeting(a: Event, b: Event): SameMeeting | undefined {
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
    const [spanA, spanB] = [bounds(a.when.period), bounds(b.when.period)];
    if (!spanA || !spanB || !overlaps(spanA, spanB)) return undefined;
  }
  const evidence = [samePeriod ? `the same period, ${a.when.period}` : 'overlapping periods'];
  const bodies = sharedBodies(a, b);
  if (bodies.length > 0) evidence.push(`the same body, ${bodies.join(', ')}`);
  const [one, other] = [tellingOf(a), tellingOf(b)];
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
    tellsOnlyNumber(one.words, other.words) &&
    tellsOnlyNumber(other.words, one.words) &&
    (isSubset(one.words, other.words) || isSubset(other.words, one.words));
  if (nothingContradicts && (sameTitle || (sameBodies && untold))) return { certainty: 'certain', evidence };
  const apart = !sameTitle && numberedApart(one, other);
  const alike = !apart && likeness(one.words, other.words) >= ALIKE;
  if (alike && !sameTitle) evidence.push('much the same words in the title');
  if (sameTitle || alike || (sameBodies && untold)) return { certainty: 'likely', evidence };
  if (apart) return undefined;
  const { city } = a.place ?? {};
  const inOnePlace = city !== undefined && wordKey(city) === wordKey(b.place?.city ?? '');
  const oneBody = sameBodies && placesAgree(a, b);
  if (!samePeriod || !isDated(a.when.period) || (!inOnePlace && !oneBody)) return undefined;
  if (!agree(a.region, b.region) || !sameSubject(a, b)) return undefined;
  if (inOnePlace) evidence.push(`the same place, ${city}`);
  evidence.push('titles of the same subject');
  return { certainty: 'likely', evidence };
}
