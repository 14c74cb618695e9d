import { bounds } from '../edtf';
import { GrowingArray } from '../growing-array';
import type { Event } from '../model/event';
import { hashText, wordKey } from '../word-key';
import { KeyedEvents, overlappingPairs, type Spans } from './overlapping-pairs';
import { ALIKE } from './same-meeting';
import { beginsWithDigit, isNumberWord, isYearWord, tellingWordsOf, titleKey } from './title-words';

/** An event without a date is the same as none. */
const UNDATED = 0x7fffffff;

/** Words are kept as numbers of 16 bits; the rarest of a title are looked up. */
const WORDS = 65_536;

/** Slots of the table by which keys that stand alone are passed over. */
const COUNTED = 1 << 20;

/** Under one word and one period each event is compared with so many that follow it. */
const COMPARED_BY_WORD = 24;

/** In one place on the same days each event is compared with so many that follow it. */
const COMPARED_BY_PLACE = 8;

/** What may be the same meeting, as far as an event tells of it. */
type Meeting = Pick<Event, 'title' | 'when' | 'bodies'> & { place?: Event['place'] };

/**
 * Which of many events may be the same meeting. It keeps some fifty bytes an event and not the events, so
 * that it holds a million; a pair that it names is then looked at by `sameMeeting`.
 */
export class MeetingIndex {
  private readonly first = new GrowingArray(Int32Array);
  private readonly last = new GrowingArray(Int32Array);
  private readonly title = new GrowingArray(Uint32Array);
  /** Bodies and what is told beside them, numbers left out; 0 where no body is named. */
  private readonly body = new GrowingArray(Uint32Array);
  /** Period and city, or period and bodies where no city is named; 0 where neither is. */
  private readonly place = new GrowingArray(Uint32Array);
  private readonly words = new GrowingArray(Uint16Array);
  private readonly wordsEnd = new GrowingArray(Uint32Array);
  /** Two bits for each number of a title, and one for each year. */
  private readonly numbers = new GrowingArray(Uint32Array);
  private readonly numbersAgain = new GrowingArray(Uint32Array);
  private readonly years = new GrowingArray(Uint32Array);
  /** How many titles have a word. */
  private readonly frequency = new Uint32Array(WORDS);
  private settled: Settled | undefined;

  /** Adds an event; events are numbered from 0 in the order in which they are added. */
  add({ title, when, bodies, place }: Meeting): void {
    const span = when && bounds(when.period);
    this.first.push(span ? Math.max(span.first, -UNDATED) : UNDATED);
    this.last.push(span ? Math.min(span.last, UNDATED) : UNDATED);
    const key = titleKey(title);
    this.title.push(hashText(key.replaceAll(' ', '')));
    this.place.push(span && when ? placeKey(when.period, place?.city ?? bodies?.join(' ')) : 0);
    const telling = tellingWordsOf(key, bodies);
    this.body.push(bodies && bodies.length > 0 ? bodyKey(bodies, telling) : 0);
    let [numbers, numbersAgain, years] = [0, 0, 0];
    for (const word of telling) {
      const hash = hashText(word) & (WORDS - 1);
      if (isYearWord(word)) years |= 1 << (hash & 31);
      else if (beginsWithDigit(word)) {
        numbers |= 1 << (hash & 31);
        numbersAgain |= 1 << ((hash >>> 5) & 31);
      }
      if (!span) continue;
      this.words.push(hash);
      this.frequency[hash]!++;
    }
    this.wordsEnd.push(this.words.length);
    this.numbers.push(numbers);
    this.numbersAgain.push(numbersAgain);
    this.years.push(years);
  }

  /**
   * Pairs that may be one meeting, the one added earlier first; a pair may come more than once. Nothing can be
   * added afterwards.
   */
  *pairs(): Iterable<[number, number]> {
    const { spans, titles, keys } = this.settle();
    yield* overlappingPairs(keyedBy(keys.title, spans), spans);
    for (const pair of overlappingPairs(keyedBy(keys.body, spans), spans))
      if (!titles.numberedApart(...pair)) yield pair;
    for (const pair of overlappingPairs(keyedBy(keys.place, spans), spans, COMPARED_BY_PLACE))
      if (!titles.numberedApart(...pair)) yield pair;
    for (const pair of overlappingPairs(this.keyedByRareWords(titles, spans), spans, COMPARED_BY_WORD))
      if (titles.alike(...pair)) yield pair;
  }

