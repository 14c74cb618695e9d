import type { WorkbookFault } from '@regional-presence/core/internal';
import { readXml, SheetBuilder } from '@regional-presence/import-xlsx/internal';
import type { OdsStyles } from './ods-styles.js';
import { OdsText } from './ods-text.js';
import { odsCell } from './ods-value.js';

type OdsAttributes = Readonly<Record<string, string>>;

const countOf = (text: string | undefined): number => {
  const count = Number(text ?? 1);
  return Number.isInteger(count) && count > 0 ? count : 1;
};

/** Reads the tables of a spreadsheet document, element by element. */
class ContentReader {
  readonly sheets: SheetBuilder[] = [];
  /** Whether the element is within the body, and not in the styles or in the cache of linked files. */
  private isInBody = false;
  private linkedTables = 0;
  /** Tables within tables are not sheets. */
  private tableDepth = 0;
  private row: OdsAttributes | undefined;
  private cell: OdsAttributes | undefined;
  private text: OdsText;

  constructor(private readonly styles: OdsStyles) {
    this.text = new OdsText(styles);
  }

  private get sheet(): SheetBuilder | undefined {
    return this.tableDepth === 1 && this.linkedTables === 0 ? this.sheets.at(-1) : undefined;
  }

  open(name: string, attributes: OdsAttributes): void {
    if (name === 'spreadsheet') this.isInBody = true;
    if (!this.isInBody) this.styles.open(name, attributes);
    else if (name === 'dde-link' || name === 'tracked-changes') this.linkedTables++;
    else if (name === 'table') this.openTable(attributes);
    else if (this.sheet) this.openInSheet(name, attributes);
  }

  characters(text: string): void {
    if (this.cell && this.sheet) this.text.add(text);
  }

  close(name: string): void {
    if (name === 'spreadsheet') this.isInBody = false;
    if (!this.isInBody) this.styles.close(name);
    else if (name === 'dde-link' || name === 'tracked-changes') this.linkedTables--;
    else if (name === 'table') this.tableDepth--;
    else if (this.sheet) this.closeInSheet(name, this.sheet);
  }

  private openTable(attributes: OdsAttributes): void {
    this.tableDepth++;
    if (this.tableDepth > 1 || this.linkedTables > 0) return;
    const isHidden = this.styles.isTableHidden(attributes['table:style-name']);
    this.sheets.push(new SheetBuilder(attributes['table:name'] ?? '', isHidden));
  }

  private openInSheet(name: string, attributes: OdsAttributes): void {
    if (name === 'table-row') this.row = attributes;
    else if (name === 'table-cell' || name === 'covered-table-cell') {
      this.cell = attributes;
      this.text = new OdsText(this.styles);
    } else if (this.cell) this.text.open(name, attributes);
  }

  private closeInSheet(name: string, sheet: SheetBuilder): void {
    if (name === 'table-row' && this.row) {
      const visibility = this.row['table:visibility'] ?? 'visible';
      sheet.endRow(countOf(this.row['table:number-rows-repeated']), visibility !== 'visible');
      this.row = undefined;
    } else if (this.cell && (name === 'table-cell' || name === 'covered-table-cell')) {
      this.endCell(this.cell, name === 'covered-table-cell', sheet);
      this.cell = undefined;
    } else if (this.cell) this.text.close(name);
  }

  private endCell(attributes: OdsAttributes, isCovered: boolean, sheet: SheetBuilder): void {
    const style = attributes['table:style-name'];
    const { text, isStruckThrough, links } = this.text.finish();
    sheet.cell({
      value: isCovered ? null : odsCell(attributes, text, this.styles.dateFormat(style)),
      columns: countOf(attributes['table:number-columns-repeated']),
      rows: countOf(attributes['table:number-rows-spanned']),
      isStruckThrough: isStruckThrough || this.styles.isStruckThrough(style),
      links,
    });
  }
}

/**
 * Reads the sheets of a document (`content.xml`, or a document in one file).
 *
 * @param styles those that are known already. Styles of the document are added.
 */
export function readContent(
  bytes: Uint8Array,
  styles: OdsStyles,
): { sheets: SheetBuilder[] } | { fault: WorkbookFault } {
  const reader = new ContentReader(styles);
  const fault = readXml(bytes, {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.characters(text),
    close: (name) => reader.close(name),
  });
  return fault ? { fault } : { sheets: reader.sheets };
}

/** Adds the styles of a part of the archive. */
export const readStyles = (bytes: Uint8Array, styles: OdsStyles): WorkbookFault | undefined =>
  readXml(bytes, {
    open: (name, attributes) => styles.open(name, attributes),
    close: (name) => styles.close(name),
  });
