import { isPeriodOrdered } from '@regional-presence/core/internal';
import { parsePeriod } from '@regional-presence/core/period';

import type { Command } from 'commander';
import { periodFrom } from '../../command/report-options.js';

/**
 * Refuses a command without an option that it needs. Commander's own check comes before its check for unknown
 * options, so that it would not suggest `--out` for `--otu`.
 */
export function requireOption(command: Command, flags: string, value: unknown): void {
  if (value === undefined || value === '') command.error(`error: required option '${flags}' not specified`);
}

/** Refuses a document that would start after its end. */
export function requireFromBeforePeriodEnd(
  command: Command,
  { from, period }: { from?: string; period?: string },
): void {
  if (from === undefined || period === undefined || isPeriodOrdered(parsePeriod(periodFrom(from, period))!))
    return;
  command.error(`error: --from ${from} is after the end of --period ${period}`);
}
