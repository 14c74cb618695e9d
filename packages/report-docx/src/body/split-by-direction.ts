/** Words in scripts written from right to left, with marks and presentation forms. */
const RIGHT_TO_LEFT_WORDS =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+(?:[^\p{L}]*[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+)*/gu;
/** A character of a script written from right to left. */
export const RIGHT_TO_LEFT_CHARACTER = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]/;
/** Words in scripts written from left to right, with digits and what joins them: `ITU-T SG13`, `a.csv, b.csv`. */
const LEFT_TO_RIGHT_WORDS =
  /[A-Za-z\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff][\w\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]*(?:[-\s./&’'"“”+,:;@_()]+[\w\u00c0-\u024f\u0370-\u052f\u1e00-\u1fff]+)*/gu;

/** Splits a text into runs of one direction. */
export function splitByDirection(
  text: string,
  rightToLeft: boolean,
): { text: string; rightToLeft: boolean }[] {
  if (!rightToLeft && !RIGHT_TO_LEFT_CHARACTER.test(text)) return [{ text, rightToLeft: false }];
  const runs: { text: string; rightToLeft: boolean }[] = [];
  let position = 0;
  for (const match of text.matchAll(rightToLeft ? LEFT_TO_RIGHT_WORDS : RIGHT_TO_LEFT_WORDS)) {
    let end = match.index + match[0].length;
    // A closing bracket belongs to the run in which it was opened.
    if (text[end] === ')' && countOccurrences(match[0], '(') > countOccurrences(match[0], ')')) end++;
    // Brackets around the run belong to it: a line may break between two runs.
    const isBracketed =
      rightToLeft && match.index > position && BRACKET_PAIRS.has(text[match.index - 1]! + text[end]);
    const start = isBracketed ? match.index - 1 : match.index;
    if (isBracketed) end++;
    if (start > position) runs.push({ text: text.slice(position, start), rightToLeft });
    runs.push({ text: text.slice(start, end), rightToLeft: !rightToLeft });
    position = end;
  }
  if (position < text.length) runs.push({ text: text.slice(position), rightToLeft });
  return runs;
}

const BRACKET_PAIRS: ReadonlySet<string> = new Set(['()', '[]']);

const countOccurrences = (text: string, sign: string): number => text.split(sign).length - 1;
