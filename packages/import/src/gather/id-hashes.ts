import { ChunkedTypedArray, hash32 } from '@regional-presence/core/internal';
import { sharedKeys } from '@regional-presence/linkage/internal';

/** Letters of the beginning and of the end of an id in which ids differ: region and year, and a hash. */
const END_LENGTH = 12;

const hashOfId = (id: string): number =>
  hash32(id.length > 2 * END_LENGTH ? id.slice(0, END_LENGTH) + id.slice(-END_LENGTH) : id) || 1;

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
   * The numbers of activities whose ids have the same hash, in the order of the first of each.
   *
   * @param isLeftOut whether an activity no longer exists.
   */
  shared(isLeftOut: (number: number) => boolean): Uint32Array[] {
    const isCompared = Uint8Array.from({ length: this.hashes.length }, (_, number) =>
      isLeftOut(number) ? 0 : 1,
    );
    const { events: numbers, ends } = sharedKeys(this.hashes.toTypedArray(), isCompared).groups();
    const groups = ends.map((end, i) => numbers.subarray(ends[i - 1] ?? 0, end));
    return groups.sort((a, b) => a[0]! - b[0]!);
  }
}
