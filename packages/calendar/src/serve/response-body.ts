import { hash53 } from '@regional-presence/core/internal';

/** A response body that is rendered once and served to all clients. */
export interface ResponseBody {
  bytes: Uint8Array<ArrayBuffer>;
  gzip?: Uint8Array<ArrayBuffer>;
  etag: string;
  mediaType: string;
}

/** Smaller bodies are not compressed, in bytes. */
const MIN_GZIP_SIZE = 1024;

/** Encodes a text in UTF-8 and with gzip, and computes its entity tag. */
export async function toResponseBody(text: string, mediaType: string): Promise<ResponseBody> {
  const bytes = new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
  // Not by `crypto.subtle`, which pages and workers on plain http do not have.
  const etag = `"${hash53(text).toString(36)}${hash53(text, 1).toString(36)}"`;
  const body: ResponseBody = { bytes, etag, mediaType };
  if (bytes.length >= MIN_GZIP_SIZE) body.gzip = await gzip(bytes);
  return body;
}

async function gzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
