import {
  type Problem,
  type ProblemCode,
  type ProblemDetails,
  type ProblemPlace,
  problem,
  type TableRow,
} from '@regional-presence/core';
import type { Field } from '../column/field-words';
import type { Column } from '../column/match-columns';
import { REASON_HEADING } from '../field/reject-column';
import { cellText } from '../field/text';
import { wordKey } from '../words';

/** A cell with what its column is. */
export interface FieldCell {
  text: string;
  column: Column;
}

/** A row's cells by field, and the problems found in them. */
export class RowCells {
  readonly problems: Problem[] = [];
  /** Cells of columns that are kept as they are, and those that could not be read. */
  readonly extra: [string, string][] = [];
  private readonly byField = new Map<Field, FieldCell>();
  private readonly read = new Set<Field>();
  private readonly kept = new Set<string>();

  constructor(
    readonly place: ProblemPlace,
    columns: readonly Column[],
    row: TableRow,
  ) {
    for (const [i, column] of columns.entries()) {
      const { text: written, removed } = cellText(row.cells[i]);
      const text = column.values?.get(wordKey(written)) ?? written;
      if (removed.length > 0)
        this.tell('characters-removed', { text, column }, { detail: removed.join(', ') });
      if (text === '' || column.name === REASON_HEADING) continue;
      if (column.field) this.byField.set(column.field, { text, column });
      else this.keep({ text, column });
    }
  }

  /** Joins the cells of several columns into one of a field. */
  combine(field: Field, columns: readonly Column[], row: TableRow, places: readonly number[]): void {
    const text = places
      .map((place) => cellText(row.cells[place]).text)
      .filter((part) => part !== '')
      .join(' ');
    const [first, last] = [columns[places[0]!]!, columns[places.at(-1)!]!];
    for (const place of places) this.kept.add(columns[place]!.letter);
    const keys = new Set(places.map((place) => safeKey(columns[place]!)));
    this.extra.splice(0, this.extra.length, ...this.extra.filter(([key]) => !keys.has(key)));
    const name = places.map((place) => columns[place]!.name).join(' + ');
    if (text !== '')
      this.byField.set(field, { text, column: { letter: `${first.letter}-${last.letter}`, name } });
  }

  /** The value of a field in rows that say nothing of it. */
  constant(field: Field, text: string): void {
    if (!this.byField.has(field))
      this.byField.set(field, { text, column: { letter: '–', name: `constant ${field}` } });
  }

  /** The cell of a field, which is then taken as read. */
  get(field: Field): FieldCell | undefined {
    this.read.add(field);
    return this.byField.get(field);
  }

  /** The cell of a field, not yet read. */
  peek(field: Field): FieldCell | undefined {
    return this.byField.get(field);
  }

  /** Keeps every cell that was not read: none is lost. */
  keepUnread(): void {
    for (const [field, cell] of this.byField) if (!this.read.has(field)) this.keep(cell);
  }

  text(field: Field): string | undefined {
    return this.get(field)?.text;
  }

  /** Keeps a cell on the record as it is. */
  keep({ text, column }: FieldCell): void {
    if (this.kept.has(column.letter)) return;
    this.kept.add(column.letter);
    const key = safeKey(column);
    const taken = this.extra.some(([other]) => other === key);
    this.extra.push([taken ? `${key} (${column.letter})` : key, text]);
  }

  /** A problem at the place of a cell. */
  tell(code: ProblemCode, cell: FieldCell | undefined, details: ProblemDetails = {}): void {
    this.problems.push(problem(code, { value: cell?.text, ...details, place: this.placeOf(cell) }));
  }

  /** Adds problems that were found in a cell's text elsewhere. */
  add(problems: readonly Problem[], cell: FieldCell): void {
    for (const found of problems) this.problems.push({ ...found, place: this.placeOf(cell) });
  }

  private placeOf(cell: FieldCell | undefined): ProblemPlace {
    if (!cell) return this.place;
    return { ...this.place, column: { letter: cell.column.letter, name: cell.column.name } };
  }
}

/** Names that are no keys: what they would set is not the record's own. */
const NO_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/** The key under which a column is kept: its heading, or its letter where it has none of its own. */
export function safeKey({ name, letter, repeated }: Column): string {
  if (name === '') return `Column ${letter}`;
  return repeated || NO_KEYS.has(name) ? `${name} (${letter})` : name;
}
