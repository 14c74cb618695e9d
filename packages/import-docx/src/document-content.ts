import type { WorkbookFault } from '@regional-presence/core/internal';
import { readXml, type SheetBuilder } from '@regional-presence/import-xlsx/internal';
import type { DocumentStyles, WordAttributes } from './document-styles.js';
import { DocumentTable } from './document-table.js';
import { RunText } from './run-text.js';

/** A longer paragraph before a table is text, and no name of it. */
const MAX_NAME_LENGTH = 100;

/** A table that is open, with the text of its open cell. */
interface OpenTable {
  table: DocumentTable;
  cell: RunText | undefined;
}

/** Reads the tables of a document, element by element. */
class DocumentReader {
  readonly tables: DocumentTable[] = [];
  private readonly open: OpenTable[] = [];
  private paragraph: RunText | undefined;
  private paragraphStyle: string | undefined;
  /** The last heading or caption, and the last other short paragraph since the table before. */
  private heading: string | undefined;
  private lastParagraph: string | undefined;

  constructor(
    private readonly styles: DocumentStyles,
    private readonly targets: ReadonlyMap<string, string>,
  ) {}

  openElement(name: string, attributes: WordAttributes): void {
    if (name === 'tbl') this.openTable();
    else if (this.open.length > 0) this.openInTable(name, attributes, this.open.at(-1)!);
    else if (name === 'p') this.startParagraph(attributes);
    else if (name === 'pStyle') this.paragraphStyle = attributes['w:val'];
    else this.paragraph?.open(name, attributes);
  }

  private openTable(): void {
    const isNested = this.open.length > 0;
    const table = new DocumentTable(isNested ? undefined : (this.heading ?? this.lastParagraph));
    this.tables.push(table);
    this.open.push({ table, cell: undefined });
  }

  private openInTable(name: string, attributes: WordAttributes, open: OpenTable): void {
    open.table.open(name, attributes);
    if (name === 'tc') open.cell = new RunText(this.styles, this.targets);
    else open.cell?.open(name, attributes);
  }

  private startParagraph(attributes: WordAttributes): void {
    this.paragraph = new RunText(this.styles, this.targets);
    this.paragraphStyle = undefined;
    this.paragraph.open('p', attributes);
  }

  characters(text: string): void {
    const open = this.open.at(-1);
    if (open) open.cell?.add(text);
    else this.paragraph?.add(text);
  }

  closeElement(name: string): void {
    const open = this.open.at(-1);
    if (name === 'tbl') this.closeTable();
    else if (open) this.closeInTable(name, open);
    else if (name === 'p') this.endParagraph();
    else this.paragraph?.close(name);
  }

  private closeTable(): void {
    this.open.pop();
    if (this.open.length === 0) this.lastParagraph = undefined;
  }

  private closeInTable(name: string, open: OpenTable): void {
    if (name === 'tc' && open.cell) {
      open.table.endCell(open.cell.finish());
      open.cell = undefined;
    } else open.cell?.close(name);
    open.table.close(name);
  }

  private endParagraph(): void {
    const text = this.paragraph?.finish().text.replace(/\s+/g, ' ') ?? '';
    this.paragraph = undefined;
    if (text === '' || text.length > MAX_NAME_LENGTH) return;
    if (this.styles.isNaming(this.paragraphStyle)) {
      this.heading = text;
      this.lastParagraph = undefined;
    } else this.lastParagraph = text;
  }
}

/** The names of the tables: no two are the same, and a table without a heading has its number. */
function tableNames(tables: readonly DocumentTable[]): (string | undefined)[] {
  if (tables.length === 1) return [tables[0]!.name];
  const taken = new Set<string>();
  const counts = new Map<string, number>();
  return tables.map(({ name = '' }, i) => {
    const own = name === '' ? `${i + 1}` : name;
    let count = counts.get(own) ?? 0;
    let free = own;
    do {
      count++;
      free = count === 1 ? own : `${own} (${count})`;
    } while (taken.has(free));
    counts.set(own, count);
    taken.add(free);
    return free;
  });
}

/**
 * Reads the tables of the main part of a document, those in cells of others as well.
 *
 * @param targets the addresses of its links, by the ids of their relationships.
 */
export function readDocumentTables(
  bytes: Uint8Array,
  styles: DocumentStyles,
  targets: ReadonlyMap<string, string>,
): { tables: SheetBuilder[] } | { fault: WorkbookFault } {
  const reader = new DocumentReader(styles, targets);
  const fault = readXml(bytes, {
    open: (name, attributes) => reader.openElement(name, attributes),
    text: (text) => reader.characters(text),
    close: (name) => reader.closeElement(name),
  });
  if (fault) return { fault };
  const tables = reader.tables.filter(({ isBlank }) => !isBlank);
  const names = tableNames(tables);
  return { tables: tables.map((table, i) => table.toSheet(names[i])) };
}
