import * as z from 'zod';
import { isPeriodOrdered, parsePeriod } from '../period/edtf.js';
import { isTimeZone } from '../zone/offset.js';
import type * as records from './records.js';
import { schemaId } from './schema-id.js';

/** Years of the Gregorian calendar with 29 February. */
const LEAP_YEAR = '(?:\\d\\d(?:0[48]|[2468][048]|[13579][26])|(?:[02468][048]|[13579][26])00)';
const DAY_OF_MONTH =
  '(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|02-(?:0[1-9]|1\\d|2[0-8]))';
const DATE = `(?:\\d{4}(?:-(?:0[1-9]|1[0-2]))?|\\d{4}-${DAY_OF_MONTH}|${LEAP_YEAR}-02-29)[?~%]?`;

/** A period of days that exist. That its end is not before its start is checked in addition. */
const PERIOD_FORM = /* @__PURE__ */ new RegExp(
  `^(?:${DATE}|(?:\\.\\.)?\\/${DATE}|${DATE}\\/(?:\\.\\.|${DATE})?)$`,
);

const PERIOD_EXPECTED = 'an EDTF period such as 2022-10-20, 2022-07 or 2021-11-29/2021-12-01';

/** An EDTF period (ISO 8601-2:2019, levels 0 and 1), with days that exist and an end not before its start. */
export const Period = /* @__PURE__ */ z
  .string()
  .regex(PERIOD_FORM, { error: PERIOD_EXPECTED, abort: true })
  .refine((text) => {
    const period = parsePeriod(text);
    return period !== undefined && isPeriodOrdered(period);
  }, PERIOD_EXPECTED)
  .meta({
    id: schemaId('Period'),
    description:
      'An EDTF period (ISO 8601-2:2019, levels 0 and 1): `2022-10-20`, `2022-07`, `2022`, `2021-11-29/2021-12-01`, `2022-10-20/..`.',
  });
export type Period = records.Period;

/** Local hours of a day, `HH:MM` or `HH:MM-HH:MM`, 24-hour clock. On a period of several days: the hours of each. */
export const LocalHours = /* @__PURE__ */ z
  .string()
  .regex(/^(?:[01]\d|2[0-3]):[0-5]\d(?:-(?:(?:[01]\d|2[0-3]):[0-5]\d|24:00))?$/)
  .meta({
    id: schemaId('LocalHours'),
    description:
      'Local hours, `HH:MM` or `HH:MM-HH:MM`, 24-hour clock. On several days: the hours of each day.',
  });
export type LocalHours = records.LocalHours;

const ZONE_EXPECTED = 'an IANA time zone such as Europe/Zurich';

export const TimeZone = /* @__PURE__ */ z
  .string()
  .regex(/^(?:[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+)*|[+-](?:0\d|1[0-4]):[0-5]\d)$/, {
    error: ZONE_EXPECTED,
    abort: true,
  })
  .refine(isTimeZone, ZONE_EXPECTED)
  .meta({
    id: schemaId('TimeZone'),
    description: 'A time zone: an IANA name such as `Europe/Zurich`, or an offset such as `+05:30`.',
  });
export type TimeZone = records.TimeZone;

/**
 * When an activity takes place.
 *
 * @example
 * When.safeParse({ period: '2022-02-30' }).success; // false
 * When.parse({ period: '2022-10-20', hours: '11:00-17:00', zone: 'Europe/Zurich' }).hours; // '11:00-17:00'
 */
export const When = /* @__PURE__ */ z
  .object({
    period: Period.describe('The days, or the months or years where the days are not known.'),
    hours: LocalHours.optional().describe('The local hours of each day.'),
    zone: TimeZone.optional().describe('The time zone of the hours.'),
    continuous: z
      .literal(true)
      .optional()
      .describe(
        'The hours are not those of each day: the activity lasts from the first hour on the first day to the last hour on the last day.',
      ),
    inferred: z
      .array(z.enum(['year', 'century', 'zone', 'days']))
      .optional()
      .describe(
        'What was not written, but inferred: the year from the reporting period, the century of a year of two digits, the zone from the city, the days of a part of a month or of a week that was written.',
      ),
    phrase: z.string().optional().describe('The text from which the date was read.'),
  })
  .meta({ id: schemaId('When'), description: 'When an activity takes place.' });
export type When = records.When;
