// The list of problem codes as a page, made from the catalogue in core. With --write it is written to
// docs/problems.md; without, the file is held against it.
import { readFileSync, writeFileSync } from 'node:fs';
import { PROBLEM_CATALOGUE, PROBLEM_CODES } from '../packages/core/dist/index.js';

const path = new URL('../docs/problems.md', import.meta.url);
const plain = (template) => template.replace(/[[\]]/g, '').replace(/\{(\w+)\}/g, '‹$1›');

const page = [
  '# Problems',
  '',
  'Every code there is, made from the catalogue in `packages/core/src/problem`. `presence explain CODE` says the same.',
  '',
  'An **error**: something is not in the record as it was meant. A **warning**: it is, and may be wrong. An **info**: it is right, and worth knowing.',
  '',
  ...PROBLEM_CODES.flatMap((code) => {
    const { severity, title, message, remedy, why } = PROBLEM_CATALOGUE[code];
    return [
      `## ${code}`,
      '',
      `**${title}** (${severity})`,
      '',
      `- Says: ${plain(message)}`,
      `- Why: ${why}`,
      `- Remedy: ${remedy}`,
      '',
    ];
  }),
].join('\n');

if (process.argv.includes('--write')) writeFileSync(path, page);
else if (readFileSync(path, 'utf8') !== page) {
  console.error('docs/problems.md is not what the catalogue says: run node scripts/problem-docs.mjs --write');
  process.exit(1);
} else console.log('docs/problems.md: as the catalogue says');
