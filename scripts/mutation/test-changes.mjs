import { Stryker } from '@stryker-mutator/core';

import { PACKAGES } from './packages.mjs';

/**
 * Runs the tests of a package on each change of files of it.
 *
 * @param mutate patterns of files.
 * @param report the path of the reports, below `out/mutation`.
 * @param only patterns of test files, instead of all of the package.
 */
export async function testChanges(name, mutate, report, concurrency, only) {
  const { tests, slow = [] } = PACKAGES[name];
  const test = (path) => `packages/${name}/test/${path}.test.ts`;
  process.env.MUTATION_TESTS = JSON.stringify({
    name,
    root: process.cwd(),
    include: (only ?? tests).map(test),
    exclude: slow.map(test),
  });
  const path = `out/mutation/${report}`;
  await new Stryker({
    mutate,
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner', './scripts/mutation/tally.mjs'],
    vitest: { configFile: 'vitest.mutation.config.ts', related: false },
    // What is worked out once and kept has the coverage of the first test alone: such a change may look unnoticed.
    coverageAnalysis: 'perTest',
    // Only what changed since the last run is tested again.
    incremental: true,
    incrementalFile: `${path}.incremental.json`,
    // What runs once when a module is loaded is in no test's coverage: every test would run for each such change.
    ignoreStatic: true,
    ignorePatterns: ['/docs', '/examples', '/out', '/api', 'dist', '.turbo', '/.ci'],
    reporters: ['clear-text', 'progress-append-only', 'html', 'json', 'tally'],
    clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
    htmlReporter: { fileName: `${path}.html` },
    jsonReporter: { fileName: `${path}.json` },
    tempDirName: 'out/mutation/sandbox',
    // Half the default: tests take milliseconds, and a change may make a loop endless.
    timeoutMS: 2500,
    concurrency,
  }).runMutationTest();
}
