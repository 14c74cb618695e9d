import type { IsHeading } from '../format/detect-dialect.js';

/** A known heading has the score of several letters. */
const KNOWN_HEADING_SCORE = 6;
/** Lines among which the header row is looked for. */
const MAX_HEADING_LINES = 12;

/** A letter beyond ASCII. A symbol such as `½` before a heading does not count. */
const NON_ASCII_LETTER = /(?![\0-\x7f])\p{L}/u;

/** The score of the known column headings with letters beyond ASCII at the beginning of a text. */
export function scoreHeadings(text: string, isHeading: IsHeading): number {
  let sum = 0;
  for (const line of text.split(/\r\n?|\n/, MAX_HEADING_LINES)) {
    for (const cell of line.split(/[;,\t|]/)) {
      if (NON_ASCII_LETTER.test(cell) && isHeading(cell.replace(/^"|"$/g, ''))) sum += KNOWN_HEADING_SCORE;
    }
  }
  return sum;
}
