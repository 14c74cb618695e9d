import { withStruckParts } from '@regional-presence/core/internal';
import { SheetBuilder, type SheetCell } from '../sheet-builder.js';

/** Elements after which a new line begins within a cell. */
const LINE_BREAKING_ELEMENTS: ReadonlySet<string> = new Set([
  'p',
  'div',
  'li',
  'ul',
  'ol',
  'h1',
  'h2',
  'h3',
  'h4',
]);
const STRUCK_ELEMENTS: ReadonlySet<string> = new Set(['s', 'strike', 'del']);

/** The largest number of columns or rows over which a cell is merged (HTML §4.9.11). */
const MAX_SPAN = 65_534;

const spanOf = (text: string | undefined): number => {
  const span = Number(text ?? 1);
  return Number.isInteger(span) && span > 0 ? Math.min(span, MAX_SPAN) : 1;
};

const BLANK: SheetCell = { value: null, columns: 1, rows: 1, isStruckThrough: false, links: [] };

/** Names of classes by which pages hide a text from all but screen readers. */
const HIDING_CLASS = /(?:^|\s)(?:visually-?hidden|sr-only|screen-reader-text|screen-reader-only)(?:\s|$)/i;

/** Whether a page lays out its cells as if this element were not there (HTML §6.1 `hidden`, or by its style). */
const isNotLaidOut = ({ hidden, style = '' }: Readonly<Record<string, string>>): boolean =>
  hidden !== undefined || /display\s*:\s*none/i.test(style);

/** Whether nobody sees an element. */
const isUnseen = (attributes: Readonly<Record<string, string>>): boolean =>
  isNotLaidOut(attributes) ||
  /visibility\s*:\s*hidden/i.test(attributes.style ?? '') ||
  HIDING_CLASS.test(attributes.class ?? '');

/** A cell that is being read. */
interface OpenCell {
  text: string;
  /** What nobody sees: a sort key, a word for screen readers. It is the text of a cell that has no other. */
  unseen: string;
  struckLength: number;
  /** The parts that are struck through. */
  struck: string[];
  columns: number;
  rows: number;
  links: string[];
  /** What a `time` element that is open says to programs, and where its text begins. */
  time: { datetime: string; from: number } | undefined;
}

/** `<time datetime="2026-05-08">8 May</time>`: a day of a year, which the text of the element may leave out (HTML §4.5.14). */
const DAY_OF_YEAR = /^\s*(\d{4})-\d\d-(\d\d)(?:[T ]|\s*$)/;

/** A day and its month in letters, in either order: `5 May`, `5 de mayo`, `May 5`. */
const DAY_BESIDE_MONTH =
  /\d{1,2}(?:st|nd|rd|th|er|\.|º)?\s+(?:de\s+)?(?=\p{L}{3})[\p{L}.]+|\p{L}{3,}\.?\s+\d{1,2}(?:st|nd|rd|th)?(?!\d*[:h])/u;

/** A date with its year: behind the day and the month where hours follow. */
const withYearOfDatetime = (shown: string, year: string): string =>
  /\d[:h]\d\d|\d\s?[ap]\.?m/i.test(shown) && DAY_BESIDE_MONTH.test(shown)
    ? shown.replace(DAY_BESIDE_MONTH, (date) => `${date} ${year}`)
    : `${shown} ${year}`;

/** The rows and cells of one table (HTML §4.9). */
export class HtmlTable {
  private readonly rows: SheetCell[][] = [];
  /** The rows that a page does not lay out, by their index. */
  private readonly hidden = new Set<number>();
  private row: SheetCell[] | undefined;
  private cell: OpenCell | undefined;
  private struck = 0;
  /** How many elements of the cell are open, from one on that nobody sees. */
  private unseen = 0;

  /** @param heading the heading above the table, or its caption. */
  constructor(public heading?: string) {}

  /** Whether a cell is open: a heading in it is its text. */
  get isInCell(): boolean {
    return this.cell !== undefined;
  }

