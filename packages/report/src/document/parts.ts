import {
  DETAIL_NAMES,
  type DetailName,
  INTERNAL_DETAIL_NAMES,
  PART_NAMES,
  type PartName,
} from '../part-names.js';
import type { Section } from '../report.js';

/** The part that a section belongs to: `region-afr` → `regions`. */
const partOf = (name: string): string =>
  name.startsWith('region-') ? 'regions' : name.startsWith('office-') ? 'offices' : name;

/** The parts of a document, in their order. */
export const partsOfSections = (sections: readonly Section[]): PartName[] => {
  const names = new Set(sections.map(({ name }) => partOf(name)));
  return [...names].filter((name): name is PartName => (PART_NAMES as readonly string[]).includes(name));
};

/** What a document consists of. */
export interface PartOptions {
  parts?: readonly PartName[] | undefined;
  without?: readonly (PartName | DetailName)[] | undefined;
}

/**
 * The sections of the parts asked for, in that order. The title block always comes first. A part that a document does not
 * have is left out, so that the same choice is good for several documents. A part that is named twice is written once.
 */
export function selectParts(
  sections: readonly Section[],
  { parts, without = [] }: PartOptions,
): readonly Section[] {
  const left = sections.filter(({ name }) => !(without as readonly string[]).includes(partOf(name)));
  if (!parts) return left;
  const always = left.filter(({ name }) => name === 'title-block' || name === 'draft');
  return [
    ...always,
    ...[...new Set(parts)]
      .filter((part) => part !== 'draft')
      .flatMap((part) => left.filter(({ name }) => partOf(name) === part)),
  ];
}

/** What a list of names must be, where it is not: an option of `ReportOptions`. */
const expectedNames =
  (names: readonly unknown[]) =>
  (value: readonly unknown[]): string | undefined =>
    value.every((name) => names.includes(name)) ? undefined : `a list of ${names.join(', ')}`;

export const expectedParts = expectedNames(PART_NAMES);

export const expectedPartsOrDetails = expectedNames([...PART_NAMES, ...DETAIL_NAMES]);

export const expectedInternalDetails = expectedNames(INTERNAL_DETAIL_NAMES);
