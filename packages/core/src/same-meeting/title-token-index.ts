import { ChunkedTypedArray } from '../collection/chunked-typed-array.js';
import { hash32 } from '../text/hash.js';
import { MIN_SIMILARITY } from './match-meetings.js';
import { beginsWithDigit, isYearWord } from './title-words.js';

/** Words are kept as numbers of 16 bits. */
const WORDS = 65_536;

/** The significant words of many titles, as numbers, by which titles are compared without their texts. */
export class TitleTokenIndex {
  private readonly words = new ChunkedTypedArray(Uint16Array);
  private readonly ends = new ChunkedTypedArray(Uint32Array);
  /** Two bits for each number of a title, and one for each year. */
  private readonly numbers = new ChunkedTypedArray(Uint32Array);
  private readonly numberBitsHigh = new ChunkedTypedArray(Uint32Array);
  private readonly years = new ChunkedTypedArray(Uint32Array);
  /** How many titles have a word. */
  private readonly frequency = new Uint32Array(WORDS);

  /** How many titles were added. */
  get size(): number {
    return this.ends.length;
  }

  /** @param compared whether its words will be compared with others'. */
  add(significant: readonly string[], compared: boolean): void {
    let [numbers, numbersAgain, years] = [0, 0, 0];
    for (const word of significant) {
      const hash = hash32(word) & (WORDS - 1);
      if (isYearWord(word)) years |= 1 << (hash & 31);
      else if (beginsWithDigit(word)) {
        numbers |= 1 << (hash & 31);
        numbersAgain |= 1 << ((hash >>> 5) & 31);
      }
      if (!compared) continue;
      this.words.push(hash);
      this.frequency[hash]!++;
    }
    this.ends.push(this.words.length);
    this.numbers.push(numbers);
    this.numberBitsHigh.push(numbersAgain);
    this.years.push(years);
  }

  /** How many words a title has. */
  countOf(index: number): number {
    return this.ends.at(index) - this.start(index);
  }

  /** A title's words, those that few titles have first. */
  rarestFirst(index: number): number[] {
    const words: number[] = [];
    const end = this.ends.at(index);
    for (let i = this.start(index); i < end; i++) words.push(this.words.at(i));
    return words.sort((a, b) => this.frequency[a]! - this.frequency[b]! || a - b);
  }

  /** Whether several titles have a word. */
  isShared(word: number): boolean {
    return this.frequency[word]! > 1;
  }

  /** Whether two titles are similar and have no different numbers. */
  similarTitles(a: number, b: number): boolean {
    if (this.haveDifferentNumbers(a, b)) return false;
    const [startA, endA, startB, endB] = [this.start(a), this.ends.at(a), this.start(b), this.ends.at(b)];
    const [countA, countB] = [endA - startA, endB - startB];
    if (countA < MIN_SIMILARITY * countB || countB < MIN_SIMILARITY * countA) return false;
    let common = 0;
    for (let i = startA; i < endA; i++) {
      const word = this.words.at(i);
      let j = startB;
      while (j < endB && this.words.at(j) !== word) j++;
      if (j < endB) common++;
    }
    return common >= MIN_SIMILARITY * (countA + countB - common) - 1e-9;
  }

  /** Whether, by their bits, each has a number or a year that the other does not have. */
  haveDifferentNumbers(a: number, b: number): boolean {
    return (
      differ(this.numbers.at(a), this.numbers.at(b)) ||
      differ(this.numberBitsHigh.at(a), this.numberBitsHigh.at(b)) ||
      differ(this.years.at(a), this.years.at(b))
    );
  }

  private start(index: number): number {
    return index === 0 ? 0 : this.ends.at(index - 1);
  }
}

const differ = (a: number, b: number): boolean => (a & ~b) !== 0 && (b & ~a) !== 0;
