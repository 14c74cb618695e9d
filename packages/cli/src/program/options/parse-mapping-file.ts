import { type Mapping, parseMapping } from '@regional-presence/import';
import { invalidOptionFile, readOptionFile } from './option-file.js';

/** Reads a mapping file. */
export function parseMappingFile(path: string): Mapping {
  const result = parseMapping(readOptionFile(path, 'mapping file'));
  if ('mapping' in result) return result.mapping;
  throw invalidOptionFile('mapping file', result.fault);
}
