import type { Correction, Input, Problem, Reader, ReaderOutput, Sample } from '@regional-presence/core';
import { decodeText } from '../encoding/decode-text.js';
import { detectionProblems, faultyLineProblems } from '../encoding/decoding-problems.js';
import { StreamingDecoder } from '../encoding/streaming-decoder.js';
import type { IsHeading } from '../format/detect-dialect.js';
import { sniffForeignFormat } from '../format/sniff-foreign-format.js';
import type { CsvOptions } from './csv-options.js';
import { CsvRowParser } from './csv-rows.js';
import { csvLayout, decodeRows } from './open-csv.js';

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
      const layout = await csvLayout(input, options, isHeading);
      yield* detectionProblems(layout, place).map(problemAsOutput);
      const { encoding, dialect, skipped } = layout;
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

    async correct(input: Input, corrections: readonly Correction[], options: CsvOptions = {}) {
      const { correctCsv } = await import('./correct-csv.js');
      return correctCsv(input, corrections, (content) => csvLayout(content, options, isHeading));
    },
  };
}

const problemAsOutput = (problem: Problem): ReaderOutput => ({ type: 'problem', problem });
