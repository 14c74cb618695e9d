import type { Rules } from './rule.js';

/** Days of one month that share its name. */
export const days: Rules = {
  'days with weekdays or marks are of the month of the reporting period': {
    en: {
      needs: [
        ['Friday 13', '2024-09-13, inferred year', { reportingPeriod: '2024-09' }],
        ['Thu 12 – Fri 13', '2024-09-12/2024-09-13, inferred year', { reportingPeriod: '2024-09' }],
        ['13th', '2024-09-13, inferred year', { reportingPeriod: '2024-09' }],
        [
          'Tuesday 10, 17 and 24',
          '2024-09-10 and 2024-09-17 and 2024-09-24, inferred year',
          { reportingPeriod: '2024-09' },
        ],
        ['10, 17 Tuesday', '2024-09-10 and 2024-09-17, inferred year', { reportingPeriod: '2024-09' }],
      ],
      not: [
        ['Tuesday 10, 18 and 24', 'date-partly-read', { reportingPeriod: '2024-09' }],
        ['10, 17 and 24', 'date-partly-read', { reportingPeriod: '2024-09' }],
        ['Friday 13', 'date-partly-read', { reportingPeriod: '2024-09/2024-10' }],
        ['Friday 13', 'date-partly-read', { reportingPeriod: '2024' }],
        ['Friday 14', 'date-year-missing (noYearFits)', { reportingPeriod: '2024-09' }],
        ['13', 'date-partly-read', { reportingPeriod: '2024-09' }],
        ['2nd Friday', 'date-partly-read', { reportingPeriod: '2024-08' }],
        ['Day 2 (Friday)', 'date-partly-read', { reportingPeriod: '2024-08' }],
        ['Room 2, Friday', 'date-partly-read', { reportingPeriod: '2024-08' }],
      ],
    },
    fr: {
      needs: [['ven. 13 et sam. 14', '2024-09-13/2024-09-14, inferred year', { reportingPeriod: '2024-09' }]],
      not: [['1er vendredi', 'date-partly-read', { reportingPeriod: '2024-11' }]],
    },
    es: {
      needs: [['viernes 13', '2024-09-13, inferred year', { reportingPeriod: '2024-09' }]],
      not: [['día 13', 'date-partly-read', { reportingPeriod: '2024-09' }]],
    },
    ru: {
      needs: [
        ['13 (пятница)', '2024-09-13, inferred year', { reportingPeriod: '2024-09' }],
        ['13 числа', '2024-09-13, inferred year', { reportingPeriod: '2024-09' }],
      ],
      not: [['2-я пятница', 'date-partly-read', { reportingPeriod: '2024-08' }]],
    },
    ar: {
      needs: [['الجمعة 13', '2024-09-13, inferred year', { reportingPeriod: '2024-09' }]],
      not: [['13', 'date-partly-read', { reportingPeriod: '2024-09' }]],
    },
    zh: {
      needs: [['13日（周五）', '2024-09-13, inferred year', { reportingPeriod: '2024-09' }]],
      not: [['13', 'date-partly-read', { reportingPeriod: '2024-09' }]],
    },
  },
  'days behind their month and year': {
    en: {
      needs: [
        ['June 2024: 3, 5 and 10', '2024-06-03 and 2024-06-05 and 2024-06-10'],
        ['June 2024 (3-5)', '2024-06-03/2024-06-05'],
        ['June 2024, 3-5', '2024-06-03/2024-06-05'],
      ],
      not: [
        ['June 2024: 30-31', 'date-partly-read (June 2024: 30): 2024-06'],
        ['June 2024: 10, 5, 3', 'date-partly-read (June 2024: 10): 2024-06'],
        ['Room 2024: 3, 5', 'date-partly-read'],
        ['June 2024, 3 days', '2024-06'],
      ],
    },
    fr: {
      needs: [['juin 2024 : 3, 5 et 10', '2024-06-03 and 2024-06-05 and 2024-06-10']],
      not: [['juin 2024 : 3 séances', 'date-partly-read (juin 2024 : 3): 2024-06']],
    },
    es: {
      needs: [['junio 2024: 3, 5 y 10', '2024-06-03 and 2024-06-05 and 2024-06-10']],
      not: [['junio 2024: 3 sesiones', 'date-partly-read (junio 2024: 3): 2024-06']],
    },
    ru: {
      needs: [['июнь 2024 г.: 3-5', '2024-06-03/2024-06-05']],
      not: [['июнь 2024 г.: 3 занятия', 'date-partly-read (июнь 2024 г.: 3): 2024-06']],
    },
    ar: {
      needs: [['يونيو 2024: 3 و5 و10', '2024-06-03 and 2024-06-05 and 2024-06-10']],
      not: [['يونيو 2024: 3 جلسات', 'date-partly-read (يونيو 2024: 3): 2024-06']],
    },
    zh: {
      needs: [['2024年6月：3日、5日、10日', '2024-06-03 and 2024-06-05 and 2024-06-10']],
      not: [['2024年6月：3场', 'date-partly-read (2024年6月：3): 2024-06']],
    },
  },
  'the year in brackets behind day and month': {
    en: {
      needs: [
        ['7 June (2025)', '2025-06-07'],
        ['7 June [2025]', '2025-06-07'],
        ['7 June (2025) and 8 June (2026)', '2025-06-07 and 2026-06-08'],
      ],
      not: [['7 June 2024 (2025)', 'dates-contradict: 2024-06-07 or 2025']],
    },
    fr: {
      needs: [['7 juin (2025)', '2025-06-07']],
      not: [['7 juin 2024 (2025)', 'dates-contradict: 2024-06-07 or 2025']],
    },
    es: {
      needs: [['7 de junio (2025)', '2025-06-07']],
      not: [['7 de junio de 2024 (2025)', 'dates-contradict: 2024-06-07 or 2025']],
    },
    ru: {
      needs: [['7 июня (2025)', '2025-06-07']],
      not: [['7 июня 2024 (2025)', 'dates-contradict: 2024-06-07 or 2025']],
    },
    ar: {
      needs: [['7 يونيو (2025)', '2025-06-07']],
      not: [['7 يونيو 2024 (2025)', 'dates-contradict: 2024-06-07 or 2025']],
    },
    without: { zh: 'The year stands before the month.' },
  },
  'a solidus between a day and the next one joins two days': {
    en: {
      needs: [
        ['3/4 June 2024', '2024-06-03/2024-06-04'],
        ['June 3/4, 2024', '2024-06-03/2024-06-04'],
        ['13/14.06.2024', '2024-06-13/2024-06-14'],
        ['31 May/1 June 2026', '2026-05-31/2026-06-01'],
        ['31 December 2025/1 January 2026', '2025-12-31/2026-01-01'],
        ['Sat/Sun 8/9 June 2024', '2024-06-08/2024-06-09'],
        [
          '3/4, 10/11 and 17/18 June 2024',
          '2024-06-03/2024-06-04 and 2024-06-10/2024-06-11 and 2024-06-17/2024-06-18',
        ],
      ],
      not: [
        ['3/10 June 2024', 'date-alternatives'],
        ['30 May/1 June 2026', 'date-alternatives'],
        ['28 February/1 March 2024', 'date-alternatives'],
        ['4/3 June 2024', 'date-alternatives'],
        ['3/5 and 10/11 June 2024', 'date-alternatives'],
        ['13/15.06.2024', 'date-partly-read'],
        ['Sat/Mon 8/9 June 2024', 'date-alternatives'],
        ['June 3/10, 2024', 'date-partly-read (June 3/10)'],
        ['3 June/4 July 2024', 'date-alternatives'],
        ['3/4/2024', 'date-order-ambiguous: 2024-04-03 or 2024-03-04'],
      ],
    },
    fr: {
      needs: [
        ['3/4 juin 2024', '2024-06-03/2024-06-04'],
        ['samedi/dimanche 8/9 juin 2024', '2024-06-08/2024-06-09'],
      ],
      not: [['3/10 juin 2024', 'date-alternatives']],
    },
    es: {
      needs: [['3/4 de junio de 2024', '2024-06-03/2024-06-04']],
      not: [['3/10 de junio de 2024', 'date-alternatives']],
    },
    ru: {
      needs: [['3/4 июня 2024 года', '2024-06-03/2024-06-04']],
      not: [['3/10 июня 2024 года', 'date-alternatives']],
    },
    ar: {
      needs: [['3/4 يونيو 2024', '2024-06-03/2024-06-04']],
      not: [['3/10 يونيو 2024', 'date-alternatives']],
    },
    zh: {
      needs: [['2024年6月3/4日', '2024-06-03/2024-06-04']],
      not: [['2024年6月3/10日', 'date-alternatives']],
    },
  },
  'hyphens between days that follow each other join all of them': {
    en: {
      needs: [
        ['12-13-14 May 2022', '2022-05-12/2022-05-14'],
        ['May 12-13-14, 2022', '2022-05-12/2022-05-14'],
        ['March 14-15-16th 2007', '2007-03-14/2007-03-16'],
        ['12-13-14-15 May 2022', '2022-05-12/2022-05-15'],
      ],
      not: [
        ['12-15-13 May 2022', 'date-partly-read (13 May 2022)'],
        ['12 May-13 June-14 July 2022', 'date-partly-read (14 July 2022)'],
        ['12-11-2014', 'date-order-ambiguous: 2014-11-12 or 2014-12-11'],
      ],
    },
    fr: {
      needs: [['12-13-14 mai 2022', '2022-05-12/2022-05-14']],
      not: [['12-15-13 mai 2022', 'date-partly-read (13 mai 2022)']],
    },
    es: {
      needs: [['14-15-16 de marzo de 2022', '2022-03-14/2022-03-16']],
      not: [['14-18-15 de marzo de 2022', 'date-partly-read (15 de marzo de 2022)']],
    },
    ru: {
      needs: [['17-18-19 ноября 2020', '2020-11-17/2020-11-19']],
      not: [['17-20-18 ноября 2020', 'date-partly-read (18 ноября 2020)']],
    },
    ar: {
      needs: [['12-13-14 مايو 2022', '2022-05-12/2022-05-14']],
      not: [['12-15-13 مايو 2022', 'date-partly-read (13 مايو 2022)']],
    },
    zh: {
      needs: [['2022年5月12-13-14日', '2022-05-12/2022-05-14']],
      not: [['2022年5月12-13-15日', 'date-partly-read (15日): 2022-05-12/2022-05-13']],
    },
  },
  'points between two dates join a range': {
    en: {
      needs: [
        ['5 May 2024 ... 7 May 2024', '2024-05-05/2024-05-07'],
        ['5 May … 7 May 2024', '2024-05-05/2024-05-07'],
        ['5 .. 7 May 2024', '2024-05-05/2024-05-07'],
      ],
      not: [
        ['5 May, ..., 9 May 2024', 'date-partly-read'],
        ['5 May ... and 9 May 2024', 'date-partly-read'],
        ['5 May ... Geneva 9 May 2024', 'date-partly-read'],
        ['5. May 2024', '2024-05-05'],
      ],
    },
    fr: {
      needs: [['5 mai ... 7 mai 2024', '2024-05-05/2024-05-07']],
      not: [['5 mai, ..., 7 mai 2024', 'date-partly-read']],
    },
    es: {
      needs: [['5 de mayo ... 7 de mayo de 2024', '2024-05-05/2024-05-07']],
      not: [['5 de mayo, ..., 7 de mayo de 2024', 'date-partly-read']],
    },
    ru: {
      needs: [['5 мая ... 7 мая 2024 г.', '2024-05-05/2024-05-07']],
      not: [['5 мая, ..., 7 мая 2024 г.', 'date-partly-read']],
    },
    ar: {
      needs: [['5 مايو ... 7 مايو 2024', '2024-05-05/2024-05-07']],
      not: [['5 مايو، ...، 7 مايو 2024', 'date-partly-read']],
    },
    zh: {
      needs: [['2024年5月5日……7日', '2024-05-05/2024-05-07']],
      not: [['2024年5月5日、……、7日', 'date-partly-read: 2024-05-05']],
    },
  },
  'days in words share their month': {
    en: {
      needs: [
        ['from the third to the fifth of May 2022', '2022-05-03/2022-05-05'],
        ['the third and fourth of May 2022', '2022-05-03/2022-05-04'],
        ['the third, fifth and seventh of May 2022', '2022-05-03 and 2022-05-05 and 2022-05-07'],
      ],
      not: [
        ['the first or second of May 2022', 'date-alternatives'],
        ['Session II of May 2022', '2022-05'],
        ['Parts I and II of May 2022', '2022-05'],
        ['the second of three meetings, 4 May 2022', '2022-05-04'],
      ],
    },
    es: {
      needs: [['el primero y segundo de mayo de 2022', '2022-05-01/2022-05-02']],
      not: [['el primero o segundo de mayo de 2022', 'date-alternatives']],
    },
    ar: {
      needs: [
        ['من الثالث والعشرين إلى الخامس والعشرين من نوفمبر 2026', '2026-11-23/2026-11-25'],
        ['الثالث والرابع من مايو 2022', '2022-05-03/2022-05-04'],
      ],
      not: [['الثالث أو الرابع من مايو 2022', 'date-alternatives']],
    },
    without: {
      fr: 'Only the first day of a month is an ordinal.',
      ru: 'No word for “of” distinguishes the days of a month from other ordinals.',
      zh: 'Days are numerals.',
    },
  },
  'days with a dash may be written from right to left': {
    ar: {
      needs: [
        ['12 - 8 نوفمبر 2021', '2021-11-08/2021-11-12'],
        ['12-8 نوفمبر 2021', '2021-11-08/2021-11-12'],
        ['١٢–٨ نوفمبر ٢٠٢١', '2021-11-08/2021-11-12'],
      ],
      not: [
        ['12-12 نوفمبر 2021', '2021-11-12'],
        ['من 12 إلى 8 نوفمبر 2021', 'date-phrase-reversed'],
        ['8-12 نوفمبر 2021', '2021-11-08/2021-11-12'],
        ['12 نوفمبر - 8 نوفمبر 2021', 'date-phrase-reversed'],
      ],
    },
    en: {
      needs: [['8-12 November 2021', '2021-11-08/2021-11-12']],
      not: [['12-8 November 2021', 'date-phrase-reversed']],
    },
    without: {
      es: 'It is written from left to right.',
      fr: 'It is written from left to right.',
      ru: 'It is written from left to right.',
      zh: 'It is written from left to right.',
    },
  },
  'a weekday behind a day in figures': {
    en: {
      needs: [['2026.01.31 Sat 19:00', '2026-01-31, 19:00']],
      not: [['2026.01.31 Sun 19:00', 'date-weekday-contradicts (weekday/6): 2026-01-31']],
    },
    zh: {
      needs: [
        ['2026.01.31 周六 19:00', '2026-01-31, 19:00'],
        ['2026-01-31 周六', '2026-01-31'],
      ],
      not: [['2026.01.31 周日', 'date-weekday-contradicts (weekday/6): 2026-01-31']],
    },
    without: {
      fr: 'The weekday is before the day.',
      es: 'The weekday is before the day.',
      ru: 'The weekday is before the day.',
      ar: 'The weekday is before the day.',
    },
  },
  'the weekdays of a range behind it': {
    en: {
      needs: [
        [
          'August 21 - 25 Monday - Friday',
          '2023-08-21/2023-08-25, inferred year',
          { reportingPeriod: '2023' },
        ],
        ['21-25 August 2023 Monday to Friday', '2023-08-21/2023-08-25'],
      ],
      not: [
        [
          'August 21 - 25 Monday - Thursday',
          'date-weekday-contradicts (weekday/5): 2023-08-25',
          { reportingPeriod: '2023' },
        ],
      ],
    },
    fr: {
      needs: [
        ['21-25 août lundi - vendredi', '2023-08-21/2023-08-25, inferred year', { reportingPeriod: '2023' }],
      ],
      not: [['21-25 août 2023 lundi', '2023-08-21/2023-08-25']],
    },
    es: {
      needs: [['21-25 de agosto de 2023 lunes - viernes', '2023-08-21/2023-08-25']],
      not: [['21-25 de agosto de 2023 lunes', '2023-08-21/2023-08-25']],
    },
    ru: {
      needs: [['21-25 августа 2023 понедельник - пятница', '2023-08-21/2023-08-25']],
      not: [['21-25 августа 2023 понедельник', '2023-08-21/2023-08-25']],
    },
    ar: {
      needs: [['21-25 أغسطس 2023 الاثنين - الجمعة', '2023-08-21/2023-08-25']],
      not: [['21-25 أغسطس 2023 الاثنين', '2023-08-21/2023-08-25']],
    },
    zh: {
      needs: [['2023年8月21日至25日 星期一至星期五', '2023-08-21/2023-08-25']],
      not: [['2023年8月21日至25日 星期一', '2023-08-21/2023-08-25']],
    },
  },
  'a dash before a weekday that begins the phrase is that of a list': {
    en: {
      needs: [['-Sunday 17 December 2017', '2017-12-17']],
      not: [['-17 December 2017', 'date-partly-read (17 December 2017): 2017-12-17']],
    },
    fr: {
      needs: [['-dimanche 17 décembre 2017', '2017-12-17']],
      not: [['-17 décembre 2017', 'date-partly-read (17 décembre 2017): 2017-12-17']],
    },
    es: {
      needs: [['-domingo 17 de diciembre de 2017', '2017-12-17']],
      not: [['-17 de diciembre de 2017', 'date-partly-read (17 de diciembre de 2017): 2017-12-17']],
    },
    ru: {
      needs: [['-воскресенье, 17 декабря 2017 г.', '2017-12-17']],
      not: [['-17 декабря 2017 г.', 'date-partly-read (17 декабря 2017 г.): 2017-12-17']],
    },
    ar: {
      needs: [['-الأحد 17 ديسمبر 2017', '2017-12-17']],
      not: [['-17 ديسمبر 2017', 'date-partly-read (17 ديسمبر 2017): 2017-12-17']],
    },
    without: { zh: 'The weekday is behind the date.' },
  },
  'a weekday behind a range is that of its first day': {
    en: {
      needs: [['2-5 May 2024 (Thursday)', '2024-05-02/2024-05-05']],
      not: [
        ['2-5 May 2024 (Sunday)', '2024-05-02/2024-05-05'],
        ['2-5 May 2024 (Friday)', 'date-weekday-contradicts (weekday/7): 2024-05-05'],
      ],
    },
    fr: {
      needs: [['2-5 mai 2024 (jeudi)', '2024-05-02/2024-05-05']],
      not: [['2-5 mai 2024 (vendredi)', 'date-weekday-contradicts (weekday/7): 2024-05-05']],
    },
    es: {
      needs: [['2-5 de mayo de 2024 (jueves)', '2024-05-02/2024-05-05']],
      not: [['2-5 de mayo de 2024 (viernes)', 'date-weekday-contradicts (weekday/7): 2024-05-05']],
    },
    ru: {
      needs: [['2–5 мая 2024 г. (четверг)', '2024-05-02/2024-05-05']],
      not: [['2–5 мая 2024 г. (пятница)', 'date-weekday-contradicts (weekday/7): 2024-05-05']],
    },
    ar: {
      needs: [['2-5 مايو 2024 الخميس', '2024-05-02/2024-05-05']],
      not: [['2-5 مايو 2024 الجمعة', 'date-weekday-contradicts (weekday/7): 2024-05-05']],
    },
    zh: {
      needs: [['2024年5月2日-5日（周四）', '2024-05-02/2024-05-05']],
      not: [['2024年5月2日-5日（周五）', 'date-weekday-contradicts (weekday/7): 2024-05-05']],
    },
  },
  'weekdays of a list belong to the days behind them': {
    en: {
      needs: [
        ['Monday to Wednesday, 6-8 May 2024', '2024-05-06/2024-05-08'],
        ['Wednesday and Thursday 23 and 24 September 2026', '2026-09-23/2026-09-24'],
        ['21-23, 26-30 September 2011 (Wed-Fri; Mon-Fri)', '2011-09-21/2011-09-23 and 2011-09-26/2011-09-30'],
        ['23 and 24 September 2026 (Wednesday, Thursday)', '2026-09-23/2026-09-24'],
      ],
      not: [
        ['Monday 6 May 2024, Tuesday', 'date-partly-read'],
        ['Wed-Fri, 21-23 and 26 September 2011', 'date-partly-read'],
        ['Thursday and Friday 23 and 24 September 2026', 'date-weekday-contradicts (weekday/3): 2026-09-23'],
        ['Monday, Wednesday and Thursday 23 and 24 September 2026', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [['mercredi et jeudi 23 et 24 septembre 2026', '2026-09-23/2026-09-24']],
      not: [
        ['jeudi et vendredi 23 et 24 septembre 2026', 'date-weekday-contradicts (weekday/3): 2026-09-23'],
      ],
    },
    es: {
      needs: [['miércoles y jueves 23 y 24 de septiembre de 2026', '2026-09-23/2026-09-24']],
      not: [
        [
          'jueves y viernes 23 y 24 de septiembre de 2026',
          'date-weekday-contradicts (weekday/3): 2026-09-23',
        ],
      ],
    },
    ru: {
      needs: [['в среду и четверг, 23 и 24 сентября 2026 года', '2026-09-23/2026-09-24']],
      not: [
        [
          'в четверг и пятницу, 23 и 24 сентября 2026 года',
          'date-weekday-contradicts (weekday/3): 2026-09-23',
        ],
      ],
    },
    ar: {
      needs: [['يومي الأربعاء والخميس 23 و24 سبتمبر 2026', '2026-09-23/2026-09-24']],
      not: [['يومي الخميس والجمعة 23 و24 سبتمبر 2026', 'date-weekday-contradicts (weekday/3): 2026-09-23']],
    },
    zh: {
      needs: [['2026年9月23日、24日（周三、周四）', '2026-09-23/2026-09-24']],
      not: [['2026年9月23日、24日（周四、周五）', 'date-weekday-contradicts (weekday/3): 2026-09-23']],
    },
  },
};
