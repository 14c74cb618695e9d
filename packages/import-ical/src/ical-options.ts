/** How a calendar is read. */
export interface ICalOptions {
  /** WHATWG label of the encoding. Default: UTF-8, or UTF-16 if the file has its byte order mark. */
  encoding?: string | undefined;
  /** The reporting period as EDTF: `2021-09/2022-11`. Of a series only the occurrences in it are read. */
  period?: string | undefined;
  /** Read events whose CLASS is not PUBLIC as well (RFC 5545 §3.8.1.3). Default: `false`. */
  includePrivate?: boolean | undefined;
}
