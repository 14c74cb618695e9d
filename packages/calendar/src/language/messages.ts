/** The fixed text of a feed in one language. */
export interface Messages {
  /** Name of the calendar of all events. */
  allEvents: string;
  /** Name of the calendar of one region. */
  eventsOf(region: string): string;
  /** @param month name of the only month or months that are known. */
  toBeConfirmed(month: string): string;
  /** Text of a link to subscribe to a calendar. */
  subscribe: string;
  alsoListedAs: string;
  modalityLabel: string;
  bodyLabel: string;
  partnersLabel: string;
  outcomeLabel: string;
  participantsLabel: string;
  sourceLabel: string;
  yearInferred: string;
  /** Separates a label from its text. */
  colon: string;
  /** Separates the entries of a list. */
  separator: string;
}
