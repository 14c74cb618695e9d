const BLOCK_BITS = 14;
const BLOCK = 1 << BLOCK_BITS;
const MASK = BLOCK - 1;

type Numbers = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float64Array;

/** Numbers in blocks: it grows without copying, so that a million entries take no more than they need. */
export class ChunkedTypedArray<Block extends Numbers> {
  length = 0;
  private readonly blocks: Block[] = [];

  constructor(private readonly block: new (length: number) => Block) {}

  push(value: number): void {
    if ((this.length & MASK) === 0) this.blocks.push(new this.block(BLOCK));
    this.blocks[this.length >>> BLOCK_BITS]![this.length & MASK] = value;
    this.length++;
  }

  set(index: number, value: number): void {
    this.blocks[index >>> BLOCK_BITS]![index & MASK] = value;
  }

  /** All entries in one array. */
  toTypedArray(): Block {
    const all = new this.block(this.length);
    for (const [i, block] of this.blocks.entries())
      all.set(block.subarray(0, Math.min(BLOCK, this.length - i * BLOCK)), i * BLOCK);
    return all;
  }

  at(index: number): number {
    return this.blocks[index >>> BLOCK_BITS]![index & MASK]!;
  }
}
