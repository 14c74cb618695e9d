import type { Body, RegionCode } from '@regional-presence/core';
import { foldText } from '@regional-presence/core/internal';
import {
  namesInAllLanguages,
  type SectorLetter,
  type StudyGroupNumber,
  studyGroupInWords,
} from './body-in-words.js';
import { listedName, regionalGroupName, studyGroupName } from './body-names.js';
import { GENERAL_KNOWLEDGE, publishedIn, statedIn } from './provenance.js';

/** Suffix of a regional group's code → its region. */
const REGION_OF_GROUP_SUFFIX: Readonly<Record<string, RegionCode>> = {
  AFR: 'AFR',
  AMR: 'AMS',
  LAC: 'AMS',
  LATAM: 'AMS',
  ARB: 'ARB',
  AO: 'ASP',
  AP: 'ASP',
  EECAT: 'CIS',
  EURM: 'EUR',
};

/**
 * The regional groups of 2018: study group numbers by suffix. The list changes with each WTSA, so that a group that is not
 * listed is a question, not an error. The numbers of groups are published; the suffixes are general knowledge.
 */
const REGIONAL_GROUPS_2018: Readonly<Record<string, readonly number[]>> = {
  AFR: [2, 3, 5, 11, 12, 13, 17, 20],
  AMR: [2, 5, 20],
  LAC: [3],
  ARB: [2, 3, 5, 17, 20],
  AO: [3],
  AP: [5],
  EECAT: [3, 11, 20],
  EURM: [3],
};

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

/** A body found by its code. */
export interface BodyMatch {
  body: Body;
  /** False for a well-formed code that is not on the list of groups. */
  isListed: boolean;
}

const REGIONAL_GROUP_CODE = /^(?:ITU-?T\s*)?SG\s*(\d{1,2})\s*-?\s*RG\s*-?\s*([A-Z]+)$/i;
/** A longer text names no body. */
const MAX_BODY_NAME_LENGTH = 200;

const STUDY_GROUP_CODE = /^(?:ITU-?([RTD])[\s-]*)?(?:SG|STUDY GROUP)\s*(\d{1,2})$/i;
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
  const text = code.trim();
  const regional = REGIONAL_GROUP_CODE.exec(text);
  if (regional) return regionalGroup(Number(regional[1]), regional[2]!.toUpperCase());
  const study = STUDY_GROUP_CODE.exec(text);
  const group = study
    ? { number: Number(study[2]), sector: (study[1]?.toUpperCase() ?? 'T') as SectorLetter }
    : text.length <= MAX_BODY_NAME_LENGTH && studyGroupInWords(text);
  if (group) return studyGroupMatch(group);
  const other = OTHER_BODIES_BY_KEY.get(bodyCodeKey(text)) ?? bodyOfName(text) ?? assemblyOfYear(text);
  if (other) return { body: other, isListed: true };
  if (!FOCUS_GROUP_CODE.test(text)) return undefined;
  const id = text.toUpperCase();
  return {
    body: { id, kind: 'focus-group', name: { en: id }, sources: [GENERAL_KNOWLEDGE] },
    isListed: false,
  };
}

let bodiesByName: ReadonlyMap<string, Body> | undefined;

/** A body by its name or abbreviation in any of the six languages. */
function bodyOfName(text: string): Body | undefined {
  if (text.length > MAX_BODY_NAME_LENGTH) return undefined;
  bodiesByName ??= namesInAllLanguages(OTHER_BODIES);
  return bodiesByName.get(foldText(text));
}

/** `WTSA-24`, `AMNT-24`, `ВКРЭ-25`: an assembly and its year. */
function assemblyOfYear(text: string): Body | undefined {
  const [, name] = /^(\p{L}{3,6})[-\s](?:20)?\d\d$/u.exec(text) ?? [];
  const body = name === undefined ? undefined : bodyOfName(name);
  return body?.kind === 'assembly' ? body : undefined;
}

/** The highest number that a study group of each Sector has had. General knowledge. */
const HIGHEST_STUDY_GROUP: Readonly<Record<SectorLetter, number>> = { T: 21, R: 12, D: 4 };

const studyGroupMatch = ({ number, sector }: StudyGroupNumber): BodyMatch => ({
  body: studyGroup(number, sector),
  isListed: number >= 1 && number <= HIGHEST_STUDY_GROUP[sector],
});

function studyGroup(number: number, sector: SectorLetter): Body {
  const id = sector === 'T' ? `SG${number}` : `ITU-${sector}-SG${number}`;
  return {
    id,
    kind: 'study-group',
    name: studyGroupName(number, sector),
    sector: `ITU-${sector}` as 'ITU-T',
    sources: [GENERAL_KNOWLEDGE],
  };
}

function regionalGroup(number: number, suffix: string): BodyMatch | undefined {
  const region = REGION_OF_GROUP_SUFFIX[suffix];
  if (!region) return undefined;
  const isListed = REGIONAL_GROUPS_2018[suffix]?.includes(number) ?? false;
  const body: Body = {
    id: `SG${number}RG-${suffix}`,
    kind: 'regional-group',
    name: regionalGroupName(number, suffix),
    sector: 'ITU-T',
    parent: `SG${number}`,
    region,
    sources: [isListed ? publishedIn('Counts of regional groups per region, 2018') : GENERAL_KNOWLEDGE],
  };
  return { body, isListed };
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
export const BODIES: readonly Body[] = [
  ...new Map(
    Object.entries(REGIONAL_GROUPS_2018)
      .flatMap(([suffix, numbers]) =>
        numbers.flatMap((n) => [studyGroup(n, 'T'), regionalGroup(n, suffix)!.body]),
      )
      .concat(OTHER_BODIES)
      .map((body) => [body.id, body]),
  ).values(),
];
