import { type CollectionName, LANGUAGES } from '@regional-presence/core';
import { COLLECTIONS } from '@regional-presence/core/internal';

import * as z from 'zod';

/** The type of a column as in Table Schema. Arrays and objects are JSON. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

/** A column of a collection's table. */
export interface RecordColumn {
  /** `when.period`; for the id it begins with the name of the collection: `events.id`. */
  name: string;
  /** The path of the value in a record. */
  path: readonly string[];
  type: ColumnType;
  /** Whether every record has a value. */
  required: boolean;
  values?: readonly string[];
  description?: string;
}

/** A text in several languages, which has a column for each. */
export interface LocalizedColumns {
  path: readonly string[];
  localized: true;
  required: boolean;
}

interface JsonSchema {
  $ref?: string;
  $defs?: Record<string, JsonSchema>;
  type?: string;
  properties?: Record<string, JsonSchema>;
  required?: string[];
  enum?: string[];
  description?: string;
}

type SchemaColumn = RecordColumn | LocalizedColumns;

const SCHEMA_COLUMNS = new Map<CollectionName, readonly SchemaColumn[]>();

/** The columns of a collection by its schema. Texts in several languages are not yet divided. */
export function schemaColumns(collection: CollectionName): readonly SchemaColumn[] {
  let parts = SCHEMA_COLUMNS.get(collection);
  if (!parts) {
    const root = z.toJSONSchema(COLLECTIONS[collection]) as JsonSchema;
    parts = [...columnsOfNode(root, root.$defs ?? {}, collection, [], true)];
    SCHEMA_COLUMNS.set(collection, parts);
  }
  return parts;
}

function* columnsOfNode(
  schema: JsonSchema,
  definitions: Record<string, JsonSchema>,
  collection: CollectionName,
  path: readonly string[],
  required: boolean,
): Iterable<SchemaColumn> {
  const name = schema.$ref?.split('/').at(-1);
  const node = name === undefined ? schema : definitions[name]!;
  if (name?.endsWith('.LocalizedText')) {
    yield { path, localized: true, required };
    return;
  }
  if (node.properties) {
    for (const [key, member] of Object.entries(node.properties)) {
      const always = required && (node.required ?? []).includes(key);
      yield* columnsOfNode(member, definitions, collection, [...path, key], always);
    }
    return;
  }
  const own = path.join('.');
  yield {
    name: own === 'id' ? `${collection}.id` : own,
    path,
    type: (node.type ?? 'string') as ColumnType,
    required,
    ...(node.enum ? { values: node.enum } : {}),
    ...(node.description ? { description: node.description } : {}),
  };
}

/** Languages that always have a column, even if no record has a text in them. */
const STANDARD_LANGUAGES: readonly string[] = [...LANGUAGES, 'und'];

/**
 * The columns of a collection's table.
 *
 * @param languages the tags of further languages.
 */
export function recordColumns(collection: CollectionName, languages: Iterable<string> = []): RecordColumn[] {
  const others = [...new Set(languages)].filter((tag) => !STANDARD_LANGUAGES.includes(tag)).sort();
  return schemaColumns(collection).flatMap((part): RecordColumn[] =>
    'localized' in part
      ? [...STANDARD_LANGUAGES, ...others].map((tag) => languageColumn(part.path, tag))
      : [part],
  );
}

const languageColumn = (path: readonly string[], tag: string): RecordColumn => ({
  name: [...path, tag].join('.'),
  path: [...path, tag],
  type: 'string',
  required: false,
});

/** The column of each heading; `undefined` for a heading that is not of the collection. */
export function columnsOfHeadings(
  collection: CollectionName,
  headings: readonly string[],
): (RecordColumn | undefined)[] {
  const byName = new Map(recordColumns(collection).map((column) => [column.name, column]));
  const localized = schemaColumns(collection).flatMap((part) =>
    'localized' in part ? [part.path.join('.')] : [],
  );
  return headings.map((heading) => {
    const known = byName.get(heading) ?? (/\.id$/i.test(heading) ? idColumn(byName, heading) : undefined);
    if (known) return known;
    const path = localized.find((prefix) => heading.startsWith(`${prefix}.`));
    const tag = path && heading.slice(path.length + 1);
    return tag && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(tag)
      ? languageColumn(path.split('.'), tag)
      : undefined;
  });
}

const idColumn = (byName: ReadonlyMap<string, RecordColumn>, heading: string): RecordColumn | undefined =>
  [...byName.values()].find(({ name }) => name.toLowerCase() === heading.toLowerCase());

/** Adds the language tags of a record's texts. */
export function addLanguages(collection: CollectionName, record: object, languages: Set<string>): void {
  for (const part of schemaColumns(collection)) {
    if (!('localized' in part)) continue;
    const texts = valueAtPath(record, part.path);
    if (typeof texts === 'object' && texts !== null) for (const tag in texts) languages.add(tag);
  }
}

/** The value at a path of a record. */
export function valueAtPath(record: object, path: readonly string[]): unknown {
  let value: unknown = record;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined;
  }
  return value;
}
