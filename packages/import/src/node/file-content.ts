/// <reference types="node" />
import { type FileHandle, open } from 'node:fs/promises';
import type { ByteSource } from '@regional-presence/core';

/**
 * The content of a file, which is read in parts. The file is opened once: a file that takes its place later is not
 * mixed with it.
 */
export class FileContent implements ByteSource {
  private constructor(
    private readonly handle: FileHandle,
    readonly size: number,
  ) {}

  static async open(path: string): Promise<FileContent> {
    const handle = await open(path, 'r');
    return new FileContent(handle, (await handle.stat()).size);
  }

  slice(start: number, end: number): { arrayBuffer(): Promise<ArrayBuffer> } {
    return {
      arrayBuffer: () => readPart(this.handle, start, end),
    };
  }

  close(): Promise<void> {
    return this.handle.close();
  }
}

/** The bytes from `start` to before `end`; fewer where the file ends before. */
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
