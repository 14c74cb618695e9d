import { isEvent } from '../model/event-kinds.js';
import type { LocalizedText } from '../model/records.js';
import { seriesSpellingInconsistent } from '../problem/definition/record-problems.js';
import { foldText } from '../text/fold-text.js';
import { FNV_BASIS, FNV_PRIME, hash32, mix32 } from '../text/hash.js';
import { textIn } from '../text/language.js';
import { titleKey } from '../title/title-key.js';
import { type Check, placeOfRecord } from './check.js';

const PLURAL = /\p{L}\p{L}s$/iu;

const isDigitCode = (code: number): boolean => code >= 0x30 && code <= 0x39;
const isCapitalCode = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** Whether a unit of an ASCII text, or of a folded one, is part of a word. */
const isWordCode = (code: number): boolean =>
  (code >= 0x61 && code <= 0x7a) || isDigitCode(code) || isCapitalCode(code) || code > 0x7f;

/** Whether the word of a text from `start` to before `end` is a year. */
function isYearWord(text: string, start: number, end: number): boolean {
  if (end - start !== 4) return false;
  for (let i = start; i < end; i++) if (!isDigitCode(text.charCodeAt(i))) return false;
  return true;
}

/** Where a word of a text ends without the ending of a plural. */
function endOfStem(text: string, start: number, end: number): number {
  if ((text.charCodeAt(end - 1) | 0x20) !== 0x73 || end - start < 3) return end;
  return PLURAL.test(text.slice(start, end)) ? end - 1 : end;
}

const ASCII_TEXT = /^[\0-\x7f]*$/;

/**
 * A hash of a title without its year and plurals, so that spellings of one series have the same. Most titles are ASCII:
 * their words are read where they stand.
 */
function seriesHash(region: string, title: LocalizedText): number {
  let [a, b] = [FNV_BASIS ^ hash32(region), FNV_BASIS];
  for (const tag in title) {
    const own = title[tag]!;
    const text = ASCII_TEXT.test(own) ? own : foldText(own);
    for (let start = 0; start < text.length; ) {
      let end = start;
      while (end < text.length && isWordCode(text.charCodeAt(end))) end++;
      if (end > start && !isYearWord(text, start, end)) {
        const stem = endOfStem(text, start, end);
        for (let i = start; i < stem; i++) {
          const unit = text.charCodeAt(i);
          const code = isCapitalCode(unit) ? unit | 0x20 : unit;
          a = Math.imul(a ^ code, FNV_PRIME);
          b = Math.imul(b ^ code, 0x5bd1e995);
        }
        a = Math.imul(a ^ 0x20, FNV_PRIME);
      }
      start = end + 1;
    }
  }
  return mix32(a) * 0x200000 + (mix32(b) & 0x1fffff);
}

/** A title without its year and plurals. */
function seriesKey(key: string): string {
  const stems = key.split(' ').flatMap((word) => {
    if (isYearWord(word, 0, word.length)) return [];
    return [word.slice(0, endOfStem(word, 0, word.length))];
  });
  return stems.join(' ');
}

/** A title without its year, as it is spelled. */
const spelling = (text: string): string =>
  text
    .replace(/\b\d{4}\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** The number of titles that are compared with later ones. */
const MAX_TITLES = 50_000;

/** Titles of one series that are spelled differently: they differ only in a plural. */
export const spellings: Check = (_data, report) => {
  const first = new Map<number, LocalizedText>();
  return {
    activity(record) {
      if (!isEvent(record) && record.kind !== 'series') return;
      const hash = seriesHash(record.region ?? '', record.title);
      const known = first.get(hash);
      if (known === undefined) {
        if (first.size < MAX_TITLES) first.set(hash, record.title);
        return;
      }
      if (textIn(known).text === textIn(record.title).text) return;
      const [knownKey, key] = [titleKey(known), titleKey(record.title)];
      if (knownKey === key || seriesKey(knownKey) !== seriesKey(key)) return;
      const [one, other] = [spelling(textIn(known).text), spelling(textIn(record.title).text)];
      if (foldText(one) !== foldText(other))
        report(seriesSpellingInconsistent({ value: other, other: one }, placeOfRecord(record)));
    },
  };
};
