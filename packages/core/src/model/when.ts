import { z } from 'zod';
import { isPeriodOrdered, parsePeriod } from '../period/edtf.js';
import { isTimeZone } from '../zone/offset.js';

/** An EDTF period (ISO 8601-2, levels 0 and 1), with a day that exists and an end not before its start. */
export const Period = z
  .string()
  .refine((text) => {
    const period = parsePeriod(text);
    return period !== undefined && isPeriodOrdered(period);
  }, 'an EDTF period such as 2022-10-20, 2022-07 or 2021-11-29/2021-12-01')
  .meta({ id: 'Period', description: 'EDTF period (ISO 8601-2:2019, levels 0 and 1).' });

/** Local hours of a day, `HH:MM` or `HH:MM-HH:MM`, 24-hour clock. On a period of days: the hours of each. */
export const LocalHours = z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?:-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00))?$/)
  .meta({ id: 'LocalHours', description: 'Local hours HH:MM or HH:MM-HH:MM.' });

/** Minutes from midnight to the time that a text begins with, `HH:MM`: 630 for `10:30`, 1440 for `24:00`. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

export const TimeZone = z
  .string()
  .refine(isTimeZone, 'an IANA time zone such as Europe/Zurich')
  .meta({ id: 'TimeZone', description: 'IANA time zone name.' });

/** When something takes place. */
export const When = z
  .strictObject({
    period: Period,
    hours: LocalHours.optional(),
    zone: TimeZone.optional(),
    /** The hours are not those of each day: it lasts from the first on the first day to the last on the last. */
    continuous: z.literal(true).optional(),
    /** What was not written but follows from elsewhere, so that a reader can tell. */
    inferred: z.array(z.enum(['year', 'zone'])).optional(),
    /** The words that were read. */
    phrase: z.string().optional(),
  })
  .meta({ id: 'When' });
export type When = z.infer<typeof When>;
