import type { LocalizedText } from '../model/records.js';
import { countCommon, isSubsetOf } from '../text/similarity.js';
import { areNumberedApart, type NormalizedTitle, normalizeTitle } from '../title/normalize-title.js';
import { isRespelled } from '../title/similar-title.js';

/** Whether titles do not say that they are two of a series: session 1 is not session 2. */
export const mayBeOneTitle = (a: LocalizedText, b: LocalizedText): boolean =>
  !areNumberedApart(normalizeTitle(a).words, normalizeTitle(b).words);

const textsOf = ({ words }: NormalizedTitle): ReadonlySet<string> => new Set(words.map(({ text }) => text));

/**
 * Whether one title may be a correction of the other: one has all words of the other (`Forum` → `Forum, 9th session`),
 * they differ in spelling, or they have two thirds of their words in common. Session 1 is not session 2.
 */
export function haveSimilarTitles(a: LocalizedText, b: LocalizedText): boolean {
  const [one, other] = [normalizeTitle(a), normalizeTitle(b)];
  if (one.identity === '' || other.identity === '') return false;
  if (isRespelled(one, other)) return true;
  if (areNumberedApart(one.words, other.words)) return false;
  const [words, others] = [textsOf(one), textsOf(other)];
  if (isSubsetOf(words, others) || isSubsetOf(others, words)) return true;
  return countCommon(words, others) * 3 >= Math.max(words.size, others.size) * 2;
}
