/** A row of a text: one line, or several if a quoted cell contains a line end. */
export interface LogicalLine {
  text: string;
  /** The text with each quoted character replaced by U+001A, so that no quoted delimiter is found in it. */
  unquoted: string;
}

const QUOTED_CHARACTER = '\u{1A}';

/**
 * What comes before a quotation mark that opens a cell. Within a text it is an inch sign or an apostrophe.
 */
const CELL_BOUNDARIES = new Set(['', ',', ';', '\t', '|', '\n', '\r']);

/**
 * The first rows of a text that are not empty.
 *
 * @param whole whether the text is the entire file. If it is not, an open quotation mark may be closed
 *   further down, and the rows end before it.
 */
export function logicalLines(text: string, quote: string, most: number, whole = true): LogicalLine[] {
  const lines: LogicalLine[] = [];
  let start = 0;
  let unquoted = '';
  let unclosed = false;
  const close = (end: number): void => {
    const line = text.slice(start, end);
    if (line.trim() !== '') lines.push({ text: line, unquoted });
    unquoted = '';
  };
  for (let i = 0; i < text.length && lines.length < most; i++) {
    const character = text[i]!;
    if (character === '\n' || character === '\r') {
      close(i);
      start = i + 1;
    } else if (!unclosed && character === quote && CELL_BOUNDARIES.has(text.charAt(i - 1))) {
      const end = closingQuote(text, i, quote);
      // If nothing closes this quotation mark, nothing closes a later one.
      if (end === i) unclosed = true;
      if (unclosed && !whole && lines.length > 0) return lines;
      unquoted += QUOTED_CHARACTER.repeat(end - i + 1);
      i = end;
    } else unquoted += character;
  }
  if (lines.length < most) close(text.length);
  return lines;
}

/** The index of the quotation mark that closes a cell; the opening one itself if there is none. */
function closingQuote(text: string, opening: number, quote: string): number {
  for (let end = text.indexOf(quote, opening + 1); end >= 0; end = text.indexOf(quote, end + 1)) {
    if (text[end + 1] === quote) end++;
    else if (CELL_BOUNDARIES.has(text.charAt(end + 1))) return end;
  }
  return opening;
}

/** The cells of a line, trimmed and without their quotation marks. */
export function splitCells(
  { text, unquoted }: LogicalLine,
  delimiter: string,
  stripsQuotes = true,
): string[] {
  const cells: string[] = [];
  let start = 0;
  for (const part of unquoted.split(delimiter)) {
    const cell = text.slice(start, start + part.length).trim();
    cells.push(stripsQuotes ? cell.replace(/^(["'])(.*)\1$/s, '$2') : cell);
    start += part.length + delimiter.length;
  }
  return cells;
}
