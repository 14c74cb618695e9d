import { isEvent } from '../model/event.js';
import { problem } from '../problem/problem.js';
import { titleKey } from '../same-meeting/title-words.js';
import { foldText, hashText } from '../text/fold-text.js';
import { type LocalizedText, textIn } from '../text/language.js';
import { type Check, placeOfRecord } from './check.js';

const YEAR = /^\d{4}$/;
const PLURAL = /\p{L}\p{L}s$/u;

/** A title without its year and plurals, so that spellings of one series fall together. */
function seriesKey(key: string): string {
  let series = '';
  for (const word of key.split(' ')) {
    if (word.length === 4 && YEAR.test(word)) continue;
    const stem = word.endsWith('s') && PLURAL.test(word) ? word.slice(0, -1) : word;
    series += series === '' ? stem : ` ${stem}`;
  }
  return series;
}

/** A number for a {@link seriesKey}, without making it: most titles stand alone. */
function seriesHash(key: string, region: string | undefined): number {
  let hash = hashText(region ?? '');
  for (let start = 0; start < key.length; ) {
    const space = key.indexOf(' ', start);
    const end = space < 0 ? key.length : space;
    const isYear = end - start === 4 && YEAR.test(key.slice(start, end));
    const isPlural = key.charCodeAt(end - 1) === 0x73 && PLURAL.test(key.slice(start, end));
    if (!isYear)
      for (let i = start; i < (isPlural ? end - 1 : end); i++)
        hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
    start = end + 1;
  }
  return hash >>> 0;
}

/** A title without its year, as it is spelled. */
const spelling = (text: string): string =>
  text
    .replace(/\b\d{4}\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** So many titles are remembered: a series under two spellings is found among these. */
const REMEMBERED = 50_000;

/** Titles that differ in a plural only: one series under two spellings. */
export const spellings: Check = (_data, tell) => {
  const first = new Map<number, LocalizedText>();
  return {
    activity(record) {
      if (!isEvent(record) && record.kind !== 'series') return;
      const key = titleKey(record.title);
      const hash = seriesHash(key, record.region);
      const known = first.get(hash);
      if (known === undefined) {
        if (first.size < REMEMBERED) first.set(hash, record.title);
        return;
      }
      const knownKey = titleKey(known);
      if (knownKey === key || seriesKey(knownKey) !== seriesKey(key)) return;
      const [one, other] = [spelling(textIn(known).text), spelling(textIn(record.title).text)];
      if (foldText(one) !== foldText(other))
        tell(
          problem('series-spelled-twice', { value: other, other: `“${one}”`, place: placeOfRecord(record) }),
        );
    },
  };
};
