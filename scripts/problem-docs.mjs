// The list of problem codes as a page, made from their definitions. With --write it is written to docs/problems.md;
// without, the file is compared.
import { readFileSync, writeFileSync } from 'node:fs';
import { exampleTexts } from '../packages/core/dist/internal.js';
import { problemCatalogue } from '../packages/core/dist/problems/en.js';
import { PROBLEM_DEFINITIONS } from '../packages/core/dist/problems.js';

const path = new URL('../docs/problems.md', import.meta.url);

const page = [
  '# Problems',
  '',
  'Every code, made from the definitions in `packages/core/src/problem/definition`. `presence explain CODE` shows the same. The messages exist in Arabic, Chinese, English, French, Russian and Spanish; the examples have ‹names› where a problem has its values.',
  '',
  'An **error**: something is not in the record as it was meant. A **warning**: it is, and may be wrong. A **remark**: it is right, and worth knowing.',
  '',
  ...PROBLEM_DEFINITIONS.flatMap(({ code, severity, params }) => {
    const { title, explanation } = problemCatalogue.problems[code];
    const { message, remedy } = exampleTexts(code, problemCatalogue);
    const parameters = Object.entries(params).map(([name, type]) =>
      typeof type === 'string' ? `\`${name}\` (${type})` : `\`${name}\` (${type.join(', ')})`,
    );
    return [
      `## ${code}`,
      '',
      `**${title}** (${severity})`,
      '',
      `- Message: ${message}`,
      `- Remedy: ${remedy}`,
      `- Why: ${explanation}`,
      ...(parameters.length === 0 ? [] : [`- Parameters: ${parameters.join(', ')}`]),
      '',
    ];
  }),
].join('\n');

if (process.argv.includes('--write')) writeFileSync(path, page);
else if (readFileSync(path, 'utf8') !== page) {
  console.error('docs/problems.md does not match the definitions: run node scripts/problem-docs.mjs --write');
  process.exit(1);
} else console.log('problems: docs/problems.md matches the definitions');
