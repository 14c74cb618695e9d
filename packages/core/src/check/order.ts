import { parsePeriod, periodIsOrdered } from '../edtf';
import { problem } from '../problem/problem';
import { type Check, placeOf } from './check';

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
      const { period, hours } = activity.when;
      if (period.includes('/')) see(activity, period);
      if (hours?.[5] === '-' && hours.slice(6) < hours.slice(0, 5))
        tell(problem('hours-end-before-start', { value: hours, place: placeOf(activity) }));
    },
    end() {
      for (const reporting of data.reportingPeriods) see(reporting, reporting.period);
    },
  };
};
