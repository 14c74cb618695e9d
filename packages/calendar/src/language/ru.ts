import type { Messages } from './messages.js';

export const ru: Messages = {
  allEvents: 'Региональные мероприятия МСЭ',
  eventsOf: (region) => `Мероприятия МСЭ: ${region}`,
  toBeConfirmed: (date, isMonth) =>
    `Дата уточняется: ${isMonth ? 'известен только месяц, ' : ''}${date.replace(/\.$/, '')}.`,
  withDateToBeConfirmed: (title) => `${title} (дата уточняется)`,
  ofOtherDate: (title) => `Часть другой даты: ${title}`,
  postponedNote: 'Отложено: новая дата неизвестна. Календарь показывает прежнюю дату.',
  hoursLabel: 'Время',
  alsoListedAs: 'Также указано как',
  modalityLabel: 'Формат',
  bodyLabel: 'Орган',
  partnersLabel: 'Партнеры',
  outcomeLabel: 'Результаты',
  participantsLabel: 'Число участников',
  joinLabel: 'Подключиться',
  contactLabel: 'Контактное лицо',
  statusLabel: 'Статус',
  sourceLabel: 'Источник',
  colon: ': ',
  comma: ', ',
  separator: '; ',
};
