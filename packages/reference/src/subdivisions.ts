import type { CountryCode } from '@regional-presence/core';
import { cityKey } from './city-key.js';

/**
 * States and provinces that appear in addresses between city and country, with their postal codes (`-` where addresses
 * have the name alone). Some codes and names
 * are also those of countries: `CA` is California and Canada, `Georgia` is a state and a country. Source: general
 * knowledge.
 */
const SUBDIVISIONS_BY_COUNTRY: Readonly<Record<string, string>> = {
  US: 'AL Alabama|AK Alaska|AZ Arizona|AR Arkansas|CA California|CO Colorado|CT Connecticut|DE Delaware|DC District of Columbia|FL Florida|GA Georgia|HI Hawaii|ID Idaho|IL Illinois|IN Indiana|IA Iowa|KS Kansas|KY Kentucky|LA Louisiana|ME Maine|MD Maryland|MA Massachusetts|MI Michigan|MN Minnesota|MS Mississippi|MO Missouri|MT Montana|NE Nebraska|NV Nevada|NH New Hampshire|NJ New Jersey|NM New Mexico|NY New York|NC North Carolina|ND North Dakota|OH Ohio|OK Oklahoma|OR Oregon|PA Pennsylvania|RI Rhode Island|SC South Carolina|SD South Dakota|TN Tennessee|TX Texas|UT Utah|VT Vermont|VA Virginia|WA Washington|WV West Virginia|WI Wisconsin|WY Wyoming',
  CA: 'AB Alberta|BC British Columbia|MB Manitoba|NB New Brunswick|NL Newfoundland and Labrador|NS Nova Scotia|NT Northwest Territories|NU Nunavut|ON Ontario|PE Prince Edward Island|QC Quebec|SK Saskatchewan|YT Yukon',
  AU: 'ACT Australian Capital Territory|NSW New South Wales|NT Northern Territory|QLD Queensland|SA South Australia|TAS Tasmania|VIC Victoria|WA Western Australia',
  BR: 'AC Acre|AL Alagoas|AP Amapá|AM Amazonas|BA Bahia|CE Ceará|DF Distrito Federal|ES Espírito Santo|GO Goiás|MA Maranhão|MT Mato Grosso|MS Mato Grosso do Sul|MG Minas Gerais|PA Pará|PB Paraíba|PR Paraná|PE Pernambuco|PI Piauí|RJ Rio de Janeiro|RN Rio Grande do Norte|RS Rio Grande do Sul|RO Rondônia|RR Roraima|SC Santa Catarina|SP São Paulo|SE Sergipe|TO Tocantins',
  IN: '- Andhra Pradesh|- Arunachal Pradesh|- Assam|- Bihar|- Chhattisgarh|- Goa|- Gujarat|- Haryana|- Himachal Pradesh|- Jharkhand|- Karnataka|- Kerala|- Madhya Pradesh|- Maharashtra|- Manipur|- Meghalaya|- Mizoram|- Nagaland|- Odisha|- Punjab|- Rajasthan|- Sikkim|- Tamil Nadu|- Telangana|- Tripura|- Uttar Pradesh|- Uttarakhand|- West Bengal|- Jammu and Kashmir|- Ladakh',
  PK: '- Balochistan|- Khyber Pakhtunkhwa|- Punjab|- Sindh',
  MX: '- Aguascalientes|- Baja California|- Baja California Sur|- Campeche|- Chiapas|- Chihuahua|- Coahuila|- Colima|- Durango|- Guanajuato|- Guerrero|- Hidalgo|- Jalisco|- Estado de México|- Michoacán|- Morelos|- Nayarit|- Nuevo León|- Oaxaca|- Puebla|- Querétaro|- Quintana Roo|- San Luis Potosí|- Sinaloa|- Sonora|- Tabasco|- Tamaulipas|- Tlaxcala|- Veracruz|- Yucatán|- Zacatecas',
  DE: '- Baden-Württemberg|- Bavaria|- Bayern|- Brandenburg|- Hesse|- Hessen|- Lower Saxony|- Niedersachsen|- Mecklenburg-Vorpommern|- North Rhine-Westphalia|- Nordrhein-Westfalen|- NRW|- Rhineland-Palatinate|- Rheinland-Pfalz|- Saarland|- Saxony|- Sachsen|- Saxony-Anhalt|- Sachsen-Anhalt|- Schleswig-Holstein|- Thuringia|- Thüringen',
  AT: '- Burgenland|- Carinthia|- Kärnten|- Lower Austria|- Niederösterreich|- Upper Austria|- Oberösterreich|- Styria|- Steiermark|- Tyrol|- Tirol|- Vorarlberg',
  RU: '- Republic of Tatarstan|- Tatarstan|- Татарстан|- Республика Татарстан|- Moscow Oblast|- Московская область|- Leningrad Oblast|- Ленинградская область|- Bashkortostan|- Башкортостан|- Krasnodar Krai|- Краснодарский край|- Sverdlovsk Oblast|- Свердловская область|- Nizhny Novgorod Oblast|- Нижегородская область|- Samara Oblast|- Самарская область|- Novosibirsk Oblast|- Новосибирская область',
  MY: '- Sarawak|- Sabah|- Selangor|- Johor|- Perak|- Pahang|- Kedah|- Kelantan|- Terengganu|- Negeri Sembilan|- Perlis|- Penang|- Malacca',
  NG: '- Lagos State|- Rivers State|- Kaduna State|- Kano State|- Oyo State|- Enugu State|- FCT',
  JP: '- 北海道|- 青森県|- 岩手県|- 宮城県|- 秋田県|- 山形県|- 福島県|- 茨城県|- 栃木県|- 群馬県|- 埼玉県|- 千葉県|- 東京都|- 神奈川県|- 新潟県|- 富山県|- 石川県|- 福井県|- 山梨県|- 長野県|- 岐阜県|- 静岡県|- 愛知県|- 三重県|- 滋賀県|- 京都府|- 大阪府|- 兵庫県|- 奈良県|- 和歌山県|- 鳥取県|- 島根県|- 岡山県|- 広島県|- 山口県|- 徳島県|- 香川県|- 愛媛県|- 高知県|- 福岡県|- 佐賀県|- 長崎県|- 熊本県|- 大分県|- 宮崎県|- 鹿児島県|- 沖縄県',
  CN: '- 河北省|- 山西省|- 辽宁省|- 吉林省|- 黑龙江省|- 江苏省|- 浙江省|- 安徽省|- 福建省|- 江西省|- 山东省|- 河南省|- 湖北省|- 湖南省|- 广东省|- 海南省|- 四川省|- 贵州省|- 云南省|- 陕西省|- 甘肃省|- 青海省|- 内蒙古自治区|- 广西壮族自治区|- 西藏自治区|- 宁夏回族自治区|- 新疆维吾尔自治区',
  ZA: '- Gauteng|- Western Cape|- Eastern Cape|- Northern Cape|- KwaZulu-Natal|- Limpopo|- Mpumalanga|- Free State|- North West',
};

const COUNTRIES_BY_SUBDIVISION = new Map<string, CountryCode[]>();
for (const [country, states] of Object.entries(SUBDIVISIONS_BY_COUNTRY))
  for (const state of states.split('|')) {
    const space = state.indexOf(' ');
    for (const name of [state.slice(0, space), cityKey(state.slice(space + 1))])
      if (name !== '-')
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
  COUNTRIES_BY_SUBDIVISION.get(text) ?? COUNTRIES_BY_SUBDIVISION.get(cityKey(text)) ?? [];
