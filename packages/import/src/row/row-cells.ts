import type { Problem, ProblemPlace, TableRow } from '@regional-presence/core';
import { cellFormulaError, charactersRemoved } from '@regional-presence/core/internal';
import type { ParameterTypesByName, ParamsOf, ProblemDefinition } from '@regional-presence/core/problems';

import { FIELDS, type Field } from '../column/field-words.js';
import type { Column } from '../column/match-columns.js';
import { REASON_HEADING } from '../field/formula-escape.js';
import { cellText, visibleText } from '../field/text.js';
import { foldText } from '../field/words.js';

/** A cell and its column. */
export interface FieldCell {
  text: string;
  column: Column;
}

const PLACE_OF_FIELD = Object.fromEntries(FIELDS.map((field, i) => [field, i])) as Record<Field, number>;

/** The error values of formulas in spreadsheets. */
const FORMULA_ERROR =
  /^#(?:¡?DIV\/0!|N\/A|N\/D|NV|Н\/Д|NAME\?|NOM\?|¿NOMBRE\?|ИМЯ\?|NULL!|NUL!|¡NULO!|NUM!|NOMBRE!|¡NUM!|ZAHL!|ЧИСЛО!|REF!|¡REF!|BEZUG!|ССЫЛКА!|VALUE!|VALEUR!|¡VALOR!|WERT!|ЗНАЧ!|ДЕЛ\/0!|ПУСТО!|SPILL!|CALC!|GETTING_DATA)$/;

/** The target of a hyperlink, and its column. */
export interface CellLink {
  column: Column | undefined;
  target: string;
}
const NO_LINKS: readonly CellLink[] = [];

/** The links of a row, without those that spreadsheets add to e-mail addresses. */
const cellLinks = ({ links = [], cells }: TableRow, columns: readonly Column[]): CellLink[] =>
  links
    .map(({ cell, target }) => ({ cell, column: columns[cell], target: cellText(target).text }))
    .filter(
      ({ cell, target }) => target.toLowerCase() !== `mailto:${cellText(cells[cell]).text.toLowerCase()}`,
    );

/** The cells of the current row by field, and the problems found in them. */
export class RowCells {
  problems: Problem[] = [];
  /** The cells of columns without a field, and those that could not be read. */
  extra: [string, string][] = [];
  place: ProblemPlace = {};
  /** The hyperlinks of the row. */
  links: readonly CellLink[] = NO_LINKS;
  private readonly byField: (FieldCell | undefined)[] = FIELDS.map(() => undefined);
  private readonly read: boolean[] = FIELDS.map(() => false);
  private keptColumns: string[] = [];
  private readonly columns: readonly Column[];

  constructor(columns: readonly Column[]) {
    this.columns = columns;
  }

  /** Loads a row and discards the data of the row before. */
  load(row: TableRow, place: ProblemPlace): void {
    this.problems = [];
    this.extra = [];
    this.keptColumns = [];
    this.links = row.links ? cellLinks(row, this.columns) : NO_LINKS;
    this.place = place;
    this.byField.fill(undefined);
    this.read.fill(false);
    const { columns } = this;
    for (let i = 0; i < columns.length; i++) {
      const column = columns[i]!;
      let text = visibleText(row.cells[i]);
      if (text === '') continue;
      if (text === undefined) {
        const cleaned = cellText(row.cells[i]);
        text = cleaned.text;
        if (cleaned.removed.length > 0)
          this.report(charactersRemoved, { text, column }, { characters: cleaned.removed });
      }
      if (column.values) text = column.values.get(foldText(text)) ?? text;
      if (text === '' || column.name === REASON_HEADING) continue;
      if (text.charCodeAt(0) === 0x23 && FORMULA_ERROR.test(text)) {
        this.report(cellFormulaError, { text, column }, { value: text });
        this.keepAsExtra({ text, column });
        continue;
      }
      if (column.field) this.byField[PLACE_OF_FIELD[column.field]] = { text, column };
      else this.keepAsExtra({ text, column });
    }
  }

