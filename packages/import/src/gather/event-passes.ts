import type { Dataset, Event, ReportProblem } from '@regional-presence/core';
import { createChecker } from '@regional-presence/core/internal';
import type { Step } from '../store/sort-in-steps.js';
import type { Translations } from '../translation/translations.js';
import type { DatasetBuilder } from './dataset-builder.js';
import type { GroupLinks } from './link-groups.js';

const ignore = (): void => {};

/** Where the problems that the first pass finds go. */
export interface FirstPass {
  report: ReportProblem;
  /** Called when it ends. */
  end: () => void;
}

/** What events are completed with: their series and projects, and their texts in other languages. */
export interface EventLinks {
  links: GroupLinks;
  translations: Translations;
}

/**
 * Passes through the events of a dataset, in batches. The first pass checks them.
 *
 * @param step to be awaited between events, where it gives a promise.
 */
export function eventPasses(
  { events: { store, replaced } }: DatasetBuilder,
  data: Dataset,
  { links, translations }: EventLinks,
  { report, end }: FirstPass,
  step?: Step,
): () => AsyncIterable<readonly Event[]> {
  let checked = false;
  return async function* () {
    const first = !checked;
    checked = true;
    const checker = first ? createChecker(data, report) : undefined;
    for (const name of ['series', 'projects', 'engagements'] as const)
      for (const activity of data[name]) checker?.visit(activity);
    for await (const batch of store.ordered(replaced, step)) {
      const events: Event[] = [];
      for (const staged of batch) {
        const linked = links.link(staged, first ? report : ignore) as Event;
        const event = translations.apply(linked, 'events');
        checker?.visit(event);
        events.push(event);
        const paused = step?.();
        if (paused) await paused;
      }
      yield events;
    }
    checker?.end();
    if (first) end();
  };
}
