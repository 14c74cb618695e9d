import type { Column } from '../column/column.js';
import { mentionsTitle } from '../column/heading-grammar.js';
import { fieldOfHeading } from '../column/match-heading.js';
import { isYesOrNo } from '../field/yes-no.js';
import { isDate, isLink } from './cell-values.js';
import type { ColumnCells } from './column-cells.js';
import { saysWhen } from './when-fields.js';

/** Texts of titles have about this many letters at least. */
const MIN_TITLE_LENGTH = 4;

/** A title of more letters counts no more: it is a description. */
const FULL_TITLE_LENGTH = 60;

/** Sentences have so many words: a column of them describes the events. */
const MIN_SENTENCE_WORDS = 10;

/** How much a column of sentences counts. */
const SENTENCE_SCORE = 8;

/** Columns of few values say of which kind or where the events are. */
const MIN_DISTINCT = 0.2;

/** Nearly every event has a title. */
const FILLED = 0.75;

/** Days without an event are in a calendar as well. */
const FILLED_OF_CALENDAR = 0.4;

/** With a heading that names titles, more days may be without one. */
const FILLED_OF_NAMED = 0.15;

/** How much more a column counts whose heading has a word for titles or events. */
const NAMED_SCORE = 8;

/** A path or the name of a file: `/img/a-1.jpg`. */
const PATH = /^\S*(?:\/\S*\/|\.\w{2,4}$)\S*$/;

/** Tags, and values of JSON: `#film`, `{"rank":1}`, `["a"]`. A name in braces is none: `[{dplyr}](https://…)`. */
const NO_WORDS_OF_A_TITLE = /^(?:#|\{\s*["'}]|\[\s*(?:[["]|\{\s*["'}]))/;

/** A number and its unit: `2 ORE`, `12.5 km`. */
const QUANTITY = /^\d+(?:[.,]\d+)?\s*\p{L}+\.?$/u;

/** A text without the addresses of its links: `[Forum](https://…)` → `[Forum]`. */
const shownText = (text: string): string => text.replace(/\]\([^)]*\)/g, ']');

/** Letters and figures by turns in one word, as programs number records: `0896fc4d-c1fd-4dde-bab9-00263ce34fbb`. */
const isMachineId = (text: string): boolean =>
  /^[\w-]{12,}$/.test(text) && (text.match(/\d(?=[a-z])|[a-z](?=\d)/gi)?.length ?? 0) >= MIN_TURNS;

const MIN_TURNS = 4;

/** Whether a text may be a title: words, and nothing that another field has. */
export function canBeTitle(text: string): boolean {
  const shown = shownText(text);
  return (
    /\p{L}{2}/u.test(shown) &&
    !NO_WORDS_OF_A_TITLE.test(shown) &&
    !isLink(shown) &&
    !isDate(shown) &&
    !isYesOrNo(shown) &&
    !QUANTITY.test(shown) &&
    !isMachineId(shown) &&
    !PATH.test(shown)
  );
}

/** The columns of a table that may have its titles. */
interface TitleColumns {
  columns: readonly Column[];
  cells: readonly ColumnCells[];
  /** The indexes of the columns without a field whose cells pass a test. */
  free(test: (text: string) => boolean): readonly number[];
}

/** Whether most texts are sentences: many words with a full stop at the end. */
const areSentences = (texts: readonly string[]): boolean =>
  texts.filter((text) => /[.!?。]$/.test(text) && text.split(/\s+/).length >= MIN_SENTENCE_WORDS).length * 2 >
  texts.length;

/** The column whose texts are most like titles: varied words of a length between a code and a description. */
export function columnOfTitles(table: TitleColumns, filled = FILLED): number | undefined {
  const { columns, cells } = table;
  let best: number | undefined;
  let most = 0;
  for (const index of table.free(canBeTitle)) {
    const { texts } = cells[index]!;
    const length = texts.reduce((sum, text) => sum + shownText(text).length, 0) / texts.length;
    const fitting = areSentences(texts)
      ? SENTENCE_SCORE
      : length <= 2 * FULL_TITLE_LENGTH
        ? Math.min(length, FULL_TITLE_LENGTH)
        : FULL_TITLE_LENGTH / 3;
    const named = mentionsTitle(columns[index]!.name);
    const least = named && filled < FILLED ? FILLED_OF_NAMED : filled;
    if (length < MIN_TITLE_LENGTH || !cells[index]!.isFilled(least)) continue;
    const distinct = new Set(texts).size / texts.length;
    if (named === false || (!named && distinct < MIN_DISTINCT)) continue;
    const score = fitting * distinct * (named ? NAMED_SCORE : 1);
    if (score > most) [best, most] = [index, score];
  }
  return best;
}

/**
 * The column that stands for the titles of a list in which none is like them: the one column of short words, though many
 * rows have the same (`Board`, `Membership`) or none; else the short descriptions, or the themes.
 */
export function columnInsteadOfTitles(table: TitleColumns): number | undefined {
  const { columns, cells } = table;
  const calendar = columnOfTitles(table, FILLED_OF_CALENDAR);
  if (calendar !== undefined) return calendar;
  const description = columns.findIndex(({ field }) => field === 'description');
  const isShort = (text: string) => text.length <= 2 * FULL_TITLE_LENGTH && !text.includes('\n');
  if (description >= 0 && cells[description]!.isFilled(FILLED) && cells[description]!.share(isShort) === 1)
    return description;
  const [only, other] = table
    .free(canBeTitle)
    .filter((i) => cells[i]!.isFilled(FILLED) && mentionsTitle(columns[i]!.name) !== false);
  if (only === undefined) {
    const theme = columns.findIndex(({ field }) => field === 'theme');
    return theme >= 0 && cells[theme]!.isFilled(FILLED_OF_CALENDAR) ? theme : undefined;
  }
  return other === undefined && columns[only]?.name !== '' ? only : undefined;
}

/** Fewer rows without a title may be blank for another reason. */
const MIN_UNTITLED = 3;

/** How many times more like titles a column must be than the others. */
const CLEARLY_MORE = 2;

/** The column that has words in nearly all rows in which that of the titles has none: `Package`, `Special topic`. */
export function columnOfOtherTitles(table: TitleColumns, title: number): number | undefined {
  const { columns, cells } = table;
  const { rowCount } = cells[title]!;
  // A row with a date alone has no event, and none that lacks its title.
  const saysMore = (row: number) => columns.some(({ field }, i) => !saysWhen(field) && cells[i]!.has(row));
  const untitled = Array.from({ length: rowCount }, (_, row) => row).filter(
    (row) => !cells[title]!.has(row) && saysMore(row),
  );
  if (untitled.length < MIN_UNTITLED) return undefined;
  const mayNameEvents = (i: number) =>
    i !== title &&
    mentionsTitle(columns[i]!.name) !== false &&
    fieldOfHeading(columns[i]!.name) === undefined &&
    untitled.filter((row) => cells[i]!.has(row)).length >= FILLED * untitled.length;
  const [best, next] = table
    .free(canBeTitle)
    .filter(mayNameEvents)
    .map((index) => ({ index, score: likenessToTitles(untitled.map((row) => cells[index]!.at(row))) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  return best && best.score >= CLEARLY_MORE * (next?.score ?? 0) ? best.index : undefined;
}

/** Long and varied texts are more like titles; one text for all rows is not. */
function likenessToTitles(texts: readonly string[]): number {
  const distinct = [...new Set(texts)];
  const length = distinct.reduce((sum, text) => sum + Math.min(text.length, FULL_TITLE_LENGTH), 0);
  return distinct.length > 1 ? length : 0;
}
