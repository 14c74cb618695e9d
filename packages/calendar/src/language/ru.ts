import type { Messages } from './messages.js';

export const ru: Messages = {
  allEvents: 'Региональные мероприятия МСЭ',
  eventsOf: (region) => `Мероприятия МСЭ: ${region}`,
  toBeConfirmed: (month) => `Дата уточняется: известен только месяц, ${month}.`,
  subscribe: 'Подписаться',
  alsoListedAs: 'Также указано как',
  modalityLabel: 'Формат',
  bodyLabel: 'Орган',
  partnersLabel: 'Партнеры',
  outcomeLabel: 'Результаты',
  participantsLabel: 'Число участников',
  sourceLabel: 'Источник',
  yearInferred: 'Год не был указан; он следует из отчетного периода.',
  colon: ': ',
  separator: '; ',
};
