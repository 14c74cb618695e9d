import { civilDay, type Edtf, parsePeriod, weekday } from '@regional-presence/core';

/** A name that says which of a zone's two clocks is meant. */
interface SeasonName {
  zone: string;
  summer: boolean;
  /** The name of the other clocks. */
  other: string;
  rule: 'europe' | 'america';
}

const SEASON_NAMES: ReadonlyMap<string, SeasonName> = new Map([
  ['CET', { zone: 'CET', summer: false, other: 'CEST', rule: 'europe' }],
  ['CEST', { zone: 'CET', summer: true, other: 'CET', rule: 'europe' }],
  ['EET', { zone: 'EET', summer: false, other: 'EEST', rule: 'europe' }],
  ['EEST', { zone: 'EET', summer: true, other: 'EET', rule: 'europe' }],
  ['WET', { zone: 'WET', summer: false, other: 'WEST', rule: 'europe' }],
  ['WEST', { zone: 'WET', summer: true, other: 'WET', rule: 'europe' }],
  ['EST', { zone: 'America/New_York', summer: false, other: 'EDT', rule: 'america' }],
  ['EDT', { zone: 'America/New_York', summer: true, other: 'EST', rule: 'america' }],
  ['PDT', { zone: 'America/Los_Angeles', summer: true, other: 'PST', rule: 'america' }],
]);

/** The zone whose clocks a name means, whatever the season. */
export const clocksOf = (name: string): string => SEASON_NAMES.get(name)?.zone ?? name;

/** The nth Sunday of a month; the last where it is 0. */
function sunday(year: number, month: number, nth: number): number {
  if (nth === 0) {
    const last = civilDay(year, month, 31);
    return last - (weekday(last) % 7);
  }
  const first = civilDay(year, month, 1);
  return first + ((7 - (weekday(first) % 7)) % 7) + 7 * (nth - 1);
}

/** The days of summer time, the last not included: in Europe since 1996, in America since 2007. */
const SUMMER: Readonly<Record<SeasonName['rule'], (year: number) => [first: number, end: number]>> = {
  europe: (year) => [sunday(year, 3, 0), sunday(year, 10, 0)],
  america: (year) => [sunday(year, 3, 2), sunday(year, 11, 1)],
};

export interface ZoneName {
  /** IANA name. */
  zone: string;
  /** The name is that of summer, and the day is in winter. */
  contradicts?: string;
  /** The name is that of winter, and the day is in summer. */
  doubtful?: string;
}

/**
 * What a zone's name means on a day. European and American summer time have names of their own (CEST, EDT),
 * which are right on the days of summer time only; the names of winter are often used all the year.
 */
export function zoneOn(name: string, period: Edtf): ZoneName {
  const season = SEASON_NAMES.get(name);
  const start = parsePeriod(period)?.start;
  if (!season || !start?.month || !start.day) return { zone: clocksOf(name) };
  const day = civilDay(start.year, start.month, start.day);
  const [first, end] = SUMMER[season.rule](start.year);
  const summer = day >= first && day < end;
  const { zone } = season;
  if (season.summer && !summer)
    return { zone, contradicts: `${name} is summer time, and ${period} is in winter` };
  if (!season.summer && summer)
    return { zone, doubtful: `on ${period} the clocks of ${name} show ${season.other}, and so it was read` };
  return { zone };
}
