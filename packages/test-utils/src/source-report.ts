import { readdirSync, readFileSync } from 'node:fs';

const FOLDER = new URL('../../../examples/source-report/', import.meta.url);

/** The files of the example with the report of 2022, of the formats that `import` reads without other readers. */
export const sourceReport = (): { name: string; content: Uint8Array }[] =>
  readdirSync(FOLDER)
    .filter((name) => /\.(?:csv|json|txt)$/.test(name))
    .map((name) => ({ name, content: new Uint8Array(readFileSync(new URL(name, FOLDER))) }));
