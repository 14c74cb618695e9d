import { type Dataset, type Language, type LocalizedText, type Place, textIn } from '@regional-presence/core';

import { cleanText } from '../tree/clean-text';
import { localeOf } from './say';

/** Names in the language of a document, of what the record refers to by code or id. */
export interface Names {
  region(id: string): string;
  sector(id: string): string;
  country(code: string): string;
  office(id: string): string;
  /** `SG13RG-AFR`, with its name where that is another: house wording stays. */
  body(id: string): string;
  place(place: Place | undefined): string;
  list(parts: readonly string[]): string;
  lower(term: string): string;
  number(value: number): string;
  percent(share: number): string;
  /** `4 years`. */
  unit(value: number, unit: 'year' | 'month'): string;
}

export function namesIn(data: Dataset, language: Language): Names {
  const locale = localeOf(language);
  const countries = new Intl.DisplayNames(locale, { type: 'region' });
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const by = (records: readonly { id: string; name: LocalizedText }[]) =>
    new Map(records.map(({ id, name }) => [id, cleanText(textIn(name, language).text)]));
  const [regions, sectors, offices, bodies] = [
    by(data.regions),
    by(data.sectors),
    by(data.offices),
    by(data.bodies),
  ];
  const country = (code: string): string => {
    try {
      return countries.of(code) ?? code;
    } catch {
      return code;
    }
  };
  const comma = COMMAS[language] ?? ', ';
  return {
    region: (id) => regions.get(id) ?? id,
    sector: (id) => sectors.get(id) ?? id,
    country,
    office: (id) => offices.get(id) ?? id,
    body(id) {
      const name = bodies.get(id);
      return name === undefined || name === id ? id : `${id} (${name})`;
    },
    place(place) {
      if (!place) return '';
      const { venue, city, country: code } = place;
      return [venue, city, code === undefined ? undefined : country(code)]
        .filter((part) => part !== undefined && part !== '')
        .map((part) => cleanText(part!))
        .join(comma);
    },
    list: (parts) => lists.format(parts),
    lower: (term) => term.charAt(0).toLocaleLowerCase(locale) + term.slice(1),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    unit: (value, unit) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
  };
}

const COMMAS: Partial<Record<Language, string>> = { ar: '، ', zh: '，' };
