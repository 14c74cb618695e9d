import type { Problem, Severity } from '@regional-presence/core';
import { formatList } from '@regional-presence/core/internal';
import { countBySeverity } from '@regional-presence/core/problems';

import type { ImportCounts } from '@regional-presence/import';
import type { LeftToTranslate } from '../command/build-translations.js';
import type { CommandContext } from '../command/context.js';
import type { CommandMessageKey } from '../language/en.js';
import { displayWidth, padDisplay } from './display-width.js';
import { sizeText } from './size-text.js';
import { languageName } from './tables-text.js';
import { paint } from './terminal.js';

/** What a build read and wrote. */
export interface BuildSummary {
  counts: ImportCounts;
  problems: readonly Problem[];
  toTranslate: readonly LeftToTranslate[];
  folder: string;
  written: readonly string[];
  /** The size of these files. */
  bytes: number;
  /** Files of the last build that this one does not write. */
  removed: readonly string[];
}

/** `48 rows read: 47 recorded, 1 merged, 0 rejected`. */
export const readText = ({ rows, recorded, merged, rejected }: ImportCounts, { t }: CommandContext): string =>
  t('count/read', { n: rows, recorded, merged, rejected });

/** `1 error, 2 warnings, 3 remarks`. */
export const countsText = (
  { error, warning, remark }: Readonly<Record<Severity, number>>,
  { t, language }: CommandContext,
): string =>
  formatList(
    [t('count/errors', { n: error }), t('count/warnings', { n: warning }), t('count/remarks', { n: remark })],
    language,
    'unit',
  );

/** `French 73, Arabic 80`: the texts that the documents of each language print in another one. */
const toTranslateText = (left: readonly LeftToTranslate[], { t, language }: CommandContext): string =>
  t('summary/texts', {
    n: left.reduce((sum, { texts }) => sum + texts, 0),
    languages: formatList(
      left.map(({ language: tag, texts }) => `${languageName(tag, language)} ${texts}`),
      language,
      'unit',
    ),
  });

/** A build in a few lines: rows, records, problems, what is to be translated, and files. */
export function summaryText(
  { counts, problems, toTranslate, folder, written, bytes, removed }: BuildSummary,
  context: CommandContext,
): string {
  const { t, language, terminal } = context;
  const names = (files: readonly string[]) => formatList(namesOf(files, context), language, 'unit');
  const lines: [CommandMessageKey, string][] = [
    ['summary/rows', readText(counts, context)],
    ['summary/records', t('count/activities', { n: counts.records })],
    ['summary/problems', countsText(countBySeverity(problems), context)],
    [
      'summary/written',
      t('summary/files', {
        n: written.length,
        size: sizeText(bytes, context),
        folder,
        names: names(written),
      }),
    ],
  ];
  if (toTranslate.length > 0) lines.push(['summary/toTranslate', toTranslateText(toTranslate, context)]);
  if (removed.length > 0)
    lines.push(['summary/removed', t('summary/removedFiles', { n: removed.length, names: names(removed) })]);
  const width = Math.max(...lines.map(([label]) => displayWidth(t(label))));
  return lines
    .map(([label, text]) => `${paint(terminal, 'bold', padDisplay(t(label), width))}  ${text}\n`)
    .join('');
}

/** A folder with more files is named with their number instead of their names. */
const MAX_NAMED_FILES = 3;

/** The names of files, those of a folder with many files as one: `calendar/ (367 files)`. */
function namesOf(files: readonly string[], { t }: CommandContext): string[] {
  const folderOf = (path: string) => path.slice(0, path.indexOf('/') + 1);
  const counts = new Map<string, number>();
  for (const path of files) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  const names = files.map((path) => {
    const folder = folderOf(path);
    const n = counts.get(folder)!;
    return folder !== '' && n > MAX_NAMED_FILES ? `${folder} (${t('count/files', { n })})` : path;
  });
  return [...new Set(names)];
}
