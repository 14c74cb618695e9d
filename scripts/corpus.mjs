// Reads every file of a folder by itself, with nothing declared, and prints what became of its rows:
//   pnpm corpus FOLDER [--events] [--problems]
// --events lists the events of each file (date, title, place), --problems its problems with a value of each.
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { activitiesOf, textIn } from '../packages/core/dist/index.js';
import { placeLabel } from '../packages/core/dist/problems.js';
import { importFiles, READERS } from '../packages/import/dist/index.js';
import { docxReader } from '../packages/import-docx/dist/index.js';
import { iCalReader } from '../packages/import-ical/dist/index.js';
import { odsReader } from '../packages/import-ods/dist/index.js';
import { xlsxReader } from '../packages/import-xlsx/dist/index.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { events: { type: 'boolean' }, problems: { type: 'boolean' } },
});
const [folder] = positionals;
if (!folder) {
  console.error('Usage: pnpm corpus FOLDER [--events] [--problems]');
  process.exit(2);
}

const readers = [...READERS, xlsxReader, odsReader, docxReader, iCalReader];

/** Counts by key, the most first. */
function countBy(items, keyOf) {
  const counts = new Map();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

const placeText = ({ place = {} }) =>
  [place.venue, place.city, place.country, place.text && `“${place.text}”`].filter(Boolean).join(' · ');

function eventLine(event) {
  const { when, dateText, status, modality } = event;
  const date = when ? [when.period, when.hours, when.zone].filter(Boolean).join(' ') : (dateText ?? '-');
  const others = [status, modality].filter(Boolean).join(', ');
  return `    ${date} | ${textIn(event.title).text} | ${placeText(event)}${others ? ` | ${others}` : ''}`;
}

const totals = { files: 0, rows: 0, recorded: 0, merged: 0, rejected: 0, undated: 0, messages: 0 };
const entries = await readdir(folder, { recursive: true, withFileTypes: true });
const paths = entries
  .filter((entry) => entry.isFile())
  .map((entry) => join(entry.parentPath, entry.name))
  .sort();
for (const path of paths) {
  const name = relative(folder, path);
  const { counts, dataset, problems } = await importFiles(
    { name, content: await readFile(path) },
    { readers },
  );
  const activities = activitiesOf(dataset);
  const undated = activities.filter(({ when }) => !when).length;
  const share =
    counts.rows === 0 ? '' : `, ${((100 * problems.length) / counts.rows).toFixed(0)} per 100 rows`;
  console.log(
    `${name}: ${counts.rows} rows: ${counts.recorded} recorded, ${counts.merged} merged, ${counts.rejected} rejected; ${undated} without a date; ${problems.length} messages${share}`,
  );
  console.log(
    `  ${countBy(problems, ({ code }) => code)
      .map(([code, n]) => `${n} ${code}`)
      .join(', ')}`,
  );
  if (values.events) for (const event of activities) console.log(eventLine(event));
  if (values.problems)
    for (const problem of problems)
      console.log(
        `    [${problem.severity}] ${placeLabel(problem.place)}${problem.rows ? ` (rows ${problem.rows.runs})` : ''}: ${problem.message}`,
      );
  totals.files++;
  for (const key of ['rows', 'recorded', 'merged', 'rejected']) totals[key] += counts[key];
  totals.undated += undated;
  totals.messages += problems.length;
}
console.log(
  `${totals.files} files, ${totals.rows} rows: ${totals.recorded} recorded, ${totals.merged} merged, ${totals.rejected} rejected; ${totals.undated} without a date; ${totals.messages} messages, ${((100 * totals.messages) / Math.max(totals.rows, 1)).toFixed(0)} per 100 rows`,
);
