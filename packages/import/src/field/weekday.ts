import { LANGUAGES } from '@regional-presence/core';
import { MILLISECONDS_PER_DAY } from '@regional-presence/core/internal';
import { foldText } from './words.js';

/** 1 January 2024 was a Monday. */
const MONDAY = Date.UTC(2024, 0, 1);

/** The languages of weekdays, with those that are read besides the six. */
const LANGUAGES_OF_WEEKDAYS = [...LANGUAGES, 'de', 'it', 'nl', 'pt', 'ja'];

/** The names of the weekdays, long and short, folded. */
function namesOfWeekdays(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const language of LANGUAGES_OF_WEEKDAYS)
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 0; day < 7; day++)
        names.add(foldText(format.format(MONDAY + day * MILLISECONDS_PER_DAY)));
    }
  return names;
}

/** Made when the first name is looked for. */
let weekdayNames: ReadonlySet<string> | undefined;

const MAX_WEEKDAY_LENGTH = 20;

/** Whether a text is the name of a weekday: `Monday`, `terça-feira`, `пн`. */
export function isNameOfWeekday(text: string): boolean {
  if (text.length > MAX_WEEKDAY_LENGTH) return false;
  weekdayNames ??= namesOfWeekdays();
  return weekdayNames.has(foldText(text));
}
