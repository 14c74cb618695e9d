import { countContradictsList } from '../problem/definition/record-problems.js';
import { textIn } from '../text/language.js';
import { type Check, placeOfRecord } from './check.js';

/** Stated numbers that differ from what is listed: of a statement, and of the events of a series. */
export const counts: Check = (data, report) => {
  const listedBySeries = new Map<string, number>();
  return {
    activity(event) {
      if ('series' in event && event.series)
        listedBySeries.set(event.series, (listedBySeries.get(event.series) ?? 0) + 1);
    },
    end() {
      for (const statement of data.statements) {
        const { subject, stated, listed } = statement;
        if (stated === listed.length) continue;
        const params = { subject: textIn(subject).text, stated, listed: listed.length };
        report(countContradictsList(params, placeOfRecord(statement)));
      }
      for (const series of data.series) {
        const { title, statedCount: stated } = series;
        const listed = listedBySeries.get(series.id) ?? 0;
        if (stated === undefined || listed === stated) continue;
        report(countContradictsList({ subject: textIn(title).text, stated, listed }, placeOfRecord(series)));
      }
    },
  };
};
