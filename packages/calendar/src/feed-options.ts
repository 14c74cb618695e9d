import type { RegionCode, SectorCode, WriterOptions } from '@regional-presence/core';

/** Which events a feed has; all that are given must fit. */
export interface FeedFilter {
  region?: RegionCode;
  sector?: SectorCode;
  /** Id of a body, `SG13RG-AFR`. */
  body?: string;
  /** Id of an office. */
  office?: string;
}

/** What a feed says of itself, and how it shows what is known in part. */
export interface FeedOptions extends WriterOptions, FeedFilter {
  /** The calendar's name; made of the region's where it is not given. */
  name?: string;
  /** What the calendar is, in a sentence. */
  description?: string;
  /** Web page of the calendar. */
  url?: string;
  /** The address at which the feed itself is found (RFC 7986 §5.8). */
  source?: string;
  /** Name of a colour of CSS 3 (RFC 7986 §5.9). */
  color?: string;
  /** Address of a picture (RFC 7986 §5.10). */
  image?: string;
  /** How often readers shall look for changes, an ISO 8601 duration; a day where it is not given. */
  refresh?: string;
  /** What stands behind the @ in UIDs. */
  uidDomain?: string;
  /** Who answers for the events: name and mail address (RFC 5545 §3.8.4.3). */
  organizer?: { name: string; mail: string };
  /** An event that is known to the month: over the whole month, tentatively, or left out. */
  months?: 'tentative' | 'omit';
  /** From which file and row each event is, for those who keep the record. */
  sources?: boolean;
  /** The description as HTML as well, which Outlook shows (X-ALT-DESC). */
  html?: boolean;
  /** Each event's record as JSON beside what calendars show (RFC 9073 §6.6), for programs that read the feed again. */
  structured?: boolean;
}
