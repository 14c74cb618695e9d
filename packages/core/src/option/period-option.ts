import { isPeriodOrdered, parsePeriod } from '../period/edtf.js';
import type { OptionRule } from './check-options.js';

/** The rule of an option that is an EDTF period, its start not after its end. */
export const PERIOD_OPTION: OptionRule = {
  type: 'string',
  expected(value: string) {
    const period = parsePeriod(value);
    return period && isPeriodOrdered(period) ? undefined : 'an EDTF period such as "2021-09/2022-11"';
  },
};