  /** Joins the cells of several columns into one of a field. */
  combine(field: Field, row: TableRow, places: readonly number[]): void {
    const { columns } = this;
    const text = places
      .map((place) => cellText(row.cells[place]).text)
      .filter((part) => part !== '')
      .join(' ');
    const [first, last] = [columns[places[0]!]!, columns[places.at(-1)!]!];
    for (const place of places) this.keptColumns.push(columns[place]!.letter);
    const keys = new Set(places.map((place) => extraKey(columns[place]!)));
    this.extra = this.extra.filter(([key]) => !keys.has(key));
    const name = places.map((place) => columns[place]!.name).join(' + ');
    if (text !== '')
      this.byField[PLACE_OF_FIELD[field]] = {
        text,
        column: { letter: `${first.letter}-${last.letter}`, name },
      };
  }

  /** Sets the value of a field in rows without one. */
  constant(field: Field, text: string): void {
    this.byField[PLACE_OF_FIELD[field]] ??= { text, column: { letter: '–', name: `constant ${field}` } };
  }

  /** The cell of a field. It is marked as read. */
  consume(field: Field): FieldCell | undefined {
    const place = PLACE_OF_FIELD[field];
    this.read[place] = true;
    return this.byField[place];
  }

  /** Moves a cell to a field that has none. */
  moveTo(from: Field, to: Field): void {
    const [source, target] = [PLACE_OF_FIELD[from], PLACE_OF_FIELD[to]];
    this.byField[target] ??= this.byField[source];
    if (this.byField[target] === this.byField[source]) this.byField[source] = undefined;
  }

  /** The cell of a field, if it is not marked as read. */
  unread(field: Field): FieldCell | undefined {
    const place = PLACE_OF_FIELD[field];
    return this.read[place] ? undefined : this.byField[place];
  }

  /** The cell of a field. It is not marked as read. */
  get(field: Field): FieldCell | undefined {
    return this.byField[PLACE_OF_FIELD[field]];
  }

  /** Keeps every cell that was not read in `extra`. */
  keepRest(): void {
    for (let i = 0; i < this.byField.length; i++) {
      const cell = this.byField[i];
      if (cell && !this.read[i]) this.keepAsExtra(cell);
    }
  }

  /** The text of a field. Its cell is marked as read. */
  consumeText(field: Field): string | undefined {
    return this.consume(field)?.text;
  }

  /** Keeps a cell in `extra`. */
  keepAsExtra({ text, column }: FieldCell): void {
    if (this.keptColumns.includes(column.letter)) return;
    this.keptColumns.push(column.letter);
    const key = extraKey(column);
    const existing = this.extra.some(([other]) => other === key);
    this.extra.push([existing ? `${key} (${column.letter})` : key, text]);
  }

  /** Keeps the target of a link that is not a web address in `extra`. */
  keepLink(column: Column | undefined, target: string): void {
    const key = `${column ? extraKey(column) : 'Column'} (link)`;
    const existing = this.extra.find(([other]) => other === key);
    if (existing) existing[1] += ` ${target}`;
    else this.extra.push([key, target]);
  }

  /** Reports a problem of a cell, or of the row. */
  report<P extends ParameterTypesByName>(
    definition: ProblemDefinition<string, P>,
    cell: FieldCell | undefined,
    params: ParamsOf<P>,
  ): void {
    this.problems.push(definition(params, this.placeOf(cell)));
  }

  /** Adds problems that were found in the text of a cell. */
  add(problems: readonly Problem[], cell: FieldCell): void {
    for (const found of problems) this.problems.push({ ...found, place: this.placeOf(cell) });
  }

  private placeOf(cell: FieldCell | undefined): ProblemPlace {
    return cell ? { ...this.place, column: columnPlace(cell.column) } : this.place;
  }
}

const COLUMN_PLACES = new WeakMap<Column, { letter: string; name: string }>();

/** A column as problems name it: one object for each column. */
function columnPlace(column: Column): { letter: string; name: string } {
  let place = COLUMN_PLACES.get(column);
  if (!place) {
    place = { letter: column.letter, name: column.name };
    COLUMN_PLACES.set(column, place);
  }
  return place;
}

/** Keys that would change the prototype of a record. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** The key of a column in `extra`: its heading, or its letter if it has no heading of its own. */
export function extraKey({ name, letter, isRepeated }: Column): string {
  if (name === '') return `Column ${letter}`;
  return isRepeated || UNSAFE_KEYS.has(name) ? `${name} (${letter})` : name;
}
