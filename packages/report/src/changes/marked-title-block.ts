import type { TitleBlockNode, TitleBlockRow } from '../tree/tree.js';
import { alignLists } from './align.js';
import { changedPhrasing, markedPhrasing } from './marked-phrasing.js';

/** The title block with its former lines and number where they are others, and its rows with their changes. */
export function markedTitleBlock(before: TitleBlockNode, after: TitleBlockNode): TitleBlockNode {
  const rows = alignLists<TitleBlockRow>(
    before.rows,
    after.rows,
    (row) => JSON.stringify(row),
    (old, now) => old.name === now.name,
  ).map(({ before: old, after: now }): TitleBlockRow => {
    if (old === undefined) return changedRow(now!, 'insertion');
    if (now === undefined) return changedRow(old, 'deletion');
    return { ...now, children: markedPhrasing(old.children, now.children) };
  });
  const isSameTop =
    before.documentNumber === after.documentNumber && before.lines.join('\n') === after.lines.join('\n');
  return {
    ...after,
    rows,
    ...(isSameTop ? {} : { former: { lines: before.lines, documentNumber: before.documentNumber } }),
  };
}

const changedRow = (row: TitleBlockRow, change: 'insertion' | 'deletion'): TitleBlockRow => ({
  ...row,
  change,
  children: changedPhrasing(row.children, change),
});
