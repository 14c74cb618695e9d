import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { folderFiles } from './folder-files.js';

/** Size and times of the files that a command reads. */
export interface InputState {
  /** Differs if a file was added, removed, replaced, renamed or written. */
  signature: string;
  /** When the last of them was written, in milliseconds since 1970-01-01T00:00:00Z. */
  changedAt: number;
}

/** Looks at files, and at the files of folders, without reading them. */
export async function inputState(paths: readonly string[]): Promise<InputState> {
  const parts: string[] = [];
  let changedAt = Number.NEGATIVE_INFINITY;
  const add = async (path: string) => {
    const stats = await stat(path, { bigint: true }).catch(() => undefined);
    if (!stats) return void parts.push(`${path} missing`);
    const { size, mtimeNs, ctimeNs, ino } = stats;
    if (stats.isDirectory()) {
      parts.push(`${path} folder`);
      for (const name of await folderFiles(path).catch(() => [])) await add(join(path, name));
    } else {
      parts.push([path, size, mtimeNs, ctimeNs, ino].join(' '));
      changedAt = Math.max(changedAt, Number(mtimeNs / 1_000_000n));
    }
  };
  for (const path of paths) await add(path);
  return { signature: parts.join('\n'), changedAt };
}
