import type { Terms } from './parameters.js';

/** The terms that messages about dates name, in English: a page that only reads dates needs no others. */
export const DATE_TERMS_EN = {
  'weekday/1': 'Monday',
  'weekday/2': 'Tuesday',
  'weekday/3': 'Wednesday',
  'weekday/4': 'Thursday',
  'weekday/5': 'Friday',
  'weekday/6': 'Saturday',
  'weekday/7': 'Sunday',
  'duration/years': '{n, plural, one {# year} other {# years}}',
  'duration/months': '{n, plural, one {# month} other {# months}}',
} as const satisfies Terms;
