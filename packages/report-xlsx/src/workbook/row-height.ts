import type { WorkbookCell, WorkbookColumn } from './workbook.js';

/** The height of a line of the font, in points. */
const LINE_HEIGHT = 15;

/** Excel has no higher rows. */
const MAX_HEIGHT = 405;

/** Characters as wide as two. */
const WIDE = /[\p{Script=Han}\u3000-\u30ff\uff00-\uff60]/gu;

/** The height of a row in which each text is wrapped: spreadsheet programs do not all fit it when they open a file. */
export function rowHeight(cells: readonly WorkbookCell[], columns: readonly WorkbookColumn[]): number {
  const lines = cells.map((cell, i) => {
    const { width = 1, isHidden } = columns[i] ?? {};
    return typeof cell === 'string' && !isHidden ? wrappedLines(cell, width) : 1;
  });
  return Math.min(MAX_HEIGHT, Math.max(1, ...lines) * LINE_HEIGHT);
}

/** Words do not break, so that a line is not filled to its end. */
const wrappedLines = (text: string, width: number): number =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil((textWidth(line) * 1.1) / width)), 0);

const textWidth = (line: string): number => line.length + (line.match(WIDE)?.length ?? 0);
