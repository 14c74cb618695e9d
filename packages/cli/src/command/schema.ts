import { datasetJsonSchema } from '@regional-presence/core';
import { mappingJsonSchema } from '@regional-presence/import';
import type { Terminal } from '../terminal/terminal.js';

/** The JSON Schemas that can be printed. */
export const SCHEMAS = { dataset: datasetJsonSchema, mapping: mappingJsonSchema } as const;

/** `presence schema`: the JSON Schema of the dataset or of a mapping file. */
export function schema(name: keyof typeof SCHEMAS, terminal: Terminal): number {
  terminal.out(`${JSON.stringify(SCHEMAS[name](), null, 2)}\n`);
  return 0;
}
