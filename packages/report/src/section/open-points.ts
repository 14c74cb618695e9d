import {
  countBySeverity,
  PROBLEM_CATALOGUE,
  type Problem,
  type ProblemCode,
  placeLabel,
  type Severity,
} from '@regional-presence/core';
import { type Block, type Inline, list, paragraph, strong, text } from '../tree';
import { counted } from '../words';

const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** So many problems of one kind are listed one by one; of more, the number is told. */
const LISTED = 25;

/** What is open: the problems, by severity and kind, each with its place and remedy. */
export function openPoints(problems: readonly Problem[]): Block[] {
  if (problems.length === 0) return [paragraph(text('Nothing is open.'))];
  const counts = countBySeverity(problems);
  const sums = [
    counted(counts.error, 'error'),
    counted(counts.warning, 'warning'),
    counted(counts.info, 'remark'),
  ];
  const blocks: Block[] = [paragraph(text(`${sums.join(', ')}.`))];
  for (const severity of ORDER) {
    for (const [code, group] of byCode(problems.filter((p) => p.severity === severity))) {
      const remedy = group.every((p) => p.remedy === group[0]!.remedy) ? ` ${group[0]!.remedy}` : '';
      const title = strong(text(PROBLEM_CATALOGUE[code].title));
      blocks.push(paragraph(title, text(` (${severity} ${code}, ${group.length}).${remedy}`)));
      const items = group.slice(0, LISTED).map((p): Block[] => [paragraph(line(p, remedy === ''))]);
      if (group.length > LISTED) items.push([paragraph(text(`and ${group.length - LISTED} more`))]);
      blocks.push(list(...items));
    }
  }
  return blocks;
}

function line(found: Problem, withRemedy: boolean): Inline {
  const place = placeLabel(found.place);
  return text(`${place ? `${place}: ` : ''}${found.message}${withRemedy ? ` ${found.remedy}` : ''}`);
}

function byCode(problems: readonly Problem[]): Map<ProblemCode, Problem[]> {
  const groups = new Map<ProblemCode, Problem[]>();
  for (const found of problems) {
    const group = groups.get(found.code);
    if (group) group.push(found);
    else groups.set(found.code, [found]);
  }
  return groups;
}
