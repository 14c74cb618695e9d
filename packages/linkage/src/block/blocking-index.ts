import type { Event } from '@regional-presence/core';
import { ChunkedTypedArray, foldText, hash32, type TitleWord } from '@regional-presence/core/internal';
import { periodBounds } from '@regional-presence/core/period';
import { hasFullDate } from '../match/event-pair.js';
import { titleFeatures } from '../match/title-features.js';
import { TITLE_THRESHOLDS } from '../match/weights.js';
import { isNumberOnly } from '../title/significant-words.js';
import { BlockingKeys, sharedKeys } from './blocking-keys.js';
import { candidatePairs, type Spans } from './candidate-pairs.js';
import { SpellingIndex } from './spelling-index.js';
import { TitleTokenIndex } from './title-token-index.js';

/** An event without a date is compared with none. */
const UNDATED = 0x7fffffff;

/**
 * With how many events that begin after it each event is compared under one key. These bounds make the work linear:
 * of more events that overlap in time under one key, those that are farther apart are not compared.
 */
export const COMPARED_EVENTS = {
  /** Of one title. */
  title: 64,
  /** Of one body, with one title but for numbers. */
  body: 64,
  /** On the same days in one city, or of the same bodies. */
  occasion: 16,
  /** With a rare word in common. */
  word: 24,
  /** With the same first or last letters. */
  spelling: 24,
} as const;

/**
 * Finds the pairs of many events that may be one meeting (blocking). It keeps about 90 bytes of an event and not the
 * event, so that it holds a million. `matchEvents` decides on the pairs.
 *
 * @example
 * const index = new BlockingIndex();
 * const event = { id: 'a', kind: 'forum' as const, title: { en: 'Forum' }, sources: [{ file: 'a.csv', row: 2 }] };
 * index.add({ ...event, when: { period: '2027-05-03' } });
 * index.add({ ...event, title: { en: 'FORUM!' }, when: { period: '2027-05-03/2027-05-04' } });
 * [...index.pairs()][0]; // [0, 1]
 */
export class BlockingIndex {
  private readonly spans: Spans = {
    first: new ChunkedTypedArray(Int32Array),
    last: new ChunkedTypedArray(Int32Array),
  };
  private readonly tokens = new TitleTokenIndex();
  private readonly spellings = new SpellingIndex();
  private readonly title = new ChunkedTypedArray(Uint32Array);
  /** Bodies and significant words without numbers; 0 if no body is named. */
  private readonly body = new ChunkedTypedArray(Uint32Array);
  /** Period and city; 0 where one is missing. */
  private readonly place = new ChunkedTypedArray(Uint32Array);
  /** Period and bodies; 0 where one is missing. */
  private readonly occasion = new ChunkedTypedArray(Uint32Array);
  private readonly excluded = new Set<number>();

  /** The number of events. */
  get size(): number {
    return this.tokens.size;
  }

  /** Adds an event; events are numbered from 0 in the order in which they are added. */
  add(event: Event): void {
    const { when, bodies = [], place } = event;
    const span = when && periodBounds(when.period);
    this.spans.first.push(span ? Math.max(span.first, -UNDATED) : UNDATED);
    this.spans.last.push(span ? Math.min(span.last, UNDATED) : UNDATED);
    const { title, significant } = titleFeatures(event);
    this.title.push(title.identity === '' ? 0 : hash32(title.identity) || 1);
    const days = span && when && hasFullDate(when.period) ? when.period : undefined;
    this.place.push(occasionKey(days, place?.city === undefined ? undefined : foldText(place.city)));
    this.occasion.push(occasionKey(days, bodies.toSorted().join(' ')));
    this.body.push(bodies.length > 0 ? bodyKey(bodies, significant) : 0);
    this.tokens.add(significant, span !== undefined);
    this.spellings.add(title);
  }

