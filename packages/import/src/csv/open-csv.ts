import { type Input, readChunks, type TableRow } from '@regional-presence/core';
import { inputSize } from '@regional-presence/core/internal';
import { decodeText } from '../encoding/decode-text.js';
import { detectEncoding } from '../encoding/detect-encoding.js';
import type { StreamingDecoder } from '../encoding/streaming-decoder.js';
import { detectDialect, type IsHeading } from '../format/detect-dialect.js';
import type { CsvOptions } from './csv-options.js';
import type { CsvDialect, CsvRowParser } from './csv-rows.js';
import { type DetectionSample, detectionSample } from './detection-sample.js';
import { scoreHeadings } from './heading-score.js';

/** How a CSV file is written. */
export interface CsvLayout {
  encoding: string;
  /** How the encoding was detected. */
  by: 'bom' | 'valid' | 'statistics' | 'caller';
  dialect: CsvDialect;
  /** The length of Excel's first line that names the delimiter: it is not a row. */
  skipped: number;
}

/** Detects how a CSV file is written, where the options do not say it. */
export async function csvLayout(
  input: Input,
  { encoding: declared, delimiter, quote }: CsvOptions,
  isHeading: IsHeading,
): Promise<CsvLayout> {
  const sample = await detectionSample(input);
  const { encoding, by } = encodingOf(sample, declared, isHeading);
  const { text } = decodeText(sample.firstBytes, { declared: encoding });
  const whole = sample.firstBytes.length === inputSize(input);
  const found = detectDialect(text, { whole, isHeading });
  const dialect: CsvDialect = {
    delimiter: delimiter ?? found.delimiter,
    quote: quote ?? found.quote,
    ...(found.isQuotedThroughout ? { isWrapped: true } : {}),
  };
  return { encoding, by, dialect, skipped: text.length - found.text.length };
}

/** The encoding of a file: the declared one, or the one that is detected. */
function encodingOf({ bytes, isAtEnd }: DetectionSample, declared: string | undefined, isHeading: IsHeading) {
  if (declared) return { encoding: new TextDecoder(declared).encoding, by: 'caller' } as const;
  return detectEncoding(bytes, { whole: isAtEnd, score: (text) => scoreHeadings(text, isHeading) });
}

/** The rows of a file, a batch for each part of it. */
export async function* decodeRows(
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
