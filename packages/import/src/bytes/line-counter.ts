/** Counts the physical lines of a text that comes in chunks, and reports those with U+FFFD. */
export class LineCounter {
  #line = 1;
  #told = 0;
  /** Whether the last chunk ended with a carriage return, which a line feed may follow. */
  #carriage = false;

  /** @param found called once for each line with U+FFFD. */
  count(text: string, found: (line: number) => void): void {
    if (text === '') return;
    const from = this.#carriage && text[0] === '\n' ? 1 : 0;
    this.#carriage = text.endsWith('\r');
    const telling = text.includes('\u{FFFD}') ? /\r\n?|\n|\u{FFFD}/gu : /\r\n?|\n/g;
    telling.lastIndex = from;
    for (let match = telling.exec(text); match; match = telling.exec(text)) {
      if (match[0] !== '\u{FFFD}') this.#line++;
      else if (this.#told !== this.#line) {
        this.#told = this.#line;
        found(this.#line);
      }
    }
  }
}
