import { LANGUAGES } from '@regional-presence/core';
import { MILLISECONDS_PER_DAY } from '@regional-presence/core/internal';
import { foldText } from './words.js';

/** 1 January 2024 was a Monday. */
const A_MONDAY = Date.UTC(2024, 0, 1);

/** The languages of weekdays, with those that are read besides the six. */
const LANGUAGES_OF_WEEKDAYS = [...LANGUAGES, 'de', 'it', 'nl', 'pt', 'ja'];

/** The names of the weekdays, long and short, folded, each with the days that it is in some language: 1 for Monday. */
function namesOfWeekdays(): ReadonlyMap<string, ReadonlySet<number>> {
  const names = new Map<string, Set<number>>();
  for (const language of LANGUAGES_OF_WEEKDAYS)
    for (const weekday of ['long', 'short'] as const) {
      const format = new Intl.DateTimeFormat(language, { weekday, timeZone: 'UTC' });
      for (let day = 0; day < 7; day++) {
        const name = foldText(format.format(A_MONDAY + day * MILLISECONDS_PER_DAY));
        names.set(name, (names.get(name) ?? new Set()).add(day + 1));
      }
    }
  return names;
}

/** Made when the first name is looked for. */
let weekdayNames: ReadonlyMap<string, ReadonlySet<number>> | undefined;

const MAX_WEEKDAY_LENGTH = 20;

/** The days of which a text is the name, 1 for Monday: `Monday`, `terça-feira`, `quarta`, `пн`, `Vie.`; `undefined` for any other text. */
export function weekdaysOfName(text: string): ReadonlySet<number> | undefined {
  if (text.length > MAX_WEEKDAY_LENGTH) return undefined;
  weekdayNames ??= namesOfWeekdays();
  const name = foldText(text.replace(/\.$/, ''));
  return weekdayNames.get(name) ?? weekdayNames.get(`${name} feira`);
}

/** Whether a text is the name of a weekday. */
export const isNameOfWeekday = (text: string): boolean => weekdaysOfName(text) !== undefined;

/** The weekdays that the name before a text may be, and the text: `Saturday, 07:00`. */
export function splitWeekday(text: string): { day: ReadonlySet<number>; rest: string } | undefined {
  const shown = text.slice(0, MAX_WITH_WEEKDAY);
  const [, name, rest] = WITH_WEEKDAY.exec(shown) ?? WITH_CHINESE_WEEKDAY.exec(shown) ?? [];
  const day = name === undefined ? undefined : weekdaysOfName(name.replace(/[.,-]+$/, ''));
  return day && { day, rest: rest! };
}

const MAX_WITH_WEEKDAY = 60;

const WITH_WEEKDAY = /^(\p{L}[\p{L}\p{M}.-]{0,20})\s*[,:|–-]?\s+(\S.*)$/u;

/** `周五18:00`: Chinese has no space between them. */
const WITH_CHINESE_WEEKDAY = /^((?:周|週|星期|礼拜|禮拜)[一二三四五六日天])\s*(\d.*)$/u;
