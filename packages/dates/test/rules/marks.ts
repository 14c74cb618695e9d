import type { Rules } from './rule.js';

/** Marks between dates and beside them, and what a bracket behind a date says. */
export const marks: Rules = {
  'a few days over the end of a month that is written once': {
    en: {
      needs: [
        ['28-1 November 2024', '2024-10-28/2024-11-01'],
        ['28th – 1st November 2024', '2024-10-28/2024-11-01'],
        ['30 - 2 January 2025', '2024-12-30/2025-01-02'],
        ['27-2 March 2024', '2024-02-27/2024-03-02'],
        ['July 30-2, 2013', '2013-07-30/2013-08-02'],
      ],
      not: [
        ['July 12-8, 2013', 'date-phrase-reversed'],
        ['December 30-2, 2013', 'date-phrase-reversed'],
        ['2013-07-30/02', 'date-phrase-reversed'],
        ['12-8 November 2021', 'date-phrase-reversed'],
        ['29-2 March 2023', 'date-phrase-reversed'],
        ['28 November - 1 November 2024', 'date-phrase-reversed'],
      ],
    },
    fr: {
      needs: [
        ['28-1 novembre 2024', '2024-10-28/2024-11-01'],
        ['du 28 au 1er novembre 2024', '2024-10-28/2024-11-01'],
      ],
      not: [['du 20 au 5 mai 2024', 'date-phrase-reversed']],
    },
    es: {
      needs: [['del 28 al 1 de noviembre de 2024', '2024-10-28/2024-11-01']],
      not: [['del 12 al 8 de mayo de 2024', 'date-phrase-reversed']],
    },
    ru: {
      needs: [
        ['с 28 по 1 ноября 2024 г.', '2024-10-28/2024-11-01'],
        ['28–1 ноября 2024', '2024-10-28/2024-11-01'],
      ],
      not: [['15-12 мая 2024', 'date-phrase-reversed']],
    },
    ar: {
      needs: [['من 28 إلى 1 نوفمبر 2024', '2024-10-28/2024-11-01']],
      // With a dash it may be written from right to left.
      not: [['28-1 نوفمبر 2024', '2024-11-01/2024-11-28']],
    },
    zh: {
      needs: [['2013年7月30日-2日', '2013-07-30/2013-08-02']],
      not: [['2013年7月12日-8日', 'date-phrase-reversed']],
    },
  },
  'a month as the label of days with their weekdays': {
    en: {
      needs: [
        ['May: Sat 4', '2013-05-04, inferred year', { reportingPeriod: '2013' }],
        ['JUNE | Mon 3 to Wed 5', '2013-06-03/2013-06-05, inferred year', { reportingPeriod: '2013' }],
        ['May | 4', '2013-05-04, inferred year', { reportingPeriod: '2013' }],
      ],
      not: [
        ['May | Sat 4 June', 'date-partly-read: 2013-05', { reportingPeriod: '2013' }],
        ['May: Sat', 'date-vague', { reportingPeriod: '2013' }],
      ],
    },
    fr: {
      needs: [['mai : samedi 4', '2013-05-04, inferred year', { reportingPeriod: '2013' }]],
      not: [['mai | samedi 4 juin', 'date-partly-read: 2013-05', { reportingPeriod: '2013' }]],
    },
    es: {
      needs: [
        ['MAYO | Sábado 4', '2013-05-04, inferred year', { reportingPeriod: '2013' }],
        [
          'JUNIO | Lunes 3 al Miércoles 5',
          '2013-06-03/2013-06-05, inferred year',
          { reportingPeriod: '2013' },
        ],
      ],
      not: [['mayo | lunes', 'date-vague', { reportingPeriod: '2013' }]],
    },
    ru: {
      needs: [['Май: сб 4', '2013-05-04, inferred year', { reportingPeriod: '2013' }]],
      not: [['май | среда', 'date-vague', { reportingPeriod: '2013' }]],
    },
    ar: {
      needs: [['مايو: السبت 4', '2013-05-04, inferred year', { reportingPeriod: '2013' }]],
      not: [['مايو | السبت', 'date-vague', { reportingPeriod: '2013' }]],
    },
    zh: {
      needs: [['5月：星期六4日', '2013-05-04, inferred year', { reportingPeriod: '2013' }]],
      not: [['5月 | 星期六', 'date-vague', { reportingPeriod: '2013' }]],
    },
  },
  'the name of a feast in brackets behind its day': {
    en: {
      needs: [
        ['17 April 2022 (Easter)', '2022-04-17'],
        ['Friday 3 April (Good Friday) 2026', '2026-04-03'],
      ],
      not: [
        ['April 2022 (Easter)', 'date-vague (Easter): 2022-04'],
        ['2 April 2026 (Good Friday)', 'date-weekday-contradicts (weekday/4): 2026-04-02'],
      ],
    },
    fr: {
      needs: [
        ['17 avril 2022 (Pâques)', '2022-04-17'],
        ['3 avril (Vendredi saint) 2026', '2026-04-03'],
      ],
      not: [['avril 2022 (Pâques)', 'date-vague (Pâques): 2022-04']],
    },
    es: {
      needs: [
        ['17 de abril de 2022 (Semana Santa)', '2022-04-17'],
        ['3 de abril (Viernes Santo) de 2026', '2026-04-03'],
      ],
      not: [['abril de 2022 (Semana Santa)', 'date-vague (Semana Santa): 2022-04']],
    },
    ru: {
      needs: [['24 апреля 2022 (Пасха)', '2022-04-24']],
      not: [['апрель 2022 (Пасха)', 'date-vague (Пасха): 2022-04']],
    },
    ar: {
      needs: [['2 مايو 2022 (عيد الفطر)', '2022-05-02']],
      not: [['مايو 2022 (عيد الفطر)', 'date-vague (عيد الفطر): 2022-05']],
    },
    zh: {
      needs: [
        ['2008年2月6日(除夕)上午8时', '2008-02-06, 08:00'],
        ['2月6日（春节）', '2008-02-06, inferred year', { reportingPeriod: '2008' }],
      ],
      not: [['2008年2月（春节）', 'date-vague (春节): 2008-02']],
    },
  },
  'a bracket between a day and the word that makes it an end': {
    zh: {
      needs: [
        ['111年4月15日(含)前報名', 'date-relative (前): 2022-04-15'],
        ['2022年4月15日（含）前', 'date-relative (前): 2022-04-15'],
      ],
      not: [
        ['2022年4月15日（五）', '2022-04-15'],
        ['2022年4月15日（北京前门）', '2022-04-15'],
      ],
    },
    without: {
      en: 'The word stands before the day.',
      fr: 'The word stands before the day.',
      es: 'The word stands before the day.',
      ru: 'The word stands before the day.',
      ar: 'The word stands before the day.',
    },
  },
  'the word of a deadline in brackets within a date': {
    en: {
      needs: [['5 May (deadline) 2026', 'date-not-of-event (deadline): 2026-05-05']],
      not: [['5 May (Geneva) 2026', '2026-05-05']],
    },
    fr: {
      needs: [['5 mai (date limite) 2026', 'date-not-of-event (date limite): 2026-05-05']],
      not: [['5 mai (Genève) 2026', '2026-05-05']],
    },
    es: {
      needs: [['5 de mayo (fecha límite) de 2026', 'date-not-of-event (fecha límite): 2026-05-05']],
      not: [['5 de mayo (Ginebra) de 2026', '2026-05-05']],
    },
    ru: {
      needs: [['5 мая (крайний срок) 2026', 'date-not-of-event (крайний срок): 2026-05-05']],
      not: [['5 мая (Женева) 2026', '2026-05-05']],
    },
    ar: {
      needs: [['5 مايو (الموعد النهائي) 2026', 'date-not-of-event (الموعد النهائي): 2026-05-05']],
      not: [['5 مايو (جنيف) 2026', '2026-05-05']],
    },
    zh: {
      needs: [['2026年5月5日（截止）', 'date-not-of-event (截止): 2026-05-05']],
      not: [['2026年5月5日（日内瓦）', '2026-05-05']],
    },
  },
  'a bracket that excludes a day': {
    en: {
      needs: [
        [
          '5 May 2026 (not inclusive) - 7 May 2026',
          'date-partly-read (not inclusive): 2026-05-05/2026-05-07',
        ],
      ],
      not: [['5 May 2026 (Geneva) - 7 May 2026', '2026-05-05/2026-05-07']],
    },
    fr: {
      needs: [['du 5 (non inclus) au 7 mai 2026', 'date-partly-read (non inclus): 2026-05-05/2026-05-07']],
      not: [['du 5 au 7 mai 2026', '2026-05-05/2026-05-07']],
    },
    es: {
      needs: [
        ['5 (no incluido) al 7 de mayo de 2026', 'date-partly-read (no incluido): 2026-05-05/2026-05-07'],
      ],
      not: [['5 al 7 de mayo de 2026', '2026-05-05/2026-05-07']],
    },
    ru: {
      needs: [['с 5 (не включая) по 7 мая 2026', 'date-partly-read (не включая): 2026-05-05/2026-05-07']],
      not: [['с 5 по 7 мая 2026', '2026-05-05/2026-05-07']],
    },
    ar: {
      needs: [['من 5 (غير شامل) إلى 7 مايو 2026', 'date-partly-read (غير شامل): 2026-05-05/2026-05-07']],
      not: [['من 5 إلى 7 مايو 2026', '2026-05-05/2026-05-07']],
    },
    zh: {
      needs: [['2026年5月1日(不含)至5日', 'date-partly-read (不含): 2026-05-01/2026-05-05']],
      not: [['2026年5月1日(五)至5日', '2026-05-01/2026-05-05']],
    },
  },
  'a point and a hyphen at the end of a phrase': {
    es: {
      needs: [
        ['Martes, 13 de septiembre de 2011.-', '2011-09-13'],
        ['13 de septiembre de 2011.- Reunión', '2011-09-13'],
      ],
      not: [
        ['nov.-dic. 2021', '2021-11/2021-12'],
        ['8.-12.5.2023', '2023-05-08/2023-05-12'],
        ['13.- 15 de mayo de 2022', '2022-05-13/2022-05-15'],
      ],
    },
    without: {
      en: 'A custom of Spanish.',
      fr: 'A custom of Spanish.',
      ru: 'A custom of Spanish.',
      ar: 'A custom of Spanish.',
      zh: 'A custom of Spanish.',
    },
  },
  'two points behind an Arabic word are a pause': {
    ar: {
      needs: [['الجولة الثالثة.. 14 نوفمبر 2019', '2019-11-14']],
      not: [['3..14 نوفمبر 2019', '2019-11-03/2019-11-14']],
    },
    en: {
      needs: [['Round 3.. 14 November 2019', 'date-partly-read (14 November 2019): 2019-11-14']],
      not: [['3 .. 14 November 2019', '2019-11-03/2019-11-14']],
    },
    without: {
      fr: 'Points join a range.',
      es: 'Points join a range.',
      ru: 'Points join a range.',
      zh: 'Points join a range.',
    },
  },
  'the mark of a footnote in a range': {
    en: {
      needs: [
        ['4 September 2024* - 20 December 2024', '2024-09-04/2024-12-20'],
        ['4 September 2024¹ - 20 December 2024²', '2024-09-04/2024-12-20'],
        ['4 September¹² 2024', '2024-09-04'],
      ],
      not: [
        ['4 May 2024 ** 6 May 2024', 'date-partly-read: 2024-05-04'],
        ['4² May 2024', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [['4 septembre 2024* - 20 décembre 2024', '2024-09-04/2024-12-20']],
      not: [['4* mai 2024', '2024-05-04']],
    },
    es: {
      needs: [['4 de septiembre de 2024* - 20 de diciembre de 2024', '2024-09-04/2024-12-20']],
      not: [['4* de mayo de 2024', '2024-05-04']],
    },
    ru: {
      needs: [['4 сентября 2024* – 20 декабря 2024', '2024-09-04/2024-12-20']],
      not: [['4* мая 2024', '2024-05-04']],
    },
    ar: {
      needs: [['4 سبتمبر 2024* - 20 ديسمبر 2024', '2024-09-04/2024-12-20']],
      not: [['4* مايو 2024', '2024-05-04']],
    },
    zh: {
      needs: [['2024年9月4日*至2024年12月20日', '2024-09-04/2024-12-20']],
      not: [['2024年5月4日*', '2024-05-04']],
    },
  },
  'a name before a dash and a range': {
    en: {
      needs: [
        ['Half term - 28 October - 1 November 2024', '2024-10-28/2024-11-01'],
        ['Half term - 28th - 1st November 2024', '2024-10-28/2024-11-01'],
        ['Spring break – 11 March to 15 March 2024', '2024-03-11/2024-03-15'],
      ],
      not: [
        ['Half term - 5 November 2024', 'date-partly-read (Half): 2024-11-05'],
        ['May - 28 October - 1 November 2024', 'date-partly-read (1 November 2024)'],
        ['Semester 2 - 1 March - 5 May 2024', 'date-partly-read (Semester): 2024-03-01/2024-05-05'],
      ],
    },
    fr: {
      needs: [["Vacances d'automne - 19 octobre au 3 novembre 2024", '2024-10-19/2024-11-03']],
      not: [['Mai - 28 octobre - 1er novembre 2024', 'date-partly-read (1er novembre 2024)']],
    },
    es: {
      needs: [['Vacaciones de otoño - 19 de octubre al 3 de noviembre de 2024', '2024-10-19/2024-11-03']],
      not: [['Mayo - 28 de octubre - 1 de noviembre de 2024', 'date-partly-read (1 de noviembre de 2024)']],
    },
    ru: {
      needs: [['Осенние каникулы – 28 октября – 4 ноября 2024 г.', '2024-10-28/2024-11-04']],
      not: [
        ['Часть 2 - 7 мая 2026', '2026-05-07'],
        ['Май – 28 октября – 1 ноября 2024 г.', 'date-partly-read (1 ноября 2024 г.)'],
      ],
    },
    ar: {
      needs: [['عطلة الخريف - 28 أكتوبر إلى 1 نوفمبر 2024', '2024-10-28/2024-11-01']],
      not: [['مايو - 28 أكتوبر - 1 نوفمبر 2024', 'date-partly-read (1 نوفمبر 2024)']],
    },
    zh: {
      needs: [['秋季假期 - 2024年10月28日 - 11月1日', '2024-10-28/2024-11-01']],
      not: [['5月 - 2024年10月28日 - 11月1日', 'date-partly-read (5月 - 2024年10月28日): 2024-05']],
    },
  },
  'a bracket with a weekday and the name of the day': {
    en: {
      needs: [['31 March (Easter, Sunday) to 2 April 2024', '2024-03-31/2024-04-02']],
      not: [
        ['31 March (Easter, Monday) to 2 April 2024', 'date-weekday-contradicts (weekday/7): 2024-03-31'],
        ['5 May (Kenya, Monday 6) 2024', 'dates-contradict: 2024-05-05 or 2024-05-06'],
      ],
    },
    fr: {
      needs: [['1er mai (fête du Travail, mercredi) au 3 mai 2024', '2024-05-01/2024-05-03']],
      not: [['1er mai (mercredi) au 3 mai 2024', '2024-05-01/2024-05-03']],
    },
    es: {
      needs: [['1 de mayo (Día del Trabajo, miércoles) al 3 de mayo de 2024', '2024-05-01/2024-05-03']],
      not: [['1 de mayo (miércoles) al 3 de mayo de 2024', '2024-05-01/2024-05-03']],
    },
    ru: {
      needs: [['с 9 мая (Победа, четверг) по 11 мая 2024 г.', '2024-05-09/2024-05-11']],
      not: [['с 9 мая (четверг) по 11 мая 2024 г.', '2024-05-09/2024-05-11']],
    },
    ar: {
      needs: [['من 1 مايو (عطلة، الأربعاء) إلى 3 مايو 2024', '2024-05-01/2024-05-03']],
      not: [['من 1 مايو (الأربعاء) إلى 3 مايو 2024', '2024-05-01/2024-05-03']],
    },
    zh: {
      needs: [
        ['2025年1月28日(农历除夕、周二)至2月4日(农历正月初七、周二)', '2025-01-28/2025-02-04'],
        ['2024年5月1日（劳动节、周三）至5日', '2024-05-01/2024-05-05'],
      ],
      not: [['2024年5月1日（周三）至5日', '2024-05-01/2024-05-05']],
    },
  },
  'bars and a slash between the parts of a date': {
    en: {
      needs: [
        ['September 24/2013', '2013-09-24'],
        ['From September 24/2013 to December 20/2013', '2013-09-24/2013-12-20'],
        ['July / 21 / 2025', '2025-07-21'],
        ['30 | 09 | 2025', '2025-09-30'],
      ],
      not: [
        ['9 | 10', 'date-partly-read'],
        ['September 24/25 2013', '2013-09-24/2013-09-25'],
      ],
    },
    fr: { needs: [['19 | 02 | 2026', '2026-02-19']], not: [['Forum | 9 février 2026', '2026-02-09']] },
    es: {
      needs: [['09 | 02 | 2026 - 13 | 02 | 2026', '2026-02-09/2026-02-13']],
      not: [['Foro | 9 de febrero de 2026', '2026-02-09']],
    },
    ru: { needs: [['19 | 02 | 2026', '2026-02-19']], not: [['Форум | 9 февраля 2026', '2026-02-09']] },
    ar: { needs: [['19 | 02 | 2026', '2026-02-19']], not: [['منتدى | 9 فبراير 2026', '2026-02-09']] },
    without: { zh: 'The year comes first.' },
  },
};
