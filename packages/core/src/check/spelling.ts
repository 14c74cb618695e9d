import { textIn } from '../language';
import { isEvent } from '../model/event';
import { problem } from '../problem/problem';
import { titleKey } from '../same-meeting/title-words';
import { wordKey } from '../word-key';
import { type Check, placeOf } from './check';

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
  const first = new Map<string, string>();
  return {
    activity(record) {
      if (!isEvent(record) && record.kind !== 'series') return;
      const key = `${record.region} ${seriesKey(titleKey(record.title))}`;
      const known = first.get(key);
      const text = textIn(record.title).text;
      if (known === undefined) {
        if (first.size < REMEMBERED) first.set(key, text);
      } else if (known !== text) {
        const [one, other] = [spelling(known), spelling(text)];
        if (wordKey(one) !== wordKey(other))
          tell(problem('series-spelled-twice', { value: other, other: `“${one}”`, place: placeOf(record) }));
      }
    },
  };
};
