/** Import of more than fits into memory. */
export type { SpillFile } from './gather/spill-store.js';
export { importStream, type StreamedImport, type StreamOptions, type StreamTarget } from './import-stream.js';
