import { REGION_CODES } from '@regional-presence/core';
import { CONFIRMABLE_CODES, type OptionRule, type OptionRules } from '@regional-presence/core/internal';
import * as z from 'zod';
import { CSV_OPTIONS } from '../csv/csv-options.js';
import { parseSettings, schemaFault } from '../plan/json-settings.js';
import { Mapping } from '../plan/mapping.js';
import { TABLE_OPTIONS } from '../plan/table-options.js';
import { type Decision, MAX_CONFIRMED_ROWS } from './decision.js';
import type { Edit } from './edit.js';
import type { OptionsByFile } from './file-options.js';

/**
 * What a person answered to the questions of an import: options of files, corrected cells, decisions about rows. It
 * is the content of a work file, and its parts are options of {@link importFiles}.
 */
export interface Work {
  $schema?: string | undefined;
  files?: OptionsByFile | undefined;
  edits?: readonly Edit[] | undefined;
  decisions?: readonly Decision[] | undefined;
}

/** A schema with the rule that the option of the same name has. */
function withRule<Schema extends z.ZodType>(schema: Schema, rules: OptionRules, name: string): Schema {
  const { expected } = rules[name] as OptionRule;
  if (!expected) return schema;
  return schema.check((context) => {
    const message = expected(context.value as never);
    if (message !== undefined)
      context.issues.push({ code: 'custom', message: `must be ${message}`, input: context.value });
  });
}

const tableOptions = {
  language: withRule(z.string(), TABLE_OPTIONS, 'language').optional(),
  order: z.enum(['dmy', 'mdy']).optional(),
  period: withRule(z.string(), TABLE_OPTIONS, 'period').optional(),
  zone: withRule(z.string(), TABLE_OPTIONS, 'zone').optional(),
  includePrivate: z.boolean().optional(),
  skipHidden: z.boolean().optional(),
  region: z.enum(REGION_CODES).optional(),
  headerRow: z.int().positive().optional(),
  mapping: Mapping.optional(),
  skip: z.boolean().optional(),
};

const csvOptions = {
  encoding: withRule(z.string(), CSV_OPTIONS, 'encoding').optional(),
  delimiter: withRule(z.string(), CSV_OPTIONS, 'delimiter').optional(),
  quote: withRule(z.string(), CSV_OPTIONS, 'quote').optional(),
};

const SheetOptionsSchema = z.strictObject(tableOptions);

const FileOptionsSchema = z.strictObject({
  ...tableOptions,
  ...csvOptions,
  sheets: z.record(z.string(), SheetOptionsSchema).optional(),
});

const rowRef = {
  file: z.string(),
  sheet: z.string().optional(),
  row: z.int().positive(),
  print: z.string().optional(),
};

const history = { at: z.string().optional(), group: z.string().optional() };

const EditSchema = z.union([
  z.strictObject({
    ...rowRef,
    ...history,
    column: z.string().regex(/^[A-Z]{1,3}$/),
    from: z.string(),
    to: z.string(),
  }),
  z.strictObject({ ...rowRef, ...history, drop: z.literal(true) }),
]);

/** The value of a parameter of a problem. */
const ProblemParamSchema = z.union([
  z.string(),
  z.number(),
  z.array(z.string()).readonly(),
  z.strictObject({ period: z.string() }),
  z.strictObject({ term: z.templateLiteral([z.string(), '/', z.string()]) }),
]);

const DecisionSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.enum(['same', 'apart']),
    rows: z.array(z.strictObject(rowRef)).min(2).max(200),
  }),
  z.strictObject({
    kind: z.literal('right'),
    code: z.enum(CONFIRMABLE_CODES),
    column: z.string().optional(),
    params: z.record(z.string(), ProblemParamSchema),
    rows: z.array(z.strictObject(rowRef)).max(MAX_CONFIRMED_ROWS),
  }),
]);

/**
 * The schema of a work file.
 *
 * @example
 * Work.parse({ files: { 'plan.csv': { order: 'dmy' } } });
 */
export const Work: z.ZodType<Work> = z
  .strictObject({
    $schema: z.string().optional(),
    files: z.record(z.string(), FileOptionsSchema).optional(),
    edits: z.array(EditSchema).optional(),
    decisions: z.array(DecisionSchema).optional(),
  })
  .meta({ id: 'RegionalPresence.Work', title: 'Regional Presence work file' });

const WORK_SCHEMA_ID = 'urn:regional-presence:schema:work:1';

/**
 * The JSON Schema (draft 2020-12) of a work file.
 *
 * @example
 * workJsonSchema().$id; // 'urn:regional-presence:schema:work:1'
 */
export function workJsonSchema(): Record<string, unknown> {
  return { ...z.toJSONSchema(Work, { target: 'draft-2020-12' }), $id: WORK_SCHEMA_ID };
}

/** What is wrong with a value that should be work; `undefined` for a valid one. */
export const workFault = (value: unknown): string | undefined => schemaFault(Work, value);

/**
 * Parses a work file.
 *
 * @returns the work, or what is wrong with the file.
 * @example
 * parseWork('{ "files": { "plan.csv": { "order": "dmy" } } }'); // { work: { files: { 'plan.csv': { order: 'dmy' } } } }
 */
export function parseWork(text: string): { work: Work } | { fault: string } {
  const parsed = parseSettings(text, Work, workFault);
  return 'fault' in parsed ? parsed : { work: parsed.value };
}
