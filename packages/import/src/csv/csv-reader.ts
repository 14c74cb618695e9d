import {
  type Input,
  type Reader,
  type ReaderOutput,
  readChunks,
  type Sample,
  type TableRow,
} from '@regional-presence/core';
import {
  encodingDetected,
  encodingsMixed,
  inputSize,
  sampleInput,
  textUndecodable,
} from '@regional-presence/core/internal';

import { decodeText } from '../bytes/decode-text.js';
import { detectDelimiter } from '../bytes/detect-delimiter.js';
import { detectTextEncoding } from '../bytes/detect-encoding.js';
import { sniffForeignFormat } from '../bytes/foreign-format.js';
import { StreamingDecoder } from '../bytes/streaming-decoder.js';
import { type CsvDialect, CsvRowParser } from './csv-rows.js';

/** The dialect of a CSV file. What is not given is detected. */
export interface CsvOptions {
  /** WHATWG label of the encoding. */
  encoding?: string | undefined;
  /** What separates the cells, one character. */
  delimiter?: string | undefined;
  /** The quotation mark around cells, one character. */
  quote?: string | undefined;
}

/** Bytes from which encoding, delimiter and quotation mark are detected. */
const CSV_DETECTION_BYTES = 262_144;

/**
 * The reader of CSV and its variants: comma, semicolon, tab or bar, in the encoding and quoting of any spreadsheet
 * program.
 *
 * @example
 * const file = { name: 'plan.csv', content: 'Title;Date\nForum;5 May 2027\n' };
 * const { counts } = await importFiles(file, { readers: [csvReader], delimiter: ';' });
 * counts.recorded; // 1
 */
export const csvReader: Reader<CsvOptions> = {
  name: 'csv',
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  extensions: ['csv', 'tsv', 'tab', 'txt'],

  confidence({ firstBytes }: Sample) {
    const text = decodeText(firstBytes.subarray(0, 4096)).text;
    if (sniffForeignFormat(firstBytes, text)) return 0;
    return /[,;\t|]/.test(text) ? 0.6 : 0.3;
  },

  async *read(input: Input, options: CsvOptions = {}): AsyncIterable<ReaderOutput> {
    const { firstBytes } = await sampleInput(input, CSV_DETECTION_BYTES);
    const declared = options.encoding;
    const encoding = declared
      ? { encoding: new TextDecoder(declared).encoding, by: 'caller', bomLength: 0 }
      : detectTextEncoding(firstBytes, { whole: firstBytes.length === inputSize(input) });
    const place = { file: input.name };
    if (encoding.by === 'statistics')
      yield { type: 'problem', problem: encodingDetected({ encoding: encoding.encoding }, place) };
    const text = decodeText(firstBytes, encoding.encoding).text;
    const found = detectDelimiter(text, firstBytes.length === inputSize(input));
    const dialect: CsvDialect = {
      delimiter: options.delimiter ?? found.delimiter,
      quote: options.quote ?? found.quote,
      ...(found.isQuotedThroughout ? { isWrapped: true } : {}),
    };
    /** The length of Excel's first line that names the delimiter: it is not a row. */
    const skipped = text.length - found.text.length;
    const decoders: StreamingDecoder[] = [];
    yield {
      type: 'table',
      delimiter: dialect.delimiter,
      facts: { format: 'csv', encoding: encoding.encoding, delimiter: dialect.delimiter },
      rows() {
        const decoder = new StreamingDecoder(encoding.encoding);
        decoders.push(decoder);
        return decodeRows(input, decoder, new CsvRowParser(dialect, place), skipped);
      },
    };
    const decoder = decoders.at(-1);
    if (decoder?.mixed && decoder.mixed.count > 0) {
      const { encoding: other, count, lines } = decoder.mixed;
      const detail = lines.slice(0, 20).join(', ') + (count > 20 ? ' …' : '');
      yield {
        type: 'problem',
        problem: encodingsMixed({ encoding: other, fileEncoding: encoding.encoding, lines: detail }, place),
      };
    }
    if (decoder?.faulty)
      yield { type: 'problem', problem: textUndecodable({ encoding: encoding.encoding }, place) };
  },
};

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
