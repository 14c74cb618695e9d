import type { DateReading } from './date-reading.js';

/** The reading of a phrase in other words or marks, as one of the whole of the phrase as it is written. */
export function saidOfWritten(reading: DateReading, plain: string, written: string): DateReading {
  const whole = [{ start: 0, end: written.length }];
  const isRead = reading.periods.length > 0;
  return {
    ...reading,
    input: written,
    read: isRead ? whole : [],
    unread: isRead ? [] : whole,
    problems: reading.problems.map((problem) => ({
      ...problem,
      message: problem.message.replaceAll(plain, () => written),
      ...(problem.params?.value === plain && { params: { ...problem.params, value: written } }),
    })),
  };
}
