import { LANGUAGES } from '@regional-presence/core';
import { cityOfZone, foldText, haveEqualOffsets } from '@regional-presence/core/internal';
import { cityName, findCity, findCountry } from '@regional-presence/reference';
import { zoneOfPlace } from '@regional-presence/reference/internal';

/** `heure de Skopje`, `hora de Bogotá`, `время: Скопье`, `بتوقيت سكوبيي`; `Skopje time`, `斯科普里时间`. */
const TIME_OF_PLACE = [
  /^(?:heures?|horas?|hor[aá]rio|время(?:\s+по)?|(?:ب|حسب )?توقيت)\s*:?\s*(?:du |des |de |d['’]|del )?(.+)$/iu,
  /^(.+?)\s*(?:\btime|时间|時間)$/iu,
];

const MAX_ZONE_LENGTH = 80;

/**
 * The zone of the time of a city or country in words, as documents of the Union write it.
 *
 * @returns `undefined` for other text, for a place with several times, and where city, country and the name of a zone do not
 * agree: `hora de San Juan`.
 */
export function zoneInWords(text: string): string | undefined {
  if (text.length > MAX_ZONE_LENGTH) return undefined;
  for (const pattern of TIME_OF_PLACE) {
    const place = pattern.exec(text.trim())?.[1]?.trim();
    if (place === undefined) continue;
    const asWritten = zonesOfName(place);
    // `heure de la Jamaïque`; not `hora de La Rioja`
    const [first, ...others] = asWritten.length > 0 ? asWritten : zonesOfName(place.replace(ARTICLE, ''));
    if (first !== undefined && others.every((zone) => zone !== undefined && haveEqualOffsets(zone, first)))
      return first;
  }
  return undefined;
}

const ARTICLE = /^(?:la |l['’]|el |las |les |los )/iu;

/** What a name may be, each with its zone: a city that a zone is named by, any city, a country. */
function zonesOfName(place: string): (string | undefined)[] {
  const city = findCity(place);
  const country = findCountry(place);
  const named = zonesByCity().get(foldText(place));
  // `Jamaica time`: a city of the name may be in several countries.
  const isShared = city !== undefined && !('country' in city) && !(country && named);
  return [
    ...(named ? [named] : []),
    ...(isShared ? [undefined] : []),
    ...(city && 'country' in city ? [zoneOfPlace({ city: place })] : []),
    ...(country ? [zoneOfPlace({ country })] : []),
  ];
}

let zones: ReadonlyMap<string, string> | undefined;

/** The zones of IANA by the cities of their names, in six languages. */
function zonesByCity(): ReadonlyMap<string, string> {
  if (zones) return zones;
  const found = new Map<string, string>();
  for (const zone of Intl.supportedValuesOf('timeZone'))
    for (const language of LANGUAGES) {
      const city = cityOfZone(zone, [], language, (name) => cityName(name, undefined, language));
      const key = city === undefined ? '' : foldText(city);
      if (key !== '' && !found.has(key)) found.set(key, zone);
    }
  zones = found;
  return zones;
}
