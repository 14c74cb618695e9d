import type { Messages } from './messages.js';

export const en: Messages = {
  allEvents: 'ITU regional events',
  eventsOf: (region) => `ITU events: ${region}`,
  toBeConfirmed: (month) => `Date to be confirmed: known to the month, ${month}.`,
  subscribe: 'Subscribe',
  alsoListedAs: 'Also listed as',
  modalityLabel: 'Modality',
  bodyLabel: 'Body',
  partnersLabel: 'Partners',
  outcomeLabel: 'Outcome',
  participantsLabel: 'Participants',
  sourceLabel: 'Source',
  yearInferred: 'The year was not written; it follows from the reporting period.',
  colon: ': ',
  separator: '; ',
};
