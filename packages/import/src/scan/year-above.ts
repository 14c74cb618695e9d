import type { TableRow } from '@regional-presence/core';
import { rowTexts } from './header-row.js';

/** A year that is no part of a date, of a range of years or of a longer number: `Plan 2027`, not `15.11.2026`. */
const YEAR_OF_TITLE = /(?<![\p{N}.,/–-]\s?)(?:19|20)\d\d(?!\s?[\p{N}/–-]|[.,]\p{N})/gu;
const ANY_YEAR = /(?<!\p{N})(?:19|20)\d\d(?!\p{N})/gu;

/** `Finished presentations, 2027`: the only number of a text, at its end. */
const YEAR_AT_END = /^\P{N}*\p{L}\s?[,:–-]\s+((?:19|20)\d\d)\s*$/u;

/** Longer texts above a table are notes. */
const MAX_SHEET_TITLE_LENGTH = 120;

/**
 * The one year that the title above a table has: `Events 2027` → `2027`.
 *
 * @returns `undefined` if there is none, or several.
 */
export const yearAbove = (rows: readonly TableRow[]): string | undefined =>
  yearOfTitles(rows.flatMap(rowTexts));

/** Words of sheets whose year is that in which they were made. */
const OF_MAKING =
  /(?<!\p{L})(?:download|dump|export|exported|extract|version|backup|copy|archive|copie|copia|extrait|versión|копия|выгрузка|версия)(?!\p{L})|导出|备份|副本|نسخة|تصدير/iu;

/** The same of the name of a sheet: `Plan 2027`; not `Export 2027`. */
export const yearOfSheetName = (name: string): string | undefined =>
  isNameOfMaking(name) ? undefined : yearOfTitles([name]);

/** Whether the name of a sheet says when it was made, not what it is about: `Export 2027-05-06`. */
export const isNameOfMaking = (name: string): boolean => OF_MAKING.test(name);

/** The same of the name of a file, in which hyphens are between words: `calendar-2026.xlsx`. */
export const yearOfFileName = (name: string): string | undefined =>
  yearOfSheetName(
    name
      .replace(/^.*[/\\]|\.\w+$/g, '')
      .replace(/_/g, ' ')
      .replace(/(?<!\d)-|-(?!\d)/g, ' '),
  );

function yearOfTitles(titles: readonly string[]): string | undefined {
  const years = new Set<string>();
  for (const text of titles) {
    if (text.length > MAX_SHEET_TITLE_LENGTH) continue;
    const [, last] = YEAR_AT_END.exec(text) ?? [];
    const alone = last === undefined ? (text.match(YEAR_OF_TITLE) ?? []) : [last];
    // `2026/27` and `2026-2027` are the years of another count.
    if (alone.length > 0 && text.match(ANY_YEAR)!.length > alone.length) return undefined;
    for (const year of alone) years.add(year);
  }
  const [year, other] = years;
  return other === undefined ? year : undefined;
}
