import type { Event } from '@regional-presence/core';
import { comparedColumns } from '../match/compare-columns.js';
import { rowOfOccasion } from '../match/event-pair.js';

/**
 * Everything of an event that `matchEvents` looks at, as a text. Two events with one key match all others alike, so that
 * only one of them is compared.
 */
export function comparisonKey(event: Event): string {
  const {
    title,
    kind,
    region,
    when,
    place,
    modality,
    bodies,
    occasion,
    partners,
    links,
    description,
    sources,
  } = event;
  return JSON.stringify([
    Object.values(title),
    kind,
    region,
    when?.period,
    when?.hours,
    when?.inferred?.includes('zone') ? undefined : when?.zone,
    place?.country,
    place?.city,
    place?.venue,
    place?.text,
    modality,
    bodies,
    partners?.map(({ organization, name, role }) => [organization ?? name, role]),
    links,
    description,
    comparedColumns(event),
    sources.length === 1 ? sources[0]!.file : sources.map(({ file }) => file),
    sources.length === 1 ? sources[0]!.sheet : sources.map(({ sheet }) => sheet),
    occasion && [occasion.number, rowOfOccasion(event)],
  ]);
}
