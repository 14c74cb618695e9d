// What `pnpm demo` runs: builds out/ from the spreadsheets of the source report.
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const args = ['build', 'examples/source-report', '--out', 'out', '--period', '2021-09/2022-11'];
console.log(`$ presence ${args.join(' ')}\n`);
const { status } = spawnSync(process.execPath, ['packages/cli/bin/presence.js', ...args], {
  stdio: 'inherit',
});
if (status === 0) {
  console.log(`
Open
  out/office/reports/en/advisory-group.docx   the report to the advisory group, as a Word document
  out/office/reports/en/advisory-group.html   the same report as a web page
  out/office/problems.json                    the problems of the spreadsheets, with place and remedy
  out/office/dataset.json                     the dataset from which the others are made
  out/public/all.ics                          all events as a calendar
and, as the public sees it, the site with the annual plan and its events:
  ${pathToFileURL('out/public/index.html').href}`);
}
process.exit(status ?? 1);
