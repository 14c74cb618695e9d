import { clauseUnknown } from '../problem/definition/record-problems.js';
import { textIn } from '../text/language.js';
import { type Check, placeOfRecord } from './check.js';

/** Mandates that cite a clause which their instrument does not have. */
export const mandates: Check = (data, report) => ({
  end() {
    const instruments = new Map(data.instruments.map((instrument) => [instrument.id, instrument]));
    for (const mandate of data.mandates) {
      const instrument = instruments.get(mandate.instrument);
      if (!instrument || instrument.clauses.some(({ id }) => id === mandate.clause)) continue;
      const params = { clause: mandate.clause, instrument: textIn(instrument.name).text };
      report(clauseUnknown(params, placeOfRecord(mandate)));
    }
  },
});
