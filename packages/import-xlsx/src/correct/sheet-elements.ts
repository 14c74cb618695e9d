import type { WorkbookFault } from '@regional-presence/core/internal';
import { type CellRange, columnIndex, parseCellRange } from '../cell-reference.js';
import { relationshipId } from '../workbook.js';
import { readXml } from '../xml.js';
import { type Extent, tagStart } from './xml-splices.js';

/** An element of a sheet that is a container: where its content is. */
export interface Container extends Extent {
  contentStart: number;
  contentEnd: number;
}

/** A formula (ECMA-376 part 1, 18.3.1.40). */
export interface FormulaElement extends Extent {
  column: number;
  row: number;
  /** `shared`, `array`, `dataTable`. */
  type: string | undefined;
  /** The formulas of a group have one number; that with a range is the one the others are copies of. */
  group: string | undefined;
  range: CellRange | undefined;
}

/** An element that names a range of cells. */
export interface RangeElement extends Extent {
  range: CellRange;
}

/** Where the elements of a sheet are. */
export interface SheetElements {
  data: Container | undefined;
  rows: Map<number, Container>;
  formulas: FormulaElement[];
  merges: RangeElement[];
  mergeList: Container | undefined;
  /** Links that lead out of the workbook. */
  links: RangeElement[];
  linkList: (Extent & { count: number }) | undefined;
}

/** Finds the elements that a correction may concern. */
export function sheetElements(bytes: Uint8Array, xml: string): SheetElements | { fault: WorkbookFault } {
  const found: SheetElements = {
    data: undefined,
    rows: new Map(),
    formulas: [],
    merges: [],
    mergeList: undefined,
    links: [],
    linkList: undefined,
  };
  const opened: { start: number; end: number; attributes: Record<string, string> }[] = [];
  let row = 0;
  let column = -1;
  let linkCount = 0;
  const fault = readXml(bytes, {
    open(name, attributes, end) {
      opened.push({ start: tagStart(xml, end), end, attributes });
      if (name === 'row') {
        row = Number(attributes.r ?? row + 1);
        column = -1;
      } else if (name === 'c') column = attributes.r ? columnIndex(attributes.r) : column + 1;
    },
    close(name, end) {
      const { start, end: contentStart, attributes } = opened.pop()!;
      const extent = { start, end };
      const container = {
        ...extent,
        contentStart,
        contentEnd: end === contentStart ? end : tagStart(xml, end),
      };
      const range = attributes.ref === undefined ? undefined : parseCellRange(attributes.ref);
      if (name === 'row') found.rows.set(row, container);
      else if (name === 'f')
        found.formulas.push({ ...extent, column, row, type: attributes.t, group: attributes.si, range });
      else if (name === 'sheetData') found.data = container;
      else if (name === 'mergeCells') found.mergeList = container;
      else if (name === 'hyperlinks') found.linkList = { ...extent, count: linkCount };
      else if (name === 'mergeCell' && range) found.merges.push({ ...extent, range });
      else if (name === 'hyperlink') {
        linkCount++;
        if (range && relationshipId(attributes)) found.links.push({ ...extent, range });
      }
    },
  });
  return fault ? { fault } : found;
}
