import { isPeriodOrdered } from '@regional-presence/core/internal';
import { parsePeriod } from '@regional-presence/core/period';
import { parsePeriodText } from '@regional-presence/dates';
import { InvalidArgumentError } from 'commander';

/**
 * Accepts a period whose end is not before its start, as EDTF or as people write it: `2021-09/2022-11`,
 * `September 2021 – November 2022`. The value is EDTF.
 */
export function parseReportingPeriod(text: string): string {
  const edtf = parsePeriodText(text);
  const parsed = edtf === undefined ? undefined : parsePeriod(edtf);
  if (parsed && isPeriodOrdered(parsed)) return edtf!;
  throw new InvalidArgumentError(
    'Must be a period such as 2022, 2021-09/2022-11, or "September 2021 – November 2022".',
  );
}
