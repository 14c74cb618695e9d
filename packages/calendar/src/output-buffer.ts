/** Text that has been written and not yet been passed on. Base class of the sinks. */
export class OutputBuffer {
  protected written = '';

  /** Returns the text written since the last call, and empties the buffer. */
  drain(): string {
    const { written } = this;
    this.written = '';
    return written;
  }

  /** Number of characters in the buffer. */
  get length(): number {
    return this.written.length;
  }
}
