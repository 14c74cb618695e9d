/**
 * The cells of a row in which blanks stand before quotation marks, so that the delimiters between these divide the cell:
 * `Feb, "Seminar, Lima", Peru`.
 *
 * @param width the number of cells that the row has with its quotation marks.
 * @returns `undefined` where the cells are others.
 */
export function withSpacedQuotes(
  cells: readonly string[],
  width: number,
  { delimiter, quote }: { delimiter: string; quote: string },
): string[] | undefined {
  const joined: string[] = [];
  let open: string | undefined;
  for (const cell of cells) {
    const text: string = open === undefined ? cell : open + delimiter + cell;
    const begins = open !== undefined || (text.startsWith(' ') && text.trimStart().startsWith(quote));
    const ends = begins && cell.trimEnd().endsWith(quote) && text.trim().length > quote.length;
    if (begins && !ends) open = text;
    else {
      joined.push(begins ? text.trim().slice(quote.length, -quote.length) : text);
      open = undefined;
    }
  }
  return open === undefined && joined.length === width ? joined : undefined;
}
