import { fieldOfHeading } from '../column/match-columns.js';

/** A heading that is known tells as much as several letters. */
const KNOWN_HEADING_SCORE = 6;
/** A heading is among the first lines. */
const MAX_LINES = 12;

/** A letter beyond ASCII: a sign, such as that of a half, says nothing of the heading that it stands before. */
const NON_ASCII_LETTER = /(?![\0-\x7f])\p{L}/u;

/** What the headings beyond ASCII tell that a text has at its beginning, where they are known ones. */
export function scoreHeadings(text: string): number {
  let sum = 0;
  for (const line of text.split(/\r\n?|\n/, MAX_LINES)) {
    for (const cell of line.split(/[;,\t|]/)) {
      if (NON_ASCII_LETTER.test(cell) && fieldOfHeading(cell.replace(/^"|"$/g, '')))
        sum += KNOWN_HEADING_SCORE;
    }
  }
  return sum;
}
