import type { Problem } from '@regional-presence/core';

/** The problem with the name of the file, where it has none. */
export const withFile = (problem: Problem, file: string): Problem =>
  problem.place?.file === undefined ? { ...problem, place: { ...problem.place, file } } : problem;
