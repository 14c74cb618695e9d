import { acceptsGzip } from './accept-encoding.js';
import type { ResponseBody } from './response-body.js';

/** The methods that the handler answers. */
const ALLOWED_METHODS = 'GET, HEAD, OPTIONS';

/** Header fields of every response. Pages of any origin may read the feeds. */
const COMMON_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Expose-Headers': 'ETag',
  'X-Content-Type-Options': 'nosniff',
};

/** Seconds for which a browser may keep the answer to a preflight request. */
const PREFLIGHT_MAX_AGE = 86_400;

/**
 * Without it workerd encodes a body as `Content-Encoding` says, one that is encoded already a second time. Other runtimes
 * ignore the field.
 */
const AS_ENCODED: ResponseInit & { encodeBody: 'manual' } = { encodeBody: 'manual' };

/** How a body is served. */
interface BodyHeaders {
  /** 200 unless given. */
  status?: number;
  /** Seconds for which clients may cache the response. */
  maxAge: number;
  contentSecurityPolicy?: string;
}

/**
 * The response with a body, or 304 if the client has the current version (RFC 9110 §13). The entity tag is the only
 * validator: it changes with every byte of the response. There is no Last-Modified, because no instant that the data
 * has covers a change of options, of the time zone data or of the program.
 */
export function bodyResponse(
  request: Request,
  body: ResponseBody,
  { status = 200, maxAge, contentSecurityPolicy }: BodyHeaders,
): Response {
  const usesGzip = body.gzip !== undefined && acceptsGzip(request.headers.get('accept-encoding'));
  // The compressed body is a representation of its own, with its own entity tag.
  const etag = usesGzip ? body.etag.replace(/"$/, '-gzip"') : body.etag;
  const headers = new Headers({
    ...COMMON_HEADERS,
    'Cache-Control': `public, max-age=${maxAge}`,
    ETag: etag,
    Vary: 'Accept-Encoding',
  });
  if (contentSecurityPolicy !== undefined) headers.set('Content-Security-Policy', contentSecurityPolicy);
  if (hasCurrentVersion(request.headers, body.etag)) return new Response(null, { status: 304, headers });
  const bytes = usesGzip ? body.gzip! : body.bytes;
  headers.set('Content-Type', body.mediaType);
  headers.set('Content-Length', String(bytes.length));
  if (usesGzip) headers.set('Content-Encoding', 'gzip');
  return new Response(request.method === 'HEAD' ? null : bytes, { ...AS_ENCODED, status, headers });
}

/** If-None-Match by weak comparison (RFC 9110 §13.1.2). */
function hasCurrentVersion(headers: Headers, etag: string): boolean {
  const tags = headers.get('if-none-match');
  if (tags === null) return false;
  const bareTag = (tag: string) =>
    tag
      .trim()
      .replace(/^W\//, '')
      .replace(/-gzip"$/, '"');
  return tags.trim() === '*' || tags.split(',').some((tag) => bareTag(tag) === etag);
}

/** A response that states in a sentence why there is no feed. */
export const plainTextResponse = (status: number, text: string): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { ...COMMON_HEADERS, 'Content-Type': 'text/plain; charset=utf-8' },
  });

/** 308 to a relative reference: `fr` → `fr/`. It needs no address of the server (RFC 9110 §10.2.2). */
export const redirectResponse = (location: string): Response =>
  new Response(null, { status: 308, headers: { ...COMMON_HEADERS, Location: location } });

/** The response to a method other than GET and HEAD; `undefined` for these two. */
export function methodResponse(method: string): Response | undefined {
  if (method === 'GET' || method === 'HEAD') return undefined;
  if (method !== 'OPTIONS') {
    const response = plainTextResponse(405, 'Method not allowed (use GET or HEAD).');
    response.headers.set('Allow', ALLOWED_METHODS);
    return response;
  }
  return new Response(null, {
    status: 204,
    headers: {
      ...COMMON_HEADERS,
      Allow: ALLOWED_METHODS,
      'Access-Control-Allow-Methods': ALLOWED_METHODS,
      'Access-Control-Allow-Headers': 'If-None-Match, Cache-Control',
      'Access-Control-Max-Age': String(PREFLIGHT_MAX_AGE),
    },
  });
}
