import type { Rules } from './rule.js';

/** Hours that are not of a start, and their zones. */
export const zones: Rules = {
  'an hour that only ends is no start': {
    en: {
      needs: [
        ['5 May 2024 until 17:00', '2024-05-05, hours-omitted (noStart)'],
        [
          'from Monday 3 June until noon on Friday 7 June 2024',
          '2024-06-03/2024-06-07, hours-omitted (noStart)',
        ],
        ['5-7 May 2024, ending at 17:00', '2024-05-05/2024-05-07, hours-omitted (noStart)'],
        ['from 8 April to 18:00 on 3 June 2024', '2024-04-08/2024-06-03, hours-omitted (noStart)'],
        ['8 April - 3 June 2024, 23:59', '2024-04-08/2024-06-03, hours-omitted (noStart)'],
      ],
      not: [
        ['5 May 2024, 9:00 until 17:00', '2024-05-05, 09:00-17:00'],
        ['5 May 2024, 23:58', '2024-05-05, 23:58'],
        ['5 May 2024, 22:00-23:59', '2024-05-05, 22:00-23:59'],
        ['5 May 2024 9:00 to 7 May 2024', '2024-05-05/2024-05-07, 09:00'],
      ],
    },
    fr: {
      needs: [
        ["5 mai 2024 jusqu'à 17 h", '2024-05-05, hours-omitted (noStart)'],
        ['du 5 au 7 mai 2024, fin à 17 h', '2024-05-05/2024-05-07, hours-omitted (noStart)'],
      ],
      not: [
        ['5 mai 2024 à 17 h', '2024-05-05, 17:00'],
        ['du 18 novembre au 9 décembre 2024 à 20 h', '2024-11-18/2024-12-09, 20:00'],
      ],
    },
    es: {
      needs: [
        ['5 de mayo de 2024 hasta las 17:00', '2024-05-05, hours-omitted (noStart)'],
        ['del 5 al 7 de mayo de 2024, termina a las 17:00', '2024-05-05/2024-05-07, hours-omitted (noStart)'],
      ],
      not: [['5 de mayo de 2024 a las 17:00', '2024-05-05, 17:00']],
    },
    ru: {
      needs: [
        ['5-7 мая 2024 г., окончание в 17:00', '2024-05-05/2024-05-07, hours-omitted (noStart)'],
        ['5 мая 2024 года до 17:00', '2024-05-05, hours-omitted (noStart)'],
        ['с 8 апреля до 18:00 3 июня 2024 г.', '2024-04-08/2024-06-03, hours-omitted (noStart)'],
      ],
      not: [['5 мая 2024 года с 17:00', '2024-05-05, 17:00']],
    },
    ar: {
      needs: [['5 مايو 2024 حتى الساعة 17:00', '2024-05-05, hours-omitted (noStart)']],
      not: [['5 مايو 2024 الساعة 17:00', '2024-05-05, 17:00']],
    },
    zh: {
      needs: [
        ['2024年5月5日至17:00', '2024-05-05, hours-omitted (noStart)'],
        ['2024年4月8日 - 6月3日晚上11時59分', '2024-04-08/2024-06-03, hours-omitted (noStart)'],
      ],
      not: [['2024年5月5日17:00', '2024-05-05, 17:00']],
    },
  },
  'hours from Moscow time': {
    en: {
      needs: [
        ['5 July 2022, 14:00 MSK–1', '2022-07-05, 14:00, Etc/GMT-2'],
        ['5 July 2022, 14:00 MSK+2', '2022-07-05, 14:00, Etc/GMT-5'],
        ['5 July 2022, 14:00 (MSK-1)', '2022-07-05, 14:00, Etc/GMT-2'],
        ['5 July 2022, 14:00 MSK+9', '2022-07-05, 14:00, Etc/GMT-12'],
      ],
      not: [
        ['5 July 2022, 14:00 MSK-2', 'date-partly-read'],
        ['5 July 2022, 14:00 MSK+10', 'date-partly-read'],
        ['5 July 2022, 14:00 MSK+0', 'date-partly-read (0): 2022-07-05'],
        ['5 July 2022, 14:00 MSK + 2 people', 'date-partly-read'],
        ['5 July 2022, 14:00 MSK-1:30', 'date-partly-read (1:30)'],
        ['5 July 2022, 14:00 CET+2', 'date-partly-read'],
      ],
    },
    ru: {
      needs: [['5 июля 2022 года, 14:00 (МСК+2)', '2022-07-05, 14:00, Etc/GMT-5']],
      not: [['5 июля 2022 года, 14:00 (МСК)', '2022-07-05, 14:00, Europe/Moscow']],
    },
    without: {
      ar: 'Russian zones are written so in Russian.',
      es: 'Russian zones are written so in Russian.',
      fr: 'Russian zones are written so in Russian.',
      zh: 'Russian zones are written so in Russian.',
    },
  },
  'of times that are one instant in their zones, the first': {
    en: {
      needs: [
        ['15 April 2020, 7am PT/10am ET', '2020-04-15, 07:00, America/Los_Angeles'],
        ['15 April 2020, 7:00 PT/10:00 ET', '2020-04-15, 07:00, America/Los_Angeles'],
        ['15 April 2020, 7am PT/10am ET/2pm UTC/4pm CEST', '2020-04-15, 07:00, America/Los_Angeles'],
        ['5 May 2027 14:00 CEST (12:00 UTC, 08:00 EDT)', '2027-05-05, 14:00, Europe/Brussels'],
      ],
      not: [
        ['15 April 2020, 7am XY/10am ET', '2020-04-15, hours-omitted (several)'],
        ['15 April 2020, 7am/10am ET', '2020-04-15, hours-omitted (several)'],
        [
          '15 April 2020, 7:00 PT/11:00 ET',
          '2020-04-15, hours-omitted (several), zone-omitted (several, PT,ET)',
        ],
        ['meeting of PT1, 5 May 2020, 14:00', '2020-05-05, 14:00'],
      ],
    },
    fr: {
      needs: [['5 mai 2027, 14h CEST / 12h UTC / 8h EDT', '2027-05-05, 14:00, Europe/Brussels']],
      not: [
        [
          '5 mai 2027, 14h CEST / 11h UTC',
          '2027-05-05, hours-omitted (several), zone-omitted (several, CEST,UTC)',
        ],
      ],
    },
    es: {
      needs: [['5 de mayo de 2027, 14:00 CEST / 12:00 UTC', '2027-05-05, 14:00, Europe/Brussels']],
      not: [['5 de mayo de 2027, 14:00 / 16:00 CEST', '2027-05-05, hours-omitted (several)']],
    },
    ru: {
      needs: [['5 мая 2027 г., 15:00 MSK / 12:00 UTC', '2027-05-05, 15:00, Europe/Moscow']],
      not: [['5 мая 2027 г., 14:00 / 16:00 MSK', '2027-05-05, hours-omitted (several)']],
    },
    ar: {
      needs: [['5 مايو 2027، 14:00 CEST / 12:00 UTC', '2027-05-05, 14:00, Europe/Brussels']],
      not: [['5 مايو 2027، 14:00 / 16:00 CEST', '2027-05-05, hours-omitted (several)']],
    },
    zh: {
      needs: [['2027年5月5日14:00 CEST / 12:00 UTC', '2027-05-05, 14:00, Europe/Brussels']],
      not: [['2027年5月5日14:00 / 16:00 CEST', '2027-05-05, hours-omitted (several)']],
    },
  },
  'a city names the zone of a time of two that agree': {
    en: {
      needs: [
        ['5 May 2024, 3pm Dubai / 1pm Geneva', '2024-05-05, 15:00, Asia/Dubai'],
        ['7 October 2026, 18:30 UTC / 20:30 Geneva', '2026-10-07, 18:30, UTC'],
        ['7 October 2026, 20:30 in Geneva (18:30 UTC)', '2026-10-07, 20:30, Europe/Zurich'],
        ['5 May 2024 at 15:00 UTC (8am Pacific Daylight Time)', '2024-05-05, 15:00, UTC'],
        ['5 January 2024 at 15:00 UTC (10am Eastern Standard Time)', '2024-01-05, 15:00, UTC'],
        ['5 January 2024 at 15:00 UTC (7am Pacific Standard Time)', '2024-01-05, 15:00, UTC'],
        ['5 May 2024 at 15:00 UTC (11am Eastern Daylight Time)', '2024-05-05, 15:00, UTC'],
      ],
      not: [
        ['5 May 2024, 3pm Dubai / 2pm Geneva', '2024-05-05, hours-omitted (several)'],
        ['5 May 2024, 3pm Dubai / 1pm', '2024-05-05, hours-omitted (several)'],
        ['7 October 2026, 18:30 UTC / 21:30 Geneva', '2026-10-07, hours-omitted (several)'],
        ['7 October 2026, 18:30 UTC / 20:30 dinner, Geneva', '2026-10-07, hours-omitted (several)'],
        ['7 October 2026, 18:30 UTC, Geneva', '2026-10-07, 18:30, UTC'],
      ],
    },
    fr: {
      needs: [
        ['5 mai 2024 à 10 h (Dakar) / 12 h (Paris)', '2024-05-05, 10:00, Africa/Dakar'],
        ['7 octobre 2026, 18 h 30 UTC : 20 h 30 à Paris', '2026-10-07, 18:30, UTC'],
        ['7 octobre 2026, 20 h 30 à Paris (18 h 30 UTC)', '2026-10-07, 20:30, Europe/Paris'],
      ],
      not: [['7 octobre 2026, 18 h 30 UTC : 21 h 30 à Paris', '2026-10-07, hours-omitted (several)']],
    },
    es: {
      needs: [['7 de octubre de 2026, 18:30 UTC / 20:30 en Ginebra', '2026-10-07, 18:30, UTC']],
      not: [['7 de octubre de 2026, 18:30 UTC / 21:30 en Ginebra', '2026-10-07, hours-omitted (several)']],
    },
    ru: {
      needs: [['7 октября 2026 года, 18:30 UTC / 20:30 в Женеве', '2026-10-07, 18:30, UTC']],
      not: [['7 октября 2026 года, 18:30 UTC / 21:30 в Женеве', '2026-10-07, hours-omitted (several)']],
    },
    ar: {
      needs: [['7 أكتوبر 2026، 18:30 UTC / 20:30 جنيف', '2026-10-07, 18:30, UTC']],
      not: [['7 أكتوبر 2026، 18:30 UTC / 21:30 جنيف', '2026-10-07, hours-omitted (several)']],
    },
    zh: {
      needs: [['2026年10月7日18:30 UTC / 20:30（日内瓦）', '2026-10-07, 18:30, UTC']],
      not: [['2026年10月7日18:30 UTC / 21:30（日内瓦）', '2026-10-07, hours-omitted (several)']],
    },
  },
  'two cities joined behind hours leave the zone open': {
    en: {
      needs: [
        ['5 May 2027 14:00 (Geneva, Nairobi)', '2027-05-05, 14:00, zone-omitted (several, Geneva,Nairobi)'],
        ['5 May 2027 14:00 (Geneva / Nairobi)', '2027-05-05, 14:00, zone-omitted (several, Geneva,Nairobi)'],
        [
          '5 May 2027 14:00 Geneva or New York time',
          '2027-05-05, 14:00, zone-omitted (several, Geneva,New York time)',
        ],
      ],
      not: [
        ['5 May 2027 14:00 UTC, Nairobi', '2027-05-05, 14:00, UTC'],
        ['5 May 2027 14:00 (Geneva/Paris)', '2027-05-05, 14:00, Europe/Zurich'],
        ['5 May 2027 14:00 Geneva / 08:00 New York', '2027-05-05, 14:00, Europe/Zurich'],
        ['5 May 2027 14:00 Geneva and Zoom', '2027-05-05, 14:00, Europe/Zurich'],
      ],
    },
    fr: {
      needs: [
        ['5 mai 2027 14:00 (Genève ou Nairobi)', '2027-05-05, 14:00, zone-omitted (several, Genève,Nairobi)'],
      ],
      not: [['5 mai 2027 14:00 (Genève)', '2027-05-05, 14:00, Europe/Zurich']],
    },
    es: {
      needs: [
        [
          '5 de mayo de 2027 14:00 (Ginebra o Nairobi)',
          '2027-05-05, 14:00, zone-omitted (several, Ginebra,Nairobi)',
        ],
      ],
      not: [['5 de mayo de 2027 14:00 (Ginebra)', '2027-05-05, 14:00, Europe/Zurich']],
    },
    ru: {
      needs: [
        ['5 мая 2027 14:00 МСК / Астана', '2027-05-05, 14:00, zone-omitted (several, МСК,Астана)'],
        ['5 мая 2027 14:00 (Женева / Найроби)', '2027-05-05, 14:00, zone-omitted (several, Женева,Найроби)'],
      ],
      not: [['5 мая 2027 14:00 (Женева)', '2027-05-05, 14:00, Europe/Zurich']],
    },
    ar: {
      needs: [
        [
          '5 مايو 2027 الساعة 14:00 (جنيف أو نيروبي)',
          '2027-05-05, 14:00, zone-omitted (several, جنيف,نيروبي)',
        ],
      ],
      not: [['5 مايو 2027 الساعة 14:00 (جنيف)', '2027-05-05, 14:00, Europe/Zurich']],
    },
    zh: {
      needs: [
        ['2027年5月5日14:00（日内瓦、内罗毕）', '2027-05-05, 14:00, zone-omitted (several, 日内瓦,内罗毕)'],
        ['2027年5月5日14:00（日内瓦/内罗毕）', '2027-05-05, 14:00, zone-omitted (several, 日内瓦,内罗毕)'],
      ],
      not: [['2027年5月5日14:00（日内瓦）', '2027-05-05, 14:00, Europe/Zurich']],
    },
  },
};
