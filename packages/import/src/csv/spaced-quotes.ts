/** Whether blanks are between the delimiter and the quotation mark of a cell: ` "Seminar"`. */
export const hasSpacedQuote = (cell: string, quote: string): boolean =>
  cell.startsWith(' ') && cell.trimStart().startsWith(quote);

/**
 * The cells of a row in which blanks are before quotation marks, so that these are part of the cells and the delimiters
 * between them divide a cell: `Feb, "Seminar, Lima", Peru`.
 *
 * @returns `undefined` where a quotation mark is not closed.
 */
export function withSpacedQuotes(
  cells: readonly string[],
  { delimiter, quote }: { delimiter: string; quote: string },
): string[] | undefined {
  const joined: string[] = [];
  let open: string | undefined;
  for (const cell of cells) {
    const text: string = open === undefined ? cell : open + delimiter + cell;
    const begins = open !== undefined || hasSpacedQuote(text, quote);
    const ends = begins && cell.trimEnd().endsWith(quote) && text.split(quote).length % 2 === 1;
    if (begins && !ends) open = text;
    else {
      joined.push(begins ? unquoted(text.trim(), quote) : text);
      open = undefined;
    }
  }
  return open === undefined ? joined : undefined;
}

/** A doubled mark in quotation marks is one. */
const unquoted = (text: string, quote: string): string =>
  text.slice(quote.length, -quote.length).replaceAll(quote + quote, quote);
