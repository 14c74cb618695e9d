import type {
  CollectionName,
  DatasetStream,
  FolderWriter,
  OutputFile,
  ReportProblem,
  WriterOptions,
} from '@regional-presence/core';
import { COLLECTION_NAMES, tableCharactersRemoved } from '@regional-presence/core/internal';

import { BYTE_ORDER_MARK, formatCsvLine } from './csv-line.js';
import { DataPackage, resourceName } from './data-package.js';
import { recordToCells } from './record-cells.js';
import { addLanguages, type RecordColumn, recordColumns } from './record-columns.js';

/**
 * Writes a dataset as CSV tables (RFC 4180, UTF-8 with a byte order mark for Excel): one for each collection
 * that has records, and a Data Package (version 2) that describes them. Imported again, they are the same
 * dataset. A cell that a spreadsheet program would run as a formula begins with an apostrophe.
 *
 * @example
 * const { dataset } = await importFiles({ name: 'plan.csv', content: 'Title,Date\nForum,5 May 2027\n' });
 * const paths: string[] = [];
 * for await (const { path } of csvTablesWriter.writeFiles(datasetStream(dataset))) paths.push(path);
 * paths.includes('events.csv'); // true
 */
export const csvTablesWriter: FolderWriter = {
  name: 'csv',
  order: 'id',

  async *writeFiles(stream: DatasetStream, { onProblem = ignoreProblem }: WriterOptions = {}) {
    const description = new DataPackage();
    for (const name of COLLECTION_NAMES) {
      const batches = () => (name === 'events' ? stream.events() : [stream.base[name]]);
      const languages = new Set<string>();
      let any = false;
      for await (const batch of batches())
        for (const record of batch) {
          any = true;
          addLanguages(name, record, languages);
        }
      if (!any) continue;
      const columns = recordColumns(name, languages);
      const resource = description.add(name, columns);
      yield {
        path: `${resourceName(name)}.csv`,
        content: encodeAndCount(tableText(name, batches(), columns, onProblem), (bytes) => {
          resource.bytes += bytes;
        }),
      };
    }
    yield { path: 'datapackage.json', content: [description.text()] } satisfies OutputFile;
  },
};

const ignoreProblem = (): void => {};

type RecordBatches = AsyncIterable<readonly { id: string }[]> | Iterable<readonly { id: string }[]>;

async function* tableText(
  collection: CollectionName,
  batches: RecordBatches,
  columns: readonly RecordColumn[],
  report: ReportProblem,
): AsyncIterable<string> {
  yield BYTE_ORDER_MARK + formatCsvLine(columns.map(({ name }) => name));
  for await (const batch of batches) {
    let text = '';
    for (const record of batch) {
      const cells = recordToCells(record, columns, ({ name }, value) =>
        report(tableCharactersRemoved({ value, column: `${collection}, ${name}` }, { record: record.id })),
      );
      text += formatCsvLine(cells);
    }
    if (text !== '') yield text;
  }
}

/** Encodes text and reports the number of bytes of each chunk. */
async function* encodeAndCount(
  text: AsyncIterable<string>,
  onBytes: (bytes: number) => void,
): AsyncIterable<Uint8Array> {
  const encoder = new TextEncoder();
  for await (const chunk of text) {
    const bytes = encoder.encode(chunk);
    onBytes(bytes.length);
    yield bytes;
  }
}
