import { ChunkedTypedArray, hash32, type TitleWord } from '@regional-presence/core/internal';
import { TITLE_THRESHOLDS } from '../match/weights.js';
import { BlockingKeys } from './blocking-keys.js';

/** Words are kept as numbers of 16 bits. */
const WORD_COUNT = 65_536;

/** The significant words of many titles, as numbers, by which titles are compared without their texts. */
export class TitleTokenIndex {
  private readonly words = new ChunkedTypedArray(Uint16Array);
  private readonly ends = new ChunkedTypedArray(Uint32Array);
  /** Two bits for each number of a title, and one for each year. */
  private readonly numbers = new ChunkedTypedArray(Uint32Array);
  private readonly numberBitsHigh = new ChunkedTypedArray(Uint32Array);
  private readonly years = new ChunkedTypedArray(Uint32Array);
  /** How many titles have a word. */
  private readonly frequency = new Uint32Array(WORD_COUNT);

  /** How many titles were added. */
  get size(): number {
    return this.ends.length;
  }

  /** @param compared whether its words will be compared with others'. */
  add(significant: readonly TitleWord[], compared: boolean): void {
    let [numbers, numbersHigh, years] = [0, 0, 0];
    for (const { text, number, isYear, hash } of significant) {
      if (isYear) years |= 1 << (hash & 31);
      else if (number !== undefined) {
        const ofNumber = number === text ? hash : hash32(number);
        numbers |= 1 << (ofNumber & 31);
        numbersHigh |= 1 << ((ofNumber >>> 5) & 31);
      }
      if (!compared) continue;
      const word = (hash >>> 10) & (WORD_COUNT - 1);
      this.words.push(word);
      this.frequency[word]!++;
    }
    this.ends.push(this.words.length);
    this.numbers.push(numbers);
    this.numberBitsHigh.push(numbersHigh);
    this.years.push(years);
  }

  /**
   * Each event under its rarest words. There are enough words that two similar titles have one of them in common
   * (prefix filtering for the Jaccard similarity).
   */
  keyedByRareWords(isCompared: Uint8Array): BlockingKeys {
    let most = 0;
    for (let i = 0; i < this.size; i++) if (isCompared[i] !== 0) most += wordsOfKey(this.countOf(i));
    const keyed = new BlockingKeys(most);
    for (let i = 0; i < this.size; i++) {
      if (isCompared[i] === 0) continue;
      const words = this.rarestFirst(i);
      for (let j = wordsOfKey(words.length) - 1; j >= 0; j--)
        if (this.frequency[words[j]!]! > 1) keyed.add(Math.imul(words[j]! + 1, 0xc2b2ae35) >>> 0, i);
    }
    return keyed;
  }

  /** Whether two titles have as many words in common as similar titles have. */
  similarTitles(a: number, b: number): boolean {
    const [startA, endA, startB, endB] = [this.start(a), this.ends.at(a), this.start(b), this.ends.at(b)];
    const [countA, countB] = [endA - startA, endB - startB];
    const { similarWords } = TITLE_THRESHOLDS;
    if (countA < similarWords * countB || countB < similarWords * countA) return false;
    let common = 0;
    for (let i = startA; i < endA; i++) {
      const word = this.words.at(i);
      let j = startB;
      while (j < endB && this.words.at(j) !== word) j++;
      if (j < endB) common++;
    }
    return common >= similarWords * (countA + countB - common) - 1e-9;
  }

  /** Whether, by their bits, each has a number or a year that the other does not have. */
  haveDifferentNumbers(a: number, b: number): boolean {
    return (
      eachHasBit(this.numbers.at(a), this.numbers.at(b)) ||
      eachHasBit(this.numberBitsHigh.at(a), this.numberBitsHigh.at(b)) ||
      eachHasBit(this.years.at(a), this.years.at(b))
    );
  }

  /** How many words a title has. */
  private countOf(index: number): number {
    return this.ends.at(index) - this.start(index);
  }

  /** A title's words, those that few titles have first. */
  private rarestFirst(index: number): Uint16Array {
    const [start, count] = [this.start(index), this.countOf(index)];
    const words = new Uint16Array(count);
    for (let i = 0; i < count; i++) {
      const word = this.words.at(start + i);
      if (count > MAX_INSERTED) words[i] = word;
      else this.insert(words, i, word);
    }
    return count > MAX_INSERTED ? words.sort((a, b) => this.rarer(a, b)) : words;
  }

  /** Inserts a word among the first ones, which are sorted. */
  private insert(words: Uint16Array, count: number, word: number): void {
    let at = count;
    while (at > 0 && this.rarer(words[at - 1]!, word) > 0) {
      words[at] = words[at - 1]!;
      at--;
    }
    words[at] = word;
  }

  private rarer(a: number, b: number): number {
    return this.frequency[a]! - this.frequency[b]! || a - b;
  }

  private start(index: number): number {
    return index === 0 ? 0 : this.ends.at(index - 1);
  }
}

/** Words of a title that are sorted by insertion. */
const MAX_INSERTED = 24;

/** How many of a number of words a title has as keys. */
const wordsOfKey = (count: number): number =>
  count === 0 ? 0 : count - Math.ceil(TITLE_THRESHOLDS.similarWords * count - 1e-9) + 1;

const eachHasBit = (a: number, b: number): boolean => (a & ~b) !== 0 && (b & ~a) !== 0;
