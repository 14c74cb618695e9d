import { type Input, readChunks } from '@regional-presence/core';
import { inputSize } from '@regional-presence/core/internal';

/** Inputs that hold the same bytes as an earlier one, by that one: a file that was named or copied twice. */
export async function repeatedInputs(inputs: readonly Input[]): Promise<Map<Input, Input>> {
  const repeated = new Map<Input, Input>();
  for (const [i, input] of inputs.entries()) {
    if (inputSize(input) === 0) continue;
    for (const earlier of inputs.slice(0, i)) {
      if (repeated.has(earlier) || inputSize(earlier) !== inputSize(input)) continue;
      if (!(await sameBytes(earlier, input))) continue;
      repeated.set(input, earlier);
      break;
    }
  }
  return repeated;
}

async function sameBytes(a: Input, b: Input): Promise<boolean> {
  const others = readChunks(b)[Symbol.asyncIterator]();
  for await (const piece of readChunks(a)) {
    const next = await others.next();
    const other: Uint8Array = next.value;
    if (piece.length !== other.length || piece.some((byte, i) => byte !== other[i])) return false;
  }
  return true;
}
