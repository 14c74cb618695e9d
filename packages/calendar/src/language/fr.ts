import type { Messages } from './messages.js';

export const fr: Messages = {
  allEvents: 'Événements régionaux de l’UIT',
  eventsOf: (region) => `Événements de l’UIT : ${region}`,
  toBeConfirmed: (date, isMonth) => `Date à confirmer : ${isMonth ? 'seul le mois est connu, ' : ''}${date}.`,
  withDateToBeConfirmed: (title) => `${title} (date à confirmer)`,
  ofOtherDate: (title) => `Partie d’une autre date : ${title}`,
  postponedNote: 'Reporté : la nouvelle date n’est pas connue. Le calendrier affiche l’ancienne date.',
  hoursLabel: 'Horaire',
  alsoListedAs: 'Également inscrit sous le titre',
  modalityLabel: 'Modalité',
  bodyLabel: 'Organe',
  partnersLabel: 'Partenaires',
  outcomeLabel: 'Résultats',
  participantsLabel: 'Participants',
  joinLabel: 'Participer',
  contactLabel: 'Contact',
  statusLabel: 'Statut',
  sourceLabel: 'Source',
  colon: ' : ',
  comma: ', ',
  separator: ' ; ',
};
