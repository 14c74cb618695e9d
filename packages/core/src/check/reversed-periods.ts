import { isPeriodOrdered, parsePeriod } from '../period/edtf.js';
import { minutesOf } from '../period/hours.js';
import { hoursReversed, recordPeriodReversed } from '../problem/definition/record-problems.js';
import { type Check, placeOfRecord } from './check.js';

/** Whether an end before the start is wrong: one within twelve hours of the start is after midnight. */
function endsTooEarly(hours: string): boolean {
  const [start, end] = [minutesOf(hours), minutesOf(hours.slice(6))];
  return end < start && end + 1440 - start > 720;
}

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
