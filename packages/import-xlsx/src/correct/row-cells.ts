import { columnIndex } from '../cell-reference.js';
import { hyperlinkOfFormula } from '../hyperlinks.js';
import { readXml } from '../xml.js';
import type { Container } from './sheet-elements.js';
import { type Extent, tagStart } from './xml-splices.js';

/** A cell of a row, with its place in the sheet. */
export interface CellElement extends Extent {
  column: number;
  style: string | undefined;
  type: string | undefined;
  /** What is in the element, without its formula. */
  content: string;
  /** Whether import reads a value in it. */
  hasValue: boolean;
}

/** The cells of a row. */
export function rowCells(xml: string, row: Container): CellElement[] {
  const cells: CellElement[] = [];
  let attributes: Record<string, string> = {};
  let column = -1;
  let start = 0;
  let contentStart = 0;
  let formula: Extent | undefined;
  let formulaText = '';
  let value = '';
  let collecting: 'value' | 'formula' | undefined;
  const text = xml.slice(row.start, row.end);
  readXml(new TextEncoder().encode(text), {
    open(name, given, end) {
      if (name === 'c') {
        attributes = given;
        column = given.r ? columnIndex(given.r) : column + 1;
        start = tagStart(text, end);
        contentStart = end;
        formula = undefined;
        formulaText = value = '';
      } else if (name === 'f') {
        formula = { start: tagStart(text, end), end };
        collecting = 'formula';
      } else if (name === 'v' || name === 't') collecting = 'value';
    },
    text(piece) {
      if (collecting === 'value') value += piece;
      else if (collecting === 'formula') formulaText += piece;
    },
    close(name, end) {
      if (name === 'f' || name === 'v' || name === 't') collecting = undefined;
      if (name === 'f' && formula) formula.end = end;
      if (name !== 'c') return;
      const contentEnd = end === contentStart ? end : tagStart(text, end);
      cells.push({
        start: row.start + start,
        end: row.start + end,
        column,
        style: attributes.s,
        type: attributes.t,
        content: formula
          ? text.slice(contentStart, formula.start) + text.slice(formula.end, contentEnd)
          : text.slice(contentStart, contentEnd),
        hasValue: value !== '' || hyperlinkOfFormula(formulaText) !== undefined,
      });
    },
  });
  return cells;
}
