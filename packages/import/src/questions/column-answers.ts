import { REGION_CODES } from '@regional-presence/core';
import { textParameter } from '@regional-presence/core/internal';
import { fieldOfHeading } from '../column/match-heading.js';
import type { MappedColumn } from '../plan/mapping.js';
import { type Answer, type AnswerableProblems, type FindAnswers, optionsOfTable } from './question.js';

/** The column of a problem with what the plan says of it, and the entry of a mapping that changes it. */
function columnOf({ problems, table }: AnswerableProblems) {
  const letter = problems[0]!.place?.column?.letter;
  const column = table.columns.find((each) => each.letter === letter);
  if (!column) return undefined;
  const keys = Object.keys(table.plan?.columns ?? {});
  // The keys of a plan are in the order of the columns: headings, or letters where a heading is not unique.
  const key = keys[table.columns.indexOf(column)] ?? column.letter;
  return { column, key, planned: table.plan?.columns[key] };
}

/** Says which comes first in the numeric dates of a column: the day or the month. */
export const oneOrder: FindAnswers = (group) => {
  const found = columnOf(group);
  if (!found?.planned) return [];
  const { key, planned } = found;
  return (['dmy', 'mdy'] as const).map((order): Answer => {
    const mapped: MappedColumn = { ...planned, order };
    return {
      label: { term: order === 'dmy' ? 'answer/day-first' : 'answer/month-first', params: {} },
      change: optionsOfTable(group.table, { mapping: { columns: { [key]: mapped } } }),
    };
  });
};

/** Says what an unknown column holds: what a similar heading means, if no column holds that yet, or nothing known. */
export const oneField: FindAnswers = (group) => {
  const found = columnOf(group);
  if (!found) return [];
  const { key } = found;
  const answer = (label: Answer['label'], field: MappedColumn['field']): Answer => ({
    label,
    change: optionsOfTable(group.table, { mapping: { columns: { [key]: { field } } } }),
  });
  const heading = textParameter(group.problems[0]!, 'suggestion');
  const field = heading === undefined ? undefined : fieldOfHeading(heading)?.field;
  const isFree = field !== undefined && !group.table.columns.some((column) => column.field === field);
  const keep = answer({ term: 'answer/keep-column', params: {} }, null);
  return isFree
    ? [answer({ term: 'answer/read-column-as', params: { heading: heading! } }, field), keep]
    : [];
};

/** Says which column of a table without a known heading holds the titles. */
export const titleColumn: FindAnswers = ({ problems, table }) => {
  const { firstRow } = problems[0]!.params;
  const headings = Array.isArray(firstRow) ? firstRow : [];
  return headings
    .filter((heading: string) => heading !== '')
    .map((heading: string): Answer => {
      const mapping = { columns: { [heading]: { field: 'title' } } };
      return {
        label: { term: 'answer/title-column', params: { heading } },
        change: optionsOfTable(table, { mapping }),
      };
    });
};

/** Says to which region the activities of a table belong that name none. */
export const oneRegion: FindAnswers = ({ table }) =>
  REGION_CODES.map(
    (region): Answer => ({
      label: { term: 'answer/region', params: { region: `region/${region}` } },
      change: optionsOfTable(table, { region }),
    }),
  );
