/** The lines with characters that were lost. */
export interface FaultyLines {
  count: number;
  /** The numbers of the first of these physical lines, 1-based. */
  first: readonly number[];
}

/** Line numbers that are kept. Further lines are only counted. */
const MAX_LINE_NUMBERS = 20;

/** Counts the physical lines of a text that comes in chunks, and those with U+FFFD. */
export class LineCounter {
  readonly #first: number[] = [];
  #count = 0;
  #line = 1;
  #lastFaulty = 0;
  /** Whether the last chunk ended with a carriage return, which a line feed may follow. */
  #carriage = false;

  get faulty(): FaultyLines {
    return { count: this.#count, first: this.#first };
  }

  count(text: string): void {
    if (text === '') return;
    const from = this.#carriage && text[0] === '\n' ? 1 : 0;
    this.#carriage = text.endsWith('\r');
    if (text.includes('\u{FFFD}')) this.#countFaulty(text, from);
    else this.#line += lineEnds(text, from);
  }

  #countFaulty(text: string, from: number): void {
    const pattern = /\r\n?|\n|\u{FFFD}/gu;
    pattern.lastIndex = from;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match[0] !== '\u{FFFD}') this.#line++;
      else if (this.#lastFaulty !== this.#line) this.#addFaulty(this.#line);
    }
  }

  #addFaulty(line: number): void {
    this.#lastFaulty = line;
    this.#count++;
    if (this.#first.length < MAX_LINE_NUMBERS) this.#first.push(line);
  }
}

/** The number of line ends: CR LF, LF or CR. */
function lineEnds(text: string, from: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  for (let at = text.indexOf('\r', from); at >= 0; at = text.indexOf('\r', at + 1))
    if (text[at + 1] !== '\n') count++;
  return count;
}
