import type { Edtf } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';
import { memoize } from './memoize.js';

/** Languages whose dates are not read, and whose names of months stand above lists all the same. */
const LOCALES_OF_MONTHS =
  'pl cs sk sl hr sr bg uk be mk sq ro hu fi et lv lt sv da nb is el tr az ka hy he ca eu gl id ms vi sw so am ko ja'.split(
    ' ',
  );

const WORD_AND_YEAR = /^(\p{L}[\p{L}\p{M}]+)\.?,?\s+((?:19|20)\d\d)$/u;
const MONTH = /^\d{4}-\d\d$/;
const NUMBER_OF_MONTHS = 12;

let knownMonths: ReadonlyMap<string, number> | undefined;

/** The number of each name of a month, alone and beside a day; a name that is several months is left out. */
function monthsByName(): ReadonlyMap<string, number> {
  if (knownMonths) return knownMonths;
  const found = new Map<string, number>();
  for (const locale of LOCALES_OF_MONTHS)
    for (const options of [{ month: 'long' }, { month: 'long', day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
      for (let month = 1; month <= NUMBER_OF_MONTHS; month++) {
        const parts = format.formatToParts(Date.UTC(2026, month - 1, 1));
        const name = parts.find(({ type }) => type === 'month')?.value.toLowerCase() ?? '';
        found.set(name, found.has(name) && found.get(name) !== month ? 0 : month);
      }
    }
  knownMonths = found;
  return found;
}

/** The month of a text that is its name and a year, in many languages: `May 2026`, `Maj 2026` → `2026-05`. */
export const monthAndYear: (text: string) => Edtf | undefined = memoize((text) => {
  const [period, other] = parseDate(text).periods;
  if (period !== undefined && other === undefined && MONTH.test(period)) return period;
  const [, name, year] = WORD_AND_YEAR.exec(text.trim()) ?? [];
  const month = name === undefined ? 0 : (monthsByName().get(name.toLowerCase()) ?? 0);
  return month > 0 ? `${year}-${String(month).padStart(2, '0')}` : undefined;
});
