import type { Activity, Dataset, Source } from '@regional-presence/core';

/** The source of each record that is published. */
const PUBLIC_SOURCE: Source = { file: 'published' };

/**
 * The dataset without what is not for the public: notes of the offices, whom to ask, columns that the model does not have
 * (`extra`), and the files, rows and cells from which a record comes. They can have telephone numbers and names.
 *
 * @example
 * const event: Event = {
 *   id: 'forum',
 *   kind: 'forum',
 *   title: { en: 'Forum' },
 *   contact: '+41 22 730 5111',
 *   sources: [{ file: 'a.csv' }],
 * };
 * publicDataset(createDataset({ events: [event] })).events[0]?.contact; // undefined
 */
export function publicDataset(data: Dataset): Dataset {
  return {
    ...data,
    events: data.events.map(publicActivity),
    series: data.series.map(publicActivity),
    projects: data.projects.map(publicActivity),
    engagements: data.engagements.map(publicActivity),
  };
}

function publicActivity<A extends Activity>(activity: A): A {
  const { extra: _, note: __, noteTranslations: ___, contact: ____, ...shown } = activity;
  const published = { ...shown, sources: [PUBLIC_SOURCE] } as unknown as A;
  if (activity.when?.phrase === undefined) return published;
  const { phrase: _____, ...when } = activity.when;
  return { ...published, when };
}
