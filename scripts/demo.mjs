// What `pnpm demo` runs: builds out/ from the spreadsheets of the source report.
import { spawnSync } from 'node:child_process';

const args = ['build', 'examples/source-report', '--out', 'out', '--period', '2021-09/2022-11'];
console.log(`$ presence ${args.join(' ')}\n`);
const { status } = spawnSync(process.execPath, ['packages/cli/bin/presence.js', ...args], {
  stdio: 'inherit',
});
if (status === 0) {
  console.log(`
Open
  out/reports/en/advisory-group.docx   the report to the advisory group, as a Word document
  out/reports/en/advisory-group.html   the same report as a web page
  out/calendar/all.ics                 all events as a calendar
  out/problems.json                    the problems of the spreadsheets, with place and remedy
  out/dataset.json                     the dataset from which the others are made`);
}
process.exit(status ?? 1);
