import type { FeedHandler } from '@regional-presence/calendar';
import type { ServerRequest } from 'srvx';
import { currentInstant } from '../command/current-instant.js';
import { type AccessLogFormat, accessLogLine } from './access-log.js';
import { HEALTH_PATH, type Health, healthResponse } from './health.js';

/** Where requests are logged. */
export interface AccessLog {
  format: AccessLogFormat;
  write(line: string): void;
}

/** `undefined` if the address is not valid: `Host: a:99999`. */
function addressOf(request: ServerRequest): URL | undefined {
  try {
    return new URL(request.url);
  } catch {
    return undefined;
  }
}

/** Responds to a request of the server, and logs it. */
export function createRequestHandler(
  feeds: FeedHandler,
  health: () => Health,
  log: AccessLog | undefined,
): (request: ServerRequest) => Promise<Response> {
  const respondTo = async (request: ServerRequest): Promise<Response> => {
    const address = addressOf(request);
    if (!address) return new Response('The address of the request is not valid.\n', { status: 400 });
    if (address.pathname === HEALTH_PATH) return healthResponse(request, health());
    try {
      return await feeds(request);
    } catch {
      return new Response('Internal server error.\n', { status: 500 });
    }
  };
  if (!log) return respondTo;
  return async (request) => {
    const start = performance.now();
    const response = await respondTo(request);
    const length = response.headers.get('content-length');
    const entry = {
      ip: request.ip,
      method: request.method,
      path: addressOf(request)?.pathname,
      status: response.status,
      bytes: length === null || response.body === null ? undefined : Number(length),
      ms: Math.round(performance.now() - start),
    };
    log.write(accessLogLine(entry, log.format, currentInstant()));
    return response;
  };
}
