import { parsePeriod, periodIsOrdered } from '../edtf';
import { problem } from '../problem/problem';
import { minutesOf } from '../when';
import { type Check, placeOf } from './check';

/** An end before the start is after midnight, unless the night would be longer than half a day. */
function endsTooEarly(hours: string): boolean {
  const [start, end] = [minutesOf(hours), minutesOf(hours.slice(6))];
  return end < start && end + 1440 - start > 720;
}

/** Periods and hours whose end is before their start. */
export const order: Check = (data, tell) => {
  const see = (record: Parameters<typeof placeOf>[0], text: string) => {
    const period = parsePeriod(text);
    if (period && !periodIsOrdered(period))
      tell(problem('end-before-start', { value: text, place: placeOf(record) }));
  };
  return {
    activity(activity) {
      if (!activity.when) return;
      const { period, hours, continuous } = activity.when;
      if (period.includes('/')) see(activity, period);
      if (!continuous && hours?.[5] === '-' && endsTooEarly(hours))
        tell(problem('hours-end-before-start', { value: hours, place: placeOf(activity) }));
    },
    end() {
      for (const reporting of data.reportingPeriods) see(reporting, reporting.period);
    },
  };
};
