import type { Activity } from '@regional-presence/core';
import { foldText } from '@regional-presence/core/internal';
import type { Evidence } from '@regional-presence/linkage';
import { NO_DUPLICATE, WORDS_BEFORE_NUMBER } from '../field/duplicate-words.js';

/**
 * Why a row is not the duplicate that it says it is: no activity of its kind has the number, several rows have it, or the rows
 * that it repeats repeat it in turn.
 */
export interface UnknownOriginal {
  value: string;
  reason: 'none' | 'several' | 'loop';
}

/** Activities that are one because they say so themselves. */
export interface DeclaredSame {
  readonly same: readonly (readonly [number, number])[];
  readonly evidence: ReadonlyMap<number, readonly Evidence[]>;
  /** The rows that name another one as the one that they repeat. */
  readonly copies: ReadonlySet<number>;
  readonly unknown: ReadonlyMap<number, UnknownOriginal>;
}

/** A number of a row as people write it elsewhere: `No. 1` for `1`, `t/12` for `T/12`, `2` for `02`. */
const keyOfRef = (ref: string): string =>
  foldText(ref)
    .replace(WORDS_BEFORE_NUMBER, '')
    .replace(/^0+(?=\d)/, '');

/** What records and rows declare themselves: that they have one id, or that one is a duplicate of another. */
export class DeclaredLinks {
  private readonly byRef = new Map<string, number[]>();
  private readonly sameAs: { number: number; key: string; named: string | undefined }[] = [];
  private readonly sameIds: [number, number][] = [];

  /**
   * Notes that a row has a reference by which other rows of its file may name it.
   *
   * @param period for one of the events of a series, by which it is found.
   */
  addRef(number: number, file: string, ref: string, period?: string): void {
    const key = [file, keyOfRef(ref), period].join('\n');
    const numbers = this.byRef.get(key);
    if (numbers) numbers.push(number);
    else this.byRef.set(key, [number]);
  }

  /**
   * Notes that a row declares itself a duplicate of another row of its file.
   *
   * @param period for one of the events of a series, the one of the other series that it may repeat.
   */
  addSameAs(number: number, file: string, ref: string, period?: string): void {
    const key = keyOfRef(ref);
    if (NO_DUPLICATE.has(key)) return;
    const named = period === undefined ? ref : undefined;
    this.sameAs.push({ number, key: [file, key, period].join('\n'), named });
  }

  /** Notes that two records have one id. */
  addSameId(one: number, other: number): void {
    this.sameIds.push([one, other]);
  }

  /** The pairs that are one, and the evidence for each row. Activities of two kinds are not one by a reference. */
  async resolve(activityOf: (number: number) => Promise<Activity>): Promise<DeclaredSame> {
    const same = [...this.sameIds];
    const evidence = new Map<number, readonly Evidence[]>();
    for (const pair of same) for (const number of pair) evidence.set(number, [{ kind: 'same-id' }]);
    const unknown = new Map<number, UnknownOriginal>();
    const pairs: { number: number; other: number; named: string | undefined }[] = [];
    for (const { number, key, named } of this.sameAs) {
      const other = await this.originalOf(number, key, activityOf);
      if (typeof other === 'number') pairs.push({ number, other, named });
      else if (named !== undefined) unknown.set(number, { value: named, reason: other });
    }
    const copies = new Set<number>();
    const loops = loopsOf(new Map(pairs.map(({ number, other }) => [number, other])));
    for (const { number, other, named } of pairs) {
      if (loops.has(number)) {
        if (named !== undefined) unknown.set(number, { value: named, reason: 'loop' });
        continue;
      }
      same.push([other, number]);
      copies.add(number);
      for (const each of [other, number])
        if (!evidence.has(each)) evidence.set(each, [{ kind: 'same-reference' }]);
    }
    return { same, evidence, copies, unknown };
  }

  /** The activity that another one repeats: of a row with several dates, that of its date. */
  private async originalOf(
    number: number,
    key: string,
    activityOf: (number: number) => Promise<Activity>,
  ): Promise<number | UnknownOriginal['reason']> {
    const copy = await activityOf(number);
    const found: { number: number; activity: Activity }[] = [];
    for (const other of this.byRef.get(key) ?? []) {
      const activity = await activityOf(other);
      if (other !== number && activity.kind === copy.kind) found.push({ number: other, activity });
    }
    const rows = new Set(found.map(({ activity }) => rowKeyOf(activity)));
    rows.delete(rowKeyOf(copy));
    if (rows.size !== 1) return rows.size === 0 ? 'none' : 'several';
    const ofRow = found.filter(({ activity }) => rows.has(rowKeyOf(activity)));
    const ofDate = ofRow.find(({ activity }) => activity.when?.period === copy.when?.period);
    return (ofDate ?? ofRow[0]!).number;
  }
}

/** The rows from which the rows that they repeat lead back to them. Linear. */
function loopsOf(originals: ReadonlyMap<number, number>): ReadonlySet<number> {
  const loops = new Set<number>();
  const seen = new Set<number>();
  for (const first of originals.keys()) {
    const path: number[] = [];
    let at: number | undefined = first;
    for (; at !== undefined && !seen.has(at); at = originals.get(at)) {
      seen.add(at);
      path.push(at);
    }
    const start = at === undefined ? -1 : path.indexOf(at);
    if (start >= 0) for (const number of path.slice(start)) loops.add(number);
  }
  return loops;
}

const rowKeyOf = ({ sources: [source] }: Activity): string => [source?.sheet, source?.row].join('\n');
