import { type Input, readChunks } from '@regional-presence/core';
import { inputSize } from '@regional-presence/core/internal';

/** The inputs with the same content as an earlier one, each with that one: a file was passed or copied twice. */
export async function repeatedInputs(inputs: readonly Input[]): Promise<Map<Input, Input>> {
  const repeated = new Map<Input, Input>();
  for (const [i, input] of inputs.entries()) {
    if (inputSize(input) === 0) continue;
    for (const earlier of inputs.slice(0, i)) {
      if (repeated.has(earlier) || inputSize(earlier) !== inputSize(input)) continue;
      if (!(await haveSameContent(earlier, input))) continue;
      repeated.set(input, earlier);
      break;
    }
  }
  return repeated;
}

/** Whether two inputs of one size have the same content. One that cannot be read is reported later, when it is opened. */
async function haveSameContent(a: Input, b: Input): Promise<boolean> {
  try {
    const others = readChunks(b)[Symbol.asyncIterator]();
    for await (const chunk of readChunks(a)) {
      const next = await others.next();
      const other: Uint8Array = next.value;
      if (chunk.length !== other.length || chunk.some((byte, i) => byte !== other[i])) return false;
    }
    return true;
  } catch {
    return false;
  }
}
