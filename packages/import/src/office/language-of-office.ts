import type { Language } from '@regional-presence/core';
import { LANGUAGES } from '@regional-presence/core';
import type { TableReport } from '../sheet/table-report.js';
import type { OfficeFinder } from './office-finder.js';

/** The language of the headings of the tables in which most records of each office are. */
export function languagesOfOffices(
  tables: readonly TableReport[],
  offices: OfficeFinder,
): ReadonlyMap<string | undefined, Language> {
  const counts = new Map<string | undefined, Map<Language, number>>();
  for (const table of tables) {
    const language = LANGUAGES.find((known) => known === table.language?.split('-')[0]);
    if (!language) continue;
    for (const [office, count] of offices.countsOf(table)) {
      const known = counts.get(office) ?? new Map<Language, number>();
      counts.set(office, known);
      known.set(language, (known.get(language) ?? 0) + count);
    }
  }
  return new Map(
    [...counts].map(([office, languages]) => [office, [...languages].sort(([, a], [, b]) => b - a)[0]![0]]),
  );
}
