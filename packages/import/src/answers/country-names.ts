import { LANGUAGES } from '@regional-presence/core';
import { foldText } from '@regional-presence/core/internal';

/** The names of a country in the six languages, folded, without those that its name has in brackets. */
export function countryNames(code: string): readonly string[] {
  const names = LANGUAGES.map((language) =>
    new Intl.DisplayNames(language, { type: 'region' }).of(code)?.replace(/\(.*\)/u, ''),
  );
  return [...new Set(names.flatMap((name) => (name ? [foldText(name)] : [])))];
}
