import type { LocalizedText, Problem, RegionCode, Table, TableRow } from '@regional-presence/core';
import {
  detectLanguage,
  isLanguageTag,
  languageOfName,
  officeUnknown,
  regionUnknown,
  textLanguageUnknown,
} from '@regional-presence/core/internal';

import { columnLetter } from '../column/match-columns.js';
import { readOffice, readRegion } from '../field/offices.js';
import { plainCellText } from '../field/text.js';
import type { LineObserver } from '../sheet/line-observer.js';
import type { RejectedRow } from '../sheet/row-sink.js';
import type { RowSource } from '../sheet/row-source.js';
import { rowsBelowHeader } from '../sheet/rows-below-header.js';
import { type SheetPlace, sheetPlace, type TableReport } from '../sheet/table-report.js';
import type { NarrativeTable } from './narrative-table.js';
import type { NarrativeField } from './narrative-words.js';

/** Whose words they are: an office by its id, or a region. */
export type NarrativeWriter = { office: string } | { region: RegionCode };

/** The words of one row. */
export interface Narrative {
  writer: NarrativeWriter;
  introduction?: LocalizedText;
  closing?: LocalizedText;
}

/** Where the rows of a narrative table go. */
export interface NarrativeSink {
  problem(found: Problem): void;
  narrative(found: Narrative): void;
  rejected(row: RejectedRow): void;
}

/** Imports what regions and offices write around their activities: each row is read or rejected. */
export async function importNarrativeTable(
  table: Table,
  rows: RowSource,
  narrative: NarrativeTable,
  file: string,
  sink: NarrativeSink,
  lines?: LineObserver,
): Promise<TableReport> {
  const place = sheetPlace(file, table);
  const { headerRow, headings, fields } = narrative;
  let count = 0;
  for await (const row of rowsBelowHeader(rows, headerRow, lines)) {
    count++;
    const read = readNarrative(row, narrative, place);
    if ('problem' in read) {
      sink.problem(read.problem);
      const layout = { headings, delimiter: table.delimiter };
      sink.rejected({ ...place, row: row.row, cells: row.cells, problems: [read.problem], layout });
    } else {
      if (read.doubt) sink.problem(read.doubt);
      sink.narrative(read.narrative);
    }
    lines?.line(row, 'problem' in read ? 'rejected' : 'recorded');
  }
  const columns = headings.map((name, i) => {
    const field = fields[i];
    return { letter: columnLetter(i), name, ...(field === undefined ? {} : { field }) };
  });
  const facts = { ...table.facts, records: 'narrative' };
  return { ...place, facts, headerRow: headerRow.row, columns, rows: count };
}

/** One row. A region or an office that is not known is a problem, an unknown language a doubt. */
export function readNarrative(
  { row, cells }: TableRow,
  { headings, fields }: NarrativeTable,
  place: SheetPlace,
): { narrative: Narrative; doubt?: Problem | undefined } | { problem: Problem } {
  const cellOf = (field: NarrativeField) => {
    const index = fields.indexOf(field);
    const text = index < 0 ? '' : plainCellText(cells[index]);
    const column = index < 0 ? {} : { column: { letter: columnLetter(index), name: headings[index]! } };
    return { text, at: { ...place, row, ...column } };
  };
  const [office, region] = [cellOf('office'), cellOf('region')];
  const [introduction, closing] = [cellOf('introduction').text, cellOf('closing').text];
  const language = cellOf('language');
  const tag = declaredLanguage(language.text);
  const doubt =
    language.text === '' || languageOfName(language.text)
      ? undefined
      : textLanguageUnknown({ value: language.text }, language.at);
  const words = {
    ...(introduction === '' ? {} : { introduction: written(introduction, tag) }),
    ...(closing === '' ? {} : { closing: written(closing, tag) }),
  };
  if (office.text !== '') {
    const known = readOffice(office.text);
    if (!known) return { problem: officeUnknown({ value: office.text }, office.at) };
    return { narrative: { writer: { office: known.id }, ...words }, doubt };
  }
  const known = readRegion(region.text);
  if (!known) return { problem: regionUnknown({ value: region.text }, region.at) };
  return { narrative: { writer: { region: known }, ...words }, doubt };
}

/** The tag of a language as people write it: `French` → `fr`; of another than the six its own: `pt` → `pt`. */
const declaredLanguage = (name: string): string | undefined =>
  languageOfName(name) ?? (isLanguageTag(name) ? Intl.getCanonicalLocales(name)[0] : undefined);

/** Where no language is declared, paragraphs are long enough for it to be detected. */
const written = (text: string, tag = detectLanguage(text) ?? 'und'): LocalizedText => ({ [tag]: text });
