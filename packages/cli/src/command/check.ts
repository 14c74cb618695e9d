import { countBySeverity } from '@regional-presence/core';
import { problemText } from '../terminal/problem-text';
import type { Terminal } from '../terminal/terminal';
import { importPaths, type ReadingOptions } from './import-paths';

/** `presence check`: every problem with its place, value and remedy. */
export async function check(
  paths: readonly string[],
  options: ReadingOptions & { format: 'text' | 'json' },
  terminal: Terminal,
): Promise<number> {
  const { problems, counts } = await importPaths(paths, options);
  const { error, warning, info } = countBySeverity(problems);
  if (options.format === 'json') terminal.out(`${JSON.stringify(problems, null, 2)}\n`);
  else terminal.out(problemText(problems, terminal));
  const { rows, recorded, merged, rejected } = counts;
  terminal.err(
    `${rows} rows read: ${recorded} recorded, ${merged} merged, ${rejected} rejected. ${error} errors, ${warning} warnings, ${info} remarks.\n`,
  );
  return error > 0 ? 1 : 0;
}
