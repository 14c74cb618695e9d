/** What a comparison of two events finds. The term `evidence/…` of the messages has the same name. */
export type EvidenceKind =
  // Outside the score: what the records say themselves.
  | 'same-id'
  | 'same-reference'
  | 'declared-same'
  // The period.
  | 'same-period'
  | 'same-imprecise-period'
  | 'overlapping-periods'
  // The titles.
  | 'same-title'
  | 'body-title'
  | 'similar-titles'
  | 'respelled-title'
  | 'truncated-title'
  | 'contained-title'
  | 'same-subject'
  | 'other-title'
  | 'other-number'
  | 'other-region-named'
  // What else the records have.
  | 'same-body'
  | 'shared-body'
  | 'other-body'
  | 'same-place'
  | 'other-place'
  | 'other-venue'
  | 'other-partner'
  | 'other-link'
  | 'other-id'
  | 'other-column'
  | 'other-columns'
  | 'listed-apart'
  | 'other-modality'
  | 'other-kind'
  | 'other-region'
  | 'other-hours'
  | 'other-zone';

/** One thing that speaks for or against two events being one meeting. */
export interface Evidence {
  readonly kind: EvidenceKind;
}

/** A term of the messages for a kind of evidence. */
export type EvidenceTerm = `evidence/${EvidenceKind}`;

/**
 * The terms by which a message names evidence.
 *
 * @example
 * evidenceTerms([{ kind: 'same-title' }]); // ['evidence/same-title']
 */
export const evidenceTerms = (evidence: readonly Evidence[]): EvidenceTerm[] =>
  evidence.map(({ kind }): EvidenceTerm => `evidence/${kind}`);
