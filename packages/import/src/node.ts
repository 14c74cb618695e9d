/** Files and temporary storage of Node.js. */
export type { FileContent } from './node/file-content.js';
export { type FileInput, fileInput } from './node/file-input.js';
export { type TemporaryFile, temporaryFile } from './node/temporary-file.js';
