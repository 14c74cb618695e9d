import { type EdtfDate, parsePeriod, type When } from '@regional-presence/core';

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

function dateText(date: EdtfDate, without: { year?: boolean; month?: boolean } = {}): string {
  const parts: string[] = [];
  if (date.day !== undefined) parts.push(String(date.day));
  if (date.month !== undefined && !without.month) parts.push(MONTHS[date.month - 1]!);
  if (!without.year) parts.push(String(date.year));
  return parts.join(' ');
}

/** An EDTF period in English as a report writes it: `27 September – 1 October 2021`, `12–14 October 2021`. */
export function periodText(edtf: string): string {
  const period = parsePeriod(edtf);
  if (!period) return edtf;
  const { start, end } = period;
  if (!start) return `until ${dateText(end!)}`;
  if (!end) return `from ${dateText(start)}`;
  if (!period.interval) return dateText(start);
  const sameYear = start.year === end.year && start.month !== undefined && end.month !== undefined;
  const sameMonth = sameYear && start.month === end.month && start.day !== undefined && end.day !== undefined;
  if (sameMonth) return `${dateText(start, { year: true, month: true })}–${dateText(end)}`;
  const joint = start.month === undefined && end.month === undefined ? '–' : ' – ';
  return `${dateText(start, { year: sameYear })}${joint}${dateText(end)}`;
}

/** When something takes place, with its hours and what was inferred. */
export function whenText(when: When): string {
  let said = periodText(when.period);
  if (when.hours) said += `, ${when.hours.replace('-', '–')}${when.zone ? ` (${when.zone})` : ''}`;
  if (when.inferred?.includes('year')) said += ' (the year follows from the reporting period)';
  return said;
}
