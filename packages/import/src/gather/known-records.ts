import type { Activity, Source } from '@regional-presence/core';
import { sourceRowKey, withPeriodSuffix } from '@regional-presence/core/internal';

import { withSuffix } from './identity.js';

/** Gives the current state of an activity. */
type GetActivity = (number: number) => Promise<Activity>;

/** The records that keep their ids, by them. Rows that are imported again refer to them. */
export class KnownRecords {
  private readonly byId = new Map<string, number>();

  /** @returns the number of another record that has the id, if there is one. The first one keeps it. */
  add(id: string, number: number): number | undefined {
    const known = this.byId.get(id);
    if (known === undefined) this.byId.set(id, number);
    return known;
  }

  /**
   * Creates a function that finds the record to which a row of an id refers: the one of the same source row, else of the
   * same period, else the only record with that id. The sources of records are looked at once for all rows of the id.
   *
   * @param rows the number of rows that have the id.
   */
  finderOf(id: string, rows: number, get: GetActivity): (row: Activity) => Promise<number | undefined> {
    const sources = new Map<string, Promise<ReadonlyMap<string, number>>>();
    const ofSources = (base: string) => {
      const known = sources.get(base) ?? this.numbersBySource(base, get);
      sources.set(base, known);
      return known;
    };
    return async (row) => {
      const period = row.when?.period;
      const bases = period === undefined ? [id] : [withPeriodSuffix(id, period), id];
      for (const base of bases) {
        const numbers = await ofSources(base);
        for (const key of sourceKeys(row.sources)) if (numbers.has(key)) return numbers.get(key);
      }
      const own = period === undefined ? undefined : this.byId.get(bases[0]!);
      if (own !== undefined) return own;
      const record = this.byId.get(id);
      if (record === undefined) return undefined;
      const known = (await get(record)).when?.period;
      return known === period || known === undefined || period === undefined || rows === 1
        ? record
        : undefined;
    };
  }

  /** The records with an id or the id and a number, by the rows they come from. The first of a row is kept. */
  private async numbersBySource(base: string, get: GetActivity): Promise<ReadonlyMap<string, number>> {
    const numbers = new Map<string, number>();
    for (let count = 1; ; count++) {
      const number = this.byId.get(withSuffix(base, count));
      if (number === undefined && count > 1) return numbers;
      if (number === undefined) continue;
      for (const key of sourceKeys((await get(number)).sources))
        if (!numbers.has(key)) numbers.set(key, number);
    }
  }
}

/** One text for each row of a file; sources without a row have none. */
const sourceKeys = (sources: readonly Source[]): string[] =>
  sources.filter(({ row }) => row !== undefined).map(sourceRowKey);
