import { problemText } from '../terminal/problem-text.js';
import { tablesText } from '../terminal/tables-text.js';
import type { Terminal } from '../terminal/terminal.js';
import { importPaths, type ReadingOptions } from './import-paths.js';

/** `presence check`: every problem with its place, value and remedy; as text, many of one kind as their pattern. */
export async function check(
  paths: readonly string[],
  options: ReadingOptions & { format: 'text' | 'json' },
  terminal: Terminal,
): Promise<number> {
  const each = options.format === 'json';
  return importPaths(paths, options, terminal, { each }, async ({ stream, log, progress }) => {
    for await (const _ of stream.events());
    progress.clear();
    if (each) await terminal.out(`${JSON.stringify(log.problems, null, 2)}\n`);
    else await terminal.out(problemText(log.patterns(), terminal));
    terminal.err(tablesText(stream.tables));
    const { rows, recorded, merged, rejected } = stream.counts;
    const { error, warning, remark } = log.counts;
    terminal.err(
      `${rows} rows read: ${recorded} recorded, ${merged} merged, ${rejected} rejected. ${error} errors, ${warning} warnings, ${remark} remarks.\n`,
    );
    return error > 0 ? 1 : 0;
  });
}
