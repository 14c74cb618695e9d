/** Import of more than fits into memory. */

export type { StreamedImport, StreamTarget } from './import-sources.js';
export { importStream, type StreamOptions } from './import-stream.js';
export type { SpillFile } from './store/spill-file.js';
