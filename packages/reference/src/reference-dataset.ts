import { createDataset, type Dataset } from '@regional-presence/core';
import { BODIES } from './bodies.js';
import { OFFICES } from './offices.js';
import { ORGANIZATIONS } from './organizations.js';
import { REGIONS } from './regions.js';
import { INSTRUMENTS, MANDATES } from './resolution-25.js';
import { SECTORS } from './sectors.js';

/**
 * ITU's reference data as a dataset to which an import adds activities. Returns a new copy at each call.
 *
 * @example
 * referenceDataset().offices.length; // 14
 */
export const referenceDataset = (): Dataset =>
  structuredClone(
    createDataset({
      regions: [...REGIONS],
      sectors: [...SECTORS],
      offices: [...OFFICES],
      bodies: [...BODIES],
      organizations: [...ORGANIZATIONS],
      instruments: [...INSTRUMENTS],
      mandates: [...MANDATES],
    }),
  );
