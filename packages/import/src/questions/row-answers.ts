import type { Problem, ProblemPlace } from '@regional-presence/core';
import { CONFIRMABLE_CODES, type ConfirmableCode } from '@regional-presence/core/internal';
import type { TableReport } from '../sheet/table-report.js';
import { MAX_CONFIRMED_ROWS } from '../work/decision.js';
import { type RowRef, tableKey } from '../work/row-ref.js';
import type { Answer, FindAnswers } from './question.js';

/** Finds the table of a place. */
export type TableOfPlace = (place: ProblemPlace) => TableReport | undefined;

function rowRefOf(place: ProblemPlace | undefined, tableOf: TableOfPlace): RowRef | undefined {
  const line = place?.row === undefined ? undefined : tableOf(place)?.lines?.row(place.row, place.record);
  if (!line) return undefined;
  const { file, sheet } = place as { file: string; sheet?: string };
  return { file, ...(sheet === undefined ? {} : { sheet }), row: line.row, print: line.print };
}

/** Says whether rows are one meeting. */
export const sameOrApart =
  (tableOf: TableOfPlace): FindAnswers =>
  ({ problems: [problem] }) => {
    const { related = [], params, place } = problem!;
    // Of a very large group the problem names the first rows only.
    if (related.length + 1 !== params.rows) return [];
    return answersForRows([place, ...related].map((each) => rowRefOf(each, tableOf)));
  };

/** Says whether a row and the one that it was merged with are one meeting. */
export const sameOrApartAsMerged =
  (tableOf: TableOfPlace): FindAnswers =>
  ({ problems: [problem] }) => {
    const { params, place } = problem!;
    const { otherFile: file, otherRow: row } = params;
    // Of the other row the problem names no sheet: in a workbook it may be that of any.
    if (typeof file !== 'string' || typeof row !== 'number' || !tableOf({ file })) return [];
    return answersForRows([{ file, row }, place].map((each) => rowRefOf(each, tableOf)));
  };

function answersForRows(rows: readonly (RowRef | undefined)[]): Answer[] {
  if (rows.length < 2 || rows.includes(undefined)) return [];
  // Of a row with several occasions more than one may be in the group.
  const byRow = new Map((rows as RowRef[]).map((row) => [`${tableKey(row)} ${row.row} ${row.print}`, row]));
  if (byRow.size < 2) return [];
  const decided = [...byRow.values()];
  return [
    {
      label: { term: 'answer/same-meeting', params: {} },
      change: { decisions: [{ kind: 'same', rows: decided }] },
    },
    {
      label: { term: 'answer/other-meeting', params: {} },
      change: { decisions: [{ kind: 'apart', rows: decided }] },
    },
  ];
}

/** Says that rows are right as they are. */
export const rightAsItIs =
  (tableOf: TableOfPlace): FindAnswers =>
  ({ problems }) => {
    const { code, params, place } = problems[0]!;
    const column = place?.column?.letter;
    const rows = problems.map(({ place }) => rowRefOf(place, tableOf));
    if (rows.includes(undefined) || rows.length > MAX_CONFIRMED_ROWS) return [];
    // A row with several occasions may have the problem more than once.
    const byRow = new Map((rows as RowRef[]).map((row) => [row.row, row]));
    return [
      {
        label: { term: 'answer/right', params: {} },
        change: {
          decisions: [
            {
              kind: 'right',
              code: code as ConfirmableCode,
              ...(column === undefined ? {} : { column }),
              params,
              rows: [...byRow.values()],
            },
          ],
        },
      },
    ];
  };

/** Says that the record of no table that a problem is about is right: a number that a document states. */
export function recordRightAsItIs({ code, params, place }: Problem): Answer[] {
  if (place?.row !== undefined || !isConfirmableCode(code)) return [];
  return [
    {
      label: { term: 'answer/right', params: {} },
      change: { decisions: [{ kind: 'right', code, params, rows: [] }] },
    },
  ];
}

const isConfirmableCode = (code: string): code is ConfirmableCode =>
  (CONFIRMABLE_CODES as readonly string[]).includes(code);

/** Leaves out rows that cannot become records. */
export const leaveOut =
  (tableOf: TableOfPlace): FindAnswers =>
  ({ problems }) => {
    const rows = problems.map(({ place }: Problem) => rowRefOf(place, tableOf));
    if (rows.includes(undefined)) return [];
    const edits = (rows as RowRef[]).map((row) => ({ ...row, drop: true as const }));
    return [{ label: { term: 'answer/leave-out', params: {} }, change: { edits } }] satisfies Answer[];
  };

/** Finds the tables of places among those that were read. */
export function tableFinder(tables: readonly TableReport[]): TableOfPlace {
  const byKey = new Map(tables.map((table) => [tableKey(table), table]));
  return ({ file, sheet }) => (file === undefined ? undefined : byKey.get(tableKey({ file, sheet })));
}
