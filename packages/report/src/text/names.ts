import {
  type Activity,
  type Dataset,
  type Language,
  type LocalizedText,
  type Place,
  textIn,
  type When,
} from '@regional-presence/core';
import {
  cityOfZone,
  type HoursTextOptions,
  hoursText,
  localeOf,
  zoneOfHoursText,
} from '@regional-presence/core/internal';

import { abbreviationIn, cityName, findCountry, officialCountryName } from '@regional-presence/reference';
import { countryListInWords, countryNameOfPlace } from '@regional-presence/reference/internal';
import type { PhrasingContent } from 'mdast';
import { localizedText, text, translatableContent } from '../tree/build.js';
import { cleanText } from '../tree/clean-text.js';

/** The names, in one language, of what a dataset refers to by code or id. */
export interface Names {
  region(id: string): string;
  sector(id: string): string;
  country(code: string): string;
  office(id: string): string;
  /** The id of a body, with its name if that is different: `SG13RG-AFR (ITU-T Study Group 13 Regional Group …)`. */
  body(id: string): PhrasingContent[];
  /** The name of a body, its id if it has none: `ITU-T Study Group 13 Regional Group for Africa`. */
  bodyName(id: string): string;
  /** A body without its name: `SG13RG-AFR`; its name if it has no abbreviation. */
  bodyBriefly(id: string): PhrasingContent[];
  /** An organization with its abbreviation: `African Telecommunications Union (ATU)`. Any other name as it is. */
  organization(name: string): PhrasingContent[];
  /** `International Conference Centre, Geneva, Switzerland`. */
  place(place: Place | undefined): string;
  /** The hours with their zone: `11:00–17:00 (Geneva time, UTC+2)`; `undefined` without hours. */
  hours(when: When, kind?: Activity['kind']): string | undefined;
  /** The zone of the hours alone: `Geneva time, UTC+2`; `undefined` without one. */
  zone(when: When): string | undefined;
  /**
   * The abbreviation of a Sector, bureau, body or organization: `TSAG` → `GCNT`. In Arabic and Chinese a bureau has its
   * name.
   */
  acronym(code: string): string;
  /** A Sector briefly: `ITU-T`, `UIT-T`; in Arabic its name. */
  briefSector(code: string): string;
  /** A text in brackets after others, with the space and the brackets of the language: ` (6)`, `（6）`. */
  inBrackets(text: string): string;
  /** `Cairo, Dakar and Bangkok`. */
  list(entries: readonly string[]): string;
  /** `ITU-R or ITU-T`. */
  listOfChoices(entries: readonly string[]): string;
  /** The same for entries with markup. */
  listContent(entries: readonly (readonly PhrasingContent[])[]): PhrasingContent[];
  /** `Regional office` → `regional office`. */
  lowerFirst(term: string): string;
  /** `февраль 2022 года` → `Февраль 2022 года`, as a heading and a cell begin. */
  upperFirst(phrase: string): string;
  number(value: number): string;
  percent(share: number): string;
  /** An ISO 8601 duration of years and months in words: `P4Y` → `4 years`. */
  duration(duration: string): string;
}

/** The city by which a zone is named; of an island state the zone has the name of the country: `Indian/Mauritius`. */
function nameOfZone(name: string, language: Language): string {
  const city = cityName(name, undefined, language);
  const country = city === name ? findCountry(name) : undefined;
  return country === undefined ? city : officialCountryName(country, language);
}

export function namesInLanguage(data: Dataset, language: Language): Names {
  const locale = localeOf(language);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const choices = new Intl.ListFormat(locale, { type: 'disjunction' });
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const namesById = (records: readonly { id: string; name: LocalizedText }[]) =>
    new Map(records.map(({ id, name }) => [id, cleanText(textIn(name, language).text)]));
  const [regions, sectors, offices] = [
    namesById(data.regions),
    namesById(data.sectors),
    namesById(data.offices),
  ];
  const bodies = new Map(data.bodies.map(({ id, name }) => [id, name]));
  const organizations = new Map(data.organizations.map(({ id, name }) => [id, name]));
  const country = (code: string): string => officialCountryName(code, language);
  const hoursOptions: HoursTextOptions = {
    language,
    cityOfZone: (zone) => cityOfZone(zone, data.offices, language, (name) => nameOfZone(name, language)),
  };
  const comma = COMMAS[language] ?? ', ';
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')'];
  return {
    region: (id) => regions.get(id) ?? id,
    sector: (id) => sectors.get(id) ?? id,
    country,
    office: (id) => offices.get(id) ?? id,
    body(id) {
      const name = bodies.get(id);
      const shown = abbreviationIn(id, language);
      if (name === undefined || Object.values(name).includes(id)) return [text(shown)];
      if (!isAbbreviation(id)) return [translatableContent(name, language)];
      return [text(shown + open), translatableContent(name, language), text(close)];
    },
    bodyName(id) {
      const name = bodies.get(id);
      return name === undefined ? id : cleanText(textIn(name, language).text);
    },
    bodyBriefly(id) {
      const name = bodies.get(id);
      const isNamed = name !== undefined && !isAbbreviation(id);
      return [isNamed ? translatableContent(name, language) : text(abbreviationIn(id, language))];
    },
    organization(id) {
      const name = organizations.get(id);
      if (name === undefined) return [text(abbreviationIn(id, language))];
      return [localizedText(name, language), text(open + abbreviationIn(id, language) + close)];
    },
    place(place) {
      if (!place) return '';
      const { venue, city, country: code } = place;
      if (place.text !== undefined)
        return cleanText(
          ((city ?? code) === undefined ? countryListInWords(place.text, language) : undefined) ?? place.text,
        );
      const cityText = city === undefined ? undefined : cityName(city, code, language);
      return [venue, cityText, code === undefined ? undefined : countryNameOfPlace(code, language)]
        .filter((part) => part !== undefined && part !== '')
        .map((part) => cleanText(part!))
        .join(comma);
    },
    hours: (when, kind) => hoursText(when, { ...hoursOptions, isSeries: kind === 'series' }),
    zone: (when) => zoneOfHoursText(when, hoursOptions),
    acronym: (code) => abbreviationIn(code, language),
    briefSector: (code) => (language === 'ar' ? (sectors.get(code) ?? code) : abbreviationIn(code, language)),
    inBrackets: (value) => open + value + close,
    list: (entries) => lists.format(entries),
    listOfChoices: (entries) => choices.format(entries),
    listContent: (entries) =>
      lists
        .formatToParts(entries.map((_, i) => String(i)))
        .flatMap(({ type, value }) => (type === 'element' ? [...entries[Number(value)]!] : [text(value)])),
    lowerFirst: (term) => term.charAt(0).toLocaleLowerCase(locale) + term.slice(1),
    upperFirst: (phrase) => phrase.charAt(0).toLocaleUpperCase(locale) + phrase.slice(1),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    duration(duration) {
      const [, years, months] = /^P(?:(\d+)Y)?(?:(\d+)M)?$/.exec(duration) ?? [];
      const inUnits = (value: string | undefined, unit: 'year' | 'month') =>
        value === undefined
          ? []
          : [
              new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(
                Number(value),
              ),
            ];
      return lists.format([...inUnits(years, 'year'), ...inUnits(months, 'month')]);
    },
  };
}

/** `SG13RG-AFR`, `U4SSC`, but not the id `DFS-Security-Lab`. */
const isAbbreviation = (id: string): boolean => !/[a-z]{2}/.test(id);

/** The comma between the parts of a place. Default: `, `. */
const COMMAS: Partial<Record<Language, string>> = { ar: '، ', zh: '，' };
