import type { DayMonthOrder } from '@regional-presence/dates';

import * as z from 'zod';
import { FIELDS, type Field } from '../column/field-words.js';
import { parseSettings, schemaFault } from './json-settings.js';

const FieldName = z
  .enum(FIELDS)
  .meta({ id: 'RegionalPresence.MappingField', description: 'What a column may hold.' });

/** What a column holds: a field, or a field with a map of its values. `null`: no field; its cells go to `extra`. */
const ColumnMapping = z.union([
  z.null(),
  FieldName,
  z.strictObject({
    field: FieldName.nullable(),
    /** The text of a cell → its meaning: `{ "présentiel": "physical" }`. */
    values: z.record(z.string(), z.string()).optional(),
    /** The order of day and month in its numeric dates. */
    order: z.enum(['dmy', 'mdy']).optional(),
    /** Whether its dates have times, so that midnight is a time too. */
    times: z.boolean().optional(),
    /** Whether its ends at midnight are the last day itself. */
    lastDays: z.boolean().optional(),
    /** Whether a blank cell has the value of the one above it, as where a group of rows shares a year. */
    fillDown: z.boolean().optional(),
    /** How the cells are written: a time zone of hours, or a pattern of dates. */
    hint: z.string().optional(),
    /** In a draft: an example of a cell, and the confidence of the guess, 0 to 1. Both are ignored on import. */
    sample: z.string().optional(),
    confidence: z.number().min(0).max(1).optional(),
  }),
]);

/** What a column holds, in a mapping file. */
export interface MappedColumn {
  /** `null`: no field; the cells go to `extra`. */
  field: Field | null;
  /** The text of a cell → its meaning: `{ "présentiel": "physical" }`. */
  values?: Record<string, string> | undefined;
  /** The order of day and month in its numeric dates. Without it the values of the column decide. */
  order?: DayMonthOrder | undefined;
  /** Whether its dates have times, so that midnight is a time too. Without it the values decide. */
  times?: boolean | undefined;
  /**
   * Whether its ends at midnight are the last day itself, not the moment at which the day before has ended. Without it the
   * rows decide.
   */
  lastDays?: boolean | undefined;
  /** Whether a blank cell has the value of the one above it, as where a group of rows shares a year. */
  fillDown?: boolean | undefined;
  /** How the cells are written: a time zone of hours (`Geneva`), or a pattern of dates (`dd/mm/yyyy`). */
  hint?: string | undefined;
  /** In a draft: an example of a cell. Ignored on import. */
  sample?: string | undefined;
  /** In a draft: the confidence of the guess, 0 to 1. Ignored on import. */
  confidence?: number | undefined;
}

/** Which column of a file holds which field, where the column headings do not say it. */
export interface Mapping {
  $schema?: string | undefined;
  /** By column heading, or by the letter of the column. */
  columns?: Record<string, Field | MappedColumn | null> | undefined;
  /** A field that several columns make together, in this order: `{ "date": ["Day", "Month", "Year"] }`. */
  combine?: Record<string, string[]> | undefined;
  /** The value of a field in rows without one: `{ "region": "AFR" }`. */
  constants?: Record<string, string> | undefined;
  /** The number of the header row, 1-based; 0 for a table without one, whose columns have their letters as names. */
  headerRow?: number | undefined;
  /** BCP 47 tag: the language of the table's dates. Without it the column headings decide. */
  language?: string | undefined;
}

/**
 * The schema of a mapping file.
 *
 * @example
 * Mapping.parse({ columns: { Titel: 'title', Wann: 'date' }, constants: { region: 'EUR' } });
 */
export const Mapping: z.ZodType<Mapping> = z
  .strictObject({
    $schema: z.string().optional(),
    /** By column heading, or by the letter of the column. */
    columns: z.record(z.string(), ColumnMapping).optional(),
    /** A field that several columns make together, in this order: `{ "date": ["Day", "Month", "Year"] }`. */
    combine: z.record(z.string(), z.array(z.string()).min(2)).optional(),
    /** The value of a field in rows without one: `{ "region": "AFR" }`. */
    constants: z.record(z.string(), z.string()).optional(),
    /** The number of the header row, 1-based; 0 for a table without one. */
    headerRow: z.int().nonnegative().optional(),
    /** BCP 47 tag: the language of the table's dates. Without it the column headings decide. */
    language: z.string().min(2).optional(),
  })
  .meta({ id: 'RegionalPresence.Mapping', title: 'Regional Presence column mapping' });

export const MAPPING_SCHEMA_ID = 'urn:regional-presence:schema:mapping:1';

/**
 * The JSON Schema (draft 2020-12) of a mapping file.
 *
 * @example
 * mappingJsonSchema().$id; // 'urn:regional-presence:schema:mapping:1'
 */
export function mappingJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Mapping, { target: 'draft-2020-12' }), $id: MAPPING_SCHEMA_ID };
}

/** What is wrong with a value that should be a mapping; `undefined` for a valid one. */
export function mappingFault(value: unknown): string | undefined {
  const fault = schemaFault(Mapping, value);
  if (fault !== undefined) return fault;
  const { combine = {}, constants = {} } = value as Mapping;
  const unknown = [...Object.keys(combine), ...Object.keys(constants)].find(
    (name) => !FieldName.safeParse(name).success,
  );
  return unknown === undefined ? undefined : `${unknown} is not a field; the fields are ${FIELDS.join(', ')}`;
}

/**
 * Parses a mapping file.
 *
 * @returns the mapping, or what is wrong with the file.
 * @example
 * parseMapping('{ "columns": { "Titel": "title" } }'); // { mapping: { columns: { Titel: 'title' } } }
 * parseMapping('{ "columns": { "Titel": "name" } }');  // { fault: 'columns.Titel: Invalid input' }
 */
export function parseMapping(text: string): { mapping: Mapping } | { fault: string } {
  const parsed = parseSettings(text, Mapping, mappingFault);
  return 'fault' in parsed ? parsed : { mapping: parsed.value };
}
