/**
 * Changes the source of a package in many small ways, runs its tests on each change, and prints the changes that no test
 * notices. The scope is a package, a folder or a file of it: `pnpm mutation linkage`, `pnpm mutation import/row/words.ts
 * --concurrency 1`. `--tests 'field/**,places'` runs only these test files, for a quick answer. The packages
 * are built before. A report is in `out/mutation`.
 */
import { Stryker } from '@stryker-mutator/core';

/** By package: the folders whose code is changed, and the tests that take long and notice no more than the others. */
const PACKAGES = {
  linkage: {
    folders: ['.', 'title', 'block', 'match', 'cluster', 'merge'],
    slow: ['very-many-rows', 'labelled-pairs'],
  },
  import: {
    folders: ['row', 'column', 'scan', 'field'],
    slow: [
      'correct/*',
      'encoding/*',
      'format/*',
      'answers',
      'csv-tables',
      'declared-duplicates',
      'hostile',
      'import-files',
      'laws',
      'reject-file',
    ],
  },
};

/** Tables of data are not changed. */
const DATA = '!packages/linkage/src/title/{thesaurus,function-words}.ts';

function filesOf(name, path) {
  if (path === '.') return `packages/${name}/src/*.ts`;
  return `packages/${name}/src/${path}${path.endsWith('.ts') ? '' : '/**/*.ts'}`;
}

const usage =
  "Usage: pnpm mutation <linkage | import>[/<folder or file>] [--concurrency <number>] [--tests '<glob>,<glob>']";

/** The share of changes that the tests of a package must notice, in percent. */
const THRESHOLD = 80;

const [target = '', ...options] = process.argv.slice(2);
const [name, ...below] = target.split('/');
const only = below.join('/');
const { folders: all = [], slow = [] } = PACKAGES[name] ?? {};
const folders = only === '' ? all : all.includes(below[0]) ? [only] : [];
if (folders.length === 0) {
  console.error(usage);
  process.exit(2);
}

/** The value of an option: `--concurrency 1`. */
function option(flag) {
  const at = options.indexOf(flag);
  return at < 0 ? undefined : options[at + 1];
}

const test = (path) => `packages/${name}/test/${path}.test.ts`;
process.env.MUTATION_TESTS = JSON.stringify({
  name,
  root: process.cwd(),
  include: (option('--tests') ?? '**/*').split(',').map(test),
  exclude: slow.map(test),
});
const concurrency = option('--concurrency');
const folder = `out/mutation/${target.replaceAll('/', '-')}`;
const results = await new Stryker({
  mutate: [...folders.map((folder) => filesOf(name, folder)), DATA],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts', related: false },
  // What is worked out once and kept has the coverage of the first test alone: such a change may look unnoticed.
  coverageAnalysis: 'perTest',
  // Only what changed since the last run is tested again.
  incremental: true,
  incrementalFile: `${folder}.incremental.json`,
  // What runs once when a module is loaded is in no test's coverage: every test would run for each such change.
  ignoreStatic: true,
  ignorePatterns: ['/docs', '/examples', '/out', '/api', 'dist', '.turbo', '/.ci'],
  reporters: ['clear-text', 'progress-append-only', 'html', 'json'],
  clearTextReporter: { allowColor: false, allowEmojis: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: `${folder}.html` },
  jsonReporter: { fileName: `${folder}.json` },
  tempDirName: 'out/mutation/sandbox',
  // Half the default: tests take milliseconds, and a change may make a loop endless.
  timeoutMS: 2500,
  concurrency: concurrency === undefined ? undefined : Number(concurrency),
}).runMutationTest();

const counted = results.filter(({ status }) => status !== 'Ignored' && !status.endsWith('Error'));
const noticed = counted.filter(({ status }) => status === 'Killed' || status === 'Timeout');
const score = (100 * noticed.length) / counted.length;
console.log(`${target}: ${noticed.length} of ${counted.length} changes noticed, ${score.toFixed(1)} %`);
if (score < THRESHOLD) process.exitCode = 1;
