import { hash53 } from './hash.js';

/** Line ends, and characters that a calendar cannot hold: it writes the former differently and omits the latter. */
const NOT_PRESERVED = /[\r\n\x85\u2028\u2029\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]/g;

/** A fingerprint of a text that does not depend on its line ends and control characters. */
export const textFingerprint = (text: string): string => hash53(text.replace(NOT_PRESERVED, '')).toString(36);
