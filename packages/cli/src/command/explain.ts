import { exampleTexts, isProblemCode } from '@regional-presence/core/internal';
import { PROBLEM_DEFINITIONS } from '@regional-presence/core/problems';
import { problemCatalogue } from '@regional-presence/core/problems/en';

import { paint, type Terminal } from '../terminal/terminal.js';

/** `presence explain`: what a code means; without one, all of them. */
export function explain(code: string | undefined, terminal: Terminal): number {
  if (code === undefined) {
    for (const { code: each, severity } of PROBLEM_DEFINITIONS)
      terminal.out(`${each.padEnd(30)} ${severity.padEnd(8)} ${problemCatalogue.problems[each].title}\n`);
    return 0;
  }
  if (!isProblemCode(code)) return 2;
  const { severity } = PROBLEM_DEFINITIONS.find((definition) => definition.code === code)!;
  const { title, explanation } = problemCatalogue.problems[code];
  const { message, remedy } = exampleTexts(code, problemCatalogue);
  terminal.out(`${paint(terminal, 'bold', code)} (${severity})\n${title}\n\n`);
  terminal.out(`Message: ${message}\nWhy:     ${explanation}\nRemedy:  ${remedy}\n`);
  return 0;
}
