import type { Edit } from '@regional-presence/import';

/** The first edit of each cell, and of a row that is left out its first edit only: none depends on another. */
export function independentEdits(edits: readonly Edit[]): Edit[] {
  const seen = new Set<string>();
  const dropped = new Set(edits.flatMap((edit) => ('drop' in edit ? [edit.row] : [])));
  return edits.filter((edit) => {
    if (dropped.has(edit.row) && !('drop' in edit)) return false;
    const key = `${edit.row} ${'drop' in edit ? '' : edit.column}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
