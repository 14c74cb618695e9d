import { type Dataset, type Language, type LocalizedText, type Place, textIn } from '@regional-presence/core';

import { officialCountryName } from '@regional-presence/reference';
import type { PhrasingContent } from 'mdast';
import { localized, text } from '../tree/build.js';
import { cleanText } from '../tree/clean-text.js';
import { localeOf } from './say.js';

/** Names in the language of a document, of what the record refers to by code or id. */
export interface Names {
  region(id: string): string;
  sector(id: string): string;
  country(code: string): string;
  office(id: string): string;
  /** `SG13RG-AFR`, with its name where that is another: house wording stays. */
  body(id: string): PhrasingContent[];
  place(place: Place | undefined): string;
  /** A bureau or an advisory group by its acronym in the language, or by its name where it has none. */
  acronym(code: string): string;
  list(parts: readonly string[]): string;
  /** A list whose entries have a form. */
  listOf(parts: readonly (readonly PhrasingContent[])[]): PhrasingContent[];
  lower(term: string): string;
  number(value: number): string;
  percent(share: number): string;
  /** `4 years`. */
  unit(value: number, unit: 'year' | 'month'): string;
}

export function namesIn(data: Dataset, language: Language): Names {
  const locale = localeOf(language);
  const lists = new Intl.ListFormat(locale, { type: 'conjunction' });
  const numbers = new Intl.NumberFormat(locale);
  const percents = new Intl.NumberFormat(locale, { style: 'percent' });
  const by = (records: readonly { id: string; name: LocalizedText }[]) =>
    new Map(records.map(({ id, name }) => [id, cleanText(textIn(name, language).text)]));
  const [regions, sectors, offices] = [by(data.regions), by(data.sectors), by(data.offices)];
  const bodies = new Map(data.bodies.map(({ id, name }) => [id, name]));
  const country = (code: string): string => officialCountryName(code, language);
  const comma = COMMAS[language] ?? ', ';
  return {
    region: (id) => regions.get(id) ?? id,
    sector: (id) => sectors.get(id) ?? id,
    country,
    office: (id) => offices.get(id) ?? id,
    body(id) {
      const name = bodies.get(id);
      if (name === undefined || Object.values(name).includes(id)) return [text(id)];
      return [text(`${id} (`), localized(name, language), text(')')];
    },
    place(place) {
      if (!place) return '';
      const { venue, city, country: code } = place;
      return [venue, city, code === undefined ? undefined : country(code)]
        .filter((part) => part !== undefined && part !== '')
        .map((part) => cleanText(part!))
        .join(comma);
    },
    acronym: (code) => ACRONYMS[language]?.[code] ?? code,
    list: (parts) => lists.format(parts),
    listOf: (parts) =>
      lists
        .formatToParts(parts.map((_, i) => String(i)))
        .flatMap(({ type, value }) => (type === 'element' ? [...parts[Number(value)]!] : [text(value)])),
    lower: (term) => term.charAt(0).toLocaleLowerCase(locale) + term.slice(1),
    number: (value) => numbers.format(value),
    percent: (share) => percents.format(share),
    unit: (value, unit) =>
      new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay: 'long' }).format(value),
  };
}

/** What the Union's documents call its bureaux and advisory groups; English where nothing else is said. */
const ACRONYMS: Partial<Record<Language, Readonly<Record<string, string>>>> = {
  ar: {
    TSB: 'مكتب تقييس الاتصالات',
    BR: 'مكتب الاتصالات الراديوية',
    BDT: 'مكتب تنمية الاتصالات',
    TSAG: 'الفريق الاستشاري لتقييس الاتصالات',
    RAG: 'الفريق الاستشاري للاتصالات الراديوية',
    TDAG: 'الفريق الاستشاري لتنمية الاتصالات',
  },
  es: { TSAG: 'GANT', RAG: 'GAR', TDAG: 'GADT' },
  fr: { TSAG: 'GCNT', RAG: 'GCR', TDAG: 'GCDT' },
  ru: { TSB: 'БСЭ', BR: 'БР', BDT: 'БРЭ', TSAG: 'КГСЭ', RAG: 'КГР', TDAG: 'КГРЭ' },
  zh: { TSB: '电信标准化局', BR: '无线电通信局', BDT: '电信发展局' },
};

const COMMAS: Partial<Record<Language, string>> = { ar: '، ', zh: '，' };
