/** The texts of one set, by language. */
export interface TextSet {
  phrases: Record<string, string[]>;
  headings: Record<string, string[]>;
  /** ISO 3166-1 codes, separated by spaces. */
  countries: string;
}
export interface LanguageTexts {
  encoding: string;
  language: string;
  headings: string[];
  phrases: string[];
  countries: string[];
}
export const LANGUAGES_OF_ENCODING: Readonly<Record<string, string>>;
export const TEXT_SETS: { first: TextSet; second: TextSet };
export function languageTexts(texts: TextSet): Iterable<LanguageTexts>;
export function tableOf(texts: LanguageTexts, rows: number, from?: number): string;
export function nameTableOf(texts: LanguageTexts, rows: number, from?: number): string;
export function countryTableOf(texts: LanguageTexts, rows: number, from?: number): string;
export function writeIn(encoding: string, written: string): { text: string; bytes: Uint8Array } | undefined;
