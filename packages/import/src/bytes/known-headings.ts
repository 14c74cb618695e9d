import { fieldOf } from '../column/match-columns.js';

/** A heading that is known tells as much as several letters. */
const KNOWN_HEADING = 6;
/** A heading is among the first lines. */
const LINES = 12;

/** A letter beyond ASCII: a sign, such as that of a half, says nothing of the heading that it stands before. */
const LETTER = /(?![\0-\x7f])\p{L}/u;

/** What the headings beyond ASCII tell that a text has at its beginning, where they are known ones. */
export function knownHeadings(text: string): number {
  let sum = 0;
  for (const line of text.split(/\r\n?|\n/, LINES)) {
    for (const cell of line.split(/[;,\t|]/)) {
      if (LETTER.test(cell) && fieldOf(cell.replace(/^"|"$/g, ''))) sum += KNOWN_HEADING;
    }
  }
  return sum;
}
