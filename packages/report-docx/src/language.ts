/** What a document is set in: fonts for each kind of writing, and the languages for spelling. */
export interface Typography {
  /** Of Latin, Greek and Cyrillic. */
  latin: string;
  eastAsia: string;
  /** Of writing that runs from right to left. */
  complex: string;
  /** BCP 47, with a region, as Word wants them. */
  languages: { latin: string; eastAsia: string; complex: string };
}

const BASE: Typography = {
  latin: 'Calibri',
  eastAsia: 'SimSun',
  complex: 'Arial',
  languages: { latin: 'en-GB', eastAsia: 'zh-CN', complex: 'ar-SA' },
};

const LATIN: Readonly<Record<string, string>> = { en: 'en-GB', es: 'es-ES', fr: 'fr-FR', ru: 'ru-RU' };

/** The languages of other tags, as Word wants them: with a region where one is usual. */
export const wordLanguage = (tag: string): string =>
  LATIN[tag] ??
  { ar: 'ar-SA', zh: 'zh-CN' }[tag] ??
  (/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : 'en-GB');

export const typographyOf = (language: string): Typography => ({
  ...BASE,
  languages: { ...BASE.languages, latin: LATIN[language] ?? BASE.languages.latin },
});

export interface FontEntry {
  name: string;
  /** Where the first is not there. */
  alternative: string;
  family: 'swiss' | 'roman' | 'auto';
}

export const FONTS: readonly FontEntry[] = [
  { name: 'Calibri', alternative: 'Carlito', family: 'swiss' },
  { name: 'SimSun', alternative: '宋体', family: 'auto' },
  { name: 'Arial', alternative: 'Liberation Sans', family: 'swiss' },
  { name: 'Symbol', alternative: 'OpenSymbol', family: 'roman' },
];
