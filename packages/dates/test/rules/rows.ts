import type { Rules } from './rule.js';

/** Dates in a row or in lines, and the marks and words that several of them share. */
export const rows: Rules = {
  'of three and more days with dashes, none is the end of a range': {
    en: {
      needs: [
        ['20-22-25 January 2021', '2021-01-20 and 2021-01-22 and 2021-01-25'],
        ['28 Sep - 26 Oct - 30 Nov 2025', '2025-09-28 and 2025-10-26 and 2025-11-30'],
        ['19|20|22 December 2025', '2025-12-19/2025-12-20 and 2025-12-22'],
        [
          '26-Jun 03-Jul 10-Jul',
          '2023-06-26 and 2023-07-03 and 2023-07-10, inferred year',
          { reportingPeriod: '2023' },
        ],
        ['January 20-22-25, 2021', '2021-01-20 and 2021-01-22 and 2021-01-25'],
        ['April 25-26-27-28', '2023-04-25/2023-04-28, inferred year', { reportingPeriod: '2023' }],
      ],
      not: [
        ['28 Sep - 26 Oct 2025', '2025-09-28/2025-10-26'],
        ['20-25-22 January 2021', 'date-partly-read (22 January 2021)'],
        ['26-Jun 03-Jul 2024', 'date-partly-read: 2003-06-26'],
        ['26-Jun/03-Jul', 'date-alternatives'],
        ['Jun-26 Jul-03', 'date-partly-read'],
        ['26-Jun-03-Jul-2024', '2024-06-26/2024-07-03'],
        ['April 4-5-2024', 'date-partly-read'],
        ['3 April to 12-2024', 'date-partly-read'],
        ['January 20-25-22 2021', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [
        ['20-22-25 janvier 2021', '2021-01-20 and 2021-01-22 and 2021-01-25'],
        ['28 sept. - 26 oct. - 30 nov. 2025', '2025-09-28 and 2025-10-26 and 2025-11-30'],
      ],
      not: [['28 sept. - 26 oct. 2025', '2025-09-28/2025-10-26']],
    },
    es: {
      needs: [
        ['20-22-25 de enero de 2021', '2021-01-20 and 2021-01-22 and 2021-01-25'],
        [
          '28 de septiembre - 26 de octubre - 30 de noviembre de 2025',
          '2025-09-28 and 2025-10-26 and 2025-11-30',
        ],
      ],
      not: [['28 de septiembre - 26 de octubre de 2025', '2025-09-28/2025-10-26']],
    },
    ru: {
      needs: [
        ['20-22-25 января 2021', '2021-01-20 and 2021-01-22 and 2021-01-25'],
        ['28 сентября - 26 октября - 30 ноября 2025', '2025-09-28 and 2025-10-26 and 2025-11-30'],
      ],
      not: [['28 сентября - 26 октября 2025', '2025-09-28/2025-10-26']],
    },
    ar: {
      needs: [
        ['20-22-25 يناير 2021', '2021-01-20 and 2021-01-22 and 2021-01-25'],
        ['28 سبتمبر - 26 أكتوبر - 30 نوفمبر 2025', '2025-09-28 and 2025-10-26 and 2025-11-30'],
      ],
      not: [['28 سبتمبر - 26 أكتوبر 2025', '2025-09-28/2025-10-26']],
    },
    without: { zh: 'Chinese has the month first.' },
  },
  'days of a month that is named once are cancelled together': {
    en: {
      needs: [['27 and 28 June 2023 will be cancelled', '2023-06-27/2023-06-28, cancelled']],
      not: [
        ['27 May and 28 June 2023 cancelled', 'date-not-final (cancelled): {2023-05-27,2023-06-28}'],
        ['27 and 28 June 2023 may be cancelled', 'date-not-final (cancelled): 2023-06-27/2023-06-28'],
      ],
    },
    fr: {
      needs: [["l'édition des 27 et 28 mars 2021 est annulée", '2021-03-27/2021-03-28, cancelled']],
      not: [['27 mai et 28 juin 2023 annulés', 'date-not-final (annulés): {2023-05-27,2023-06-28}']],
    },
    es: {
      needs: [['27 y 28 de junio de 2023 quedan cancelados', '2023-06-27/2023-06-28, cancelled']],
      not: [
        [
          '27 de mayo y 28 de junio de 2023 cancelados',
          'date-not-final (cancelados): {2023-05-27,2023-06-28}',
        ],
      ],
    },
    ru: {
      needs: [['27 и 28 июня 2023 будут отменены', '2023-06-27/2023-06-28, cancelled']],
      not: [['27 мая и 28 июня 2023 отменены', 'date-not-final (отменены): {2023-05-27,2023-06-28}']],
    },
    ar: {
      needs: [['27 و28 يونيو 2023 ملغاة', '2023-06-27/2023-06-28, cancelled']],
      not: [['27 مايو و28 يونيو 2023 ملغاة', 'date-not-final (ملغاة): {2023-05-27,2023-06-28}']],
    },
    zh: {
      needs: [['2023年6月27日、28日取消', '2023-06-27/2023-06-28, cancelled']],
      not: [['2023年6月27日、7月28日取消', 'date-not-final (取消): {2023-06-27,2023-07-28}']],
    },
  },
  'the month of two days is named with the first': {
    en: {
      needs: [
        ['from 2 September to the 20th', '2022-09-02/2022-09-20, inferred year', { reportingPeriod: '2022' }],
      ],
      not: [
        ['from 2 September to the 20th', 'date-year-missing (noReportingPeriod)'],
        ['from 20 September to the 2nd', 'date-partly-read', { reportingPeriod: '2022' }],
      ],
    },
    fr: {
      needs: [['du 2 septembre au 20', '2022-09-02/2022-09-20, inferred year', { reportingPeriod: '2022' }]],
      not: [['du 2 septembre au 1er', 'date-partly-read', { reportingPeriod: '2022' }]],
    },
    es: {
      needs: [
        [
          'desde el 2 de septiembre hasta el día 20',
          '2022-09-02/2022-09-20, inferred year',
          { reportingPeriod: '2022' },
        ],
      ],
      not: [['del 28 de octubre al 2', 'date-partly-read', { reportingPeriod: '2022' }]],
    },
    ru: {
      needs: [['с 2 сентября по 20', '2022-09-02/2022-09-20, inferred year', { reportingPeriod: '2022' }]],
      not: [['с 20 сентября по 2', 'date-partly-read', { reportingPeriod: '2022' }]],
    },
    ar: {
      needs: [['من 2 سبتمبر إلى 20', '2022-09-02/2022-09-20, inferred year', { reportingPeriod: '2022' }]],
      not: [['من 20 سبتمبر إلى 2', 'date-partly-read', { reportingPeriod: '2022' }]],
    },
    without: { zh: 'The second day has its mark: 9月2日至20日.' },
  },
  'an arrow of two signs stands between two days': {
    en: {
      needs: [['1 May 2026 -> 3 May 2026', '2026-05-01/2026-05-03']],
      not: [['1 May 2026 > 3 May 2026', 'date-partly-read: 2026-05-01']],
    },
    fr: {
      needs: [['1er mai 2026 -> 3 mai 2026', '2026-05-01/2026-05-03']],
      not: [['1er mai 2026 > 3 mai 2026', 'date-partly-read: 2026-05-01']],
    },
    es: {
      needs: [['1 de mayo de 2026 --> 3 de mayo de 2026', '2026-05-01/2026-05-03']],
      not: [['1 de mayo de 2026 > 3 de mayo de 2026', 'date-partly-read: 2026-05-01']],
    },
    ru: {
      needs: [['1 мая 2026 -> 3 мая 2026', '2026-05-01/2026-05-03']],
      not: [['1 мая 2026 > 3 мая 2026', 'date-partly-read: 2026-05-01']],
    },
    ar: {
      needs: [['1 مايو 2026 -> 3 مايو 2026', '2026-05-01/2026-05-03']],
      not: [['1 مايو 2026 > 3 مايو 2026', 'date-partly-read: 2026-05-01']],
    },
    zh: {
      needs: [['2026年5月1日 -> 5月3日', '2026-05-01/2026-05-03']],
      not: [['2026年5月1日 > 5月3日', 'date-partly-read: 2026-05-01']],
    },
  },
  'weekdays behind the last of several ranges': {
    en: {
      needs: [
        [
          '2 May – 15 May 2022 / 3 June – 15 June 2022: Saturdays',
          '2022-05-07 and 2022-05-14 and 2022-06-04 and 2022-06-11',
        ],
      ],
      not: [
        ['2 May – 15 May 2022 / 3 June – 15 June 2022', '2022-05-02/2022-05-15 and 2022-06-03/2022-06-15'],
      ],
    },
    fr: {
      needs: [
        [
          'du 2 mai au 15 mai 2022 / du 3 juin au 15 juin 2022 : les samedis',
          '2022-05-07 and 2022-05-14 and 2022-06-04 and 2022-06-11',
        ],
      ],
      not: [
        [
          'du 2 mai au 15 mai 2022 / du 3 juin au 15 juin 2022',
          '2022-05-02/2022-05-15 and 2022-06-03/2022-06-15',
        ],
      ],
    },
    es: {
      needs: [
        [
          'del 2 al 15 de mayo de 2022 / del 3 al 15 de junio de 2022: los sábados',
          '2022-05-07 and 2022-05-14 and 2022-06-04 and 2022-06-11',
        ],
      ],
      not: [
        [
          'del 2 al 15 de mayo de 2022 / del 3 al 15 de junio de 2022',
          '2022-05-02/2022-05-15 and 2022-06-03/2022-06-15',
        ],
      ],
    },
    ru: {
      needs: [
        [
          '2–15 мая 2022 г. / 3–15 июня 2022 г.: по субботам',
          '2022-05-07 and 2022-05-14 and 2022-06-04 and 2022-06-11',
        ],
      ],
      not: [['2–15 мая 2022 г. / 3–15 июня 2022 г.', '2022-05-02/2022-05-15 and 2022-06-03/2022-06-15']],
    },
    ar: {
      needs: [
        [
          'من 2 إلى 15 مايو 2022 / من 3 إلى 15 يونيو 2022: أيام السبت',
          '2022-05-07 and 2022-05-14 and 2022-06-04 and 2022-06-11',
        ],
      ],
      not: [
        ['من 2 إلى 15 مايو 2022 / من 3 إلى 15 يونيو 2022', '2022-05-02/2022-05-15 and 2022-06-03/2022-06-15'],
      ],
    },
    zh: {
      needs: [
        [
          '2022年5月2日至15日 / 2022年6月3日至15日：每周六',
          '2022-05-07 and 2022-05-14 and 2022-06-04 and 2022-06-11',
        ],
      ],
      not: [['2022年5月2日至15日 / 2022年6月3日至15日', '2022-05-02/2022-05-15 and 2022-06-03/2022-06-15']],
    },
  },
  'the part of a month stands behind it': {
    en: {
      needs: [
        ['April 2020 (second half)', '2020-04-16/2020-04-30'],
        ['April (first half)', '2020-04-01/2020-04-15, inferred year', { reportingPeriod: '2020' }],
        ['June, second half, 2027', '2027-06-16/2027-06-30'],
        ['June 2027 - second half', '2027-06-16/2027-06-30'],
        ['June second half 2027', '2027-06-16/2027-06-30'],
      ],
      not: [
        ['April 2020 (TBC)', '2020-04, tentative'],
        ['June – second half of 2027', '2027-06/2027-12'],
      ],
    },
    fr: {
      needs: [
        ['juin 2024 (première quinzaine)', '2024-06-01/2024-06-15'],
        ['juin, 2e quinzaine 2027', '2027-06-16/2027-06-30'],
      ],
      not: [['juin 2024 (à confirmer)', '2024-06, tentative']],
    },
    es: {
      needs: [
        ['Abril de 2020 (segunda quincena)', '2020-04-16/2020-04-30'],
        ['junio de 2027 - segunda mitad', '2027-06-16/2027-06-30'],
      ],
      not: [['Abril de 2020 (por confirmar)', '2020-04, tentative']],
    },
    ru: {
      needs: [
        ['июнь 2024 (вторая половина)', '2024-06-16/2024-06-30'],
        ['июнь 2027 г., вторая половина', '2027-06-16/2027-06-30'],
      ],
      not: [['июнь 2024 (уточняется)', '2024-06, tentative']],
    },
    ar: {
      needs: [
        ['مايو 2024 (النصف الأول)', '2024-05-01/2024-05-15'],
        ['يونيو 2027، النصف الثاني', '2027-06-16/2027-06-30'],
      ],
      not: [['مايو 2024 (غير مؤكد)', '2024-05, tentative']],
    },
    zh: {
      needs: [
        ['2024年5月（上旬）', '2024-05-01/2024-05-10'],
        ['2027年6月，下旬', '2027-06-21/2027-06-30'],
      ],
      not: [['2024年5月（待定）', '2024-05, tentative']],
    },
  },
  'a day and a month have the mark and the blanks of the whole date behind them': {
    en: {
      needs: [['25 - 02 to 17 - 09 - 2023', '2023-02-25/2023-09-17']],
      not: [['25 - 02 - 2023', '2023-02-25']],
    },
    fr: {
      needs: [['du 04 - 02 au 17 - 09 - 2023', '2023-02-04/2023-09-17']],
      not: [['25 - 02 - 2023', '2023-02-25']],
    },
    es: {
      needs: [['del 04 - 02 al 17 - 09 - 2023', '2023-02-04/2023-09-17']],
      not: [['25 - 02 - 2023', '2023-02-25']],
    },
    ru: {
      needs: [['с 04 - 02 по 17 - 09 - 2023', '2023-02-04/2023-09-17']],
      not: [['25 - 02 - 2023', '2023-02-25']],
    },
    ar: {
      needs: [['من 04 - 02 إلى 17 - 09 - 2023', '2023-02-04/2023-09-17']],
      not: [['25 - 02 - 2023', '2023-02-25']],
    },
    without: { zh: 'Chinese has the year first.' },
  },
  'behind the weekday of a dotted date a dash joins the other end': {
    en: {
      needs: [['2021.09.18 Sat. – 12.25 Sat.', '2021-09-18/2021-12-25']],
      not: [['18.09.2021 Sat. 12.25', '2021-09-18, 12:25']],
    },
    fr: {
      needs: [['2021.09.18 sam. – 12.25', '2021-09-18/2021-12-25']],
      not: [['2021.09.18 sam. 12.25', '2021-09-18, 12:25']],
    },
    es: {
      needs: [['2021.09.18 sáb. – 12.25', '2021-09-18/2021-12-25']],
      not: [['2021.09.18 sáb. 12.25', '2021-09-18, 12:25']],
    },
    ru: {
      needs: [['2021.09.18 сб. – 12.25', '2021-09-18/2021-12-25']],
      not: [['2021.09.18 сб. 12.25', '2021-09-18, 12:25']],
    },
    ar: {
      needs: [['2021.09.18 السبت – 12.25', '2021-09-18/2021-12-25']],
      not: [['2021.09.18 السبت 12.25', '2021-09-18, 12:25']],
    },
    zh: {
      needs: [['2021.09.18 周六 – 12.25', '2021-09-18/2021-12-25']],
      not: [['2021.09.18 周六 12.25', '2021-09-18, 12:25']],
    },
  },
  'days in lines with hours of their own have no hours': {
    en: {
      needs: [['6 October 2018, 8:30 pm\n9 October 2018, 6 pm', '2018-10-06 20:30 and 2018-10-09 18:00']],
      not: [['6 October 2018, 6 pm\n9 October 2018, 6 pm', '2018-10-06 and 2018-10-09, 18:00']],
    },
    fr: {
      needs: [['6 octobre 2018 à 20h30\n9 octobre 2018 à 18h', '2018-10-06 20:30 and 2018-10-09 18:00']],
      not: [['6 octobre 2018 à 18h\n9 octobre 2018 à 18h', '2018-10-06 and 2018-10-09, 18:00']],
    },
    es: {
      needs: [
        ['6 de octubre de 2018, 20:30\n9 de octubre de 2018, 18:00', '2018-10-06 20:30 and 2018-10-09 18:00'],
      ],
      not: [['6 de octubre de 2018, 18:00\n9 de octubre de 2018, 18:00', '2018-10-06 and 2018-10-09, 18:00']],
    },
    ru: {
      needs: [['6 октября 2018, 20:30\n9 октября 2018, 18:00', '2018-10-06 20:30 and 2018-10-09 18:00']],
      not: [['6 октября 2018, 18:00\n9 октября 2018, 18:00', '2018-10-06 and 2018-10-09, 18:00']],
    },
    ar: {
      needs: [['6 أكتوبر 2018، 20:30\n9 أكتوبر 2018، 18:00', '2018-10-06 20:30 and 2018-10-09 18:00']],
      not: [['6 أكتوبر 2018، 18:00\n9 أكتوبر 2018، 18:00', '2018-10-06 and 2018-10-09, 18:00']],
    },
    zh: {
      needs: [['2018年10月6日 20:30\n2018年10月9日 18:00', '2018-10-06 20:30 and 2018-10-09 18:00']],
      not: [['2018年10月6日 18:00\n2018年10月9日 18:00', '2018-10-06 and 2018-10-09, 18:00']],
    },
  },
  'two lines are one range where words before the days say so': {
    en: {
      needs: [
        ['between 6 March\nand 1 April', '2012-03-06/2012-04-01, inferred year', { reportingPeriod: '2012' }],
      ],
      not: [['6 March\n1 April', '2012-03-06 and 2012-04-01, inferred year', { reportingPeriod: '2012' }]],
    },
    fr: {
      needs: [
        ['du 6 mars\nau 1er avril', '2012-03-06/2012-04-01, inferred year', { reportingPeriod: '2012' }],
      ],
      not: [['6 mars\n1er avril', '2012-03-06 and 2012-04-01, inferred year', { reportingPeriod: '2012' }]],
    },
    es: {
      needs: [
        [
          'Entre el 6 de marzo\ny el 1 de abril',
          '2012-03-06/2012-04-01, inferred year',
          { reportingPeriod: '2012' },
        ],
      ],
      not: [
        ['6 de marzo\n1 de abril', '2012-03-06 and 2012-04-01, inferred year', { reportingPeriod: '2012' }],
      ],
    },
    ru: {
      needs: [
        ['с 6 марта\nпо 1 апреля', '2012-03-06/2012-04-01, inferred year', { reportingPeriod: '2012' }],
      ],
      not: [['6 марта\n1 апреля', '2012-03-06 and 2012-04-01, inferred year', { reportingPeriod: '2012' }]],
    },
    ar: {
      needs: [
        ['من 6 مارس\nإلى 1 أبريل', '2012-03-06/2012-04-01, inferred year', { reportingPeriod: '2012' }],
      ],
      not: [['6 مارس\n1 أبريل', '2012-03-06 and 2012-04-01, inferred year', { reportingPeriod: '2012' }]],
    },
    zh: {
      needs: [['自3月6日\n至4月1日', '2012-03-06/2012-04-01, inferred year', { reportingPeriod: '2012' }]],
      not: [['3月6日\n4月1日', '2012-03-06 and 2012-04-01, inferred year', { reportingPeriod: '2012' }]],
    },
  },
  'the words for beginning and end stand behind their days': {
    zh: {
      needs: [
        ['2023年1月8日(农历十二月十七,星期日)寒假开始,2月5日寒假结束', '2023-01-08/2023-02-05'],
        ['2023年5月5日开幕，5月7日闭幕', '2023-05-05/2023-05-07'],
      ],
      not: [['2023年1月8日会议开始,2月5日注册结束', '2023-01-08']],
    },
    without: {
      en: 'The words stand before the days: opens 5 May, closes 7 May.',
      fr: 'The words stand before the days.',
      es: 'The words stand before the days.',
      ru: 'The words stand before the days.',
      ar: 'The words stand before the days.',
    },
  },
  'the year stands between the days and the month, as the text was written from right to left': {
    ar: {
      needs: [['23 - 25 /2025/04.', '2025-04-23/2025-04-25']],
      not: [['23 - 25 /04/2025', '2025-04-23/2025-04-25']],
    },
    without: {
      en: 'It is written from left to right.',
      fr: 'It is written from left to right.',
      es: 'It is written from left to right.',
      ru: 'It is written from left to right.',
      zh: 'It is written from left to right.',
    },
  },
  'hours stand apart from a day of the lunar calendar': {
    zh: {
      needs: [['15.9.2016 (星期四) 農曆八月十五 8 – 11pm', '2016-09-15, 20:00-23:00']],
      not: [['15.9.2016 (星期四) 農曆八月十五', '2016-09-15']],
    },
    without: {
      en: 'It has no lunar calendar.',
      fr: 'It has no lunar calendar.',
      es: 'It has no lunar calendar.',
      ru: 'It has no lunar calendar.',
      ar: 'Its lunar calendar is the Islamic one.',
    },
  },
  'the ages for which an event is are none of its numbers': {
    en: {
      needs: [
        ['Friday 7 August 2020, 4 pm. Children from 6 years', '2020-08-07, 16:00'],
        ['7 August 2020 (ages 6+)', '2020-08-07'],
      ],
      not: [['7 August 2020, 6 years', 'date-partly-read (6): 2020-08-07']],
    },
    fr: {
      needs: [['Vendredi 7 août 2020 à 16h. Enfants à partir de 6 ans.', '2020-08-07, 16:00']],
      not: [['7 août 2020 à partir de 6 h', '2020-08-07, 06:00']],
    },
    es: {
      needs: [['viernes 7 de agosto de 2020, 16:00, a partir de 6 años', '2020-08-07, 16:00']],
      not: [['7 de agosto de 2020, 6 años', 'date-partly-read (6): 2020-08-07']],
    },
    ru: {
      needs: [['7 августа 2020, 16:00 (для детей от 6 лет)', '2020-08-07, 16:00']],
      not: [['7 августа 2020, 6 лет', 'date-partly-read (6): 2020-08-07']],
    },
    zh: {
      needs: [
        ['2020年8月7日16:00，6岁以上', '2020-08-07, 16:00'],
        ['2026年5月5日，6-12岁', '2026-05-05'],
      ],
      not: [['2020年8月7日，8日', '2020-08-07/2020-08-08']],
    },
    without: { ar: 'Its words of age were not seen beside dates.' },
  },
  'years of birth in a list are none of the event': {
    en: {
      needs: [['22-26 April 2019, for children born in 2007, 2008 and 2009', '2019-04-22/2019-04-26']],
      not: [['22-26 April 2019, 2020', 'dates-contradict: 2019-04-22/2019-04-26 or 2020']],
    },
    fr: {
      needs: [['Du 22 au 26 avril 2019 pour les enfants nés en 2007, 2008 et 2009', '2019-04-22/2019-04-26']],
      not: [['22-26 avril 2019, 2020', 'dates-contradict: 2019-04-22/2019-04-26 or 2020']],
    },
    es: {
      needs: [['22-26 de abril de 2019, nacidos en 2007 y 2008', '2019-04-22/2019-04-26']],
      not: [['22-26 de abril de 2019, 2020', 'dates-contradict: 2019-04-22/2019-04-26 or 2020']],
    },
    ar: {
      needs: [['5-7 مايو 2026، مواليد 2007 و2008', '2026-05-05/2026-05-07']],
      not: [['5-7 مايو 2026، 2027', 'dates-contradict: 2026-05-05/2026-05-07 or 2027']],
    },
    without: {
      ru: 'The word stands behind the year: 2007 года рождения.',
      zh: 'The word stands behind the year: 2007年出生.',
    },
  },
  'verbs of several events begin and end a range': {
    fr: {
      needs: [['débuteront le 5 mai et s’achèveront le 7 mai 2026', '2026-05-05/2026-05-07']],
      not: [['le 5 mai et le 7 mai 2026', '2026-05-05 and 2026-05-07']],
    },
    es: {
      needs: [
        ['comienzan el 5 de mayo y terminan el 7 de mayo de 2026', '2026-05-05/2026-05-07'],
        ['darán inicio este 5 de mayo y tendrán su conclusión el 7 de mayo de 2026', '2026-05-05/2026-05-07'],
      ],
      not: [['el 5 de mayo y el 7 de mayo de 2026', '2026-05-05 and 2026-05-07']],
    },
    ru: {
      needs: [['начнутся 5 мая и завершатся 7 мая 2026', '2026-05-05/2026-05-07']],
      not: [['5 мая и 7 мая 2026', '2026-05-05 and 2026-05-07']],
    },
    without: {
      en: 'They have the same form: will start, will end.',
      ar: 'They have the same form before their subject.',
      zh: 'They have the same form.',
    },
  },
  'the opening days of a range are set apart by a word': {
    en: {
      needs: [
        [
          '10-27 May 2026, open Tuesday to Saturday',
          '2026-05-12/2026-05-16 and 2026-05-19/2026-05-23 and 2026-05-26/2026-05-27',
        ],
      ],
      not: [['10-27 May 2026, arrival Tuesday to Saturday', 'date-not-of-event (arrival)']],
    },
    fr: {
      needs: [
        [
          'du 10 au 27 mai 2026\nOUVERT DU MARDI AU SAMEDI',
          '2026-05-12/2026-05-16 and 2026-05-19/2026-05-23 and 2026-05-26/2026-05-27',
        ],
      ],
      not: [
        [
          'du 10 au 27 mai 2026, fermé le lundi',
          '2026-05-10 and 2026-05-12/2026-05-17 and 2026-05-19/2026-05-24 and 2026-05-26/2026-05-27',
        ],
      ],
    },
    es: {
      needs: [
        [
          '10-27 de mayo de 2026, abierto de martes a sábado',
          '2026-05-12/2026-05-16 and 2026-05-19/2026-05-23 and 2026-05-26/2026-05-27',
        ],
      ],
      not: [['10-27 de mayo de 2026, llegada de martes a sábado', 'date-not-of-event (llegada)']],
    },
    ru: {
      needs: [
        [
          '10-27 мая 2026, открыто со вторника по субботу',
          '2026-05-12/2026-05-16 and 2026-05-19/2026-05-23 and 2026-05-26/2026-05-27',
        ],
      ],
      not: [['10-27 мая 2026, заезд со вторника по субботу', 'date-partly-read (заезд)']],
    },
    ar: {
      needs: [
        [
          '10-27 مايو 2026، مفتوح من الثلاثاء إلى السبت',
          '2026-05-12/2026-05-16 and 2026-05-19/2026-05-23 and 2026-05-26/2026-05-27',
        ],
      ],
      not: [['10-27 مايو 2026، وصول من الثلاثاء إلى السبت', 'date-partly-read (وصول)']],
    },
    without: { zh: 'The word stands behind the weekdays and is not read.' },
  },
  'weekdays from one to another are left out of a range': {
    en: {
      needs: [
        ['10-18 May 2026, closed Tuesday to Thursday', '2026-05-10/2026-05-11 and 2026-05-15/2026-05-18'],
      ],
      not: [
        [
          '10-18 May 2026, closed Tuesday and Thursday',
          '2026-05-10/2026-05-11 and 2026-05-13 and 2026-05-15/2026-05-18',
        ],
      ],
    },
    fr: {
      needs: [
        ['du 10 au 18 mai 2026, sauf du mardi au jeudi', '2026-05-10/2026-05-11 and 2026-05-15/2026-05-18'],
      ],
      not: [
        [
          'du 10 au 18 mai 2026, sauf le mardi et le jeudi',
          '2026-05-10/2026-05-11 and 2026-05-13 and 2026-05-15/2026-05-18',
        ],
      ],
    },
    es: {
      needs: [
        [
          '10-18 de mayo de 2026, cerrado de martes a jueves',
          '2026-05-10/2026-05-11 and 2026-05-15/2026-05-18',
        ],
      ],
      not: [
        [
          '10-18 de mayo de 2026, cerrado martes y jueves',
          '2026-05-10/2026-05-11 and 2026-05-13 and 2026-05-15/2026-05-18',
        ],
      ],
    },
    ru: {
      needs: [
        ['10-18 мая 2026, закрыто со вторника по четверг', '2026-05-10/2026-05-11 and 2026-05-15/2026-05-18'],
      ],
      not: [
        [
          '10-18 мая 2026, закрыто во вторник и четверг',
          '2026-05-10/2026-05-11 and 2026-05-13 and 2026-05-15/2026-05-18',
        ],
      ],
    },
    ar: {
      needs: [
        ['10-18 مايو 2026، مغلق من الثلاثاء إلى الخميس', '2026-05-10/2026-05-11 and 2026-05-15/2026-05-18'],
      ],
      not: [
        [
          '10-18 مايو 2026، مغلق الثلاثاء والخميس',
          '2026-05-10/2026-05-11 and 2026-05-13 and 2026-05-15/2026-05-18',
        ],
      ],
    },
    without: { zh: 'The word stands behind the weekdays, and their range is not read.' },
  },
  'a day of a lunar month has no word for the calendar': {
    zh: {
      needs: [
        ['2018年3月2日(正月十五)', '2018-03-02'],
        ['2023年1月8日(腊月十七,周日)', '2023-01-08'],
        ['2014年2月13日-14日(正月十四、十五)', '2014-02-13/2014-02-14'],
      ],
      not: [['2020年正月', 'date-vague (正月): 2020']],
    },
    without: {
      en: 'It has no lunar calendar.',
      fr: 'It has no lunar calendar.',
      es: 'It has no lunar calendar.',
      ru: 'It has no lunar calendar.',
      ar: 'Its lunar calendar is the Islamic one.',
    },
  },
  'a number behind a month and a word other than one for of is no year': {
    ru: {
      needs: [['с 15 и 16 сентября на 25 и 26 сентября', 'date-partly-read (16 сентября на 25)']],
      not: [['16 сентября 25', '2025-09-16, inferred century']],
    },
    without: {
      en: 'The word is one for of.',
      fr: 'The word is one for of.',
      es: 'The word is one for of.',
      ar: 'It has no years of two digits behind a word.',
      zh: 'Chinese has the year first.',
    },
  },
};
