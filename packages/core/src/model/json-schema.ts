import * as z from 'zod';
import { Dataset } from './dataset.js';
import { schemaName } from './schema-id.js';

/** The address that names the JSON Schema of the dataset; it identifies, and need not resolve. */
export const DATASET_SCHEMA_ID = 'urn:regional-presence:schema:dataset:1';

/** The address of an event's part of it. */
export const EVENT_SCHEMA_ID = `${DATASET_SCHEMA_ID}#/$defs/Event`;

/**
 * The JSON Schema (draft 2020-12) of the dataset, with a definition in `$defs` for each type of record. It accepts
 * unknown fields, as readers of version 1 do. The package ships it as a file, `@regional-presence/core/schema.json`.
 * @example
 * datasetJsonSchema().$schema; // 'https://json-schema.org/draft/2020-12/schema'
 */
export function datasetJsonSchema(): Record<string, unknown> {
  const schema = z.toJSONSchema(Dataset, { target: 'draft-2020-12', io: 'input' });
  const plain = JSON.parse(JSON.stringify(schema), (key, value: unknown) => {
    if (key === '$ref' && typeof value === 'string')
      return `#/$defs/${schemaName(value.slice(value.lastIndexOf('/') + 1))}`;
    if (key === '$defs')
      return Object.fromEntries(
        Object.entries(value as object).map(([id, { id: _, ...definition }]) => [schemaName(id), definition]),
      );
    return value;
  }) as Record<string, unknown> & { $defs: Record<string, object> };
  const { $defs, id: _, $ref: __, ...root } = plain;
  const { Dataset: dataset, ...definitions } = $defs;
  return { $id: DATASET_SCHEMA_ID, ...root, ...dataset, $defs: definitions };
}
