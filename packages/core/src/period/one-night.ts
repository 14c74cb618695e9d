import { type Edtf, periodBounds } from './edtf.js';
import { endOnNextDay } from './hours.js';

/**
 * Whether hours over midnight beside two days that follow each other may be those of one night as well as of each: `4-5 May,
 * 20:00-02:00`.
 *
 * @param hours `HH:MM-HH:MM`.
 */
export function mayBeOneNight(period: Edtf, hours: string): boolean {
  const bounds = period.includes('/') ? periodBounds(period) : undefined;
  const isOfTwoDays = bounds !== undefined && bounds.last === bounds.first + 1;
  return isOfTwoDays && endOnNextDay(hours) && !hours.endsWith('00:00');
}
