import { type CountryCode, LANGUAGES } from '@regional-presence/core';
import { COUNTRY_FORMS } from './country-forms.js';
import { countryNameKey, withoutFormOfState, withoutIsland } from './country-name-key.js';
import { keysInFull } from './country-names-in-full.js';
import { MEMBER_STATES } from './member-states.js';
import { OFFICIAL_NAMES } from './united-nations-names.js';

/** Country code → names in common use, and names of the United Nations, that the platform's own lists lack. */
const ADDITIONAL_NAMES: Readonly<Record<string, string>> = {
  RU: 'Russian Federation|Fédération de Russie|Federación de Rusia|Российская Федерация|РФ|俄罗斯联邦|الاتحاد الروسي',
  VN: 'Viet Nam|فييت نام',
  BN: 'Brunei Darussalam|Brunéi Darussalam',
  SD: 'Soudan|Republic of the Sudan',
  US: 'USA|United States of America|États-Unis d’Amérique|EE. UU.|Estados Unidos de América|США|الولايات المتحدة الأمريكية|Соединенные Штаты Америки|美利坚合众国|U.S.A.|U.S.',
  GB: 'UK|Great Britain|United Kingdom of Great Britain and Northern Ireland|Royaume-Uni de Grande-Bretagne et d’Irlande du Nord|Reino Unido de Gran Bretaña e Irlanda del Norte|Соединенное Королевство|Соединенное Королевство Великобритании и Северной Ирландии|大不列颠及北爱尔兰联合王国|المملكة المتحدة لبريطانيا العظمى وأيرلندا الشمالية|U.K.|England|Scotland|Wales|Northern Ireland',
  KR: 'Republic of Korea|Korea (Republic of)|Korea, Republic of|Korea (Rep. of)|Rep. of Korea|République de Corée|República de Corea|Республика Корея|大韩民国|جمهورية كوريا',
  KP: 'Democratic People’s Republic of Korea|Dem. People’s Rep. of Korea|Korea (Democratic People’s Republic of)|République populaire démocratique de Corée|República Popular Democrática de Corea|Корейская Народно-Демократическая Республика|朝鲜民主主义人民共和国|جمهورية كوريا الشعبية الديمقراطية',
  IR: 'Islamic Republic of Iran|Iran (Islamic Republic of)|Iran (I.R.)|Iran, I.R. of|République islamique d’Iran|Iran (République islamique d’)|República Islámica del Irán|Irán (República Islámica del)|Исламская Республика Иран|Иран (Исламская Республика)|伊朗伊斯兰共和国|جمهورية إيران الإسلامية',
  LA: 'Lao P.D.R.|Lao PDR|Lao People’s Democratic Republic|République démocratique populaire lao|República Democrática Popular Lao|Лаосская Народно-Демократическая Республика|老挝人民民主共和国|جمهورية لاو الديمقراطية الشعبية',
  MD: 'Republic of Moldova|Moldova (Republic of)|République de Moldova|República de Moldova|Республика Молдова|Молдавия|摩尔多瓦共和国|جمهورية مولدوفا',
  SY: 'Syrian Arab Republic|République arabe syrienne|República Árabe Siria|Сирийская Арабская Республика|阿拉伯叙利亚共和国|الجمهورية العربية السورية',
  TZ: 'United Republic of Tanzania|Tanzania (United Republic of)|République-Unie de Tanzanie|República Unida de Tanzanía|Tanzanía|Объединенная Республика Танзания|坦桑尼亚联合共和国|جمهورية تنزانيا المتحدة',
  VE: 'Bolivarian Republic of Venezuela|Venezuela (R.B.)|Venezuela, RB|República Bolivariana de Venezuela|République bolivarienne du Venezuela|Venezuela (Bolivarian Republic of)|Venezuela (République bolivarienne du)|Venezuela (República Bolivariana de)|Боливарианская Республика Венесуэла|委内瑞拉玻利瓦尔共和国|جمهورية فنزويلا البوليفارية',
  BO: 'Plurinational State of Bolivia|Bolivia (Plurinational State of)|Bolivie (État plurinational de)|Bolivia (Estado Plurinacional de)|Многонациональное Государство Боливия|多民族玻利维亚国|دولة بوليفيا المتعددة القوميات',
  CI: 'Cote d’Ivoire|Ivory Coast|Côte d’Ivoire|Costa de Marfil|كوت ديفوار',
  CD: 'Democratic Republic of the Congo|DRC|DR Congo|RDC|Dem. Rep. of the Congo|République démocratique du Congo|República Democrática del Congo|Демократическая Республика Конго|刚果民主共和国|جمهورية الكونغو الديمقراطية',
  CG: 'Congo|Republic of the Congo|Rep. of the Congo|République du Congo|República del Congo|Республика Конго|刚果共和国|جمهورية الكونغو',
  CM: 'Cameroun|Cameroon',
  CZ: 'Czech Republic|Czechia|Czech Rep.|République tchèque|República Checa|Чешская Республика|捷克共和国|الجمهورية التشيكية',
  MK: 'North Macedonia|Macedonia',
  SZ: 'Swaziland|Eswatini',
  TR: 'Turkey|Türkiye',
  TL: 'Timor-Leste|East Timor',
  CV: 'Cabo Verde|Cape Verde|كابو فيردي',
  AE: 'UAE|United Arab Emirates|EAU|ОАЭ',
  MM: 'Myanmar|Burma',
  BY: 'Belarus|Беларусь|Белоруссия|Республика Беларусь|Bélarus|Belarús',
  KG: 'Kyrgyz Republic|Кыргызская Республика|Кыргызстан',
  HK: 'Hong Kong, China|Hong Kong SAR|Hong-Kong|Hong Kong|Гонконг|香港|中国香港|هونغ كونغ',
  MO: 'Macao, China|Macau|Macao SAR|Macao|Аомынь|Макао|澳门|中国澳门|ماكاو',
  NL: 'Holland|Hollande|Holanda|Голландия|The Netherlands|Netherlands (Kingdom of the)',
  PS: 'State of Palestine|Palestine|État de Palestine|Estado de Palestina|Государство Палестина|巴勒斯坦国|دولة فلسطين',
  VA: 'Holy See|Vatican City State|Saint-Siège|Santa Sede|Святой Престол|教廷|الكرسي الرسولي',
  FM: 'Federated States of Micronesia|Micronesia (Federated States of)',
  CN: 'People’s Republic of China|PR China|P.R. China|PRC|République populaire de Chine|República Popular China|Китайская Народная Республика|КНР|中华人民共和国|جمهورية الصين الشعبية',
  SA: 'KSA|Kingdom of Saudi Arabia',
  DO: 'Dominican Rep.',
  CF: 'Central African Rep.|RCA',
  GM: 'The Gambia|Gambia (The)',
  BS: 'The Bahamas|Bahamas (The)',
  TM: 'Туркмения',
  VC: 'Saint Vincent and the Grenadines|St. Vincent and the Grenadines',
  QA: 'Qatar',
  BH: 'Bahrein',
  // Islands and parts that lists write beside the name of the State.
  AX: 'Åland|Åland Islands|Îles Åland|Islas Åland|Аландские острова|奥兰群岛|جزر أولاند',
  BL: 'Saint-Barth|St. Barts|St Barts|St. Barths',
  BQ: 'Bonaire|Sint Eustatius|St. Eustatius|Saint Eustatius|Saba Island|Caribbean Netherlands',
  GF: 'Guyane|Guayana Francesa|Guyana française',
  PF: 'Tahiti|Tahití|Moorea|Bora Bora|Bora-Bora|Таити|塔希提|塔希提岛|大溪地|تاهيتي',
  RE: 'ريونيون|لا ريونيون|لاريونيون',
  SJ: 'Svalbard|Spitsbergen|Шпицберген|斯瓦尔巴|سفالبارد',
  KY: 'Каймановы острова',
  TC: 'Острова Теркс и Кайкос',
  VG: 'BVI|British Virgin Islands|Îles Vierges britanniques|Islas Vírgenes Británicas|Британские Виргинские острова|英属维尔京群岛',
  VI: 'USVI|US Virgin Islands|U.S. Virgin Islands|Îles Vierges américaines|Islas Vírgenes de los Estados Unidos|Виргинские острова США|美属维尔京群岛',
};

