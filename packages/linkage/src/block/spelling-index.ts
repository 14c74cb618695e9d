import {
  ChunkedTypedArray,
  FNV_BASIS,
  FNV_PRIME,
  hash32,
  maxEdits,
  mix32,
  type NormalizedTitle,
  type TitleWord,
} from '@regional-presence/core/internal';
import { sharedLettersOf, TITLE_THRESHOLDS } from '../match/weights.js';

/** An edit removes at most three pairs of letters and adds three. */
const BITS_PER_EDIT = 6;

/**
 * The letters of many titles: hashes of the first and the last ones, and a set of 64 bits of pairs of letters, by which
 * respelled and truncated titles are found without their texts.
 */
export class SpellingIndex {
  /** Hashes of whole titles; 0 for a title without letters, here and in the others. */
  readonly titles = new ChunkedTypedArray(Uint32Array);
  /** Hashes of the first letters with the numbers of the title, and of the last ones. */
  readonly beginnings = new ChunkedTypedArray(Uint32Array);
  readonly endings = new ChunkedTypedArray(Uint32Array);
  /** Hashes of as many letters as a truncated title has; 0 for a shorter title. */
  readonly stems = new ChunkedTypedArray(Uint32Array);
  private readonly low = new ChunkedTypedArray(Uint32Array);
  private readonly high = new ChunkedTypedArray(Uint32Array);
  private readonly lengths = new ChunkedTypedArray(Uint32Array);

  add({ identity, words }: NormalizedTitle): void {
    const { length } = identity;
    const letters = sharedLettersOf(identity);
    let [hash, beginning, stem] = [FNV_BASIS, FNV_BASIS, 0];
    let [low, high, before] = [0, 0, 0];
    for (let i = 0; i < length; i++) {
      const code = identity.charCodeAt(i);
      hash = Math.imul(hash ^ code, FNV_PRIME);
      if (i < letters) beginning = hash;
      if (i === TITLE_THRESHOLDS.truncatedLetters - 1) stem = hash;
      const pair = Math.imul(before * 31 + code, 0x9e3779b1) >>> 26;
      before = code;
      if (i === 0) continue;
      if (pair < 32) low |= 1 << pair;
      else high |= 1 << (pair - 32);
    }
    let ending = FNV_BASIS;
    for (let i = Math.max(0, length - letters); i < length; i++)
      ending = Math.imul(ending ^ identity.charCodeAt(i), FNV_PRIME);
    const numbers = hashOfNumbers(words);
    this.titles.push(keyOfHash(hash, length > 0));
    this.beginnings.push(keyOfHash(beginning ^ numbers, length > 0));
    this.endings.push(keyOfHash(ending ^ numbers, length > 0));
    this.stems.push(keyOfHash(stem, length >= TITLE_THRESHOLDS.truncatedLetters));
    this.low.push(low);
    this.high.push(high);
    this.lengths.push(length);
  }

  /** Whether two titles may differ in spelling only. False is certain. */
  mayBeRespelled(a: number, b: number): boolean {
    const [lengthA, lengthB] = [this.lengths.at(a), this.lengths.at(b)];
    const edits = maxEdits(Math.max(lengthA, lengthB));
    if (Math.abs(lengthA - lengthB) > edits) return false;
    const bits = countBits(this.low.at(a) ^ this.low.at(b)) + countBits(this.high.at(a) ^ this.high.at(b));
    return bits <= BITS_PER_EDIT * edits;
  }

  /** Whether one title may be the beginning of the other. False is certain. */
  mayBeTruncated(a: number, b: number): boolean {
    const [short, long] = this.lengths.at(a) < this.lengths.at(b) ? [a, b] : [b, a];
    return (
      (this.low.at(short) & ~this.low.at(long)) === 0 && (this.high.at(short) & ~this.high.at(long)) === 0
    );
  }
}

/** A key from a hash; 0 where there is none. */
const keyOfHash = (hash: number, isGiven: boolean): number => (isGiven ? mix32(hash) || 1 : 0);

/** A hash of the distinct numbers and then years of a title, in their order: equal where `numbersText` is. */
const hashOfNumbers = (words: readonly TitleWord[]): number =>
  hashOfDistinct(
    words,
    hashOfDistinct(words, 0, ({ number }) => number),
    ({ isYear, text }) => (isYear ? text : undefined),
  );

function hashOfDistinct(
  words: readonly TitleWord[],
  basis: number,
  textOf: (word: TitleWord) => string | undefined,
): number {
  let hash = basis;
  let first: string | undefined;
  let further: Set<string> | undefined;
  for (const word of words) {
    const text = textOf(word);
    if (text === undefined || text === first || further?.has(text)) continue;
    if (first === undefined) first = text;
    else {
      further ??= new Set();
      further.add(text);
    }
    hash = Math.imul(hash, FNV_PRIME) ^ (text === word.text ? word.hash : hash32(text));
  }
  return hash;
}

/** The number of bits of a 32-bit number that are set. */
function countBits(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
