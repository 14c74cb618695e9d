import type { Event, RegionCode, When } from '@regional-presence/core';
import { foldText, regionsOf } from '@regional-presence/core/internal';
import { compareColumns, namesAgree } from './compare-columns.js';
import { areListedApart, compareLinks, comparePartners, compareVenues } from './compare-details.js';
import { compareTitles } from './compare-titles.js';
import { comparePeriods, type EventPair, eventPair } from './event-pair.js';
import type { Evidence } from './evidence.js';
import { type ScoredKind, THRESHOLDS, WEIGHTS } from './weights.js';

/** How certain it is that two events are one meeting, and the evidence for and against it. */
export interface EventMatch {
  /** `certain`: they are one meeting. `likely`: somebody should look. */
  readonly certainty: 'certain' | 'likely';
  /** The sum of the weights of the evidence. */
  readonly score: number;
  /** First the period, then the titles, then the rest. */
  readonly evidence: readonly Evidence[];
}

/** Whether both are given and differ. */
const differ = (a: string | undefined, b: string | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b;

const namesDiffer = (a: string | undefined, b: string | undefined): boolean =>
  differ(a, b) && foldText(a!) !== foldText(b!);

/** The zone of hours, unless it was only inferred: another row may state it otherwise. */
const statedZone = ({ zone, inferred }: When): string | undefined =>
  inferred?.includes('zone') ? undefined : zone;

function comparePlaces({ a: { place: a }, b: { place: b }, isOneList }: EventPair): ScoredKind | undefined {
  if (differ(a?.country, b?.country) || namesDiffer(a?.city, b?.city)) return 'other-place';
  // One list has two cities of one name: `Portland, Oregon` and `Portland, Maine`.
  const isDistinguished =
    isOneList && a?.text !== undefined && b?.text !== undefined && !namesAgree(a.text, b.text);
  if (isDistinguished) return 'other-place';
  return a?.city !== undefined && b?.city !== undefined ? 'same-place' : undefined;
}

const isAtPlace = ({ place }: Event): boolean => place?.city !== undefined || place?.venue !== undefined;

/** A virtual meeting that is nowhere, and one at a place that does not say how it is held. */
const isOnlineBesidePlace = (a: Event, b: Event): boolean =>
  a.modality === 'virtual' && !isAtPlace(a) && b.modality === undefined && isAtPlace(b);

/** A hybrid meeting is physical for some and virtual for others. */
const modalitiesDiffer = ({ a, b }: EventPair): boolean =>
  (differ(a.modality, b.modality) && a.modality !== 'hybrid' && b.modality !== 'hybrid') ||
  isOnlineBesidePlace(a, b) ||
  isOnlineBesidePlace(b, a);

/** Whether two events are of regions of which none is common. */
const regionsDiffer = (a: readonly RegionCode[], b: readonly RegionCode[]): boolean =>
  a.length > 0 && b.length > 0 && !a.some((region) => b.includes(region));

/** The comparisons after period and titles. */
const COMPARISONS: readonly ((pair: EventPair) => ScoredKind | false | undefined)[] = [
  ({ bodies }) => bodies,
  comparePlaces,
  compareVenues,
  comparePartners,
  compareLinks,
  (pair) => modalitiesDiffer(pair) && 'other-modality',
  ({ a, b }) => differ(a.kind, b.kind) && 'other-kind',
  ({ a, b }) => regionsDiffer(regionsOf(a), regionsOf(b)) && 'other-region',
  ({ a, b }) => differ(a.when.hours, b.when.hours) && 'other-hours',
  ({ a, b }) => differ(statedZone(a.when), statedZone(b.when)) && 'other-zone',
];

/**
 * Decides whether two events are one meeting: each comparison gives evidence, the weights of which are added. A score
 * of {@link THRESHOLDS} is `likely`, or `certain` if nothing contradicts.
 *
 * `loadThesaurus` must have been awaited before: titles in different languages are compared by it.
 *
 * @param a an event with a period (`when`). Events without one match nothing.
 * @returns `undefined` if they are two meetings, or nothing speaks for one.
 * @throws Error if the thesaurus is not loaded.
 * @example
 * await loadThesaurus();
 * const event = { id: 'a', kind: 'forum' as const, title: { en: 'Forum on AI' }, sources: [{ file: 'a.csv', row: 2 }] };
 * const [a, b] = [
 *   { ...event, when: { period: '2027-05-03' } },
 *   { ...event, title: { en: 'Forum on A.I.' }, when: { period: '2027-05-03' } },
 * ];
 * matchEvents(a, b)?.certainty; // 'certain'
 */
export const matchEvents = (a: Event, b: Event): EventMatch | undefined => matchOfPair(eventPair(a, b));

/** An event, and whether it is a record of an earlier import. */
export interface LinkedEvent {
  readonly event: Event;
  /** It is a record that keeps its id: two of these are never merged. */
  readonly hasOwnId?: boolean | undefined;
}

/** Decides on two events of which one may be a record, and the other the row as it is now. */
export const matchLinked = (a: LinkedEvent, b: LinkedEvent): EventMatch | undefined =>
  matchOfPair(eventPair(a.event, b.event, (a.hasOwnId ?? false) !== (b.hasOwnId ?? false)));

/** What body and place can add to the score of period and titles. */
const MAX_FURTHER_SCORE = WEIGHTS['same-body'].weight + WEIGHTS['same-place'].weight;

function matchOfPair(pair: EventPair | undefined): EventMatch | undefined {
  const period = pair && comparePeriods(pair);
  if (!pair || !period) return undefined;
  const title = compareTitles(pair);
  if (WEIGHTS[period].weight + WEIGHTS[title].weight + MAX_FURTHER_SCORE < THRESHOLDS.likely)
    return undefined;
  const kinds: ScoredKind[] = [period, title];
  for (const compare of COMPARISONS) {
    const kind = compare(pair);
    if (kind) kinds.push(kind);
  }
  kinds.push(...compareColumns(pair, title));
  if (areListedApart(pair, kinds)) kinds.push('listed-apart');
  return matchOf(kinds);
}

function matchOf(kinds: readonly ScoredKind[]): EventMatch | undefined {
  let score = 0;
  let isContradicted = false;
  for (const kind of kinds) {
    const { weight } = WEIGHTS[kind];
    score += weight;
    if (weight < 0) isContradicted = true;
  }
  if (score < THRESHOLDS.likely) return undefined;
  const certainty = score >= THRESHOLDS.certain && !isContradicted ? 'certain' : 'likely';
  return { certainty, score, evidence: kinds.map((kind) => ({ kind })) };
}
