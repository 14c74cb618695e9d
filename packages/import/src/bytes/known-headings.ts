import { fieldOf } from '../column/match-columns';

/** A heading that is known tells as much as several letters. */
const KNOWN_HEADING = 6;
/** A heading is among the first lines. */
const LINES = 12;

/** What the headings beyond ASCII tell that a text has at its beginning, where they are known ones. */
export function knownHeadings(text: string): number {
  let sum = 0;
  for (const line of text.split(/\r\n?|\n/, LINES)) {
    for (const cell of line.split(/[;,\t|]/)) {
      if (/[^\0-\x7f]/.test(cell) && fieldOf(cell.replace(/^"|"$/g, ''))) sum += KNOWN_HEADING;
    }
  }
  return sum;
}
