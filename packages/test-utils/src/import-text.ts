import { type ImportOptions, type ImportResult, importFiles } from '@regional-presence/import';

/** Imports one file with this text in UTF-8. */
export const importText = (
  text: string,
  options: ImportOptions = {},
  name = 'a.csv',
): Promise<ImportResult> => importFiles([{ name, content: new TextEncoder().encode(text) }], options);
