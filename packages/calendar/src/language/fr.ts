import type { Messages } from './messages.js';

export const fr: Messages = {
  allEvents: 'Événements régionaux de l’UIT',
  eventsOf: (region) => `Événements de l’UIT : ${region}`,
  toBeConfirmed: (month) => `Date à confirmer : seul le mois est connu, ${month}.`,
  subscribe: 'S’abonner',
  alsoListedAs: 'Également inscrit sous le titre',
  modalityLabel: 'Modalité',
  bodyLabel: 'Organe',
  partnersLabel: 'Partenaires',
  outcomeLabel: 'Résultats',
  participantsLabel: 'Participants',
  sourceLabel: 'Source',
  yearInferred: 'L’année n’était pas écrite ; elle découle de la période considérée.',
  colon: ' : ',
  separator: ' ; ',
};
