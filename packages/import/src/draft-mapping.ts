import type { Reader, TableRow } from '@regional-presence/core';
import { checkOptions, sampleInput } from '@regional-presence/core/internal';

import { parseDate } from '@regional-presence/dates';
import { findCountry } from '@regional-presence/reference';
import type { Column } from './column/column.js';
import type { Field } from './column/field-words.js';
import { matchColumns } from './column/match-columns.js';
import { readRegion } from './field/offices.js';
import { STATUS_WORDS } from './field/status-words.js';
import { cellText } from './field/text.js';
import { MODALITY_WORDS, readWord } from './field/vocabulary.js';
import { type ImportInput, openImportInputs } from './import-input.js';
import { READERS_OPTION } from './import-options.js';
import { MAPPING_SCHEMA_ID, type Mapping } from './plan/mapping.js';
import { READERS, readerFor } from './reader/readers.js';
import { findHeaderRow, type HeaderRow, isBlank, rowTexts } from './scan/header-row.js';

/** Cells of a column that are examined. */
const SAMPLE_CELLS = 40;

const TIME_OF_DAY = /^\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s*[ap]\.?m\.?)?$/i;

/** Patterns of cells by field, for columns with an unknown heading. */
const FIELD_PATTERNS: readonly [Field, (text: string) => boolean][] = [
  ['link', (text) => /^(?:https?:\/\/|www\.)\S+$/i.test(text)],
  ['startTime', (text) => TIME_OF_DAY.test(text)],
  ['endTime', (text) => TIME_OF_DAY.test(text)],
  ['hours', (text) => /^\d{1,2}[:.h]\d\d\s*[-–]\s*\d{1,2}[:.h]\d\d$/.test(text)],
  ['allDay', (text) => /^(?:true|false|wahr|falsch|vrai|faux|verdadero|falso|истина|ложь)$/i.test(text)],
  [
    'date',
    (text) =>
      /\d/.test(text) &&
      parseDate(text).problems.every(({ code }) => code !== 'date-unreadable' && code !== 'date-partly-read'),
  ],
  ['region', (text) => readRegion(text) !== undefined],
  ['country', (text) => findCountry(text) !== undefined],
  ['modality', (text) => 'value' in readWord(text, MODALITY_WORDS)],
  ['status', (text) => 'value' in readWord(text, STATUS_WORDS)],
];

/** Options of {@link draftMapping}. */
export interface DraftMappingOptions {
  /** The formats that can be read: `[...READERS, mine]`. */
  readers?: readonly Reader[] | undefined;
}

/**
 * Drafts a mapping for a file: for each column a sample, the field that its heading or its cells suggest, and the
 * confidence of that. It can be used as it is, or corrected first.
 *
 * @returns `undefined` where no table is found in the file.
 * @throws TypeError for what is no input, and for an unknown option.
 * @example
 * const mapping = await draftMapping({ name: 'plan.csv', content: 'Titel,Wann\nForum,5 May 2027\n' });
 * mapping?.columns?.Wann; // { field: 'date', confidence: 0.7, sample: '5 May 2027' }
 */
export async function draftMapping(
  input: ImportInput,
  options: DraftMappingOptions = {},
): Promise<Mapping | undefined> {
  checkOptions('draftMapping', options, READERS_OPTION);
  const [opened] = (await openImportInputs('draftMapping', input)).inputs;
  const reader = opened && readerFor(await sampleInput(opened), options.readers ?? READERS);
  if (!reader) return undefined;
  for await (const found of reader.read(opened)) {
    if (found.type !== 'table') continue;
    const rows: TableRow[] = [];
    for await (const batch of found.rows()) {
      for (const row of batch) if (!isBlank(row)) rows.push(row);
      if (rows.length > 10 * SAMPLE_CELLS) break;
    }
    const heading = found.columns ? undefined : (findHeaderRow(rows) ?? widestRow(rows));
    const columns = matchColumns(found.columns ?? heading?.texts ?? []);
    const start = heading ? heading.index + heading.height : 0;
    const below = rows.slice(start, start + SAMPLE_CELLS);
    return {
      $schema: MAPPING_SCHEMA_ID,
      ...(heading && heading.index > 0 ? { headerRow: heading.row } : {}),
      columns: draftColumns(columns, below),
    };
  }
  return undefined;
}

/** The first row with the most cells. */
function widestRow(rows: readonly TableRow[]): HeaderRow | undefined {
  const widths = rows.slice(0, SAMPLE_CELLS).map((row) => rowTexts(row).filter((text) => text !== '').length);
  const index = Math.max(widths.indexOf(Math.max(...widths)), 0);
  const row = rows[index];
  return row && { index, height: 1, row: row.row, texts: rowTexts(row) };
}

function draftColumns(
  columns: readonly Column[],
  rows: readonly TableRow[],
): NonNullable<Mapping['columns']> {
  const taken = new Set(columns.map(({ field }) => field));
  const draft: NonNullable<Mapping['columns']> = {};
  for (const [i, column] of columns.entries()) {
    const texts = rows.map((row) => cellText(row.cells[i]).text).filter((text) => text !== '');
    const guess = column.field ? { field: column.field, confidence: 1 } : guessField(texts, taken);
    if (guess.field) taken.add(guess.field);
    const name = column.name === '' || Object.hasOwn(draft, column.name) ? column.letter : column.name;
    draft[name] = { ...guess, ...(texts[0] === undefined ? {} : { sample: texts[0].slice(0, 80) }) };
  }
  if (![...taken].includes('title')) guessTitle(draft, columns, rows);
  return draft;
}

function guessField(
  texts: readonly string[],
  taken: ReadonlySet<Field | undefined>,
): { field: Field | null; confidence: number } {
  for (const [field, looks] of FIELD_PATTERNS) {
    const free = field === 'date' ? !taken.has('end') : !taken.has(field);
    if (!free || texts.length === 0) continue;
    const share = texts.filter(looks).length / texts.length;
    if (share < 0.8) continue;
    // A second column of dates is the end.
    const second = field === 'date' && (taken.has('date') || taken.has('start'));
    return { field: second ? 'end' : field, confidence: Math.round(share * 70) / 100 };
  }
  return { field: null, confidence: 0 };
}

/**
 * Guesses the title, if no heading names it: the column without a field that has the longest, most varied
 * texts.
 */
function guessTitle(
  draft: NonNullable<Mapping['columns']>,
  columns: readonly Column[],
  rows: readonly TableRow[],
): void {
  let best: string | undefined;
  let most = 0;
  for (const [i, { name, letter }] of columns.entries()) {
    const key = Object.hasOwn(draft, name) ? name : letter;
    const meaning = draft[key];
    if (typeof meaning !== 'object' || meaning === null || meaning.field !== null) continue;
    const texts = rows.map((row) => cellText(row.cells[i]).text);
    // Numbers are not titles.
    if (texts.filter((text) => /\p{L}{2}/u.test(text)).length < texts.length / 2) continue;
    const length =
      texts.reduce((sum, text) => sum + Math.min(text.length, 120), 0) / Math.max(texts.length, 1);
    const score = length * (new Set(texts).size / Math.max(texts.length, 1));
    if (score > most) [best, most] = [key, score];
  }
  const meaning = best === undefined ? undefined : draft[best];
  if (best !== undefined && typeof meaning === 'object')
    draft[best] = { ...meaning, field: 'title', confidence: 0.4 };
}
