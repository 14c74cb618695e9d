import type { Activity, LocalizedText, RegionCode, When } from '@regional-presence/core';
import { regionsOf } from '@regional-presence/core/internal';
import type { FieldValue } from '@regional-presence/core/problems';
import { preferWrittenZone } from './written-zone.js';

/** An activity whose fields are handled by name. */
export type FieldsByName = Record<string, unknown>;

/** The names of the fields of all sorts of activities. */
type ActivityField = Activity extends infer Each ? (Each extends unknown ? keyof Each : never) : never;

/** How a field is merged. */
type MergeRule =
  /** The record has its own, or it is merged in another way. */
  | 'own'
  /** One value. It is reported if two rows differ in it. */
  | 'value'
  /** A text in several languages. */
  | 'text'
  /** An object that is merged part by part. */
  | 'parts'
  /** A list of which each item is kept once. */
  | 'list';

/** Every field has a rule, so that nothing of a row is lost. */
const MERGE_RULES: Readonly<Record<ActivityField, MergeRule>> = {
  id: 'own',
  kind: 'own',
  title: 'own',
  otherTitles: 'own',
  occasion: 'own',
  revision: 'own',
  extra: 'own',
  region: 'own',
  otherRegions: 'own',
  office: 'value',
  sector: 'value',
  status: 'value',
  modality: 'value',
  note: 'value',
  contact: 'value',
  participants: 'value',
  highlight: 'value',
  dateText: 'value',
  statedCount: 'value',
  statedDuration: 'value',
  series: 'value',
  project: 'value',
  theme: 'text',
  description: 'text',
  outcome: 'text',
  recurrence: 'text',
  noteTranslations: 'text',
  when: 'parts',
  place: 'parts',
  otherSectors: 'list',
  bodies: 'list',
  plans: 'list',
  links: 'list',
  partners: 'list',
  focusCountries: 'list',
  sources: 'list',
};

const fieldsWith = (rule: MergeRule): readonly string[] =>
  Object.entries(MERGE_RULES)
    .filter(([, ofField]) => ofField === rule)
    .map(([field]) => field);

const VALUE_FIELDS = /* @__PURE__ */ fieldsWith('value');
const TEXT_FIELDS = /* @__PURE__ */ fieldsWith('text');
const FIELDS_WITH_PARTS = /* @__PURE__ */ fieldsWith('parts');
/** Fields that are lists; each item is kept once. */
export const LIST_FIELDS = /* @__PURE__ */ fieldsWith('list');

/** Parts that may differ without a problem. */
const PARTS_THAT_MAY_DIFFER: ReadonlySet<string> = new Set(['phrase', 'inferred']);

/** A value as a text; one in several languages as all of its texts. */
const comparableText = (value: unknown): string =>
  typeof value === 'object' && value !== null ? Object.values(value).join(' / ') : String(value);

/** A value for a message: a period, or a term of the model. */
export function fieldValue(field: string, value: unknown): FieldValue {
  if (field === 'period') return { period: String(value) };
  return field === 'region' || field === 'status' || field === 'modality'
    ? { term: `${field}/${String(value)}` }
    : comparableText(value);
}

/** Receives the field in which two rows differ, the value of the target, and that of the other row. */
export type ReportDifference = (field: string, mine: unknown, theirs: unknown) => void;

/**
 * Keeps a value of another row in the `extra` of the record: `note (a.csv row 3)`. Events of a calendar have no rows:
 * different values of one file are numbered, `note (a.ics, 2)`.
 */
export function keepInExtra(record: FieldsByName, field: string, value: unknown, source: string): void {
  const text = comparableText(value);
  const extra = (record.extra ?? {}) as Record<string, string>;
  for (let count = 1; ; count++) {
    const column = `${field} (${source}${count === 1 ? '' : `, ${count}`})`;
    if (Object.hasOwn(extra, column) && extra[column] !== text) continue;
    setExtra(record, column, text);
    return;
  }
}

