import type { When } from '@regional-presence/core';
import { weekdaysOfName } from '../../field/weekday.js';
import { isDay } from '../../scan/known-days.js';
import { weekdaysOfPeriod } from './beside-weekday.js';

const WORD = /\p{L}[\p{L}\p{M}]*\.?/gu;

/** Between the first and the last of several weekdays. */
const RANGE = /^\s*(?:[-–—~～至到]|to|through|bis|à|au|a|al|до|по|إلى|até|tot)\s*$/iu;

/** Shorter words in small letters are others: `so`, `do`. */
const SHORTEST_NAME = 3;

export const LAST_WEEKDAY = 7;

/** Of a name, also in the plural or behind the word for every: `Tuesdays`, `mardis`, `вторникам`, `每周二`. */
const weekdaysNamed = (word: string): ReadonlySet<number> | undefined =>
  [
    word,
    word.replace(/s$/u, ''),
    word.replace(/^[每逢]/u, ''),
    ...['', 'а', 'е'].map((ending) => word.replace(/(?:ам|ям)$/u, ending)),
  ]
    .map(weekdaysOfName)
    .find((days) => days !== undefined);

/** The weekdays that a text names, 1 for Monday: `Fri & Sat`, `Mon-Fri`, `周六`; `undefined` if there are none. */
function weekdaysIn(text: string): ReadonlySet<number> | undefined {
  const found = new Set<number>();
  let before: { days: ReadonlySet<number>; end: number } | undefined;
  for (const { 0: word, index } of text.matchAll(WORD)) {
    const isName = word.length >= SHORTEST_NAME || /^[\p{Lu}\p{Script=Han}\p{Script=Cyrillic}]/u.test(word);
    const days = isName ? weekdaysNamed(word) : undefined;
    if (!days) continue;
    for (const day of days) found.add(day);
    if (before && RANGE.test(text.slice(before.end, index)))
      for (const first of before.days)
        for (const last of days)
          for (let day = first; day !== last; day = (day % LAST_WEEKDAY) + 1) found.add(day);
    before = { days, end: index + word.length };
  }
  return before && found;
}

/** Whether the weekdays that a cell of hours names, if any, are those of all days: of Friday to Sunday `Sat 18:00` is not. */
export function areOfAllDays(text: string, whens: readonly When[]): boolean {
  const named = weekdaysIn(text);
  if (!named) return true;
  if (named.size === LAST_WEEKDAY) return true;
  return whens.every(({ period }) => {
    if (!period.split('/').every(isDay)) return false;
    // Of one day a single weekday is compared with that of the date.
    const isOne = named.size === 1 && !period.includes('/') && whens.length === 1;
    return isOne || weekdaysOfPeriod(period).every((day) => named.has(day));
  });
}

/** Whether no day of some periods is one of the weekdays that a text names: `daily except Friday`. */
export function leavesOut(text: string, periods: readonly string[]): boolean {
  const named = weekdaysIn(text);
  return (
    named !== undefined && !periods.some((period) => weekdaysOfPeriod(period).some((day) => named.has(day)))
  );
}
