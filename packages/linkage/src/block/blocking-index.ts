import type { Event } from '@regional-presence/core';
import {
  ChunkedTypedArray,
  foldText,
  hash32,
  mix32,
  recentCache,
  type TitleWord,
} from '@regional-presence/core/internal';
import { periodBounds } from '@regional-presence/core/period';
import { hasFullDate } from '../match/event-pair.js';
import { titleFeatures } from '../match/title-features.js';
import { isNumberOnly } from '../title/significant-words.js';
import { sharedKeys } from './blocking-keys.js';
import { candidatePairs, type PairChoice } from './candidate-pairs.js';
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
  private readonly first = new ChunkedTypedArray(Int32Array);
  private readonly last = new ChunkedTypedArray(Int32Array);
  private readonly tokens = new TitleTokenIndex();
  private readonly spellings = new SpellingIndex();
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
    const { when, bodies = WITHOUT_BODIES, place } = event;
    const span = when && periodBounds(when.period);
    this.first.push(span ? Math.max(span.first, -UNDATED) : UNDATED);
    this.last.push(span ? Math.min(span.last, UNDATED) : UNDATED);
    const { title, significant } = titleFeatures(event);
    const days = span && hasFullDate(when.period) ? hash32(when.period) : 0;
    const ofBodies = hashOfBodies(bodies);
    this.place.push(days === 0 ? 0 : occasionKey(days, hashOfCity(place?.city)));
    this.occasion.push(days === 0 ? 0 : occasionKey(days, ofBodies));
    this.body.push(ofBodies === 0 ? 0 : bodyKey(ofBodies, significant));
    this.tokens.add(significant, span !== undefined);
    this.spellings.add(title);
  }

  /** Events that may be equal in all that is compared: in title, days, city and bodies, as far as hashes show. */
  *equalEvents(): Iterable<Uint32Array> {
    const titles = this.spellings.titles;
    const keys = new Uint32Array(this.size);
    for (let i = 0; i < keys.length; i++) {
      const title = titles.at(i);
      if (title === 0) continue;
      const days = Math.imul(this.first.at(i), 0x9e3779b1) ^ Math.imul(this.last.at(i), 0x85ebca6b);
      const where = Math.imul(this.place.at(i), 0xc2b2ae35) ^ Math.imul(this.occasion.at(i), 0x27d4eb2f);
      keys[i] = mix32(title ^ days ^ where) || 1;
    }
    const { events, ends } = sharedKeys(keys, this.comparedEvents()).groups();
    for (const [i, end] of ends.entries()) yield events.subarray(ends[i - 1] ?? 0, end);
  }

  /** Excludes an event from {@link pairs}: another one is compared in its place. */
  exclude(event: number): void {
    this.excluded.add(event);
  }

  /** Pairs that may be one meeting, the one added earlier first; a pair may come more than once. */
  *pairs(): Iterable<[number, number]> {
    for (const list of this.pairLists())
      for (let i = 0; i < list.length; i += 2) yield [list[i]!, list[i + 1]!];
  }

  /** The pairs of {@link pairs} in lists. Each list is valid until the next one is asked for. */
  *pairLists(): Iterable<Uint32Array> {
    const { tokens, spellings } = this;
    const isCompared = this.comparedEvents();
    const spans = { first: this.first.toTypedArray(), last: this.last.toTypedArray() };
    const pairsOf = (keys: ChunkedTypedArray<Uint32Array>, choice: PairChoice) =>
      candidatePairs(sharedKeys(keys.toTypedArray(), isCompared).groups(), spans, choice);
    const numberedAlike = (a: number, b: number) => !tokens.haveDifferentNumbers(a, b);
    const { title, body, occasion, word, spelling } = COMPARED_EVENTS;
    yield* pairsOf(spellings.titles, { compared: title });
    yield* pairsOf(this.body, { compared: body, mayMatch: numberedAlike });
    for (const keys of [this.place, this.occasion])
      yield* pairsOf(keys, { compared: occasion, mayMatch: numberedAlike });
    yield* candidatePairs(tokens.keyedByRareWords(isCompared).groups(), spans, {
      compared: word,
      mayMatch: (a, b) => numberedAlike(a, b) && tokens.similarTitles(a, b),
    });
    for (const keys of [spellings.beginnings, spellings.endings])
      yield* pairsOf(keys, { compared: spelling, mayMatch: (a, b) => spellings.mayBeRespelled(a, b) });
    yield* pairsOf(spellings.stems, {
      compared: spelling,
      mayMatch: (a, b) => numberedAlike(a, b) && spellings.mayBeTruncated(a, b),
    });
  }

  /** 1 for each event that has a date and is not excluded. */
  private comparedEvents(): Uint8Array {
    const compared = new Uint8Array(this.size);
    for (let i = 0; i < compared.length; i++) if (this.first.at(i) !== UNDATED) compared[i] = 1;
    for (const event of this.excluded) compared[event] = 0;
    return compared;
  }
}

const WITHOUT_BODIES: readonly string[] = [];

/** Hashes of cities as they are compared; lists name some thousands. */
const hashOfCityName = recentCache((city: string) => hash32(foldText(city)) || 1);

/** 0 if no city is named. */
const hashOfCity = (city: string | undefined): number => (city === undefined ? 0 : hashOfCityName(city));

/** A hash of a set of bodies, whatever their order; 0 if none is named. */
function hashOfBodies(bodies: readonly string[]): number {
  let sum = 0;
  for (let i = 0; i < bodies.length; i++) sum = (sum + mix32(hash32(bodies[i]!))) | 0;
  return bodies.length === 0 ? 0 : sum || 1;
}

const occasionKey = (days: number, where: number): number =>
  where === 0 ? 0 : mix32(Math.imul(days, 0x9e3779b1) ^ where) || 1;

/** Bodies with the significant words of a title, whatever their order. */
function bodyKey(bodies: number, significant: readonly TitleWord[]): number {
  let sum = Math.imul(bodies, 0x85ebca6b);
  for (const word of significant) if (!isNumberOnly(word)) sum = (sum + mix32(word.hash ^ 0x5bd1e995)) | 0;
  return mix32(sum) || 1;
}
