import type { Cell } from '@regional-presence/core';
import { type Input, type ReaderOutput, readAll } from '@regional-presence/core';
import { workbookUnreadable } from '@regional-presence/core/internal';
import { type DateFormat, dateAsFormatted, dateFormat } from '../serial-date.js';
import { SheetBuilder } from '../sheet-builder.js';
import { sheetTables } from '../sheet-tables.js';
import { readXml } from '../xml.js';

type ExcelXmlAttributes = Readonly<Record<string, string>>;

/** An attribute, whatever the prefix of its namespace. */
const attribute = (attributes: ExcelXmlAttributes, name: string): string | undefined =>
  attributes[`ss:${name}`] ?? attributes[name];

/** What a style says of the cells that have it. */
interface ExcelXmlStyle {
  date: DateFormat | undefined;
  isStruckThrough: boolean;
}

/** The day on which Excel places a time without a date. */
const DAY_OF_TIMES = '1899-12-31';

/** Names of formats, such as `Short Date`, and codes, such as `mmm\-yy`. */
function dateFormatOf(format: string): DateFormat | undefined {
  if (/\bTime$/i.test(format)) return 'time';
  return /\bDate$/i.test(format) ? 'day' : dateFormat(0, format);
}

function excelXmlValue(text: string, type: string | undefined, format: DateFormat | undefined): Cell {
  if (type === 'Boolean') return text === '1';
  if (type === 'Number') return text === '' || Number.isNaN(Number(text)) ? text : Number(text);
  const [, day, time] = (type === 'DateTime' && /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d)/.exec(text)) || [];
  if (day === undefined) return text;
  if (day === DAY_OF_TIMES) return { date: time! };
  const date = time === '00:00' && format !== 'time' ? day : `${day}T${time}`;
  return { date: dateAsFormatted(date, format ?? 'day') };
}

const countFrom = (text: string | undefined, fallback: number): number => {
  const count = Number(text);
  return text !== undefined && Number.isInteger(count) && count >= 0 ? count : fallback;
};

/** Reads a workbook in XML, element by element. */
class ExcelXmlReader {
  readonly sheets: SheetBuilder[] = [];
  private readonly styles = new Map<string, ExcelXmlStyle>();
  private style: ExcelXmlStyle | undefined;
  private column = 0;
  private row: ExcelXmlAttributes = {};
  private cell: ExcelXmlAttributes = {};
  private type: string | undefined;
  private text: string | undefined;

  open(name: string, attributes: ExcelXmlAttributes): void {
    if (name === 'Worksheet') this.sheets.push(new SheetBuilder(attribute(attributes, 'Name'), false));
    else if (name === 'Style') this.openStyle(attribute(attributes, 'ID') ?? '');
    else if (name === 'Font' && this.style)
      this.style.isStruckThrough = attribute(attributes, 'StrikeThrough') === '1';
    else if (name === 'NumberFormat' && this.style)
      this.style.date = dateFormatOf(attribute(attributes, 'Format') ?? '');
    else this.openInSheet(name, attributes);
  }

  characters(text: string): void {
    if (this.text !== undefined) this.text += text;
  }

  close(name: string): void {
    const sheet = this.sheets.at(-1);
    if (name === 'Style') this.style = undefined;
    else if (name === 'Data') this.endData(sheet);
    else if (name === 'Cell') this.column += 1 + countFrom(attribute(this.cell, 'MergeAcross'), 0);
    else if (name === 'Row') {
      sheet?.endRow(1 + countFrom(attribute(this.row, 'Span'), 0), attribute(this.row, 'Hidden') === '1');
      this.column = 0;
    } else if (name === 'Visible' && sheet && this.visibility !== 'SheetVisible') sheet.isHidden = true;
    if (name === 'Visible') this.text = undefined;
  }

  private get visibility(): string {
    return this.text?.trim() ?? 'SheetVisible';
  }

  private openStyle(id: string): void {
    this.style = { date: undefined, isStruckThrough: false };
    this.styles.set(id, this.style);
  }

  private openInSheet(name: string, attributes: ExcelXmlAttributes): void {
    if (name === 'Row') {
      this.row = attributes;
      this.sheets.at(-1)?.moveToRow(countFrom(attribute(attributes, 'Index'), 0));
    } else if (name === 'Cell') {
      this.cell = attributes;
      this.column = countFrom(attribute(attributes, 'Index'), this.column + 1) - 1;
    } else if (name === 'Data') {
      this.type = attribute(attributes, 'Type');
      this.text = '';
    } else if (name === 'Visible') this.text = '';
  }

  private endData(sheet: SheetBuilder | undefined): void {
    const style = this.styles.get(attribute(this.cell, 'StyleID') ?? 'Default');
    const link = attribute(this.cell, 'HRef');
    sheet?.moveToColumn(this.column);
    sheet?.cell({
      value: excelXmlValue(this.text ?? '', this.type, style?.date),
      columns: 1,
      rows: 1 + countFrom(attribute(this.cell, 'MergeDown'), 0),
      isStruckThrough: style?.isStruckThrough ?? false,
      links: link === undefined ? [] : [link],
    });
    this.text = undefined;
  }
}

/** The sheets of a workbook in XML (Excel 2003), and their problems. */
export async function* readExcelXmlTables(input: Input, skipHidden: boolean): AsyncIterable<ReaderOutput> {
  const place = { file: input.name };
  const reader = new ExcelXmlReader();
  const fault = readXml(await readAll(input), {
    open: (name, attributes) => reader.open(name, attributes),
    text: (text) => reader.characters(text),
    close: (name) => reader.close(name),
  });
  if (fault || reader.sheets.length === 0)
    yield { type: 'problem', problem: workbookUnreadable(fault ?? { reason: 'noSheets' }, place) };
  else yield* sheetTables(reader.sheets, { place, format: 'XML Spreadsheet 2003', skipHidden });
}
