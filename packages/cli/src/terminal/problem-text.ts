import { type Problem, placeLabel, type Severity } from '@regional-presence/core';
import { type Colour, paint, type Terminal } from './terminal';

const COLOUR: Record<Severity, Colour> = { error: 'red', warning: 'yellow', info: 'blue' };

/** Of problems of one kind in one column, so many are shown; of more, the number is told. */
const SHOWN = 5;

/** Problems as a person reads them: place, what is wrong, what to do; many of one kind as one. */
export function problemText(problems: readonly Problem[], terminal: Terminal): string {
  const groups = new Map<string, Problem[]>();
  for (const found of problems) {
    const { file, sheet, column } = found.place ?? {};
    const key = [file, sheet, found.code, column?.letter].join('\n');
    const group = groups.get(key);
    if (group) group.push(found);
    else groups.set(key, [found]);
  }
  let text = '';
  for (const group of groups.values()) {
    const shown = group.length > SHOWN + 1 ? SHOWN : group.length;
    for (const found of group.slice(0, shown)) text += oneProblem(found, terminal);
    if (shown < group.length) text += manyMore(group.slice(shown), terminal);
  }
  return text;
}

function oneProblem(found: Problem, terminal: Terminal): string {
  const kind = paint(terminal, COLOUR[found.severity], found.severity);
  const place = placeLabel(found.place);
  return `${place ? `${place}: ` : ''}${kind} ${found.code}\n  ${found.message}\n  → ${found.remedy}\n`;
}

function manyMore(rest: readonly Problem[], terminal: Terminal): string {
  const rows = rest.flatMap(({ place }) => (place?.row ? [place.row] : []));
  const where =
    rows.length > 0 ? ` in rows ${rows.slice(0, 12).join(', ')}${rows.length > 12 ? ' …' : ''}` : '';
  return paint(terminal, 'dim', `  … and ${rest.length} more like it${where}\n`);
}
