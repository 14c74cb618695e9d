import { hashText } from './fold-text.js';

/** Line ends and characters that a calendar may not hold, which it writes otherwise or leaves out. */
const NOT_KEPT = /[\r\n\x85\u2028\u2029\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]/g;

/** What tells a description from a changed one, whatever a calendar does to its line ends. */
export const textFingerprint = (description: string): string =>
  hashText(description.replace(NOT_KEPT, '')).toString(36);
