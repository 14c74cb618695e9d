import { setTimeout as sleep } from 'node:timers/promises';
import { inputState } from '../file/input-state.js';

/** How often the files are looked at. Events of the file system would be missed on most network drives. */
const POLL_INTERVAL_MS = 500;

/** Files are read when size and times of all have been the same for so long: a file may be written in parts. */
const QUIET_MS = 2000;

/**
 * Loads files when they are quiet, and again after each change. A result is discarded, and the files are read again, if
 * one of them changed while it was read. Ends when the signal is given.
 *
 * @param load reads the files. It does not throw.
 */
export async function* quietLoads<Result>(
  paths: readonly string[],
  signal: AbortSignal,
  load: () => Promise<Result>,
): AsyncGenerator<Result, void> {
  let loaded: string | undefined;
  try {
    while (!signal.aborted) {
      const signature = await quietSignature(paths, signal, loaded);
      if (signature !== loaded) {
        const result = await load();
        signal.throwIfAborted();
        if ((await inputState(paths)).signature === signature) {
          loaded = signature;
          yield result;
        }
      }
      await sleep(POLL_INTERVAL_MS, undefined, { signal });
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

/**
 * Waits until no file has changed for {@link QUIET_MS}.
 *
 * @param loaded the signature of what was loaded last: files that still have it are quiet. Without it, files that were
 *   last written before that time are.
 */
async function quietSignature(
  paths: readonly string[],
  signal: AbortSignal,
  loaded: string | undefined,
): Promise<string> {
  let { signature, changedAt } = await inputState(paths);
  if (signature === loaded) return signature;
  let since = loaded === undefined ? Math.min(changedAt, Date.now()) : Date.now();
  while (Date.now() - since < QUIET_MS) {
    await sleep(POLL_INTERVAL_MS, undefined, { signal });
    const next = (await inputState(paths)).signature;
    if (next !== signature) since = Date.now();
    signature = next;
  }
  return signature;
}
