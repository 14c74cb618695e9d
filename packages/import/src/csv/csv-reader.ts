import {
  type Input,
  type Problem,
  type Reader,
  type ReaderOutput,
  readChunks,
  type Sample,
  type TableRow,
} from '@regional-presence/core';
import { inputSize } from '@regional-presence/core/internal';
import { decodeText } from '../encoding/decode-text.js';
import { detectionProblems, faultyLineProblems } from '../encoding/decoding-problems.js';
import { detectEncoding } from '../encoding/detect-encoding.js';
import { StreamingDecoder } from '../encoding/streaming-decoder.js';
import { detectDialect, type IsHeading } from '../format/detect-dialect.js';
import { sniffForeignFormat } from '../format/sniff-foreign-format.js';
import type { CsvOptions } from './csv-options.js';
import { type CsvDialect, CsvRowParser } from './csv-rows.js';
import { type DetectionSample, detectionSample } from './detection-sample.js';
import { scoreHeadings } from './heading-score.js';

/**
 * Creates a reader of CSV and its variants: comma, semicolon, tab or bar, in the encoding and quoting of any
 * spreadsheet program.
 *
 * @param isHeading known column headings help to detect encoding and delimiter.
 */
export function createCsvReader(isHeading: IsHeading): Reader<CsvOptions> {
  return {
    name: 'csv',
    mediaTypes: ['text/csv', 'text/tab-separated-values'],
    extensions: ['csv', 'tsv', 'tab', 'txt'],

    confidence({ firstBytes }: Sample) {
      const { text } = decodeText(firstBytes.subarray(0, 4096));
      if (sniffForeignFormat(firstBytes, text)) return 0;
      return /[,;\t|]/.test(text) ? 0.6 : 0.3;
    },

    async *read(input: Input, options: CsvOptions = {}): AsyncIterable<ReaderOutput> {
      const place = { file: input.name };
      const sample = await detectionSample(input);
      const detected = encodingOf(sample, options.encoding, isHeading);
      yield* detectionProblems(detected, place).map(problemAsOutput);
      const { encoding } = detected;
      const { dialect, skipped } = dialectOf(sample, encoding, options, isHeading, inputSize(input));
      let decoder: StreamingDecoder | undefined;
      yield {
        type: 'table',
        delimiter: dialect.delimiter,
        facts: { format: 'csv', encoding, delimiter: dialect.delimiter },
        rows() {
          decoder = new StreamingDecoder(encoding);
          return decodeRows(input, decoder, new CsvRowParser(dialect, place), skipped);
        },
      };
      if (decoder) yield* faultyLineProblems(encoding, decoder.faultyLines, place).map(problemAsOutput);
    },
  };
}

const problemAsOutput = (problem: Problem): ReaderOutput => ({ type: 'problem', problem });

/** The encoding of a file: the declared one, or the one that is detected. */
function encodingOf({ bytes, isAtEnd }: DetectionSample, declared: string | undefined, isHeading: IsHeading) {
  if (declared) return { encoding: new TextDecoder(declared).encoding, by: 'caller' } as const;
  return detectEncoding(bytes, { whole: isAtEnd, score: (text) => scoreHeadings(text, isHeading) });
}

/** The dialect, and the length of Excel's first line that names the delimiter: it is not a row. */
function dialectOf(
  { firstBytes }: DetectionSample,
  encoding: string,
  { delimiter, quote }: CsvOptions,
  isHeading: IsHeading,
  size: number,
): { dialect: CsvDialect; skipped: number } {
  const { text } = decodeText(firstBytes, { declared: encoding });
  const found = detectDialect(text, { whole: firstBytes.length === size, isHeading });
  const dialect: CsvDialect = {
    delimiter: delimiter ?? found.delimiter,
    quote: quote ?? found.quote,
    ...(found.isQuotedThroughout ? { isWrapped: true } : {}),
  };
  return { dialect, skipped: text.length - found.text.length };
}

async function* decodeRows(
  input: Input,
  decoder: StreamingDecoder,
  rows: CsvRowParser,
  skipped: number,
): AsyncIterable<TableRow[]> {
  let toSkip = skipped;
  const parse = (text: string): TableRow[] => {
    const skip = Math.min(toSkip, text.length);
    toSkip -= skip;
    return rows.push(skip > 0 ? text.slice(skip) : text);
  };
  for await (const chunk of readChunks(input)) {
    const batch = parse(decoder.decode(chunk));
    if (batch.length > 0) yield batch;
  }
  const batch = [...parse(decoder.end()), ...rows.end()];
  if (batch.length > 0) yield batch;
}
