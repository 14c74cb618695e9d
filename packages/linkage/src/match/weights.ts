import type { EvidenceKind } from './evidence.js';

/** Kinds of evidence that are compared and have a weight. */
export type ScoredKind = Exclude<EvidenceKind, 'same-id' | 'same-reference' | 'declared-same'>;

/** What a kind of evidence is worth, and why. */
export interface Weight {
  readonly weight: number;
  readonly reason: string;
}

/**
 * The one table of weights. A positive weight speaks for one meeting, a negative one contradicts it. The reasons refer
 * to the thresholds: 10 to ask, 24 to merge. `test/pairs` has pairs for each of them.
 *
 * @example
 * WEIGHTS['same-period'].weight + WEIGHTS['same-title'].weight; // 24
 */
export const WEIGHTS: Readonly<Record<ScoredKind, Weight>> = {
  'same-period': { weight: 8, reason: 'Few meetings of one office begin and end on the same days.' },
  'same-imprecise-period': {
    weight: 1,
    reason:
      'Many meetings are in one month: enough to ask if the titles are nearly the same, never to merge.',
  },
  'overlapping-periods': {
    weight: 1,
    reason: 'A month and a day of it, or a correction of one end: enough to ask if the titles are the same.',
  },
  'same-title': { weight: 16, reason: 'With the same days enough to merge (24), if nothing contradicts.' },
  'body-title': {
    weight: 13,
    reason:
      'Titles that say no more than the body, one perhaps with a number: with body and days enough to merge (24).',
  },
  'similar-titles': {
    weight: 9,
    reason:
      'Enough to ask with overlapping periods (10); with days, place and body (23) not enough to merge.',
  },
  'respelled-title': {
    weight: 9,
    reason: 'A letter more or less may be an error or another word: asked, not merged.',
  },
  'truncated-title': {
    weight: 9,
    reason: 'The beginning of a long title, cut at the end: asked, not merged.',
  },
  'contained-title': {
    weight: 1,
    reason:
      'All words of a short title are in most titles on its subject: asked with days and place or body only.',
  },
  'same-subject': {
    weight: 1,
    reason: 'Titles in two languages name one subject: asked with days and place or body only.',
  },
  'other-title': {
    weight: -6,
    reason: 'Two meetings of one body in one city on one day are not asked about.',
  },
  'other-number': { weight: -40, reason: 'Session 1 is not session 2, the forum of 2022 not that of 2023.' },
  'other-region-named': { weight: -40, reason: 'The forum for Africa is not the forum for Europe.' },
  'same-body': { weight: 3, reason: 'The same body on the same days rarely meets twice.' },
  'shared-body': {
    weight: 0,
    reason: 'Joint meetings have one body in common with others; it decides nothing.',
  },
  'other-body': {
    weight: -15,
    reason: 'Two bodies have meetings of one title on one day; asked in one place only.',
  },
  'same-place': { weight: 3, reason: 'A city has few meetings on one subject on the same days.' },
  'other-place': {
    weight: -10,
    reason: 'A day that is celebrated in two cities is two events; one city may be wrong.',
  },
  'other-venue': {
    weight: -6,
    reason: 'A venue is written in many ways; in one list another venue is another meeting.',
  },
  'other-partner': {
    weight: -6,
    reason: 'Two offices name the partners they know; in one list another organizer is another meeting.',
  },
  'other-link': { weight: -6, reason: 'One list links each meeting to its own page.' },
  'other-id': {
    weight: -6,
    reason: 'One list gives each meeting its own id, and perhaps the second entry too.',
  },
  'other-column': {
    weight: -12,
    reason:
      'A column that the model does not have differs: asked with same title and days (12), never merged.',
  },
  'other-columns': {
    weight: -30,
    reason: 'Several such columns differ: two meetings, whatever else is the same.',
  },
  'listed-apart': {
    weight: -24,
    reason:
      'One list has both with another organizer, venue, city, link, id or other hours: not asked, or a series is asked about row by row.',
  },
  'other-modality': {
    weight: -3,
    reason: 'Offices write `virtual` and `hybrid` for one meeting, but not often.',
  },
  'other-kind': { weight: -2, reason: 'Offices write `workshop`, `training` and `seminar` for one meeting.' },
  'other-region': {
    weight: -5,
    reason: 'Regions hold meetings of one title; a joint meeting is listed by both.',
  },
  'other-hours': { weight: -5, reason: 'Two sessions on one day, or hours that were corrected.' },
  'other-zone': {
    weight: -3,
    reason: 'The same hours in another zone: one of them is wrong, or there are two.',
  },
};

/**
 * The scores from which two events are asked about, and merged. Evidence that contradicts excludes a merge.
 *
 * @example
 * THRESHOLDS.certain; // 24
 */
export const THRESHOLDS = { likely: 10, certain: 24 } as const;

/** Shares that titles must have in common. */
export const TITLE_THRESHOLDS = {
  /** Jaccard similarity of the significant words of similar titles. Lower, and each workshop on spectrum is similar. */
  similarWords: 0.6,
  /** Weighted share of concepts of titles on one subject. */
  sameSubject: 0.5,
  /** Letters of a title that may be the beginning of a longer one: more than `Regional workshop on`. */
  truncatedLetters: 24,
  /**
   * Letters at the beginning or the end that a title and its respelling share, so that an index finds them: of titles
   * from `longLetters` letters more, because many begin with `Workshop on`.
   */
  sharedLetters: 6,
  longLetters: 20,
  sharedLettersOfLong: 14,
} as const;

/** How many letters at an end a title and its respelling share. */
export const sharedLettersOf = ({ length }: string): number =>
  length < TITLE_THRESHOLDS.longLetters
    ? TITLE_THRESHOLDS.sharedLetters
    : TITLE_THRESHOLDS.sharedLettersOfLong;
