const MAX_SHOWN_RUNS = 50;

/**
 * Row numbers as runs, in order: 9, 4, 5, 6 → `4-6, 9`.
 *
 * @param limit of more runs the first ones, then `…`.
 */
export function rowRuns(numbers: Uint32Array, limit = MAX_SHOWN_RUNS): string {
  const rows = numbers.slice().sort();
  const runs: string[] = [];
  for (let i = 0; i < rows.length; ) {
    if (runs.length === limit) return `${runs.join(', ')}, …`;
    const from = rows[i]!;
    let to = from;
    while (i < rows.length && rows[i]! <= to + 1) to = rows[i++]!;
    runs.push(from === to ? `${from}` : `${from}-${to}`);
  }
  return runs.join(', ');
}

/**
 * The row numbers of runs, without those that `…` leaves out.
 *
 * @example
 * rowsOfRuns('4-6, 9'); // [4, 5, 6, 9]
 */
export function rowsOfRuns(runs: string): number[] {
  const rows: number[] = [];
  for (const [, from, to = from] of runs.matchAll(/(\d+)(?:-(\d+))?/g))
    for (let row = Number(from); row <= Number(to); row++) rows.push(row);
  return rows;
}
