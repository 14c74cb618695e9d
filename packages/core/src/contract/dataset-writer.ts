import { COLLECTION_NAMES } from '../model/create-dataset.js';
import { COLLECTIONS, type Dataset } from '../model/dataset.js';
import { DATASET_SCHEMA_ID } from '../model/json-schema.js';
import { type DatasetStream, datasetStream } from './dataset-stream.js';
import type { StreamingWriter } from './writer.js';

type Plain = Record<string, unknown>;

/** A record with its fields in the order of its schema, so that the same record is the same bytes. */
function inOrder(record: Plain, fields: readonly string[]): Plain {
  const ordered: Plain = {};
  for (const field of fields) {
    const value = record[field];
    if (value === undefined) continue;
    ordered[field] =
      field === 'when' || field === 'place'
        ? inOrder(value as Plain, Object.keys(value as Plain).sort())
        : value;
  }
  return ordered;
}

async function* writeStream({ base, events }: DatasetStream): AsyncIterable<string> {
  yield `{\n"$schema": ${JSON.stringify(base.$schema ?? DATASET_SCHEMA_ID)},\n"format": ${JSON.stringify(base.format)},\n"version": ${base.version}`;
  for (const name of COLLECTION_NAMES) {
    const fields = Object.keys(COLLECTIONS[name].shape);
    yield `,\n${JSON.stringify(name)}: [`;
    let separator = '\n';
    for await (const batch of name === 'events' ? events() : [base[name]]) {
      let text = '';
      for (const record of batch) {
        text += separator + JSON.stringify(inOrder(record as unknown as Plain, fields));
        separator = ',\n';
      }
      if (text !== '') yield text;
    }
    yield separator === '\n' ? ']' : '\n]';
  }
  yield '\n}\n';
}

/**
 * The dataset as JSON, a record a line, so that two versions can be compared line by line.
 *
 * @example
 * let json = '';
 * for await (const chunk of datasetWriter.write(createDataset())) json += chunk;
 * JSON.parse(json).format; // 'regional-presence'
 */
export const datasetWriter: StreamingWriter = {
  name: 'json',
  mediaType: 'application/json',
  extension: 'json',
  order: 'id',
  write: (data: Dataset) => writeStream(datasetStream(data)),
  writeStream,
};
