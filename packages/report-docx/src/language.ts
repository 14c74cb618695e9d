/** The fonts of a document for each kind of script, and the languages for the spelling check. */
export interface Typography {
  /** Font for Latin, Greek and Cyrillic. */
  latin: string;
  eastAsia: string;
  /** Font for scripts written from right to left. */
  complex: string;
  /** BCP 47 tags with a region, as Word needs them. */
  languages: { latin: string; eastAsia: string; complex: string };
}

const BASE_TYPOGRAPHY: Typography = {
  latin: 'Calibri',
  eastAsia: 'SimSun',
  complex: 'Arial',
  languages: { latin: 'en-GB', eastAsia: 'zh-CN', complex: 'ar-SA' },
};

const LATIN_LANGUAGE_TAGS: Readonly<Record<string, string>> = {
  en: 'en-GB',
  es: 'es-ES',
  fr: 'fr-FR',
  ru: 'ru-RU',
};

/** A language tag as Word needs it: `ar` → `ar-SA`. Invalid tags become `en-GB`. */
export const wordLanguageTag = (tag: string): string =>
  LATIN_LANGUAGE_TAGS[tag] ??
  { ar: 'ar-SA', zh: 'zh-CN' }[tag] ??
  (/^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag) ? tag : 'en-GB');

export const typographyOf = (language: string): Typography => ({
  ...BASE_TYPOGRAPHY,
  languages: {
    ...BASE_TYPOGRAPHY.languages,
    latin: LATIN_LANGUAGE_TAGS[language] ?? BASE_TYPOGRAPHY.languages.latin,
  },
});

export interface FontEntry {
  name: string;
  /** Font used if the first is missing. */
  alternative: string;
  family: 'swiss' | 'roman' | 'auto';
}

export const FONTS: readonly FontEntry[] = [
  { name: 'Calibri', alternative: 'Carlito', family: 'swiss' },
  { name: 'SimSun', alternative: '宋体', family: 'auto' },
  { name: 'Arial', alternative: 'Liberation Sans', family: 'swiss' },
  { name: 'Symbol', alternative: 'OpenSymbol', family: 'roman' },
];
