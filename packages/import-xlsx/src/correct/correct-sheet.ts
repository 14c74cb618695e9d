import type { WorkbookFault } from '@regional-presence/core/internal';
import { CellChanges } from './cell-changes.js';
import { formulaChanges } from './formulas.js';
import { linkSplices } from './links.js';
import { divideMergedCells } from './merged-cells.js';
import { sheetRowSplices } from './row-splices.js';
import type { SheetCorrections } from './sheet-corrections.js';
import { sheetElements } from './sheet-elements.js';
import { splicedXml, type XmlSplice } from './xml-splices.js';

/** A corrected sheet. */
export interface CorrectedSheet {
  bytes: Uint8Array;
  /** Whether a cell has no formula any more. */
  hasRemovedFormulas: boolean;
}

const XML_BYTE_ORDER_MARK = '\u{FEFF}';

/** Corrects a sheet. A corrected cell contains its text and keeps its style. */
export function correctSheet(
  bytes: Uint8Array,
  corrections: SheetCorrections,
): CorrectedSheet | { fault: WorkbookFault } {
  const xml = new TextDecoder().decode(bytes);
  const elements = sheetElements(bytes, xml);
  if ('fault' in elements) return elements;
  const changes = new CellChanges(xml, elements.rows);
  for (const [row, texts] of corrections) addChanges(row, texts, changes);
  const splices: XmlSplice[] = divideMergedCells(elements, corrections, changes, xml);
  const formulas = formulaChanges(elements.formulas, changes);
  splices.push(...formulas.splices, ...linkSplices(xml, elements, changes));
  splices.push(...sheetRowSplices(xml, elements, changes));
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = (hasMark ? XML_BYTE_ORDER_MARK : '') + splicedXml(xml, splices);
  return { bytes: new TextEncoder().encode(text), hasRemovedFormulas: formulas.hasRemoved };
}

function addChanges(row: number, texts: ReadonlyMap<number, string> | 'emptied', changes: CellChanges): void {
  if (texts !== 'emptied') for (const [column, text] of texts) changes.set(row, column, { text });
  else for (const { column } of changes.cellsOf(row)) changes.set(row, column, { text: '' });
}
