import { LANGUAGES } from '@regional-presence/core';
import { foldText } from '@regional-presence/core/internal';
import { countryName } from '@regional-presence/reference';

/** The names of a country in the six languages, folded, without those that its name has in brackets. */
export function countryNames(code: string): readonly string[] {
  const names = LANGUAGES.map((language) => countryName(code, language).replace(/\(.*\)/u, ''));
  return [...new Set(names.map(foldText))];
}
