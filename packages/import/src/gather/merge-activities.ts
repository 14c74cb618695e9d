import {
  type LocalizedText,
  type Problem,
  type Source,
  sourceLabel,
  textIn,
  type When,
} from '@regional-presence/core';
import {
  type Evidence,
  mergedRowsContradict,
  placeOfSource,
  rowMerged,
} from '@regional-presence/core/internal';
import type { FieldValue } from '@regional-presence/core/problems';

import type { StagedActivity } from './activity-store.js';

type Loose = Record<string, unknown>;

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

/**
 * Merges two rows of the same activity. Nothing is lost: missing fields are filled from the other row, lists
 * are joined, all titles and sources are kept, and differences are reported.
 *
 * @param target is changed; `other` is not.
 */
export function mergeActivities(
  target: StagedActivity,
  other: StagedActivity,
  evidence: readonly Evidence[],
): Problem[] {
  const [a, b] = [target.activity as unknown as Loose, structuredClone(other.activity) as unknown as Loose];
  const source = other.activity.sources[0]!;
  const [first] = target.activity.sources;
  const place = placeOfSource(source);
  const problems = other.hasOwnId
    ? []
    : [rowMerged({ otherFile: first!.file, otherRow: first!.row, evidence }, place)];
  const differ = (field: string, mine: unknown, theirs: unknown) =>
    problems.push(
      mergedRowsContradict(
        { field: `field/${field}`, value: fieldValue(field, theirs), used: fieldValue(field, mine) },
        place,
      ),
    );
  for (const field of SINGLE_VALUE_FIELDS) {
    if (a[field] === undefined) assign(a, field, b[field]);
    else if (b[field] !== undefined && comparableText(a[field]) !== comparableText(b[field])) {
      differ(field, a[field], b[field]);
      keepInExtra(a, field, b[field], sourceLabel(source));
    }
  }
  if (a.when && b.when) preferWrittenZone(a.when as When, b.when as When);
  for (const field of ['when', 'place'] as const) {
    const [mine, theirs] = [a[field] as Loose | undefined, b[field] as Loose | undefined];
    if (!mine) assign(a, field, theirs);
    else
      for (const [part, value] of Object.entries(theirs ?? {})) {
        if (mine[part] === undefined) mine[part] = value;
        else if (
          part !== 'phrase' &&
          part !== 'inferred' &&
          comparableText(mine[part]).toLowerCase() !== comparableText(value).toLowerCase()
        ) {
          differ(part, mine[part], value);
          keepInExtra(a, part, value, sourceLabel(source));
        }
      }
  }
  mergeTitles(target, other);
  mergeLists(a, b);
  for (const [key, value] of Object.entries((b.extra ?? {}) as Record<string, string>)) {
    const mine = (a.extra as Record<string, string> | undefined)?.[key];
    if (mine === undefined) a.extra = { ...(a.extra as object | undefined), [key]: value };
    else if (mine !== value) keepInExtra(a, key, value, sourceLabel(source));
  }
  if (other.series) target.series ??= other.series;
  if (other.project) target.project ??= other.project;
  return problems;
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

function assign(record: Loose, field: string, value: unknown): void {
  if (value !== undefined) record[field] = value;
}

/** A value for a message: a period, or a term of the model. */
function fieldValue(field: string, value: unknown): FieldValue {
  if (field === 'period') return { period: String(value) };
  return field === 'region' || field === 'status' || field === 'modality'
    ? { term: `${field}/${String(value)}` }
    : comparableText(value);
}

/** Keeps the other value in the `extra` of the record. */
function keepInExtra(record: Loose, field: string, value: unknown, source: string): void {
  const extra = (record.extra ?? {}) as Record<string, string>;
  record.extra = { ...extra, [`${field} (${source})`]: comparableText(value) };
}

const comparableText = (value: unknown): string =>
  typeof value === 'object' && value !== null ? textIn(value as Record<string, string>).text : String(value);

function mergeTitles(target: StagedActivity, other: StagedActivity): void {
  const titles = [other.activity.title, ...(other.activity.otherTitles ?? [])];
  const spelled = (title: LocalizedText): string => Object.values(title).join('\n');
  const known = new Set([target.activity.title, ...(target.activity.otherTitles ?? [])].map(spelled));
  const fresh: LocalizedText[] = [];
  for (const title of titles) {
    const key = spelled(title);
    if (known.has(key)) continue;
    known.add(key);
    fresh.push(title);
  }
  if (fresh.length > 0) target.activity.otherTitles = [...(target.activity.otherTitles ?? []), ...fresh];
}

function mergeLists(a: Loose, b: Loose): void {
  for (const field of ['bodies', 'plans', 'links', 'partners', 'sources'] as const) {
    const all = [...((a[field] as unknown[]) ?? []), ...((b[field] as unknown[]) ?? [])];
    const distinct = [...new Map(all.map((item) => [JSON.stringify(item), item])).values()];
    if (distinct.length > 0) a[field] = distinct;
  }
  (a.sources as Source[]).sort(compareSources);
}

/** By file, sheet and row, so that the result does not depend on the order of reading. */
const compareSources = (a: Source, b: Source): number =>
  compareTexts(a.file, b.file) || compareTexts(a.sheet ?? '', b.sheet ?? '') || (a.row ?? 0) - (b.row ?? 0);

const compareTexts = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The content of an activity without its id and sources. */
const contentKey = ({ activity: { sources: _, id: __, ...content } }: StagedActivity): string =>
  JSON.stringify(content);

/** Whether two activities differ only in the rows they come from. */
export const isCopy = (a: StagedActivity, b: StagedActivity): boolean => contentKey(a) === contentKey(b);

/**
 * Records first, then the row with the most fields, then by text, so that the order of rows does not matter.
 */
export function compareContent(a: StagedActivity, b: StagedActivity): number {
  if (a.hasOwnId !== b.hasOwnId) return a.hasOwnId ? -1 : 1;
  const [one, other] = [contentKey(a), contentKey(b)];
  const fields = (staged: StagedActivity) => Object.keys(staged.activity).length;
  return (
    fields(b) - fields(a) ||
    other.length - one.length ||
    compareTexts(one, other) ||
    compareSources(a.activity.sources[0]!, b.activity.sources[0]!)
  );
}
