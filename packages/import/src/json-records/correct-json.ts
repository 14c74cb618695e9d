import { type Correction, type CorrectionResult, type Input, readAll } from '@regional-presence/core';
import { correctionUnsupported, jsonEscape } from '@regional-presence/core/internal';
import { correctedText } from '../encoding/corrected-text.js';
import { decodeText } from '../encoding/decode-text.js';
import { encoderOf } from '../encoding/encoder.js';
import type { TextSplice } from '../encoding/splice-text.js';
import { calendarEvents } from './calendar-events.js';
import { composedItems } from './dated-occasions.js';
import { areRows } from './grouped-items.js';
import { itemCorrection } from './item-correction.js';
import { type ItemExtents, itemExtents, removalSplices } from './item-extents.js';
import { isJsonObject } from './json-object.js';
import { isByLine, readJson } from './read-json.js';
import type { RecordList } from './record-list.js';
import { recordLists } from './record-lists.js';
import { featureProperties } from './tables-in-objects.js';
import { isJson, withoutTrailingCommas } from './trailing-commas.js';

/**
 * Corrects a JSON file of records: the values are replaced in place, and items that are left out are removed. A record
 * that is put together from several values cannot be corrected so: one by day or id, one of a group.
 */
export async function correctJson(
  input: Input,
  corrections: readonly Correction[],
): Promise<CorrectionResult> {
  const bytes = await readAll(input);
  const { text: written, encoding } = decodeText(bytes);
  // As long as what is written, so that each place in it is that of the file.
  const text = isJson(written) ? written : withoutTrailingCommas(written);
  if (hasComposedItems(text, input.name))
    return { problem: correctionUnsupported({ format: 'json' }, { file: input.name }) };
  const columns = columnsOf(text, input.name);
  const literal = literalIn(encoding);
  const splices = [...itemExtents(text, input.name)].flatMap(([sheet, items]) => {
    const own = corrections.filter((each) => each.sheet === sheet);
    return listCorrections(text, items, columns.get(sheet) ?? [], own, literal);
  });
  splices.sort((a, b) => a.start - b.start);
  return correctedText(bytes, encoding, splices, (corrected) => decodeText(corrected).encoding);
}

/** The changes of one list of records. */
function listCorrections(
  text: string,
  items: ItemExtents,
  columns: readonly string[],
  corrections: readonly Correction[],
  literal: (text: string) => string,
): TextSplice[] {
  const removed = new Set(corrections.flatMap((each) => ('removed' in each ? [each.row] : [])));
  const texts = new Map<number, Map<string, string>>();
  for (const correction of corrections) {
    if ('removed' in correction || removed.has(correction.row)) continue;
    const column = columns[correction.cell];
    if (column === undefined) continue;
    const known = texts.get(correction.row) ?? new Map<string, string>();
    texts.set(correction.row, known.set(column, correction.text));
  }
  const splices: TextSplice[] = removalSplices(items, removed);
  for (const [row, values] of texts) {
    const item = items.byRow.get(row);
    if (item) splices.push(...itemCorrection(text, item, values, literal));
  }
  return splices;
}

/** Whether records are put together from several values: by day or id, in groups, or from rows. */
function hasComposedItems(text: string, name: string): boolean {
  if (isByLine(text, name)) return false;
  try {
    const value: unknown = JSON.parse(text);
    const lists: readonly Pick<RecordList, 'items' | 'isComposed'>[] = Array.isArray(value)
      ? [{ items: value }]
      : isJsonObject(value)
        ? recordLists(value)
        : [];
    return lists.some(
      ({ items, isComposed }) =>
        isComposed ||
        areRows(items) ||
        featureProperties(items) ||
        calendarEvents(items) ||
        composedItems(items) !== undefined,
    );
  } catch {
    return false;
  }
}

/** The names of the columns of each list, as the reader gives them. */
function columnsOf(text: string, name: string): ReadonlyMap<string | undefined, readonly string[]> {
  const columns = new Map<string | undefined, readonly string[]>();
  for (const output of readJson(text, name, {}))
    if (output.type === 'table') columns.set(output.sheet, output.columns ?? []);
  return columns;
}

/** Writes a text as JSON. A character that the encoding lacks is escaped. */
function literalIn(encoding: string): (text: string) => string {
  const encode = encoderOf(encoding);
  return (text) =>
    JSON.stringify(text).replace(/[^\0-\x7f]/gu, (character) =>
      encode(character) ? character : jsonEscape(character),
    );
}
