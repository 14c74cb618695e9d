import type { Language, RegionCode } from '@regional-presence/core';
import { hash32 } from '@regional-presence/core/internal';

/** Paths of files below the root of the site, without a slash at the start. */
export const pagePath = {
  front: (language: Language) => `${language}/index.html`,
  year: (language: Language, year: number) => `${language}/${yearName(year)}.html`,
  regions: (language: Language) => `${language}/regions.html`,
  region: (language: Language, id: RegionCode) => `${language}/region/${id.toLowerCase()}.html`,
  offices: (language: Language) => `${language}/offices.html`,
  office: (language: Language, id: string) => `${language}/office/${fileNameOfId(id)}.html`,
  event: (language: Language, id: string) => `${language}/event/${fileNameOfId(id)}.html`,
  /** The same file for all languages. */
  eventFile: (id: string) => `event/${fileNameOfId(id)}.ics`,
  subscribe: (language: Language) => `${language}/subscribe.html`,
  changes: (language: Language) => `${language}/changes.html`,
  atom: (language: Language) => `${language}/atom.xml`,
  search: (language: Language) => `${language}/search.html`,
  /** The events of all years, as a script. */
  searchIndex: (language: Language) => `${language}/search-index.js`,
  plan: (language: Language) => `${language}/plan.html`,
} as const;

/** A year with at least four digits: `2022`. */
const yearName = (year: number): string => String(year).padStart(4, '0');

/** Names that Windows keeps for devices, whatever follows them. */
const DEVICE_NAME = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/;

/**
 * A file name for an id, the same for ever: the id itself, if it is one on every file system. Two ids that differ only
 * in case have two names: `SG5RG` → `sg5rg-1x3k9a`.
 */
export function fileNameOfId(id: string): string {
  if (/^[a-z0-9][a-z0-9._-]*$/.test(id) && !DEVICE_NAME.test(id)) return id;
  return `${id.toLowerCase().replaceAll(':', '_')}-${hash32(id).toString(36)}`;
}

/** The relative link from a page to a file: `fr/event/a.html`, `fr/2022.html` → `../2022.html`. */
export function relativeLink(from: string, to: string): string {
  const [fromParts, toParts] = [from.split('/'), to.split('/')];
  let common = 0;
  while (
    common < fromParts.length - 1 &&
    common < toParts.length - 1 &&
    fromParts[common] === toParts[common]
  )
    common++;
  const up = '../'.repeat(fromParts.length - 1 - common);
  return up + toParts.slice(common).join('/');
}
