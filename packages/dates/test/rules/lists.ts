import type { Rules } from './rule.js';

/** What lists of events write beside a date: that nothing is held, other dates, numbers of sessions. */
export const lists: Rules = {
  'whole dates in a row without marks': {
    en: {
      needs: [['5 May 2024 7 May 2024 9 May 2024', '2024-05-05 and 2024-05-07 and 2024-05-09']],
      not: [['5 May 2024 7 May 2024', 'date-partly-read: 2024-05-05']],
    },
    fr: {
      needs: [
        [
          'Samedi 07 novembre 2020 Samedi 14 novembre 2020 Samedi 05 décembre 2020',
          '2020-11-07 and 2020-11-14 and 2020-12-05',
        ],
      ],
      not: [['7 novembre 2020 5 décembre 2020', 'date-partly-read: 2020-11-07']],
    },
    es: {
      needs: [
        ['5 de mayo de 2024 7 de mayo de 2024 9 de mayo de 2024', '2024-05-05 and 2024-05-07 and 2024-05-09'],
      ],
      not: [['5 de mayo de 2024 7 de mayo de 2024', 'date-partly-read: 2024-05-05']],
    },
    ru: {
      needs: [['5 мая 2024 7 мая 2024 9 мая 2024', '2024-05-05 and 2024-05-07 and 2024-05-09']],
      not: [['5 мая 2024 7 мая 2024', 'date-partly-read: 2024-05-05']],
    },
    ar: {
      needs: [['5 مايو 2024 7 مايو 2024 9 مايو 2024', '2024-05-05 and 2024-05-07 and 2024-05-09']],
      not: [['5 مايو 2024 7 مايو 2024', 'date-partly-read: 2024-05-05']],
    },
    zh: {
      needs: [['2024年5月5日2024年5月7日2024年5月9日', '2024-05-05 and 2024-05-07 and 2024-05-09']],
      not: [['2024年5月5日2024年5月7日', 'date-partly-read: 2024-05-05']],
    },
  },
  'days with bars between them before their month': {
    en: {
      needs: [['16|17|18|23 January 2026', '2026-01-16/2026-01-18 and 2026-01-23']],
      not: [['2|10|2016', '2016-10-02', { order: 'dmy' }]],
    },
    fr: {
      needs: [['16|17|18|23 JAN 2026', '2026-01-16/2026-01-18 and 2026-01-23']],
      not: [['2|10|2016', '2016-10-02', { order: 'dmy' }]],
    },
    es: {
      needs: [['16|17|18|23 enero 2026', '2026-01-16/2026-01-18 and 2026-01-23']],
      not: [['2|10|2016', '2016-10-02', { order: 'dmy' }]],
    },
    ru: {
      needs: [['16|17|18|23 января 2026', '2026-01-16/2026-01-18 and 2026-01-23']],
      not: [['2|10|2016', '2016-10-02', { order: 'dmy' }]],
    },
    ar: {
      needs: [['16|17|18|23 يناير 2026', '2026-01-16/2026-01-18 and 2026-01-23']],
      not: [['2|10|2016', '2016-10-02', { order: 'dmy' }]],
    },
    without: { zh: 'In Chinese the month stands before its days.' },
  },
  'a list that goes on in the next year': {
    en: {
      needs: [
        [
          'December 6, 20; January 3, 17',
          '2018-12-06 and 2018-12-20 and 2019-01-03 and 2019-01-17, inferred year',
          { reportingPeriod: '2018-09/2019-08' },
        ],
      ],
      not: [
        ['December 6; January 3', 'date-year-missing (noYearFits)', { reportingPeriod: '2019' }],
        ['October 6; May 3', 'date-alternatives', { reportingPeriod: '2018/2019' }],
        ['December 6; January 3, 2019', 'date-alternatives: 2019-12-06 or 2019-01-03'],
      ],
    },
    fr: {
      needs: [
        [
          '6 décembre et 3 janvier',
          '2018-12-06 and 2019-01-03, inferred year',
          { reportingPeriod: '2018-09/2019-08' },
        ],
      ],
      not: [['6 décembre et 3 janvier', 'date-year-missing (noYearFits)', { reportingPeriod: '2019' }]],
    },
    es: {
      needs: [
        [
          '6 de diciembre y 3 de enero',
          '2018-12-06 and 2019-01-03, inferred year',
          { reportingPeriod: '2018-09/2019-08' },
        ],
      ],
      not: [['6 de diciembre y 3 de enero', 'date-year-missing (noYearFits)', { reportingPeriod: '2019' }]],
    },
    ru: {
      needs: [
        [
          '6 декабря и 3 января',
          '2018-12-06 and 2019-01-03, inferred year',
          { reportingPeriod: '2018-09/2019-08' },
        ],
      ],
      not: [['6 декабря и 3 января', 'date-year-missing (noYearFits)', { reportingPeriod: '2019' }]],
    },
    ar: {
      needs: [
        [
          '6 ديسمبر و 3 يناير',
          '2018-12-06 and 2019-01-03, inferred year',
          { reportingPeriod: '2018-09/2019-08' },
        ],
      ],
      not: [['6 ديسمبر و 3 يناير', 'date-year-missing (noYearFits)', { reportingPeriod: '2019' }]],
    },
    zh: {
      needs: [
        [
          '12月6日、1月3日',
          '2018-12-06 and 2019-01-03, inferred year',
          { reportingPeriod: '2018-09/2019-08' },
        ],
      ],
      not: [['12月6日、1月3日', 'date-year-missing (noYearFits)', { reportingPeriod: '2019' }]],
    },
  },
  'Arabic particles before an ordinal number of several words': {
    ar: {
      needs: [
        ['الموافق للسادس والعشرين من نوفمبر 2011', '2011-11-26'],
        ['للسادس من نوفمبر 2011', '2011-11-06'],
        ['بالسادس والعشرين من نوفمبر 2011', '2011-11-26'],
      ],
      not: [['الخامس والسادس من نوفمبر 2011', '2011-11-05/2011-11-06']],
    },
    without: {
      en: 'Particles are words of their own.',
      fr: 'Particles are words of their own.',
      es: 'Particles are words of their own.',
      ru: 'Particles are words of their own.',
      zh: 'There are no such particles.',
    },
  },
  'a month before a colon is that of its days': {
    en: {
      needs: [
        ['March: 20 and 24', '2021-03-20 and 2021-03-24, inferred year', { reportingPeriod: '2021' }],
        [
          'March: 20, 21; April: 3',
          '2021-03-20/2021-03-21 and 2021-04-03, inferred year',
          { reportingPeriod: '2021' },
        ],
      ],
      not: [
        ['March: 20 participants', 'date-partly-read (March: 20): 2021-03', { reportingPeriod: '2021' }],
        ['March: 20:30', '2021-03, 20:30, inferred year', { reportingPeriod: '2021' }],
        ['May: 8 June', 'date-partly-read: 2021-05', { reportingPeriod: '2021' }],
      ],
    },
    fr: {
      needs: [['Mars : 20 et 24', '2021-03-20 and 2021-03-24, inferred year', { reportingPeriod: '2021' }]],
      not: [['Mars : 20h30', '2021-03, 20:30, inferred year', { reportingPeriod: '2021' }]],
    },
    es: {
      needs: [['MARZO: 20 y 24', '2021-03-20 and 2021-03-24, inferred year', { reportingPeriod: '2021' }]],
      not: [['MARZO: 20 plazas', 'date-partly-read (MARZO: 20): 2021-03', { reportingPeriod: '2021' }]],
    },
    ru: {
      needs: [['Март: 20, 24', '2021-03-20 and 2021-03-24, inferred year', { reportingPeriod: '2021' }]],
      not: [['Март: 20 мест', 'date-partly-read (Март: 20): 2021-03', { reportingPeriod: '2021' }]],
    },
    ar: {
      needs: [['مارس: 20 و24', '2021-03-20 and 2021-03-24, inferred year', { reportingPeriod: '2021' }]],
      not: [['مارس: 20 مقعدا', 'date-partly-read (مارس: 20): 2021-03', { reportingPeriod: '2021' }]],
    },
    zh: {
      needs: [['3月：20日、24日', '2021-03-20 and 2021-03-24, inferred year', { reportingPeriod: '2021' }]],
      not: [['3月：20人', '2021-03, inferred year', { reportingPeriod: '2021' }]],
    },
  },
  'a date on which nothing is held': {
    en: {
      needs: [
        ['October 2021 – No Public Meeting', 'date-not-final (No Public Meeting): 2021-10'],
        ['5 May 2022: no meeting', 'date-not-final (no meeting): 2022-05-05'],
      ],
      not: [['Public meeting, 5 May 2022', '2022-05-05']],
    },
    fr: {
      needs: [['5 mai 2022 : aucune réunion', 'date-not-final (aucune réunion): 2022-05-05']],
      not: [['Réunion, 5 mai 2022', '2022-05-05']],
    },
    es: {
      needs: [['5 de mayo de 2022: no hay reunión', 'date-not-final (no hay reunión): 2022-05-05']],
      not: [['Reunión, 5 de mayo de 2022', '2022-05-05']],
    },
    ru: {
      needs: [['5 мая 2022 г. заседания нет', 'date-not-final (заседания нет): 2022-05-05']],
      not: [['Заседание, 5 мая 2022 г.', '2022-05-05']],
    },
    ar: {
      needs: [['5 مايو 2022: لا يوجد اجتماع', 'date-not-final (لا يوجد اجتماع): 2022-05-05']],
      not: [['اجتماع، 5 مايو 2022', '2022-05-05']],
    },
    zh: {
      needs: [['2022年5月5日无会议', 'date-not-final (无会议): 2022-05-05']],
      not: [['2022年5月5日会议', '2022-05-05']],
    },
  },
  'a date of the event among labelled dates of something else': {
    en: {
      needs: [
        ['Deadline: 1 March 2025; Conference: 5-7 May 2025', '2025-05-05/2025-05-07'],
        ['5-7 May 2025; registration deadline: 1 March 2025', '2025-05-05/2025-05-07'],
        ['Abstracts: 1 March 2025 | Conference: 5-7 May 2025', '2025-05-05/2025-05-07'],
      ],
      not: [
        [
          'Deadline: 1 March 2025; Camera-ready: 2 April 2025',
          'date-not-of-event (Deadline): {2025-03-01,2025-04-02}',
        ],
        ['postponed; 5 May 2022', 'date-not-final (postponed): 2022-05-05'],
        ['Forum: 5 May 2022; Workshop: 6 May 2022', '2022-05-05/2022-05-06'],
      ],
    },
    fr: {
      needs: [['Date limite : 1er mars 2025 ; Conférence : 5-7 mai 2025', '2025-05-05/2025-05-07']],
      not: [
        ['Date limite : 1er mars 2025', 'date-not-of-event (Date limite): 2025-03-01'],
        ['Date : 9 mars 2025 Heure : 10h', '2025-03-09, 10:00'],
      ],
    },
    es: {
      needs: [['Fecha límite: 1 de marzo de 2025; Congreso: 5-7 de mayo de 2025', '2025-05-05/2025-05-07']],
      not: [['Fecha límite: 1 de marzo de 2025', 'date-not-of-event (Fecha límite): 2025-03-01']],
    },
    ru: {
      needs: [['Срок подачи: 1 марта 2025 г.; форум: 5–7 мая 2025 г.', '2025-05-05/2025-05-07']],
      not: [['Финальная дата подачи: 1 марта 2025 г.', 'date-not-of-event (Финальная дата): 2025-03-01']],
    },
    ar: {
      needs: [['آخر موعد: 1 مارس 2025؛ المؤتمر: 5-7 مايو 2025', '2025-05-05/2025-05-07']],
      not: [['آخر موعد: 1 مارس 2025', 'date-not-of-event (آخر موعد): 2025-03-01']],
    },
    zh: {
      needs: [
        ['[截稿日期]2019-9-5 [通知日期]2019-11-10 [会议时间]2020-2-7~2020-2-12', '2020-02-07/2020-02-12'],
        ['[截稿日期]暂无 [会议时间]2020-07-05', '2020-07-05'],
      ],
      not: [['[截稿日期]2019-9-5', 'date-not-of-event (截稿日期): 2019-09-05']],
    },
  },
  'a day that `and` joins to an earlier one of its year': {
    en: {
      needs: [
        ['5-7 May 2022 and 9 May', '2022-05-05/2022-05-07 and 2022-05-09'],
        ['5 May 2022, 9 May and 12 June', '2022-05-05 and 2022-05-09 and 2022-06-12'],
      ],
      not: [
        ['5 May 2022 and 3 March', 'date-partly-read'],
        ['5 May 2022, 12 June', 'date-partly-read'],
        ['24 March 14 and 28 April', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [['5 mai 2022 et 9 juin', '2022-05-05 and 2022-06-09']],
      not: [['5 mai 2022 et 3 mars', 'date-partly-read']],
    },
    es: {
      needs: [['5 de mayo de 2022 y 9 de junio', '2022-05-05 and 2022-06-09']],
      not: [['5 de mayo de 2022 y 3 de marzo', 'date-partly-read']],
    },
    ru: {
      needs: [['5 мая 2022 г. и 9 июня', '2022-05-05 and 2022-06-09']],
      not: [['24 марта 14 и 28 апреля', 'date-partly-read']],
    },
    ar: {
      needs: [['5 مايو 2022 و 9 يونيو', '2022-05-05 and 2022-06-09']],
      not: [['5 مايو 2022 و 3 مارس', 'date-partly-read']],
    },
    zh: {
      needs: [['2022年5月5日和6月9日', '2022-05-05 and 2022-06-09']],
      not: [['2022年5月5日和6月', 'dates-contradict: 2022-05-05 or 2022-06']],
    },
  },
  'a number of a session at the end, or a range of them before a colon': {
    en: {
      needs: [
        ['5 May 2022, session 2', '2022-05-05'],
        ['2 Meeting (Virtual) 2016-11-21', '2016-11-21'],
        ['5 May 2022, 25 participants', '2022-05-05'],
        ['Days 1-3: 5-7 May 2022', '2022-05-05/2022-05-07'],
        ['5 May 2022 (Lesson 3)', '2022-05-05'],
        ['Modules 1-3: 5-7 May 2022', '2022-05-05/2022-05-07'],
        ['Sessions 1-3: 5-7 May 2022', '2022-05-05/2022-05-07'],
        ['Track 3 - 16 December 2022', '2022-12-16'],
        ['Panel 3 - 16 December 2022', 'date-partly-read (3): 2022-12-16'],
      ],
      not: [
        ['5 May 2022, week 54', 'date-partly-read (54): 2022-05-05'],
        ['Geneva 3 - 16 December 2022', '2022-12-03/2022-12-16'],
      ],
    },
    fr: {
      needs: [
        ['5 mai 2022, séance 2', '2022-05-05'],
        ['Parcours 3 - 16 décembre 2022', '2022-12-16'],
      ],
      not: [['Genève 3 - 16 décembre 2022', '2022-12-03/2022-12-16']],
    },
    es: {
      needs: [['5 de mayo de 2022, sesión 2', '2022-05-05']],
      not: [['Lima 3 - 16 de diciembre de 2022', '2022-12-03/2022-12-16']],
    },
    ru: {
      needs: [['5 мая 2022 г., сессия 2', '2022-05-05']],
      not: [['Минск 3 - 16 декабря 2022 г.', '2022-12-03/2022-12-16']],
    },
    ar: {
      needs: [['5 مايو 2022، الجلسة 2', '2022-05-05']],
      not: [['جنيف 3 - 16 ديسمبر 2022', '2022-12-03/2022-12-16']],
    },
    without: { zh: 'Chinese counts sessions with a word behind the number.' },
  },
  'a day with a name before a colon': {
    en: {
      needs: [
        ['May Day: 1 May 2023', '2023-05-01'],
        ['Open day: 5 May 2022', '2022-05-05'],
      ],
      not: [
        ['Three-day workshop: 5 May 2022', 'date-partly-read (Three): 2022-05-05'],
        ['3 days: 5-7 May 2022', '2022-05-05/2022-05-07'],
      ],
    },
    without: {
      fr: 'A day with a name has no word of a length in days.',
      es: 'A day with a name has no word of a length in days.',
      ru: 'A day with a name has no word of a length in days.',
      ar: 'A day with a name has no word of a length in days.',
      zh: 'A day with a name has no word of a length in days.',
    },
  },
  'a date with colons, as cameras write it': {
    en: {
      needs: [
        ['2026:03:06', '2026-03-06'],
        ['2026:03:06 14:30:00', '2026-03-06, 14:30'],
      ],
      not: [['5 May 2022, 12:30:15', '2022-05-05, 12:30']],
    },
    without: {
      fr: 'It has no words.',
      es: 'It has no words.',
      ru: 'It has no words.',
      ar: 'It has no words.',
      zh: 'It has no words.',
    },
  },
  'a name with a part of the year behind the dates and a colon': {
    en: {
      needs: [['4-15 January 2015: exams of the first semester', '2015-01-04/2015-01-15']],
      not: [
        ['5 May 2022: first half cancelled', 'date-not-final (cancelled): 2022-05-05'],
        ['5 May 2022: 18:00', '2022-05-05, 18:00'],
        ['5 May 2022: 2nd half of the month', 'date-partly-read (5 May 2022: 2nd half): 2022-05-05'],
      ],
    },
    fr: {
      needs: [['Du 4 au 15 janvier 2015: Examens du 1er semestre', '2015-01-04/2015-01-15']],
      not: [['Examens du 1er semestre 2015', '2015-01/2015-06']],
    },
    es: {
      needs: [['4-15 de enero de 2015: Exámenes del primer semestre', '2015-01-04/2015-01-15']],
      not: [['Primer semestre de 2015', '2015-01/2015-06']],
    },
    ru: {
      needs: [['4–15 января 2015 г.: экзамены первого полугодия', '2015-01-04/2015-01-15']],
      not: [['Первое полугодие 2015 г.', '2015-01/2015-06']],
    },
    ar: {
      needs: [['4-15 يناير 2015: امتحانات النصف الأول', '2015-01-04/2015-01-15']],
      not: [['النصف الأول من 2015', '2015-01/2015-06']],
    },
    zh: {
      needs: [['2015年1月4日至15日：上半年考试', '2015-01-04/2015-01-15']],
      not: [['2015年上半年', '2015-01/2015-06']],
    },
  },
  'a dash of the letter that lengthens Arabic words': {
    ar: {
      needs: [['23  ـــــــ 28 / 12 / 2023', '2023-12-23/2023-12-28']],
      not: [['23 ديسمـــبر 2023', '2023-12-23']],
    },
    without: {
      en: 'The letter is Arabic.',
      fr: 'The letter is Arabic.',
      es: 'The letter is Arabic.',
      ru: 'The letter is Arabic.',
      zh: 'The letter is Arabic.',
    },
  },
  'a month as a Roman numeral': {
    en: {
      needs: [
        ['27.V.2019', '2019-05-27'],
        ['08/XII/05', '2005-12-08, inferred century'],
        ['5-XI-2022', '2022-11-05'],
      ],
      not: [
        ['5.XIII.2022', 'date-partly-read (2022)'],
        ['Part XI, 5 May 2022', '2022-05-05'],
      ],
    },
    without: {
      fr: 'It has no words.',
      es: 'It has no words.',
      ru: 'It has no words.',
      ar: 'It has no words.',
      zh: 'It has no words.',
    },
  },
  'the only year, behind a day and a dash': {
    en: {
      needs: [['19-21 May – 2016', '2016-05-19/2016-05-21']],
      not: [['19 May 2015 – 2016', 'date-partly-read']],
    },
    fr: {
      needs: [['19-21 mai– 2016', '2016-05-19/2016-05-21']],
      not: [['19 mai 2015 – 2016', 'date-partly-read']],
    },
    es: {
      needs: [['19-21 de mayo – 2016', '2016-05-19/2016-05-21']],
      not: [['19 de mayo de 2015 – 2016', 'date-partly-read']],
    },
    ru: {
      needs: [['19-21 мая – 2016', '2016-05-19/2016-05-21']],
      not: [['19 мая 2015 – 2016', 'date-partly-read']],
    },
    ar: {
      needs: [['19-21 مايو – 2016', '2016-05-19/2016-05-21']],
      not: [['19 مايو 2015 – 2016', 'date-partly-read']],
    },
    without: { zh: 'The year is before the day.' },
  },
  'three days in a row before their month, joined by a solidus or bars': {
    en: {
      needs: [
        ['16|17|18 JAN 2025', '2025-01-16/2025-01-18'],
        ['16/17/18 January 2025', '2025-01-16/2025-01-18'],
      ],
      not: [
        ['16/17/2018 January', 'date-partly-read'],
        ['16/1/25 January', 'date-partly-read: 2025-01-16'],
      ],
    },
    fr: { needs: [['16/17/18 janvier 2025', '2025-01-16/2025-01-18']], not: [['16/1/2025', '2025-01-16']] },
    es: {
      needs: [['16/17/18 de enero de 2025', '2025-01-16/2025-01-18']],
      not: [['16/1/2025', '2025-01-16', { language: 'es' }]],
    },
    ru: {
      needs: [['16/17/18 января 2025', '2025-01-16/2025-01-18']],
      not: [['16/1/2025', '2025-01-16', { language: 'ru' }]],
    },
    ar: {
      needs: [['16/17/18 يناير 2025', '2025-01-16/2025-01-18']],
      not: [['16/1/2025', '2025-01-16', { language: 'ar' }]],
    },
    without: { zh: 'The month stands before its days.' },
  },
  'a weekday begins another row of days': {
    en: {
      needs: [
        [
          'Tuesday 11 and 18 June, Thursday 13 and 20 June 2024',
          '2024-06-11 and 2024-06-13 and 2024-06-18 and 2024-06-20',
        ],
      ],
      not: [
        [
          '11, 18, 13 and 20 June 2024',
          'date-alternatives: 2024-06-11 or 2024-06-18 or 2024-06-13 or 2024-06-20',
        ],
      ],
    },
    fr: {
      needs: [
        [
          'Les mardi 11 et 18 juin, ainsi que les jeudi 13 et 20 juin 2024',
          '2024-06-11 and 2024-06-13 and 2024-06-18 and 2024-06-20',
        ],
      ],
      not: [
        [
          '11, 18, 13 et 20 juin 2024',
          'date-alternatives: 2024-06-11 or 2024-06-18 or 2024-06-13 or 2024-06-20',
        ],
      ],
    },
    es: {
      needs: [
        [
          'martes 11 y 18, jueves 13 y 20 de junio de 2024',
          '2024-06-11 and 2024-06-13 and 2024-06-18 and 2024-06-20',
        ],
      ],
      not: [
        [
          '11, 18, 13 y 20 de junio de 2024',
          'date-alternatives: 2024-06-11 or 2024-06-18 or 2024-06-13 or 2024-06-20',
        ],
      ],
    },
    ru: {
      needs: [
        [
          'вторник 11 и 18 июня, четверг 13 и 20 июня 2024 г.',
          '2024-06-11 and 2024-06-13 and 2024-06-18 and 2024-06-20',
        ],
      ],
      not: [
        [
          '11, 18, 13 и 20 июня 2024 г.',
          'date-alternatives: 2024-06-11 or 2024-06-18 or 2024-06-13 or 2024-06-20',
        ],
      ],
    },
    ar: {
      needs: [
        [
          'الثلاثاء 11 و18 يونيو، الخميس 13 و20 يونيو 2024',
          '2024-06-11 and 2024-06-13 and 2024-06-18 and 2024-06-20',
        ],
      ],
      not: [
        [
          '11 و18 و13 و20 يونيو 2024',
          'date-alternatives: 2024-06-11 or 2024-06-18 or 2024-06-13 or 2024-06-20',
        ],
      ],
    },
    without: { zh: 'Its weekdays stand in brackets behind each day.' },
  },
  'weekdays behind a list of more days': {
    en: {
      needs: [['5, 6 and 12 May 2026 (Tue and Wed)', '2026-05-05/2026-05-06 and 2026-05-12']],
      not: [
        [
          '5, 6 and 14 May 2026 (Tue and Wed)',
          'date-recurring (Tue and Wed): {2026-05-05/2026-05-06,2026-05-14}',
        ],
      ],
    },
    zh: {
      needs: [
        ['2014年10月18、19、26日(星期六及日)', '2014-10-18/2014-10-19 and 2014-10-26'],
        [
          '2014年10月18、19、26日及11月16、30日(星期六、日)',
          '2014-10-18/2014-10-19 and 2014-10-26 and 2014-11-16 and 2014-11-30',
        ],
      ],
      not: [['2014年10月18、19日(星期六及日)', '2014-10-18/2014-10-19']],
    },
    fr: {
      needs: [['5, 6 et 12 mai 2026 (mardi et mercredi)', '2026-05-05/2026-05-06 and 2026-05-12']],
      not: [['5 et 6 mai 2026 (mardi et mercredi)', '2026-05-05/2026-05-06']],
    },
    es: {
      needs: [['5, 6 y 12 de mayo de 2026 (martes y miércoles)', '2026-05-05/2026-05-06 and 2026-05-12']],
      not: [['5 y 6 de mayo de 2026 (martes y miércoles)', '2026-05-05/2026-05-06']],
    },
    ru: {
      needs: [['5, 6 и 12 мая 2026 (вторник и среда)', '2026-05-05/2026-05-06 and 2026-05-12']],
      not: [['5 и 6 мая 2026 (вторник и среда)', '2026-05-05/2026-05-06']],
    },
    ar: {
      needs: [['5 و6 و12 مايو 2026 (الثلاثاء والأربعاء)', '2026-05-05/2026-05-06 and 2026-05-12']],
      not: [['5 و6 مايو 2026 (الثلاثاء والأربعاء)', '2026-05-05/2026-05-06']],
    },
  },
};
