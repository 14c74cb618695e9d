/** The formats of the access log. */
export const ACCESS_LOG_FORMATS = ['common', 'json'] as const;
export type AccessLogFormat = (typeof ACCESS_LOG_FORMATS)[number];

/** A request and the response to it. */
export interface AccessLogEntry {
  /** The address of the client. */
  ip: string | undefined;
  method: string;
  /** `undefined` if the address of the request is not valid. */
  path: string | undefined;
  status: number;
  /** The size of the body, in bytes; `undefined` if there is none or it is not known. */
  bytes: number | undefined;
  /** How long the response took, in milliseconds. */
  ms: number;
}

const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** `2026-11-24T10:00:00Z` → `24/Nov/2026:10:00:00 +0000`. */
const commonTime = (instant: string): string =>
  `${instant.slice(8, 10)}/${MONTH_NAMES[Number(instant.slice(5, 7)) - 1]}/${instant.slice(0, 4)}:${instant.slice(11, 19)} +0000`;

/** Printable ASCII without quotation marks; other characters as in the logs of Apache: `\x0a`. */
const escaped = (text: string): string =>
  text.replace(/[^ !#-[\]-~]/gu, (character) =>
    [...new TextEncoder().encode(character)]
      .map((byte) => `\\x${byte.toString(16).padStart(2, '0')}`)
      .join(''),
  );

/** A path that is logged is cut after this number of characters. */
const MAX_LOGGED_PATH = 500;

/** One line of the access log, in the Common Log Format or as JSON. A query is not logged: it may hold a secret. */
export function accessLogLine(
  { ip, method, path: requested = '-', status, bytes, ms }: AccessLogEntry,
  format: AccessLogFormat,
  time: string,
): string {
  const client = escaped(ip ?? '-');
  const verb = escaped(method);
  const path = escaped(requested.slice(0, MAX_LOGGED_PATH));
  if (format === 'json')
    return `${JSON.stringify({ time, ip: client, method: verb, path, status, bytes: bytes ?? 0, ms })}\n`;
  return `${client} - - [${commonTime(time)}] "${verb} ${path} HTTP/1.1" ${status} ${bytes ?? '-'}\n`;
}
