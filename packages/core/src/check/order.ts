import { parsePeriod, periodIsOrdered } from '../edtf';
import { activitiesOf } from '../model/dataset';
import { problem } from '../problem/problem';
import { type Check, placeOf } from './check';

/** Periods and hours whose end is before their start. */
export const order: Check = function* (data) {
  for (const record of [...activitiesOf(data), ...data.reportingPeriods]) {
    const when = 'when' in record ? record.when : 'period' in record ? { period: record.period } : undefined;
    if (!when) continue;
    const period = parsePeriod(when.period);
    if (period && !periodIsOrdered(period))
      yield problem('end-before-start', { value: when.period, place: placeOf(record) });
    const [start, end] = ('hours' in when ? when.hours : undefined)?.split('-') ?? [];
    if (start && end && end < start)
      yield problem('hours-end-before-start', { value: `${start}-${end}`, place: placeOf(record) });
  }
};
