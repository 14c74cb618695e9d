import { describe, expect, it } from 'vitest';
import { BodyCache } from '../src/serve/body-cache.js';
import { toResponseBody } from '../src/serve/response-body.js';

const KILOBYTE = 1024;

/** A cache of 10 kB, and which keys were rendered. */
function cacheOf(maxBytes = 10 * KILOBYTE) {
  const cache = new BodyCache(maxBytes);
  const rendered: string[] = [];
  const get = (key: string, kilobytes = 1) =>
    cache.get(key, async () => {
      rendered.push(key);
      return { bytes: new Uint8Array(kilobytes * KILOBYTE), etag: key, mediaType: 'text/plain' };
    });
  return { get, rendered, cache };
}

describe('the cache of the feed handler', () => {
  it('drops the least recently used bodies when all take more than its size', async () => {
    const { get, rendered } = cacheOf();
    for (const key of ['a', 'b', 'c']) await get(key, 2);
    await get('a', 2);
    await get('d', 2);
    rendered.length = 0;
    for (const key of ['a', 'c', 'd', 'b']) await get(key, 2);
    expect(rendered).toEqual(['b']);
  });

  it('keeps no body that is larger than the cache, and those of others', async () => {
    const { get, rendered } = cacheOf();
    await get('small');
    await get('large', 20);
    await get('large', 20);
    await get('small');
    expect(rendered).toEqual(['small', 'large', 'large']);
  });

  it('renders a body once for requests at the same time, and again after a failure', async () => {
    const { get, rendered, cache } = cacheOf();
    await Promise.all([get('a'), get('a'), get('a')]);
    expect(rendered).toEqual(['a']);
    const failing = () => cache.get('b', () => Promise.reject(new Error('no')));
    await expect(failing()).rejects.toThrow('no');
    expect((await get('b')).etag).toBe('b');
  });

  it('counts the compressed bytes as well', async () => {
    const text = Array.from({ length: 400 }, (_, i) => `line ${i * 7919}`).join('\n');
    const size = async () => {
      const body = await toResponseBody(text, 'text/plain');
      return body.bytes.length + body.gzip!.length;
    };
    const cache = new BodyCache((await size()) + 2048);
    let renders = 0;
    const get = (key: string) =>
      cache.get(key, () => {
        renders++;
        return toResponseBody(text, 'text/plain');
      });
    for (const key of ['a', 'b', 'a']) await get(key);
    expect(renders).toBe(3);
  });
});
