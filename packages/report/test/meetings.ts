import type { Dataset, Event } from '@regional-presence/core';
import { referenceDataset } from '@regional-presence/reference';
import { eventWith } from '@regional-presence/test-utils';
import { type ReportOptions, renderMarkdown, reportTree } from '../src/index.js';

/** A meeting of Africa in 2021, with an id made of its title. */
export const event = (title: string, changes: Partial<Event> = {}): Event =>
  eventWith({
    id: `e-${title.toLowerCase().replace(/\W+/g, '-')}`,
    kind: 'meeting',
    title: { en: title },
    region: 'AFR',
    when: { period: '2021-09-27/2021-10-01' },
    sources: [{ file: 'a.csv', row: 2 }],
    ...changes,
  });

/** The reference data with these events. */
export const withEvents = (events: Event[], more: Partial<Dataset> = {}): Dataset => ({
  ...referenceDataset(),
  events,
  ...more,
});

export const markdown = (data: Dataset, options: ReportOptions = {}): string =>
  renderMarkdown(reportTree(data, { problems: [], ...options }));
