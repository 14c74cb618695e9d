import { areNumberedApart, isRespelled, isSubsetOf, jaccard } from '@regional-presence/core/internal';
import { conceptSimilarity, differIn } from '../title/concept-similarity.js';
import { isNumberOnly } from '../title/significant-words.js';
import type { EventPair } from './event-pair.js';
import { type ComparedTitle, comparedTitle, conceptsOf } from './title-features.js';
import type { ScoredKind } from './weights.js';
import { sharedLettersOf, TITLE_THRESHOLDS } from './weights.js';

/** Whether both titles say no more than the body but one number: `SG5 meeting` and `9th meeting of SG5`. */
function addNothingToBody(a: ComparedTitle, b: ComparedTitle): boolean {
  const others = (one: ComparedTitle, other: ComparedTitle) =>
    one.significant.filter((word) => !other.words.has(word.text));
  const [ofA, ofB] = [others(a, b), others(b, a)];
  return (ofA.length === 0 || ofB.length === 0) && ofA.every(isNumberOnly) && ofB.every(isNumberOnly);
}

/** Whether they have letters and begin or end alike: by these letters the index finds respelled titles. */
function shareAnEnd(a: string, b: string): boolean {
  const letters = sharedLettersOf(a);
  return (
    a !== '' &&
    letters === sharedLettersOf(b) &&
    (a.slice(0, letters) === b.slice(0, letters) || a.slice(-letters) === b.slice(-letters))
  );
}

/** Whether one title is the beginning of the other. */
function isTruncated(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length >= TITLE_THRESHOLDS.truncatedLetters && long.startsWith(short);
}

/** Compares two titles as texts: the first kind that is true of them. */
function compareTitleTexts(
  one: ComparedTitle,
  other: ComparedTitle,
  bodies: EventPair['bodies'],
): ScoredKind | undefined {
  if (bodies === 'same-body' && addNothingToBody(one, other)) return 'body-title';
  if (jaccard(one.words, other.words) >= TITLE_THRESHOLDS.similarWords) return 'similar-titles';
  const [first, second] = [one.title.identity, other.title.identity];
  if (isTruncated(first, second)) return 'truncated-title';
  if (shareAnEnd(first, second) && isRespelled(one.title, other.title)) return 'respelled-title';
  return containsWords(one.words, other.words) ? 'contained-title' : undefined;
}

/** Whether one title has words and the other has all of them. */
const containsWords = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean =>
  a.size > 0 && b.size > 0 && (isSubsetOf(a, b) || isSubsetOf(b, a));

/** Compares two titles: the first kind that is true of them. */
export function compareTitles({ a, b, bodies }: EventPair): ScoredKind {
  const [one, other] = [comparedTitle(a), comparedTitle(b)];
  if (one.title.identity === other.title.identity && one.title.identity !== '') return 'same-title';
  if (areNumberedApart(one.significant, other.significant)) return 'other-number';
  const [concepts, others] = [conceptsOf(a), conceptsOf(b)];
  if (differIn('region:', concepts, others)) return 'other-region-named';
  const kind = compareTitleTexts(one, other, bodies);
  if (kind) return kind;
  return conceptSimilarity(concepts, others) >= TITLE_THRESHOLDS.sameSubject ? 'same-subject' : 'other-title';
}
