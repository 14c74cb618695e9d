import { countBySeverity, type Problem } from '@regional-presence/core';
import type { ImportCounts } from '@regional-presence/import';
import { paint, type Terminal } from './terminal';

export interface Summary {
  counts: ImportCounts;
  problems: readonly Problem[];
  folder: string;
  files: readonly string[];
}

/** `1 row`, `2 rows`. */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

/** What a build made, in a few lines. */
export function summaryText({ counts, problems, folder, files }: Summary, terminal: Terminal): string {
  const severities = countBySeverity(problems);
  const line = (name: string, value: string) => `${paint(terminal, 'bold', name.padEnd(9))} ${value}\n`;
  return (
    line(
      'Rows',
      `${counted(counts.rows, 'row')} read: ${counts.recorded} recorded, ${counts.merged} merged, ${counts.rejected} rejected`,
    ) +
    line('Records', counted(counts.records, 'activity', 'activities')) +
    line(
      'Problems',
      `${counted(severities.error, 'error')}, ${counted(severities.warning, 'warning')}, ${counted(severities.info, 'remark')}`,
    ) +
    line('Written', `${counted(files.length, 'file')} in ${folder}: ${files.join(', ')}`)
  );
}