  /** Events that may be equal in all that is compared: in title, days, city and bodies, as far as hashes show. */
  *equalEvents(): Iterable<Uint32Array> {
    const keys = new ChunkedTypedArray(Uint32Array);
    for (let i = 0; i < this.size; i++) {
      const days =
        Math.imul(this.spans.first.at(i), 0x9e3779b1) ^ Math.imul(this.spans.last.at(i), 0x85ebca6b);
      const where = Math.imul(this.place.at(i), 0xc2b2ae35) ^ Math.imul(this.occasion.at(i), 0x27d4eb2f);
      const title = this.title.at(i);
      keys.push(title === 0 ? 0 : (Math.imul(title ^ days, 0x165667b1) ^ where) >>> 0 || 1);
    }
    yield* this.keyed(keys).groups();
  }

  /** Excludes an event from {@link pairs}: another one is compared in its place. */
  exclude(event: number): void {
    this.excluded.add(event);
  }

  /** Pairs that may be one meeting, the one added earlier first; a pair may come more than once. */
  *pairs(): Iterable<[number, number]> {
    const { spans, tokens, spellings } = this;
    yield* candidatePairs(this.keyed(this.title), spans, COMPARED_EVENTS.title);
    yield* this.numberedAlike(candidatePairs(this.keyed(this.body), spans, COMPARED_EVENTS.body));
    for (const keys of [this.place, this.occasion])
      yield* this.numberedAlike(candidatePairs(this.keyed(keys), spans, COMPARED_EVENTS.occasion));
    const ofWords = candidatePairs(this.keyedByRareWords(), spans, COMPARED_EVENTS.word);
    for (const pair of this.numberedAlike(ofWords)) if (tokens.similarTitles(...pair)) yield pair;
    for (const keys of [spellings.beginnings, spellings.endings])
      for (const pair of candidatePairs(this.keyed(keys), spans, COMPARED_EVENTS.spelling))
        if (spellings.mayBeRespelled(...pair)) yield pair;
    const truncated = candidatePairs(this.keyed(spellings.stems), spans, COMPARED_EVENTS.spelling);
    for (const pair of this.numberedAlike(truncated)) if (spellings.mayBeTruncated(...pair)) yield pair;
  }

  private *numberedAlike(pairs: Iterable<[number, number]>): Iterable<[number, number]> {
    for (const pair of pairs) if (!this.tokens.haveDifferentNumbers(...pair)) yield pair;
  }

  private readonly isCompared = (event: number): boolean =>
    this.spans.first.at(event) !== UNDATED && !this.excluded.has(event);

  private keyed(keys: ChunkedTypedArray<Uint32Array>): BlockingKeys {
    return sharedKeys(keys, this.isCompared);
  }

  /**
   * Each event under its rarest words. There are enough words that two similar titles have one of them in common
   * (prefix filtering for the Jaccard similarity).
   */
  private keyedByRareWords(): BlockingKeys {
    const { tokens } = this;
    const wanted = (count: number) =>
      count === 0 ? 0 : count - Math.ceil(TITLE_THRESHOLDS.similarWords * count - 1e-9) + 1;
    let most = 0;
    for (let i = 0; i < tokens.size; i++) if (this.isCompared(i)) most += wanted(tokens.countOf(i));
    const keyed = new BlockingKeys(most);
    for (let i = 0; i < tokens.size; i++) {
      if (!this.isCompared(i)) continue;
      const words = tokens.rarestFirst(i);
      for (let j = 0; j < wanted(words.length); j++)
        if (tokens.isShared(words[j]!)) keyed.add(Math.imul(words[j]! + 1, 0xc2b2ae35) >>> 0, i);
    }
    return keyed;
  }
}

const occasionKey = (days: string | undefined, where: string | undefined): number =>
  days === undefined || where === undefined || where === '' ? 0 : hash32(`${days} ${where}`, 11) || 1;

function bodyKey(bodies: readonly string[], significant: readonly TitleWord[]): number {
  const words = significant.filter((word) => !isNumberOnly(word)).map(({ text }) => text);
  return hash32(JSON.stringify([bodies.toSorted(), words.sort()]), 7) || 1;
}
