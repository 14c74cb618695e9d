import type { Body, EventKind, RegionCode, SectorCode } from '@regional-presence/core';
import { findBody } from '@regional-presence/reference';
import { splitList } from '../field/lists.js';
import { memoize } from '../field/memoize.js';
import { readRegion } from '../field/offices.js';
import { KIND_WORDS, readWord, SECTOR_WORDS } from '../field/vocabulary.js';
import { isEventKind } from './kind-details.js';

/** The meanings of the entries in a list of categories. */
export interface Categories {
  region?: RegionCode;
  sectors: SectorCode[];
  /** What has categories is an event: a category `Project` says what it is about. */
  kind?: EventKind;
  bodies: Body[];
  /** The entries without a known meaning. */
  others: string[];
}

/** Only so many categories of an activity are looked up; more are no categories. */
const MAX_MEANINGS = 200;

/** Commas separate entries only if there is no stronger separator: `Health, education; Workshop` are two. */
function splitCategories(text: string): string[] {
  const parts = splitList(text);
  const entries = parts.length > 1 ? parts : text.split(/[,，،]/);
  return entries.map((entry) => entry.trim()).filter((entry) => entry !== '');
}

const readCategory = memoize((entry: string) => {
  const sector = readWord(entry, SECTOR_WORDS);
  const kind = readWord(entry, KIND_WORDS);
  return {
    region: readRegion(entry),
    // A single letter is not a category.
    sector: entry.length > 2 && 'value' in sector ? sector.value : undefined,
    kind: 'value' in kind && isEventKind(kind.value) ? kind.value : undefined,
    body: findBody(entry)?.body,
  };
});

/** Reads categories of calendars and event lists: names of regions, Sectors, bodies and kinds. */
export const readCategories: (text: string) => Categories = memoize((text) => {
  const found: Categories = { sectors: [], bodies: [], others: [] };
  for (const [i, entry] of splitCategories(text).entries()) {
    if (i >= MAX_MEANINGS) {
      found.others.push(entry);
      continue;
    }
    const { region, sector, kind, body } = readCategory(entry);
    if (region && !found.region) found.region = region;
    else if (sector) found.sectors.push(sector);
    else if (body) found.bodies.push(body);
    else if (kind && !found.kind) found.kind = kind;
    else found.others.push(entry);
  }
  return found;
});
