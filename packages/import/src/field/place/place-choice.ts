import { findCity, findCountry } from '@regional-presence/reference';
import { findCityIn, isTerritoryOf, isWellKnownCity } from '@regional-presence/reference/internal';

/** Words and signs between places of which only one can be the city, the weaker ones last: `Nairobi or Kampala`. */
const ALTERNATIVES = [/\s*[/／]\s*/u, /\s*[&或和]\s*|\s+(?:or|and|ou|et|o|y|или|и|أو|و)\s+/iu];

/** The names between such words. `Trinidad and Tobago` is one name. */
function namesBetween(text: string, level = 0): string[] {
  const separator = ALTERNATIVES[level];
  if (separator === undefined || findCountry(text) !== undefined || findCity(text) !== undefined)
    return [text];
  return text.split(separator).flatMap((name) => namesBetween(name, level + 1));
}

/** Whether a text names several cities, or several countries; `Jordan / Amman` is a country and its city. */
export function isChoice(text: string): boolean {
  if (!ALTERNATIVES.some((separator) => separator.test(text))) return false;
  const names = namesBetween(text);
  if (names.length < 2) return false;
  const countries = names.map((name) => findCountry(name));
  const isCityOfOther = (city: string, i: number) =>
    countries.some(
      (country, j) => i !== j && country !== undefined && findCityIn(city, country) !== undefined,
    );
  if (names.some(isCityOfOther)) return false;
  // `La Réunion/France`
  const isPartOfOther = countries.some((one) =>
    countries.some((other) => one !== undefined && other !== undefined && isTerritoryOf(one, other)),
  );
  if (isPartOfOther) return false;
  if (countries.every((country) => country !== undefined)) return true;
  return names.every(isWellKnownCity) && countries.every((country) => country === undefined);
}
