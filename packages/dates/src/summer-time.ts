import { civilDay, type Edtf, parsePeriod, weekday } from '@regional-presence/core';
import { SUMMER_NAMES } from './zone-abbreviations';

const lastSunday = (year: number, month: number): number => {
  const last = civilDay(year, month, 31);
  return last - (weekday(last) % 7);
};

/** What the clocks of a winter zone show in summer. */
const SUMMER_OF: Readonly<Record<string, string>> = { CET: 'CEST', EET: 'EEST', WET: 'WEST' };

export interface ZoneName {
  /** IANA name. */
  zone: string;
  /** The name is that of summer, and the day is in winter. */
  contradicts?: string;
  /** The name is that of winter, and the day is in summer. */
  doubtful?: string;
}

/**
 * European summer time has names of its own (CEST, EEST, WEST), which are right from the last Sunday of
 * March to the last of October. They share the clocks of CET, EET and WET.
 */
export function zoneOn(zone: string, period: Edtf): ZoneName {
  const winter = SUMMER_NAMES[zone];
  const name = winter ?? zone;
  const summerName = winter ? zone : SUMMER_OF[zone];
  const start = parsePeriod(period)?.start;
  if (!summerName || !start?.month || !start.day) return { zone: name };
  const day = civilDay(start.year, start.month, start.day);
  const summer = day >= lastSunday(start.year, 3) && day < lastSunday(start.year, 10);
  if (winter && !summer)
    return { zone: name, contradicts: `${zone} is summer time, and ${period} is in winter` };
  if (!winter && summer)
    return {
      zone: name,
      doubtful: `on ${period} the clocks of ${zone} show ${summerName}, and so it was read`,
    };
  return { zone: name };
}
