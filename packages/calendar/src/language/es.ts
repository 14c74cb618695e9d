import type { Messages } from './messages.js';

export const es: Messages = {
  allEvents: 'Eventos regionales de la UIT',
  eventsOf: (region) => `Eventos de la UIT: ${region}`,
  toBeConfirmed: (month) => `Fecha por confirmar: solo se conoce el mes, ${month}.`,
  subscribe: 'Suscribirse',
  alsoListedAs: 'También figura como',
  modalityLabel: 'Modalidad',
  bodyLabel: 'Órgano',
  partnersLabel: 'Asociados',
  outcomeLabel: 'Resultados',
  participantsLabel: 'Participantes',
  sourceLabel: 'Fuente',
  yearInferred: 'El año no estaba escrito; se deduce del periodo del informe.',
  colon: ': ',
  separator: '; ',
};
