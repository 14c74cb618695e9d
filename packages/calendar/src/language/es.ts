import type { Messages } from './messages.js';

export const es: Messages = {
  allEvents: 'Eventos regionales de la UIT',
  eventsOf: (region) => `Eventos de la UIT: ${region}`,
  toBeConfirmed: (date, isMonth) =>
    `Fecha por confirmar: ${isMonth ? 'solo se conoce el mes, ' : ''}${date}.`,
  withDateToBeConfirmed: (title) => `${title} (fecha por confirmar)`,
  ofOtherDate: (title) => `Parte de otra fecha: ${title}`,
  postponedNote: 'Aplazado: no se conoce la nueva fecha. El calendario muestra la fecha anterior.',
  hoursLabel: 'Horario',
  alsoListedAs: 'También figura como',
  modalityLabel: 'Modalidad',
  bodyLabel: 'Órgano',
  partnersLabel: 'Asociados',
  outcomeLabel: 'Resultados',
  participantsLabel: 'Participantes',
  joinLabel: 'Unirse',
  contactLabel: 'Contacto',
  statusLabel: 'Estado',
  sourceLabel: 'Fuente',
  colon: ': ',
  comma: ', ',
  separator: '; ',
};
