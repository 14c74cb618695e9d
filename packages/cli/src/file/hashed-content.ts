import { createHash } from 'node:crypto';
import type { OutputFile } from '@regional-presence/core';

/** What is known of content once all of it has been written. */
export interface ContentHash {
  /** In hexadecimal digits. */
  sha256: string;
  bytes: number;
}

/** Content whose hash and size are known at its end. A text in memory stays one. */
export function hashedContent(
  content: OutputFile['content'],
  onEnd: (found: ContentHash) => void,
): OutputFile['content'] {
  const hash = createHash('sha256');
  let bytes = 0;
  const update = (chunk: string | Uint8Array) => {
    hash.update(chunk);
    bytes += Buffer.byteLength(chunk);
  };
  const end = () => onEnd({ sha256: hash.digest('hex'), bytes });
  if (!Array.isArray(content)) return observedChunks(content, update, end);
  for (const chunk of content) update(chunk);
  end();
  return content;
}

async function* observedChunks(
  content: OutputFile['content'],
  update: (chunk: string | Uint8Array) => void,
  end: () => void,
): AsyncIterable<string | Uint8Array> {
  for await (const chunk of content) {
    update(chunk);
    yield chunk;
  }
  end();
}
