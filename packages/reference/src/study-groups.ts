import type { Body, RegionCode } from '@regional-presence/core';
import { foldText } from '@regional-presence/core/internal';
import { namesInAllLanguages, type SectorLetter } from './body-in-words.js';
import { regionalGroupName, studyGroupName } from './body-names.js';
import { GENERAL_KNOWLEDGE, publishedIn } from './provenance.js';

/** A body found by its code. */
export interface BodyMatch {
  body: Body;
  /** False for a well-formed code that is not on the list of groups. */
  isListed: boolean;
}

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

/** The highest number that a study group of each Sector has had. General knowledge. */
const HIGHEST_STUDY_GROUP: Readonly<Record<SectorLetter, number>> = { T: 21, R: 12, D: 4 };

/** Whether a Sector has had all groups of these numbers. */
export const hasStudyGroups = (sector: SectorLetter, numbers: readonly number[]): boolean =>
  numbers.every((number) => number <= HIGHEST_STUDY_GROUP[sector]);

export const studyGroupMatch = (number: number, sector: SectorLetter): BodyMatch => ({
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

export function regionalGroup(number: number, suffix: string): BodyMatch | undefined {
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

let groupsByName: ReadonlyMap<string, Body> | undefined;

/** Words that every name of a regional group has, in folded text. */
const NAMES_OF_REGIONAL_GROUPS =
  /regional group|groupe regional|grupo regional|региональная группа|الفريق الاقليمي|区域组/u;

/** A regional group by its name in any of the six languages: `Groupe régional de la Commission d’études 5 de l’UIT-T pour l’Afrique`. */
export function regionalGroupOfName(text: string): BodyMatch | undefined {
  const folded = foldText(text);
  if (!NAMES_OF_REGIONAL_GROUPS.test(folded)) return undefined;
  groupsByName ??= namesInAllLanguages(
    Object.keys(REGION_OF_GROUP_SUFFIX).flatMap((suffix) =>
      Array.from({ length: HIGHEST_STUDY_GROUP.T }, (_, i) => regionalGroup(i + 1, suffix)!.body),
    ),
  );
  const body = groupsByName.get(folded);
  return body && { body, isListed: isListedGroup(body.id) };
}

const isListedGroup = (id: string): boolean => LISTED_GROUPS.some((group) => group.id === id);

/** The study groups that have regional groups, and these. */
export const LISTED_GROUPS: readonly Body[] = [
  ...new Map(
    Object.entries(REGIONAL_GROUPS_2018)
      .flatMap(([suffix, numbers]) =>
        numbers.flatMap((n) => [studyGroup(n, 'T'), regionalGroup(n, suffix)!.body]),
      )
      .map((body) => [body.id, body]),
  ).values(),
];
