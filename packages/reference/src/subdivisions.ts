import type { CountryCode } from '@regional-presence/core';

/**
 * States and provinces that appear in addresses between city and country, with their postal codes. Some codes and names
 * are also those of countries: `CA` is California and Canada, `Georgia` is a state and a country. Source: general
 * knowledge.
 */
const SUBDIVISIONS_BY_COUNTRY: Readonly<Record<string, string>> = {
  US: 'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|PR Puerto Rico|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming',
  CA: 'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon',
  AU: 'ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia',
};

const COUNTRIES_BY_SUBDIVISION = new Map<string, CountryCode[]>();
for (const [country, states] of Object.entries(SUBDIVISIONS_BY_COUNTRY))
  for (const state of states.split('|')) {
    const space = state.indexOf(' ');
    for (const name of [state.slice(0, space), state.slice(space + 1).toLowerCase()])
      COUNTRIES_BY_SUBDIVISION.set(name, [...(COUNTRIES_BY_SUBDIVISION.get(name) ?? []), country]);
  }

/**
 * The countries that have a state or province of this name or code. A code must be in capitals.
 *
 * @example
 * countriesOfSubdivision('CA'); // ['US']
 * countriesOfSubdivision('Ontario'); // ['CA']
 */
export const countriesOfSubdivision = (text: string): readonly CountryCode[] =>
  COUNTRIES_BY_SUBDIVISION.get(text) ?? COUNTRIES_BY_SUBDIVISION.get(text.toLowerCase()) ?? [];
