import type { CountryCode, Modality } from '@regional-presence/core';
import { findCity, findCountry } from '@regional-presence/reference';
import { countriesOfSubdivision } from '@regional-presence/reference/internal';
import { readLinks } from './lists.js';
import { readRegion } from './offices.js';
import { MODALITIES } from './vocabulary.js';
import { foldText } from './words.js';

export interface PlaceReading {
  venue?: string;
  city?: string;
  country?: CountryCode;
  /** What the cell says of how one takes part: `Online`, `Geneva (hybrid)`. */
  modality?: Modality;
  /** An address of the web in the place of a place. */
  link?: string;
  /** A part that has no field: a state, a postcode, `to be confirmed`. The cell is to be kept. */
  isPartial?: true;
  /** Countries that the last part may mean: none was taken, and none is to be taken from the city. */
  candidates?: CountryCode[];
}

/** Programs by which one takes part from afar. */
const PLATFORMS = new Set(
  'zoom|zoom meeting|microsoft teams|microsoft teams meeting|ms teams|teams|teams meeting|webex|cisco webex|google meet|skype|skype for business|youtube|gotomeeting|gotowebinar|bigbluebutton|jitsi|interactio|kudo|remote participation|webinar|webinaire|вебинар|fully virtual|fully online|online only|virtual only|online event|virtual event|online meeting|virtual format|e meeting'.split(
    '|',
  ),
);

/** What stands in the place of a place that is not known. */
const UNKNOWN_PLACE = new Set(
  'tbd|tbc|tba|to be confirmed|to be determined|to be announced|to be decided|n a|na|none|unknown|worldwide|global|international|various locations|multiple locations|see email|see website|see link|see invitation|not known|not applicable|not decided|various|a confirmer|a determiner|a preciser|non precise|por confirmar|por determinar|por definir|no aplica|уточняется|будет уточнено|не определено|подлежит уточнению|待定|待确认|未定|يحدد لاحقا|لم يحدد بعد|غير محدد|سيعلن لاحقا'.split(
    '|',
  ),
);

/** What stands between a place and the words beside it. */
const PLACE_SEPARATORS = /[,，،()（）[\]［］+;；/／]|\s[-–—/|&]\s|\s(?:and|et|y|e|и|和)\s/gu;

const modalityOf = (part: string): Modality | undefined => {
  const key = foldText(part);
  return MODALITIES.get(key) ?? (PLATFORMS.has(key) ? 'virtual' : undefined);
};

/**
 * Reads `Lima, Peru`, `St. Petersburg (Russia)`, `Hotel Sol, Lima, Peru`, `Peru`, `Lima`, `Boston, MA, USA`,
 * `Online`, `Hybrid (Nairobi + online)`. A code that is a state's as well as a country's is a country's only
 * where the city lies there.
 */
