/**
 * What the packages of this repository share. It is not public: it can change in any release.
 */

export { decodeText } from './bytes/decode-text.js';
export { FIELD_WORDS } from './column/field-words.js';
export { type Column, columnLetter, matchColumns } from './column/match-columns.js';
export { REASON_HEADING } from './field/formula-escape.js';
export { collect } from './import-result.js';
export { readerFor } from './reader/readers.js';
