import type { Event } from '@regional-presence/core';
import { foldText, isSubsetOf, recentCache } from '@regional-presence/core/internal';
import { columnKind } from './column-kind.js';
import type { EventPair } from './event-pair.js';
import type { ScoredKind } from './weights.js';

/** Ids that programs make for each entry: a UUID, the UID of a calendar. A second entry of a meeting has another one. */
const ID_OF_PROGRAM = /@|^(?=.*\d)(?=.*[a-z])[0-9a-z_-]{16,}$/i;

/** An instant, to the second: when an entry was made or changed. */
const TIME_STAMP = /^\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/;

const isWholeNumber = (text: string): boolean => /^\d{1,7}$/.test(text);

/** Whether a number may count the lines of its list: `7` in row 8, not `102` in row 3. */
const mayCountLines = (value: string, row: number | undefined): boolean =>
  isWholeNumber(value) && row !== undefined && Number(value) <= row;

/** Whether two numbers count the lines: 7 in row 8 and 9 in row 10. */
function countLines(a: string, b: string, { sources: [one] }: Event, { sources: [other] }: Event): boolean {
  const [rowA, rowB] = [one?.row, other?.row];
  return mayCountLines(a, rowA) && mayCountLines(b, rowB) && rowA! - Number(a) === rowB! - Number(b);
}

const wordsOf = recentCache((text: string): ReadonlySet<string> => new Set(foldText(text).split(' ')));

/** Whether two names have the same words, or one has all words of the other: `Room 5` and `Room 5, Building A`. */
export function namesAgree(a: string, b: string): boolean {
  if (a === b || foldText(a) === foldText(b)) return true;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  return isSubsetOf(one, other) || isSubsetOf(other, one);
}

/** How often columns that both have differ. */
interface ColumnDifferences {
  ids: number;
  contents: number;
}

function countDifferences({ a, b, isOneList }: EventPair, title: ScoredKind): ColumnDifferences {
  const found = { ids: 0, contents: 0 };
  const [columns, others] = [a.extra, b.extra];
  if (columns && others)
    for (const heading in columns) {
      const [mine, theirs] = [columns[heading]!, Object.hasOwn(others, heading) ? others[heading]! : ''];
      if (theirs === '' || mine === theirs) continue;
      const kind = columnKind(heading);
      if (kind === 'row' || countLines(mine, theirs, a, b)) continue;
      // A list with a row for each language has each title in its own: with one title it is that of the meeting.
      if (kind === 'language' && !(isOneList && title === 'same-title')) continue;
      if (kind === 'id') {
        if (isOneList && !(ID_OF_PROGRAM.test(mine) && ID_OF_PROGRAM.test(theirs))) found.ids++;
      } else if (!TIME_STAMP.test(mine) && !mine.includes('@') && !namesAgree(mine, theirs)) found.contents++;
    }
  if (isOneList && descriptionsDiffer(a, b)) found.contents++;
  return found;
}

function descriptionsDiffer({ description: a }: Event, { description: b }: Event): boolean {
  if (!a || !b) return false;
  for (const tag in a) if (b[tag] !== undefined && !namesAgree(a[tag]!, b[tag])) return true;
  return false;
}

/**
 * Compares the columns that the model does not have. Numbers that count lines, remarks, and what else belongs to the line
 * of a list say nothing. Lists number their meetings themselves, so that ids are compared within one list.
 *
 * @param title what was found of the titles: in two languages the columns are too.
 */
export function compareColumns(pair: EventPair, title: ScoredKind): ScoredKind[] {
  if (!pair.a.extra && !pair.a.description) return NO_KINDS;
  const { ids, contents } = countDifferences(pair, title);
  const kinds: ScoredKind[] = ids > 0 ? ['other-id'] : [];
  if (contents > 0 && title !== 'same-subject') kinds.push(contents === 1 ? 'other-column' : 'other-columns');
  return kinds;
}

const NO_KINDS: ScoredKind[] = [];

/** The columns of an event that {@link compareColumns} looks at, as it does. */
export function comparedColumns({ extra = {}, sources: [source] }: Event): readonly unknown[] {
  let countsLines = false;
  const columns: string[] = [];
  for (const heading in extra) {
    if (columnKind(heading) === 'row') continue;
    const value = extra[heading]!;
    columns.push(heading, value);
    if (mayCountLines(value, source?.row)) countsLines = true;
  }
  return countsLines ? [...columns, source?.row] : columns;
}
