import type { Activity, Source } from '@regional-presence/core';
import { titleKey } from '@regional-presence/core/internal';

const byCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By file, sheet and row, so that the result does not depend on the order of reading. */
export const compareSources = (a: Source, b: Source): number =>
  byCodeUnits(a.file, b.file) || byCodeUnits(a.sheet ?? '', b.sheet ?? '') || (a.row ?? 0) - (b.row ?? 0);

/** The content of an activity without its id and sources. */
function contentText({ sources: _, id: __, ...content }: Activity): string {
  return JSON.stringify(content);
}

/** Whether two activities differ only in the rows they come from. */
export const isCopy = (a: Activity, b: Activity): boolean => contentText(a) === contentText(b);

/** The same, but for the accents, case and marks of their titles. */
export const isCopyBySpelling = (a: Activity, b: Activity): boolean =>
  isCopy({ ...a, title: { und: titleKey(a.title) } }, { ...b, title: { und: titleKey(b.title) } });

/** A record that is merged with others. */
export interface MergeRecord {
  activity: Activity;
  /** It was a record before and keeps its id. */
  hasOwnId?: true;
  /** It names another record as the one that it repeats. */
  isDeclaredCopy?: boolean;
}

/**
 * Sorts records in the order in which they are merged: records with an id of their own first, then those that repeat no
 * other one by their own word, then the one with the most fields, then by text, so that the order of rows does not matter. The content of each is written once.
 *
 * @param recordOf the record of an item.
 */
export function sortByContent<T>(items: readonly T[], recordOf: (item: T) => MergeRecord): T[] {
  const keyed = items.map((item) => {
    const { activity, hasOwnId, isDeclaredCopy = false } = recordOf(item);
    const content = contentText(activity);
    return {
      item,
      hasOwnId,
      isDeclaredCopy,
      content,
      fields: Object.keys(activity).length,
      source: activity.sources[0]!,
    };
  });
  keyed.sort((a, b) => {
    if (a.hasOwnId !== b.hasOwnId) return a.hasOwnId ? -1 : 1;
    if (a.isDeclaredCopy !== b.isDeclaredCopy) return a.isDeclaredCopy ? 1 : -1;
    return (
      b.fields - a.fields ||
      b.content.length - a.content.length ||
      byCodeUnits(a.content, b.content) ||
      compareSources(a.source, b.source)
    );
  });
  return keyed.map(({ item }) => item);
}
