import type { SiteData } from './site-data.js';
import type { SiteEvent } from './site-event.js';

/** The events that changed with one publication. */
export interface Publication {
  /** Its instant in UTC. */
  modified: string;
  events: readonly SiteEvent[];
  /** Whether it is the first of the site, with which all events are new. */
  isFirst: boolean;
  /** There is no later one: later changes are not among its events. */
  isOnly: boolean;
}

/** The publications that the dataset knows, the latest first. Each event is in that of its last change. */
export function changedEvents({ events }: SiteData): Publication[] {
  const byInstant = new Map<string, SiteEvent[]>();
  for (const shown of events) {
    const { modified } = shown.event.revision ?? {};
    if (modified === undefined) continue;
    const known = byInstant.get(modified);
    if (known) known.push(shown);
    else byInstant.set(modified, [shown]);
  }
  const instants = [...byInstant.keys()].sort();
  const isNew = ({ event }: SiteEvent) => event.revision!.sequence === 0;
  return instants
    .map((modified, i): Publication => {
      const changed = byInstant.get(modified)!;
      return {
        ...{ modified, events: changed },
        isFirst: i === 0 && changed.every(isNew),
        isOnly: instants.length === 1,
      };
    })
    .reverse();
}
