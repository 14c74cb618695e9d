import { isPeriodOrdered } from '@regional-presence/core/internal';
import { parsePeriod } from '@regional-presence/core/period';

import type { Command } from 'commander';
import { type DocumentDays, periodWithin } from '../../command/report-options.js';

/**
 * Refuses a command without an option that it needs. Commander's own check comes before its check for unknown
 * options, so that it would not suggest `--out` for `--otu`.
 */
export function requireOption(command: Command, flags: string, value: unknown): void {
  if (value === undefined || value === '') command.error(`error: required option '${flags}' not specified`);
}

/** Refuses a document that would start after its end. */
export function requireFromBeforeEnd(command: Command, days: DocumentDays): void {
  const { from, until, period } = days;
  if ((from ?? until) === undefined || isPeriodOrdered(parsePeriod(periodWithin(days))!)) return;
  if (from !== undefined && until !== undefined)
    command.error(`error: --from ${from} is after --until ${until}`);
  command.error(
    from === undefined
      ? `error: --until ${until} is before the start of --period ${period}`
      : `error: --from ${from} is after the end of --period ${period}`,
  );
}
