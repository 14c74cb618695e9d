import { parseTitleBlock, type TitleBlock } from '@regional-presence/report';
import { invalidOptionFile, readOptionFile } from './option-file.js';

/** Reads a JSON file with the title block of documents. */
export function parseTitleBlockFile(path: string): TitleBlock {
  const result = parseTitleBlock(readOptionFile(path, 'title block file'));
  if ('titleBlock' in result) return result.titleBlock;
  throw invalidOptionFile('title block', result.fault);
}
