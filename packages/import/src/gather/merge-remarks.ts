import type { ReportProblem } from '@regional-presence/core';

/** Creates a reporter that says of two rows once that they were merged, however many activities each of them has. */
export function onceForTwoRows(report: ReportProblem): ReportProblem {
  const said = new Set<string>();
  return (problem) => {
    if (problem.code === 'row-merged') {
      const { place, params } = problem;
      const key = JSON.stringify([
        place?.file,
        place?.sheet,
        place?.row,
        params?.otherFile,
        params?.otherRow,
      ]);
      if (said.has(key)) return;
      said.add(key);
    }
    report(problem);
  };
}
