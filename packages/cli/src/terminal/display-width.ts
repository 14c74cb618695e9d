/** Characters that take two columns of a terminal (Unicode UAX #11, wide and fullwidth). */
const WIDE_CHARACTERS =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/g;

/** The number of columns that a text takes on a terminal: `行` → 2. */
export const displayWidth = (text: string): number =>
  [...text].length + (text.match(WIDE_CHARACTERS)?.length ?? 0);

/** A text with spaces at its end, up to a number of columns. */
export const padDisplay = (text: string, width: number): string =>
  text + ' '.repeat(Math.max(width - displayWidth(text), 0));
