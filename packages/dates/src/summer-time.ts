import { civilDay, type Edtf, parsePeriod, weekday } from '@regional-presence/core';
import { SUMMER_NAMES } from './zone-abbreviations';

const lastSunday = (year: number, month: number): number => {
  const last = civilDay(year, month, 31);
  return last - (weekday(last) % 7);
};

/**
 * European summer time has names of its own (CEST, EEST, WEST), which are right from the last Sunday of
 * March to the last of October. They share the clocks of CET, EET and WET.
 */
export function summerName(zone: string, period: Edtf): { zone: string; contradicts?: string } {
  const winter = SUMMER_NAMES[zone];
  const start = parsePeriod(period)?.start;
  if (!winter) return { zone };
  if (!start?.month || !start.day) return { zone: winter };
  const day = civilDay(start.year, start.month, start.day);
  const summer = day >= lastSunday(start.year, 3) && day < lastSunday(start.year, 10);
  return summer
    ? { zone: winter }
    : { zone: winter, contradicts: `${zone} is summer time, and ${period} is in winter` };
}
