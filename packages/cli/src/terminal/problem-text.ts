import type { Problem, Severity } from '@regional-presence/core';
import { type ProblemPattern, placeLabel } from '@regional-presence/core/problems';

import { type Colour, paint, type Terminal } from './terminal.js';

const COLOUR: Record<Severity, Colour> = { error: 'red', warning: 'yellow', remark: 'blue' };

/** Problems as a person reads them: place, what is wrong, what to do; many of one kind as one. */
export function problemText(patterns: readonly ProblemPattern[], terminal: Terminal): string {
  let text = '';
  for (const pattern of patterns) {
    for (const found of pattern.examples) text += oneProblem(found, terminal);
    const rest = pattern.count - pattern.examples.length;
    if (rest > 0) text += manyMore(rest, pattern.rows, terminal);
  }
  return text;
}

function oneProblem(found: Problem, terminal: Terminal): string {
  const kind = paint(terminal, COLOUR[found.severity], found.severity);
  const place = placeLabel(found.place);
  return `${place ? `${place}: ` : ''}${kind} ${found.code}\n  ${found.message}\n  → ${found.remedy}\n`;
}

const LONGEST_ROWS = 120;

function manyMore(rest: number, rows: string, terminal: Terminal): string {
  const cut = rows.length <= LONGEST_ROWS ? rows : `${rows.slice(0, LONGEST_ROWS).replace(/,[^,]*$/, '')}, …`;
  return paint(terminal, 'dim', `  … and ${rest} more like it${rows ? `; in all, rows ${cut}` : ''}\n`);
}
