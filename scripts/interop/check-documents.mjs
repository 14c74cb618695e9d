// Checks that LibreOffice shows the Word documents of a build: converts each to PDF and images, and looks for the
// titles of the record on its pages.
//
// `node scripts/interop/check-documents.mjs BUILD-FOLDER WORK-FOLDER`
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { REPORT_NAMES } from '../../packages/report/dist/index.js';

const [build, work] = process.argv.slice(2);
const data = JSON.parse(readFileSync(join(build, 'dataset.json'), 'utf8'));
const activities = [...data.events, ...data.series, ...data.projects, ...data.engagements];
const faults = [];
let documents = 0;
let pages = 0;

/**
 * Only the letters and digits of a text, since lines on a page are broken, hyphenated and reversed. Lam and alef form
 * a ligature that is extracted from a PDF in reverse order, so both are removed.
 */
const lettersAndDigits = (text) => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+|[لاأإآ]/gu, '');
const run = (command, ...args) =>
  execFileSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] });

rmSync(work, { recursive: true, force: true });
// Next to the folders of the languages is the register of the documents.
const entries = readdirSync(join(build, 'reports'), { withFileTypes: true });
for (const { name: language } of entries.filter((entry) => entry.isDirectory())) {
  const folder = join(build, 'reports', language);
  const out = join(work, language);
  mkdirSync(out, { recursive: true });
  const names = readdirSync(folder).filter((name) => name.endsWith('.docx'));
  if (names.length <= REPORT_NAMES.length) faults.push(`${folder}: ${names.length} Word documents`);
  run(
    'soffice',
    `-env:UserInstallation=file://${resolve(work, 'profile')}`,
    '--headless',
    '--convert-to',
    'pdf',
    '--outdir',
    out,
    ...names.map((name) => join(folder, name)),
  );
  for (const name of names) check(name, join(out, name.replace(/docx$/, 'pdf')), language);
}
rmSync(join(work, 'profile'), { recursive: true, force: true });

function check(name, pdf, language) {
  documents++;
  const fault = (what) => faults.push(`${language}/${name}: ${what}`);
  let text;
  try {
    text = run('pdftotext', '-layout', pdf, '-');
  } catch {
    fault('LibreOffice does not open it');
    return;
  }
  const pageTexts = text.split('\f').slice(0, -1);
  pages += pageTexts.length;
  for (const [i, pageText] of pageTexts.entries())
    if (lettersAndDigits(pageText) === '') fault(`page ${i + 1} is empty`);
  const images = pdf.replace(/\.pdf$/, '');
  run('pdftoppm', '-r', '40', '-png', pdf, images);
  const imageFiles = readdirSync(join(pdf, '..')).filter(
    (file) => file.startsWith(`${name.replace(/\.docx$/, '')}-`) && file.endsWith('.png'),
  );
  if (imageFiles.length < pageTexts.length) fault(`${imageFiles.length} images of ${pageTexts.length} pages`);
  for (const file of imageFiles) if (statSync(join(pdf, '..', file)).size < 500) fault(`${file} is blank`);
  const shown = lettersAndDigits(text);
  if (name.startsWith('advisory-group'))
    for (const { title } of activities) {
      const [words] = Object.values(title);
      // A line break within text of two directions changes the order of the words.
      const phrases = language === 'ar' ? words.split(/\s+/) : [words];
      if (!phrases.every((word) => shown.includes(lettersAndDigits(word))))
        fault(`“${words}” is not on its pages`);
    }
  if (name.startsWith('director-brief')) {
    const markdown = readFileSync(join(build, 'reports', language, name.replace(/docx$/, 'md')), 'utf8');
    const annex = /^## (\D* ?A – .*)$/mu.exec(markdown)?.[1].split(/\s+/).map(lettersAndDigits);
    // A brief without activities has no annexes.
    const first = annex
      ? pageTexts.findIndex((pageText) => annex.every((word) => lettersAndDigits(pageText).includes(word)))
      : pageTexts.length;
    if (first !== 1 && first !== 2)
      fault(`it has ${first} pages before its annexes, but a brief has one or two`);
  }
}

for (const fault of faults.slice(0, 40)) console.error(fault);
console.log(`LibreOffice: ${documents} documents, ${pages} pages, ${faults.length} faults`);
process.exit(faults.length > 0 || documents === 0 ? 1 : 0);
