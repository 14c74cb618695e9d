/** Checks across the records of a dataset. */
export { checkDataset } from './check/check-dataset.js';
