import type { Event } from '@regional-presence/core';
import type { LanguageContext } from './page-context.js';
import type { SiteData } from './site-data.js';
import type { SiteEvent } from './site-event.js';

/** The events that changed with one publication. */
export interface Publication {
  /** Its instant in UTC. */
  modified: string;
  events: readonly SiteEvent[];
  /** Whether it is the first of the site, with which all events are new. */
  isFirst: boolean;
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
      return { modified, events: changed, isFirst: i === 0 && changed.every(isNew) };
    })
    .reverse();
}

/** What changed in words: `Added`, `Cancelled`, `Moved: 3 May 2027 → 10 May 2027`. */
export function changeInWords(
  event: Event,
  { t, labels, periodText, site }: Pick<LanguageContext, 't' | 'labels' | 'periodText' | 'site'>,
): string {
  const { status, revision, when, id } = event;
  if (status === 'cancelled' || status === 'postponed') return labels.status[status];
  if (revision?.sequence === 0) return t('changes.added');
  const change = site.options.changes?.find(({ after }) => after?.id === id);
  const [before, after] = [change?.before?.when?.period, when?.period];
  if (before !== undefined && after !== undefined && before !== after)
    return t('changes.moved', { before: periodText(before), after: periodText(after) });
  const lost = revision?.withdrawn?.period;
  if (lost !== undefined) return t('changes.undated', { before: periodText(lost) });
  return t('changes.changed');
}
