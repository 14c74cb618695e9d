/** Edges of cells that are nearer than 3 mm are one edge, in twentieths of a point: rows drawn by hand rarely meet it. */
const ONE_EDGE = 170;

/**
 * The columns of a table, by the columns of its grid in which cells begin. A grid has a column for each edge of any cell, also
 * narrow ones that no person sees.
 *
 * @param grid the widths of its columns, in twentieths of a point; 0 where a width is not known.
 * @param rows for each row, the columns of the grid in which its cells begin, 0-based.
 * @returns for each of them the column of the table, 0-based.
 */
export function tableColumns(
  grid: readonly number[],
  rows: readonly (readonly number[])[],
): ReadonlyMap<number, number> {
  const starts = [...new Set(rows.flat())].sort((a, b) => a - b);
  const columns = columnsByEdge(grid, starts);
  // Some programs write widths that mean nothing: two cells of a row are never one.
  const isUsable = rows.every((row) => new Set(row.map((start) => columns.get(start))).size === row.length);
  return isUsable ? columns : new Map(starts.map((start, column) => [start, column]));
}

function columnsByEdge(grid: readonly number[], starts: readonly number[]): Map<number, number> {
  const columns = new Map<number, number>();
  let column = -1;
  let columnEdge = Number.NEGATIVE_INFINITY;
  let edge = 0;
  let at = 0;
  for (const start of starts) {
    for (; at < start; at++) edge += grid[at] || ONE_EDGE;
    if (edge - columnEdge >= ONE_EDGE) {
      column++;
      columnEdge = edge;
    }
    columns.set(start, column);
  }
  return columns;
}
