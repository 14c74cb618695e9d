import type { CountryCode, Modality } from '@regional-presence/core';
import { findCity, findCountry } from '@regional-presence/reference';
import { countriesOfSubdivision } from '@regional-presence/reference/internal';
import { readLinks } from './lists.js';
import { readRegion } from './offices.js';
import { MODALITY_WORDS } from './vocabulary.js';
import { foldText } from './words.js';

export interface PlaceReading {
  venue?: string;
  city?: string;
  country?: CountryCode;
  /** The mode of participation: `Online`, `Geneva (hybrid)`. */
  modality?: Modality;
  /** A web address instead of a place. */
  link?: string;
  /** A part has no field: a state, a postcode, `to be confirmed`. The place keeps the cell as written, in `text`. */
  isPartial?: true;
  /** Countries that the last part may mean. None was chosen, and none must be inferred from the city. */
  candidates?: CountryCode[];
}

/** Programs for remote participation. */
const PLATFORMS = new Set(
  'zoom|zoom meeting|microsoft teams|microsoft teams meeting|ms teams|teams|teams meeting|webex|cisco webex|google meet|skype|skype for business|youtube|gotomeeting|gotowebinar|bigbluebutton|jitsi|interactio|kudo|remote participation|webinar|webinaire|вебинар|fully virtual|fully online|online only|virtual only|online event|virtual event|online meeting|virtual format|e meeting'.split(
    '|',
  ),
);

/** Texts that mean that the place is not known. */
const UNKNOWN_PLACE = new Set(
  'tbd|tbc|tba|to be confirmed|to be determined|to be announced|to be decided|n a|na|none|unknown|worldwide|global|international|various locations|multiple locations|see email|see website|see link|see invitation|not known|not applicable|not decided|various|a confirmer|a determiner|a preciser|non precise|por confirmar|por determinar|por definir|no aplica|уточняется|будет уточнено|не определено|подлежит уточнению|待定|待确认|未定|يحدد لاحقا|لم يحدد بعد|غير محدد|سيعلن لاحقا'.split(
    '|',
  ),
);

/** Separators between a place and other words. */
const PLACE_SEPARATORS = /[,，،()（）[\]［］+;；/／]|\s[-–—/|&]\s|\s(?:and|et|y|e|и|和)\s/gu;

const modalityOfPart = (part: string): Modality | undefined => {
  const key = foldText(part);
  return MODALITY_WORDS.get(key) ?? (PLATFORMS.has(key) ? 'virtual' : undefined);
};

/**
 * Reads `Lima, Peru`, `St. Petersburg (Russia)`, `Hotel Sol, Lima, Peru`, `Peru`, `Lima`, `Boston, MA, USA`,
 * `Online`, `Hybrid (Nairobi + online)`. A code of both a state and a country, such as `CA`, is the country
 * only if the city is in it.
 */