  private settle(): Settled {
    this.settled ??= {
      spans: { first: this.first.take(), last: this.last.take() },
      titles: new Titles(this.words.take(), this.wordsEnd.take(), [
        this.numbers.take(),
        this.numbersAgain.take(),
        this.years.take(),
      ]),
      keys: { title: this.title.take(), body: this.body.take(), place: this.place.take() },
    };
    return this.settled;
  }

  /**
   * Each event under so many of its rarest words that two titles which are alike have one of them in common
   * (prefix filtering for a Jaccard likeness), and under its days.
   */
  private keyedByRareWords(titles: Titles, { first, last }: Spans): KeyedEvents {
    const keyed = new KeyedEvents();
    for (let i = 0; i < first.length; i++) {
      const words = titles.wordsOf(i);
      if (words.length === 0) continue;
      words.sort((a, b) => this.frequency[a]! - this.frequency[b]! || a - b);
      const wanted = words.length - Math.ceil(ALIKE * words.length) + 1;
      const days = Math.imul(first[i]!, 0x9e3779b1) ^ Math.imul(last[i]!, 0x85ebca6b);
      for (let j = 0; j < wanted; j++)
        if (this.frequency[words[j]!]! > 1) keyed.add((days ^ Math.imul(words[j]! + 1, 0xc2b2ae35)) >>> 0, i);
    }
    return keyed;
  }
}

/** What was added, once all has been. */
interface Settled {
  spans: Spans;
  titles: Titles;
  keys: { title: Uint32Array; body: Uint32Array; place: Uint32Array };
}

/** Events under a key that, as far as a small table tells, another has too: most titles stand alone. */
function keyedBy(keys: Uint32Array, { first }: Spans): KeyedEvents {
  const counts = new Uint8Array(COUNTED);
  const slot = (key: number) => (key ^ (key >>> 20)) & (COUNTED - 1);
  const stands = (i: number) => keys[i] !== 0 && first[i] !== UNDATED;
  for (let i = 0; i < keys.length; i++)
    if (stands(i) && counts[slot(keys[i]!)]! < 2) counts[slot(keys[i]!)]!++;
  const keyed = new KeyedEvents();
  for (let i = 0; i < keys.length; i++) if (stands(i) && counts[slot(keys[i]!)]! > 1) keyed.add(keys[i]!, i);
  return keyed;
}

/** What is compared of titles, as numbers in one piece. */
class Titles {
  constructor(
    private readonly words: Uint16Array,
    private readonly wordsEnd: Uint32Array,
    /** For each of several sorts of numbers the bits of each title. */
    private readonly numbers: readonly Uint32Array[],
  ) {}

  wordsOf(index: number): Uint16Array {
    return this.words.slice(this.start(index), this.wordsEnd[index]);
  }

  /** Whether two titles have so much in common, and no numbers that tell them apart. */
  alike(a: number, b: number): boolean {
    if (this.numberedApart(a, b)) return false;
    const { words, wordsEnd } = this;
    const [startA, endA, startB, endB] = [this.start(a), wordsEnd[a]!, this.start(b), wordsEnd[b]!];
    const [countA, countB] = [endA - startA, endB - startB];
    if (countA < ALIKE * countB || countB < ALIKE * countA) return false;
    let common = 0;
    for (let i = startA; i < endA; i++) {
      const word = words[i];
      let j = startB;
      while (j < endB && words[j] !== word) j++;
      if (j < endB) common++;
    }
    return common >= ALIKE * (countA + countB - common) - 1e-9;
  }

  /** As far as their bits tell: both have a number, or a year, that the other lacks. */
  numberedApart(a: number, b: number): boolean {
    for (const bits of this.numbers) {
      const [one, other] = [bits[a]!, bits[b]!];
      if ((one & ~other) !== 0 && (other & ~one) !== 0) return true;
    }
    return false;
  }

  private start(index: number): number {
    return index === 0 ? 0 : this.wordsEnd[index - 1]!;
  }
}

const placeKey = (period: string, where: string | undefined): number =>
  where === undefined || where === '' || period.length < 10
    ? 0
    : hashText(`${period} ${wordKey(where)}`, 11) || 1;

function bodyKey(bodies: readonly string[], telling: readonly string[]): number {
  const words = telling.filter((word) => !isNumberWord(word)).sort();
  return hashText([...bodies].sort().concat(words).join(' '), 7) || 1;
}
