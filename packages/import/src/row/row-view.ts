import type { TableRow } from '@regional-presence/core';
import { cellFormulaError, charactersRemoved } from '@regional-presence/core/internal';
import type { Column, FieldCell } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { dateOfInstant } from '../column/serial-number.js';
import { REASON_HEADING } from '../field/formula-escape.js';
import { statusOfPlace, statusOfTitle } from '../field/stated-status.js';
import { cellText, visibleText } from '../field/text.js';
import { foldText } from '../field/words.js';
import type { LayoutColumn, SheetLayout } from '../plan/sheet-layout.js';
import type { ReadingBuilder } from './reading.js';
import { takeMarkup } from './row-markup.js';
import type { RowSection, SectionedRow } from './row-section.js';
import type { TextStatusOfRow } from './text-status.js';
import { dateOfMarks } from './when/marked-periods.js';

/** The error values of formulas in spreadsheets. */
const FORMULA_ERROR =
  /^#(?:¡?DIV\/0!|N\/A|N\/D|NV|Н\/Д|NAME\?|NOM\?|¿NOMBRE\?|ИМЯ\?|NULL!|NUL!|¡NULO!|NUM!|NOMBRE!|¡NUM!|ZAHL!|ЧИСЛО!|REF!|¡REF!|BEZUG!|ССЫЛКА!|VALUE!|VALEUR!|¡VALOR!|WERT!|ЗНАЧ!|ДЕЛ\/0!|ПУСТО!|SPILL!|CALC!|GETTING_DATA)$/;

/** The target of a hyperlink, and its column. */
export interface CellLink {
  column: Column | undefined;
  target: string;
}
const NO_LINKS: readonly CellLink[] = [];

/** The cells of one row by field. It does not change while the row is read. */
export interface RowView {
  readonly layout: SheetLayout;
  /** The texts of the layout's columns; empty for a blank cell. */
  readonly texts: readonly string[];
  /** The hyperlinks of the row. */
  readonly links: readonly CellLink[];
  /** The statuses that were written in the title and the place, which are without them. */
  readonly statuses: readonly TextStatusOfRow[];
  /** The indexes of the cells that are struck through. */
  readonly struckThrough: readonly number[] | undefined;
  /** The language of the title, where the format declares it. */
  readonly titleLanguage: string | undefined;
  /** What a heading between the rows says of the row. */
  readonly section: RowSection | undefined;
}

const FIELDS_WITH_INSTANTS: ReadonlySet<Field | undefined> = new Set<Field>([
  'date',
  'actualDate',
  'start',
  'end',
]);

/** The view of a row, and the cells that go to `extra` as they are written: an error value, the address of a link. */
export interface ViewedRow {
  view: RowView;
  asWritten: readonly FieldCell[];
}

/** The text of a field; empty where its cell is blank. */
export function textOfField({ layout, texts }: RowView, field: Field): string {
  const column = layout.byField[field];
  const text = column === undefined ? '' : texts[column.index]!;
  if (text !== '') return text;
  const constant = layout.constants[field];
  return constant === undefined ? '' : constant.text;
}

/** The cell of a field, unless it is blank. */
export function fieldCell({ layout, texts }: RowView, field: Field): FieldCell | undefined {
  const column = layout.byField[field];
  const text = column === undefined ? '' : texts[column.index]!;
  return text === '' ? layout.constants[field] : { text, column: column! };
}

/** The cell of the first of some fields that is not blank. */
export function firstCell(view: RowView, fields: readonly Field[]): FieldCell | undefined {
  for (const field of fields) {
    const cell = fieldCell(view, field);
    if (cell) return cell;
  }
  return undefined;
}

/**
 * The view of a row. Invisible characters are removed and reported. The error value of a formula is not a text: its
 * cell is blank, and goes to `extra`.
 */
export function viewRow(row: SectionedRow, layout: SheetLayout, found: ReadingBuilder): ViewedRow {
  const { columns, width, combined } = layout;
  const texts: string[] = new Array(columns.length);
  const asWritten: FieldCell[] = [];
  for (let i = 0; i < width; i++) {
    const column = columns[i]!;
    let text = visibleCellText(row, i, column, found);
    if (text !== '') {
      if (column.values) text = column.values.get(foldText(text)) ?? text;
      if (FIELDS_WITH_INSTANTS.has(column.field)) text = dateOfInstant(text) ?? text;
      if (column.name === REASON_HEADING) text = '';
      else if (text.charCodeAt(0) === 0x23 && FORMULA_ERROR.test(text)) {
        found.report(cellFormulaError, { text, column }, { value: text });
        asWritten.push({ text, column });
        text = '';
      }
    }
    texts[i] = text;
  }
  for (const [i, places] of combined.entries()) {
    const { marked, joint = ' ' } = columns[width + i]!;
    if (marked) {
      texts[width + i] = dateOfMarks(texts, columns, marked, found);
      continue;
    }
    const parts = places.map((place) => cellText(row.cells[place]).text).filter((part) => part !== '');
    texts[width + i] = parts.join(joint);
    for (const place of places) texts[place] = '';
  }
  const struckThrough = takeMarkup(texts, layout, row.struckThrough, asWritten);
  const view: RowView = {
    layout,
    texts,
    links: row.links ? cellLinks(row, columns) : NO_LINKS,
    statuses: takeStatuses(texts, layout),
    struckThrough,
    titleLanguage: row.language?.split('-')[0]?.toLowerCase(),
    section: row.section,
  };
  return { view, asWritten };
}

const NO_STATUSES: readonly TextStatusOfRow[] = [];
/** Cells in which an office writes that a meeting is cancelled, beside where or when it is or instead of it. */
const FIELDS_WITH_STATUS = [
  'venue',
  'place',
  'city',
  'date',
  'start',
  'end',
  'period',
  'hours',
  'startTime',
] as const;

/** Takes the statuses out of the title, the place, the dates and the hours. */
function takeStatuses(texts: string[], { byField }: SheetLayout): readonly TextStatusOfRow[] {
  let statuses = takeStatus(texts, byField.title, statusOfTitle, NO_STATUSES);
  for (const field of FIELDS_WITH_STATUS)
    statuses = takeStatus(texts, byField[field], statusOfPlace, statuses);
  return statuses;
}

function takeStatus(
  texts: string[],
  column: LayoutColumn | undefined,
  statusOf: typeof statusOfTitle,
  statuses: readonly TextStatusOfRow[],
): readonly TextStatusOfRow[] {
  const text = column === undefined ? '' : texts[column.index]!;
  const stated = text === '' ? undefined : statusOf(text);
  if (!stated) return statuses;
  texts[column!.index] = stated.rest;
  return [...statuses, { stated, cell: { text, column: column! } }];
}

function visibleCellText(row: TableRow, index: number, column: Column, found: ReadingBuilder): string {
  const cell = row.cells[index];
  const visible = visibleText(cell);
  if (visible !== undefined) return visible;
  const { text, removed } = cellText(cell);
  if (removed.length > 0) found.report(charactersRemoved, { text, column }, { characters: removed });
  return text;
}

/** The links of a row, without those that spreadsheets add to e-mail addresses. */
const cellLinks = ({ links = [], cells }: TableRow, columns: readonly Column[]): CellLink[] =>
  links
    .map(({ cell, target }) => ({ cell, column: columns[cell], target: cellText(target).text }))
    .filter(
      ({ cell, target }) => target.toLowerCase() !== `mailto:${cellText(cells[cell]).text.toLowerCase()}`,
    );
