import type { Language } from '@regional-presence/core';

/** The fixed text of the index page in one language: apart from that of feeds, which the writers load. */
export interface PageMessages {
  /** Text of a link to subscribe to a calendar. */
  subscribe: string;
  /** Headings of the list of calendars. */
  calendarColumn: string;
  eventsColumn: string;
  datesColumn: string;
  /** In place of the dates of a calendar. */
  noEventsYet: string;
  /** @param name of another calendar. */
  sameEventsAs(name: string): string;
}

/** The texts of the page in each of the six languages. */
export const PAGE_MESSAGES: Readonly<Record<Language, PageMessages>> = {
  ar: {
    subscribe: 'اشتراك',
    calendarColumn: 'التقويم',
    eventsColumn: 'الأحداث',
    datesColumn: 'التواريخ',
    noEventsYet: 'لا توجد أحداث حتى الآن',
    sameEventsAs: (name) => `الأحداث نفسها الواردة في ${name}`,
  },
  en: {
    subscribe: 'Subscribe',
    calendarColumn: 'Calendar',
    eventsColumn: 'Events',
    datesColumn: 'Dates',
    noEventsYet: 'no events yet',
    sameEventsAs: (name) => `the same events as ${name}`,
  },
  es: {
    subscribe: 'Suscribirse',
    calendarColumn: 'Calendario',
    eventsColumn: 'Eventos',
    datesColumn: 'Fechas',
    noEventsYet: 'todavía sin eventos',
    sameEventsAs: (name) => `los mismos eventos que ${name}`,
  },
  fr: {
    subscribe: 'S’abonner',
    calendarColumn: 'Calendrier',
    eventsColumn: 'Événements',
    datesColumn: 'Dates',
    noEventsYet: 'aucun événement pour le moment',
    sameEventsAs: (name) => `mêmes événements que ${name}`,
  },
  ru: {
    subscribe: 'Подписаться',
    calendarColumn: 'Календарь',
    eventsColumn: 'Мероприятия',
    datesColumn: 'Даты',
    noEventsYet: 'мероприятий пока нет',
    sameEventsAs: (name) => `те же мероприятия, что и в календаре «${name}»`,
  },
  zh: {
    subscribe: '订阅',
    calendarColumn: '日历',
    eventsColumn: '活动',
    datesColumn: '日期',
    noEventsYet: '暂无活动',
    sameEventsAs: (name) => `与“${name}”的活动相同`,
  },
};
