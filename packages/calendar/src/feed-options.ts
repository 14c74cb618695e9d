import type { RegionCode, SectorCode, WriterOptions } from '@regional-presence/core';

/** Selects the events of a feed. An event must match every filter that is given. */
export interface FeedFilter {
  region?: RegionCode;
  sector?: SectorCode;
  /** Id of a body, `SG13RG-AFR`. */
  body?: string;
  /** Id of an office. */
  office?: string;
}

/** Properties of a feed, and how it shows events with an incomplete date. */
export interface FeedOptions extends WriterOptions, FeedFilter {
  /** The calendar's name. Default: made from the names of the filters. */
  name?: string;
  /** A sentence that describes the calendar. */
  description?: string;
  /** Web page of the calendar. */
  url?: string;
  /** The address of the feed itself (RFC 7986 §5.8). */
  source?: string;
  /** A CSS 3 colour name (RFC 7986 §5.9). */
  color?: string;
  /** Address of an image (RFC 7986 §5.10). */
  image?: string;
  /** How often clients should check for changes, an ISO 8601 duration. Default: `P1D`. */
  refresh?: string;
  /** The part of each UID after the `@`. Default: `regional-presence`. */
  uidDomain?: string;
  /** Organizer of all events: name and mail address (RFC 5545 §3.8.4.3). */
  organizer?: { name: string; mail: string };
  /** An event known only to the month is shown tentatively over the whole month, or omitted. */
  months?: 'tentative' | 'omit';
  /** Name the source file and row of each event in its description. */
  sources?: boolean;
  /** Write the description as HTML too, which Outlook shows (X-ALT-DESC). */
  html?: boolean;
  /** Attach each event's record as JSON (RFC 9073 §6.6), for programs that read the feed back. */
  structured?: boolean;
}
