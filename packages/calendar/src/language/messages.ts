/** The fixed text of a feed in one language. */
export interface Messages {
  /** The name of the calendar of all events, and of one region's. */
  allEvents: string;
  eventsOf(region: string): string;
  /** Of an event that is known to the month: the month by name. */
  toBeConfirmed(month: string): string;
  /** On a link by which a calendar is subscribed to. */
  subscribe: string;
  alsoListedAs: string;
  modalityLabel: string;
  bodyLabel: string;
  partnersLabel: string;
  sourceLabel: string;
  yearInferred: string;
  /** What stands between a label and what it is of. */
  colon: string;
  /** What stands between the entries of a list. */
  separator: string;
}
