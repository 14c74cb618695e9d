import { isEvent } from '@regional-presence/core';
import type { ActivityChange, Comparison } from '@regional-presence/core/changes';
import { formatList } from '@regional-presence/core/internal';
import { describePeriod } from '@regional-presence/core/period';
import type { CommandContext } from '../command/context.js';
import { changeLine } from './changes-text.js';

/** What a revision is compared with. */
export interface RevisionSource {
  /** The published dataset. */
  path: string;
  /** The instant of its last change. */
  last: string | undefined;
  /** The new files, if they are one path. */
  after: string | undefined;
  stamp: string;
}

/** Lines that are written in full. */
const MAX_CHANGE_LINES = 20;

/** The changes of which each has a line, in this order: those that a subscriber may be surprised by. */
const LISTED_KINDS = ['cancelled', 'removed', 'moved', 'renamed'] as const;

const COUNTED_KINDS = ['added', 'moved', 'cancelled', 'removed', 'renamed', 'relocated', 'changed'] as const;

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
  const counts = COUNTED_KINDS.flatMap((kind) => {
    const n = changes.filter((change) => change.kind === kind).length;
    return n > 0 ? [t(`revision/${kind}`, { n })] : [];
  });
  counts.push(t('revision/unchanged', { n: comparison.unchanged }));
  if (comparison.pastKept > 0) counts.push(t('revision/pastKept', { n: comparison.pastKept }));
  const { path, last, stamp, after } = source;
  const day = last === undefined ? 'none' : describePeriod(last.slice(0, 10), language);
  const lines = [t('revision/since', { day, path, counts: formatList(counts, language, 'unit') })];
  const listed = LISTED_KINDS.flatMap((kind) => changes.filter((change) => change.kind === kind));
  lines.push(...listed.slice(0, MAX_CHANGE_LINES).map((change) => `  ${changeLine(change, context)}`));
  const n = listed.length - MAX_CHANGE_LINES;
  const command = [
    'presence diff',
    argument(path),
    after === undefined ? '…' : argument(after),
    `--stamp ${stamp}`,
  ];
  if (n > 0) lines.push(`  ${t('revision/more', { n, command: command.join(' ') })}`);
  return `${lines.join('\n')}\n`;
}

/** An event that is no longer listed is published as cancelled. */
const publishedKind = ({ kind, before }: ActivityChange): ActivityChange['kind'] =>
  kind === 'removed' && before && isEvent(before) ? 'cancelled' : kind;

/** A path as a shell reads it: in quotation marks if it has other characters than those of most paths. */
const argument = (path: string): string =>
  /^[\p{L}\p{N}_./:@+-]+$/u.test(path) ? path : `'${path.replaceAll("'", `'\\''`)}'`;