/** Alpha-2 and alpha-3 codes (ISO 3166-1) of the Member States. */
const ALPHA_3 =
  'AD:AND AE:ARE AF:AFG AG:ATG AL:ALB AM:ARM AO:AGO AR:ARG AT:AUT AU:AUS AZ:AZE BA:BIH BB:BRB BD:BGD BE:BEL BF:BFA BG:BGR BH:BHR BI:BDI BJ:BEN BN:BRN BO:BOL BR:BRA BS:BHS BT:BTN BW:BWA BY:BLR BZ:BLZ CA:CAN CD:COD CF:CAF CG:COG CH:CHE CI:CIV CL:CHL CM:CMR CN:CHN CO:COL CR:CRI CU:CUB CV:CPV CY:CYP CZ:CZE DE:DEU DJ:DJI DK:DNK DM:DMA DO:DOM DZ:DZA EC:ECU EE:EST EG:EGY ER:ERI ES:ESP ET:ETH FI:FIN FJ:FJI FM:FSM FR:FRA GA:GAB GB:GBR GD:GRD GE:GEO GH:GHA GM:GMB GN:GIN GQ:GNQ GR:GRC GT:GTM GW:GNB GY:GUY HN:HND HR:HRV HT:HTI HU:HUN ID:IDN IE:IRL IL:ISR IN:IND IQ:IRQ IR:IRN IS:ISL IT:ITA JM:JAM JO:JOR JP:JPN KE:KEN KG:KGZ KH:KHM KI:KIR KM:COM KN:KNA KP:PRK KR:KOR KW:KWT KZ:KAZ LA:LAO LB:LBN LC:LCA LI:LIE LK:LKA LR:LBR LS:LSO LT:LTU LU:LUX LV:LVA LY:LBY MA:MAR MC:MCO MD:MDA ME:MNE MG:MDG MH:MHL MK:MKD ML:MLI MM:MMR MN:MNG MR:MRT MT:MLT MU:MUS MV:MDV MW:MWI MX:MEX MY:MYS MZ:MOZ NA:NAM NE:NER NG:NGA NI:NIC NL:NLD NO:NOR NP:NPL NR:NRU NZ:NZL OM:OMN PA:PAN PE:PER PG:PNG PH:PHL PK:PAK PL:POL PT:PRT PW:PLW PY:PRY QA:QAT RO:ROU RS:SRB RU:RUS RW:RWA SA:SAU SB:SLB SC:SYC SD:SDN SE:SWE SG:SGP SI:SVN SK:SVK SL:SLE SM:SMR SN:SEN SO:SOM SR:SUR SS:SSD ST:STP SV:SLV SY:SYR SZ:SWZ TD:TCD TG:TGO TH:THA TJ:TJK TL:TLS TM:TKM TN:TUN TO:TON TR:TUR TT:TTO TV:TUV TZ:TZA UA:UKR UG:UGA US:USA UY:URY UZ:UZB VA:VAT VC:VCT VE:VEN VN:VNM VU:VUT WS:WSM YE:YEM ZA:ZAF ZM:ZMB ZW:ZWE';

