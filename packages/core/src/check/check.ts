import type { Activity, Dataset } from '../model/dataset.js';
import type { Source } from '../model/source.js';
import type { Problem, ProblemPlace } from '../problem/problem.js';

/** Takes a problem that was found. */
export type ReportProblem = (problem: Problem) => void;

/** What a check is shown: each activity once, then the end. */
export interface CheckVisitor {
  activity?(activity: Activity): void;
  end?(): void;
}

/**
 * Something that is held against a whole dataset. Its activities come one by one, so that they need not all be
 * in memory; what else the dataset holds is there from the beginning.
 */
export type Check = (data: Dataset, tell: ReportProblem) => CheckVisitor;

/** A source as the place of a problem. */
export function placeOfSource({ file, sheet, row }: Source): ProblemPlace {
  const place: ProblemPlace = { file };
  if (sheet) place.sheet = sheet;
  if (row) place.row = row;
  return place;
}

/** Where a record came from, as the place of a problem. */
export function placeOfRecord(record: { id: string; sources: readonly Source[] }): ProblemPlace {
  const place: ProblemPlace = { record: record.id };
  const [source] = record.sources;
  if (!source) return place;
  place.file = source.file;
  if (source.sheet) place.sheet = source.sheet;
  if (source.row) place.row = source.row;
  return place;
}
