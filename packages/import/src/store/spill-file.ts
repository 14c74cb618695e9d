/** A temporary file for what does not fit into memory. What is written stays until the import is over. */
export interface SpillFile {
  /** The number of bytes written so far. */
  readonly size: number;
  /** Writes bytes at the end. */
  append(bytes: Uint8Array): Promise<void>;
  /** Reads the bytes from `start` to before `end`. */
  read(start: number, end: number): Promise<Uint8Array>;
}
