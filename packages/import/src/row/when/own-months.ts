import { parsePeriod } from '@regional-presence/core/period';
import { parseDate } from '@regional-presence/dates';
import { COMPARED_YEAR } from '../../scan/day-groups.js';

/** The months of the ends of dates without a year. */
const monthsIn = (text: string): number[] =>
  parseDate(text, { reportingPeriod: COMPARED_YEAR }).periods.flatMap((period) => {
    const { start, end } = parsePeriod(period) ?? {};
    return [start?.month, end?.month].filter((month) => month !== undefined);
  });

/** `Del 30 de abril al 2 de mayo` beside `Mayo`: the days have their months, of which one is that of the other cell. */
export function haveOwnMonths(days: string, month: string): boolean {
  if (!/\p{L}{3}/u.test(days)) return false;
  const [named, ofCell] = [monthsIn(days), monthsIn(month)];
  return named.length > 0 && ofCell.length > 0 && named.includes(ofCell[0]!);
}

/** `29/08`, `31/8 e 1/9`: days with the figure of their month, which is that of the first or the last. */
export function haveMonthsInFigures(days: string, month: string): boolean {
  const written = [...days.matchAll(/(\d{1,2})\/(\d{1,2})(?![\d/.])/g)];
  const rest = written.reduce((text, [all]) => text.replace(all, ''), days);
  if (written.length === 0 || /\d/.test(rest)) return false;
  const [ofCell] = /^\d{1,2}$/.test(month) ? [Number(month)] : monthsIn(`1 ${month}`);
  return [written[0]!, written.at(-1)!].some(([, , number]) => Number(number) === ofCell);
}
