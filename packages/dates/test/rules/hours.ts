import type { Rules } from './rule.js';

export const hours: Rules = {
  'a letter behind the minutes is the half of the day': {
    en: {
      needs: [
        ['6 Dec 2021 8:00a-10:00a', '2021-12-06, 08:00-10:00'],
        ['6 Dec 2021, 10:00p-2:10a', '2021-12-06, 22:00-02:10'],
      ],
      not: [
        ['6 Dec 2021, 8:00 a meeting', '2021-12-06, 08:00'],
        ['6 Dec 2021, ref:7a24', 'date-partly-read (7a24)'],
        ['6 Dec 2021, id 1:20a9', 'date-partly-read'],
      ],
    },
    without: {
      fr: 'Hours are counted to 24.',
      es: 'The letter is a word.',
      ru: 'Hours are counted to 24.',
      ar: 'Other letters are written.',
      zh: 'Words are written.',
    },
  },
  'an hour in figures alone behind a whole date and a word for at': {
    en: {
      needs: [
        ['5 May 2022 at 8', '2022-05-05, 08:00'],
        ['5 May 2022 at 3', '2022-05-05, hours-omitted (halfOfDay)'],
      ],
      not: [['5 May 2022 at 30', 'date-partly-read: 2022-05-05']],
    },
    ru: {
      needs: [
        ['5 мая 2022 г. в 11', '2022-05-05, 11:00'],
        ['30 марта 2016 года в 1700', '2016-03-30, 17:00'],
      ],
      not: [
        ['5 мая 2017 г. в 2016', 'date-partly-read (2016)'],
        ['в 2016 году, 5 мая 2017 г.', 'dates-contradict: 2016 or 2017-05-05'],
      ],
    },
    without: {
      fr: 'The word for hours is written.',
      es: 'Its words are those of an hour.',
      ar: 'Its word is that of an hour.',
      zh: 'The word for hours is written.',
    },
  },
  'an abbreviated hour with its point before a dash': {
    fr: {
      needs: [['13 avril 2021 – 10h.-12h.', '2021-04-13, 10:00-12:00']],
      not: [['13 avril 2021, 10h. Lyon', '2021-04-13, 10:00, Europe/Paris']],
    },
    without: {
      en: 'The letter alone is not written.',
      es: 'The letter has no point.',
      ru: 'The letter is read with its point.',
      ar: 'Another letter is written.',
      zh: 'A character is written.',
    },
  },
  'a time behind a word and a hyphen, with the half of the day': {
    en: {
      needs: [
        ['8 August 2018, Special Meeting-7:30 AM', '2018-08-08, 07:30'],
        ['8 August 2018 (Hall-7 pm)', '2018-08-08, 19:00'],
      ],
      not: [
        ['8 August 2018, COVID-19', '2018-08-08'],
        ['8 August 2018, Room-7:30', 'date-partly-read'],
      ],
    },
    without: {
      fr: 'The same rule as in English.',
      es: 'The same rule as in English.',
      ru: 'The same rule as in English.',
      ar: 'The same rule as in English.',
      zh: 'The same rule as in English.',
    },
  },
  'two numbers in brackets with a point behind each are no time': {
    zh: {
      needs: [['2023年1月1日,春节(1.22.)', 'dates-contradict: 2023-01-01 or 2023-01-22']],
      not: [
        ['2023年1月1日(13.30.)', '2023-01-01, 13:30'],
        ['2023年1月1日(1.22)', '2023-01-01, hours-omitted (halfOfDay)'],
      ],
    },
    ru: {
      needs: [['5 мая 2023 г. (9.12.)', 'date-partly-read']],
      not: [['5 мая 2023 г. (в 9.30.)', '2023-05-05, 09:30']],
    },
    without: {
      en: 'The order of its figures is open.',
      fr: 'The same rule as in Russian.',
      es: 'The same rule as in Russian.',
      ar: 'The same rule as in Russian.',
    },
  },
  'hours of 24': {
    en: {
      needs: [
        ['16 April 2024, 09 : 00 - 17 : 00', '2024-04-16, 09:00-17:00'],
        ['5 May 2022, 14:00', '2022-05-05, 14:00'],
        ['5 May 2022, 14:00-17:30', '2022-05-05, 14:00-17:30'],
        ['14:00, 5 May 2022', '2022-05-05, 14:00'],
        ['5 May 2022 09.30-17.30', '2022-05-05, 09:30-17:30'],
        ['5 May 2022, 22:00-24:00', '2022-05-05, 22:00-24:00'],
        ['5 May 2022, 14:00:30', '2022-05-05, 14:00'],
        ['5 May 2022, 11.30', '2022-05-05, 11:30'],
        ['5 May 2022, 9.30 am', '2022-05-05, 09:30'],
        ['5 May 2022, 10.10-17.00', '2022-05-05, 10:10-17:00'],
        ['5 May 2022, 14:00 -- 15:00', '2022-05-05, 14:00-15:00'],
        ['5 May 2022, between 14:00 and 15:00', '2022-05-05, 14:00-15:00'],
      ],
      not: [
        ['5 May 2022, 25:00', 'date-partly-read (00)'],
        ['5 May 2022, 14:60', 'date-partly-read (60)'],
        ['5 May 2022, 24:30', 'date-partly-read (24:30)'],
        ['5 May 2022, 14:0', 'date-partly-read (0)'],
        ['5 May 2022, 11.12', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [
        ['5 mai 2022, 14 h 30', '2022-05-05, 14:30'],
        ['5 mai 2022 de 9h à 17h30', '2022-05-05, 09:00-17:30'],
        ['5 mai 2022, 14h00', '2022-05-05, 14:00'],
        ['5 mai 2022, 9-11 h', '2022-05-05, 09:00-11:00'],
        ['5 mai 2022, 9 h 30 - 11 h', '2022-05-05, 09:30-11:00'],
      ],
      not: [['5 mai 2022, 25 h', 'date-partly-read']],
    },
    es: {
      needs: [
        ['5 de mayo de 2022, 14:00 h', '2022-05-05, 14:00'],
        ['5 de mayo de 2022, de 9:00 a 17:30 horas', '2022-05-05, 09:00-17:30'],
        ['5 de mayo de 2022 a las 9', '2022-05-05, 09:00'],
      ],
      not: [['5 de mayo de 2022, 25:00 h', 'date-partly-read']],
    },
    ru: {
      needs: [
        ['5 мая 2022 года, 14 ч 30 мин', '2022-05-05, 14:30'],
        ['5 мая 2022 года, с 10 до 18 ч', '2022-05-05, 10:00-18:00'],
        ['5 мая 2022 года в 10.00', '2022-05-05, 10:00'],
        ['5 мая 2022 года, 11-17 ч', '2022-05-05, 11:00-17:00'],
        ['5 мая 2022 года, 9 ч', '2022-05-05, 09:00'],
      ],
      not: [['5 мая 2022 года, 25 ч', 'date-partly-read']],
    },
    ar: {
      needs: [
        ['5 مايو 2022، الساعة 14:30', '2022-05-05, 14:30'],
        ['5 مايو 2022 الساعة 9', '2022-05-05, 09:00'],
      ],
      not: [['5 مايو 2022، الساعة 25', 'date-partly-read']],
    },
    zh: {
      needs: [
        ['2022年5月5日14时30分', '2022-05-05, 14:30'],
        ['2022年5月5日14点', '2022-05-05, 14:00'],
        ['2022年5月5日9点半', '2022-05-05, 09:30'],
        ['2022年5月5日14时至17时', '2022-05-05, 14:00-17:00'],
        ['2022年5月5日下午2点半', '2022-05-05, 14:30'],
      ],
      not: [['2022年5月5日25时', 'date-partly-read (2022年5月5日25): 2022-05-05']],
    },
  },
  'dotted hours behind a dash and a dotted date are no day where they can be none': {
    en: {
      needs: [
        ['06.07.2017 - 18.00', '2017-07-06, 18:00'],
        ['06.07.2017 - 18.30', '2017-07-06, 18:30'],
      ],
      not: [
        ['06.07.2017 - 18.08', '2017-07-06/2017-08-18'],
        ['2022.10.10-10.14', '2022-10-10/2022-10-14'],
      ],
    },
    fr: {
      needs: [['06.07.2017 - 18.00 h', '2017-07-06, 18:00']],
      not: [['13.11 - 15.11.2020', '2020-11-13/2020-11-15']],
    },
    es: {
      needs: [['DIA.06.07.2017 - 18.00 h.', '2017-07-06, 18:00']],
      not: [['13.11 - 15.11.2020', '2020-11-13/2020-11-15']],
    },
    ru: {
      needs: [['06.07.2017 - 18.00', '2017-07-06, 18:00']],
      not: [['13.11 - 15.11.2020', '2020-11-13/2020-11-15']],
    },
    ar: {
      needs: [['06.07.2017 - 18.00', '2017-07-06, 18:00']],
      not: [['13.11 - 15.11.2020', '2020-11-13/2020-11-15']],
    },
    zh: {
      needs: [['2017.07.06 - 18.40', '2017-07-06, 18:40']],
      not: [['2022.10.10-10.14', '2022-10-10/2022-10-14']],
    },
  },
  'dotted hours behind a word for “at”, though they may be a day and a month': {
    en: {
      needs: [
        ['3 May 2027 at 10.10', '2027-05-03, 10:10'],
        ['At 9.05 on 3 May 2027', '2027-05-03, 09:05'],
      ],
      not: [['3.5 to 10.10.2027', '2027-05-03/2027-10-10']],
    },
    fr: {
      needs: [['le 3 mai 2027 à 10.10', '2027-05-03, 10:10']],
      not: [
        ['3.5 à 10.10.2027', '2027-05-03/2027-10-10'],
        ['à partir du 3.5.2027 à 10.10', '2027-05-03/2027-10-10'],
      ],
    },
    ru: {
      needs: [
        ['3 мая 2027 в 10.10', '2027-05-03, 10:10'],
        ['3 мая 2027 г., начало в 9.05', '2027-05-03, 09:05'],
      ],
      not: [['с 3.5 по 10.10.2027', '2027-05-03/2027-10-10']],
    },
    without: {
      es: 'Its word for “at” with the article is only said of hours.',
      ar: 'Its word before an hour is only said of hours.',
      zh: 'It has no such word.',
    },
  },
  'an end without its year behind a year of two digits that stands first': {
    en: {
      needs: [
        ['21.10.14 - 10.18', '2021-10-14/2021-10-18, inferred century'],
        ['26.05.05 - 05.07', 'date-order-ambiguous: 2005-05-26/2005-07-05 or 2026-05-05/2026-05-07'],
        ['14.10.21 - 10.18', 'date-day-nonexistent'],
      ],
      not: [
        ['13.5.26 - 17.5', '2026-05-13/2026-05-17, inferred century'],
        ['05.05.26-07.05', '2026-05-05/2026-05-07, inferred century'],
        ['06.07.17 - 10.15', '2017-07-06, 10:15, inferred century'],
      ],
    },
    zh: {
      needs: [
        ['22/10/06 - 10/08', '2022-10-06/2022-10-08, inferred century'],
        ['26.05.13 - 05.17', '2026-05-13/2026-05-17, inferred century'],
      ],
      not: [['5.7-5.9', '2026-05-07/2026-05-09, inferred year', { language: 'zh', reportingPeriod: '2026' }]],
    },
    without: {
      fr: 'The day is first.',
      es: 'The day is first.',
      ru: 'The day is first.',
      ar: 'The day is first.',
    },
  },
  'an offset behind hours without the name of a zone': {
    en: {
      needs: [
        ['Wed, 04 Jun 2025 18:30:00 +0000', '2025-06-04, 18:30, UTC'],
        ['4 June 2025 18:30 +02:00', '2025-06-04, 18:30, Etc/GMT-2'],
        ['4 June 2025 18:30 (+0200)', '2025-06-04, 18:30, Etc/GMT-2'],
        ['04 Jun 2025 18:30:00 -0500', '2025-06-04, 18:30, Etc/GMT+5'],
        ['4 June 2025, 18:30-20:00 +0530', '2025-06-04, 18:30-20:00, +05:30'],
      ],
      not: [
        ['4 June 2025 08:30 -09:00', '2025-06-04, 08:30-09:00'],
        ['4 June 2025 20:00-02:00', '2025-06-04, 20:00-02:00'],
        ['4 June 2025 20:00 - 02:00', '2025-06-04, 20:00-02:00'],
        ['4 June 2025 18:30 (+2)', 'date-partly-read'],
        ['4 June 2025 18:30 + 2000 guests', '2025-06-04, 18:30'],
      ],
    },
    fr: {
      needs: [['4 juin 2025 18:30 +0200', '2025-06-04, 18:30, Etc/GMT-2']],
      not: [['4 juin 2025 18:30 (+2)', 'date-partly-read']],
    },
    es: {
      needs: [
        ['4 de junio de 2025 18:30 -05:00', '2025-06-04, 18:30, Etc/GMT+5'],
        ['4 de junio de 2025 18:30:00 -0500', '2025-06-04, 18:30, Etc/GMT+5'],
      ],
      not: [['4 de junio de 2025 18:30 (+2)', 'date-partly-read']],
    },
    ru: {
      needs: [['4 июня 2025 18:30 +0300', '2025-06-04, 18:30, Etc/GMT-3']],
      not: [['4 июня 2025 18:30 (+2)', 'date-partly-read']],
    },
    ar: {
      needs: [['4 يونيو 2025، 18:30 +0300', '2025-06-04, 18:30, Etc/GMT-3']],
      not: [['4 يونيو 2025، 18:30 (+2)', 'date-partly-read']],
    },
    zh: {
      needs: [['2025年6月4日 18:30 +0800', '2025-06-04, 18:30, Etc/GMT-8']],
      not: [['2025年6月4日 18:30-20:00', '2025-06-04, 18:30-20:00']],
    },
  },
  'hours and minutes joined by a hyphen': {
    en: {
      needs: [
        ['5 June 2024, 10-00', '2024-06-05, 10:00'],
        ['5 June 2024, 10-00 - 12-45', '2024-06-05, 10:00-12:45'],
      ],
      not: [
        ['10-15 June 2024', '2024-06-10/2024-06-15'],
        ['10-45 June 2024', 'date-partly-read'],
        ['2024-10-00', '2024-10'],
        ['ext 10-45, 5 June 2024', 'date-partly-read (45): 2024-06-05'],
        ['5 June 2024, 9-17', 'date-partly-read'],
      ],
    },
    ru: {
      needs: [
        ['13.06.2024 г. 18-30', '2024-06-13, 18:30'],
        ['с 10-00 до 12-30 13.06.2024', '2024-06-13, 10:00-12:30'],
      ],
      not: [['13.06.2024 г. 10-15', 'date-partly-read (13.06.2024 г. 10): 2024-06-13']],
    },
    fr: {
      needs: [['5 juin 2024, 10-00', '2024-06-05, 10:00']],
      not: [['10-45 juin 2024', 'date-partly-read']],
    },
    es: {
      needs: [['5 de junio de 2024, 10-00', '2024-06-05, 10:00']],
      not: [['10-45 de junio de 2024', 'date-partly-read']],
    },
    ar: {
      needs: [['5 يونيو 2024، 10-00', '2024-06-05, 10:00']],
      not: [['10-45 يونيو 2024', 'date-partly-read']],
    },
    without: { zh: 'The language writes a colon, or 点 and 分.' },
  },
  'an hour behind the year and its preposition': {
    ru: {
      needs: [
        ['12 сентября 2024 г. в 11', '2024-09-12, 11:00'],
        ['12.09.2024 в 18', '2024-09-12, 18:00'],
      ],
      not: [['12 сентября 2024 г. в 11 залах', 'date-partly-read (12 сентября 2024 г. в 11): 2024-09-12']],
    },
    without: {
      en: 'An hour is marked: at 11:00, at 11 am.',
      fr: 'An hour is marked: à 11 h.',
      es: 'The preposition is said with the article: a las 11.',
      ar: 'An hour is marked: الساعة 11.',
      zh: 'An hour is marked: 11点.',
    },
  },
  'a solidus between two hours': {
    en: {
      needs: [['5 June 2024, 14h/16h', '2024-06-05, 14:00-16:00']],
      not: [['5 June 2024, 14:00/16:00', '2024-06-05, hours-omitted (several)']],
    },
    fr: {
      needs: [['5 juin 2024, 14h/16h', '2024-06-05, 14:00-16:00']],
      not: [['5 juin 2024, 16h/14h', '2024-06-05, hours-omitted (several)']],
    },
    es: {
      needs: [['5 de junio de 2024, 14h/16h', '2024-06-05, 14:00-16:00']],
      not: [['5 de junio de 2024, 14:00/16:00', '2024-06-05, hours-omitted (several)']],
    },
    without: {
      ar: 'The language writes a colon.',
      ru: 'The language writes a colon.',
      zh: 'The language writes a colon, or 点 and 分.',
    },
  },
  'a zone at both ends of the hours': {
    en: {
      needs: [
        ['5 June 2024, 10:00 UTC - 11:00 UTC', '2024-06-05, 10:00-11:00, UTC'],
        ['5 June 2024, 10:00 UTC to 11:00', '2024-06-05, 10:00-11:00, UTC'],
        ['13:00 UTC - 14:30, 5 June 2024', '2024-06-05, 13:00-14:30, UTC'],
      ],
      not: [
        ['5 June 2024, 9:00 UTC - 10:00', '2024-06-05, hours-omitted (several)'],
        ['5 June 2024, 9:00 UTC-10:00', '2024-06-05, 09:00, Etc/GMT+10'],
      ],
    },
    ru: {
      needs: [['5 июня 2024 г., 10:00 МСК – 12:00 МСК', '2024-06-05, 10:00-12:00, Europe/Moscow']],
      not: [['5 июня 2024 г., 10:00 МСК', '2024-06-05, 10:00, Europe/Moscow']],
    },
    fr: {
      needs: [['5 juin 2024, 10:00 UTC à 11:00 UTC', '2024-06-05, 10:00-11:00, UTC']],
      not: [['5 juin 2024, 10:00 UTC', '2024-06-05, 10:00, UTC']],
    },
    es: {
      needs: [['5 de junio de 2024, 10:00 UTC a 11:00 UTC', '2024-06-05, 10:00-11:00, UTC']],
      not: [['5 de junio de 2024, 10:00 UTC', '2024-06-05, 10:00, UTC']],
    },
    ar: {
      needs: [['5 يونيو 2024، 10:00 UTC - 11:00 UTC', '2024-06-05, 10:00-11:00, UTC']],
      not: [['5 يونيو 2024، 10:00 UTC', '2024-06-05, 10:00, UTC']],
    },
    zh: {
      needs: [['2024年6月5日 10:00 UTC - 11:00 UTC', '2024-06-05, 10:00-11:00, UTC']],
      not: [['2024年6月5日 10:00 UTC', '2024-06-05, 10:00, UTC']],
    },
  },
  'morning and afternoon': {
    en: {
      needs: [
        ['5 June 2024 (7:30) pm', '2024-06-05, 19:30'],
        ['5 June 2024, [7:30 – 9:00] p.m.', '2024-06-05, 19:30-21:00'],
        ['7:30 pm 13/06/2024', '2024-06-13, 19:30'],
        ['5 May 2022, 9-12 am', '2022-05-05, 09:00-12:00'],
        ['5 May 2022, 10-12 pm', '2022-05-05, 10:00-12:00'],
        ['5 May 2022, 2-12 pm', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, 5 to 12:30 pm', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, 12-12 pm', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, 11-12:30 pm', '2022-05-05, 11:00-12:30'],
        ['14-16 June 2027, last day 9:00-13:00', '2027-06-14/2027-06-16, hours-omitted (inWords)'],
        [
          '14 June 2027 (morning), 15 June 2027 (afternoon)',
          '2027-06-14/2027-06-15, hours-omitted (partOfDay)',
        ],
        ['14 June 2027 (morning) and 15 June 2027', '2027-06-14/2027-06-15, hours-omitted (partOfDay)'],
        ['14 June 2027, 6 to midnight', '2027-06-14, hours-omitted (halfOfDay)'],
        ['14 June 2027, 10 to midnight', '2027-06-14, hours-omitted (halfOfDay)'],
        ['14 June 2027, 6 am to midnight', '2027-06-14, 06:00-24:00'],
        ['14 June 2027, 06:00 to midnight', '2027-06-14, 06:00-24:00'],
        ['5 May 2022, 2 pm - 12 pm', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, 4-12 am', '2022-05-05, 16:00-00:00'],
        ['14-16 June 2027, 9:00-13:00 on the last day', '2027-06-14/2027-06-16, hours-omitted (inWords)'],
        ['5 May 2022, 6-12 am', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, 11-1 pm', '2022-05-05, 11:00-13:00'],
        ['5 May 2022, 1-3 pm', '2022-05-05, 13:00-15:00'],
        ['5 May 2022, 12:30-2 pm', '2022-05-05, 12:30-14:00'],
        ['5 May 2022, 13:00-3 pm', '2022-05-05, 13:00-15:00'],
        ['5 May 2022, 1 pm - 3:30', '2022-05-05, 13:00-15:30'],
        ['5 May 2022, 2 pm', '2022-05-05, 14:00'],
        ['5 May 2022, 9-11 am', '2022-05-05, 09:00-11:00'],
        ['5 May 2022, 9 a.m. to 1 p.m.', '2022-05-05, 09:00-13:00'],
        ['5 May 2022, 12 am', '2022-05-05, 00:00'],
        ['5 May 2022, 12 pm', '2022-05-05, 12:00'],
        ['5 May 2022, 10-1 pm', '2022-05-05, 10:00-13:00'],
        ['5 May 2022, 14:00 pm', '2022-05-05, 14:00'],
        ['5 May 2022, from 1 pm to 3:30', '2022-05-05, 13:00-15:30'],
        ['5 May 2022, 9:00 to 1:00 pm', '2022-05-05, 09:00-13:00'],
        ['5 May 2022, 11 pm to 1:00', '2022-05-05, 23:00-01:00'],
      ],
      not: [
        ['5 May 2022, 2', 'date-partly-read'],
        ['5 May 2022, 2 papers', 'date-partly-read'],
        ['5 May 2022, 25 pm', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [
        ['5 mai 2022, 9 heures du matin', '2022-05-05, 09:00'],
        ["5 mai 2022, 3 h de l'après-midi", '2022-05-05, 15:00'],
      ],
      not: [['5 mai 2022, le matin', '2022-05-05, part of the day']],
    },
    es: {
      needs: [
        ['5 de mayo de 2022, a las 3 de la tarde', '2022-05-05, 15:00'],
        ['5 de mayo de 2022, 9:00 a. m. a 1:00 p. m.', '2022-05-05, 09:00-13:00'],
      ],
      not: [['5 de mayo de 2022, por la tarde', '2022-05-05, part of the day']],
    },
    ru: {
      needs: [
        ['5 мая 2022 года, 9 часов утра', '2022-05-05, 09:00'],
        ['5 мая 2022 года, 6 часов вечера', '2022-05-05, 18:00'],
      ],
      not: [['5 мая 2022 года, утром', '2022-05-05, part of the day']],
    },
    ar: {
      needs: [
        ['(7:30) مساءً 13/06/2024م', '2024-06-13, 19:30'],
        ['7:30 مساءً 13/06/2024م', '2024-06-13, 19:30'],
        ['5 مايو 2022، الساعة 3 مساء', '2022-05-05, 15:00'],
        ['5 مايو 2022، الساعة 9 صباحا', '2022-05-05, 09:00'],
      ],
      not: [['5 مايو 2022، مساء', '2022-05-05, part of the day']],
    },
    zh: {
      needs: [
        ['2022年5月5日下午2点', '2022-05-05, 14:00'],
        ['2022年5月5日上午9时至11时', '2022-05-05, 09:00-11:00'],
        ['2022年5月5日下午1:30至3:00', '2022-05-05, 13:30-15:00'],
      ],
      not: [['2022年5月5日下午', '2022-05-05, part of the day']],
    },
  },
  'noon and midnight': {
    en: {
      needs: [
        ['5 May 2022, noon', '2022-05-05, 12:00'],
        ['5 May 2022, noon to 2 pm', '2022-05-05, 12:00-14:00'],
        ['5 May 2022, 10 am to noon', '2022-05-05, 10:00-12:00'],
        ['5 May 2022, 8 pm to midnight', '2022-05-05, 20:00-24:00'],
        ['5 May 2022, 12 noon', '2022-05-05, 12:00'],
        ['5 May 2022, midnight to 6 am', '2022-05-05, 00:00-06:00'],
        ['5 May 2022, 12 noon to 2 pm', '2022-05-05, 12:00-14:00'],
        ['5 May 2022, noon-midnight', '2022-05-05, 12:00-24:00'],
        ['5 May 2022, 12 midnight', '2022-05-05, hours-omitted (midnight)'],
      ],
      not: [['5 May 2022, afternoon', '2022-05-05, part of the day']],
    },
    fr: {
      needs: [
        ['5 mai 2022, midi', '2022-05-05, 12:00'],
        ['5 mai 2022, de 9 h à midi', '2022-05-05, 09:00-12:00'],
      ],
      not: [['5 mai 2022, après-midi', '2022-05-05, part of the day']],
    },
    es: {
      needs: [
        ['5 de mayo de 2024, 12 del mediodía', '2024-05-05, 12:00'],
        ['5 de mayo de 2024, de 10:00 al mediodía', '2024-05-05, 10:00-12:00'],
        ['5 de mayo de 2022, mediodía', '2022-05-05, 12:00'],
      ],
      not: [['5 de mayo de 2022, medio día', '2022-05-05, part of the day']],
    },
    ru: {
      needs: [['5 мая 2022 года, полдень', '2022-05-05, 12:00']],
      not: [['5 мая 2022 года, днем', '2022-05-05, part of the day']],
    },
    ar: {
      needs: [
        ['12 مارس 2024 من 9 صباحا حتى الظهر', '2024-03-12, 09:00-12:00'],
        ['5 مايو 2022، منتصف النهار', '2022-05-05, 12:00'],
      ],
      not: [
        ['5 مايو 2024 بعد صلاة الظهر', '2024-05-05, part of the day'],
        ['5 مايو 2022، بعد الظهر', '2022-05-05, part of the day'],
      ],
    },
    zh: {
      needs: [['2022年5月5日正午', '2022-05-05, 12:00']],
      not: [['2022年5月5日中午', '2022-05-05, part of the day']],
    },
  },
  'hours of four figures': {
    en: {
      needs: [
        ['4 June 2024 at 1830', '2024-06-04, 18:30'],
        ['4 June 2024 at 2030', '2024-06-04, 20:30'],
        ['5 May 2022, 930-1700 hours', '2022-05-05, 09:30-17:00'],
        ['5 May 2022, 1400 hrs', '2022-05-05, 14:00'],
        ['5 May 2022, 1400-1700 hours', '2022-05-05, 14:00-17:00'],
        ['5 May 2022, 0930h', '2022-05-05, 09:30'],
        ['5 May 2022, 1400h-1530h', '2022-05-05, 14:00-15:30'],
      ],
      not: [
        ['forum at 2030', '2030'],
        ['5 May 2022, 1460-1700 hours', 'date-partly-read (1460): 2022-05-05'],
        ['5 May 2022, 1400 people', 'date-partly-read (1400): 2022-05-05'],
        ['5 May 2022, 2500 hrs', 'date-partly-read (2500): 2022-05-05'],
        ['5 May 2022, 14000 hrs', '2022-05-05'],
        ['5 May 2022, 1400-17 hours', 'date-partly-read (1400): 2022-05-05'],
      ],
    },
    without: {
      fr: 'Hours are not written so.',
      es: 'Hours are not written so.',
      ru: 'Hours are not written so.',
      ar: 'Hours are not written so.',
      zh: 'Hours are not written so.',
    },
  },
  'working hours in words': {
    en: {
      needs: [
        ['5 May 2022, between 9 and 5', '2022-05-05, 09:00-17:00'],
        ['5 May 2022, from 22 to 2', '2022-05-05, 22:00-02:00'],
        ['5 May 2022, from 22 to 20', 'date-partly-read'],
        ['5 May 2022 (from 9 to 5)', '2022-05-05, 09:00-17:00'],
        ['5 May 2022, from 9 to 17.', '2022-05-05, 09:00-17:00'],
        ['5 May 2022, from 9 to 5, Geneva', '2022-05-05, 09:00-17:00, Europe/Zurich'],
        ['5 May 2022, from 9 to 5', '2022-05-05, 09:00-17:00'],
        ['5 May 2022, from 9 to 11', '2022-05-05, 09:00-11:00'],
        ['5 May 2022 (from 9 to 5)', '2022-05-05, 09:00-17:00'],
        ['5 May 2022 between 9 and 5', '2022-05-05, 09:00-17:00'],
      ],
      not: [
        ['5 May 2022, from 17 to 5', 'date-partly-read'],
        ['5 May 2022, from 17 to 16', 'date-partly-read'],
        ['5 May 2022, from 9 and 5', 'date-partly-read'],
        ['5 May 2022, from 9 to 25', 'date-partly-read'],
        ['5 May 2022, from 9 to 5 people', 'date-partly-read'],
        ['5 May 2022, from 9 to 5.5.', 'date-partly-read'],
        ['Room from 9 to 5', 'date-partly-read'],
        ['from 9 to 5 May 2022', 'date-phrase-reversed'],
        ['5 May 2022, 9 to 5', 'date-partly-read'],
        ['5 May 2022, from 9 to 15', '2022-05-05, 09:00-15:00'],
        ['5 May 2022, from 9 to 5 papers', 'date-partly-read'],
        ['5 May, from 9 to 5', 'date-partly-read'],
        ['May 2022, from 9 to 17', 'date-partly-read'],
        ['May 2022 (from 9 to 17)', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [
        ['5 mai 2022 de 9 à 17', '2022-05-05, 09:00-17:00'],
        ['5 mai 2022, de 9 à 12', '2022-05-05, 09:00-12:00'],
      ],
      not: [
        ['mai 2022 de 9 à 17', 'date-partly-read (mai 2022 de 9): 2022-05'],
        ['5 mai 2022 de 9 à 12 personnes', 'date-partly-read (5 mai 2022 de 9): 2022-05-05'],
        ['de 9 à 17 mai 2022', '2022-05-09/2022-05-17'],
      ],
    },
    es: {
      needs: [
        ['5 de mayo de 2022 de 9 a 5', '2022-05-05, 09:00-17:00'],
        ['5 de mayo de 2022, de 9 a 17', '2022-05-05, 09:00-17:00'],
      ],
      not: [
        ['mayo de 2022 de 9 a 17', 'date-partly-read (mayo de 2022 de 9): 2022-05'],
        ['5 de mayo de 2022 de 9 a 12 años', 'date-partly-read (5 de mayo de 2022 de 9): 2022-05-05'],
        ['de 9 a 17 de mayo de 2022', '2022-05-09/2022-05-17'],
      ],
    },
    ru: {
      needs: [['5 мая 2022 г., с 9 до 17', '2022-05-05, 09:00-17:00']],
      not: [
        ['май 2022 с 9 до 17', 'date-partly-read (май 2022 с 9): 2022-05'],
        ['с 9 до 17 мая 2022', '2022-05-09/2022-05-17'],
      ],
    },
    ar: {
      needs: [
        ['5 مايو 2022 من 9 إلى 5', '2022-05-05, 09:00-17:00'],
        ['5 مايو 2022، من 9 إلى 17', '2022-05-05, 09:00-17:00'],
      ],
      not: [['من 9 إلى 17 مايو 2022', '2022-05-09/2022-05-17']],
    },
    without: {
      zh: 'Hours are marked.',
    },
  },
  'midnight to the second is no time': {
    en: {
      needs: [
        ['5 May 2022, 23:59:59', '2022-05-05, empty time'],
        ['5 May 2022 12:00:00 AM', '2022-05-05, empty time'],
        ['8.5.2023 0:00:00', '2023-05-08, empty time'],
        ['2023-05-08 00:00:00', '2023-05-08, empty time'],
      ],
      not: [
        ['5 May 2022 12:00:00 PM', '2022-05-05, 12:00'],
        ['5 May 2022 0:00', '2022-05-05, 00:00'],
        ['5 May 2022, 00:00:00-09:00:00', '2022-05-05, 00:00-09:00'],
        ['8.5.2023 0:00', '2023-05-08, 00:00'],
        ['8.5.2023 0:00:01', '2023-05-08, 00:00'],
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
  'an offset from UTC': {
    en: {
      needs: [
        ['5 July 2022, 14:00 UTC+02.30', '2022-07-05, 14:00, +02:30'],
        ['5 July 2022, 14:00 UTC+2h', '2022-07-05, 14:00, Etc/GMT-2'],
        ['5 July 2022, 14:00 UTC − 3', '2022-07-05, 14:00, Etc/GMT+3'],
        ['5 May 2022, 14:00 UTC', '2022-05-05, 14:00, UTC'],
        ['5 May 2022, 14:00 UTC+3', '2022-05-05, 14:00, Etc/GMT-3'],
        ['5 May 2022, 14:00 GMT-05:00', '2022-05-05, 14:00, Etc/GMT+5'],
        ['5 May 2022, 14:00 (UTC+05:30)', '2022-05-05, 14:00, +05:30'],
        ['5 May 2022, 14:00 UTC+0530', '2022-05-05, 14:00, +05:30'],
        ['5 May 2022, 14:00 UTC+530', '2022-05-05, 14:00, +05:30'],
        ['5 May 2022, 14:00 UTC-12', '2022-05-05, 14:00, Etc/GMT+12'],
        ['5 May 2022, 14:00 UTC+14', '2022-05-05, 14:00, Etc/GMT-14'],
        ['5 May 2022, 14:00 UTC+0', '2022-05-05, 14:00, UTC'],
        ['5 May 2022, 14:00 UTC-3:30', '2022-05-05, 14:00, -03:30'],
        ['5 May 2022, 14:00 UTC−04:00', '2022-05-05, 14:00, Etc/GMT+4'],
        ['5 May 2022, 14:00 UTC+3h', '2022-05-05, 14:00, Etc/GMT-3'],
        ['5 May 2022, 14:00 UTC+05.30', '2022-05-05, 14:00, +05:30'],
        ['5 May 2022, 14:00 UTC+5:59', '2022-05-05, 14:00, +05:59'],
      ],
      not: [
        ['5 July 2022, 14:00 UTC - 7 July 2022', '2022-07-05/2022-07-07, 14:00, UTC'],
        ['5 July 2022 14:00 UTC - 7/7/2022', '2022-07-05/2022-07-07, 14:00, UTC'],
        ['5 July 2022 14:00 UTC - the 7th of July 2022', '2022-07-05/2022-07-07, 14:00, UTC'],
        ['5 July 2022 14:00 UTC - 7th of July 2022', '2022-07-05/2022-07-07, 14:00, UTC'],
        ['5 May 2022, UTC', '2022-05-05'],
        ['5 May 2022, 14:00 UTC+15', 'date-partly-read'],
        ['5 May 2022, 14:00 UTC-13', 'date-partly-read'],
        ['5 May 2022, 14:00 UTC+5:75', 'date-partly-read (75)'],
        ['5 May 2022, 14:00 UTC+5:60', 'date-partly-read (60)'],
        ['5 May 2022, 14:00 UTC+5:3', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [['5 mai 2022, 14 h TUC', '2022-05-05, 14:00, UTC']],
      not: [['5 mai 2022, 14 h', '2022-05-05, 14:00']],
    },
    es: {
      needs: [['5 de mayo de 2022, 14:00 UTC-3', '2022-05-05, 14:00, Etc/GMT+3']],
      not: [['5 de mayo de 2022, 14:00', '2022-05-05, 14:00']],
    },
    ru: {
      needs: [['5 мая 2022 года, 14:00 UTC+3', '2022-05-05, 14:00, Etc/GMT-3']],
      not: [['5 мая 2022 года, 14:00', '2022-05-05, 14:00']],
    },
    ar: {
      needs: [['5 مايو 2022، الساعة 14:00 بتوقيت غرينتش', '2022-05-05, 14:00, UTC']],
      not: [['5 مايو 2022، الساعة 14:00', '2022-05-05, 14:00']],
    },
    zh: {
      needs: [['2022年5月5日14:00协调世界时', '2022-05-05, 14:00, UTC']],
      not: [['2022年5月5日14:00', '2022-05-05, 14:00']],
    },
  },
  'the time of a city': {
    en: {
      needs: [
        ['5 May 2022, 14:00 Geneva time', '2022-05-05, 14:00, Europe/Zurich'],
        ['5 May 2022, 14:00 (Geneva)', '2022-05-05, 14:00, Europe/Zurich'],
        ['5 May 2022, 14:00, Geneva', '2022-05-05, 14:00, Europe/Zurich'],
        ['5 May 2022, 14:00 Europe/Zurich', '2022-05-05, 14:00, Europe/Zurich'],
        [
          '5 May 2022, 14:00 America/Argentina/Buenos_Aires',
          '2022-05-05, 14:00, America/Argentina/Buenos_Aires',
        ],
        ['5 May 2022, 14:00 time: Geneva', '2022-05-05, 14:00, Europe/Zurich'],
        ['5 May 2022, 14:00 - Geneva', '2022-05-05, 14:00, Europe/Zurich'],
        ['5 May 2022, 14:00 in Geneva', '2022-05-05, 14:00, Europe/Zurich'],
        ['5 May 2022, 14:00 local time, Geneva', '2022-05-05, 14:00, Europe/Zurich'],
        ['5 May 2022, 14:00 America/Bogotá', '2022-05-05, 14:00, America/Bogota'],
        ['5 May 2022, 14:00 Greenwich Mean Time', '2022-05-05, 14:00, UTC'],
        ['5 May 2022, 14:00 America/Port-au-Prince', '2022-05-05, 14:00, America/Port-au-Prince'],
        ['5 May 2022, 14:00, time of Geneva', '2022-05-05, 14:00, Europe/Zurich'],
        ['5 May 2022, 14:00 time (Geneva)', '2022-05-05, 14:00, Europe/Zurich'],
        ['5 May 2022, 14:00 – Geneva', '2022-05-05, 14:00, Europe/Zurich'],
        ['5 May 2022, 14:00. Geneva', '2022-05-05, 14:00, Europe/Zurich'],
        ['5 May 2022, 14:00; Geneva', '2022-05-05, 14:00, Europe/Zurich'],
      ],
      not: [
        ['5 May 2022, Geneva time', '2022-05-05'],
        [
          '5 May 2022, 14:00 French Polynesia time',
          '2022-05-05, 14:00, zone-omitted (unknown, French Polynesia time)',
        ],
        ['5 May 2022, 14:00 Sometown time', '2022-05-05, 14:00, zone-omitted (unknown, Sometown time)'],
        ['5 May 2022, 14:00, Room A, Geneva', '2022-05-05, 14:00'],
        ['5 May 2022, 14:00 (Sometown time)', '2022-05-05, 14:00, zone-omitted (unknown, Sometown time)'],
        ['5 May 2022, 14:00, Sometown time', '2022-05-05, 14:00, zone-omitted (unknown, Sometown time)'],
        ['5 May 2022, Room time, 14:00', '2022-05-05, 14:00'],
        ['5 May 2022, Europe/Zurich', '2022-05-05'],
      ],
    },
    fr: {
      needs: [['5 mai 2022, 14 h, heure de Genève', '2022-05-05, 14:00, Europe/Zurich']],
      not: [
        [
          '5 mai 2022, 14 h, heure de Trifouilly',
          '2022-05-05, 14:00, zone-omitted (unknown, heure de Trifouilly)',
        ],
      ],
    },
    es: {
      needs: [
        ['5 de mayo de 2022, 14:00, hora de Ginebra', '2022-05-05, 14:00, Europe/Zurich'],
        ['5 de mayo de 2022, 9:00 AM hora Colombia', '2022-05-05, 09:00, America/Bogota'],
        ['5 de mayo de 2022, 10:00 (hora Lima)', '2022-05-05, 10:00, America/Lima'],
      ],
      not: [
        [
          '5 de mayo de 2022, 14:00, hora de Villatriste',
          '2022-05-05, 14:00, zone-omitted (unknown, hora de Villatriste)',
        ],
      ],
    },
    ru: {
      needs: [
        ['5 мая 2022 года, 14:00 по женевскому времени', '2022-05-05, 14:00, Europe/Zurich'],
        ['5 мая 2022 года, 14:00 мск', '2022-05-05, 14:00, Europe/Moscow'],
      ],
      not: [['5 мая 2022 года, 14:00 по местному времени', '2022-05-05, 14:00']],
    },
    ar: {
      needs: [['5 مايو 2022، الساعة 14:00 بتوقيت جنيف', '2022-05-05, 14:00, Europe/Zurich']],
      not: [['5 مايو 2022، الساعة 14:00 بالتوقيت المحلي', '2022-05-05, 14:00']],
    },
    zh: {
      needs: [['2022年5月5日14:00（日内瓦时间）', '2022-05-05, 14:00, Europe/Zurich']],
      not: [['2022年5月5日14:00（当地时间）', '2022-05-05, 14:00']],
    },
  },
  'two zones that agree': {
    en: {
      needs: [
        ['5 July 2022, 14:00 CEST / 12:00 UTC', '2022-07-05, 14:00, Europe/Brussels'],
        ['5 July 2022, 14:00 Moscow time (UTC+3)', '2022-07-05, 14:00, Europe/Moscow'],
        ['5 July 2022, 14:00 UTC+03:00 (UTC+3)', '2022-07-05, 14:00, Etc/GMT-3'],
        ['5 July 2022, 14:00 Geneva time (CEST)', '2022-07-05, 14:00, Europe/Zurich'],
        ['5 July 2022, 14:00 UTC (GMT)', '2022-07-05, 14:00, UTC'],
        ['5 July 2022, 14:00 UTC+05:30 (New Delhi time)', '2022-07-05, 14:00, +05:30'],
        ['5 July 2022, 14:00-15:30 CEST / 12:00 UTC', '2022-07-05, 14:00-15:30, Europe/Brussels'],
      ],
      not: [
        [
          '5 July 2022, 14:00 CEST / 12:00-13:00 UTC',
          '2022-07-05, hours-omitted (several), zone-omitted (several, CEST,UTC)',
        ],
        [
          '5 July 2022, 14:00 CEST / 13:00 UTC',
          '2022-07-05, hours-omitted (several), zone-omitted (several, CEST,UTC)',
        ],
        [
          '5 July 2022, 14:00 Geneva time (UTC+1)',
          '2022-07-05, 14:00, zone-omitted (several, Geneva time,UTC+1)',
        ],
        ['5 July 2022, 14:00 UTC+3 (UTC+4)', '2022-07-05, 14:00, zone-omitted (several, UTC+3,UTC+4)'],
        [
          '5 July 2022, 14:00 UTC+05:30 (UTC+05:45)',
          '2022-07-05, 14:00, zone-omitted (several, UTC+05:30,UTC+05:45)',
        ],
      ],
    },
    fr: {
      needs: [['5 juillet 2022, 14:00 CEST / 12:00 UTC', '2022-07-05, 14:00, Europe/Brussels']],
      not: [
        [
          '5 juillet 2022, 14:00 CEST / 13:00 UTC',
          '2022-07-05, hours-omitted (several), zone-omitted (several, CEST,UTC)',
        ],
      ],
    },
    es: {
      needs: [['5 de julio de 2022, 14:00 CEST / 12:00 UTC', '2022-07-05, 14:00, Europe/Brussels']],
      not: [
        [
          '5 de julio de 2022, 14:00 CEST / 13:00 UTC',
          '2022-07-05, hours-omitted (several), zone-omitted (several, CEST,UTC)',
        ],
      ],
    },
    ru: {
      needs: [['5 июля 2022 года, 14:00 MSK / 11:00 UTC', '2022-07-05, 14:00, Europe/Moscow']],
      not: [
        [
          '5 июля 2022 года, 14:00 MSK / 12:00 UTC',
          '2022-07-05, hours-omitted (several), zone-omitted (several, MSK,UTC)',
        ],
      ],
    },
    ar: {
      needs: [['5 يوليو 2022، 14:00 CEST / 12:00 UTC', '2022-07-05, 14:00, Europe/Brussels']],
      not: [
        [
          '5 يوليو 2022، 14:00 CEST / 13:00 UTC',
          '2022-07-05, hours-omitted (several), zone-omitted (several, CEST,UTC)',
        ],
      ],
    },
    zh: {
      needs: [['2022年7月5日14:00 CEST / 12:00 UTC', '2022-07-05, 14:00, Europe/Brussels']],
      not: [
        [
          '2022年7月5日14:00 CEST / 13:00 UTC',
          '2022-07-05, hours-omitted (several), zone-omitted (several, CEST,UTC)',
        ],
      ],
    },
  },
  'an abbreviation of a zone': {
    en: {
      needs: [
        ['5 July 2022, 14:00 CEST', '2022-07-05, 14:00, Europe/Brussels'],
        ['5 January 2022, 14:00 EST', '2022-01-05, 14:00, America/New_York'],
        ['5 July 2022, 14:00 JST', '2022-07-05, 14:00, Asia/Tokyo'],
        ['5 July 2022, 14:00 cest', '2022-07-05, 14:00, Europe/Brussels'],
        ['5 January 2022, 14:00 CET', '2022-01-05, 14:00, Europe/Brussels'],
        ['5 July 2022, 14:00 ET', '2022-07-05, 14:00, America/New_York'],
      ],
      not: [
        ['5 July 2022, 14:00 IST', '2022-07-05, 14:00, zone-omitted (unknown, IST)'],
        ['5 July 2022, 14:00 (CST)', '2022-07-05, 14:00, zone-omitted (unknown, CST)'],
        ['5 January 2022, 14:00 CEST', '2022-01-05, 14:00, zone-omitted (summerNameInWinter, CEST)'],
        ['5 July 2022, 14:00 EST', '2022-07-05, 14:00, America/New_York, zone-doubtful'],
        ['14:00 est, 5 July 2022', '2022-07-05, 14:00'],
        ['5 July 2022, CEST', '2022-07-05'],
        ['IST 5 July 2022, 14:00', '2022-07-05, 14:00'],
        ['5 July 2022, 14:00, IST', '2022-07-05, 14:00, zone-omitted (unknown, IST)'],
        ['5 July 2022, Greenwich Mean Time', '2022-07-05'],
      ],
    },
    fr: {
      needs: [['5 juillet 2022, 14 h CEST', '2022-07-05, 14:00, Europe/Brussels']],
      not: [['5 juillet 2022, 14 h IST', '2022-07-05, 14:00, zone-omitted (unknown, IST)']],
    },
    es: {
      needs: [['5 de julio de 2022, 14:00 CEST', '2022-07-05, 14:00, Europe/Brussels']],
      not: [['5 de julio de 2022, 14:00 IST', '2022-07-05, 14:00, zone-omitted (unknown, IST)']],
    },
    ru: {
      needs: [['5 июля 2022 года, 14:00 CEST', '2022-07-05, 14:00, Europe/Brussels']],
      not: [['5 июля 2022 года, 14:00 IST', '2022-07-05, 14:00, zone-omitted (unknown, IST)']],
    },
    ar: {
      needs: [['5 يوليو 2022، الساعة 14:00 CEST', '2022-07-05, 14:00, Europe/Brussels']],
      not: [['5 يوليو 2022، الساعة 14:00 IST', '2022-07-05, 14:00, zone-omitted (unknown, IST)']],
    },
    zh: {
      needs: [['2022年7月5日14:00 CEST', '2022-07-05, 14:00, Europe/Brussels']],
      not: [['2022年7月5日14:00 IST', '2022-07-05, 14:00, zone-omitted (unknown, IST)']],
    },
  },
  'one time with two zones that agree on the day': {
    en: {
      needs: [
        ['5 July 2022, 14:00 GMT+2 (CEST)', '2022-07-05, 14:00, Europe/Brussels'],
        ['5 July 2022, 14:00 UTC+2 (Geneva time)', '2022-07-05, 14:00, Europe/Zurich'],
        [
          'Tue Jul 05 2022 14:00:00 GMT+0200 (Central European Summer Time)',
          '2022-07-05, 14:00, Europe/Brussels',
        ],
        ['5 July 2022, 14:00-16:00 CEST (UTC+2)', '2022-07-05, 14:00-16:00, Europe/Brussels'],
      ],
      not: [
        [
          '5 January 2022, 14:00 UTC+2 (Geneva time)',
          '2022-01-05, 14:00, zone-omitted (several, UTC+2,Geneva time)',
        ],
        ['5 July 2022, 14:00 GMT+1 (CEST)', '2022-07-05, 14:00, zone-omitted (several, GMT+1,CEST)'],
        ['July 2022, 14:00 GMT+2 (CEST)', '2022-07, 14:00, zone-omitted (several, GMT+2,CEST)'],
      ],
    },
    fr: {
      needs: [['5 juillet 2022, 14 h (heure de Genève, UTC+2)', '2022-07-05, 14:00, Europe/Zurich']],
      not: [
        [
          '5 janvier 2022, 14 h (heure de Genève, UTC+2)',
          '2022-01-05, 14:00, zone-omitted (several, heure de Genève,UTC+2)',
        ],
      ],
    },
    es: {
      needs: [['5 de julio de 2022, 14:00 (hora de Ginebra, UTC+2)', '2022-07-05, 14:00, Europe/Zurich']],
      not: [
        [
          '5 de enero de 2022, 14:00 (hora de Ginebra, UTC+2)',
          '2022-01-05, 14:00, zone-omitted (several, hora de Ginebra,UTC+2)',
        ],
      ],
    },
    ru: {
      needs: [['5 июля 2022 г., 14:00 (CEST, UTC+2)', '2022-07-05, 14:00, Europe/Brussels']],
      not: [['5 июля 2022 г., 14:00 (CEST, UTC+3)', '2022-07-05, 14:00, zone-omitted (several, CEST,UTC+3)']],
    },
    ar: {
      needs: [['5 يوليو 2022، 14:00 (CEST, UTC+2)', '2022-07-05, 14:00, Europe/Brussels']],
      not: [['5 يوليو 2022، 14:00 (CEST, UTC+3)', '2022-07-05, 14:00, zone-omitted (several, CEST,UTC+3)']],
    },
    zh: {
      needs: [['2022年7月5日14:00（日内瓦时间，UTC+2）', '2022-07-05, 14:00, Europe/Zurich']],
      not: [
        [
          '2022年1月5日14:00（日内瓦时间，UTC+2）',
          '2022-01-05, 14:00, zone-omitted (several, 日内瓦时间,UTC+2)',
        ],
      ],
    },
  },
  'hours over midnight beside two days are those of one night or of each': {
    en: {
      needs: [['4-5 May 2026, 20:00-02:00', '2026-05-04/2026-05-05, hours-omitted (oneNightOrEach)']],
      not: [
        ['4-6 May 2026, 20:00-02:00', '2026-05-04/2026-05-06, 20:00-02:00'],
        ['4 May 2026, 20:00-02:00', '2026-05-04, 20:00-02:00'],
        ['4 and 5 May 2026, 20:00-02:00', '2026-05-04/2026-05-05, 20:00-02:00'],
        ['4-5 May 2026, every day 20:00-02:00', '2026-05-04/2026-05-05, 20:00-02:00'],
        ['4-5 May 2026, 20:00-24:00', '2026-05-04/2026-05-05, 20:00-24:00'],
        ['4 May 2026 20:00 – 5 May 2026 02:00', '2026-05-04, 20:00-02:00'],
      ],
    },
    fr: {
      needs: [['4-5 mai 2026, 20h-2h', '2026-05-04/2026-05-05, hours-omitted (oneNightOrEach)']],
      not: [['4 et 5 mai 2026, 20h-2h', '2026-05-04/2026-05-05, 20:00-02:00']],
    },
    es: {
      needs: [['4-5 de mayo de 2026, 20:00-02:00', '2026-05-04/2026-05-05, hours-omitted (oneNightOrEach)']],
      not: [['4 y 5 de mayo de 2026, 20:00-02:00', '2026-05-04/2026-05-05, 20:00-02:00']],
    },
    ru: {
      needs: [['4-5 мая 2026, 20:00-02:00', '2026-05-04/2026-05-05, hours-omitted (oneNightOrEach)']],
      not: [['4 и 5 мая 2026, 20:00-02:00', '2026-05-04/2026-05-05, 20:00-02:00']],
    },
    ar: {
      needs: [['4-5 مايو 2026، 20:00-02:00', '2026-05-04/2026-05-05, hours-omitted (oneNightOrEach)']],
      not: [['4 و 5 مايو 2026، 20:00-02:00', '2026-05-04/2026-05-05, 20:00-02:00']],
    },
    zh: {
      needs: [['2026年5月4日至5日20:00-02:00', '2026-05-04/2026-05-05, hours-omitted (oneNightOrEach)']],
      not: [['2026年5月4日、5日20:00-02:00', '2026-05-04/2026-05-05, 20:00-02:00']],
    },
  },
  'hours at both ends of a range of days': {
    en: {
      needs: [
        ['5 May 2022, 09:00 - 6 May 2022, 17:00', '2022-05-05/2022-05-06, 09:00-17:00, without a break'],
        ['5 May 2022, 09:00 and 6 May 2022, 17:00', '2022-05-05 09:00 and 2022-05-06 17:00'],
      ],
      not: [['5-6 May 2022, 09:00-17:00', '2022-05-05/2022-05-06, 09:00-17:00']],
    },
    fr: {
      needs: [
        ['du 5 mai 2022 à 9 h au 6 mai 2022 à 17 h', '2022-05-05/2022-05-06, 09:00-17:00, without a break'],
      ],
      not: [['du 5 au 6 mai 2022, de 9 h à 17 h', '2022-05-05/2022-05-06, 09:00-17:00']],
    },
    es: {
      needs: [
        [
          'del 5 de mayo de 2022 a las 9:00 al 6 de mayo de 2022 a las 17:00',
          '2022-05-05/2022-05-06, 09:00-17:00, without a break',
        ],
      ],
      not: [['del 5 al 6 de mayo de 2022, de 9:00 a 17:00', '2022-05-05/2022-05-06, 09:00-17:00']],
    },
    ru: {
      needs: [
        [
          'с 9:00 5 мая 2022 года до 17:00 6 мая 2022 года',
          '2022-05-05/2022-05-06, 09:00-17:00, without a break',
        ],
      ],
      not: [['5–6 мая 2022 года, с 9:00 до 17:00', '2022-05-05/2022-05-06, 09:00-17:00']],
    },
    ar: {
      needs: [
        [
          'من 5 مايو 2022 الساعة 9:00 إلى 6 مايو 2022 الساعة 17:00',
          '2022-05-05/2022-05-06, 09:00-17:00, without a break',
        ],
      ],
      not: [['5-6 مايو 2022، من الساعة 9:00 إلى الساعة 17:00', '2022-05-05/2022-05-06, 09:00-17:00']],
    },
    zh: {
      needs: [['2022年5月5日9时至5月6日17时', '2022-05-05/2022-05-06, 09:00-17:00, without a break']],
      not: [['2022年5月5日至6日9时至17时', '2022-05-05/2022-05-06, 09:00-17:00']],
    },
  },
  'a date with a time of ISO 8601': {
    en: {
      needs: [
        ['2022-05-02T09:00Z', '2022-05-02, 09:00, UTC'],
        ['2022-05-02T09:59', '2022-05-02, 09:59'],
        ['20220314T090000Z', '2022-03-14, 09:00, UTC'],
        ['20220314T0900+0200', '2022-03-14, 09:00, Etc/GMT-2'],
        ['2022-05-02T09:00Z/2022-05-02T11:00Z', '2022-05-02, 09:00-11:00, UTC'],
        ['2022-05-02 14:00-05:00', '2022-05-02, hours-omitted (rangeOrOffset, 14:00-05:00)'],
        ['2022-05-02 00:00:00.000', '2022-05-02, empty time'],
      ],
      not: [
        ['2022-02-30T09:00', 'date-day-nonexistent (2022-02, 30)'],
        ['2022-05-02T09:60', 'date-partly-read (2022-05-02T09): 2022-05-02'],
        ['2022-05-02T24:30', 'date-partly-read (2022-05-02T24): 2022-05-02'],
        ['2022-05-02T09:00Z/2022-05-02T11:00+02:00', '2022-05-02, hours-omitted (several)'],
        ['2022-05-02T11:00Z/2022-05-02T09:00Z', '2022-05-02, hours-omitted (several)'],
        ['2022-05-02 09:00-17:00', '2022-05-02, 09:00-17:00'],
        ['2022-05-02 00:00:00.5', '2022-05-02, 00:00'],
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
  'an apostrophe between an hour and its minutes': {
    es: {
      needs: [
        ['27 de febrero de 2014 a las 14´30 horas', '2014-02-27, 14:30'],
        ["27 de febrero de 2014, 14'30 h", '2014-02-27, 14:30'],
        ['27 de febrero de 2014 a las 9’05', '2014-02-27, 09:05'],
      ],
      not: [
        ["27 de febrero de 2014, 14'30", 'date-partly-read'],
        ["27 de febrero de 2014 a las 14'75 horas", 'date-partly-read'],
        ["febrero de '14", '2014-02, inferred century'],
      ],
    },
    fr: {
      needs: [["27 février 2014 à 14'30 h", '2014-02-27, 14:30']],
      not: [["27 février 2014, 14'30", 'date-partly-read']],
    },
    en: {
      needs: [["27 February 2014 at 14'30 hrs", '2014-02-27, 14:30']],
      not: [["27 February 2014, 14'30", 'date-partly-read']],
    },
    ru: {
      needs: [["27 февраля 2014 г. в 14'30 ч", '2014-02-27, 14:30']],
      not: [["27 февраля 2014 г., 14'30", 'date-partly-read']],
    },
    without: { ar: 'It has no such mark.', zh: 'It has no such mark.' },
  },
  'hours at which people register or come in are not those of the event': {
    en: {
      needs: [
        ['5 May 2024, registration from 08:30 to 09:00', '2024-05-05, hours-omitted (ofRegistration)'],
        ['5 May 2024, 08:30 (registration)', '2024-05-05, hours-omitted (ofRegistration)'],
        ['5 May 2024, registration 08:30', '2024-05-05, hours-omitted (ofRegistration)'],
        ['5 May 2024 (doors open at 18:30)', '2024-05-05, hours-omitted (ofRegistration)'],
        ['5 May 2024, 18:30 doors', '2024-05-05, hours-omitted (ofRegistration)'],
        ['5 May 2024, 8:30-9:00 registration', '2024-05-05, hours-omitted (ofRegistration)'],
      ],
      not: [
        ['5 May 2024, doors open 9:00-17:00', '2024-05-05, 09:00-17:00'],
        ['5 May 2024, 08:30 (registration), 09:00 (start)', '2024-05-05, 09:00'],
        ['5 May 2024 at noon, registration 11:30', '2024-05-05, 12:00'],
        ['5 May 2024 9:00 (registration 8:30)', '2024-05-05, 09:00'],
        ['5 May 2024, registration desk 9:00-17:00', '2024-05-05, 09:00-17:00'],
        ['5 May 2024, lunch 12:30-13:30', '2024-05-05, 12:30-13:30'],
      ],
    },
    fr: {
      needs: [
        ['5 mai 2024, accueil de 8h30 à 9h', '2024-05-05, hours-omitted (ofRegistration)'],
        ['5 mai 2024, accueil à 8h30', '2024-05-05, hours-omitted (ofRegistration)'],
      ],
      not: [['5 mai 2024, accueil à 8h30, début à 9h00', '2024-05-05, 09:00']],
    },
    es: {
      needs: [
        ['5 de mayo de 2024, registro de 8:30 a 9:00', '2024-05-05, hours-omitted (ofRegistration)'],
        ['5 de mayo de 2024, acreditación 8:30', '2024-05-05, hours-omitted (ofRegistration)'],
      ],
      not: [['5 de mayo de 2024, acreditación 8:30, inicio 9:00', '2024-05-05, 09:00']],
    },
    ru: {
      needs: [
        ['5 мая 2024 г., регистрация с 08:30 до 09:00', '2024-05-05, hours-omitted (ofRegistration)'],
        ['5 мая 2024 г., регистрация с 8:30', '2024-05-05, hours-omitted (ofRegistration)'],
      ],
      not: [['5 мая 2024 г., регистрация с 8:30, начало в 9:00', '2024-05-05, 09:00']],
    },
    ar: {
      needs: [
        ['5 مايو 2024، التسجيل من 08:30 إلى 09:00', '2024-05-05, hours-omitted (ofRegistration)'],
        ['5 مايو 2024، التسجيل 8:30', '2024-05-05, hours-omitted (ofRegistration)'],
      ],
      not: [['5 مايو 2024، 9:00', '2024-05-05, 09:00']],
    },
    zh: {
      needs: [
        ['2024年5月5日，签到时间8:30至9:00', '2024-05-05, hours-omitted (ofRegistration)'],
        ['2024年5月5日8:30签到', '2024-05-05, hours-omitted (ofRegistration)'],
        ['2024年5月5日报到 14:00', '2024-05-05, hours-omitted (ofRegistration)'],
      ],
      not: [['2024年5月5日8:30签到9:00-17:00', '2024-05-05, 09:00-17:00']],
    },
  },
  'minutes of an end with its half of the day, and an hour alone before it': {
    en: {
      needs: [
        ['18 October 2025, from 10 to 11:30 am', '2025-10-18, 10:00-11:30'],
        ['5 May 2024, 9 to 11:30 pm', '2024-05-05, 21:00-23:30'],
      ],
      not: [
        ['May 10 to 11:30 am, 2025', '2025-05-10, hours-omitted (noStart)'],
        ['18 October 2025, 10 to 11:30', 'date-partly-read'],
      ],
    },
    without: {
      fr: 'It counts to 24.',
      es: 'Its word for the half of the day is the same behind hours in figures.',
      ru: 'It counts to 24.',
      ar: 'Its word for the half of the day is the same behind hours in figures.',
      zh: 'Its word for the half of the day stands before the hours.',
    },
  },
  'hours of a break are not those of the event': {
    en: {
      needs: [
        ['5-12 May 2026 (closed for lunch 12:00-13:00)', '2026-05-05/2026-05-12, hours-omitted (ofBreak)'],
        ['5 May 2026 (lunch 12:00-13:00)', '2026-05-05, hours-omitted (ofBreak)'],
        ['5 May 2026, coffee break 10:30-11:00', '2026-05-05, hours-omitted (ofBreak)'],
      ],
      not: [
        ['5 May 2026, lunch 12:00-13:00', '2026-05-05, 12:00-13:00'],
        ['5 May 2026, 9:00-17:00 (lunch 12:00-13:00)', '2026-05-05, 09:00-17:00'],
      ],
    },
    fr: {
      needs: [['5 mai 2026 (pause déjeuner 12h00-14h00)', '2026-05-05, hours-omitted (ofBreak)']],
      not: [['5 mai 2026, déjeuner 12h00-14h00', '2026-05-05, 12:00-14:00']],
    },
    es: {
      needs: [['5 de mayo de 2026 (almuerzo 13:00-14:00)', '2026-05-05, hours-omitted (ofBreak)']],
      not: [['5 de mayo de 2026, almuerzo 13:00-14:00', '2026-05-05, 13:00-14:00']],
    },
    ru: {
      needs: [['5 мая 2026 (перерыв 13:00–14:00)', '2026-05-05, hours-omitted (ofBreak)']],
      not: [['5 мая 2026, обед 13:00–14:00', '2026-05-05, 13:00-14:00']],
    },
    ar: {
      needs: [['5 مايو 2026 (استراحة 12:00-13:00)', '2026-05-05, hours-omitted (ofBreak)']],
      not: [['5 مايو 2026 (ورشة 12:00-13:00)', '2026-05-05, 12:00-13:00']],
    },
    zh: {
      needs: [['2026年5月5日（午休12:00-13:00）', '2026-05-05, hours-omitted (ofBreak)']],
      not: [['2026年5月5日（会议12:00-13:00）', '2026-05-05, 12:00-13:00']],
    },
  },
};
