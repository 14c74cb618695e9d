import {
  ChunkedTypedArray,
  hash32,
  maxEdits,
  type NormalizedTitle,
  numbersText,
} from '@regional-presence/core/internal';
import { sharedLettersOf, TITLE_THRESHOLDS } from '../match/weights.js';

/** An edit removes at most three pairs of letters and adds three. */
const BITS_PER_EDIT = 6;

/**
 * The letters of many titles: hashes of the first and the last ones, and a set of 64 bits of pairs of letters, by which
 * respelled and truncated titles are found without their texts.
 */
export class SpellingIndex {
  /** Hashes of the first letters with the numbers of the title, and of the last ones; 0 for a title without letters. */
  readonly beginnings = new ChunkedTypedArray(Uint32Array);
  readonly endings = new ChunkedTypedArray(Uint32Array);
  /** Hashes of as many letters as a truncated title has; 0 for a shorter title. */
  readonly stems = new ChunkedTypedArray(Uint32Array);
  private readonly low = new ChunkedTypedArray(Uint32Array);
  private readonly high = new ChunkedTypedArray(Uint32Array);
  private readonly lengths = new ChunkedTypedArray(Uint32Array);

  add(title: NormalizedTitle): void {
    const { identity } = title;
    const letters = sharedLettersOf(identity);
    const numbers = numbersText(title);
    this.beginnings.push(identity === '' ? 0 : hash32(`${identity.slice(0, letters)} ${numbers}`, 3) || 1);
    this.endings.push(identity === '' ? 0 : hash32(`${identity.slice(-letters)} ${numbers}`, 5) || 1);
    const { truncatedLetters } = TITLE_THRESHOLDS;
    const isLong = identity.length >= truncatedLetters;
    this.stems.push(isLong ? hash32(identity.slice(0, truncatedLetters), 17) || 1 : 0);
    let [low, high] = [0, 0];
    for (let i = 1; i < identity.length; i++) {
      const pair = Math.imul(identity.charCodeAt(i - 1) * 31 + identity.charCodeAt(i), 0x9e3779b1) >>> 26;
      if (pair < 32) low |= 1 << pair;
      else high |= 1 << (pair - 32);
    }
    this.low.push(low);
    this.high.push(high);
    this.lengths.push(identity.length);
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

/** The number of bits of a 32-bit number that are set. */
function countBits(number: number): number {
  let bits = number - ((number >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
