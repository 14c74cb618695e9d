import { ChunkedTypedArray, hash32 } from '@regional-presence/core/internal';

/** The size of the counting filter for unique ids. */
const ID_FILTER_SLOTS = 1 << 20;

/** Letters of the beginning and of the end of an id in which ids differ: region and year, and a hash. */
const END_LENGTH = 12;

const hashOfId = (id: string): number =>
  hash32(id.length > 2 * END_LENGTH ? id.slice(0, END_LENGTH) + id.slice(-END_LENGTH) : id);

/** Hashes of the ids of many activities, by which those with a shared id are found. */
export class IdHashes {
  private readonly hashes = new ChunkedTypedArray(Uint32Array);

  /** Adds the id of the next activity. */
  push(id: string): void {
    this.hashes.push(hashOfId(id));
  }

  set(number: number, id: string): void {
    this.hashes.set(number, hashOfId(id));
  }

  /**
   * The numbers of activities whose ids have the same hash.
   *
   * @param isLeftOut whether an activity no longer exists.
   */
  shared(isLeftOut: (number: number) => boolean): number[][] {
    const { hashes } = this;
    const counts = new Uint8Array(ID_FILTER_SLOTS);
    const slot = (number: number) => hashes.at(number) & (ID_FILTER_SLOTS - 1);
    for (let i = 0; i < hashes.length; i++) if (!isLeftOut(i) && counts[slot(i)]! < 2) counts[slot(i)]!++;
    const byHash = new Map<number, number[]>();
    for (let i = 0; i < hashes.length; i++) {
      if (isLeftOut(i) || counts[slot(i)]! < 2) continue;
      const numbers = byHash.get(hashes.at(i));
      if (numbers) numbers.push(i);
      else byHash.set(hashes.at(i), [i]);
    }
    return [...byHash.values()].filter((numbers) => numbers.length > 1);
  }
}
