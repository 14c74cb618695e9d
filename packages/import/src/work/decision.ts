import type { Problem } from '@regional-presence/core';
import { type ConfirmableCode, decisionStale } from '@regional-presence/core/internal';
import type { NumberPair } from '@regional-presence/linkage';
import type { RowActivities } from '../sheet/row-sink.js';
import { placeOfRow, type RowRef } from './row-ref.js';
import type { RowReferences } from './row-references.js';

/** What a person decided about rows that may be one meeting. */
export interface DuplicateDecision {
  /** `same`: they are merged. `apart`: they are different meetings, and nothing asks about them again. */
  kind: 'same' | 'apart';
  /** Two or more. */
  rows: readonly RowRef[];
}

/** That rows, or a record of no table, are right as they are, although a problem was found. */
export interface Confirmation {
  kind: 'right';
  /** The code of the problem. It becomes a remark while the rows stay as they are. */
  code: ConfirmableCode;
  /** The column of the problem, where it has one: its letter. */
  column?: string | undefined;
  /** What was found: another problem of the same code is not confirmed. */
  params: Problem['params'];
  /** Empty for a record that is in no table, such as a number that a document states. */
  rows: readonly RowRef[];
}

/** More rows are no answer to one question. */
export const MAX_CONFIRMED_ROWS = 1000;

/** What a person decided about rows. */
export type Decision = DuplicateDecision | Confirmation;

export const isConfirmation = (decision: Decision): decision is Confirmation => decision.kind === 'right';

/** Decisions as pairs of activities, by their numbers. */
export interface DecidedPairs {
  same: NumberPair[];
  apart: NumberPair[];
}

/**
 * The pairs of activities of decisions. A decision of which a row is not found, or is no record, is not applied and
 * reported.
 *
 * @returns those of events, and those of other activities.
 */
export function decidedPairs(
  decisions: readonly DuplicateDecision[],
  references: RowReferences,
  report: (decision: DuplicateDecision, problem: Problem) => void,
): { events: DecidedPairs; others: DecidedPairs } {
  const result = { events: { same: [], apart: [] }, others: { same: [], apart: [] } } as {
    events: DecidedPairs;
    others: DecidedPairs;
  };
  for (const decision of decisions) {
    const { kind, rows } = decision;
    const found = rows.map((row) => references.find(row));
    const events = found.map((row) => (row?.isEvent ? row : row?.events));
    const isOfEvents = found.some((row) => row?.isEvent);
    const missing = (isOfEvents ? events : found).indexOf(undefined);
    if (missing >= 0) {
      report(decision, staleProblem(rows, missing));
      continue;
    }
    const pairs = kind === 'same' ? samePairs : apartPairs;
    if (!isOfEvents) result.others[kind].push(...pairs(found as RowActivities[]));
    // What holds for rows of series holds for their events.
    result.events[kind].push(...pairs(events.filter((row) => row !== undefined)));
  }
  return result;
}

/** The problem is at the row that was not found and names another one. */
function staleProblem(rows: readonly RowRef[], missing: number): Problem {
  const other = rows[missing === 0 ? 1 : 0]!;
  return decisionStale({ otherFile: other.file, otherRow: other.row }, placeOfRow(rows[missing]!));
}

/** Each row with the first one; of several occasions each with the one at its place. */
function samePairs([first, ...others]: readonly RowActivities[]): NumberPair[] {
  return others.flatMap((other) => {
    const count = first!.count === other.count ? other.count : 1;
    return Array.from({ length: count }, (_, i): NumberPair => [first!.first + i, other.first + i]);
  });
}

function apartPairs(rows: readonly RowActivities[]): NumberPair[] {
  const numbers = rows.map(({ first, count }) => Array.from({ length: count }, (_, i) => first + i));
  return numbers.flatMap((own, i) =>
    numbers.slice(i + 1).flatMap((others) => own.flatMap((a) => others.map((b): NumberPair => [a, b]))),
  );
}
