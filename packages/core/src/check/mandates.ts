import { problem } from '../problem/problem.js';
import { type Check, placeOfRecord } from './check.js';

/** Mandates that cite a clause which their instrument does not have. */
export const mandates: Check = (data, tell) => ({
  end() {
    const instruments = new Map(data.instruments.map((instrument) => [instrument.id, instrument]));
    for (const mandate of data.mandates) {
      const instrument = instruments.get(mandate.instrument);
      if (!instrument || instrument.clauses.some(({ id }) => id === mandate.clause)) continue;
      const details = { value: mandate.clause, detail: instrument.id, place: placeOfRecord(mandate) };
      tell(problem('clause-unknown', details));
    }
  },
});
