import type { Rules } from './rule.js';

/** Dates in a row or in lines, and the marks and words that several of them share. */
export const rows: Rules = {
  'of three and more days with dashes, none is the end of a range': {
    en: {
      needs: [
        ['20-22-25 January 2021', '2021-01-20 and 2021-01-22 and 2021-01-25'],
        ['28 Sep - 26 Oct - 30 Nov 2025', '2025-09-28 and 2025-10-26 and 2025-11-30'],
        ['19|20|22 December 2025', '2025-12-19/2025-12-20 and 2025-12-22'],
      ],
      not: [
        ['28 Sep - 26 Oct 2025', '2025-09-28/2025-10-26'],
        ['20-25-22 January 2021', 'date-partly-read (22 January 2021)'],
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
  'the part of a month stands in brackets behind it': {
    en: {
      needs: [
        ['April 2020 (second half)', '2020-04-16/2020-04-30'],
        ['April (first half)', '2020-04-01/2020-04-15, inferred year', { reportingPeriod: '2020' }],
      ],
      not: [['April 2020 (TBC)', '2020-04, tentative']],
    },
    fr: {
      needs: [['juin 2024 (première quinzaine)', '2024-06-01/2024-06-15']],
      not: [['juin 2024 (à confirmer)', '2024-06, tentative']],
    },
    es: {
      needs: [['Abril de 2020 (segunda quincena)', '2020-04-16/2020-04-30']],
      not: [['Abril de 2020 (por confirmar)', '2020-04, tentative']],
    },
    ru: {
      needs: [['июнь 2024 (вторая половина)', '2024-06-16/2024-06-30']],
      not: [['июнь 2024 (уточняется)', '2024-06, tentative']],
    },
    ar: {
      needs: [['مايو 2024 (النصف الأول)', '2024-05-01/2024-05-15']],
      not: [['مايو 2024 (غير مؤكد)', '2024-05, tentative']],
    },
    zh: {
      needs: [['2024年5月（上旬）', '2024-05-01/2024-05-10']],
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
      needs: [
        [
          '6 October 2018, 8:30 pm\n9 October 2018, 6 pm',
          '2018-10-06 and 2018-10-09, hours-omitted (several)',
        ],
      ],
      not: [['6 October 2018, 6 pm\n9 October 2018, 6 pm', '2018-10-06 and 2018-10-09, 18:00']],
    },
    fr: {
      needs: [
        [
          '6 octobre 2018 à 20h30\n9 octobre 2018 à 18h',
          '2018-10-06 and 2018-10-09, hours-omitted (several)',
        ],
      ],
      not: [['6 octobre 2018 à 18h\n9 octobre 2018 à 18h', '2018-10-06 and 2018-10-09, 18:00']],
    },
    es: {
      needs: [
        [
          '6 de octubre de 2018, 20:30\n9 de octubre de 2018, 18:00',
          '2018-10-06 and 2018-10-09, hours-omitted (several)',
        ],
      ],
      not: [['6 de octubre de 2018, 18:00\n9 de octubre de 2018, 18:00', '2018-10-06 and 2018-10-09, 18:00']],
    },
    ru: {
      needs: [
        [
          '6 октября 2018, 20:30\n9 октября 2018, 18:00',
          '2018-10-06 and 2018-10-09, hours-omitted (several)',
        ],
      ],
      not: [['6 октября 2018, 18:00\n9 октября 2018, 18:00', '2018-10-06 and 2018-10-09, 18:00']],
    },
    ar: {
      needs: [
        ['6 أكتوبر 2018، 20:30\n9 أكتوبر 2018، 18:00', '2018-10-06 and 2018-10-09, hours-omitted (several)'],
      ],
      not: [['6 أكتوبر 2018، 18:00\n9 أكتوبر 2018، 18:00', '2018-10-06 and 2018-10-09, 18:00']],
    },
    zh: {
      needs: [
        ['2018年10月6日 20:30\n2018年10月9日 18:00', '2018-10-06 and 2018-10-09, hours-omitted (several)'],
      ],
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
};
