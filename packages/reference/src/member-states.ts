import type { CountryCode, RegionCode } from '@regional-presence/core';

/**
 * ISO 3166-1 alpha-2 codes of ITU's 194 Member States by BDT region. Source: general knowledge, not compared with ITU's
 * own list.
 */
const COUNTRIES_BY_REGION: Readonly<Record<RegionCode, string>> = {
  AFR: 'AO BF BI BJ BW CD CF CG CI CM CV ER ET GA GH GM GN GQ GW KE LR LS MG ML MU MW MZ NA NE NG RW SC SL SN SS ST SZ TD TG TZ UG ZA ZM ZW',
  AMS: 'AG AR BB BO BR BS BZ CA CL CO CR CU DM DO EC GD GT GY HN HT JM KN LC MX NI PA PE PY SR SV TT US UY VC VE',
  ARB: 'AE BH DJ DZ EG IQ JO KM KW LB LY MA MR OM QA SA SD SO SY TN YE',
  ASP: 'AF AU BD BN BT CN FJ FM ID IN IR JP KH KI KP KR LA LK MH MM MN MV MY NP NR NZ PG PH PK PW SB SG TH TL TO TV VN VU WS',
  CIS: 'AM AZ BY KG KZ RU TJ TM UZ',
  EUR: 'AD AL AT BA BE BG CH CY CZ DE DK EE ES FI FR GB GE GR HR HU IE IL IS IT LI LT LU LV MC MD ME MK MT NL NO PL PT RO RS SE SI SK SM TR UA VA',
};

/** A Member State with its BDT region. */
export interface MemberState {
  country: CountryCode;
  region: RegionCode;
}

/**
 * The Member States by region, then by code.
 *
 * @example
 * MEMBER_STATES.length; // 194
 */
export const MEMBER_STATES: readonly MemberState[] = Object.entries(COUNTRIES_BY_REGION).flatMap(
  ([region, countries]) => countries.split(' ').map((country) => ({ country, region: region as RegionCode })),
);

const REGION_BY_COUNTRY = new Map<string, RegionCode>([
  ...MEMBER_STATES.map(({ country, region }) => [country, region] as const),
  // Hong Kong and Macao are part of the delegation of China.
  ['HK', 'ASP'],
  ['MO', 'ASP'],
]);

/**
 * The region of a Member State, by its ISO 3166-1 alpha-2 code.
 *
 * @example
 * regionOfCountry('KE'); // 'AFR'
 */
export const regionOfCountry = (country: CountryCode): RegionCode | undefined =>
  REGION_BY_COUNTRY.get(country);
