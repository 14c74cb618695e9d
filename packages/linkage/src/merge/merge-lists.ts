import type { Activity, LocalizedText } from '@regional-presence/core';
import { compareSources } from './compare-content.js';
import { type FieldsByName, LIST_FIELDS } from './merge-fields.js';

const titleText = (title: LocalizedText): string => Object.values(title).join('\n');

/**
 * The lists of a record that others are merged into. The items that it has are kept as texts for the whole merge, so
 * that the work is linear in the number of records.
 */
export class ListMerge {
  private readonly items = new Map<string, Set<string>>();
  private readonly titles: Set<string>;

  constructor(private readonly target: Activity) {
    const fields = target as unknown as FieldsByName;
    for (const field of LIST_FIELDS) {
      const distinct = new Map(
        ((fields[field] ?? []) as unknown[]).map((item) => [JSON.stringify(item), item]),
      );
      this.items.set(field, new Set(distinct.keys()));
      if (distinct.size > 0) fields[field] = [...distinct.values()];
    }
    this.titles = new Set([target.title, ...(target.otherTitles ?? [])].map(titleText));
  }

  /** Adds the items and titles of another record. */
  add(other: Activity): void {
    const [mine, theirs] = [this.target, other] as unknown as FieldsByName[];
    for (const field of LIST_FIELDS) {
      const known = this.items.get(field)!;
      for (const item of (theirs![field] ?? []) as unknown[]) {
        const text = JSON.stringify(item);
        if (known.has(text)) continue;
        known.add(text);
        mine![field] ??= [];
        (mine![field] as unknown[]).push(item);
      }
    }
    for (const title of [other.title, ...(other.otherTitles ?? [])]) {
      const text = titleText(title);
      if (this.titles.has(text)) continue;
      this.titles.add(text);
      this.target.otherTitles ??= [];
      this.target.otherTitles.push(title);
    }
  }

  /** Sorts the sources, once for the whole merge. */
  finish(): void {
    this.target.sources.sort(compareSources);
  }
}
