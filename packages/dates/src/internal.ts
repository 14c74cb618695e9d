/** What the packages of this repository share. It is not public: it can change in any release. */
export { saidOfWritten } from './said-of-written.js';
