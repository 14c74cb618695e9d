import type { Problem, Severity } from '@regional-presence/core';
import { formatProblem, placeLabel } from '@regional-presence/core/problems';

import type { TableReport } from '@regional-presence/import';
import type { CommandContext } from '../command/context.js';
import { comparePlace, compareSeverity, type ProblemGroup } from './problem-groups.js';
import { hintFor } from './problem-hint.js';
import { type Colour, paint } from './terminal.js';

const SEVERITY_COLOURS: Record<Severity, Colour> = { error: 'red', warning: 'yellow', remark: 'blue' };

/** A paragraph of the list, with the first problem it is about. */
interface ProblemEntry {
  problem: Problem;
  text: string;
}

/**
 * Problems as a person reads them: place, severity, message and remedy. A group whose message is always the same,
 * or which is in more than half of the rows, is one entry.
 *
 * @param tables the tables that were read, with their numbers of rows.
 */
export function problemText(
  groups: readonly ProblemGroup[],
  context: CommandContext,
  tables: readonly TableReport[] = [],
): string {
  return groups
    .flatMap((group) =>
      isOneEntry(group, tables)
        ? [{ problem: group.examples[0]!, text: groupEntry(group, context) }]
        : exampleEntries(group, context),
    )
    .sort((a, b) => compareSeverity(a.problem, b.problem) || comparePlace(a.problem, b.problem))
    .map(({ text }) => text)
    .join('');
}

function isOneEntry(
  { count, hasOneMessage, place, examples }: ProblemGroup,
  tables: readonly TableReport[],
): boolean {
  if (count === 1) return false;
  if (examples.length === 1) return true;
  const table = tables.find(({ file, sheet }) => file === place.file && sheet === place.sheet);
  return hasOneMessage || (table !== undefined && count > table.rows / 2);
}

/** Where the problems of a group are, and how severe they are. */
export function problemHead(
  { count: n, rows, place, examples }: ProblemGroup,
  context: CommandContext,
): string {
  const { t } = context;
  const values = { n, ...placeAndSeverity({ ...examples[0]!, place }, context) };
  if (n === 1) return t('problem/one', values);
  return rows ? t('problem/rows', { ...values, rows: shortened(rows) }) : t('problem/repeated', values);
}

function groupEntry(group: ProblemGroup, context: CommandContext): string {
  const { t } = context;
  const [problem] = group.examples as [Problem];
  const { message, remedy } = formatProblem(problem, context.problemCatalogue);
  return entryText(
    problemHead(group, context),
    group.hasOneMessage ? message : t('problem/example', { message }),
    remedy,
    problem,
    context,
  );
}

function exampleEntries(group: ProblemGroup, context: CommandContext): ProblemEntry[] {
  const entries = group.examples.map((problem) => {
    const { message, remedy } = formatProblem(problem, context.problemCatalogue);
    const head = context.t('problem/one', placeAndSeverity(problem, context));
    return { problem, text: entryText(head, message, remedy, problem, context) };
  });
  const n = group.count - group.examples.length;
  if (n > 0) entries.at(-1)!.text += moreText(n, group.rows, context);
  return entries;
}

/** The place of a problem, and the answer that its cell has or that was given about it. */
function placesOf({ place, related = [] }: Problem, { problemCatalogue }: CommandContext): string {
  const [answer] = place?.column ? related.filter(({ column }) => column !== undefined) : [];
  const label = placeLabel(place, problemCatalogue);
  return answer ? `${label} (${placeLabel(answer, problemCatalogue)})` : label;
}

function placeAndSeverity(problem: Problem, context: CommandContext) {
  const { terminal, t } = context;
  const { severity } = problem;
  return {
    place: placesOf(problem, context) || 'presence',
    severity: paint(terminal, SEVERITY_COLOURS[severity], t(`severity/${severity}`)),
  };
}

function entryText(
  head: string,
  message: string,
  remedy: string,
  { code }: Problem,
  { t, terminal, verbose }: CommandContext,
): string {
  const hint = hintFor(code);
  const codeText = verbose ? ` ${paint(terminal, 'dim', `[${code}]`)}` : '';
  const remedyText = hint
    ? t('problem/remedyAndHint', { remedy, hint: t(hint) })
    : t('problem/remedy', { remedy });
  return `${head}${codeText}\n  ${message}\n  ${remedyText}\n`;
}

const MAX_ROWS_LENGTH = 120;

/** Row numbers, cut after a whole number where they are many: `2-9, 11, …`. */
const shortened = (rows: string): string =>
  rows.length <= MAX_ROWS_LENGTH ? rows : `${rows.slice(0, MAX_ROWS_LENGTH).replace(/,[^,]*$/, '')}, …`;

function moreText(n: number, rows: string, { terminal, t }: CommandContext): string {
  const text = rows ? t('problem/moreRows', { n, rows: shortened(rows) }) : t('problem/more', { n });
  return paint(terminal, 'dim', `  ${text}\n`);
}
