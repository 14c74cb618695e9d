import type { CellChange, CellChanges } from './cell-changes.js';
import { type CellWriting, copiedCell, textCell } from './cell-xml.js';
import type { Container, SheetElements } from './sheet-elements.js';
import type { XmlSplice } from './xml-splices.js';

/** The changes of the rows of a sheet. */
export function sheetRowSplices(
  xml: string,
  { data, rows }: SheetElements,
  changes: CellChanges,
): XmlSplice[] {
  if (!data) return [];
  const prefix = /^<((?:[^\s:/>]+:)?)/.exec(xml.slice(data.start))?.[1] ?? '';
  const missing: [number, string][] = [];
  const splices: XmlSplice[] = [];
  for (const [row, columns] of [...changes.byRow].sort(([a], [b]) => a - b)) {
    const element = rows.get(row);
    if (element) splices.push(...cellElementSplices(xml, element, row, columns, changes, prefix));
    else missing.push([row, newRow(row, columns, prefix)]);
  }
  return [...splices, ...missingRows(xml, data, rows, missing)];
}

function cellElementSplices(
  xml: string,
  element: Container,
  row: number,
  columns: ReadonlyMap<number, CellChange>,
  changes: CellChanges,
  prefix: string,
): XmlSplice[] {
  const cells = changes.cellsOf(row);
  const splices: XmlSplice[] = [];
  let atEnd = '';
  for (const [column, change] of [...columns].sort(([a], [b]) => a - b)) {
    const cell = cells.findLast((each) => each.column === column);
    const text = writtenCell({ prefix, column, row, style: cell?.style }, change);
    const next = cells.find((each) => each.column > column);
    if (cell) splices.push({ start: cell.start, end: cell.end, text });
    else if (next) splices.push({ start: next.start, end: next.start, text });
    else atEnd += text;
  }
  return atEnd === '' ? splices : [...splices, appended(xml, element, atEnd)];
}

function writtenCell(cell: CellWriting, change: CellChange): string {
  if ('text' in change) return textCell(cell, change.text);
  const { style, type, content } = change.copyOf;
  // The style decides whether a number is a date.
  return copiedCell({ ...cell, style }, type, content);
}

function newRow(row: number, columns: ReadonlyMap<number, CellChange>, prefix: string): string {
  const cells = [...columns].sort(([a], [b]) => a - b);
  const written = cells.map(([column, change]) =>
    writtenCell({ prefix, column, row, style: undefined }, change),
  );
  return `<${prefix}row r="${row}">${written.join('')}</${prefix}row>`;
}

/** Content at the end of an element, which may be an empty tag. */
function appended(xml: string, { start, end, contentStart, contentEnd }: Container, text: string): XmlSplice {
  if (contentStart !== end) return { start: contentEnd, end: contentEnd, text };
  const tag = xml.slice(start, end).replace(/\s*\/>$/, '>');
  const [name] = /^[^\s>]+/.exec(tag.slice(1))!;
  return { start, end, text: `${tag}${text}</${name}>` };
}

/** Rows that the file does not have, each before the next one that it has. */
function missingRows(
  xml: string,
  data: Container,
  rows: ReadonlyMap<number, Container>,
  missing: readonly [number, string][],
): XmlSplice[] {
  const numbers = [...rows.keys()].sort((a, b) => a - b);
  const splices: XmlSplice[] = [];
  let atEnd = '';
  for (const [row, text] of missing) {
    const next = numbers.find((number) => number > row);
    if (next === undefined) atEnd += text;
    else splices.push({ start: rows.get(next)!.start, end: rows.get(next)!.start, text });
  }
  return atEnd === '' ? splices : [...splices, appended(xml, data, atEnd)];
}
