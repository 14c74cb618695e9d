import type { Activity, Dataset } from '@regional-presence/core';

/**
 * The dataset without what is not for the public: columns that the model does not have (`extra`), notes of the offices,
 * and whom to ask. They can have telephone numbers, mail addresses and names.
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
  const { extra: _, note: __, contact: ___, ...shown } = activity;
  return shown as A;
}
