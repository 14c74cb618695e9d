import { type Found, type Input, problem, type Reader, type TableRow } from '@regional-presence/core';
import Papa from 'papaparse';
import { findDelimiter } from './bytes/delimiter';
import { decodeText } from './bytes/encoding';
import { foreignKind } from './bytes/file-kind';

export interface CsvOptions {
  /** WHATWG label of the encoding; found from the text where it is not given. */
  encoding?: string;
  /** One character; found from the text where it is not given. */
  delimiter?: string;
}

/** Text in rows and cells: comma, semicolon, tab or bar, in the encoding and quoting of any spreadsheet. */
export const csvReader: Reader<CsvOptions> = {
  name: 'csv',
  mediaTypes: ['text/csv', 'text/tab-separated-values'],
  extensions: ['csv', 'tsv', 'tab', 'txt'],

  recognizes({ bytes }) {
    const head = decodeText(bytes.subarray(0, 4096)).text;
    if (foreignKind(bytes, head)) return 0;
    return /[,;\t|]/.test(head) ? 0.6 : 0.3;
  },

  async *read(input: Input, options: CsvOptions = {}): AsyncIterable<Found> {
    const place = { file: input.name };
    const decoded = decodeText(input.bytes, options.encoding);
    if (decoded.faulty)
      yield { type: 'problem', problem: problem('text-undecodable', { value: decoded.encoding, place }) };
    else if (decoded.by === 'letters')
      yield { type: 'problem', problem: problem('encoding-read', { value: decoded.encoding, place }) };
    const found = findDelimiter(decoded.text);
    const delimiter = options.delimiter ?? found.delimiter;
    const parsed = Papa.parse<string[]>(found.text, { delimiter, skipEmptyLines: false });
    const unclosed = parsed.errors.find(({ code }) => code === 'MissingQuotes');
    const rows = parsed.data.map((cells, i): TableRow => ({ row: i + 1, cells }));
    const broken = unclosed && rows[unclosed.row ?? rows.length - 1];
    if (broken) broken.problem = problem('quote-unclosed', { place: { ...place, row: broken.row } });
    yield { type: 'table', delimiter, rows: [rows] };
  },
};
