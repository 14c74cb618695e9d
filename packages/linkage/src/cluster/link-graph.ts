import { ChunkedTypedArray } from '@regional-presence/core/internal';
import type { Evidence } from '../match/evidence.js';

/** Links between events in numbers: each is a pair and its evidence, which many links share. */
export class LinkList {
  private readonly first = new ChunkedTypedArray(Uint32Array);
  private readonly second = new ChunkedTypedArray(Uint32Array);
  private readonly evidence = new ChunkedTypedArray(Uint16Array);

  get length(): number {
    return this.first.length;
  }

  /** @param evidence its number, see {@link EvidenceTable}. */
  add(a: number, b: number, evidence: number): void {
    this.first.push(a);
    this.second.push(b);
    this.evidence.push(evidence);
  }

  /** Calls a function for each link, in the order in which they were added. */
  forEach(visit: (a: number, b: number, evidence: number) => void): void {
    for (let i = 0; i < this.length; i++) visit(this.first.at(i), this.second.at(i), this.evidence.at(i));
  }
}

/** Numbers the lists of evidence, of which there are some hundreds. */
export class EvidenceTable {
  private readonly lists: (readonly Evidence[])[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(evidence: readonly Evidence[]): number {
    const key = evidence.map(({ kind }) => kind).join(' ');
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.lists.push(evidence);
    this.numbers.set(key, this.lists.length - 1);
    return this.lists.length - 1;
  }

  at(number: number): readonly Evidence[] {
    return this.lists[number]!;
  }
}

/** Events that are equal in all that is compared. The first one is compared with others in the place of all. */
export interface EqualEvents {
  readonly members: readonly number[];
  /** Whether they are certainly one meeting. */
  readonly isCertain: boolean;
  readonly evidence: readonly Evidence[];
}

/** The matches between the events of one set. */
export interface LinkGraph {
  /** The number of events. */
  readonly size: number;
  readonly evidence: EvidenceTable;
  readonly certain: LinkList;
  readonly likely: LinkList;
  /** Groups of equal events, by their first event. */
  readonly equal: ReadonlyMap<number, EqualEvents>;
}
