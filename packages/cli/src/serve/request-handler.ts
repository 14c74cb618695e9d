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

/** Responds to a request of the server, and logs it. */
export function createRequestHandler(
  feeds: FeedHandler,
  health: () => Health,
  log: AccessLog | undefined,
): (request: ServerRequest) => Promise<Response> {
  const respondTo = async (request: ServerRequest): Promise<Response> => {
    if (new URL(request.url).pathname === HEALTH_PATH) return healthResponse(request, health());
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
      url: request.url,
      status: response.status,
      bytes: length === null || response.body === null ? undefined : Number(length),
      ms: Math.round(performance.now() - start),
    };
    log.write(accessLogLine(entry, log.format, currentInstant()));
    return response;
  };
}
