import { type Dataset, dataset } from '@regional-presence/core';
import { BODIES } from './bodies';
import { OFFICES } from './offices';
import { ORGANIZATIONS } from './organizations';
import { REGIONS } from './regions';
import { INSTRUMENTS, MANDATES } from './resolution-25';
import { SECTORS } from './sectors';

/** ITU's own facts as a dataset, to which an import adds the activities. A fresh copy at each call. */
export const referenceDataset = (): Dataset =>
  structuredClone(
    dataset({
      regions: [...REGIONS],
      sectors: [...SECTORS],
      offices: [...OFFICES],
      bodies: [...BODIES],
      organizations: [...ORGANIZATIONS],
      instruments: [...INSTRUMENTS],
      mandates: [...MANDATES],
    }),
  );
