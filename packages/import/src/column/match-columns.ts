import { editDistance } from '@regional-presence/core/internal';
import { foldText, nearestWordTo } from '../field/words.js';
import type { Column } from './column.js';
import type { Field } from './field-words.js';
import { timesOfForm } from './form-export.js';
import { isOfOther } from './heading-grammar.js';
import {
  COMPOSED_RANK,
  FIELD_BY_WORD,
  matchHeading,
  withoutBracket,
  zoneOfHeading,
} from './match-heading.js';

/**
 * The field of a second column with such a heading: 时间 is a date, and next to a date column it is the hours.
 */
const SECOND_COLUMN_FIELD: ReadonlyMap<string, Field> = new Map([
  ['时间', 'hours'],
  ['举办时间', 'hours'],
  ['会议时间', 'hours'],
  ['when', 'hours'],
]);

/** The letter of a column, from its 0-based index: 0 → A, 26 → AA. */
export function columnLetter(index: number): string {
  let letter = '';
  for (let n = index + 1; n > 0; n = Math.floor((n - 1) / 26))
    letter = String.fromCharCode(65 + ((n - 1) % 26)) + letter;
  return letter;
}

/** The 0-based index of a column, from its letter: A → 0, AA → 26. */
export function indexOfColumn(letter: string): number {
  let index = 0;
  for (const character of letter.toUpperCase()) index = index * 26 + character.charCodeAt(0) - 64;
  return index - 1;
}

/** Words of fewer letters are another word with two other letters: `amount` and `count`. */
const MIN_LENGTH_OF_TWO_SLIPS = 8;

/** Whether a heading is a known one but for a slip of the pen: `Venu`, `Discription`. */
const isSlipOf = (known: string, heading: string): boolean =>
  known[0] === heading[0] &&
  editDistance(known, heading) <= (heading.length < MIN_LENGTH_OF_TWO_SLIPS ? 1 : 2);

/** Shorter headings are similar to too many words. */
const MIN_SUGGESTION_LENGTH = 4;

/** Headings that begin with one word at least, for the word to be no part of their meaning. */
const MIN_PREFIXED = 3;

/** The word before a low line with which several headings begin: `meta` of `meta_name`, `meta_date`, `meta_venue`. */
function sharedPrefix(headings: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const heading of headings) {
    const prefix = /^(\p{L}+)_/u.exec(heading.trim())?.[1]?.toLowerCase();
    if (prefix && !isOfOther(prefix)) counts.set(prefix, (counts.get(prefix) ?? 0) + 1);
  }
  const [[prefix, count] = ['', 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return count >= MIN_PREFIXED ? prefix : undefined;
}

function matchWithoutPrefix(heading: string, prefix: string | undefined): ReturnType<typeof matchHeading> {
  if (prefix === undefined || !heading.toLowerCase().startsWith(`${prefix}_`)) return undefined;
  const found = matchHeading(heading.slice(prefix.length + 1));
  return found && { ...found, rank: found.rank + COMPOSED_RANK };
}

/**
 * Matches the column headings of a table to fields. Each field has one column: the one with the best rank,
 * the first among equals.
 *
 * @param fits whether a column can hold the field of its heading.
 */
export function matchColumns(
  headings: readonly string[],
  fits: (index: number, field: Field) => boolean = () => true,
): Column[] {
  const prefix = sharedPrefix(headings);
  const named = headings.map((heading, i) => {
    const found = matchHeading(heading.trim()) ?? matchWithoutPrefix(heading.trim(), prefix);
    return found && fits(i, found.field) ? found : undefined;
  });
  for (const i of timesOfForm(headings, (index) => named[index]?.field)) named[i] = undefined;
  const best = new Map<Field, number>();
  for (const [i, found] of named.entries()) {
    if (!found) continue;
    const other = best.get(found.field);
    if (other === undefined || found.rank < named[other]!.rank) best.set(found.field, i);
  }
  const names = new Set<string>();
  return headings.map((heading, i): Column => {
    const name = heading.trim();
    const column: Column = { letter: columnLetter(i), name };
    const key = foldText(name);
    if (names.has(key) && key !== '') column.isRepeated = true;
    names.add(key);
    const found = named[i];
    const secondField = SECOND_COLUMN_FIELD.get(foldText(withoutBracket(name)));
    const hint = found?.hint ?? zoneOfHeading(name);
    if (hint !== undefined) column.hint = hint;
    if (found && best.get(found.field) === i) {
      column.field = found.field;
    } else if (found && secondField && !best.has(secondField)) {
      best.set(secondField, i);
      column.field = secondField;
    } else if (found?.field === 'title' && !column.isRepeated && !best.has('otherTitle')) {
      best.set('otherTitle', i);
      column.field = 'otherTitle';
    } else if (!found && key.length >= MIN_SUGGESTION_LENGTH) {
      const near = nearestWordTo(name, FIELD_BY_WORD.keys());
      if (near !== undefined && isSlipOf(near, foldText(name))) column.closestHeading = near;
    }
    return column;
  });
}
