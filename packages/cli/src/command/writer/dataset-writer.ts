export { datasetWriter } from '@regional-presence/core';
