import { iCalendarWriter } from '@regional-presence/calendar';
import { datasetWriter, type Problem, type RegionCode } from '@regional-presence/core';
import { rejectFiles } from '@regional-presence/import';
import { htmlWriter, markdownWriter } from '@regional-presence/report';
import { type OutputFile, writeWhole } from '../file/write-whole';
import { problemText } from '../terminal/problem-text';
import { summaryText } from '../terminal/summary-text';
import { paint, type Terminal } from '../terminal/terminal';
import { importPaths, type ReadingOptions } from './import-paths';

/** A name for a reject file that cannot lead out of its folder. */
const rejectName = (file: string, sheet: string | undefined): string =>
  `${[file, sheet]
    .filter((part) => part !== undefined)
    .join('-')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, '_')
    .replace(/\.[^.]*$/, '')}.csv`;

/** `presence build`: the dataset, the calendars, the report and the problems, in a folder. */
export async function build(
  paths: readonly string[],
  options: ReadingOptions & { out: string },
  terminal: Terminal,
): Promise<number> {
  const { dataset, problems, counts, incomplete, rejected } = await importPaths(paths, options);
  if (incomplete) {
    terminal.err(
      problemText(
        problems.filter(({ severity }) => severity === 'error'),
        terminal,
      ),
    );
    terminal.err(
      `${paint(terminal, 'red', 'Nothing was written')}: a file could not be read, and a report without it would be incomplete.\n`,
    );
    return 1;
  }
  const told: Problem[] = [];
  const files: OutputFile[] = [{ path: 'dataset.json', content: datasetWriter.write(dataset) }];
  const feed = async (path: string, region?: RegionCode) => {
    const onProblem = region ? undefined : (found: Problem) => told.push(found);
    const pieces: (string | Uint8Array)[] = [];
    const write = iCalendarWriter.write(dataset, {
      ...(region ? { region } : {}),
      ...(onProblem ? { onProblem } : {}),
    });
    for await (const piece of write) pieces.push(piece);
    files.push({ path, content: pieces });
  };
  await feed('calendar/all.ics');
  for (const { id } of dataset.regions) await feed(`calendar/${id.toLowerCase()}.ics`, id);
  const all = [...problems, ...told];
  files.push(
    { path: 'report.md', content: markdownWriter.write(dataset, { problems: all }) },
    { path: 'report.html', content: htmlWriter.write(dataset, { problems: all }) },
    { path: 'problems.json', content: [`${JSON.stringify(all, null, 2)}\n`] },
  );
  for (const { file, sheet, text } of rejectFiles(rejected))
    files.push({ path: `rejected/${rejectName(file, sheet)}`, content: [text] });
  const records = rejected.filter(({ layout }) => !layout);
  if (records.length > 0)
    files.push({ path: 'rejected/records.json', content: [`${JSON.stringify(records, null, 2)}\n`] });
  try {
    await writeWhole(options.out, files);
  } catch (error) {
    terminal.err(`${paint(terminal, 'red', 'Nothing was written')}: ${(error as Error).message}\n`);
    return 1;
  }
  terminal.out(
    summaryText(
      { counts, problems: all, folder: options.out, files: files.map(({ path }) => path) },
      terminal,
    ),
  );
  return all.some(({ severity }) => severity === 'error') ? 1 : 0;
}
