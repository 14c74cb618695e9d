import type { Dataset, Problem } from '@regional-presence/core';
import { forEachTranslatable } from '@regional-presence/core/internal';
import { translateRecords } from './translate-records.js';
import type { Translation } from './translation.js';
import { Translations } from './translations.js';

/** A dataset with translations, and the problems of those that were not used. */
export interface TranslatedDataset {
  dataset: Dataset;
  problems: Problem[];
}

/**
 * Adds translations to the texts of a dataset. A translation applies to each record that has its text in its field. One
 * is not used, and is a problem, if no record has the text any more (`translation-stale`, `translation-unknown`), or the
 * record or an earlier translation has another text in the language (`translation-differs`). One that is plainly in
 * another language than its target is used, and is a problem as well (`translation-in-other-language`).
 *
 * @example
 * const title = { en: 'Forum on standards' };
 * const event = { id: 'forum', kind: 'forum', title, sources: [{ file: 'a.csv' }] } as const;
 * const { dataset } = addTranslations(createDataset({ events: [{ ...event, sources: [{ file: 'a.csv' }] }] }), [
 *   { field: 'title', text: 'Forum on standards', language: 'fr', translation: 'Forum sur les normes' },
 * ]);
 * dataset.events[0]?.title.fr; // 'Forum sur les normes'
 */
export function addTranslations(data: Dataset, translations: readonly Translation[]): TranslatedDataset {
  const known = new Translations();
  for (const translation of translations) known.add(translation);
  forEachTranslatable(data, (record, collection) => known.match(record, collection));
  const problems: Problem[] = [];
  known.finish((problem) => problems.push(problem));
  const dataset = { ...data };
  translateRecords(dataset, known);
  return { dataset, problems };
}
