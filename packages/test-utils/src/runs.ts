/**
 * How many examples a property is tested with: all where `EVERY_RUN` is set, as in `.ci/run`, else a fifth, so that the
 * tests of a change are quick. `FEW_RUNS` is for tests that run some hundred times, as `pnpm mutation` does.
 *
 * @example
 * fc.assert(property, { numRuns: runs(300) });
 */
export const runs = (count: number): number => {
  if (process.env.EVERY_RUN) return count;
  return Math.ceil(count / (process.env.FEW_RUNS ? 20 : 5));
};
