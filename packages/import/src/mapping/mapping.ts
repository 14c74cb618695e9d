import * as z from 'zod';
import { FIELDS } from '../column/field-words.js';

const FieldName = z.enum(FIELDS).meta({ id: 'Field', description: 'What a column may hold.' });

/** What a column holds: a field, or a field with a map of its values. `null`: nothing; it is kept as it is. */
const ColumnMapping = z.union([
  z.null(),
  FieldName,
  z.strictObject({
    field: FieldName.nullable(),
    /** What stands in the cells → what it means: `{ "présentiel": "physical" }`. */
    values: z.record(z.string(), z.string()).optional(),
    /** Of a draft: what stands in the column, and how sure the guess is, 0 to 1. They are not read. */
    sample: z.string().optional(),
    confidence: z.number().min(0).max(1).optional(),
  }),
]);

/** How the columns of a file are to be understood, where their headings do not say it. */
export const Mapping = z
  .strictObject({
    $schema: z.string().optional(),
    /** By heading, or by the column's letter. */
    columns: z.record(z.string(), ColumnMapping).optional(),
    /** A field of which several columns are the parts, in this order: `{ "date": ["Day", "Month", "Year"] }`. */
    combine: z.record(z.string(), z.array(z.string()).min(2)).optional(),
    /** The value of a field in rows that say nothing of it: `{ "region": "AFR" }`. */
    constants: z.record(z.string(), z.string()).optional(),
    /** The row of the heading, as a spreadsheet counts. */
    headingRow: z.int().positive().optional(),
  })
  .meta({ id: 'Mapping', title: 'Regional Presence column mapping' });
export type Mapping = z.infer<typeof Mapping>;

export const MAPPING_SCHEMA_ID = 'urn:regional-presence:schema:mapping:1';

/** JSON Schema (draft 2020-12) of a mapping file. */
export function mappingJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Mapping, { target: 'draft-2020-12' }), $id: MAPPING_SCHEMA_ID };
}

/**
 * Reads a mapping file.
 *
 * @returns the mapping, or what is wrong with the file.
 */
export function readMapping(text: string): { mapping: Mapping } | { fault: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { fault: `it is not valid JSON: ${(error as Error).message}` };
  }
  const parsed = Mapping.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    return { fault: `${issue!.path.map(String).join('.') || 'the file'}: ${issue!.message}` };
  }
  const { combine = {}, constants = {} } = parsed.data;
  const stranger = [...Object.keys(combine), ...Object.keys(constants)].find(
    (name) => !FieldName.safeParse(name).success,
  );
  return stranger === undefined
    ? { mapping: parsed.data }
    : { fault: `${stranger} is no field; the fields are ${FIELDS.join(', ')}` };
}
