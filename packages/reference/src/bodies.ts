import type { Body, RegionCode } from '@regional-presence/core';
import { GENERAL, published, stated } from './provenance.js';

/** Suffix of a regional group's code → the region that it belongs to. */
export const REGIONAL_GROUP_SUFFIXES: Readonly<Record<string, RegionCode>> = {
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

/** How the regions' suffixes are written out in a group's name. */
const AREA_NAMES: Readonly<Record<string, string>> = {
  AFR: 'Africa',
  AMR: 'the Americas',
  LAC: 'Latin America and the Caribbean',
  LATAM: 'Latin America',
  ARB: 'the Arab Region',
  AO: 'Asia and Oceania',
  AP: 'Asia and the Pacific',
  EECAT: 'Eastern Europe, Central Asia and Transcaucasia',
  EURM: 'Europe and the Mediterranean Basin',
};

/**
 * Regional groups that existed in 2018: study group numbers by suffix. The list changes with each WTSA, so
 * that a group outside it is a question and no error. The counts are published; the suffixes are general
 * knowledge.
 */
const KNOWN_GROUPS: Readonly<Record<string, readonly number[]>> = {
  AFR: [2, 3, 5, 11, 12, 13, 17, 20],
  AMR: [2, 5, 20],
  LAC: [3],
  ARB: [2, 3, 5, 17, 20],
  AO: [3],
  AP: [5],
  EECAT: [3, 11, 20],
  EURM: [3],
};

/** Bodies that are neither study groups nor their regional groups. */
const OTHER_BODIES: readonly Body[] = [
  {
    id: 'FG-AI4H',
    kind: 'focus-group',
    name: { en: 'ITU-T Focus Group on AI for Health' },
    sector: 'ITU-T',
    sources: [stated('4'), GENERAL],
  },
  {
    id: 'FG-TBFxG',
    kind: 'focus-group',
    name: { en: 'ITU-T Focus Group on Testbeds Federations for IMT-2020 and beyond' },
    sector: 'ITU-T',
    sources: [stated('7')],
  },
  {
    id: 'WTSA',
    kind: 'assembly',
    name: { en: 'World Telecommunication Standardization Assembly' },
    sector: 'ITU-T',
    sources: [stated('4'), GENERAL],
  },
  {
    id: 'WTDC',
    kind: 'assembly',
    name: { en: 'World Telecommunication Development Conference' },
    sector: 'ITU-D',
    sources: [stated('7'), GENERAL],
  },
  {
    id: 'U4SSC',
    kind: 'initiative',
    name: { en: 'United for Smart Sustainable Cities' },
    sources: [stated('7'), GENERAL],
  },
  {
    id: 'DFS-Security-Lab',
    kind: 'initiative',
    name: { en: 'Digital Financial Services Security Lab' },
    sector: 'ITU-T',
    sources: [stated('7')],
  },
  ...(
    [
      ['RAG', 'Radiocommunication Advisory Group', 'ITU-R'],
      ['TSAG', 'Telecommunication Standardization Advisory Group', 'ITU-T'],
      ['TDAG', 'Telecommunication Development Advisory Group', 'ITU-D'],
    ] as const
  ).map(
    ([id, name, sector]): Body => ({
      id,
      kind: 'advisory-group',
      name: { en: name },
      sector,
      sources: [stated('2'), GENERAL],
    }),
  ),
];

const bodyKey = (code: string): string => code.toUpperCase().replace(/[^A-Z0-9]/g, '');
const OTHERS = new Map(OTHER_BODIES.map((body) => [bodyKey(body.id), body]));

/** What a code says of a body, and whether it is one that is known. */
export interface BodyReading {
  body: Body;
  /** False for a code that fits the grammar and is not on the list of groups. */
  known: boolean;
}

const REGIONAL_GROUP = /^(?:ITU-?T\s*)?SG\s*(\d{1,2})\s*-?\s*RG\s*-?\s*([A-Z]+)$/i;
const STUDY_GROUP = /^(?:ITU-?([RTD])\s*)?(?:SG|STUDY GROUP)\s*(\d{1,2})$/i;
const FOCUS_GROUP = /^FG-[A-Z0-9]+$/i;

/**
 * Reads the code of a body: `SG13RG-AFR`, `SG5`, `FG-AI4H`, `WTSA`.
 *
 * @returns `undefined` for what is no such code, and for a regional group of a suffix that no region has.
 */
export function findBody(code: string): BodyReading | undefined {
  const text = code.trim();
  const regional = REGIONAL_GROUP.exec(text);
  if (regional) return regionalGroup(Number(regional[1]), regional[2]!.toUpperCase());
  const study = STUDY_GROUP.exec(text);
  if (study) return { body: studyGroup(Number(study[2]), study[1]?.toUpperCase()), known: true };
  const other = OTHERS.get(bodyKey(text));
  if (other) return { body: other, known: true };
  if (!FOCUS_GROUP.test(text)) return undefined;
  const id = text.toUpperCase();
  return { body: { id, kind: 'focus-group', name: { en: id }, sources: [GENERAL] }, known: false };
}

/** The study group of a number; of ITU-T, unless the code says another Sector. */
function studyGroup(number: number, sector = 'T'): Body {
  const id = sector === 'T' ? `SG${number}` : `ITU-${sector}-SG${number}`;
  return {
    id,
    kind: 'study-group',
    name: { en: `ITU-${sector} Study Group ${number}` },
    sector: `ITU-${sector}` as 'ITU-T',
    sources: [GENERAL],
  };
}

function regionalGroup(number: number, suffix: string): BodyReading | undefined {
  const region = REGIONAL_GROUP_SUFFIXES[suffix];
  if (!region) return undefined;
  const known = KNOWN_GROUPS[suffix]?.includes(number) ?? false;
  const body: Body = {
    id: `SG${number}RG-${suffix}`,
    kind: 'regional-group',
    name: { en: `ITU-T Study Group ${number} Regional Group for ${AREA_NAMES[suffix]}` },
    sector: 'ITU-T',
    parent: `SG${number}`,
    region,
    sources: [known ? published('Counts of regional groups per region, 2018') : GENERAL],
  };
  return { body, known };
}

const CODE_IN_TEXT = /\bSG\s?\d{1,2}\s?RG-[A-Z]{2,5}\b/gi;

/** The codes of regional groups in a title. */
export const bodyCodesIn = (text: string): string[] =>
  [...text.matchAll(CODE_IN_TEXT)].map(([code]) => code.replace(/\s/g, '').toUpperCase());

/** The bodies that are known by name: regional groups with their study groups, and the others. */
export const BODIES: readonly Body[] = [
  ...new Map(
    Object.entries(KNOWN_GROUPS)
      .flatMap(([suffix, numbers]) => numbers.flatMap((n) => [studyGroup(n), regionalGroup(n, suffix)!.body]))
      .concat(OTHER_BODIES)
      .map((body) => [body.id, body]),
  ).values(),
];
