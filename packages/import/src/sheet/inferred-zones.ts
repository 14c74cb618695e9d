import type { Problem } from '@regional-presence/core';
import { zoneInferred } from '@regional-presence/core/internal';
import type { SheetLayout } from '../plan/sheet-layout.js';
import type { Draft } from '../row/draft.js';
import { HOURS_FIELDS } from '../row/when/when-cells.js';
import type { SheetPlace } from './table-report.js';

/** Counts the rows of a sheet whose zone was inferred from the place: it is reported once, with the column of the hours. */
export class InferredZones {
  private rows = 0;
  private readonly zones = new Set<string>();

  observe(drafts: readonly Draft[]): void {
    const [first] = drafts;
    const when = (first?.events?.[0] ?? first)?.activity.when;
    if (!when?.inferred?.includes('zone')) return;
    this.rows++;
    this.zones.add(when.zone!);
  }

  problems({ byField }: SheetLayout, place: SheetPlace): Problem[] {
    if (this.rows === 0) return [];
    const column = HOURS_FIELDS.map((field) => byField[field]).find((one) => one !== undefined);
    const at = column ? { ...place, column: { letter: column.letter, name: column.name } } : place;
    return [zoneInferred({ rows: this.rows, zones: [...this.zones].sort() }, at)];
  }
}