export function readPlace(text: string): PlaceReading {
  const [link] = /^https?:\/\/\S+$/i.test(text) ? readLinks(text).links : [];
  if (link !== undefined) return { modality: 'virtual', link };
  if (UNKNOWN_PLACE.has(foldText(text))) return { isPartial: true };
  // A region or a time is not a place.
  if (readRegion(text) !== undefined && findCity(text) === undefined) return { isPartial: true };
  const { rest, modality } = withoutModality(text);
  const reading: PlaceReading = modality ? { modality } : {};
  if (/(?:^|\s)(?:time|heure|hora|время|时间|توقيت)(?:\s|$)/iu.test(rest))
    return { ...reading, isPartial: true };
  const parts = rest
    .replace(/[()（）[\]［］]/g, ',')
    .split(/[,，،]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length === 0 ? reading : { ...reading, ...readPlaceParts(parts) };
}

/** Removes the parts of a text that are a mode of participation as a whole. */
function withoutModality(text: string): { rest: string; modality?: Modality } {
  const whole = modalityOfPart(text);
  if (whole) return { rest: '', modality: whole };
  const found = new Set<Modality>();
  let rest = '';
  let start = 0;
  let joint = '';
  const take = (end: number, separator: string) => {
    const part = text.slice(start, end);
    const said = modalityOfPart(part);
    if (said) found.add(said);
    else if (part.trim() !== '') rest += (rest === '' ? '' : joint) + part.trim();
    joint = said && !/[,，،()]/.test(separator) ? ', ' : separator;
  };
  for (const { index, 0: separator } of text.matchAll(PLACE_SEPARATORS)) {
    take(index, separator);
    start = index + separator.length;
  }
  take(text.length, '');
  if (found.size === 0) return { rest: text };
  const [one] = found;
  const hasOtherPart = rest !== '' && /[+&/／]|\s(?:and|et|y|e|и|和)\s/u.test(text);
  return { rest, modality: found.size > 1 || (one === 'virtual' && hasOtherPart) ? 'hybrid' : one! };
}

/** City, country and venue of the parts of a place. The last part is the largest. */
function readPlaceParts(parts: readonly string[]): PlaceReading {
  const last = parts.at(-1)!;
  const alone = parts.length === 1;
  const before = parts.at(-2);
  const named = !alone || (last.length > 2 && !isCityElsewhere(last)) ? findCountry(last) : undefined;
  const states = alone ? [] : countriesOfSubdivision(last);
  const isCode = /^[A-Za-z]{2}$/.test(last);
  const country =
    !alone && (states.length > 0 || (named && isCode)) ? countryOfState(before!, named, states) : named;
  if (country === 'ambiguous')
    return {
      city: before!,
      ...venueOf(parts.slice(0, -2)),
      isPartial: true,
      candidates: [...new Set([...(named ? [named] : []), ...states])],
    };
  const isState = country !== undefined && country !== named;
  const rest = country ? parts.slice(0, -1) : parts;
  const reading: PlaceReading = { ...(country ? { country } : {}) };
  const known = rest.findLastIndex((part) => knownCityIn(part, country) !== undefined);
  const places = rest.filter((part, i) => i === known || !isRegionOrPostcode(part, rest, country));
  const at = known >= 0 ? places.indexOf(rest[known]!) : places.length - 1;
  const part = places[at];
  const city = part === undefined ? undefined : (knownCityIn(part, country) ?? part);
  if (city !== undefined) reading.city = city;
  Object.assign(reading, venueOf(places.slice(0, Math.max(at, 0))));
  if (
    isState ||
    places.length < rest.length ||
    at < places.length - 1 ||
    city !== part ||
    hasAlternatives(city)
  )
    reading.isPartial = true;
  return reading;
}

/** Words between two places, of which only one can be the city: `Nairobi or Kampala`. */
const ALTERNATIVES = /\s(?:or|and|ou|et|o|y|или|и|أو|و)\s|[或和]/iu;

const hasAlternatives = (city: string | undefined): boolean =>
  city !== undefined && ALTERNATIVES.test(city) && findCity(city) === undefined;

/** Postcodes before and after a city: `CH-1211 Geneva 20`, `London SW1A 2AA`, `Sydney NSW 2000`. */
const POSTCODE_BEFORE_CITY = /^(?:[A-Z]{1,2}-)?\d{4,6}\s+/;
const POSTCODE_AFTER_CITY =
  /\s+(?:\d{1,2}|[A-Z]{2,3}\s+\d{4,5}|\d{4,6}|[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}|[A-Z]\d[A-Z]\s+\d[A-Z]\d)$/;

/** The known city of a part, without a postcode, in a country if one is given. */
function knownCityIn(part: string, country: CountryCode | undefined): string | undefined {
  for (const name of [part, part.replace(POSTCODE_BEFORE_CITY, '').replace(POSTCODE_AFTER_CITY, '')])
    if (country === undefined ? findCity(name) !== undefined : isInCountry(name, country)) return name;
  return undefined;
}

/** Whether the country has a known city of that name. */
function isInCountry(name: string, country: CountryCode): boolean {
  const city = findCity(name);
  if (!city) return false;
  return 'country' in city
    ? city.country === country
    : city.candidates.some((one) => one.country === country && one.city !== undefined);
}

const venueOf = (parts: readonly string[]): PlaceReading =>
  parts.length > 0 ? { venue: parts.join(', ') } : {};

/**
 * The country of a last part that is a state, or a two-letter code of both a country and states elsewhere;
 * `ambiguous` if the city does not decide.
 */
function countryOfState(
  city: string,
  named: CountryCode | undefined,
  states: readonly CountryCode[],
): CountryCode | 'ambiguous' {
  const reading = findCity(city);
  const countries = !reading
    ? []
    : 'country' in reading
      ? [reading.country]
      : reading.candidates.map(({ country }) => country);
  const possible = [...(named ? [named] : []), ...states];
  const fitting = possible.filter((country) => countries.includes(country));
  if (fitting.length === 1) return fitting[0]!;
  return !reading && named === undefined && states.length === 1 ? states[0]! : 'ambiguous';
}

/** Whether a part between a city and its country is a state or a postcode. */
function isRegionOrPostcode(
  part: string,
  parts: readonly string[],
  country: CountryCode | undefined,
): boolean {
  if (parts.length < 2 || part === parts[0]) return false;
  if (/\d{3}|[A-Z]\d[A-Z]\s+\d[A-Z]\d/.test(part) && part.length < 15) return true;
  return country !== undefined && countriesOfSubdivision(part).includes(country);
}

/** Whether a name is that of a city outside the country of the same name, or may be. */
function isCityElsewhere(name: string): boolean {
  const city = findCity(name);
  return city !== undefined && !('country' in city && city.country === findCountry(name));
}
