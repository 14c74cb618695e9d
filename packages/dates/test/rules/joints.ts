import type { Rules } from './rule.js';

/** Marks and words between the parts of a date, and between dates. */
export const joints: Rules = {
  'a dash with white space between a month and the year that ends the date': {
    en: {
      needs: [
        ['October - 2019: programme', '2019-10'],
        ['November  - 2010 - Regional workshop', '2010-11'],
      ],
      not: [
        ['October 2018 - 2019', '2018-10/2019'],
        ['May - 2019 - June 2020', 'date-partly-read (June 2020)'],
      ],
    },
    fr: { needs: [['Octobre – 2019', '2019-10']], not: [['5 octobre 2018 – 2019', 'date-partly-read']] },
    es: { needs: [['Octubre – 2019', '2019-10']], not: [['octubre – diciembre 2019', '2019-10/2019-12']] },
    ru: {
      needs: [['ОКТЯБРЬ – 2019: ПРОГРАММА МЕРОПРИЯТИЙ', '2019-10']],
      not: [['октябрь – декабрь 2019', '2019-10/2019-12']],
    },
    ar: { needs: [['أكتوبر – 2019', '2019-10']], not: [['أكتوبر – ديسمبر 2019', '2019-10/2019-12']] },
    without: { zh: 'Chinese has the year first.' },
  },
  'a year, words and a colon before days without a year': {
    en: {
      needs: [['2026 holidays: 1 July to 30 August', '2026-07-01/2026-08-30']],
      not: [
        ['2025 holidays: 1 July 2026', '2026-07-01'],
        ['2022 winter break: 19 December - 2 January', 'date-partly-read (2 January)'],
        ['Spring term 2022/23: 9 January - 31 March', 'date-partly-read (31 March)'],
        ['2026 budget (adopted 12 December)', 'dates-contradict: 2026 or 2026-12-12'],
      ],
    },
    fr: {
      needs: [['2026 vacances : du 1er juillet au 30 août', '2026-07-01/2026-08-30']],
      not: [
        ['Vacances de Noël 2022 : du 17 décembre au 2 janvier', 'date-partly-read (2 janvier)'],
        ['2026 budget (adopté le 12 décembre)', 'dates-contradict: 2026 or 2026-12-12'],
      ],
    },
    es: {
      needs: [['2026 vacaciones: 1 de julio a 30 de agosto', '2026-07-01/2026-08-30']],
      not: [['2026 presupuesto (aprobado el 12 de diciembre)', 'dates-contradict: 2026 or 2026-12-12']],
    },
    ru: {
      needs: [['2026 каникулы: 1 июля - 30 августа', '2026-07-01/2026-08-30']],
      not: [['за 2026 год: 12 декабря', 'date-partly-read (12 декабря)']],
    },
    ar: {
      needs: [['2026 عطلة: من 1 يوليو إلى 30 أغسطس', '2026-07-01/2026-08-30']],
      not: [['2026 ميزانية (12 ديسمبر)', 'dates-contradict: 2026 or 2026-12-12']],
    },
    zh: {
      needs: [['本館2026年暑假期間:7月1日至8月30日。', '2026-07-01/2026-08-30']],
      not: [['2026年度：7月1日', 'date-partly-read (7月1日)']],
    },
  },
  'behind a range a word for from begins the next one': {
    en: {
      needs: [
        [
          'from 17 September to 27 October 2018 from 5 November to 22 December 2018',
          '2018-09-17/2018-10-27 and 2018-11-05/2018-12-22',
        ],
      ],
      not: [
        ['5 May 2018 from 9 to 17', '2018-05-05, 09:00-17:00'],
        [
          'from 5 to 7 May 2024 from 9 June 2024',
          'date-partly-read (7 May 2024 from 9 June 2024): 2024-05-05/2024-05-07',
        ],
      ],
    },
    fr: {
      needs: [
        [
          'du 17 septembre au 27 octobre 2018 du 5 novembre au 22 décembre 2018',
          '2018-09-17/2018-10-27 and 2018-11-05/2018-12-22',
        ],
      ],
      not: [['du 5 au 7 mai 2018 de 9h à 17h', '2018-05-05/2018-05-07, 09:00-17:00']],
    },
    es: {
      needs: [
        [
          'del 17 de septiembre al 27 de octubre de 2018 del 5 de noviembre al 22 de diciembre de 2018',
          '2018-09-17/2018-10-27 and 2018-11-05/2018-12-22',
        ],
      ],
      not: [['del 5 al 7 de mayo de 2018 de 9:00 a 17:00', '2018-05-05/2018-05-07, 09:00-17:00']],
    },
    ru: {
      needs: [
        [
          'с 17.09.2018 по 27.10.2018 с 05.11.2018 по 22.12.2018',
          '2018-09-17/2018-10-27 and 2018-11-05/2018-12-22',
        ],
      ],
      not: [['с 5 по 7 мая 2018 г. с 9:00 до 17:00', '2018-05-05/2018-05-07, 09:00-17:00']],
    },
    ar: {
      needs: [
        [
          'من 17 سبتمبر 2018 إلى 27 أكتوبر 2018 من 5 نوفمبر 2018 إلى 22 ديسمبر 2018',
          '2018-09-17/2018-10-27 and 2018-11-05/2018-12-22',
        ],
      ],
      not: [['من 5 إلى 7 مايو 2018 من 9:00 إلى 17:00', '2018-05-05/2018-05-07, 09:00-17:00']],
    },
    zh: {
      needs: [
        [
          '从2018年9月17日至10月27日 从2018年11月5日至12月22日',
          '2018-09-17/2018-10-27 and 2018-11-05/2018-12-22',
        ],
      ],
      not: [['2018年5月5日至7日', '2018-05-05/2018-05-07']],
    },
  },
  'a middle dot between days in Chinese characters joins a list': {
    zh: {
      needs: [
        ['2025年3月9・10日', '2025-03-09/2025-03-10'],
        ['2025年5月5日(月)・6日(火)', '2025-05-05/2025-05-06'],
        ['2025年5月5日（星期一）·7日（星期三）', '2025-05-05 and 2025-05-07'],
        ['2025年6月30日・7月1・4日', '2025-06-30/2025-07-01 and 2025-07-04'],
        ['3月9・10日', 'date-year-missing (noReportingPeriod)'],
      ],
      not: [['2025・3・9', '2025-03-09']],
    },
    without: {
      en: 'The days have no marks.',
      fr: 'The days have no marks.',
      es: 'The days have no marks.',
      ru: 'The days have no marks.',
      ar: 'The days have no marks.',
    },
  },
  'the morning and the evening of the days of a range': {
    en: {
      needs: [
        [
          'from the evening of Thursday 27 October 2022 to the morning of Sunday 6 November 2022',
          '2022-10-27/2022-11-06, part of the day',
        ],
      ],
      not: [['5 May 2022, morning', '2022-05-05, part of the day']],
    },
    fr: {
      needs: [
        [
          'du lundi 17 septembre 2018 au matin au samedi 27 octobre 2018 au soir',
          '2018-09-17/2018-10-27, part of the day',
        ],
      ],
      not: [['5 mai 2022, matin', '2022-05-05, part of the day']],
    },
    ar: {
      needs: [
        [
          'ابتداء من مساء الخميس 27 أكتوبر 2022 إلى صباح الأحد 6 نوفمبر 2022',
          '2022-10-27/2022-11-06, part of the day',
        ],
      ],
      not: [['5 مايو 2022 صباحا', '2022-05-05, part of the day']],
    },
    ru: {
      needs: [['с утра 5 мая до вечера 7 мая 2022 г.', '2022-05-05/2022-05-07, part of the day']],
      not: [['5 мая 2022 г. с 9 утра до 6 вечера', '2022-05-05, 09:00-18:00']],
    },
    zh: {
      needs: [['2025年9月1日晚至9月3日上午', '2025-09-01/2025-09-03, part of the day']],
      not: [['2025年9月1日晚8点', '2025-09-01, 20:00']],
    },
    without: { es: 'The same rule of fillers reads it.' },
  },
  'the label of a start before an instant': {
    en: {
      needs: [['Start: 2026-03-10T18:30Z – 2026-03-10T22:00Z', '2026-03-10, 18:30-22:00, UTC']],
      not: [['Deadline: 2026-03-10T18:30Z', 'date-not-of-event (Deadline): 2026-03-10']],
    },
    fr: {
      needs: [
        [
          'Début : 2026-03-10T18:30:00+01:00 – 2026-03-10T22:00:00+01:00',
          '2026-03-10, 18:30-22:00, Etc/GMT-1',
        ],
      ],
      not: [['Date limite : 2026-03-10T18:30Z', 'date-not-of-event (Date limite): 2026-03-10']],
    },
    es: {
      needs: [['Inicio: 2026-03-10T18:30Z – 2026-03-10T22:00Z', '2026-03-10, 18:30-22:00, UTC']],
      not: [['Fecha límite: 2026-03-10T18:30Z', 'date-not-of-event (Fecha límite): 2026-03-10']],
    },
    ru: {
      needs: [['Начало: 2026-03-10T18:30Z – 2026-03-10T22:00Z', '2026-03-10, 18:30-22:00, UTC']],
      not: [['Крайний срок: 2026-03-10T18:30Z', 'date-not-of-event (Крайний срок): 2026-03-10']],
    },
    ar: {
      needs: [['البداية: 2026-03-10T18:30Z – 2026-03-10T22:00Z', '2026-03-10, 18:30-22:00, UTC']],
      not: [['الموعد النهائي: 2026-03-10T18:30Z', 'date-not-of-event (الموعد النهائي): 2026-03-10']],
    },
    zh: {
      needs: [['开始日期：2026-03-10T18:30Z – 2026-03-10T22:00Z', '2026-03-10, 18:30-22:00, UTC']],
      not: [['截止日期：2026-03-10T18:30Z', 'date-not-of-event (截止日期): 2026-03-10']],
    },
  },
  'the day of another calendar beside a Gregorian date, without its year': {
    ar: {
      needs: [
        ['الخميس 16 شوال 25 أبريل 2024', '2024-04-25'],
        ['الخميس 25 أبريل 2024 16 شوال', '2024-04-25'],
      ],
      not: [['من 16 شوال إلى 25 أبريل 2024', 'date-partly-read (16 شوال إلى 25 أبريل 2024)']],
    },
    without: {
      en: 'Its words for these months are read by the rule of brackets.',
      fr: 'Its words for these months are read by the rule of brackets.',
      es: 'Its words for these months are read by the rule of brackets.',
      ru: 'Its words for these months are read by the rule of brackets.',
      zh: 'It has no words for these months.',
    },
  },
  'the abbreviation of a weekday that another language has for a half': {
    fr: {
      needs: [
        ['Mi. 15. Jan. 2020', '2020-01-15'],
        ['Mi 15.01.2020', '2020-01-15'],
      ],
      not: [['mi-janvier 2020', '2020-01~']],
    },
    without: {
      en: 'It has no such word.',
      es: 'It has no such word.',
      ru: 'It has no such word.',
      ar: 'It has no such word.',
      zh: 'It has no such word.',
    },
  },
};
