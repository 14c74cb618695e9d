import type { Event, Partner, When } from '@regional-presence/core';
import {
  foldText,
  isRespelled,
  minutesOf,
  normalizeTitle,
  recentCache,
} from '@regional-presence/core/internal';
import { namesAgree } from './compare-columns.js';
import type { EventPair } from './event-pair.js';
import type { ScoredKind } from './weights.js';

const normalizedName = recentCache((name: string) => normalizeTitle({ und: name }));

/** Whether two names differ in more than their spelling. */
const areOtherNames = (a: string, b: string): boolean =>
  foldText(a) !== foldText(b) && !isRespelled(normalizedName(a), normalizedName(b));

/**
 * Compares venues, unless the city is another one. In one list a row that has only a city, and one that has only a venue, have
 * two places.
 */
export function compareVenues({ a, b, isOneList }: EventPair): ScoredKind | undefined {
  const [one, other] = [a.place?.venue, b.place?.venue];
  if (isOneList && isCityBesideVenue(a, b)) return 'other-venue';
  if (one === undefined || other === undefined || namesAgree(one, other)) return undefined;
  return areOtherNames(one, other) ? 'other-venue' : undefined;
}

function isCityBesideVenue({ place: a }: Event, { place: b }: Event): boolean {
  const [city, venue] = a?.venue === undefined ? [a?.city, b?.venue] : [b?.city, a.venue];
  const isAlone =
    (a?.city === undefined) !== (b?.city === undefined) &&
    (a?.venue === undefined) !== (b?.venue === undefined);
  return isAlone && city !== undefined && venue !== undefined && !namesAgree(city, venue);
}

const nameOfPartner = ({ organization, name }: Partner): string => organization ?? foldText(name);

/** Compares the partners of each role that both have: organizers with organizers, funders with funders. */
export function comparePartners({
  a: { partners: a },
  b: { partners: b },
}: EventPair): ScoredKind | undefined {
  if (!a || !b) return undefined;
  for (const role of new Set(a.map((partner) => partner.role))) {
    const [mine, theirs] = [a, b].map((all) => all.filter((partner) => partner.role === role));
    if (theirs!.length === 0) continue;
    const names = new Set(theirs!.map(nameOfPartner));
    if (!mine!.some((partner) => names.has(nameOfPartner(partner)))) return 'other-partner';
  }
  return undefined;
}

/** A web address without what does not change the page. */
const pageOf = recentCache((link: string): string =>
  link
    .toLowerCase()
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/#.*$/, '')
    .replace(/([?&])(?:utm_\w+|lang|hl|locale)=[^&]*/g, '$1')
    .replace(/[/?&]+$/, ''),
);

/** Compares the links of rows of one list. Two lists may link the page and the registration. */
export function compareLinks({
  a: { links: a },
  b: { links: b },
  isOneList,
}: EventPair): ScoredKind | undefined {
  if (!isOneList || !a || !b || a.length === 0 || b.length === 0) return undefined;
  const pages = new Set(b.map(pageOf));
  return a.some((link) => pages.has(pageOf(link))) ? undefined : 'other-link';
}

/** Begin and end of hours in minutes; hours without an end last a minute. */
function minuteRange(hours: string): [begin: number, end: number] {
  const [begin = 0, end] = hours.split('-').map(minutesOf);
  if (end === undefined) return [begin, begin + 1];
  return [begin, end <= begin ? end + 24 * 60 : end];
}

/** Whether hours have no minute in common: two sessions, and not a correction. In two zones they may be one: 14:00 UTC, 16:00 Geneva. */
function areSeparateHours(a: When, b: When): boolean {
  if (a.hours === undefined || b.hours === undefined || a.hours === b.hours) return false;
  if (a.zone !== undefined && b.zone !== undefined && a.zone !== b.zone) return false;
  const [[beginA, endA], [beginB, endB]] = [minuteRange(a.hours), minuteRange(b.hours)];
  return endA <= beginB || endB <= beginA;
}

const isOtherCity = ({ place: a }: Event, { place: b }: Event): boolean =>
  a?.city !== undefined && b?.city !== undefined && areOtherNames(a.city, b.city);

const KEEP_APART: ReadonlySet<ScoredKind> = new Set([
  'other-body',
  'other-venue',
  'other-partner',
  'other-link',
  'other-id',
]);

/**
 * Whether one list has two meetings: it names another body, organizer, venue, city, link or id for each, or hours that
 * have nothing in common.
 */
export function areListedApart({ a, b, isOneList }: EventPair, kinds: readonly ScoredKind[]): boolean {
  if (!isOneList) return false;
  return kinds.some((kind) => KEEP_APART.has(kind)) || areSeparateHours(a.when, b.when) || isOtherCity(a, b);
}
