import type { Activity } from '../model/create-dataset.js';
import type { Dataset } from '../model/dataset.js';
import type { Source } from '../model/source.js';
import type { Problem, ProblemPlace } from '../problem/problem.js';

/** Receives each problem that is found. */
export type ReportProblem = (problem: Problem) => void;

/** Visits each activity once, then the end. */
export interface CheckVisitor {
  activity?(activity: Activity): void;
  end?(): void;
}

/**
 * A check across the whole dataset. Activities come one at a time, so that they need not all be in memory; all
 * other collections are there from the beginning.
 */
export type Check = (data: Dataset, report: ReportProblem) => CheckVisitor;

/** The place of a problem that concerns a source. */
export function placeOfSource({ file, sheet, row }: Source): ProblemPlace {
  const place: ProblemPlace = { file };
  if (sheet) place.sheet = sheet;
  if (row) place.row = row;
  return place;
}

/** One text for the row that a source is, by which rows of all files can be told apart. */
export const sourceRowKey = ({ file, sheet, row }: Source): string => JSON.stringify([file, sheet, row]);

/** The place of a problem that concerns a record: its first source. */
export function placeOfRecord(record: { id: string; sources: readonly Source[] }): ProblemPlace {
  const place: ProblemPlace = { record: record.id };
  const [source] = record.sources;
  if (!source) return place;
  place.file = source.file;
  if (source.sheet) place.sheet = source.sheet;
  if (source.row) place.row = source.row;
  return place;
}
