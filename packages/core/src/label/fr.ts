import type { ModelLabels } from './model-labels.js';

export const fr: ModelLabels = {
  modality: { physical: 'En présentiel', virtual: 'En ligne', hybrid: 'Hybride' },
  role: {
    lead: 'chef de file',
    host: 'hôte',
    'co-organizer': 'coorganisateur',
    funder: 'bailleur de fonds',
    partner: 'partenaire',
  },
  status: {
    planned: 'Prévu',
    tentative: 'Provisoire',
    confirmed: 'Confirmé',
    ongoing: 'En cours',
    held: 'Tenu',
    postponed: 'Reporté',
    cancelled: 'Annulé',
  },
  office: { regional: 'Bureau régional', area: 'Bureau de zone', headquarters: 'Siège' },
  kind: {
    meeting: 'Réunion',
    workshop: 'Atelier',
    forum: 'Forum',
    conference: 'Conférence',
    training: 'Formation',
    webinar: 'Webinaire',
    clinic: 'Clinique',
    presentation: 'Présentation',
    establishment: 'Création',
    event: 'Événement',
    series: 'Série',
    project: 'Projet',
    engagement: 'Collaboration',
    publication: 'Publication',
    fellowship: 'Bourse',
  },
};
