import { type FileHandle, open } from 'node:fs/promises';
import type { ByteSource } from '@regional-presence/core';

/** A file that is read in parts. It is opened once: what takes its place meanwhile is not mixed into it. */
export class FileSource implements ByteSource {
  /** How far it was read: the end of the last part that was asked for. */
  position = 0;

  private constructor(
    private readonly handle: FileHandle,
    readonly size: number,
  ) {}

  static async open(path: string): Promise<FileSource> {
    const handle = await open(path, 'r');
    return new FileSource(handle, (await handle.stat()).size);
  }

  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> } {
    return {
      arrayBuffer: async () => {
        this.position = end;
        return readPart(this.handle, start, end);
      },
    };
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}

/** The bytes from `start` to before `end`; fewer where the file ends sooner. */
export async function readPart(handle: FileHandle, start: number, end: number): Promise<ArrayBuffer> {
  const bytes = new Uint8Array(end - start);
  let filled = 0;
  while (filled < bytes.length) {
    const { bytesRead } = await handle.read(bytes, filled, bytes.length - filled, start + filled);
    if (bytesRead === 0) return bytes.buffer.slice(0, filled);
    filled += bytesRead;
  }
  return bytes.buffer;
}
