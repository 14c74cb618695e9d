import type { Activity, CollectionName, Dataset } from '@regional-presence/core';
import { FIELDS_TO_TRANSLATE, type TranslatableRecord } from '@regional-presence/core/internal';
import { isEventKind } from '../row/kind-details.js';
import type { Translations } from './translations.js';

/** Adds their translations to the records of a dataset. */
export function translateRecords(data: Dataset, translations: Translations): void {
  if (translations.isEmpty) return;
  for (const name of Object.keys(FIELDS_TO_TRANSLATE) as CollectionName[])
    Object.assign(data, {
      [name]: (data[name] as readonly TranslatableRecord[]).map((record) => translations.apply(record, name)),
    });
}

/** The collection that an activity is in. */
export const collectionOf = ({ kind }: Activity): CollectionName =>
  isEventKind(kind)
    ? 'events'
    : kind === 'series'
      ? 'series'
      : kind === 'project'
        ? 'projects'
        : 'engagements';
