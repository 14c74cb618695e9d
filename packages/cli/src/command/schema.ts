import { datasetJsonSchema } from '@regional-presence/core';
import { mappingJsonSchema, workJsonSchema } from '@regional-presence/import';
import type { Terminal } from '../terminal/terminal.js';

const SCHEMAS = { dataset: datasetJsonSchema, mapping: mappingJsonSchema, work: workJsonSchema } as const;

/** The name of a schema that can be printed. */
export type SchemaName = keyof typeof SCHEMAS;

/** `presence schema`: prints the JSON Schema of the dataset, of a mapping file or of a work file. */
export async function schema(name: SchemaName, terminal: Terminal): Promise<number> {
  await terminal.out(`${JSON.stringify(SCHEMAS[name](), null, 2)}\n`);
  return 0;
}
