/// <reference types="node" />
import { rmSync, unlinkSync } from 'node:fs';
import { type FileHandle, mkdtemp, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SpillFile } from '../store/spill-file.js';
import { readPart } from './file-content.js';

/** A temporary file that is deleted when it is closed or the program ends. */
export interface TemporaryFile extends SpillFile {
  close(): Promise<void>;
}

/**
 * Creates a temporary file for the events of {@link importStream}. Only its owner can read it. Nothing of it is
 * left when the program ends, also when a signal ends it.
 *
 * @example
 * const spillFile = await temporaryFile();
 * const stream = await importStream(
 *   { name: 'plan.csv', content: 'Title,Date\nForum,5 May 2027\n' },
 *   { spillFile, onProblem: () => {}, onRejected: () => {} },
 * );
 * let count = 0;
 * for await (const events of stream.events()) count += events.length;
 * await spillFile.close();
 * count; // 1
 */
export async function temporaryFile(): Promise<TemporaryFile> {
  const folder = await mkdtemp(join(tmpdir(), 'presence-'));
  const path = join(folder, 'events');
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const handle = await open(path, 'wx+', 0o600);
  try {
    // An open file without a name is deleted by the system when the program ends, even if it is killed.
    unlinkSync(path);
    remove();
  } catch {
    // Windows does not delete an open file.
    process.once('exit', remove).once('SIGINT', exitInterrupted).once('SIGTERM', exitInterrupted);
  }
  return new OpenTemporaryFile(handle, remove);
}

class OpenTemporaryFile implements TemporaryFile {
  private length = 0;

  constructor(
    private readonly handle: FileHandle,
    private readonly remove: () => void,
  ) {}

  get size(): number {
    return this.length;
  }

  async append(bytes: Uint8Array): Promise<void> {
    let written = 0;
    while (written < bytes.length) {
      const { bytesWritten } = await this.handle.write(bytes, written, bytes.length - written, this.length);
      written += bytesWritten;
      this.length += bytesWritten;
    }
  }

  async read(start: number, end: number): Promise<Uint8Array> {
    return new Uint8Array(await readPart(this.handle, start, end));
  }

  async close(): Promise<void> {
    await this.handle.close();
    this.remove();
    process.off('exit', this.remove).off('SIGINT', exitInterrupted).off('SIGTERM', exitInterrupted);
  }
}

const exitInterrupted = (): void => process.exit(130);
