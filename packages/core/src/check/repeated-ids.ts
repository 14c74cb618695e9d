import { COLLECTION_NAMES } from '../model/create-dataset.js';
import { idDuplicate } from '../problem/definition/record-problems.js';
import { type Check, placeOfRecord } from './check.js';

/** One id for two records of a collection. */
export const repeatedIds: Check = (data, report) => ({
  end() {
    for (const name of COLLECTION_NAMES) {
      const seen = new Set<string>();
      for (const record of data[name]) {
        if (seen.has(record.id))
          report(idDuplicate({ id: record.id, collection: `collection/${name}` }, placeOfRecord(record)));
        seen.add(record.id);
      }
    }
  },
});
