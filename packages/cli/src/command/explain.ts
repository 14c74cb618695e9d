import { PROBLEM_CATALOGUE, PROBLEM_CODES } from '@regional-presence/core';
import { isProblemCode } from '@regional-presence/core/internal';




import { paint, type Terminal } from '../terminal/terminal.js';

const plain = (template: string): string => template.replace(/[[\]]/g, '').replace(/\{(\w+)\}/g, '‹$1›');

/** `presence explain`: what a code means; without one, all of them. */
export function explain(code: string | undefined, terminal: Terminal): number {
  if (code === undefined) {
    for (const each of PROBLEM_CODES) {
      const { severity, title } = PROBLEM_CATALOGUE[each];
      terminal.out(`${each.padEnd(30)} ${severity.padEnd(8)} ${title}\n`);
    }
    return 0;
  }
  if (!isProblemCode(code)) return 2;
  const { severity, title, message, remedy, why } = PROBLEM_CATALOGUE[code];
  terminal.out(`${paint(terminal, 'bold', code)} (${severity})\n${title}\n\n`);
  terminal.out(`Says:   ${plain(message)}\nWhy:    ${why}\nRemedy: ${remedy}\n`);
  return 0;
}
