import { bounds, overlaps } from '../edtf';
import type { LocalizedText } from '../language';
import type { Event } from '../model/event';
import { conceptLikeness, titleConcepts } from '../title-concepts';
import { wordKey } from '../word-key';
import { isNumberWord, tellingWordsOf, titleKey } from './title-words';

/** How sure it is that two events are one, and what speaks for it. */
export interface SameMeeting {
  certainty: 'certain' | 'likely';
  evidence: string[];
}

const UNTELLING = /[\s.,;:'"“”„’‘«»()[\]\-–—_/]+/g;

/** Whether two titles are the same but for case, accents, spaces and the punctuation that tells nothing. */
function sameTitles(a: LocalizedText, b: LocalizedText): boolean {
  const plain = (title: LocalizedText) =>
    Object.values(title).join(' ').normalize('NFKD').replace(MARKS, '').toLowerCase().replace(UNTELLING, '');
  return plain(a) === plain(b);
}

const MARKS = /\p{M}/gu;

const tellingWords = ({ title, bodies }: Event): Set<string> =>
  new Set(tellingWordsOf(titleKey(title), bodies));

const isSubset = (a: Set<string>, b: Set<string>): boolean => [...a].every((word) => b.has(word));

/** Whether all that the one title says and the other does not is its number. */
const tellsOnlyNumber = (a: Set<string>, b: Set<string>): boolean =>
  [...a].every((word) => b.has(word) || isNumberWord(word));

/** Whether both are numbered, and otherwise: module 1 and module 2 of a course are not one. */
function numberedApart(a: Set<string>, b: Set<string>): boolean {
  const [one, other] = [[...a].filter(isNumberWord), [...b].filter(isNumberWord)];
  return one.length > 0 && other.length > 0 && !one.every((n) => b.has(n)) && !other.every((n) => a.has(n));
}

/** Titles that name so much of the same, in whatever language, may be one. */
const SAME_SUBJECT = 0.5;

function sameSubject(a: Event, b: Event): boolean {
  const concepts = ({ title }: Event) => titleConcepts(Object.values(title).join(' '));
  return conceptLikeness(concepts(a), concepts(b)) >= SAME_SUBJECT;
}

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
function likeness(a: Set<string>, b: Set<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  const common = [...a].filter((word) => b.has(word)).length;
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
    const [one, other] = [bounds(a.when.period), bounds(b.when.period)];
    if (!one || !other || !overlaps(one, other)) return undefined;
  }
  const evidence = [samePeriod ? `the same period, ${a.when.period}` : 'overlapping periods'];
  const bodies = sharedBodies(a, b);
  if (bodies.length > 0) evidence.push(`the same body, ${bodies.join(', ')}`);
  const sameTitle = sameTitles(a.title, b.title);
  if (sameTitle) evidence.push('the same title');
  const [tellingA, tellingB] = [tellingWords(a), tellingWords(b)];
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
    tellsOnlyNumber(tellingA, tellingB) &&
    tellsOnlyNumber(tellingB, tellingA) &&
    (isSubset(tellingA, tellingB) || isSubset(tellingB, tellingA));
  if (nothingContradicts && (sameTitle || (sameBodies && untold))) return { certainty: 'certain', evidence };
  const alike = likeness(tellingA, tellingB) >= ALIKE && !numberedApart(tellingA, tellingB);
  if (alike && !sameTitle) evidence.push('much the same words in the title');
  if (sameTitle || alike || (sameBodies && untold)) return { certainty: 'likely', evidence };
  const { city } = a.place ?? {};
  const inOnePlace = city !== undefined && wordKey(city) === wordKey(b.place?.city ?? '');
  if (!samePeriod || !isDated(a.when.period) || (!inOnePlace && !sameBodies)) return undefined;
  if (!agree(a.region, b.region) || !sameSubject(a, b)) return undefined;
  if (inOnePlace) evidence.push(`the same place, ${city}`);
  evidence.push('titles of the same subject');
  return { certainty: 'likely', evidence };
}
