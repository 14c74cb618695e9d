/** Characters that not every format can hold: controls except tab and line ends, lone surrogates, noncharacters. */
const NOT_XML_CHARACTERS = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\p{Cs}\ufffe\uffff]/gu;
const POSSIBLY_FORBIDDEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]/;

/** Characters that change the direction of what follows (UAX #9). Without their end they change the rest of the line. */
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069]/g;
const DIRECTION_CONTROL = /[\u202a-\u202e\u2066-\u2069]/;

/** A text of the dataset as a document can hold it: one line, without control characters. */
export function cleanText(value: string): string {
  let clean = value;
  if (POSSIBLY_FORBIDDEN.test(clean)) clean = clean.replace(/\x85/g, ' ').replace(NOT_XML_CHARACTERS, '');
  if (DIRECTION_CONTROL.test(clean)) clean = clean.replace(DIRECTION_CONTROLS, '');
  return /[\r\n\t\u2028\u2029]/.test(clean) ? clean.replace(/[\r\n\t\u2028\u2029]+/g, ' ') : clean;
}