export function readPlace(text: string): PlaceReading {
  const [link] = /^https?:\/\/\S+$/i.test(text) ? readLinks(text).links : [];
  if (link !== undefined) return { modality: 'virtual', link };
  if (UNKNOWN_PLACE.has(foldText(text))) return { isPartial: true };
  // A region, or a time, is no place.
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

/** Takes the parts that say how one takes part out of a text, where whole parts do. */
function withoutModality(text: string): { rest: string; modality?: Modality } {
  const whole = modalityOf(text);
  if (whole) return { rest: '', modality: whole };
  const found = new Set<Modality>();
  let rest = '';
  let start = 0;
  let joint = '';
  const take = (end: number, separator: string) => {
    const part = text.slice(start, end);
    const said = modalityOf(part);
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
  const beside = rest !== '' && /[+&/／]|\s(?:and|et|y|e|и|和)\s/u.test(text);
  return { rest, modality: found.size > 1 || (one === 'virtual' && beside) ? 'hybrid' : one! };
}

/** City, country and venue of the parts of a place, from the greatest at the end. */
function readPlaceParts(parts: readonly string[]): PlaceReading {
  const last = parts.at(-1)!;
  const alone = parts.length === 1;
  const before = parts.at(-2);
  const named = !alone || (last.length > 2 && !isCityElsewhere(last)) ? findCountry(last) : undefined;
  const states = alone ? [] : countriesOfSubdivision(last);
  const isCode = /^[A-Za-z]{2}$/.test(last);
  const country =
    !alone && (states.length > 0 || (named && isCode)) ? countryOfState(before!, named, states) : named;
  if (country === 'unsettled')
    return {
      city: before!,
      ...venueOf(parts.slice(0, -2)),
      isPartial: true,
      candidates: [...new Set([...(named ? [named] : []), ...states])],
    };
  const isState = country !== undefined && country !== named;
  const rest = country ? parts.slice(0, -1) : parts;
  const reading: PlaceReading = { ...(country ? { country } : {}) };
  const known = rest.findLastIndex((part) => cityIn(part, country) !== undefined);
  const places = rest.filter((part, i) => i === known || !isRegionOrPostcode(part, rest, country));
  const at = known >= 0 ? places.indexOf(rest[known]!) : places.length - 1;
  const part = places[at];
  const city = part === undefined ? undefined : (cityIn(part, country) ?? part);
  if (city !== undefined) reading.city = city;
  Object.assign(reading, venueOf(places.slice(0, Math.max(at, 0))));
  if (isState || places.length < rest.length || at < places.length - 1 || city !== part)
    reading.isPartial = true;
  return reading;
}

/** Postcodes before and behind a city: `CH-1211 Geneva 20`, `London SW1A 2AA`, `Sydney NSW 2000`. */
const POSTCODE_BEFORE_CITY = /^(?:[A-Z]{1,2}-)?\d{4,6}\s+/;
const POSTCODE_AFTER_CITY =
  /\s+(?:\d{1,2}|[A-Z]{2,3}\s+\d{4,5}|\d{4,6}|[A-Z]{1,2}\d[A-Z\d]?\s+\d[A-Z]{2}|[A-Z]\d[A-Z]\s+\d[A-Z]\d)$/;

/** The city of a part, without the postcode at it, where it is known; in a country where one is given. */
function cityIn(part: string, country: CountryCode | undefined): string | undefined {
  for (const name of [part, part.replace(POSTCODE_BEFORE_CITY, '').replace(POSTCODE_AFTER_CITY, '')])
    if (country === undefined ? findCity(name) !== undefined : isInCountry(name, country)) return name;
  return undefined;
}

/** Whether a city of that name is known in a country. */
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
 * The country of a last part that is a state's name or code, or a country's code of two letters, which states of
 * other countries have as well; `unsettled` where the city does not tell.
 */
function countryOfState(
  city: string,
  named: CountryCode | undefined,
  states: readonly CountryCode[],
): CountryCode | 'unsettled' {
  const reading = findCity(city);
  const countries = !reading
    ? []
    : 'country' in reading
      ? [reading.country]
      : reading.candidates.map(({ country }) => country);
  const possible = [...(named ? [named] : []), ...states];
  const fitting = possible.filter((country) => countries.includes(country));
  if (fitting.length === 1) return fitting[0]!;
  return !reading && named === undefined && states.length === 1 ? states[0]! : 'unsettled';
}

/** A state or a postcode between a city and its country. */
function isRegionOrPostcode(
  part: string,
  parts: readonly string[],
  country: CountryCode | undefined,
): boolean {
  if (parts.length < 2 || part === parts[0]) return false;
  if (/\d{3}|[A-Z]\d[A-Z]\s+\d[A-Z]\d/.test(part) && part.length < 15) return true;
  return country !== undefined && countriesOfSubdivision(part).includes(country);
}

/** Whether a name that stands alone is, or may be, that of a city in another country than the one so called. */
function isCityElsewhere(name: string): boolean {
  const city = findCity(name);
  return city !== undefined && !('country' in city && city.country === findCountry(name));
}
