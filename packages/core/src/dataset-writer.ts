import { DATASET_SCHEMA_ID } from './json-schema';
import { COLLECTION_NAMES, COLLECTIONS, type Dataset } from './model/dataset';
import type { Writer } from './writer';

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

/** The dataset as JSON, a record a line, so that two versions can be compared line by line. */
export const datasetWriter: Writer = {
  name: 'json',
  mediaType: 'application/json',
  extension: 'json',
  async *write(data: Dataset) {
    yield `{\n"$schema": ${JSON.stringify(data.$schema ?? DATASET_SCHEMA_ID)},\n"format": ${JSON.stringify(data.format)},\n"version": ${data.version}`;
    for (const name of COLLECTION_NAMES) {
      const fields = Object.keys(COLLECTIONS[name].shape);
      const records = data[name].map((record) => JSON.stringify(inOrder(record, fields)));
      yield `,\n${JSON.stringify(name)}: [${records.length > 0 ? `\n${records.join(',\n')}\n` : ''}]`;
    }
    yield '\n}\n';
  },
};
