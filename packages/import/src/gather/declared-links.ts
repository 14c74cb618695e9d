import type { Activity } from '@regional-presence/core';
import type { Evidence } from '@regional-presence/linkage';

/** Activities that are one because they say so themselves. */
export interface DeclaredSame {
  readonly same: readonly (readonly [number, number])[];
  readonly evidence: ReadonlyMap<number, readonly Evidence[]>;
  /** The rows that name another one as the one that they repeat. */
  readonly copies: ReadonlySet<number>;
  /** The rows that name none that there is, or themselves, and what they name. */
  readonly unknown: ReadonlyMap<number, string>;
}

/** What records and rows declare themselves: that they have one id, or that one is a duplicate of another. */
export class DeclaredLinks {
  private readonly byRef = new Map<string, number>();
  private readonly sameAs: { number: number; key: string; named: string | undefined }[] = [];
  private readonly sameIds: [number, number][] = [];

  /** @param refs the references of all activities, also of those of other sorts. */
  constructor(private readonly refs: Set<string>) {}

  /** Notes that a row has a reference by which other rows of its file may name it. */
  addRef(number: number, file: string, ref: string): void {
    const key = `${file}\n${ref}`;
    this.byRef.set(key, number);
    this.refs.add(key);
  }

  /**
   * Notes that a row declares itself a duplicate of another row of its file.
   *
   * @param period for one of the events of a series, the one of the other series that it may repeat.
   */
  addSameAs(number: number, file: string, ref: string, period?: string): void {
    const key = `${file}\n${ref}`;
    this.sameAs.push(
      period === undefined
        ? { number, key, named: ref }
        : { number, key: `${key}\n${period}`, named: undefined },
    );
  }

  /** Notes that two records have one id. */
  addSameId(one: number, other: number): void {
    this.sameIds.push([one, other]);
  }

  /** The pairs that are one, and the evidence for each row. Activities of two kinds are not one by a reference. */
  async resolve(kindOf: (number: number) => Promise<Activity['kind']>): Promise<DeclaredSame> {
    const same = [...this.sameIds];
    const evidence = new Map<number, readonly Evidence[]>();
    for (const pair of same) for (const number of pair) evidence.set(number, [{ kind: 'same-id' }]);
    const copies = new Set<number>();
    const unknown = new Map<number, string>();
    for (const { number, key, named } of this.sameAs) {
      const other = this.byRef.get(key);
      if (other === undefined || other === number) {
        if (named !== undefined && (other === number || !this.refs.has(key))) unknown.set(number, named);
        continue;
      }
      if ((await kindOf(number)) !== (await kindOf(other))) continue;
      same.push([other, number]);
      copies.add(number);
      for (const each of [other, number])
        if (!evidence.has(each)) evidence.set(each, [{ kind: 'same-reference' }]);
    }
    return { same, evidence, copies, unknown };
  }
}
