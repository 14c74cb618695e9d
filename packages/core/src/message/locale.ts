import type { Language } from '../text/language.js';

/** Locales as the United Nations print: the day before the month in English, Latin digits in Arabic. */
const LOCALES: Partial<Record<Language, string>> = { ar: 'ar-u-nu-latn', en: 'en-GB' };

/** The BCP 47 locale with which texts of a language are formatted. */
export const localeOf = (language: Language): string => LOCALES[language] ?? language;

const QUOTES: Readonly<Record<Language, readonly [open: string, close: string]>> = {
  ar: ['«', '»'],
  en: ['“', '”'],
  es: ['«', '»'],
  fr: ['«\u00a0', '\u00a0»'],
  ru: ['«', '»'],
  zh: ['“', '”'],
};

/** A text in the quotation marks of a language: `“x”`, `« x »`. */
export const quoted = (text: string, language: Language): string => QUOTES[language].join(text);

/** Separators of lists without a last `and`; those of CLDR are missing in Chinese and Russian, or end in `and`. */
const SEPARATORS: Partial<Record<Language, string>> = { ar: '، ', zh: '、' };

const LISTS = new Map<string, Intl.ListFormat>();

/**
 * A list in a language: `A, B or C` (`disjunction`), `A, B and C` (`conjunction`), `A, B, C` (`unit`).
 */
export function formatList(
  items: readonly string[],
  language: Language,
  type: 'conjunction' | 'disjunction' | 'unit',
): string {
  // A list of one needs none of the data of its language, which are slow to load.
  if (items.length === 1) return items[0]!;
  if (type === 'unit') return items.join(SEPARATORS[language] ?? ', ');
  const key = `${language} ${type}`;
  let list = LISTS.get(key);
  if (!list) {
    list = new Intl.ListFormat(localeOf(language), { type });
    LISTS.set(key, list);
  }
  return list.format(items);
}
