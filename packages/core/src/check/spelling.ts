import { textIn } from '../language';
import type { Event } from '../model/event';
import type { Series } from '../model/series';
import { problem } from '../problem/problem';
import { titleWords } from '../same-meeting';
import { type Check, placeOf } from './check';

/** A title without its year and plurals, so that spellings of one series fall together. */
const seriesKey = (record: Event | Series): string =>
  titleWords(record.title)
    .filter((word) => !/^\d{4}$/.test(word))
    .map((word) => word.replace(/(?<=..)s$/, ''))
    .join(' ');

/** A title without its year, as it is spelled. */
const spelling = (record: Event | Series): string =>
  textIn(record.title)
    .text.replace(/\b\d{4}\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

/** Titles that differ in a plural only: one series under two spellings. */
export const spellings: Check = function* (data) {
  const first = new Map<string, Event | Series>();
  for (const record of [...data.series, ...data.events]) {
    const key = `${record.region} ${seriesKey(record)}`;
    const known = first.get(key);
    if (!known) first.set(key, record);
    else if (titleWords({ und: spelling(known) }).join() !== titleWords({ und: spelling(record) }).join())
      yield problem('series-spelled-twice', {
        value: spelling(record),
        other: `“${spelling(known)}”`,
        place: placeOf(record),
      });
  }
};
