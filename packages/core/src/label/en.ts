import type { ModelLabels } from './model-labels.js';

export const en: ModelLabels = {
  modality: { physical: 'In person', virtual: 'Virtual', hybrid: 'Hybrid' },
  role: { lead: 'lead', host: 'host', 'co-organizer': 'co-organizer', funder: 'funder', partner: 'partner' },
  status: {
    planned: 'Planned',
    tentative: 'Tentative',
    confirmed: 'Confirmed',
    ongoing: 'Ongoing',
    held: 'Held',
    postponed: 'Postponed',
    cancelled: 'Cancelled',
  },
  office: { regional: 'Regional office', area: 'Area office', headquarters: 'Headquarters' },
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
    series: 'Series',
    project: 'Project',
    engagement: 'Engagement',
    publication: 'Publication',
    fellowship: 'Fellowship',
  },
};
