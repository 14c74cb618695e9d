/**
 * How many examples a property is tested with: all where `EVERY_RUN` is set, as in `.ci/run`, else a fifth, so that the
 * tests of a change are quick.
 *
 * @example
 * fc.assert(property, { numRuns: runs(300) });
 */
export const runs = (count: number): number => (process.env.EVERY_RUN ? count : Math.ceil(count / 5));
