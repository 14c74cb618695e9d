import { type CountryCode, LANGUAGES } from '@regional-presence/core';
import { MEMBER_STATES } from './member-states';

/** Names in everyday use that the platform's own lists do not have. */
const ALSO: Readonly<Record<string, string>> = {
  RU: 'Russian Federation|Fédération de Russie|Federación de Rusia|Российская Федерация|РФ|俄罗斯联邦|الاتحاد الروسي',
  VN: 'Viet Nam',
  BN: 'Brunei Darussalam|Brunéi Darussalam',
  SD: 'Soudan|Republic of the Sudan',
  US: 'USA|United States of America|États-Unis d’Amérique|EE. UU.|Estados Unidos de América|США',
  GB: 'UK|Great Britain|United Kingdom of Great Britain and Northern Ireland',
  KR: 'Republic of Korea|Korea (Republic of)|Korea, Republic of|Korea (Rep. of)',
  KP: 'Democratic People’s Republic of Korea',
  IR: 'Islamic Republic of Iran|Iran (Islamic Republic of)',
  LA: 'Lao P.D.R.|Lao People’s Democratic Republic',
  MD: 'Republic of Moldova|Moldova (Republic of)',
  SY: 'Syrian Arab Republic',
  TZ: 'United Republic of Tanzania',
  VE: 'Bolivarian Republic of Venezuela|Venezuela (Bolivarian Republic of)',
  BO: 'Plurinational State of Bolivia|Bolivia (Plurinational State of)',
  CI: 'Cote d’Ivoire|Ivory Coast|Côte d’Ivoire',
  CD: 'Democratic Republic of the Congo|DRC|DR Congo|RDC',
  CG: 'Congo|Republic of the Congo',
  CM: 'Cameroun|Cameroon',
  CZ: 'Czech Republic|Czechia',
  MK: 'North Macedonia|Macedonia',
  SZ: 'Swaziland|Eswatini',
  TR: 'Turkey|Türkiye',
  TL: 'Timor-Leste|East Timor',
  CV: 'Cabo Verde|Cape Verde',
  AE: 'UAE|United Arab Emirates|EAU',
  MM: 'Myanmar|Burma',
  BY: 'Belarus|Беларусь|Белоруссия|Республика Беларусь',
  KG: 'Kyrgyz Republic|Кыргызская Республика',
  NL: 'The Netherlands|Netherlands (Kingdom of the)',
  PS: 'State of Palestine|Palestine',
  VA: 'Holy See|Vatican City State',
  FM: 'Federated States of Micronesia',
  CN: 'People’s Republic of China',
  SA: 'KSA|Kingdom of Saudi Arabia',
};

/** ISO 3166-1 alpha-3 of the Member States. */
const ALPHA_3 =
  'AD:AND AE:ARE AF:AFG AG:ATG AL:ALB AM:ARM AO:AGO AR:ARG AT:AUT AU:AUS AZ:AZE BA:BIH BB:BRB BD:BGD BE:BEL BF:BFA BG:BGR BH:BHR BI:BDI BJ:BEN BN:BRN BO:BOL BR:BRA BS:BHS BT:BTN BW:BWA BY:BLR BZ:BLZ CA:CAN CD:COD CF:CAF CG:COG CH:CHE CI:CIV CL:CHL CM:CMR CN:CHN CO:COL CR:CRI CU:CUB CV:CPV CY:CYP CZ:CZE DE:DEU DJ:DJI DK:DNK DM:DMA DO:DOM DZ:DZA EC:ECU EE:EST EG:EGY ER:ERI ES:ESP ET:ETH FI:FIN FJ:FJI FM:FSM FR:FRA GA:GAB GB:GBR GD:GRD GE:GEO GH:GHA GM:GMB GN:GIN GQ:GNQ GR:GRC GT:GTM GW:GNB GY:GUY HN:HND HR:HRV HT:HTI HU:HUN ID:IDN IE:IRL IL:ISR IN:IND IQ:IRQ IR:IRN IS:ISL IT:ITA JM:JAM JO:JOR JP:JPN KE:KEN KG:KGZ KH:KHM KI:KIR KM:COM KN:KNA KP:PRK KR:KOR KW:KWT KZ:KAZ LA:LAO LB:LBN LC:LCA LI:LIE LK:LKA LR:LBR LS:LSO LT:LTU LU:LUX LV:LVA LY:LBY MA:MAR MC:MCO MD:MDA ME:MNE MG:MDG MH:MHL MK:MKD ML:MLI MM:MMR MN:MNG MR:MRT MT:MLT MU:MUS MV:MDV MW:MWI MX:MEX MY:MYS MZ:MOZ NA:NAM NE:NER NG:NGA NI:NIC NL:NLD NO:NOR NP:NPL NR:NRU NZ:NZL OM:OMN PA:PAN PE:PER PG:PNG PH:PHL PK:PAK PL:POL PT:PRT PW:PLW PY:PRY QA:QAT RO:ROU RS:SRB RU:RUS RW:RWA SA:SAU SB:SLB SC:SYC SD:SDN SE:SWE SG:SGP SI:SVN SK:SVK SL:SLE SM:SMR SN:SEN SO:SOM SR:SUR SS:SSD ST:STP SV:SLV SY:SYR SZ:SWZ TD:TCD TG:TGO TH:THA TJ:TJK TL:TLS TM:TKM TN:TUN TO:TON TR:TUR TT:TTO TV:TUV TZ:TZA UA:UKR UG:UGA US:USA UY:URY UZ:UZB VA:VAT VC:VCT VE:VEN VN:VNM VU:VUT WS:WSM YE:YEM ZA:ZAF ZM:ZMB ZW:ZWE';

const key = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

let names: Map<string, CountryCode> | undefined;

function countryNames(): Map<string, CountryCode> {
  if (names) return names;
  names = new Map();
  const add = (name: string | undefined, country: CountryCode) => {
    const text = name && key(name);
    if (text && !names!.has(text)) names!.set(text, country);
  };
  for (const [country, also] of Object.entries(ALSO)) for (const name of also.split('|')) add(name, country);
  for (const pair of ALPHA_3.split(' ')) add(pair.slice(3), pair.slice(0, 2));
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const { country } of MEMBER_STATES) add(display.of(country), country);
  }
  return names;
}

/**
 * The country of a name in one of six languages, or of a two- or three-letter code of ISO 3166-1; without
 * regard to case, accents and punctuation. Names are the platform's own, with some in everyday use.
 */
export function readCountry(text: string): CountryCode | undefined {
  const trimmed = text.trim();
  if (/^[A-Za-z]{2}$/.test(trimmed)) {
    const code = trimmed.toUpperCase();
    if (MEMBER_STATES.some(({ country }) => country === code) || code === 'PS') return code;
  }
  return countryNames().get(key(trimmed));
}

/** A country's name in a language, by the platform. */
export const countryName = (country: CountryCode, language = 'en'): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
