import { textIn } from '../language';
import { problem } from '../problem/problem';
import { type Check, placeOf } from './check';

/** Counts that contradict what is listed: of a statement, and of a series' events. */
export const counts: Check = function* (data) {
  for (const statement of data.statements) {
    if (statement.stated === statement.listed.length) continue;
    yield problem('count-contradicts-list', {
      value: textIn(statement.subject).text,
      detail: `${statement.stated}`,
      other: `${statement.listed.length}`,
      place: placeOf(statement),
    });
  }
  for (const series of data.series) {
    if (series.statedCount === undefined) continue;
    const listed = data.events.filter((event) => event.series === series.id).length;
    if (listed === series.statedCount) continue;
    yield problem('count-contradicts-list', {
      value: textIn(series.title).text,
      detail: `${series.statedCount}`,
      other: `${listed}`,
      place: placeOf(series),
    });
  }
};
