import type { FeedOptions } from '@regional-presence/calendar';

/** What a command is told of the calendars that it writes. */
export interface CalendarOptions {
  uidDomain?: string;
  months?: 'tentative' | 'omit';
  organizer?: { name: string; mail: string };
  structured?: boolean;
  html?: boolean;
  sources?: boolean;
}

/** What each feed says of itself, and how it shows what is known in part. */
export function feedOptions(options: CalendarOptions): FeedOptions {
  const { uidDomain, months, organizer, structured, html, sources } = options;
  const given = { uidDomain, months, organizer, structured, html, sources };
  return Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
}
