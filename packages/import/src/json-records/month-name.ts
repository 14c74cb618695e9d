import { parseDate } from '@regional-presence/dates';
import { memoize } from '../field/memoize.js';

/** A year that a month is read with. */
const SOME_YEAR = '2000';

const MAX_MONTH_NAME = 20;

/** Whether a text is the name of a month: `May`, `mai`, `5月`. */
export const isMonthName = memoize(
  (text: string): boolean =>
    text.length <= MAX_MONTH_NAME &&
    /^\P{N}*$|月$/u.test(text) &&
    [`${text} ${SOME_YEAR}`, `${SOME_YEAR}年${text}`].some((phrase) =>
      parseDate(phrase).periods.some((period) => /^\d{4}-\d\d$/.test(period)),
    ),
);
