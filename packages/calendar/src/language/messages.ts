/** The fixed text of a feed in one language. */
export interface Messages {
  /** Name of the calendar of all events. */
  allEvents: string;
  /** Name of the calendar of one region. */
  eventsOf(region: string): string;
  /**
   * @param date the month or months that are known, or the part of one.
   * @param isMonth no more than the month is known.
   */
  toBeConfirmed(date: string, isMonth: boolean): string;
  /** The title of an event whose date is not certain: `Forum (date to be confirmed)`. */
  withDateToBeConfirmed(title: string): string;
  /** The title of a day that is now part of another date of its event: `Part of another date: Forum`. */
  ofOtherDate(title: string): string;
  /** A postponed event is shown on its former date. */
  postponedNote: string;
  /** Label of hours that a calendar does not show as such. */
  hoursLabel: string;
  alsoListedAs: string;
  modalityLabel: string;
  bodyLabel: string;
  partnersLabel: string;
  outcomeLabel: string;
  participantsLabel: string;
  /** Label of a link to a video conference. */
  joinLabel: string;
  contactLabel: string;
  statusLabel: string;
  sourceLabel: string;
  /** Separates a label from its text. */
  colon: string;
  /** Separates the parts of a name: `ITU events: Africa, ITU-T`. */
  comma: string;
  /** Separates the entries of a list. */
  separator: string;
}
