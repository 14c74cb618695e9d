import { textIn, type When } from '@regional-presence/core';
import type { FieldValue } from '@regional-presence/core/problems';

/** An activity whose fields are handled by name. */
export type FieldsByName = Record<string, unknown>;

/** Fields with a single value. It is reported if two rows differ in one. */
const SINGLE_VALUE_FIELDS = [
  'region',
  'office',
  'sector',
  'status',
  'modality',
  'theme',
  'note',
  'dateText',
] as const;

/** Fields with parts, which are merged part by part, and the parts that may differ without a problem. */
const STRUCTURED_FIELDS = ['when', 'place'] as const;
const PARTS_THAT_MAY_DIFFER: ReadonlySet<string> = new Set(['phrase', 'inferred']);

const comparableText = (value: unknown): string =>
  typeof value === 'object' && value !== null ? textIn(value as Record<string, string>).text : String(value);

/** A value for a message: a period, or a term of the model. */
export function fieldValue(field: string, value: unknown): FieldValue {
  if (field === 'period') return { period: String(value) };
  return field === 'region' || field === 'status' || field === 'modality'
    ? { term: `${field}/${String(value)}` }
    : comparableText(value);
}

/** Receives the field in which two rows differ, the value of the target, and that of the other row. */
export type ReportDifference = (field: string, mine: unknown, theirs: unknown) => void;

/** Keeps a value of another row in the `extra` of the record. */
export function keepInExtra(record: FieldsByName, field: string, value: unknown, source: string): void {
  setExtra(record, `${field} (${source})`, comparableText(value));
}

/** Sets a column of `extra`, which can have any name: `__proto__` is one. */
function setExtra(record: FieldsByName, column: string, value: string): void {
  record.extra ??= {};
  const property = { value, enumerable: true, configurable: true, writable: true };
  Object.defineProperty(record.extra, column, property);
}

/** Fills the single values that the target lacks, and keeps those that differ in `extra`. */
export function mergeSingleValues(
  target: FieldsByName,
  other: FieldsByName,
  source: string,
  report: ReportDifference,
): void {
  for (const field of SINGLE_VALUE_FIELDS) {
    const [mine, theirs] = [target[field], other[field]];
    if (theirs === undefined) continue;
    if (mine === undefined) target[field] = theirs;
    else if (comparableText(mine) !== comparableText(theirs)) {
      report(field, mine, theirs);
      keepInExtra(target, field, theirs, source);
    }
  }
}

/** Merges period and place part by part. */
export function mergeStructuredFields(
  target: FieldsByName,
  other: FieldsByName,
  source: string,
  report: ReportDifference,
): void {
  if (target.when && other.when) preferWrittenZone(target.when as When, other.when as When);
  for (const field of STRUCTURED_FIELDS) {
    const [mine, theirs] = [target[field], other[field]] as (FieldsByName | undefined)[];
    if (!theirs) continue;
    if (!mine) target[field] = theirs;
    else
      mergeParts(mine, theirs, (part, a, b) => {
        report(part, a, b);
        keepInExtra(target, part, b, source);
      });
  }
}

function mergeParts(mine: FieldsByName, theirs: FieldsByName, report: ReportDifference): void {
  for (const [part, value] of Object.entries(theirs)) {
    if (mine[part] === undefined) mine[part] = value;
    else if (
      !PARTS_THAT_MAY_DIFFER.has(part) &&
      comparableText(mine[part]).toLowerCase() !== comparableText(value).toLowerCase()
    )
      report(part, mine[part], value);
  }
}

/** Removes each inferred zone that the other record contradicts: a written one is valid, of two inferred ones neither. */
function preferWrittenZone(a: When, b: When): void {
  if (!a.zone || !b.zone || a.zone === b.zone) return;
  for (const when of [a, b]) {
    const others = when.inferred?.filter((part) => part !== 'zone');
    if (others?.length === when.inferred?.length) continue;
    delete when.zone;
    if (others!.length > 0) when.inferred = others!;
    else delete when.inferred;
  }
}

/** Adds the columns of `extra` that the target lacks; of those that differ both values are kept. */
export function mergeExtra(target: FieldsByName, other: FieldsByName, source: string): void {
  for (const [column, value] of Object.entries((other.extra ?? {}) as Record<string, string>)) {
    const extra = (target.extra ?? {}) as Record<string, string>;
    if (!Object.hasOwn(extra, column)) setExtra(target, column, value);
    else if (extra[column] !== value) keepInExtra(target, column, value, source);
  }
}
