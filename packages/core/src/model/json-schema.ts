import { z } from 'zod';
import { Dataset } from './dataset.js';

/** The address that names the dataset's JSON Schema; it identifies, and need not resolve. */
export const DATASET_SCHEMA_ID = 'urn:regional-presence:schema:dataset:1';

/** The address of an event's part of it. */
export const EVENT_SCHEMA_ID = `${DATASET_SCHEMA_ID}#/$defs/Event`;

/** JSON Schema (draft 2020-12) of the dataset, each record type a definition in `$defs`. */
export function datasetJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Dataset, { target: 'draft-2020-12' }), $id: DATASET_SCHEMA_ID };
}
