import { ChunkedTypedArray } from '../collection/chunked-typed-array.js';
import type { Event } from '../model/event.js';
import { periodBounds } from '../period/edtf.js';
import { foldText } from '../text/fold-text.js';
import { hash32 } from '../text/hash.js';
import { BlockingKeys, candidatePairs, type Spans } from './candidate-pairs.js';
import { MIN_SIMILARITY } from './match-meetings.js';
import { TitleTokenIndex } from './title-token-index.js';
import { isNumberWord, significantWords, titleKey } from './title-words.js';

/** An event without a date is the same as none. */
const UNDATED = 0x7fffffff;

/** The size of the counting filter for unique keys. */
const COUNTER_COUNT = 1 << 20;

/** Under one word and one period, each event is compared with this many that follow it. */
const COMPARED_BY_WORD = 24;

/** In one place, or of one body, on the same days, each event is compared with this many that follow it. */
const COMPARED_BY_PLACE = 8;

/** The features of an event by which it is compared. */
type Meeting = Pick<Event, 'title' | 'when' | 'bodies'> & { place?: Event['place'] };

/**
 * Which of many events may be the same meeting. It keeps some sixty bytes an event and not the events, so
 * that it holds a million; a pair that it names is then looked at by `sameMeeting`.
 */
export class BlockingIndex {
  private readonly spans: Spans = {
    first: new ChunkedTypedArray(Int32Array),
    last: new ChunkedTypedArray(Int32Array),
  };
  private readonly titles = new TitleTokenIndex();
  private readonly title = new ChunkedTypedArray(Uint32Array);
  /** Bodies and the significant words next to them, without numbers; 0 if no body is named. */
  private readonly body = new ChunkedTypedArray(Uint32Array);
  /** Period and city; 0 where no city is named. */
  private readonly place = new ChunkedTypedArray(Uint32Array);
  /** Period and bodies; 0 where no body is named. */
  private readonly occasion = new ChunkedTypedArray(Uint32Array);

  /** Adds an event; events are numbered from 0 in the order in which they are added. */
  add({ title, when, bodies, place }: Meeting): void {
    const span = when && periodBounds(when.period);
    this.spans.first.push(span ? Math.max(span.first, -UNDATED) : UNDATED);
    this.spans.last.push(span ? Math.min(span.last, UNDATED) : UNDATED);
    const key = titleKey(title);
    this.title.push(hash32(key.replaceAll(' ', '')));
    this.place.push(span && when ? placeKey(when.period, place?.city) : 0);
    this.occasion.push(span && when ? placeKey(when.period, bodies?.toSorted().join(' ')) : 0);
    const significant = significantWords(key, bodies);
    this.body.push(bodies && bodies.length > 0 ? bodyKey(bodies, significant) : 0);
    this.titles.add(significant, span !== undefined);
  }

  /** Pairs that may be one meeting, the one added earlier first; a pair may come more than once. */
  *pairs(): Iterable<[number, number]> {
    const { spans, titles } = this;
    yield* candidatePairs(this.keyed(this.title), spans);
    for (const pair of candidatePairs(this.keyed(this.body), spans))
      if (!titles.haveDifferentNumbers(...pair)) yield pair;
    for (const keys of [this.place, this.occasion])
      for (const pair of candidatePairs(this.keyed(keys), spans, COMPARED_BY_PLACE))
        if (!titles.haveDifferentNumbers(...pair)) yield pair;
    for (const pair of candidatePairs(this.keyedByRareWords(), spans, COMPARED_BY_WORD))
      if (titles.similarTitles(...pair)) yield pair;
  }

  /** Keeps only keys that occur more than once, by a counting filter: most titles are unique. */
  private keyed(keys: ChunkedTypedArray<Uint32Array>): BlockingKeys {
    const counts = new Uint8Array(COUNTER_COUNT);
    const slot = (key: number) => (key ^ (key >>> 20)) & (COUNTER_COUNT - 1);
    const stands = (i: number) => keys.at(i) !== 0 && this.spans.first.at(i) !== UNDATED;
    let most = 0;
    for (let i = 0; i < keys.length; i++) {
      if (!stands(i)) continue;
      const at = slot(keys.at(i));
      if (counts[at] === 0) counts[at] = 1;
      else {
        most += counts[at] === 1 ? 2 : 1;
        counts[at] = 2;
      }
    }
    const keyed = new BlockingKeys(most);
    for (let i = 0; i < keys.length; i++)
      if (stands(i) && counts[slot(keys.at(i))]! > 1) keyed.add(keys.at(i), i);
    return keyed;
  }

  /**
   * Each event under its rarest words and its days. There are enough words that two similar titles have one of
   * them in common (prefix filtering for the Jaccard similarity).
   */
  private keyedByRareWords(): BlockingKeys {
    const { titles, spans } = this;
    const wanted = (count: number) => (count === 0 ? 0 : count - Math.ceil(MIN_SIMILARITY * count) + 1);
    let most = 0;
    for (let i = 0; i < titles.size; i++) most += wanted(titles.countOf(i));
    const keyed = new BlockingKeys(most);
    for (let i = 0; i < titles.size; i++) {
      const words = titles.rarestFirst(i);
      const days = Math.imul(spans.first.at(i), 0x9e3779b1) ^ Math.imul(spans.last.at(i), 0x85ebca6b);
      for (let j = 0; j < wanted(words.length); j++)
        if (titles.isShared(words[j]!)) keyed.add((days ^ Math.imul(words[j]! + 1, 0xc2b2ae35)) >>> 0, i);
    }
    return keyed;
  }
}

const placeKey = (period: string, where: string | undefined): number =>
  where === undefined || where === '' || period.length < 10
    ? 0
    : hash32(`${period} ${foldText(where)}`, 11) || 1;

function bodyKey(bodies: readonly string[], significant: readonly string[]): number {
  const words = significant.filter((word) => !isNumberWord(word)).sort();
  return hash32([...bodies].sort().concat(words).join(' '), 7) || 1;
}
