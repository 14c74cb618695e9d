import type { Column } from '../column/column.js';
import { mentionsTitle } from '../column/heading-grammar.js';
import { isYesOrNo } from '../field/yes-no.js';
import { isDate, isLink } from './cell-values.js';
import type { ColumnCells } from './column-cells.js';

/** Texts of titles have about this many letters at least. */
const MIN_TITLE_LENGTH = 4;

/** A title of more letters counts no more: it is a description. */
const FULL_TITLE_LENGTH = 60;

/** Columns of few values say of which kind or where the events are. */
const MIN_DISTINCT = 0.2;

/** Nearly every event has a title. */
const FILLED = 0.75;

/** How much more a column counts whose heading has a word for titles or events. */
const NAMED_SCORE = 8;

/** A path or the name of a file: `/img/a-1.jpg`. */
const PATH = /^\S*(?:\/\S*\/|\.\w{2,4}$)\S*$/;

/** Tags, and values of JSON: `#film`, `{"rank":1}`, `["a"]`. */
const NO_WORDS_OF_A_TITLE = /^(?:[#{]|\[\s*[[{"])/;

/** The length of a text without the addresses of its links: `[Forum](https://…)`. */
const shownLength = (text: string): number => text.replace(/\]\([^)]*\)/g, '').length;

/** Whether a text may be a title: words, and nothing that another field has. */
const canBeTitle = (text: string): boolean =>
  /\p{L}{2}/u.test(text) &&
  !NO_WORDS_OF_A_TITLE.test(text) &&
  !isLink(text) &&
  !isDate(text) &&
  !isYesOrNo(text) &&
  !PATH.test(text);

/** The column whose texts are most like titles: varied words of a length between a code and a description. */
export function columnOfTitles(
  columns: readonly Column[],
  cells: readonly ColumnCells[],
  free: (test: (text: string) => boolean) => readonly number[],
): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const index of free(canBeTitle)) {
    const { texts } = cells[index]!;
    const length = texts.reduce((sum, text) => sum + shownLength(text), 0) / texts.length;
    if (length < MIN_TITLE_LENGTH || !cells[index]!.isFilled(FILLED)) continue;
    const fitting =
      length <= 2 * FULL_TITLE_LENGTH ? Math.min(length, FULL_TITLE_LENGTH) : FULL_TITLE_LENGTH / 3;
    const named = mentionsTitle(columns[index]!.name);
    const distinct = new Set(texts).size / texts.length;
    if (named === false || (!named && distinct < MIN_DISTINCT)) continue;
    const score = fitting * distinct * (named ? NAMED_SCORE : 1);
    if (score > most) [best, most] = [index, score];
  }
  return best;
}
