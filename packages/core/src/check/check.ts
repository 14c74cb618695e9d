import type { Dataset } from '../model/dataset';
import type { Problem, ProblemPlace } from '../problem/problem';
import type { Source } from '../source';

/** Something that is held against the whole dataset. */
export type Check = (data: Dataset) => Iterable<Problem>;

/** A source as the place of a problem. */
export function placeOfSource({ file, sheet, row }: Source): ProblemPlace {
  return { file, ...(sheet ? { sheet } : {}), ...(row ? { row } : {}) };
}

/** Where a record came from, as the place of a problem. */
export function placeOf(record: { id: string; sources: readonly Source[] }): ProblemPlace {
  const [source] = record.sources;
  return { record: record.id, ...(source ? placeOfSource(source) : {}) };
}
