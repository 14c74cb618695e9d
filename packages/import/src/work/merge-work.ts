import { type Decision, isConfirmation } from './decision.js';
import { type FileOptions, mergeOptions, type OptionsByFile, type SheetOptions } from './file-options.js';
import { tableKey } from './row-ref.js';
import type { Work } from './work.js';

/**
 * Work with further work, such as the change of an answer. Of two options and two decisions on the same the later one
 * counts; edits are made one after the other.
 *
 * @example
 * mergeWork({ files: { 'a.csv': { order: 'dmy' } } }, { files: { 'a.csv': { period: '2027' } } }).files;
 * // { 'a.csv': { order: 'dmy', period: '2027' } }
 */
export function mergeWork(base: Work, change: Work): Work {
  const files = mergeFiles(base.files, change.files);
  const edits = [...(base.edits ?? []), ...(change.edits ?? [])];
  const decisions = mergeDecisions(base.decisions ?? [], change.decisions ?? []);
  return {
    ...base,
    ...(files ? { files } : {}),
    ...(edits.length > 0 ? { edits } : {}),
    ...(decisions.length > 0 ? { decisions } : {}),
  };
}

function mergeFiles(
  base: OptionsByFile | undefined,
  over: OptionsByFile | undefined,
): OptionsByFile | undefined {
  if (!base || !over) return over ?? base;
  const merged = new Map(Object.entries(base));
  for (const [file, options] of Object.entries(over)) merged.set(file, mergeFile(merged.get(file), options));
  return Object.fromEntries(merged);
}

function mergeFile(base: FileOptions | undefined, over: FileOptions): FileOptions {
  if (!base) return over;
  const merged = mergeOptions<FileOptions>(base, over);
  if (!base.sheets || !over.sheets) return merged;
  const sheets = new Map(Object.entries(base.sheets));
  for (const [sheet, options] of Object.entries(over.sheets))
    sheets.set(sheet, mergeOptions<SheetOptions>(sheets.get(sheet) ?? {}, options));
  return { ...merged, sheets: Object.fromEntries(sheets) };
}

/** What a decision is about: rows in any order, and the problem that is confirmed. */
const subjectOf = (decision: Decision): string =>
  [
    isConfirmation(decision) ? JSON.stringify([decision.code, decision.column, decision.params]) : '',
    ...decision.rows.map((row) => `${tableKey(row)}\u0000${row.row}`).sort(),
  ].join('\n');

function mergeDecisions(base: readonly Decision[], over: readonly Decision[]): Decision[] {
  const bySubject = new Map([...base, ...over].map((decision) => [subjectOf(decision), decision]));
  return [...bySubject.values()];
}
