import { COLLECTION_NAMES } from '../model/dataset.js';
import { problem } from '../problem/problem.js';
import { type Check, placeOfRecord } from './check.js';

/** One id for two records of a collection. */
export const repeatedIds: Check = (data, tell) => ({
  end() {
    for (const name of COLLECTION_NAMES) {
      const seen = new Set<string>();
      for (const record of data[name]) {
        if (seen.has(record.id))
          tell(problem('id-repeated', { value: record.id, detail: name, place: placeOfRecord(record) }));
        seen.add(record.id);
      }
    }
  },
});