/**
 * Territories with a code of ISO 3166-1 that are no Member States of ITU. The code implies nothing about their status.
 */
const TERRITORIES =
  'AI AS AW AX BL BM BQ CC CK CW CX EH FK FO GF GG GI GL GP GU HK IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN PR PS RE SH SJ SX TC TF TK VG VI WF YT';

/** Names of countries in their own languages, where these are none of the six. */
const OWN_NAMES: Readonly<Record<string, string>> = {
  AL: 'Shqipëria',
  BE: 'België',
  BG: 'България',
  CZ: 'Česko|Česká republika',
  DK: 'Danmark',
  EE: 'Eesti',
  FI: 'Suomi',
  GE: 'საქართველო',
  GR: 'Ελλάδα',
  HR: 'Hrvatska',
  HU: 'Magyarország',
  IE: 'Éire',
  IS: 'Ísland',
  JP: '日本|日本国',
  KR: '대한민국|한국',
  LT: 'Lietuva',
  LV: 'Latvija',
  NL: 'Nederland',
  NO: 'Norge|Noreg',
  PL: 'Polska',
  RO: 'România',
  RS: 'Srbija|Србија',
  SE: 'Sverige',
  SI: 'Slovenija',
  SK: 'Slovensko',
  TH: 'ประเทศไทย',
  UA: 'Україна',
  VN: 'Việt Nam',
};

/** Further languages in which lists of meetings are written. */
const OTHER_LANGUAGES = ['de', 'it', 'pt'];

/** Names that two countries are called by; only the first one, if any, officially. */
const SHARED_COUNTRY_NAMES: readonly (readonly [names: string, countries: readonly CountryCode[]])[] = [
  ['congo|конго|كونغو|الكونغو|刚果', ['CG', 'CD']],
  ['korea|coree|corea|корея|كوريا', ['KR', 'KP']],
];

/**
 * The countries that share a short name: Congo, Korea.
 *
 * @example
 * countriesOfSharedName('Korea'); // ['KR', 'KP']
 */
export const countriesOfSharedName = (text: string): readonly CountryCode[] =>
  SHARED_COUNTRY_NAMES.find(([names]) => names.split('|').includes(countryNameKey(text)))?.[1] ?? [];

