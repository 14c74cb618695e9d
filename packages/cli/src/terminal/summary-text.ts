import type { Problem } from '@regional-presence/core';
import { countBySeverity } from '@regional-presence/core/problems';

import type { ImportCounts } from '@regional-presence/import';
import { paint, type Terminal } from './terminal.js';

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
      `${counted(severities.error, 'error')}, ${counted(severities.warning, 'warning')}, ${counted(severities.remark, 'remark')}`,
    ) +
    line('Written', `${counted(files.length, 'file')} in ${folder}: ${namesOf(files).join(', ')}`)
  );
}

/** Of a folder with more files than this only the number is said. */
const NAMED = 3;

/** The files by their names, those of a folder with many as one: `calendar/ (372 files)`. */
function namesOf(files: readonly string[]): string[] {
  const folderOf = (path: string) => path.slice(0, path.indexOf('/') + 1);
  const counts = new Map<string, number>();
  for (const path of files) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  const names = files.map((path) => {
    const folder = folderOf(path);
    const count = counts.get(folder)!;
    return folder !== '' && count > NAMED ? `${folder} (${counted(count, 'file')})` : path;
  });
  return [...new Set(names)];
}
