import { type Body, LANGUAGES } from '@regional-presence/core';
import { chineseNumber, foldText } from '@regional-presence/core/internal';
import { abbreviationIn } from './abbreviations.js';

/** The Sector of a study group: `T` of ITU-T. */
export type SectorLetter = 'R' | 'T' | 'D';

/** Study groups of a Sector, by their numbers. */
export interface StudyGroupNumbers {
  numbers: readonly number[];
  /** Where the text names it. */
  sector: SectorLetter | undefined;
}

/** The letters of the Sectors, in folded text. Documents in Russian have the Cyrillic letter of ITU-T. */
const SECTOR_LETTERS: Readonly<Record<string, SectorLetter>> = {
  r: 'R',
  t: 'T',
  d: 'D',
  т: 'T',
  р: 'R',
  д: 'D',
  无线电通信: 'R',
  电信标准化: 'T',
  电信发展: 'D',
  'الاتصالات الراديوية': 'R',
  'تقييس الاتصالات': 'T',
  'تنمية الاتصالات': 'D',
};

const JOINT = '(?: (?:(?:and|et|y|и|e) |و ?)?| ?[和及与、] ?)';
const MORE_NUMBERS = '{0,20}';

/** Lists of numbers of study groups, in folded text: `1 and 2`, `1 2 и 3`; `1 я и 2 я`; `十三和第十七`. */
const GROUP_NUMBERS = `\\d{1,2}(?:${JOINT}\\d{1,2})${MORE_NUMBERS}`;
const GROUP_ORDINALS = `\\d{1,2}(?: ?я)?(?:${JOINT}\\d{1,2}(?: ?я)?)${MORE_NUMBERS}`;
const CHINESE_NUMBER = `第? ?(?:\\d{1,2}|[一二三四五六七八九十]{1,3})`;
const CHINESE_NUMBERS = `${CHINESE_NUMBER}(?:${JOINT}${CHINESE_NUMBER})${MORE_NUMBERS}`;

/** Study groups by their name or abbreviation, in folded text, with their numbers behind it, or before it. */
const NUMBERED_STUDY_GROUPS =
  '(?:(?:sgs?|study groups?|ces?|comision(?:es)? de estudio|commissions? d etudes|ик|исследовательск(?:ая|ие) комисси[яи]|لجن(?:ة|تي|تا|ه) الدراسات|لجان الدراسات|研究组) ?' +
  `(${GROUP_NUMBERS})|(${GROUP_ORDINALS}) (?:исследовательск(?:ая|ие) комисси[яи]|ик)|(${CHINESE_NUMBERS}) ?研究组)`;

/** `4-6` in `SG 4-6`; not the hyphen of a code. */
const RANGE_OF_NUMBERS = /(?<!\d)(\d{1,2})\s*[-–]\s*(\d{1,2})(?!\d)/gu;

/** All numbers of a range, so that none between its ends is lost. */
function numbersOfRange(range: string, first: string, last: string): string {
  const count = Number(last) - Number(first) + 1;
  return count > 1 ? Array.from({ length: count }, (_, i) => Number(first) + i).join(' ') : range;
}

/** Before or behind it. */
const SECTOR = '(?:(?:itu|uit|мсэ) ?([rtdртд]))';

/** Before it, in Chinese. */
const SECTOR_IN_CHINESE = '(?:(?:国际电联)?(无线电通信|电信标准化|电信发展)部门)';

/** Behind it, in Arabic. */
const SECTOR_IN_ARABIC = '(?: لقطاع (الاتصالات الراديوية|تقييس الاتصالات|تنمية الاتصالات))?';

const STUDY_GROUPS_IN_WORDS = new RegExp(
  `^(?:(?:${SECTOR}|${SECTOR_IN_CHINESE}) ?)?${NUMBERED_STUDY_GROUPS}(?: (?:of |del? |de l )?${SECTOR})?${SECTOR_IN_ARABIC}$`,
  'u',
);

/**
 * Study groups as texts in the six languages name them: `SG5`, `CE 5`, `Comisión de Estudio 5 del UIT-T`, `ИК5`, `5-я
 * Исследовательская комиссия МСЭ-Т`, `第十三研究组`, `ITU-D Study Groups 1 and 2`.
 *
 * @returns `undefined` for other text.
 */
export function studyGroupsInWords(text: string): StudyGroupNumbers | undefined {
  const found = STUDY_GROUPS_IN_WORDS.exec(foldText(text.replace(RANGE_OF_NUMBERS, numbersOfRange)));
  if (!found) return undefined;
  const [, before, beforeInChinese, behindName, beforeName, inChinese, behind, inArabic] = found;
  const numbers = [...(behindName ?? beforeName ?? inChinese ?? '').matchAll(/\d+|[一二三四五六七八九十]+/g)];
  const stated = before ?? beforeInChinese ?? behind ?? inArabic;
  return {
    numbers: [
      ...new Set(numbers.map(([number]) => (/\d/.test(number) ? Number(number) : chineseNumber(number)))),
    ],
    sector: stated === undefined ? undefined : SECTOR_LETTERS[stated],
  };
}

/** The bodies by their folded names and abbreviations in all languages. */
export const namesInAllLanguages = (bodies: readonly Body[]): ReadonlyMap<string, Body> =>
  new Map(
    bodies.flatMap((body) =>
      [...Object.values(body.name), ...LANGUAGES.map((language) => abbreviationIn(body.id, language))].map(
        (text) => [foldText(text), body] as const,
      ),
    ),
  );
