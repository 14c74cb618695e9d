import type { FeedOptions } from '@regional-presence/calendar';

/** The options of a command that writes calendars. */
export interface CalendarOptions {
  uidDomain?: string;
  months?: 'tentative' | 'omit';
  organizer?: { name: string; mail: string };
  structured?: boolean;
  html?: boolean;
  sources?: boolean;
}

/** The options of a feed: its metadata, and how it shows events that are known only in part. */
export function feedOptions(options: CalendarOptions): FeedOptions {
  const { uidDomain, months, organizer, structured, html, sources } = options;
  const optional = { uidDomain, months, organizer, structured, html, sources };
  return Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
}
