import type { Dataset } from '../model/dataset';
import type { Problem, ProblemPlace } from '../problem/problem';
import type { Source } from '../source';

/** Something that is held against the whole dataset. */
export type Check = (data: Dataset) => Iterable<Problem>;

/** Where a record came from, as the place of a problem. */
export function placeOf(record: { id: string; sources: readonly Source[] }): ProblemPlace {
  const place: ProblemPlace = { record: record.id };
  const source = record.sources[0];
  if (!source) return place;
  place.file = source.file;
  if (source.sheet) place.sheet = source.sheet;
  if (source.row) place.row = source.row;
  return place;
}
