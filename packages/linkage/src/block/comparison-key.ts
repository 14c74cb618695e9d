import type { Event } from '@regional-presence/core';
import { rowOfOccasion } from '../match/event-pair.js';

/**
 * Everything of an event that `matchEvents` looks at, as a text. Two events with one key match all others alike, so that
 * only one of them is compared.
 */
export function comparisonKey(event: Event): string {
  const { title, kind, region, when, place, modality, bodies, occasion } = event;
  return JSON.stringify([
    Object.values(title),
    kind,
    region,
    when?.period,
    when?.hours,
    when?.inferred?.includes('zone') ? undefined : when?.zone,
    place?.country,
    place?.city,
    modality,
    bodies,
    occasion && [occasion.number, rowOfOccasion(event)],
  ]);
}
