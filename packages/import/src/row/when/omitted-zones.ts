import type { ReadingBuilder } from '../reading.js';

/** The names of the zones that were not recorded: several of which either may be meant, or one that was not read. */
export function omittedZones(found: ReadingBuilder): readonly string[] {
  const names = found.reported('zone-omitted')?.params?.names;
  return Array.isArray(names) ? names.map(String) : [];
}
