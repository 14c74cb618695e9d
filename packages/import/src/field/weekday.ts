import { LANGUAGES } from '@regional-presence/core';
import { MILLISECONDS_PER_DAY } from '@regional-presence/core/internal';
import { memoize } from './memoize.js';
import { foldText } from './words.js';

/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/** The languages of weekdays, with those that are read besides the six. */
const LANGUAGES_OF_WEEKDAYS = [...LANGUAGES, 'de', 'it', 'nl', 'pt', 'ja'];

/** The names of the weekdays, long and short, folded. Made when the first is looked for. */
const weekdayNames = memoize((_: string): ReadonlySet<string> => {
  const names = new Set<string>();
  for (const language of LANGUAGES_OF_WEEKDAYS)
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 0; day < 7; day++)
        names.add(foldText(format.format(MONDAY + day * MILLISECONDS_PER_DAY)));
    }
  return names;
});

const MAX_WEEKDAY_LENGTH = 20;

/** Whether a text is the name of a weekday: `Monday`, `terça-feira`, `пн`. */
export const isNameOfWeekday = (text: string): boolean =>
  text.length <= MAX_WEEKDAY_LENGTH && weekdayNames('').has(foldText(text));
