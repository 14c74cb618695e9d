import type { Rules } from './rule.js';

export const numeric: Rules = {
  'Chinese writes the month before the day': {
    zh: {
      needs: [
        ['2.3', '2024-02-03, inferred year', { language: 'zh', reportingPeriod: '2023-08/2024-07' }],
        ['1.29-2.3', '2024-01-29/2024-02-03, inferred year', { language: 'zh', reportingPeriod: '2024' }],
        ['5.20下午2点', '2024-05-20, 14:00, inferred year', { language: 'zh', reportingPeriod: '2024' }],
        ['2024年2.3', '2024-02-03'],
        ['(08/10-16)', '2020-08-10/2020-08-16, inferred year', { language: 'zh', reportingPeriod: '2020' }],
        [
          '12/02、23、30',
          '2020-12-02 and 2020-12-23 and 2020-12-30, inferred year',
          { language: 'zh', reportingPeriod: '2020' },
        ],
      ],
      not: [
        ['9.30-11.00', 'date-unreadable', { language: 'zh', reportingPeriod: '2024' }],
        ['2024年5月3日 9.30-11.00', '2024-05-03, 09:30-11:00'],
        ['2024年5月3日下午2.30', '2024-05-03, 14:30'],
        ['3.5小时', 'date-unreadable', { language: 'zh', reportingPeriod: '2024' }],
        [
          '3/12',
          'date-order-ambiguous: 2024-12-03 or 2024-03-12',
          { language: 'zh', reportingPeriod: '2024' },
        ],
      ],
    },
    without: {
      ar: 'Figures with points have the day first.',
      en: 'Figures with points have the day first.',
      es: 'Figures with points have the day first.',
      fr: 'Figures with points have the day first.',
      ru: 'Figures with points have the day first.',
    },
  },
  'a number that is no month gives the order of the dates with points beside it': {
    fr: {
      needs: [
        ['1.29-2.3', '2024-01-29/2024-02-03, inferred year', { language: 'fr', reportingPeriod: '2024' }],
        ['2.3-3.15', '2024-02-03/2024-03-15, inferred year', { language: 'fr', reportingPeriod: '2024' }],
      ],
      not: [
        ['13.1-2.13', 'date-day-nonexistent', { language: 'fr', reportingPeriod: '2024' }],
        ['2.3-5.3', '2024-03-02/2024-03-05, inferred year', { language: 'fr', reportingPeriod: '2024' }],
      ],
    },
    without: {
      ar: 'Figures have no language.',
      en: 'Figures have no language.',
      es: 'Figures have no language.',
      ru: 'Figures have no language.',
      zh: 'Chinese writes the month first.',
    },
  },
  'the language decides the order of day and month': {
    en: {
      needs: [
        ['03/04/2022', '2022-04-03', { language: 'en-GB' }],
        ['03/04/2022', '2022-03-04', { language: 'en-US' }],
        ['03/04/2022', '2022-03-04', { language: 'en-PH' }],
        ['03/04/2022 and 05/06/2022', '2022-04-03 and 2022-06-05', { language: 'en-GB' }],
      ],
      not: [
        ['03/04/2022', 'date-order-ambiguous: 2022-04-03 or 2022-03-04'],
        ['03/04/2022', 'date-order-ambiguous: 2022-04-03 or 2022-03-04', { language: 'en' }],
        ['03/04/2022', 'date-order-ambiguous: 2022-04-03 or 2022-03-04', { language: 'en-CA' }],
        [
          '03/04/2022 and 05/06/2022',
          'date-order-ambiguous: {2022-04-03,2022-06-05} or {2022-03-04,2022-05-06}',
        ],
        ['04.13.2022', '2022-04-13', { language: 'en-GB' }],
      ],
    },
    fr: {
      needs: [['03/04/2022', '2022-04-03', { language: 'fr' }]],
      not: [['03/04/2022', 'date-order-ambiguous: 2022-04-03 or 2022-03-04', { language: 'en' }]],
    },
    es: {
      needs: [['03/04/2022', '2022-04-03', { language: 'es-MX' }]],
      not: [['03/04/2022', 'date-order-ambiguous: 2022-04-03 or 2022-03-04']],
    },
    ru: {
      needs: [['03/04/2022', '2022-04-03', { language: 'ru' }]],
      not: [['03/04/2022', 'date-order-ambiguous: 2022-04-03 or 2022-03-04']],
    },
    ar: {
      needs: [['03/04/2022', '2022-04-03', { language: 'ar' }]],
      not: [['03/04/2022', 'date-order-ambiguous: 2022-04-03 or 2022-03-04']],
    },
    zh: {
      needs: [['03/04/2022', '2022-04-03', { language: 'zh-HK' }]],
      not: [['03/04/2022', 'date-order-ambiguous: 2022-04-03 or 2022-03-04', { language: 'zh' }]],
    },
  },
  'the script decides the order of day and month': {
    ar: {
      needs: [
        ['7/2/2016م', '2016-02-07'],
        ['الموافق 03/04/2022', '2022-04-03'],
      ],
      not: [['03/04/2022', 'date-order-ambiguous: 2022-04-03 or 2022-03-04']],
    },
    ru: {
      needs: [['03/04/2022 г.', '2022-04-03']],
      not: [['03/04/2022 g.', 'date-order-ambiguous: 2022-04-03 or 2022-03-04']],
    },
    without: {
      en: 'Several languages have the Latin script.',
      fr: 'Several languages have the Latin script.',
      es: 'Several languages have the Latin script.',
      zh: 'The year is first, and then the order is known.',
    },
  },
  'words of one language decide the order of day and month': {
    fr: {
      needs: [
        ['Le 04/02/2026', '2026-02-04'],
        ['Du 04/02/2026 au 06/02/2026', '2026-02-04/2026-02-06'],
      ],
      not: [['Havre 04/02/2026', 'date-order-ambiguous: 2026-02-04 or 2026-04-02']],
    },
    es: {
      needs: [
        ['El 04/02/2026 a las 10:00', '2026-02-04, 10:00'],
        ['del 04/02/2026 al 06/02/2026', '2026-02-04/2026-02-06'],
      ],
      not: [['reunión 04/02/2026', 'date-order-ambiguous: 2026-02-04 or 2026-04-02']],
    },
    without: {
      en: 'Its words leave the order open.',
      ru: 'Its script decides.',
      ar: 'Its script decides.',
      zh: 'It has the year first.',
    },
  },
  'figures of a whole date with blanks between them': {
    en: {
      needs: [
        ['28 08 2022', '2022-08-28'],
        ['2022 08 28', '2022-08-28'],
        ['28 8 2022', '2022-08-28'],
        ['28 08 2022, 9:00-17:00', '2022-08-28, 09:00-17:00'],
        ['٢٨ ٠٨ ٢٠٢٢', '2022-08-28'],
        ['05 06 2022', '2022-06-05', { order: 'dmy' }],
        ['05 06 2022', 'date-order-ambiguous: 2022-06-05 or 2022-05-06'],
      ],
      not: [
        ['05 12 19', 'date-partly-read (05 12)'],
        ['31 31 2022', 'date-day-nonexistent'],
        ['5, 12 and 19 May 2022', '2022-05-05 and 2022-05-12 and 2022-05-19'],
      ],
    },
    without: {
      fr: 'The rule is about figures: it is the same in all languages.',
      es: 'The rule is about figures: it is the same in all languages.',
      ru: 'The rule is about figures: it is the same in all languages.',
      ar: 'The rule is about figures: it is the same in all languages.',
      zh: 'The rule is about figures: it is the same in all languages.',
    },
  },
  'the option decides the order of day and month': {
    en: {
      needs: [
        ['03/04/2022', '2022-04-03', { order: 'dmy' }],
        ['03/04/2022', '2022-03-04', { order: 'mdy' }],
        ['03/04/2022', '2022-03-04', { order: 'mdy', language: 'en-GB' }],
      ],
      not: [
        ['2022-04-03', '2022-04-03', { order: 'mdy' }],
        ['13/04/2022', 'date-day-nonexistent', { order: 'mdy' }],
      ],
    },
    fr: {
      needs: [['03/04/2022', '2022-03-04', { order: 'mdy', language: 'fr' }]],
      not: [['2022-04-03', '2022-04-03', { order: 'mdy', language: 'fr' }]],
    },
    es: {
      needs: [['03/04/2022', '2022-03-04', { order: 'mdy', language: 'es' }]],
      not: [['2022-04-03', '2022-04-03', { order: 'mdy', language: 'es' }]],
    },
    ru: {
      needs: [['03/04/2022', '2022-03-04', { order: 'mdy', language: 'ru' }]],
      not: [['2022-04-03', '2022-04-03', { order: 'mdy', language: 'ru' }]],
    },
    ar: {
      needs: [['03/04/2022', '2022-03-04', { order: 'mdy', language: 'ar' }]],
      not: [['2022-04-03', '2022-04-03', { order: 'mdy', language: 'ar' }]],
    },
    zh: {
      needs: [['03/04/2022', '2022-03-04', { order: 'mdy', language: 'zh' }]],
      not: [['2022-04-03', '2022-04-03', { order: 'mdy', language: 'zh' }]],
    },
  },
  'a number above 12 is no month': {
    en: {
      needs: [
        ['13/04/2022', '2022-04-13'],
        ['04/13/2022', '2022-04-13'],
        ['03/04/2022 - 13/04/2022', '2022-04-03/2022-04-13'],
        ['13 / 04 / 2022', '2022-04-13'],
        ['31/12', '2022-12-31, inferred year', { reportingPeriod: '2022' }],
        ['12/31', '2022-12-31, inferred year', { reportingPeriod: '2022' }],
        ['1/1', '2022-01-01, inferred year', { reportingPeriod: '2022' }],
      ],
      not: [
        ['12/04/2022', 'date-order-ambiguous: 2022-04-12 or 2022-12-04'],
        ['13/14/2022', 'date-day-nonexistent'],
        ['13/04/2022 - 04/25/2022', 'date-day-nonexistent'],
        ['2022-00-08', 'date-day-nonexistent'],
        ['2022-05-00 10:00', 'date-day-nonexistent (2022-05, 0)'],
        ['00/05 - 03/05/2022', 'date-partly-read (00)'],
        ['113/04/2022', 'date-partly-read (113): 2022-04'],
        ['13/04/022', 'date-partly-read (022)'],
        ['13/04/1700', 'date-partly-read'],
        ['13/04', 'date-year-missing (noReportingPeriod)'],
        ['32/04', 'date-partly-read (32)'],
        ['13 - 04 - 22', 'date-partly-read (22)'],
        ['0/5', 'date-partly-read (0)', { reportingPeriod: '2022' }],
        ['5/0', 'date-partly-read (0)', { reportingPeriod: '2022' }],
        ['13/32', 'date-partly-read (32)', { reportingPeriod: '2022' }],
        ['113/04', 'date-partly-read (113)'],
        ['13/104', 'date-partly-read (104)'],
        ['05/005/2022', 'date-alternatives'],
        ['13/5/7', 'date-alternatives'],
        ['5-8-6 May 2022', 'date-partly-read (6 May 2022)'],
        ['13/04/ 2022', 'date-alternatives'],
      ],
    },
    without: {
      fr: 'The rule is about figures: it is the same in all languages.',
      es: 'The rule is about figures: it is the same in all languages.',
      ru: 'The rule is about figures: it is the same in all languages.',
      ar: 'The rule is about figures: it is the same in all languages.',
      zh: 'The rule is about figures: it is the same in all languages.',
    },
  },
  'the weekday decides the order': {
    en: {
      needs: [
        ['Monday 04/03/2023', '2023-04-03'],
        ['Mon 03/04/2023', '2023-04-03'],
      ],
      not: [
        ['03/04/2023', 'date-order-ambiguous: 2023-04-03 or 2023-03-04'],
        ['Friday 04/03/2023', 'date-weekday-contradicts (weekday/6): 2023-03-04'],
        ['Monday 05/13/2022', 'date-weekday-contradicts (weekday/5): 2022-05-13'],
      ],
    },
    fr: {
      needs: [['lundi 03/04/2023', '2023-04-03']],
      not: [['vendredi 03/04/2023', 'date-weekday-contradicts (weekday/1): 2023-04-03']],
    },
    es: {
      needs: [['lunes 03/04/2023', '2023-04-03']],
      not: [['viernes 03/04/2023', 'date-weekday-contradicts (weekday/1): 2023-04-03']],
    },
    ru: {
      needs: [['понедельник, 03.04.2023', '2023-04-03']],
      not: [['пятница, 03.04.2023', 'date-weekday-contradicts (weekday/1): 2023-04-03']],
    },
    ar: {
      needs: [['الاثنين 03/04/2023', '2023-04-03']],
      not: [['الجمعة 03/04/2023', 'date-weekday-contradicts (weekday/1): 2023-04-03']],
    },
    zh: {
      needs: [['星期一 04/03/2023', '2023-04-03']],
      not: [['星期五 04/03/2023', 'date-weekday-contradicts (weekday/6): 2023-03-04']],
    },
  },
  'the weekdays of a range leave one order, in any year': {
    en: {
      needs: [['7/2 (Wed) - 7/5 (Sat)', '2014-07-02/2014-07-05, inferred year', { reportingPeriod: '2014' }]],
      not: [['1 July (Mon) - 5 July (Sun)', 'date-year-missing (noYearFits)', { reportingPeriod: '2014' }]],
    },
    zh: {
      needs: [['7/1(二)-7/5(六)', '2014-07-01/2014-07-05, inferred year', { reportingPeriod: '2014' }]],
      not: [['7/1(二)', 'date-order-ambiguous: 2014-01-07 or 2014-07-01', { reportingPeriod: '2014' }]],
    },
    without: {
      fr: 'The language decides the order.',
      es: 'The language decides the order.',
      ru: 'The language decides the order.',
      ar: 'The language decides the order.',
    },
  },
  'two numbers with a point and their weekday in brackets are a month and a day': {
    en: {
      needs: [
        ['6.30 (Mon)', '2014-06-30, inferred year', { reportingPeriod: '2014' }],
        ['7.30(Wed)-7.31(Thu)', '2014-07-30/2014-07-31, inferred year', { reportingPeriod: '2014' }],
      ],
      not: [
        ['6.30 (Tue)', 'date-year-missing (noYearFits)', { reportingPeriod: '2014' }],
        ['30 June 2014, 6.30 (Monday)', '2014-06-30, hours-omitted (halfOfDay)'],
      ],
    },
    without: {
      fr: 'The day stands first.',
      es: 'The day stands first.',
      ru: 'The day stands first.',
      ar: 'The day stands first.',
      zh: 'The weekday in brackets has a form of its own.',
    },
  },
  'a weekday leaves one order in the years of the reporting period': {
    en: {
      needs: [
        ['7/2 (Wed)', '2014-07-02, inferred year', { reportingPeriod: '2014' }],
        ['Wed 7/2', '2014-07-02, inferred year', { reportingPeriod: '2014-01/2015-06' }],
      ],
      not: [
        ['7/1 (Tue)', 'date-order-ambiguous: 2014-01-07 or 2014-07-01', { reportingPeriod: '2014' }],
        ['7/2 (Mon)', 'date-year-missing (noYearFits)', { reportingPeriod: '2014' }],
        ['7/2 (Wed)', 'date-year-missing (noReportingPeriod)'],
      ],
    },
    zh: {
      needs: [['2/8(四)', '2024-02-08, inferred year', { reportingPeriod: '2024' }]],
      not: [['7/1(二)', 'date-order-ambiguous: 2014-01-07 or 2014-07-01', { reportingPeriod: '2014' }]],
    },
    without: {
      fr: 'The language decides the order.',
      es: 'The language decides the order.',
      ru: 'The language decides the order.',
      ar: 'The language decides the order.',
    },
  },
  'hyphens with blanks join a date whose year is last': {
    en: {
      needs: [
        ['22- 12- 2008', '2008-12-22'],
        ['22 - 12 - 2008', '2008-12-22'],
        ['5 - 12 - 2008', 'date-order-ambiguous: 2008-12-05 or 2008-05-12'],
      ],
      not: [
        ['22 - 12 - 08', 'date-partly-read (08)'],
        ['5 - 12 May 2008', '2008-05-05/2008-05-12'],
      ],
    },
    fr: { needs: [['22 - 12 - 2008', '2008-12-22']], not: [['5 - 12 mai 2008', '2008-05-05/2008-05-12']] },
    es: {
      needs: [['22 - 12 - 2008', '2008-12-22']],
      not: [['5 - 12 de mayo de 2008', '2008-05-05/2008-05-12']],
    },
    ru: {
      needs: [['22 - 12 - 2008 г.', '2008-12-22']],
      not: [['5 - 12 мая 2008 г.', '2008-05-05/2008-05-12']],
    },
    ar: {
      needs: [['يوم الاثنين الموافق 22- 12- 2008', '2008-12-22']],
      not: [['5 - 12 مايو 2008', '2008-05-05/2008-05-12']],
    },
    without: { zh: 'The year is first.' },
  },
  'a letter that joins dates in one language leaves the order open in all': {
    en: {
      needs: [
        ['05/11 a 07/11/2020', 'date-order-ambiguous: 2020-11-05/2020-11-07 or 2020-05-11/2020-07-11'],
        ['05/11 à 07/11/2020', 'date-order-ambiguous: 2020-11-05/2020-11-07 or 2020-05-11/2020-07-11'],
      ],
      not: [['05/11 x 07/11/2020', 'date-partly-read']],
    },
    es: {
      needs: [['05/11 a 07/11/2020', '2020-11-05/2020-11-07', { language: 'es' }]],
      not: [['05/11 x 07/11/2020', 'date-partly-read', { language: 'es' }]],
    },
    fr: {
      needs: [['05/11 à 07/11/2020', '2020-11-05/2020-11-07', { language: 'fr' }]],
      not: [['05/11 x 07/11/2020', 'date-partly-read', { language: 'fr' }]],
    },
    without: {
      ar: 'The word is none of a single letter.',
      ru: 'The word is none of a single letter.',
      zh: 'The word is none of a letter.',
    },
  },
  'figures with points have the day first': {
    en: {
      needs: [
        ['03.04.2022', '2022-04-03'],
        ['03.04.2022', '2022-04-03', { language: 'en-US' }],
        ['8.-12.5.2023', '2023-05-08/2023-05-12'],
        ['04.12.2022', '2022-12-04'],
        ['12.13.2022', '2022-12-13'],
        ['23.05.13', '2013-05-23, inferred century'],
      ],
      not: [
        ['03/04/2022', 'date-order-ambiguous: 2022-04-03 or 2022-03-04'],
        ['04.13.2022', '2022-04-13'],
        ['03.04.2022', '2022-04-03', { order: 'mdy' }],
        ['31.04.2022', 'date-day-nonexistent (2022-04, 31)'],
        ['5.6 May 2022', 'date-partly-read'],
      ],
    },
    ru: {
      needs: [
        ['с 03.04.2022 по 05.04.2022', '2022-04-03/2022-04-05'],
        ['3–5.04.2022', '2022-04-03/2022-04-05'],
      ],
      not: [['31.04.2022', 'date-day-nonexistent (2022-04, 31)']],
    },
    zh: { needs: [['2022.5.2', '2022-05-02']], not: [['2022.13.2', 'date-day-nonexistent']] },
    without: {
      fr: 'The rule is about figures: it is the same in all languages.',
      es: 'The rule is about figures: it is the same in all languages.',
      ar: 'The rule is about figures: it is the same in all languages.',
    },
  },
  'two equal marks between figures are those of a date': {
    en: {
      needs: [
        ['25|12|2024', '2024-12-25'],
        ['15\\1\\2017 - 27\\1\\2017', '2017-01-15/2017-01-27'],
        ['2024_12_25', '2024-12-25'],
        ['10_12 May 2025', '2025-05-10/2025-05-12'],
      ],
      not: [
        ['2|10|2016', 'date-order-ambiguous: 2016-10-02 or 2016-02-10'],
        ['25|12_2024', 'date-partly-read (25|12)'],
        ['5 May 2022, 14:00 America/New_York', '2022-05-05, 14:00, America/New_York'],
      ],
    },
    fr: {
      needs: [['Mardi 25|12|2018', '2018-12-25']],
      not: [['25 | décembre 2018', 'date-partly-read']],
    },
    es: {
      needs: [['martes 25\\12\\2018', '2018-12-25']],
      not: [['25 | diciembre 2018', 'date-partly-read']],
    },
    ru: {
      needs: [['25_12_2018, вторник', '2018-12-25']],
      not: [['25 | декабря 2018', 'date-partly-read']],
    },
    ar: {
      needs: [
        ['الأحد 2|10|2016', '2016-10-02'],
        ['2\\10\\2016 م', '2016-10-02'],
        ['السبت والاحد الموافقين ٦_٧ ايار ٢٠٢٣', '2023-05-06/2023-05-07'],
      ],
      not: [['25 | ديسمبر 2018', 'date-partly-read']],
    },
    zh: {
      needs: [['2018|12|25', '2018-12-25']],
      not: [['2018年|12', 'date-partly-read (12)']],
    },
  },
  'figures with the year first': {
    en: {
      needs: [
        ['2022-05-08', '2022-05-08'],
        ['2022/05/08', '2022-05-08'],
        ['20220508', '2022-05-08'],
        ['2022-05', '2022-05'],
        ['2022-05-08/2022-05-12', '2022-05-08/2022-05-12'],
        ['2022-05-08/05-12', '2022-05-08/2022-05-12'],
        ['2022-05-08..12', '2022-05-08/2022-05-12'],
        ['2025-02-24 to 03-07', '2025-02-24/2025-03-07'],
        ['2023.9.5-7', '2023-09-05/2023-09-07'],
        ['2023.9.5-10.7', '2023-09-05/2023-10-07'],
        ['2022.05.08', '2022-05-08'],
        ['2022/5/8', '2022-05-08'],
        ['2022-05-08 / 2022-05-12', '2022-05-08/2022-05-12'],
        ['2023.9.5–10.7', '2023-09-05/2023-10-07'],
        ['2022-10-20T11:00/2022-10-22T12:00', '2022-10-20/2022-10-22, 11:00-12:00, without a break'],
        ['20220101', '2022-01-01'],
        ['20221231', '2022-12-31'],
        ['2009-10', '2009-10'],
      ],
      not: [
        ['2022-13-08', 'date-day-nonexistent'],
        ['20221308', 'date-partly-read'],
        ['2022-02-30', 'date-day-nonexistent (2022-02, 30)'],
        ['2022-5', 'date-partly-read'],
        ['2022-22', 'date-year-two-digits'],
        ['2022-05-08/05', 'date-phrase-reversed'],
        ['2022/05/008', 'date-partly-read (008): 2022-05'],
        ['1700-05-08', 'date-partly-read'],
        ['2022-05-32', 'date-day-nonexistent (2022-05, 32)'],
        ['2022.05.08 and 09.10', '2022-05-08 and 2022-10-09'],
        ['20220001', 'date-partly-read'],
        ['20220100', 'date-partly-read'],
        ['20220132', 'date-partly-read'],
        ['2022/005/08', 'date-partly-read'],
      ],
    },
    zh: {
      needs: [['2022-05-08至05-12', '2022-05-08/2022-05-12']],
      not: [['2022-05-08至05-07', 'date-phrase-reversed']],
    },
    fr: {
      needs: [
        [
          '2022-10-20T11:00/2022-10-22T12:00',
          '2022-10-20/2022-10-22, 11:00-12:00, without a break',
          { language: 'fr' },
        ],
      ],
      not: [['2022-10-20, T3', 'dates-contradict: 2022-10-20 or 2022-07/2022-09', { language: 'fr' }]],
    },
    without: {
      es: 'The rule is about figures: it is the same in all languages.',
      ru: 'The rule is about figures: it is the same in all languages.',
      ar: 'The rule is about figures: it is the same in all languages.',
    },
  },
  'a month and a year in figures': {
    en: {
      needs: [
        ['05/2022', '2022-05'],
        ['5.2022', '2022-05'],
        ['2022/5', '2022-05'],
        ['05-2022', '2022-05'],
        ['01/2022', '2022-01'],
        ['12/2022', '2022-12'],
      ],
      not: [
        ['13/2022', 'date-partly-read'],
        ['05/1700', 'date-partly-read (1700)'],
        ['13-2022', 'date-partly-read'],
        ['2022/13', 'date-year-two-digits'],
        ['0/2022', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [['de 05/2022 à 07/2022', '2022-05/2022-07']],
      not: [['13/2022', 'date-partly-read', { language: 'fr' }]],
    },
    es: {
      needs: [['de 05/2022 a 07/2022', '2022-05/2022-07']],
      not: [['13/2022', 'date-partly-read', { language: 'es' }]],
    },
    ru: {
      needs: [['с 05.2022 по 07.2022', '2022-05/2022-07']],
      not: [['13.2022', 'date-partly-read', { language: 'ru' }]],
    },
    ar: {
      needs: [['من 05/2022 إلى 07/2022', '2022-05/2022-07']],
      not: [['13/2022', 'date-partly-read', { language: 'ar' }]],
    },
    zh: { needs: [['2022/05至2022/07', '2022-05/2022-07']], not: [['2022/13', 'date-year-two-digits']] },
  },
  'a day between a month and a year, joined by one mark, is no month': {
    en: {
      needs: [
        ['May-12-2026', '2026-05-12'],
        ['Sep-05-2025', '2025-09-05'],
        ['May/12/2026', '2026-05-12'],
        ['Oct-10-2025 - Oct-12-2025', '2025-10-10/2025-10-12'],
      ],
      not: [
        ['May-Dec-2026', '2026-05/2026-12'],
        ['May – 12/2026', '2026-05/2026-12'],
        ['May-32-2026', 'date-day-nonexistent (2026-05, 32)'],
      ],
    },
    fr: { needs: [['mai-12-2026', '2026-05-12']], not: [['mai-déc-2026', '2026-05/2026-12']] },
    es: { needs: [['mayo-12-2026', '2026-05-12']], not: [['mayo-dic-2026', '2026-05/2026-12']] },
    ru: { needs: [['май-12-2026', '2026-05-12']], not: [['май-декабрь 2026', '2026-05/2026-12']] },
    ar: { needs: [['مايو-12-2026', '2026-05-12']], not: [['مايو-ديسمبر 2026', '2026-05/2026-12']] },
    zh: {
      needs: [['May-12-2026', '2026-05-12', { language: 'zh' }]],
      not: [['5月-12月2026', '2026-05/2026-12']],
    },
  },
  'a day and a month in figures alone, joined by a hyphen': {
    en: {
      needs: [['27-11', '2009-11-27, inferred year', { reportingPeriod: '2009' }]],
      not: [
        ['11-05', 'date-partly-read', { reportingPeriod: '2009' }],
        ['27-11 May 2020', 'date-phrase-reversed'],
      ],
    },
    fr: {
      needs: [['27-11', '2009-11-27, inferred year', { reportingPeriod: '2009' }]],
      not: [['05-11', 'date-partly-read', { reportingPeriod: '2009' }]],
    },
    es: {
      needs: [['27-11', '2009-11-27, inferred year', { reportingPeriod: '2009' }]],
      not: [['05-11', 'date-partly-read', { reportingPeriod: '2009' }]],
    },
    ru: {
      needs: [['27-11', '2009-11-27, inferred year', { reportingPeriod: '2009' }]],
      not: [['05-11', 'date-partly-read', { reportingPeriod: '2009' }]],
    },
    ar: {
      needs: [
        ['27-11', '2009-11-27, inferred year', { reportingPeriod: '2009' }],
        ['17 و18 / 11', '2017-11-17/2017-11-18, inferred year', { reportingPeriod: '2017' }],
      ],
      not: [['05-11', 'date-partly-read', { reportingPeriod: '2009' }]],
    },
    zh: {
      needs: [['27-11', '2009-11-27, inferred year', { reportingPeriod: '2009' }]],
      not: [['05-11', 'date-partly-read', { reportingPeriod: '2009' }]],
    },
  },
  'words and figures without blanks': {
    en: {
      needs: [
        ['8May2023-12May2023', '2023-05-08/2023-05-12'],
        ['8May2023', '2023-05-08'],
        ['13th, 14th, 15thJULY 2012', '2012-07-13/2012-07-15'],
        ['1stMay 2012', '2012-05-01'],
      ],
      not: [['8Room2023', 'date-unreadable']],
    },
    fr: {
      needs: [
        ['8mai2023-12mai2023', '2023-05-08/2023-05-12'],
        ['1ermai 2023', '2023-05-01'],
      ],
      not: [['8salle2023', 'date-unreadable']],
    },
    es: {
      needs: [['8mayo2023-12mayo2023', '2023-05-08/2023-05-12']],
      not: [['8sala2023', 'date-unreadable']],
    },
    ru: { needs: [['8мая2023-12мая2023', '2023-05-08/2023-05-12']], not: [['8зал2023', 'date-unreadable']] },
    ar: {
      needs: [['8مايو2023-12مايو2023', '2023-05-08/2023-05-12']],
      not: [['8قاعة2023', 'date-partly-read']],
    },
    zh: {
      needs: [['2023年5月8日-2023年5月12日', '2023-05-08/2023-05-12']],
      not: [['2023室5月8日', 'date-partly-read (5月8日)']],
    },
  },
  'a year of two digits is the one near': {
    en: {
      needs: [
        ['8-May-23', '2023-05-08, inferred century'],
        ['13/5/23', '2023-05-13, inferred century'],
        ["8 May '23", '2023-05-08, inferred century'],
        ['13/5/68', '2068-05-13, inferred century'],
        ['13/5/69', '1969-05-13, inferred century'],
        ['8-May-95', '1995-05-08, inferred century', { reportingPeriod: '1990/1999' }],
        ['8-May-30', '1930-05-08, inferred century', { centuryNear: '1950' }],
        ['next Monday 13/06/22', '2022-06-13, inferred century'],
      ],
      not: [
        ['8-May-2023', '2023-05-08'],
        ['8-May-23', 'date-year-two-digits: 1923-05-08 or 2023-05-08', { centuryNear: false }],
        ['8-May-023', 'date-partly-read (023)'],
        [
          '8-May-23 - 12 May 2023',
          'date-year-two-digits: 1923-05-08/2023-05-12 or 2023-05-08/2023-05-12',
          { centuryNear: false },
        ],
        ['2 May 2022', '2022-05-02', { centuryNear: false }],
      ],
    },
    fr: {
      needs: [['8-mai-23', '2023-05-08, inferred century']],
      not: [['8-mai-23', 'date-year-two-digits: 1923-05-08 or 2023-05-08', { centuryNear: false }]],
    },
    es: {
      needs: [['8-may-23', '2023-05-08, inferred century']],
      not: [['8-may-23', 'date-year-two-digits: 1923-05-08 or 2023-05-08', { centuryNear: false }]],
    },
    ru: {
      needs: [
        ['08.05.23', '2023-05-08, inferred century'],
        ['8 мая 23 г.', '2023-05-08, inferred century'],
      ],
      not: [['08.05.23', 'date-year-two-digits: 1923-05-08 or 2023-05-08', { centuryNear: false }]],
    },
    ar: {
      needs: [['8 مايو 23', '2023-05-08, inferred century']],
      not: [['8 مايو 23', 'date-year-two-digits: 1923-05-08 or 2023-05-08', { centuryNear: false }]],
    },
    zh: {
      needs: [['22年5月8日', '2022-05-08, inferred century']],
      not: [['22年5月8日', 'date-year-two-digits: 1922-05-08 or 2022-05-08', { centuryNear: false }]],
    },
  },
  'figures of two digits with hyphens may have the year first': {
    en: {
      needs: [
        ['23-05-13', 'date-order-ambiguous: 2013-05-23 or 2023-05-13'],
        ['05-06-23', 'date-order-ambiguous: 2023-06-05 or 2023-05-06 or 2005-06-23'],
        ['32/05/13', '2032-05-13, inferred century'],
      ],
      not: [
        ['23/05/13', '2013-05-23, inferred century'],
        ['13-05-23', 'date-order-ambiguous: 2023-05-13 or 2013-05-23'],
        ['31/05/13', '2013-05-31, inferred century'],
        ['3-15-13', '2013-03-15, inferred century'],
      ],
    },
    without: {
      fr: 'The rule is about figures: it is the same in all languages.',
      es: 'The rule is about figures: it is the same in all languages.',
      ru: 'The rule is about figures: it is the same in all languages.',
      ar: 'The rule is about figures: it is the same in all languages.',
      zh: 'The rule is about figures: it is the same in all languages.',
    },
  },
  'the reporting period decides the order of years of two digits': {
    en: {
      needs: [['05-06-23', '2023-06-05, inferred century', { reportingPeriod: '2023-06' }]],
      not: [
        ['05-06-23', 'date-order-ambiguous: 2023-06-05 or 2023-05-06', { reportingPeriod: '2023' }],
        [
          '05-06-23',
          'date-order-ambiguous: 2023-06-05 or 2023-05-06 or 2005-06-23',
          { reportingPeriod: '2021' },
        ],
      ],
    },
    without: {
      fr: 'The rule is about figures: it is the same in all languages.',
      es: 'The rule is about figures: it is the same in all languages.',
      ru: 'The rule is about figures: it is the same in all languages.',
      ar: 'The rule is about figures: it is the same in all languages.',
      zh: 'The rule is about figures: it is the same in all languages.',
    },
  },
  'a month and two digits: a day or a year': {
    en: {
      needs: [
        ['May-22', 'date-alternatives: XXXX-05-22 or 2022-05'],
        ['May-22', 'date-alternatives: 2023-05-22 or 2022-05', { reportingPeriod: '2023' }],
        ['May-22', 'date-alternatives: XXXX-05-22 or 1922-05 or 2022-05', { centuryNear: false }],
        ['May-22 to June', 'date-alternatives: 2022-05/2022-06'],
      ],
      not: [
        ['May 22', 'date-year-missing (noReportingPeriod)'],
        ['May-32', '2032-05, inferred century'],
        ['May-22, 2022', '2022-05-22'],
        ['May-22 and 3 June 2022', '2022-05-22 and 2022-06-03'],
        ['May -22', 'date-partly-read'],
        ['May-5 2022', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [['mai-22', 'date-alternatives: XXXX-05-22 or 2022-05']],
      not: [['mai 22 2022', '2022-05-22']],
    },
    es: {
      needs: [['mayo-22', 'date-alternatives: XXXX-05-22 or 2022-05']],
      not: [['mayo 22 de 2022', '2022-05-22']],
    },
    ru: { needs: [['май-22', 'date-alternatives: XXXX-05-22 or 2022-05']], not: [['май 2022', '2022-05']] },
    ar: { needs: [['مايو-22', 'date-alternatives: XXXX-05-22 or 2022-05']], not: [['مايو 2022', '2022-05']] },
    without: { zh: 'Chinese marks the day and the year.' },
  },
  'a year and the next one: a month or two years': {
    en: {
      needs: [
        ['2009/10', 'date-alternatives: 2009-10 or 2009/2010'],
        ['2011/12', 'date-alternatives: 2011-12 or 2011/2012'],
        ['2009/10 and 2012', '2009/2010 and 2012'],
        ['2000/01', 'date-alternatives: 2000-01 or 2000/2001'],
      ],
      not: [
        ['2009/11', '2009-11'],
        ['2009/8, 2009/10', '2009-08 and 2009-10'],
        ['2010/11/05', '2010-11-05'],
        ['2009/8 - 2009/10', '2009-08/2009-10'],
        ['2000/1', '2000-01'],
        ['2009-10', '2009-10'],
        ['2011/12 - 2012/1', '2011-12/2012-01'],
        ['2011/12 - 2012/11', '2011-12/2012-11'],
        ['2009/10', '2009-10', { language: 'zh' }],
        ['2009/10 – 2010/11', '2009-10/2010-11', { language: 'zh-Hant' }],
      ],
    },
    fr: {
      needs: [['2009/10', 'date-alternatives: 2009-10 or 2009/2010', { language: 'fr' }]],
      not: [['2009/11', '2009-11', { language: 'fr' }]],
    },
    es: {
      needs: [['2009/10', 'date-alternatives: 2009-10 or 2009/2010', { language: 'es' }]],
      not: [['2009/11', '2009-11', { language: 'es' }]],
    },
    ru: {
      needs: [['2009/10', 'date-alternatives: 2009-10 or 2009/2010', { language: 'ru' }]],
      not: [['2009/11', '2009-11', { language: 'ru' }]],
    },
    ar: {
      needs: [['2009/10', 'date-alternatives: 2009-10 or 2009/2010', { language: 'ar' }]],
      not: [['2009/11', '2009-11', { language: 'ar' }]],
    },
    without: { zh: 'Chinese writes the year before the month.' },
  },
  'a solidus that was typed twice': {
    en: {
      needs: [
        ['14/05//2026', '2026-05-14'],
        ['14//05/26', '2026-05-14, inferred century'],
      ],
      not: [
        ['14/05///2026', 'date-alternatives'],
        ['14/05/ /2026', 'date-alternatives'],
      ],
    },
    fr: { needs: [['le 14/05//2026', '2026-05-14']], not: [['14/05/2026', '2026-05-14']] },
    es: { needs: [['el 14/05//2026', '2026-05-14']], not: [['14/05/2026', '2026-05-14']] },
    ru: { needs: [['14//05//2026 г.', '2026-05-14']], not: [['14/05/2026', '2026-05-14']] },
    ar: { needs: [['14/05//2026', '2026-05-14']], not: [['14/05/2026', '2026-05-14']] },
    zh: { needs: [['2026//05/14', '2026-05-14']], not: [['2026/05/14', '2026-05-14']] },
  },
  'a year and the last digits of a later one that are no month: years': {
    en: {
      needs: [
        ['2023/24', '2023/2024'],
        ['2023-24', '2023/2024'],
        ['2023–24', '2023/2024'],
        ['1999/00', '1999/2000'],
        ['2021/22 – 2023/24', '2021/2024'],
        ['2021/22 – 2023', '2021/2023'],
        ['May 2021 – 2023/24', '2021-05/2024'],
        ['2025-27', '2025/2027'],
        ['2021-23, 2025/27', '2021/2023 and 2025/2027'],
        ['1998/13', '1998/2013'],
        ['2023/25', '2023/2025'],
        ['2023–43', '2023/2043'],
      ],
      not: [
        ['2023-44', 'date-year-two-digits'],
        ['2023.25', 'date-year-two-digits'],
        ['1998-02', '1998-02'],
        ['2025-27 May', 'date-alternatives: 2025-05 or 2025/2027'],
        ['2023/23', 'date-year-two-digits'],
        ['2023–12', 'date-partly-read'],
        ['2023-24-05', 'date-day-nonexistent'],
        ['academic year 2023/24', 'date-vague (academic year): 2023/2024'],
      ],
    },
    fr: {
      needs: [['2023/24', '2023/2024', { language: 'fr' }]],
      not: [['2023/11', '2023-11', { language: 'fr' }]],
    },
    es: {
      needs: [['2023-24', '2023/2024', { language: 'es' }]],
      not: [['2023-11', '2023-11', { language: 'es' }]],
    },
    ru: {
      needs: [['2023/24 гг.', '2023/2024', { language: 'ru' }]],
      not: [['2023/11', '2023-11', { language: 'ru' }]],
    },
    ar: {
      needs: [['2023/24', '2023/2024', { language: 'ar' }]],
      not: [['2023/11', '2023-11', { language: 'ar' }]],
    },
    zh: {
      needs: [['2023-24年', '2023/2024', { language: 'zh' }]],
      not: [
        ['2023-11', '2023-11', { language: 'zh' }],
        ['2025-27 May', 'date-alternatives: 2025-05 or 2025/2027', { language: 'zh' }],
      ],
    },
  },
  'a missing year is the one that fits the reporting period': {
    en: {
      needs: [
        ['27 June - 1 July', '2022-06-27/2022-07-01, inferred year', { reportingPeriod: '2021-09/2022-11' }],
        ['27 June', '2022-06-27, inferred year', { reportingPeriod: 'September 2021 – November 2022' }],
        ['Monday 27 June', '2022-06-27, inferred year', { reportingPeriod: '2020/2023' }],
        [
          '30 December - 3 January',
          '2021-12-30/2022-01-03, inferred year',
          { reportingPeriod: '2021-09/2022-11' },
        ],
      ],
      not: [
        ['27 June', 'date-year-missing (noReportingPeriod)'],
        [
          '27 June',
          'date-year-missing (severalYearsFit): 2020-06-27 or 2021-06-27 or 2022-06-27',
          { reportingPeriod: '2020/2022' },
        ],
        ['27 June', 'date-year-missing (noYearFits)', { reportingPeriod: '2021-09/2021-11' }],
        ['30 February', 'date-day-nonexistent', { reportingPeriod: '2021' }],
        ['29 February', 'date-year-missing (noYearFits)', { reportingPeriod: '2021' }],
        ['5 May and 5 November', 'date-year-missing (noYearFits)', { reportingPeriod: '2022-01/2022-06' }],
        ['27 June', 'date-year-missing (noReportingPeriod)', { reportingPeriod: '2021/..' }],
      ],
    },
    fr: {
      needs: [
        [
          'du 27 juin au 1er juillet',
          '2022-06-27/2022-07-01, inferred year',
          { reportingPeriod: '2021-09/2022-11' },
        ],
      ],
      not: [['du 27 juin au 1er juillet', 'date-year-missing (noReportingPeriod)']],
    },
    es: {
      needs: [['27 de junio', '2022-06-27, inferred year', { reportingPeriod: '2022' }]],
      not: [['27 de junio', 'date-year-missing (noReportingPeriod)']],
    },
    ru: {
      needs: [['27 июня', '2022-06-27, inferred year', { reportingPeriod: '2022' }]],
      not: [['27 июня', 'date-year-missing (noReportingPeriod)']],
    },
    ar: {
      needs: [['27 يونيو', '2022-06-27, inferred year', { reportingPeriod: '2022' }]],
      not: [['27 يونيو', 'date-year-missing (noReportingPeriod)']],
    },
    zh: {
      needs: [['6月27日', '2022-06-27, inferred year', { reportingPeriod: '2022' }]],
      not: [['6月27日', 'date-year-missing (noReportingPeriod)']],
    },
  },
  'a day that the month does not have': {
    en: {
      needs: [
        ['31 April 2022', 'date-day-nonexistent (2022-04, 31)'],
        ['29 February 2022', 'date-day-nonexistent (2022-02, 29)'],
        ['30 April - 31 June 2022', 'date-day-nonexistent (2022-06, 31)'],
      ],
      not: [
        ['29 February 2024', '2024-02-29'],
        ['30 April 2022', '2022-04-30'],
      ],
    },
    fr: {
      needs: [['31 avril 2022', 'date-day-nonexistent (2022-04, 31)']],
      not: [['30 avril 2022', '2022-04-30']],
    },
    es: {
      needs: [['31 de abril de 2022', 'date-day-nonexistent (2022-04, 31)']],
      not: [['30 de abril de 2022', '2022-04-30']],
    },
    ru: {
      needs: [['31 апреля 2022 года', 'date-day-nonexistent (2022-04, 31)']],
      not: [['30 апреля 2022 года', '2022-04-30']],
    },
    ar: {
      needs: [['31 أبريل 2022', 'date-day-nonexistent (2022-04, 31)']],
      not: [['30 أبريل 2022', '2022-04-30']],
    },
    zh: {
      needs: [['2022年4月31日', 'date-day-nonexistent (2022-04, 31)']],
      not: [['2022年4月30日', '2022-04-30']],
    },
  },
  'a problem names no year that nobody wrote': {
    en: {
      needs: [
        ['30 February', 'date-day-nonexistent'],
        ['2-6 May and 5-13 May', 'dates-contradict'],
        ['12 May, 5 May', 'date-alternatives'],
      ],
      not: [['30 February 2022', 'date-day-nonexistent (2022-02, 30)']],
    },
    fr: {
      needs: [['30 février', 'date-day-nonexistent']],
      not: [['30 février 2022', 'date-day-nonexistent (2022-02, 30)']],
    },
    es: {
      needs: [['30 de febrero', 'date-day-nonexistent']],
      not: [['30 de febrero de 2022', 'date-day-nonexistent (2022-02, 30)']],
    },
    ru: {
      needs: [['30 февраля', 'date-day-nonexistent']],
      not: [['30 февраля 2022 года', 'date-day-nonexistent (2022-02, 30)']],
    },
    ar: {
      needs: [['30 فبراير', 'date-day-nonexistent']],
      not: [['30 فبراير 2022', 'date-day-nonexistent (2022-02, 30)']],
    },
    zh: {
      needs: [['2月30日', 'date-day-nonexistent']],
      not: [['2022年2月30日', 'date-day-nonexistent (2022-02, 30)']],
    },
  },
  'a year is from 1800 to 2199': {
    en: {
      needs: [
        ['1800-05-08', '1800-05-08'],
        ['5 May 2199', '2199-05-05'],
        ['5 May 1800', '1800-05-05'],
        ['18000508', '1800-05-08'],
        ['21991231', '2199-12-31'],
        ['05/1800', '1800-05'],
      ],
      not: [
        ['1799-05-08', 'date-partly-read'],
        ['2200-05-08', 'date-partly-read'],
        ['5 May 2200', 'date-partly-read (2200)'],
        ['17991231', 'date-partly-read'],
        ['22000101', 'date-partly-read'],
        ['1799', 'date-unreadable'],
      ],
    },
    without: {
      fr: 'The rule is about figures: it is the same in all languages.',
      es: 'The rule is about figures: it is the same in all languages.',
      ru: 'The rule is about figures: it is the same in all languages.',
      ar: 'The rule is about figures: it is the same in all languages.',
      zh: 'The rule is about figures: it is the same in all languages.',
    },
  },
  'figures without a month in the order of the language have the other': {
    fr: {
      needs: [
        ['le 2/18/2023', '2023-02-18'],
        ['du 2/5/2023 au 2/18/2023', '2023-02-05/2023-02-18'],
      ],
      not: [
        ['le 2/5/2023', '2023-05-02'],
        ['le 31/4/2023', 'date-day-nonexistent (2023-04, 31)'],
      ],
    },
    es: {
      needs: [['el 2/18/2023', '2023-02-18']],
      not: [['el 2/5/2023', '2023-05-02']],
    },
    ru: {
      needs: [['с 2/5/2023 по 2/18/2023', '2023-02-05/2023-02-18']],
      not: [['с 2/5/2023 по 18/5/2023', '2023-05-02/2023-05-18']],
    },
    ar: {
      needs: [['2/5 الى 2/18/2023', '2023-02-05/2023-02-18']],
      not: [['2/5 الى 18/5/2023', '2023-05-02/2023-05-18']],
    },
    without: {
      en: 'English has no order of its own.',
      zh: 'Chinese has the year or the month first.',
    },
  },
  'of three numbers of two digits Chinese may have the year first': {
    zh: {
      needs: [
        ['22.10.06至22.10.08', 'date-order-ambiguous: 2006-10-22/2008-10-22 or 2022-10-06/2022-10-08'],
        ['22/10/06', 'date-order-ambiguous: 2006-10-22 or 2022-10-06', { language: 'zh' }],
        ['22.10.06', 'date-order-ambiguous: 2006-10-22 or 2022-10-06', { language: 'zh' }],
      ],
      not: [
        ['10/22/06', '2006-10-22, inferred century', { language: 'zh' }],
        ['22/10/2006', '2006-10-22'],
      ],
    },
    without: {
      en: 'English has the year last: 22/10/06.',
      fr: 'French has the year last: 22/10/06.',
      es: 'Spanish has the year last: 22/10/06.',
      ru: 'Russian has the year last: 22/10/06.',
      ar: 'Arabic has the year last: 22/10/06.',
    },
  },
  'the name of a month between solidi with white space': {
    en: {
      needs: [
        ['21 / July / 2025', '2025-07-21'],
        ['Monday 21 / Jul / 2025', '2025-07-21'],
      ],
      not: [
        ['21 July / 22 July 2025', 'date-alternatives'],
        ['21 / July 2025', 'date-alternatives'],
      ],
    },
    fr: {
      needs: [['lundi 21 / juillet / 2025', '2025-07-21']],
      not: [['21 juillet / 23 juillet 2025', 'date-alternatives']],
    },
    es: {
      needs: [['lunes 21 / julio / 2025', '2025-07-21']],
      not: [['21 de julio / 23 de julio de 2025', 'date-alternatives']],
    },
    ru: {
      needs: [['21 / июля / 2025', '2025-07-21']],
      not: [['21 июля / 23 июля 2025', 'date-alternatives']],
    },
    ar: {
      needs: [['الإثنين الموافق 21 / تموز / 2025', '2025-07-21']],
      not: [['21 تموز / 23 تموز 2025', 'date-alternatives']],
    },
    without: { zh: 'Months have no names.' },
  },
  'from the same first number to the same of another third one the year may be first': {
    en: {
      needs: [
        ['21.10.14~21.10.18', 'date-order-ambiguous: 2014-10-21/2018-10-21 or 2021-10-14/2021-10-18'],
        ['24.5.13.~24.5.15.', 'date-order-ambiguous: 2013-05-24/2015-05-24 or 2024-05-13/2024-05-15'],
      ],
      not: [
        ['12.05.24-14.05.24', '2024-05-12/2024-05-14, inferred century'],
        ['12.05.24-12.06.24', '2024-05-12/2024-06-12, inferred century'],
      ],
    },
    without: {
      fr: 'The language has the day first.',
      es: 'The language has the day first.',
      ru: 'The language has the day first.',
      ar: 'The language has the day first.',
      zh: 'The year may be first in every date.',
    },
  },
  'a day that is written as zero is not known': {
    en: {
      needs: [
        ['00 Apr 2019', '2019-04'],
        ['00/04/2019', '2019-04'],
        ['2019-04-00', '2019-04'],
        ['2019-00-00', '2019'],
      ],
      not: [
        ['2019-04-10', '2019-04-10'],
        ['10.00 5 Apr 2019', '2019-04-05, 10:00'],
        ['00:00 5 Apr 2019', '2019-04-05, 00:00'],
      ],
    },
    fr: { needs: [['00 avril 2019', '2019-04']], not: [['10 avril 2019', '2019-04-10']] },
    es: { needs: [['00-abr-2019', '2019-04']], not: [['10-abr-2019', '2019-04-10']] },
    ru: { needs: [['00.04.2019', '2019-04']], not: [['10.04.2019', '2019-04-10']] },
    ar: { needs: [['00/04/2019', '2019-04']], not: [['15/04/2019', '2019-04-15']] },
    zh: { needs: [['2019-04-00', '2019-04']], not: [['2019-04-10', '2019-04-10']] },
  },
  'a day and a month with its year in figures are no range': {
    en: {
      needs: [
        ['8/1-2/2015', 'date-partly-read'],
        ['13/1-2/2015', 'date-partly-read'],
        ['8/1-2, 8/8-9/2015', 'date-partly-read (8/8-9/2015)', { language: 'en-US' }],
      ],
      not: [
        ['01/2015-02/2015', '2015-01/2015-02'],
        ['8/1/2015-8/2/2015', '2015-08-01/2015-08-02', { language: 'en-US' }],
      ],
    },
    zh: {
      needs: [['8/1-2/2015', 'date-partly-read']],
      not: [['2015/8/1-2', '2015-08-01/2015-08-02']],
    },
    without: {
      fr: 'The day is first.',
      es: 'The day is first.',
      ru: 'The day is first.',
      ar: 'The day is first.',
    },
  },
  'the last day of a range before the next month in Chinese': {
    zh: {
      needs: [
        ['2015年8月8-9、9月15-16', '2015-08-08/2015-08-09 and 2015-09-15/2015-09-16'],
        [
          '8/8-9、8/15-16',
          '2015-08-08/2015-08-09 and 2015-08-15/2015-08-16, inferred year',
          { language: 'zh', reportingPeriod: '2015' },
        ],
      ],
      not: [['2015年1-3月、5-6月', '2015-01/2015-03 and 2015-05/2015-06']],
    },
    without: {
      en: 'A month has no such mark.',
      fr: 'A month has no such mark.',
      es: 'A month has no such mark.',
      ru: 'A month has no such mark.',
      ar: 'A month has no such mark.',
    },
  },
  'days of a month that is first, before the next month, are no days before a year': {
    en: {
      needs: [
        ['January 06, 13, 20, 27 February 03', 'date-year-missing (noReportingPeriod)'],
        [
          'March 24, 31 April 07, 14',
          '2025-03-24 and 2025-03-31 and 2025-04-07 and 2025-04-14, inferred year',
          { reportingPeriod: '2025' },
        ],
      ],
      not: [
        ['May 5 to 27 June 22', '2022-05-05/2022-06-27, inferred century'],
        ['5 May 22, 6 June 22', '2022-05-05 and 2022-06-06, inferred century'],
      ],
    },
    without: {
      fr: 'The month is not first.',
      es: 'The month is not first.',
      ru: 'The month is not first.',
      ar: 'The month is not first.',
      zh: 'Months and days have marks.',
    },
  },
};
