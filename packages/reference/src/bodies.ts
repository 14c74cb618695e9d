import type { Body, SectorCode } from '@regional-presence/core';
import { foldText } from '@regional-presence/core/internal';
import { namesInAllLanguages, type SectorLetter, studyGroupsInWords } from './body-in-words.js';
import { listedName } from './body-names.js';
import { GENERAL_KNOWLEDGE, statedIn } from './provenance.js';
import {
  type BodyMatch,
  hasStudyGroups,
  LISTED_GROUPS,
  regionalGroup,
  regionalGroupOfName,
  studyGroupMatch,
} from './study-groups.js';

/** Bodies that are neither study groups nor regional groups. */
const OTHER_BODIES: readonly Body[] = [
  {
    id: 'FG-AI4H',
    kind: 'focus-group',
    name: listedName('FG-AI4H'),
    sector: 'ITU-T',
    sources: [statedIn('4'), GENERAL_KNOWLEDGE],
  },
  {
    id: 'FG-TBFxG',
    kind: 'focus-group',
    name: listedName('FG-TBFxG'),
    sector: 'ITU-T',
    sources: [statedIn('7')],
  },
  {
    id: 'WTSA',
    kind: 'assembly',
    name: listedName('WTSA'),
    sector: 'ITU-T',
    sources: [statedIn('4'), GENERAL_KNOWLEDGE],
  },
  {
    id: 'WTDC',
    kind: 'assembly',
    name: listedName('WTDC'),
    sector: 'ITU-D',
    sources: [statedIn('7'), GENERAL_KNOWLEDGE],
  },
  {
    id: 'U4SSC',
    kind: 'initiative',
    name: listedName('U4SSC'),
    sources: [statedIn('7'), GENERAL_KNOWLEDGE],
  },
  {
    id: 'DFS-Security-Lab',
    kind: 'initiative',
    name: listedName('DFS-Security-Lab'),
    sector: 'ITU-T',
    sources: [statedIn('7')],
  },
  ...(
    [
      ['WRC', 'ITU-R'],
      ['RA', 'ITU-R'],
      ['PP', undefined],
    ] as const
  ).map(
    ([id, sector]): Body => ({
      id,
      kind: 'assembly',
      name: listedName(id),
      ...(sector && { sector }),
      sources: [GENERAL_KNOWLEDGE],
    }),
  ),
  ...(
    [
      ['RAG', 'ITU-R'],
      ['TSAG', 'ITU-T'],
      ['TDAG', 'ITU-D'],
    ] as const
  ).map(
    ([id, sector]): Body => ({
      id,
      kind: 'advisory-group',
      name: listedName(id),
      sector,
      sources: [statedIn('2'), GENERAL_KNOWLEDGE],
    }),
  ),
];

const bodyCodeKey = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');
const OTHER_BODIES_BY_KEY = new Map(OTHER_BODIES.map((body) => [bodyCodeKey(body.id), body]));

const REGIONAL_GROUP_CODE = /^(?:ITU-?T\s*)?SG\s*(\d{1,2})\s*-?\s*RG\s*-?\s*([A-Z]+)$/i;
/** A longer text names no body. */
const MAX_BODY_NAME_LENGTH = 200;

const FOCUS_GROUP_CODE = /^FG-[A-Z0-9]+$/i;

/**
 * Finds a body by its code, `SG13RG-AFR`, `SG5`, `FG-AI4H`, `WTSA`, or by its name or abbreviation in any of the six languages:
 * `CE 5 de l’UIT-T`, `ИК5`, `GCNT`. Case, spaces and hyphens do not matter.
 *
 * @returns `undefined` for other text, and for a regional group with an unknown suffix.
 * @example
 * findBody('SG13RG-AFR')?.body.region; // 'AFR'
 */
export function findBody(code: string): BodyMatch | undefined {
  const [found, other] = findBodies(code);
  return other ? undefined : found;
}

/**
 * Finds the bodies of a text that names one, as {@link findBody} does, or several study groups of a Sector.
 *
 * @param sector of the study groups that the text names without one: where it has had groups of these numbers, else ITU-T.
 * @returns none for other text.
 * @example
 * findBodies('ITU-D Study Groups 1 and 2').map(({ body }) => body.id); // ['ITU-D-SG1', 'ITU-D-SG2']
 */
export function findBodies(text: string, sector: SectorCode = 'ITU-T'): BodyMatch[] {
  const code = text.trim();
  if (code.length > MAX_BODY_NAME_LENGTH) return [];
  const regional = REGIONAL_GROUP_CODE.exec(code);
  const groups = regional ? undefined : studyGroupsInWords(code);
  if (groups) {
    const given = LETTER_OF_SECTOR[sector];
    // `SG 13` in a row of ITU-D: there is one of ITU-T only.
    const letter = groups.sector ?? (given && hasStudyGroups(given, groups.numbers) ? given : 'T');
    return groups.numbers.map((number) => studyGroupMatch(number, letter));
  }
  const one = regional ? regionalGroup(Number(regional[1]), regional[2]!.toUpperCase()) : otherBody(code);
  return one ? [one] : [];
}

/** The Sectors that have study groups. */
const LETTER_OF_SECTOR: Readonly<Partial<Record<SectorCode, SectorLetter>>> = {
  'ITU-R': 'R',
  'ITU-T': 'T',
  'ITU-D': 'D',
};

/** `AR`, `PP`: two letters mean many things; with a year they are an assembly. */
const MIN_CODE_LENGTH = 3;

function otherBody(code: string): BodyMatch | undefined {
  if (code.length < MIN_CODE_LENGTH) return undefined;
  const listed = OTHER_BODIES_BY_KEY.get(bodyCodeKey(code)) ?? bodyOfName(code) ?? assemblyOfYear(code);
  if (listed) return { body: listed, isListed: true };
  const group = regionalGroupOfName(code);
  if (group || !FOCUS_GROUP_CODE.test(code)) return group;
  const id = code.toUpperCase();
  return {
    body: { id, kind: 'focus-group', name: { en: id }, sources: [GENERAL_KNOWLEDGE] },
    isListed: false,
  };
}

let bodiesByName: ReadonlyMap<string, Body> | undefined;

/** A body by its name or abbreviation in any of the six languages. */
function bodyOfName(text: string): Body | undefined {
  bodiesByName ??= namesInAllLanguages(OTHER_BODIES);
  return bodiesByName.get(foldText(text));
}

/** `WTSA-24`, `AMNT-24`, `ВКРЭ-25`: an assembly and its year. */
function assemblyOfYear(text: string): Body | undefined {
  const [, name] = /^(\p{L}{2,6})[-\s](?:20)?\d\d$/u.exec(text) ?? [];
  const body = name === undefined ? undefined : bodyOfName(name);
  return body?.kind === 'assembly' ? body : undefined;
}

const REGIONAL_GROUP_CODE_IN_TEXT = /\bSG\s?\d{1,2}\s?RG-[A-Z]{2,5}\b/gi;

/** The codes of regional groups in a text: `Meeting of SG3 RG-AFR` → `SG3RG-AFR`. */
export const bodyCodesIn = (text: string): string[] =>
  [...text.matchAll(REGIONAL_GROUP_CODE_IN_TEXT)].map(([code]) => code.replace(/\s/g, '').toUpperCase());

/**
 * All listed bodies: the study groups that have regional groups, these groups, and the other bodies.
 *
 * @example
 * BODIES.some(({ id }) => id === 'SG13RG-AFR'); // true
 */
export const BODIES: readonly Body[] = [...LISTED_GROUPS, ...OTHER_BODIES];
