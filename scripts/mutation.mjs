/**
 * Changes the source of a package in many small ways, runs its tests on each change, and prints the changes that no test
 * notices. The scope is a package, a folder or a file of it, or what differs from a revision: `pnpm mutation linkage`,
 * `pnpm mutation import/row/words.ts --concurrency 1`, `pnpm mutation --since main --minutes 15`. Reports are in
 * `out/mutation`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { codeAmong, codeOf, PACKAGES } from './mutation/packages.mjs';

const USAGE = `Usage: pnpm mutation <${Object.keys(PACKAGES).join(' | ')}>[/<folder or file>] [options]
       pnpm mutation --since <revision> [options]
Options: --concurrency <number>
         --minutes <number>: ends after that time and reports what was not tested
         --tests '<glob>,<glob>': runs only these tests of the package, for a quick answer`;

function parseCommand() {
  const text = { type: 'string' };
  try {
    const options = { since: text, concurrency: text, minutes: text, tests: text };
    return parseArgs({ options, allowPositionals: true });
  } catch {
    return { values: {}, positionals: [] };
  }
}

/** Runs this command without its limit, and ends it with all its processes after some minutes. */
function runLimited({ minutes, ...options }, positionals) {
  const args = Object.entries(options).map(([option, value]) => `--${option}=${value}`);
  const command = [process.argv[1], ...positionals, ...args];
  const child = spawn(process.execPath, command, { stdio: 'inherit', detached: true });
  const end = () => process.kill(-child.pid, 'SIGTERM');
  const timer = setTimeout(end, Number(minutes) * 60_000);
  process.on('SIGINT', end).on('SIGTERM', end);
  child.on('exit', (code) => {
    clearTimeout(timer);
    rmSync('out/mutation/sandbox', { recursive: true, force: true });
    process.exitCode = code ?? 1;
  });
}

/** The packages to test, each with the patterns of its files and the name of its reports. */
function scopes([target], since) {
  if (since !== undefined) {
    const git = ['diff', '--name-only', '--diff-filter=d', since, '--', 'packages'];
    const changed = execFileSync('git', git, { encoding: 'utf8' }).split('\n');
    return [...codeAmong(changed)].map(([name, files]) => ({ name, mutate: files, report: `${name}-since` }));
  }
  const [name, ...path] = target.split('/');
  const mutate = codeOf(name, path.join('/'));
  return mutate.length === 0 ? undefined : [{ name, mutate, report: target.replaceAll('/', '-') }];
}

const { values, positionals } = parseCommand();
const isComplete = (positionals.length === 1) !== (values.since !== undefined);
const found = isComplete ? scopes(positionals, values.since) : undefined;
if (!found) {
  console.error(USAGE);
  process.exitCode = 2;
} else if (found.length === 0) {
  console.log(`No changes since ${values.since} to test.`);
} else if (values.minutes !== undefined) {
  runLimited(values, positionals);
} else {
  await run(found);
}

async function run(all) {
  const { testChanges } = await import('./mutation/test-changes.mjs');
  const { printScore } = await import('./mutation/tally.mjs');
  let failed = false;
  let current;
  const left = all.map(({ name }) => name);
  const score = (name) => {
    if (!printScore(name, PACKAGES[name].threshold)) failed = true;
  };
  // A run that is ended from outside reports what it tested so far.
  const onExit = () => {
    if (current) score(current);
    if (left.length > 0) console.log(`Not tested: ${left.join(', ')}: out of time`);
    process.exitCode = failed ? 1 : 0;
  };
  process.on('exit', onExit);
  for (const { name, mutate, report } of all) {
    current = left.shift();
    await testChanges(
      name,
      mutate,
      report,
      values.concurrency && Number(values.concurrency),
      values.tests?.split(','),
    );
    current = undefined;
    score(name);
  }
  process.off('exit', onExit);
  process.exitCode = failed ? 1 : 0;
}
