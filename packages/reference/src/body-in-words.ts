import { type Body, LANGUAGES } from '@regional-presence/core';
import { foldText } from '@regional-presence/core/internal';
import { abbreviationIn } from './abbreviations.js';

/** The Sector of a study group: `T` of ITU-T. */
export type SectorLetter = 'R' | 'T' | 'D';

/** A study group by its Sector and number. */
export interface StudyGroupNumber {
  number: number;
  sector: SectorLetter;
}

/** The letters of the Sectors, in folded text. Documents in Russian have the Cyrillic letter of ITU-T. */
const SECTOR_LETTERS: Readonly<Record<string, SectorLetter>> = {
  r: 'R',
  t: 'T',
  d: 'D',
  т: 'T',
  р: 'R',
  д: 'D',
  'الاتصالات الراديوية': 'R',
  'تقييس الاتصالات': 'T',
  'تنمية الاتصالات': 'D',
};

/** A study group by its name or abbreviation, in folded text: its number, or two places where it may stand. */
const NUMBERED_STUDY_GROUP =
  '(?:(?:ce|comision de estudio|commission d etudes|ик|исследовательская комиссия|لجنة الدراسات) ?(\\d{1,2})|(\\d{1,2}) я исследовательская комиссия|第? ?(\\d{1,2}) ?研究组)';

/** Before or behind it. */
const SECTOR = '(?:itu|uit|мсэ) ?([rtdртд])';

/** Behind it, in Arabic. */
const SECTOR_IN_ARABIC = '(?: لقطاع (الاتصالات الراديوية|تقييس الاتصالات|تنمية الاتصالات))?';

const STUDY_GROUP_IN_WORDS = new RegExp(
  `^(?:${SECTOR} ?)?${NUMBERED_STUDY_GROUP}(?: (?:del? |de l )?${SECTOR})?${SECTOR_IN_ARABIC}$`,
  'u',
);

/**
 * A study group as texts in French, Spanish, Russian, Arabic and Chinese name it: `CE 5`, `Comisión de Estudio 5 del UIT-T`,
 * `ИК5`, `5-я Исследовательская комиссия МСЭ-Т`.
 *
 * @returns `undefined` for other text. Without a Sector it is of ITU-T.
 */
export function studyGroupInWords(text: string): StudyGroupNumber | undefined {
  const found = STUDY_GROUP_IN_WORDS.exec(foldText(text));
  if (!found) return undefined;
  const [, before, first, second, third, behind, inArabic] = found;
  return {
    number: Number(first ?? second ?? third),
    sector: SECTOR_LETTERS[before ?? behind ?? inArabic ?? 't']!,
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
