/** UTF-16 units; a longer text is no date. */
const LONGEST_DATE = 80;

/**
 * The text of a cell with `<s>` around the parts that are struck through, where one of them may be a date: `13 May 2027 14 May
 * 2027` → `<s>13 May 2027</s> 14 May 2027`. Other texts are as they are.
 *
 * @param struck the parts that are struck through, in their order. For a text that is struck through as a whole none.
 */
export function withStruckParts(text: string, struck: readonly string[]): string {
  if (text.length > LONGEST_DATE || !struck.some((part) => /\d/.test(part))) return text;
  let marked = '';
  let rest = text;
  for (const part of struck.map((each) => each.trim()).filter((each) => each !== '')) {
    const at = rest.indexOf(part);
    if (at < 0) continue;
    marked += `${rest.slice(0, at)}<s>${part}</s>`;
    rest = rest.slice(at + part.length);
  }
  return marked + rest;
}