/** Abbreviations in capitals: `us` and `uk` are words of other languages. */
const ABBREVIATIONS: ReadonlyMap<string, CountryCode> = new Map([
  ['UK', 'GB'],
  ['U.K.', 'GB'],
  ['US', 'US'],
  ['U.S.', 'US'],
  ['РФ', 'RU'],
  ['КНР', 'CN'],
  ['ОАЭ', 'AE'],
  ['США', 'US'],
]);

let countriesByName: Map<string, CountryCode> | undefined;

function loadCountryNames(): Map<string, CountryCode> {
  if (countriesByName) return countriesByName;
  countriesByName = new Map();
  const add = (name: string | undefined, country: CountryCode) => {
    const text = name && countryNameKey(name);
    if (text && !countriesByName!.has(text)) countriesByName!.set(text, country);
  };
  for (const [country, official] of OFFICIAL_NAMES) for (const name of official) add(name, country);
  for (const [country, also] of Object.entries(ADDITIONAL_NAMES))
    for (const name of also.split('|')) add(name, country);
  for (const [country, forms] of COUNTRY_FORMS) for (const name of forms) add(name, country);
  for (const pair of ALPHA_3.split(' ')) add(pair.slice(3), pair.slice(0, 2));
  for (const language of LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const country of [...MEMBER_STATES.map((state) => state.country), ...TERRITORIES.split(' ')]) {
      const name = display.of(country);
      add(name, country);
      // `Hong Kong SAR China`
      add(name?.replace(/ SAR China$|, RAE d.*$|^R\.A\.S\. chinoise d. | \(САР\)$/u, ''), country);
      // `Myanmar (Burma)`
      add(name?.replace(/\s*[(（].*$/u, ''), country);
      // `St. Kitts & Nevis` is `Saint Kitts and Nevis` in full.
      const inFull = language === 'en' ? name?.replace('&', 'and') : undefined;
      add(inFull, country);
      add(inFull?.replace(/^St\./, 'Saint'), country);
      add(name?.replace(/^St\./, 'Saint'), country);
      // `Бермудские о-ва`
      add(name?.replace(/о-ва/, 'острова').replace(/о-в(?!\p{L})/u, 'остров'), country);
    }
  }
  for (const [country, own] of Object.entries(OWN_NAMES))
    for (const name of own.split('|')) add(name, country);
  for (const language of OTHER_LANGUAGES) {
    const display = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    for (const { country } of MEMBER_STATES) add(display.of(country), country);
  }
  return countriesByName;
}

let wordsOfCountries: ReadonlySet<string> | undefined;

function isWordOfCountries(word: string): boolean {
  wordsOfCountries ??= new Set([...loadCountryNames().keys()].flatMap((name) => name.split(' ')));
  return wordsOfCountries.has(word);
}

/**
 * Finds a country by its name in one of six languages, or by its two- or three-letter code (ISO 3166-1). Case, accents and
 * punctuation do not matter; words may be abbreviated, and the first ones may stand behind the name.
 *
 * @example
 * findCountry('Perú'); // 'PE'
 * findCountry('Congo, Dem. Rep.'); // 'CD'
 */
export function findCountry(text: string): CountryCode | undefined {
  const trimmed = text.trim();
  const found = countryInFull(trimmed);
  if (found) return found;
  const known = { isWord: isWordOfCountries, isName: (name: string) => countryInFull(name) !== undefined };
  const names = loadCountryNames();
  for (const key of keysInFull(trimmed, known)) {
    const country = names.get(key) ?? names.get(withoutFormOfState(key) ?? '');
    if (country) return country;
  }
  return undefined;
}

/** The country of a name without abbreviations, with its words in order. */
function countryInFull(name: string): CountryCode | undefined {
  const abbreviated = ABBREVIATIONS.get(name);
  if (abbreviated) return abbreviated;
  if (/^[A-Za-z]{2}$/.test(name)) {
    const code = name.toUpperCase();
    if (MEMBER_STATES.some(({ country }) => country === code) || TERRITORIES.includes(code)) return code;
  }
  const names = loadCountryNames();
  const key = countryNameKey(name);
  const found = names.get(key);
  if (found) return found;
  const bare = withoutFormOfState(name);
  const state = bare === undefined ? undefined : names.get(bare);
  if (state) return state;
  const island = withoutIsland(key);
  const territory = island === undefined ? undefined : names.get(island);
  return territory && TERRITORIES.includes(territory) ? territory : undefined;
}

/**
 * The name of a country in a language, from the platform's own list.
 *
 * @example
 * countryName('KE', 'fr'); // 'Kenya'
 */
export const countryName = (country: CountryCode, language = 'en'): string =>
  new Intl.DisplayNames(language, { type: 'region' }).of(country) ?? country;
