import type { Problem, ProblemPlace } from '@regional-presence/core';
import {
  columnFilledDown,
  columnHeadingDuplicate,
  columnInferred,
  columnOfDatesUnused,
  columnsUnknown,
  columnUnknown,
  columnValuesUnfit,
  datesInTitles,
  titlesFromDescriptions,
  titlesFromPlaces,
} from '@regional-presence/core/internal';
import type { Field } from '../column/field-words.js';
import { REASON_HEADING } from '../field/formula-escape.js';
import { headline } from '../field/headline.js';
import type { AssignedColumns } from './assign-columns.js';

/** What is to be said of the columns of a table. Columns of which nothing is known are one problem. */
export function columnProblems(assigned: AssignedColumns, place: ProblemPlace): Problem[] {
  const { columns, combined, inferred, unfit, unused, ofGroups, examplesOf } = assigned;
  const problems: Problem[] = [];
  const parts = new Set(combined.flatMap(({ places }) => places));
  const unknown: string[] = [];
  for (const [index, column] of columns.entries()) {
    const { letter, name, closestHeading } = column;
    const at = { ...place, column: { letter, name } };
    const heading = name === '' ? undefined : name;
    const examples = examplesOf(index);
    const named = unfit.get(index);
    if (column.isDeclared || parts.has(index) || name === REASON_HEADING) continue;
    if (ofGroups.includes(index)) problems.push(columnFilledDown({ heading, examples }, at));
    if (column.namesEvents) {
      const isDescription = column.field === 'description';
      problems.push(
        isDescription
          ? titlesFromDescriptions({ heading, examples: examples.map(headline) }, at)
          : titlesFromPlaces({ heading, examples }, at),
      );
    }
    if (column.beginsWithDate) problems.push(datesInTitles({ heading, examples }, at));
    if (inferred.has(index))
      problems.push(
        columnInferred({ heading, field: `field/${nameOf(inferred.get(index)!)}`, examples }, at),
      );
    else if (unused.includes(index)) problems.push(columnOfDatesUnused({ heading, examples }, at));
    else if (column.field) continue;
    else if (heading === undefined) continue;
    else if (column.isRepeated) problems.push(columnHeadingDuplicate({ heading }, at));
    else if (named) problems.push(columnValuesUnfit({ heading, field: `field/${named}`, examples }, at));
    else if (closestHeading) problems.push(columnUnknown({ heading, suggestion: closestHeading }, at));
    else unknown.push(heading);
  }
  if (unknown.length > 0) problems.push(columnsUnknown({ count: unknown.length, headings: unknown }, place));
  return problems;
}

/** Fields that replace another where that is blank have its name. */
const REPLACED: Readonly<Partial<Record<Field, Field>>> = { otherDate: 'date', otherTitle: 'title' };

const nameOf = (field: Field): Field => REPLACED[field] ?? field;
