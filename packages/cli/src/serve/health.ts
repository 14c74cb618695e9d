/** The address of the health of the server. */
export const HEALTH_PATH = '/healthz';

/** What a monitor may know of the server. It names no files: the address is public. */
export interface Health {
  status: 'ok';
  events: number;
  /** When the data that is served was loaded, in UTC. */
  loaded: string;
  /** When a reload failed last; `null` if the last one did not fail. */
  failed: string | null;
}

/**
 * The health of the server. It is 200 as long as feeds are served, also after a reload that failed: another instance
 * would read the same files. A monitor that cares for the data looks at `failed`.
 */
export function healthResponse(request: Request, health: Health): Response {
  const headers = {
    'Content-Type': 'application/json',
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  };
  if (request.method !== 'GET' && request.method !== 'HEAD')
    return new Response(null, { status: 405, headers: { Allow: 'GET, HEAD' } });
  return new Response(request.method === 'HEAD' ? null : `${JSON.stringify(health)}\n`, { headers });
}
