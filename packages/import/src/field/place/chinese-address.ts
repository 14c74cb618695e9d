import { findCityIn } from '@regional-presence/reference/internal';
import type { PlaceReading } from './place-reading.js';

/** Provinces and autonomous regions of China without the word for what they are. The four cities of that rank are cities. */
const PROVINCES =
  '河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|陕西|甘肃|青海|内蒙古|广西|西藏|宁夏|新疆|遼寧|黑龍江|江蘇|廣東|貴州|雲南|陝西|甘肅|內蒙古|廣西|寧夏';

/** `云南昆明`, `贵州省平塘县天文小镇`: a province and what stands behind it. */
const IN_PROVINCE = new RegExp(
  `^(?:中国|中國)?\\s*(?:${PROVINCES})(?:省|自治区|自治區|壮族自治区|回族自治区|维吾尔自治区)?\\s*(\\p{Script=Han}{2,}[\\p{Script=Han}\\p{N}-]*)$`,
  'u',
);

/** `北京市海淀区`, `昆明市`: a city with the word for it, and what stands behind it. */
const CITY_WITH_RANK =
  /^(?:中国|中國)?(\p{Script=Han}{2,4})市(\p{Script=Han}+(?:区|區|县|縣|路|街|镇|鎮|号|大学|中心|酒店).*)$/u;

/** `平塘县`: a county or a city, with the word for it. */
const NAMED_BY_RANK = /^(\p{Script=Han}{2,6}?(?:市|县|縣|自治州|地区|盟))(.*)$/u;

const LONGEST_CITY = 6;
const SHORTEST_CITY = 2;

/** A name of so few characters behind a province is that of a city. */
const LONGEST_BARE_NAME = 4;

/** What is no city behind the name of a province: `山东大学`. */
const IS_INSTITUTION = /(?:大学|大學|学院|學院|中心|酒店|宾馆|会议|会展|公司|医院|政府|博物馆|机场)/u;

/** The longest beginning of a text that is the name of a Chinese city. */
function cityAtStart(text: string): string | undefined {
  for (let length = Math.min(LONGEST_CITY, text.length); length >= SHORTEST_CITY; length--) {
    const name = text.slice(0, length);
    if (findCityIn(name, 'CN') !== undefined) return name;
  }
  return undefined;
}

/** City and venue of what stands behind a province. */
function cityAndVenue(text: string): [city: string, venue: string] | undefined {
  const known = cityAtStart(text);
  if (known !== undefined) return [known, text.slice(known.length).replace(/^市/u, '')];
  const [, named, rest = ''] = NAMED_BY_RANK.exec(text) ?? [];
  if (named !== undefined) return [named.replace(/市$/u, ''), rest];
  return text.length <= LONGEST_BARE_NAME && !IS_INSTITUTION.test(text) ? [text, ''] : undefined;
}

/**
 * Reads a Chinese address without marks, from the largest to the smallest: `云南昆明`, `贵州省平塘县天文小镇`, `北京市海淀区`.
 *
 * @returns `undefined` for any other text.
 */
export function readChineseAddress(text: string): PlaceReading | undefined {
  const [, inProvince] = IN_PROVINCE.exec(text) ?? [];
  const [, city, venue] = CITY_WITH_RANK.exec(text) ?? [];
  const found =
    inProvince !== undefined
      ? cityAndVenue(inProvince)
      : city !== undefined && findCityIn(city, 'CN') !== undefined
        ? ([city, venue!] as const)
        : undefined;
  if (!found) return undefined;
  const [name, rest] = found;
  return { country: 'CN', city: name, ...(rest ? { venue: rest } : {}), words: [text], isPartial: true };
}