/** Sets a column of `extra`, which can have any name: `__proto__` is one. */
function setExtra(record: FieldsByName, column: string, value: string): void {
  record.extra ??= {};
  const property = { value, enumerable: true, configurable: true, writable: true };
  Object.defineProperty(record.extra, column, property);
}

/**
 * Adds the regions of another row: what two offices list is of both. Two rows with one region each, and not the same, contradict
 * each other.
 */
export function mergeRegions(
  target: FieldsByName,
  other: FieldsByName,
  source: string,
  report: ReportDifference,
): void {
  const [mine, theirs] = [target, other].map((record) => regionsOf(record as Pick<Activity, 'region'>)) as [
    readonly RegionCode[],
    readonly RegionCode[],
  ];
  const added = theirs.filter((region) => !mine.includes(region));
  if (added.length === 0) return;
  if (mine.length === 1 && theirs.length === 1) {
    report('region', mine[0], theirs[0]);
    keepInExtra(target, 'region', theirs[0], source);
    return;
  }
  const [first, ...others] = [...mine, ...added];
  target.region = first;
  if (others.length > 0) target.otherRegions = others;
}

/** Fills the single values that the target lacks, and keeps those that differ in `extra`. */
export function mergeSingleValues(
  target: FieldsByName,
  other: FieldsByName,
  source: string,
  report: ReportDifference,
): void {
  for (const field of VALUE_FIELDS) {
    const [mine, theirs] = [target[field], other[field]];
    if (theirs === undefined) continue;
    if (mine === undefined) target[field] = theirs;
    else if (comparableText(mine) !== comparableText(theirs)) {
      // Each office lists what is of several regions.
      const isOfOther = field === 'office' && (target.otherRegions as unknown[] | undefined)?.length;
      if (!isOfOther) report(field, mine, theirs);
      keepInExtra(target, field, theirs, source);
    }
  }
}

/** Merges texts in several languages: languages are added to the same text, and another text is kept in `extra`. */
export function mergeTexts(
  target: FieldsByName,
  other: FieldsByName,
  source: string,
  report: ReportDifference,
): void {
  for (const field of TEXT_FIELDS) {
    const [mine, theirs] = [target[field], other[field]] as (LocalizedText | undefined)[];
    if (!theirs) continue;
    if (!mine) target[field] = theirs;
    else if (!addOtherLanguages(mine, theirs)) {
      report(field, mine, theirs);
      keepInExtra(target, field, theirs, source);
    }
  }
}

/** Adds the languages of the same text. Returns false if it is another text. */
function addOtherLanguages(mine: LocalizedText, theirs: LocalizedText): boolean {
  const known = new Set(Object.values(mine));
  const further = Object.entries(theirs).filter(([, text]) => !known.has(text));
  const isSame = further.length < Object.keys(theirs).length;
  if (!isSame || further.some(([tag]) => Object.hasOwn(mine, tag))) return further.length === 0;
  Object.assign(mine, Object.fromEntries(further));
  return true;
}

/** Merges period and place part by part. */
export function mergeStructuredFields(
  target: FieldsByName,
  other: FieldsByName,
  source: string,
  report: ReportDifference,
): void {
  if (target.when && other.when) preferWrittenZone(target.when as When, other.when as When);
  for (const field of FIELDS_WITH_PARTS) {
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

/** Adds the columns of `extra` that the target lacks; of those that differ both values are kept. */
export function mergeExtra(target: FieldsByName, other: FieldsByName, source: string): void {
  for (const [column, value] of Object.entries((other.extra ?? {}) as Record<string, string>)) {
    const extra = (target.extra ?? {}) as Record<string, string>;
    if (!Object.hasOwn(extra, column)) setExtra(target, column, value);
    else if (extra[column] !== value) keepInExtra(target, column, value, source);
  }
}
