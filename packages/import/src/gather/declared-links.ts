import type { Activity } from '@regional-presence/core';
import type { Evidence } from '@regional-presence/linkage';

/** Activities that are one because they say so themselves. */
export interface DeclaredSame {
  readonly same: readonly (readonly [number, number])[];
  readonly evidence: ReadonlyMap<number, readonly Evidence[]>;
}

/** What records and rows declare themselves: that they have one id, or that one is a duplicate of another. */
export class DeclaredLinks {
  private readonly byRef = new Map<string, number>();
  private readonly sameAs: { number: number; key: string }[] = [];
  private readonly sameIds: [number, number][] = [];

  /** Notes that a row has a reference by which other rows of its file may name it. */
  addRef(number: number, file: string, ref: string): void {
    this.byRef.set(`${file}\n${ref}`, number);
  }

  /** Notes that a row declares itself a duplicate of another row of its file. */
  addSameAs(number: number, file: string, ref: string): void {
    this.sameAs.push({ number, key: `${file}\n${ref}` });
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
    for (const { number, key } of this.sameAs) {
      const other = this.byRef.get(key);
      if (other === undefined || other === number) continue;
      if ((await kindOf(number)) !== (await kindOf(other))) continue;
      same.push([other, number]);
      for (const each of [other, number])
        if (!evidence.has(each)) evidence.set(each, [{ kind: 'same-reference' }]);
    }
    return { same, evidence };
  }
}
