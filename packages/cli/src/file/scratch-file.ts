import { rmSync, unlinkSync } from 'node:fs';
import { type FileHandle, mkdtemp, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Scratch } from '@regional-presence/import';
import { readPart } from './file-source.js';

/** A temporary file for what does not fit into memory. Nothing of it stays, however the program ends. */
export class ScratchFile implements Scratch {
  private size = 0;

  private constructor(
    private readonly handle: FileHandle,
    private readonly remove: () => void,
  ) {}

  static async create(): Promise<ScratchFile> {
    const folder = await mkdtemp(join(tmpdir(), 'presence-'));
    const path = join(folder, 'events');
    const remove = () => rmSync(folder, { recursive: true, force: true });
    const handle = await open(path, 'wx+', 0o600);
    try {
      // An open file without a name is gone once the program is, even if it is killed.
      unlinkSync(path);
      remove();
    } catch {
      process.once('exit', remove).once('SIGINT', leave).once('SIGTERM', leave);
    }
    return new ScratchFile(handle, remove);
  }

  async append(bytes: Uint8Array): Promise<void> {
    let written = 0;
    while (written < bytes.length) {
      const { bytesWritten } = await this.handle.write(bytes, written, bytes.length - written, this.size);
      written += bytesWritten;
      this.size += bytesWritten;
    }
  }

  async read(start: number, end: number): Promise<Uint8Array> {
    return new Uint8Array(await readPart(this.handle, start, end));
  }

  async close(): Promise<void> {
    await this.handle.close();
    this.remove();
    process.off('exit', this.remove).off('SIGINT', leave).off('SIGTERM', leave);
  }
}

const leave = (): void => process.exit(130);