  get rowCount(): number {
    return this.rows.length;
  }

  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'tr') this.startRow(isNotLaidOut(attributes));
    else if (name === 'td' || name === 'th') this.startCell(attributes);
    else if (!this.cell) return;
    else if (this.unseen > 0 || isUnseen(attributes)) this.unseen++;
    else if (name === 'br') this.cell.text += '\n';
    else if (STRUCK_ELEMENTS.has(name)) this.struck++;
    else if (name === 'time')
      this.cell.time = { datetime: attributes.datetime ?? '', from: this.cell.text.length };
    else if (name === 'a' && /^https?:/i.test(attributes.href ?? '')) this.cell.links.push(attributes.href!);
  }

  text(text: string): void {
    if (!this.cell) return;
    const shown = text.replace(/[ \t\r\n\f]+/g, ' ');
    if (this.unseen > 0) {
      this.cell.unseen += shown;
      return;
    }
    this.cell.text += shown;
    if (this.struck > 0) this.cell.struck.push(shown);
    if (this.struck > 0 || shown.trim() === '') this.cell.struckLength += shown.length;
  }

  close(name: string): void {
    if (name === 'tr') this.endRow();
    else if (name === 'td' || name === 'th') this.endCell();
    else if (this.unseen > 0) this.unseen--;
    else if (name === 'time' && this.cell) this.endTime(this.cell);
    else if (STRUCK_ELEMENTS.has(name)) this.struck = Math.max(0, this.struck - 1);
    else if (LINE_BREAKING_ELEMENTS.has(name) && this.cell) this.cell.text += '\n';
  }

  end(): void {
    this.endRow();
  }

  /** Adds the year to a day that a page shows without it: `8 May` → `8 May 2026`. */
  private endTime(cell: OpenCell): void {
    const { datetime, from } = cell.time ?? { datetime: '', from: 0 };
    const [, year, day] = DAY_OF_YEAR.exec(datetime) ?? [];
    cell.time = undefined;
    const shown = cell.text.slice(from);
    const numbers: string[] = shown.match(/\d+/g) ?? [];
    const isWithoutYear = numbers[0] !== undefined && !/\d{3}|\d[./-]\d/.test(shown);
    if (year !== undefined && isWithoutYear && numbers.some((number) => Number(number) === Number(day)))
      cell.text = cell.text.slice(0, from) + withYearOfDatetime(shown.trimEnd(), year);
  }

  private startRow(isHidden: boolean): void {
    this.endRow();
    if (isHidden) this.hidden.add(this.rows.length);
    this.row = [];
  }

  private startCell(attributes: Readonly<Record<string, string>>): void {
    this.endCell();
    this.row ??= [];
    this.struck = 0;
    this.unseen = 0;
    // It takes no place in its row.
    if (isNotLaidOut(attributes)) return;
    const [columns, rows] = [spanOf(attributes.colspan), spanOf(attributes.rowspan)];
    this.cell = {
      text: '',
      unseen: '',
      struckLength: 0,
      struck: [],
      columns,
      rows,
      links: [],
      time: undefined,
    };
  }

  private endCell(): void {
    if (!this.cell) return;
    const { text, unseen, struckLength, struck, columns, rows, links } = this.cell;
    const shown = text.replace(/ *\n */g, '\n').trim() || unseen.trim();
    const isStruckThrough = shown !== '' && struckLength >= text.replaceAll('\n', '').length;
    const value = isStruckThrough ? shown : withStruckParts(shown, struck);
    this.row?.push({ value: value === '' ? null : value, columns: 1, rows, isStruckThrough, links });
    for (let i = 1; i < columns; i++) this.row?.push(rows > 1 ? { ...BLANK, rows } : BLANK);
    this.cell = undefined;
  }

  private endRow(): void {
    this.endCell();
    if (this.row) this.rows.push(this.row);
    this.row = undefined;
  }

  /** The table as a sheet. Cells below a merged cell are not in the rows of HTML; they are blank in the sheet. */
  toSheet(name: string | undefined): SheetBuilder {
    const sheet = new SheetBuilder(name, false);
    /** For each column: how many further rows a cell above takes. */
    const taken: number[] = [];
    for (const [index, cells] of this.rows.entries()) {
      let column = 0;
      for (const cell of cells) {
        while (taken[column]! > 0) {
          sheet.cell(BLANK);
          taken[column++]!--;
        }
        sheet.cell(cell);
        taken[column++] = cell.rows - 1;
      }
      for (; column < taken.length; column++) if (taken[column]! > 0) taken[column]!--;
      sheet.endRow(1, this.hidden.has(index));
    }
    return sheet;
  }
}
