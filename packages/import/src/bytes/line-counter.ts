/** Counts the physical lines of a text that comes in chunks, and reports those with U+FFFD. */
export class LineCounter {
  #line = 1;
  #reported = 0;
  /** Whether the last chunk ended with a carriage return, which a line feed may follow. */
  #carriage = false;

  /** @param found called once for each line with U+FFFD. */
  count(text: string, found: (line: number) => void): void {
    if (text === '') return;
    const from = this.#carriage && text[0] === '\n' ? 1 : 0;
    this.#carriage = text.endsWith('\r');
    const pattern = text.includes('\u{FFFD}') ? /\r\n?|\n|\u{FFFD}/gu : /\r\n?|\n/g;
    pattern.lastIndex = from;
    for (let match = pattern.exec(text); match; match = pattern.exec(text)) {
      if (match[0] !== '\u{FFFD}') this.#line++;
      else if (this.#reported !== this.#line) {
        this.#reported = this.#line;
        found(this.#line);
      }
    }
  }
}
