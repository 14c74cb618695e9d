import { minutesOf } from '../model/when.js';
import { isPeriodOrdered, parsePeriod } from '../period/edtf.js';
import { problem } from '../problem/problem.js';
import { type Check, placeOfRecord } from './check.js';

/** An end before the start is after midnight, unless the night would be longer than half a day. */
function endsTooEarly(hours: string): boolean {
  const [start, end] = [minutesOf(hours), minutesOf(hours.slice(6))];
  return end < start && end + 1440 - start > 720;
}

/** Periods and hours whose end is before their start. */
export const reversedPeriods: Check = (data, tell) => {
  const see = (record: Parameters<typeof placeOfRecord>[0], text: string) => {
    const period = parsePeriod(text);
    if (period && !isPeriodOrdered(period))
      tell(problem('end-before-start', { value: text, place: placeOfRecord(record) }));
  };
  return {
    activity(activity) {
      if (!activity.when) return;
      const { period, hours, continuous } = activity.when;
      if (period.includes('/')) see(activity, period);
      if (!continuous && hours?.[5] === '-' && endsTooEarly(hours))
        tell(problem('hours-end-before-start', { value: hours, place: placeOfRecord(activity) }));
    },
    end() {
      for (const reporting of data.reportingPeriods) see(reporting, reporting.period);
    },
  };
};
