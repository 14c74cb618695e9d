import type { Column } from '../column/column.js';
import type { Field } from '../column/field-words.js';
import { namesMemberOfOther } from '../column/other-owners.js';
import type { ColumnCells } from './column-cells.js';

/** A share of cells that are what a field holds. */
export const MOST = 0.8;

/** Gives fields to columns by what their cells hold. */
export class ColumnInference {
  readonly fields = new Map<number, Field>();
  private readonly taken: Set<Field>;

  constructor(
    private readonly columns: readonly Column[],
    private readonly cells: readonly ColumnCells[],
  ) {
    this.taken = new Set(columns.flatMap(({ field }) => field ?? []));
  }

  has(fields: readonly Field[]): boolean {
    return fields.some((field) => this.taken.has(field));
  }

  give(index: number, field: Field): void {
    this.fields.set(index, field);
    this.taken.add(field);
  }

  /** The columns without a field of whose cells at least a share passes the test. */
  free(test: (text: string) => boolean, share = MOST): number[] {
    return this.columns.flatMap((column, i) =>
      !column.field &&
      !column.isDeclared &&
      !column.isRepeated &&
      !this.fields.has(i) &&
      !namesMemberOfOther(column.name) &&
      this.cells[i]!.share(test) >= share
        ? [i]
        : [],
    );
  }

  /** Gives a field to the one column whose cells pass the test. */
  giveOnly(field: Field, test: (text: string) => boolean, share: number): void {
    const [found, other] = this.free(test, share);
    if (found !== undefined && other === undefined) this.give(found, field);
  }

  /** Two columns of which no row has the first after the second. */
  areOrdered(first: number, second: number, isOrdered: (a: string, b: string) => boolean): boolean {
    let compared = 0;
    for (let row = 0; row < this.cells[first]!.rowCount; row++) {
      const [a, b] = [this.cells[first]!.at(row), this.cells[second]!.at(row)];
      if (a === '' || b === '') continue;
      if (!isOrdered(a, b)) return false;
      compared++;
    }
    return compared > 0;
  }

  /** One column, or two that are start and end; more are left to a person. @returns those that were not used. */
  giveSpan(
    found: readonly number[],
    [alone, start, end]: readonly [Field, Field, Field],
    isOrdered: (a: string, b: string) => boolean,
  ): readonly number[] {
    if (found.length === 1) this.give(found[0]!, alone);
    else if (found.length === 2 && this.areOrdered(found[0]!, found[1]!, isOrdered)) {
      this.give(found[0]!, start);
      this.give(found[1]!, end);
    } else return found;
    return [];
  }
}
