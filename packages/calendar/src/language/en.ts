import type { Messages } from './messages.js';

export const en: Messages = {
  allEvents: 'ITU regional events',
  eventsOf: (region) => `ITU events: ${region}`,
  toBeConfirmed: (date, isMonth) => `Date to be confirmed: ${isMonth ? 'known to the month, ' : ''}${date}.`,
  withDateToBeConfirmed: (title) => `${title} (date to be confirmed)`,
  ofOtherDate: (title) => `Part of another date: ${title}`,
  postponedNote: 'Postponed: the new date is not known. The calendar shows the former date.',
  hoursLabel: 'Hours',
  alsoListedAs: 'Also listed as',
  modalityLabel: 'Modality',
  bodyLabel: 'Body',
  partnersLabel: 'Partners',
  outcomeLabel: 'Outcome',
  participantsLabel: 'Participants',
  joinLabel: 'Join',
  contactLabel: 'Contact',
  statusLabel: 'Status',
  sourceLabel: 'Source',
  colon: ': ',
  comma: ', ',
  separator: '; ',
};
