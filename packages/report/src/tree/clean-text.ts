/** Control characters, lone surrogates and what is no character, but for tab and line ends: no format holds them. */
const FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}\ufffe\uffff]/gu;
const MAY_BE_FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/;

/** Opens a run that is written the other way round; each wants one that ends it, or the rest of the line turns. */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;
const MAY_TURN = /[\u202a-\u202e\u2066-\u2069]/;

/** A text of the record as a document may hold it: one line, nothing that cannot be seen and does something. */
export function cleanText(value: string): string {
  let clean = value;
  if (MAY_BE_FORBIDDEN.test(clean)) clean = clean.replace(/\x85/g, ' ').replace(FORBIDDEN, '');
  if (MAY_TURN.test(clean)) clean = clean.replace(TURNS, '');
  return /[\r\n\t\u2028\u2029]/.test(clean) ? clean.replace(/[\r\n\t\u2028\u2029]+/g, ' ') : clean;
}
