import { isPeriodOrdered, parsePeriod } from '../period/edtf.js';
import { endOnNextDay, isOneNight } from '../period/hours.js';
import { hoursReversed, recordPeriodReversed } from '../problem/definition/record-problems.js';
import { type Check, placeOfRecord } from './check.js';

/** Whether an end before the start is wrong: it may be after midnight. */
const endsTooEarly = (hours: string): boolean =>
  endOnNextDay(hours) && !isOneNight(hours.slice(0, 5), hours.slice(6));

/** Periods and hours whose end is before their start. */
export const reversedPeriods: Check = (data, report) => {
  const checkPeriod = (record: Parameters<typeof placeOfRecord>[0], text: string) => {
    const period = parsePeriod(text);
    if (!period || isPeriodOrdered(period)) return;
    const [start = '', end = ''] = text.split('/');
    report(recordPeriodReversed({ start, end }, placeOfRecord(record)));
  };
  return {
    activity(activity) {
      if (!activity.when) return;
      const { period, hours, continuous } = activity.when;
      if (period.includes('/')) checkPeriod(activity, period);
      if (!continuous && hours?.[5] === '-' && endsTooEarly(hours))
        report(hoursReversed({ hours }, placeOfRecord(activity)));
    },
    end() {
      for (const reporting of data.reportingPeriods) checkPeriod(reporting, reporting.period);
    },
  };
};
