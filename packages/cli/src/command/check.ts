import { questions } from '@regional-presence/import';
import { displayedProblems } from '../terminal/problem-groups.js';
import { problemText } from '../terminal/problem-text.js';
import { questionText } from '../terminal/question-text.js';
import { countsText, readText } from '../terminal/summary-text.js';
import { tablesText } from '../terminal/tables-text.js';
import type { CommandContext } from './context.js';
import { type InputOptions, importPaths } from './import-paths.js';

/** The options of `presence check`. */
export interface CheckOptions extends InputOptions {
  format: 'text' | 'json';
  /** List the problems that a person can answer, with the answers. */
  questions?: boolean;
}

/**
 * `presence check`: lists every problem with its place, value and remedy. As text, problems that a column shares
 * are one entry, and remarks that need no action are only counted.
 */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  context: CommandContext,
): Promise<number> {
  if (options.questions) return ask(paths, options, context);
  const { terminal, t } = context;
  const each = options.format === 'json';
  return importPaths(paths, options, context, { each }, async ({ stream, log, progress }) => {
    for await (const _ of stream.events());
    progress.clear();
    if (each) await terminal.out(`${JSON.stringify(log.problems, null, 2)}\n`);
    else {
      const { groups, noActionCount } = displayedProblems(log.groups());
      await terminal.out(problemText(groups, context, stream.tables));
      if (noActionCount > 0) await terminal.out(`${t('problem/noAction', { n: noActionCount })}\n`);
    }
    terminal.err(tablesText(stream.tables, context));
    const counts = { read: readText(stream.counts, context), counts: countsText(log.counts, context) };
    terminal.err(`${t('count/checked', counts)}\n`);
    return log.counts.error > 0 ? 1 : 0;
  });
}

/** Lists the problems that a person can answer. As JSON each answer has the change that it makes to a work file. */
async function ask(
  paths: readonly string[],
  options: CheckOptions,
  context: CommandContext,
): Promise<number> {
  const { terminal, t } = context;
  const mode = { each: true, inMemory: true, keepRows: true };
  return importPaths(paths, options, context, mode, async ({ stream, log, progress }) => {
    for await (const _ of stream.events());
    progress.clear();
    const asked = questions({ problems: log.problems, tables: stream.tables });
    if (options.format === 'json') await terminal.out(`${JSON.stringify(asked, null, 2)}\n`);
    else await terminal.out(questionText(asked, context));
    terminal.err(`${t('question/summary', { n: asked.length })}\n`);
    return log.counts.error > 0 ? 1 : 0;
  });
}
