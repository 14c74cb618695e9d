/**
 * A piece of the phrase. `number`: a run of digits. `word`: a run of letters, or one Chinese character,
 * since Chinese has no spaces. `mark`: one character of punctuation. `other`: a numeral that is not read
 * here (⅔, Roman, Devanagari), which must not be lost sight of.
 */
export interface Token {
  kind: 'number' | 'word' | 'mark' | 'other';
  /** Folded. */
  text: string;
  /** Of a number. */
  value: number;
  /** How many digits a number has. */
  digits: number;
  /** UTF-16 offsets into the phrase. */
  start: number;
  end: number;
  /** White space stands before it. */
  gap: boolean;
  /** Begins with a capital letter of ASCII. */
  capital: boolean;
}
