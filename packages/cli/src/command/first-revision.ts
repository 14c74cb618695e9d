import type { Activity, Dataset, DatasetStream, Event } from '@regional-presence/core';

/**
 * Gives an activity without a revision its first one, so that DTSTAMP, LAST-MODIFIED and SEQUENCE exist from the first
 * publication on.
 */
const withFirstRevision =
  (modified: string) =>
  <A extends Activity>(activity: A): A =>
    activity.revision ? activity : { ...activity, revision: { sequence: 0, modified } };

/** The same for events that belong to the command alone: they are changed, since there may be very many. */
function giveFirstRevisions(events: readonly Event[], modified: string): readonly Event[] {
  for (const event of events) event.revision ??= { sequence: 0, modified };
  return events;
}

/** The dataset, all activities with a revision. */
export function withFirstRevisions(data: Dataset, stamp: string): Dataset {
  const first = withFirstRevision(stamp);
  return {
    ...data,
    events: data.events.map(first),
    series: data.series.map(first),
    projects: data.projects.map(first),
    engagements: data.engagements.map(first),
  };
}

/** The stream, all activities with a revision. */
export function streamWithFirstRevisions<Stream extends DatasetStream>(
  stream: Stream,
  stamp: string,
): Stream {
  return {
    ...stream,
    base: withFirstRevisions(stream.base, stamp),
    async *events() {
      for await (const events of stream.events()) yield giveFirstRevisions(events, stamp);
    },
  };
}
