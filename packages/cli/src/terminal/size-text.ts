import { localeOf } from '@regional-presence/core/internal';
import type { CommandContext } from '../command/context.js';

const BYTES_PER_UNIT = { kilobyte: 1e3, megabyte: 1e6 } as const;

/** The size of files as people read it: `551 MB`, `3.1 MB`, `12 kB`. */
export function sizeText(bytes: number, { language }: Pick<CommandContext, 'language'>): string {
  const unit = bytes < BYTES_PER_UNIT.megabyte ? 'kilobyte' : 'megabyte';
  const size = bytes / BYTES_PER_UNIT[unit];
  const maximumFractionDigits = unit === 'megabyte' && size < 10 ? 1 : 0;
  const format = new Intl.NumberFormat(localeOf(language), { style: 'unit', unit, maximumFractionDigits });
  return format.format(size);
}
