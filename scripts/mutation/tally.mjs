/** How many changes were planned, tested and noticed, by file: also of a run that is ended before all are tested. */
const counts = new Map();

/** Statuses of Stryker; a change that does not compile or is left out is not counted. */
const NOTICED = ['Killed', 'Timeout'];
const UNNOTICED = ['Survived', 'NoCoverage'];

const countsOf = (file) => {
  if (!counts.has(file)) counts.set(file, { planned: 0, tested: 0, counted: 0, noticed: 0 });
  return counts.get(file);
};

const relative = (file) => file.slice(file.indexOf('packages/'));

class Tally {
  onMutationTestingPlanReady({ mutantPlans }) {
    counts.clear();
    for (const { mutant } of mutantPlans) countsOf(relative(mutant.fileName)).planned++;
  }

  onMutantTested({ fileName, status }) {
    const count = countsOf(relative(fileName));
    count.tested++;
    if (NOTICED.includes(status)) count.noticed++;
    if (NOTICED.includes(status) || UNNOTICED.includes(status)) count.counted++;
  }
}

/** A plugin of Stryker: the reporter `tally`. */
export const strykerPlugins = [{ kind: 'Reporter', name: 'tally', injectableClass: Tally }];

const percent = (noticed, counted) =>
  `${noticed} of ${counted} changes noticed${counted === 0 ? '' : `, ${((100 * noticed) / counted).toFixed(1)} %`}`;

/**
 * Prints the score of each file and of all.
 *
 * @param threshold the share of changes that must be noticed, in percent. The number that need not be is rounded up: of
 *   a few changes, one.
 * @returns whether enough of the changes that were tested were noticed.
 */
export function printScore(name, threshold) {
  const sum = { planned: 0, tested: 0, counted: 0, noticed: 0 };
  for (const [file, count] of [...counts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    for (const key of Object.keys(sum)) sum[key] += count[key];
    const untested = count.planned - count.tested;
    if (count.counted > 0 || untested > 0)
      console.log(
        `${file}: ${percent(count.noticed, count.counted)}${untested > 0 ? `, ${untested} not tested` : ''}`,
      );
  }
  console.log(`${name}: ${percent(sum.noticed, sum.counted)} (at least ${threshold} %)`);
  if (sum.tested < sum.planned)
    console.log(`${name}: ${sum.planned - sum.tested} changes were not tested: out of time`);
  return sum.counted - sum.noticed <= Math.ceil((sum.counted * (100 - threshold)) / 100);
}
