import { ChunkedTypedArray, hash32, type TitleWord } from '@regional-presence/core/internal';
import { TITLE_THRESHOLDS } from '../match/weights.js';

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
    for (const { text, number, isYear } of significant) {
      if (isYear) years |= 1 << (hash32(text) & 31);
      else if (number !== undefined) {
        const hash = hash32(number);
        numbers |= 1 << (hash & 31);
        numbersHigh |= 1 << ((hash >>> 5) & 31);
      }
      if (!compared) continue;
      const word = hash32(text) & (WORD_COUNT - 1);
      this.words.push(word);
      this.frequency[word]!++;
    }
    this.ends.push(this.words.length);
    this.numbers.push(numbers);
    this.numberBitsHigh.push(numbersHigh);
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

  private start(index: number): number {
    return index === 0 ? 0 : this.ends.at(index - 1);
  }
}

const eachHasBit = (a: number, b: number): boolean => (a & ~b) !== 0 && (b & ~a) !== 0;
