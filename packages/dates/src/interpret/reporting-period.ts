import { type CivilDay, type Edtf, parsePeriod, periodBounds } from '@regional-presence/core/period';

/** The reporting period, in whose years a missing year is looked for. */
export interface ReportingPeriod {
  edtf: Edtf;
  first: CivilDay;
  last: CivilDay;
  years: readonly number[];
}

const MAX_REPORTING_YEARS = 200;

/** `undefined` for a text that is no EDTF period or has no start or end. */
export function reportingPeriodOfEdtf(edtf: Edtf): ReportingPeriod | undefined {
  const period = parsePeriod(edtf);
  const bounds = periodBounds(edtf);
  if (!period?.start || !period.end || !bounds) return undefined;
  const years: number[] = [];
  for (let year = period.start.year; year <= period.end.year && years.length < MAX_REPORTING_YEARS; year++)
    years.push(year);
  return { edtf, ...bounds, years };
}
