import { problem } from '../problem/problem.js';
import { textIn } from '../text/language.js';
import { type Check, placeOfRecord } from './check.js';

/** Counts that contradict what is listed: of a statement, and of a series' events. */
export const counts: Check = (data, tell) => {
  const listed = new Map<string, number>();
  return {
    activity(event) {
      if ('series' in event && event.series) listed.set(event.series, (listed.get(event.series) ?? 0) + 1);
    },
    end() {
      for (const statement of data.statements) {
        if (statement.stated === statement.listed.length) continue;
        tell(
          problem('count-contradicts-list', {
            value: textIn(statement.subject).text,
            detail: `${statement.stated}`,
            other: `${statement.listed.length}`,
            place: placeOfRecord(statement),
          }),
        );
      }
      for (const series of data.series) {
        const count = listed.get(series.id) ?? 0;
        if (series.statedCount === undefined || count === series.statedCount) continue;
        tell(
          problem('count-contradicts-list', {
            value: textIn(series.title).text,
            detail: `${series.statedCount}`,
            other: `${count}`,
            place: placeOfRecord(series),
          }),
        );
      }
    },
  };
};
