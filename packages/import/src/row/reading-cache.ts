import type { Field } from '../column/field-words.js';
import type { SheetLayout } from '../plan/sheet-layout.js';
import type { Reading } from './reading.js';
import type { RowView } from './row-view.js';

/** Readings that are kept: as many are kept of the generation before. */
const MAX_READINGS = 8192;

/** Longer cells do not repeat. */
const MAX_READING_KEY_LENGTH = 400;

/**
 * Readings of groups of cells. Rows of a list repeat their places, dates and partners: what means the same is read
 * once, and the rows share the result. Results must not be changed.
 */
export class ReadingCache<Value> {
  private current = new Map<string, Reading<Value>>();
  private previous = new Map<string, Reading<Value>>();
  private readonly indexes: readonly number[];

  /** @param fields those of the cells; with the weekdays of their dates. */
  constructor({ byField }: SheetLayout, fields: readonly Field[]) {
    this.indexes = fields.flatMap((field) => {
      const { index, weekdays } = byField[field] ?? {};
      return [index, weekdays].filter((each) => each !== undefined);
    });
  }

  /**
   * @param context what the reading depends on besides the cells.
   * @param read reads cells that are not known.
   */
  get({ texts }: RowView, context: string, read: () => Reading<Value>): Reading<Value> {
    let key = context;
    for (const index of this.indexes) key += `\u0001${texts[index]}`;
    if (key.length > MAX_READING_KEY_LENGTH) return read();
    const known = this.current.get(key);
    if (known) return known;
    const reading = this.previous.get(key) ?? read();
    if (this.current.size >= MAX_READINGS) {
      this.previous = this.current;
      this.current = new Map();
    }
    this.current.set(key, reading);
    return reading;
  }
}
