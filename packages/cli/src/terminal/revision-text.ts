import { isEvent } from '@regional-presence/core';
import type { ActivityChange, Comparison } from '@regional-presence/core/changes';
import { CHANGE_KINDS, formatList } from '@regional-presence/core/internal';
import { describePeriod } from '@regional-presence/core/period';
import type { CommandContext } from '../command/context.js';
import { changeLine } from './changes-text.js';

/** What a revision is compared with. */
export interface RevisionSource {
  /** The file of the published dataset; `undefined` for the dataset that is served. */
  path: string | undefined;
  /** The instant of its last change. */
  last: string | undefined;
  /** The new files, if they are one path. */
  after: string | undefined;
  stamp: string;
}

/** Lines that are written in full. */
const MAX_CHANGE_LINES = 20;

/** The changes of which each has a line, in this order: those that a subscriber may be surprised by. */
const LISTED_KINDS = ['cancelled', 'removed', 'moved', 'merged', 'renamed'] as const;

/** What changes since the last publication: the numbers, and a line for each event that is cancelled, moved or renamed. */
export function revisionText(
  comparison: Comparison,
  source: RevisionSource,
  context: CommandContext,
): string {
  const { language, t } = context;
  const changes = comparison.changes.map(
    (change): ActivityChange => ({ ...change, kind: publishedKind(change) }),
  );
  const counts = CHANGE_KINDS.flatMap((kind) => {
    const n = changes.filter((change) => change.kind === kind).length;
    return n > 0 ? [t(`revision/${kind}`, { n })] : [];
  });
  counts.push(t('revision/unchanged', { n: comparison.unchanged }));
  if (comparison.pastKept > 0) counts.push(t('revision/pastKept', { n: comparison.pastKept }));
  const lines = [introduction(formatList(counts, language, 'unit'), source, context)];
  const listed = LISTED_KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind));
  lines.push(...listed.slice(0, MAX_CHANGE_LINES).map((change) => `  ${changeLine(change, context)}`));
  const n = listed.length - MAX_CHANGE_LINES;
  if (n > 0) lines.push(`  ${t('revision/more', { n, command: diffCommand(source) })}`);
  return `${lines.join('\n')}\n`;
}

/** `Since 24 November 2026 (out/dataset.json): 2 added, 3 unchanged.`, or the numbers alone. */
function introduction(
  counts: string,
  { path, last }: RevisionSource,
  { language, t }: CommandContext,
): string {
  if (path === undefined) return `  ${counts}`;
  const day = last === undefined ? 'none' : describePeriod(last.slice(0, 10), language);
  return t('revision/since', { day, path, counts });
}

/** The command that lists all changes. */
const diffCommand = ({ path, after, stamp }: RevisionSource): string =>
  ['presence diff', shellArgument(path), shellArgument(after), `--stamp ${stamp}`].join(' ');

/** An event that is no longer listed is published as cancelled. */
const publishedKind = ({ kind, before }: ActivityChange): ActivityChange['kind'] =>
  kind === 'removed' && before && isEvent(before) ? 'cancelled' : kind;

/** A path as a shell reads it: in quotation marks if it has other characters than those of most paths. */
function shellArgument(path: string | undefined): string {
  if (path === undefined) return '…';
  return /^[\p{L}\p{N}_./:@+-]+$/u.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
}
