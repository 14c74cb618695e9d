import type { Office, Region, RegionCode } from '@regional-presence/core';
import { OFFICES, REGIONS } from '@regional-presence/reference';
import { foldText } from './words.js';

const REGION_BY_WORD = new Map<string, RegionCode>();
/** Everyday names in addition to the official ones. */
const REGION_SYNONYMS: Readonly<Record<RegionCode, string>> = {
  AFR: 'Africa region|région Afrique',
  AMS: 'The Americas|AMER|Las Américas|Les Amériques|Америка|Северная и Южная Америки',
  ARB: 'Arab region|Arab|ARAB|Région arabe|Región árabe|Арабский регион|المنطقة العربية',
  ASP: 'Asia-Pacific|Asia Pacific|Asia & Pacific|APAC|Asie-Pacifique|Asia-Pacífico|АТР|亚太|亚太地区|آسيا والمحيط الهادي',
  CIS: 'CIS region|CIS countries|CEI|СНГ|Регион СНГ|独联体|رابطة الدول المستقلة',
  EUR: 'EU|Europe region',
};
const addRegion = (name: string, id: RegionCode) => REGION_BY_WORD.set(foldText(name), id);
for (const { id, name } of REGIONS as readonly Region[]) {
  addRegion(id, id);
  for (const text of Object.values(name)) addRegion(text, id);
  for (const text of REGION_SYNONYMS[id].split('|')) addRegion(text, id);
}

/** The region of a code or a name in one of six languages. */
export const readRegion = (text: string): RegionCode | undefined => REGION_BY_WORD.get(foldText(text));

/** What lists have beside regions for those that concern several. */
const SEVERAL_REGIONS =
  /^(?:inter ?regional|interregional|global|worldwide|world|all regions|mondial|interrégional|toutes les régions|mundial|todas las regiones|межрегиональный|межрегиональное|глобальный|все регионы|عالمي|أقاليمي|跨区域|全球|区域间)$/iu;

/** A longer text is none of names of regions, in UTF-16 units. */
const MAX_NAME_OF_REGIONS = 80;

/**
 * Whether a text names a region, or several of them, perhaps among other words: `West Africa`, `ARB; EUR`, `Interregional`. Names of
 * the subdivisions of a country do not.
 */
export function mentionsRegion(text: string): boolean {
  const key = foldText(text);
  if (SEVERAL_REGIONS.test(text.trim()) || REGION_BY_WORD.has(key)) return true;
  const words = key.length <= MAX_NAME_OF_REGIONS ? key.split(' ') : [];
  return words.some((_, from) =>
    words.some((__, to) => to >= from && REGION_BY_WORD.has(words.slice(from, to + 1).join(' '))),
  );
}

/** Longer texts have no list of regions. */
const MAX_REGIONS_LENGTH = 200;

/** Marks and words between regions; `and` is in the names of some as well. */
const BETWEEN_REGIONS = /\s*[;,/|+&、،\n]\s*|\s+(?:and|et|y|e|и)\s+|和|\s+و\s*/gu;

/**
 * The regions of a list: `Africa; Arab States`, `Afrique et Europe`, `Africa and Asia and the Pacific`.
 *
 * @returns `undefined` unless each part of it is a region.
 */
export function readRegions(text: string): readonly RegionCode[] | undefined {
  const region = readRegion(text);
  if (region) return [region];
  if (text.length > MAX_REGIONS_LENGTH) return undefined;
  for (const { 0: joint, index } of text.matchAll(BETWEEN_REGIONS)) {
    const first = readRegion(text.slice(0, index));
    const others = first && readRegions(text.slice(index + joint.length));
    if (others) return [...new Set([first, ...others])];
  }
  return undefined;
}

const OFFICE_BY_WORD = new Map<string, Office>();
for (const office of OFFICES) {
  OFFICE_BY_WORD.set(foldText(office.id), office);
  for (const text of [...Object.values(office.city), ...Object.values(office.name)])
    OFFICE_BY_WORD.set(foldText(text), office);
}

/** Words next to the city or region of an office that do not identify it. */
const OFFICE_WORDS =
  /\b(?:itu|uit|regional|area|zone|field|office|bureau|oficina|regionale|for|the|of|pour|l|la|le|les|de|del|para|du|region)\b|международный союз электросвязи|региональное|зональное|отделение|мсэ|офис|для|в|المكتب|الإقليمي|مكتب|الاتحاد|لـ/g;

const withoutOfficeWords = (key: string): string => key.replace(OFFICE_WORDS, '').trim();

/** Names of regions without the words that are removed from the name of an office: `commonwealth independent states`. */
const REGION_BY_REST = new Map([...REGION_BY_WORD].map(([key, id]) => [withoutOfficeWords(key), id]));

/**
 * The office of a city or region, in one of six languages: `Addis Ababa`, `Bureau régional pour l’Afrique`.
 */
export function readOffice(text: string): Office | undefined {
  const key = foldText(text);
  const known = OFFICE_BY_WORD.get(key);
  if (known) return known;
  const rest = withoutOfficeWords(key);
  const byCity = OFFICE_BY_WORD.get(rest);
  if (byCity) return byCity;
  const region = REGION_BY_REST.get(rest);
  return region && OFFICES.find((office) => office.region === region && office.kind !== 'area');
}
