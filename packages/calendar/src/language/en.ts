import type { Messages } from './messages';

export const en: Messages = {
  allEvents: 'ITU regional events',
  eventsOf: (region) => `ITU events: ${region}`,
  toBeConfirmed: (month) => `Date to be confirmed: known to the month, ${month}.`,
  alsoListedAs: 'Also listed as',
  modalityLabel: 'Modality',
  bodyLabel: 'Body',
  partnersLabel: 'Partners',
  sourceLabel: 'Source',
  yearInferred: 'The year was not written; it follows from the reporting period.',
  modality: { physical: 'Physical', virtual: 'Virtual', hybrid: 'Hybrid' },
  role: { lead: 'lead', host: 'host', 'co-organizer': 'co-organizer', funder: 'funder', partner: 'partner' },
  kind: {
    meeting: 'Meeting',
    workshop: 'Workshop',
    forum: 'Forum',
    conference: 'Conference',
    training: 'Training',
    webinar: 'Webinar',
    clinic: 'Clinic',
    presentation: 'Presentation',
    establishment: 'Establishment',
    event: 'Event',
  },
  colon: ': ',
  separator: '; ',
};
