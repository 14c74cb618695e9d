/** The dialect of a CSV file. What is not given is detected. */
export interface CsvOptions {
  /** WHATWG label of the encoding. */
  encoding?: string | undefined;
  /** What separates the cells, one character. */
  delimiter?: string | undefined;
  /** The quotation mark around cells, one character. */
  quote?: string | undefined;
}
