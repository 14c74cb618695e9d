import type { Rules } from './rule.js';

export const recurrences: Rules = {
  'a weekday apart before a range that begins and ends on it': {
    en: {
      needs: [
        ['Thursday 9:00-13:00, 2 May – 16 May 2024', '2024-05-02 and 2024-05-09 and 2024-05-16, 09:00-13:00'],
      ],
      not: [
        ['Friday 9:00-13:00, 2 May – 16 May 2024', 'date-recurring (Friday): 2024-05-02/2024-05-16'],
        ['Thursday, 2 May – 16 May 2024', '2024-05-02/2024-05-16'],
      ],
    },
    fr: {
      needs: [
        ['jeudi de 9h à 13h, du 2 au 16 mai 2024', '2024-05-02 and 2024-05-09 and 2024-05-16, 09:00-13:00'],
      ],
      not: [
        ['vendredi de 9h à 13h, du 2 au 16 mai 2024', 'date-recurring (vendredi): 2024-05-02/2024-05-16'],
      ],
    },
    es: {
      needs: [
        [
          'jueves de 9:00 a 13:00 horas, del 2 de mayo al 16 de mayo de 2024',
          '2024-05-02 and 2024-05-09 and 2024-05-16, 09:00-13:00',
        ],
      ],
      not: [
        [
          'viernes de 9:00 a 13:00 horas, del 2 de mayo al 16 de mayo de 2024',
          'date-recurring (viernes): 2024-05-02/2024-05-16',
        ],
      ],
    },
    ru: {
      needs: [
        ['четверг 9:00-13:00, со 2 по 16 мая 2024', '2024-05-02 and 2024-05-09 and 2024-05-16, 09:00-13:00'],
      ],
      not: [['пятница 9:00-13:00, со 2 по 16 мая 2024', 'date-recurring (пятница): 2024-05-02/2024-05-16']],
    },
    ar: {
      needs: [
        ['الخميس 9:00-13:00، من 2 إلى 16 مايو 2024', '2024-05-02 and 2024-05-09 and 2024-05-16, 09:00-13:00'],
      ],
      not: [['الجمعة 9:00-13:00، من 2 إلى 16 مايو 2024', 'date-recurring (الجمعة): 2024-05-02/2024-05-16']],
    },
    zh: {
      needs: [
        ['周四9:00-13:00，2024年5月2日至16日', '2024-05-02 and 2024-05-09 and 2024-05-16, 09:00-13:00'],
      ],
      not: [['周五9:00-13:00，2024年5月2日至16日', 'date-recurring (周五): 2024-05-02/2024-05-16']],
    },
  },
  'weekdays that recur from one to another give the days between them, those that follow each other as one': {
    en: {
      needs: [
        ['every Tuesday to Sunday, 3-16 June 2024', '2024-06-04/2024-06-09 and 2024-06-11/2024-06-16'],
        ['Mondays to Fridays, 3-14 June 2024', '2024-06-03/2024-06-07 and 2024-06-10/2024-06-14'],
        [
          '3-16 June 2024, every Saturday and Sunday to Monday',
          '2024-06-03 and 2024-06-08/2024-06-10 and 2024-06-15/2024-06-16',
        ],
      ],
      not: [
        ['every Tuesday to Sunday', 'date-recurring'],
        ['every Tuesday to Tuesday, 3-16 June 2024', 'date-recurring (every Tuesday)'],
        ['every Monday to Friday, 7 June 2024', 'date-recurring (every Monday to Friday): 2024-06-07'],
      ],
    },
    fr: {
      needs: [
        [
          'tous les mardis au vendredis, du 3 au 14 juin 2024',
          '2024-06-04/2024-06-07 and 2024-06-11/2024-06-14',
        ],
      ],
      not: [['tous les mardis au vendredis', 'date-recurring']],
    },
    es: {
      needs: [
        [
          'todos los martes a domingos, del 3 al 16 de junio de 2024',
          '2024-06-04/2024-06-09 and 2024-06-11/2024-06-16',
        ],
      ],
      not: [['todos los martes a domingos', 'date-recurring']],
    },
    ru: {
      needs: [
        ['каждый вторник – воскресенье, 3–16 июня 2024', '2024-06-04/2024-06-09 and 2024-06-11/2024-06-16'],
      ],
      not: [['каждый вторник – воскресенье', 'date-recurring']],
    },
    ar: {
      needs: [['كل ثلاثاء إلى خميس، 3-14 يونيو 2024', '2024-06-04/2024-06-06 and 2024-06-11/2024-06-13']],
      not: [['كل ثلاثاء إلى خميس', 'date-recurring']],
    },
    zh: {
      needs: [['2024年6月3日至16日 每周二至周日', '2024-06-04/2024-06-09 and 2024-06-11/2024-06-16']],
      not: [['每周二至周日', 'date-recurring']],
    },
  },
  'a weekday that recurs within named months or days gives its days': {
    en: {
      needs: [
        ['3-7 June 2024, every day 9:00-12:00', '2024-06-03/2024-06-07, 09:00-12:00'],
        ['every Thursday in June 2024', '2024-06-06 and 2024-06-13 and 2024-06-20 and 2024-06-27'],
        [
          'Thursdays, 6 to 20 June 2024, 14:00-16:00 UTC',
          '2024-06-06 and 2024-06-13 and 2024-06-20, 14:00-16:00, UTC',
        ],
        [
          'every Monday and every Wednesday, 3-12 June 2024',
          '2024-06-03 and 2024-06-05 and 2024-06-10 and 2024-06-12',
        ],
        ['Mondays, Wednesdays, 3-10 June 2024', '2024-06-03 and 2024-06-05 and 2024-06-10'],
        ['Mondays and Tuesdays 3, 4 and 10 June 2024', '2024-06-03 and 2024-06-04 and 2024-06-10'],
        ['3-16 June 2024 (Thursdays)', '2024-06-06 and 2024-06-13'],
        [
          'Sundays of June and July 2024',
          '2024-06-02 and 2024-06-09 and 2024-06-16 and 2024-06-23 and 2024-06-30 and 2024-07-07 and 2024-07-14 and 2024-07-21 and 2024-07-28',
        ],
        [
          'every Thursday from 6 June to 22 August 2024',
          '2024-06-06 and 2024-06-13 and 2024-06-20 and 2024-06-27 and 2024-07-04 and 2024-07-11 and 2024-07-18 and 2024-07-25 and 2024-08-01 and 2024-08-08 and 2024-08-15 and 2024-08-22',
        ],
        [
          'every Friday in June',
          '2024-06-07 and 2024-06-14 and 2024-06-21 and 2024-06-28, inferred year',
          { reportingPeriod: '2024' },
        ],
      ],
      not: [
        [
          'Thursdays and Fridays off, 3-14 June 2024',
          'date-recurring (Thursdays and Fridays): 2024-06-03/2024-06-14',
        ],
        ['every day in June 2024', 'date-recurring (every day): 2024-06'],
        ['every 2 days, 3-7 June 2024', 'date-recurring (every): 2024-06-03/2024-06-07'],
        ['Thursdays, June 2024 and 2025', 'dates-contradict: 2024-06 or 2025'],
        ['every Thursday from 6 June 2024', 'date-recurring (every Thursday): 2024-06-06/..'],
        ['every Thursday, 6 June 2024', 'date-recurring (every Thursday): 2024-06-06'],
        ['every Thursday in 2024', 'date-recurring (every Thursday): 2024'],
        ['every Thursday in mid-June 2024', 'date-recurring (every Thursday): 2024-06~'],
        [
          'every Thursday from 6 June 2024 to 28 August 2025',
          'date-recurring (every Thursday): 2024-06-06/2025-08-28',
        ],
        ['every Thursday, 10-12 June 2024', 'date-recurring (every Thursday): 2024-06-10/2024-06-12'],
        ['Thursdays 6 and 14 June 2024', 'date-recurring (Thursdays): {2024-06-06,2024-06-14}'],
        ['alternate Thursdays in June 2024', 'date-recurring (Thursdays): 2024-06'],
        ['two Thursdays in June 2024', 'date-recurring (Thursdays): 2024-06'],
        ['2 Thursdays in June 2024', 'date-partly-read'],
        ['biweekly on Thursdays, 6-27 June 2024', 'date-recurring (biweekly): 2024-06-06/2024-06-27'],
        ['Thursdays, 6-27 June 2024, each month', 'date-recurring (each): 2024-06-06/2024-06-27'],
        ['every second Thursday in June 2024', 'date-recurring (every): 2024-06'],
        [
          'every Thursday, 6-20 June 2024 (except holidays)',
          'date-partly-read (except): {2024-06-06,2024-06-13,2024-06-20}',
        ],
        ['every 4 years in May', 'date-recurring (every)'],
        ['Thursday 6 June 2024', '2024-06-06'],
      ],
    },
    fr: {
      needs: [
        ['du 3 au 7 juin 2024, tous les jours de 9h à 12h', '2024-06-03/2024-06-07, 09:00-12:00'],
        [
          'tous les mardis de mars 2024, de 10h à 12h',
          '2024-03-05 and 2024-03-12 and 2024-03-19 and 2024-03-26, 10:00-12:00',
        ],
        ['les mardis 5, 12 et 19 mars 2024', '2024-03-05 and 2024-03-12 and 2024-03-19'],
        ['le mardi du 5 au 19 mars 2024', '2024-03-05 and 2024-03-12 and 2024-03-19'],
      ],
      not: [
        ['tous les ans en mars', 'date-recurring (tous les ans)'],
        ['les mardis 5, 13 et 19 mars 2024', 'date-recurring (mardis): {2024-03-05,2024-03-13,2024-03-19}'],
        ['un jeudi sur deux en juin 2024', 'date-partly-read (deux)'],
      ],
    },
    es: {
      needs: [
        ['todos los jueves del 6 al 20 de junio de 2024', '2024-06-06 and 2024-06-13 and 2024-06-20'],
        ['sábados 1 y 8 de junio de 2024', '2024-06-01 and 2024-06-08'],
        ['los jueves de junio de 2024', '2024-06-06 and 2024-06-13 and 2024-06-20 and 2024-06-27'],
        ['los lunes y jueves del 3 al 10 de junio de 2024', '2024-06-03 and 2024-06-06 and 2024-06-10'],
      ],
      not: [['cada jueves desde el 6 de junio de 2024', 'date-recurring (cada jueves): 2024-06-06/..']],
    },
    ru: {
      needs: [
        ['3-7 июня 2024 г., каждый день 9:00-12:00', '2024-06-03/2024-06-07, 09:00-12:00'],
        ['каждую среду с 5 по 19 июня 2024 г.', '2024-06-05 and 2024-06-12 and 2024-06-19'],
        ['по четвергам в июне 2024 г.', '2024-06-06 and 2024-06-13 and 2024-06-20 and 2024-06-27'],
      ],
      not: [
        ['ежемесячно по четвергам, 6-27 июня 2024 г.', 'date-recurring (ежемесячно): 2024-06-06/2024-06-27'],
      ],
    },
    ar: {
      needs: [
        ['كل يوم خميس من 6 إلى 20 يونيو 2024', '2024-06-06 and 2024-06-13 and 2024-06-20'],
        ['أيام الخميس من 6 إلى 20 يونيو 2024', '2024-06-06 and 2024-06-13 and 2024-06-20'],
      ],
      not: [
        ['ما عدا كل جمعة، 3-14 يونيو 2024', '2024-06-03/2024-06-06 and 2024-06-08/2024-06-13'],
        ['كل خميس من عام 2024', 'date-recurring (كل خميس): 2024'],
      ],
    },
    zh: {
      needs: [
        ['2024年6月3日至10日每周一、周四', '2024-06-03 and 2024-06-06 and 2024-06-10'],
        ['每周一、四，2024年6月3日至10日', '2024-06-03 and 2024-06-06 and 2024-06-10'],
        ['2024年5月6日至8日每日9:00', '2024-05-06/2024-05-08, 09:00'],
        ['2024年6月每周四', '2024-06-06 and 2024-06-13 and 2024-06-20 and 2024-06-27'],
        ['每星期四，2024年6月6日至20日', '2024-06-06 and 2024-06-13 and 2024-06-20'],
      ],
      not: [
        ['除每周一外，2024年6月3日至14日', 'date-recurring (每周一): 2024-06-03/2024-06-14'],
        ['2024年每周四', 'date-recurring (每周四): 2024'],
      ],
    },
  },
  'an ordinal counts the weekdays of a month': {
    en: {
      needs: [
        ['second Thursday in June 2024', '2024-06-13'],
        ['the first Monday of May 2024, 10:00', '2024-05-06, 10:00'],
        ['2nd Thursday of June 2024', '2024-06-13'],
        ['last Friday of May 2024', '2024-05-31'],
      ],
      not: [
        ['second and fourth Thursday of June 2024', 'date-vague'],
        ['fifth Thursday of June 2024', 'date-recurring (fifth Thursday): 2024-06'],
        ['second Thursday of June and July 2024', 'date-recurring (second Thursday): {2024-06,2024-07}'],
        ['first Monday, 6 May 2024', '2024-05-06'],
        ['the second Thursday after 3 June 2024', 'date-relative (after)'],
        ['the last Friday before 5 June 2024', 'date-relative (before)'],
        ['next Friday in June 2024', 'date-relative (next)'],
        ['2nd forum, Thursday 6 June 2024', '2024-06-06'],
        ['2nd and 4th Thursday of June 2024', 'date-partly-read (4th Thursday of June 2024)'],
        ['the second Club meeting, Thursday 6 June 2024', '2024-06-06'],
      ],
    },
    fr: {
      needs: [
        ['le deuxième jeudi de juin 2024', '2024-06-13'],
        ['2e jeudi de juin 2024', '2024-06-13'],
        ['dernier vendredi de mai 2024', '2024-05-31'],
      ],
      not: [['la deuxième réunion, jeudi 6 juin 2024', '2024-06-06']],
    },
    es: {
      needs: [
        ['el segundo jueves de junio de 2024', '2024-06-13'],
        ['2.º jueves de junio de 2024', '2024-06-13'],
        ['último viernes de mayo de 2024', '2024-05-31'],
      ],
      not: [['el segundo foro, jueves 6 de junio de 2024', '2024-06-06']],
    },
    ru: {
      needs: [
        ['второй четверг июня 2024 года', '2024-06-13'],
        ['2-й четверг июня 2024 года', '2024-06-13'],
        ['последняя пятница мая 2024 года', '2024-05-31'],
      ],
      not: [['второй форум, четверг 6 июня 2024 года', '2024-06-06']],
    },
    without: {
      ar: 'The ordinal stands behind the weekday and may be the day of the month.',
      zh: 'The ordinal is written as a numeral.',
    },
  },
  'weekdays that a range leaves out': {
    en: {
      needs: [
        [
          '5-12 May 2026 (office closed on Saturday and Sunday)',
          '2026-05-05/2026-05-08 and 2026-05-11/2026-05-12',
        ],
        ['5-12 May 2026, Mondays excluded', '2026-05-05/2026-05-10 and 2026-05-12'],
        ['5-12 May 2026, business days only', '2026-05-05/2026-05-08 and 2026-05-11/2026-05-12'],
        ['5-12 May 2026 (closed on Mondays)', '2026-05-05/2026-05-10 and 2026-05-12'],
        ['daily except Monday, 5-12 May 2026', '2026-05-05/2026-05-10 and 2026-05-12'],
        [
          '5-12 May 2026, daily except Mondays, 10:00-18:00',
          '2026-05-05/2026-05-10 and 2026-05-12, 10:00-18:00',
        ],
        ['5-12 May 2026 except weekends', '2026-05-05/2026-05-08 and 2026-05-11/2026-05-12'],
        ['5-12 May 2026 (weekdays only)', '2026-05-05/2026-05-08 and 2026-05-11/2026-05-12'],
        ['closed on Mondays, 3-14 June 2024', '2024-06-04/2024-06-09 and 2024-06-11/2024-06-14'],
      ],
      not: [
        [
          '5-20 May 2026, Tue and Thu evenings',
          '2026-05-05 and 2026-05-07 and 2026-05-12 and 2026-05-14 and 2026-05-19, part of the day',
        ],
        ['5-7 May 2026 (3 working days)', '2026-05-05/2026-05-07'],
        ['5-12 May 2026 including Saturday and Sunday', 'date-partly-read (including)'],
        ['5-12 May 2026 (plenary Tuesday and Wednesday)', 'date-partly-read (plenary)'],
        ['5-7 May 2026 (closed on Mondays)', '2026-05-05/2026-05-07'],
        ['5-12 May 2026, except Sundays and holidays', 'date-partly-read (except): 2026-05-05/2026-05-12'],
        ['5 May 2026, except Mondays', 'date-partly-read (except): 2026-05-05'],
        ['5-12 May 2026 (closed)', '2026-05-05/2026-05-12'],
      ],
    },
    fr: {
      needs: [
        ['du 5 au 12 mai 2026, jours ouvrables', '2026-05-05/2026-05-08 and 2026-05-11/2026-05-12'],
        ['du 5 au 12 mai 2026 (fermé le lundi)', '2026-05-05/2026-05-10 and 2026-05-12'],
        ['tous les jours sauf le lundi, du 5 au 12 mai 2026', '2026-05-05/2026-05-10 and 2026-05-12'],
        ['du 5 au 12 mai 2026, sauf week-ends', '2026-05-05/2026-05-08 and 2026-05-11/2026-05-12'],
      ],
      not: [['du 5 au 12 mai 2026, sauf lundi et jours fériés', 'date-partly-read (sauf)']],
    },
    es: {
      needs: [
        ['del 5 al 12 de mayo de 2026 (días hábiles)', '2026-05-05/2026-05-08 and 2026-05-11/2026-05-12'],
        ['del 5 al 12 de mayo de 2026 (lunes cerrado)', '2026-05-05/2026-05-10 and 2026-05-12'],
        ['del 5 al 12 de mayo de 2026, excepto lunes', '2026-05-05/2026-05-10 and 2026-05-12'],
      ],
      not: [['del 5 al 12 de mayo de 2026, excepto lunes y festivos', 'date-partly-read (excepto)']],
    },
    ru: {
      needs: [
        ['5-12 мая 2026 (рабочие дни)', '2026-05-05/2026-05-08 and 2026-05-11/2026-05-12'],
        ['с 5 по 12 мая 2026, кроме понедельника', '2026-05-05/2026-05-10 and 2026-05-12'],
        ['5-12 мая 2026 (пн – выходной)', '2026-05-05/2026-05-10 and 2026-05-12'],
        ['5-12 мая 2026, по будням', '2026-05-05/2026-05-08 and 2026-05-11/2026-05-12'],
      ],
      not: [['выходные 9-10 мая 2026', '2026-05-09/2026-05-10']],
    },
    zh: {
      needs: [
        ['2026年5月5日至12日（周末除外）', '2026-05-05/2026-05-08 and 2026-05-11/2026-05-12'],
        ['2026年5月5日至12日（周一除外）', '2026-05-05/2026-05-10 and 2026-05-12'],
        ['2026年5月5-12日(周一闭馆)', '2026-05-05/2026-05-10 and 2026-05-12'],
      ],
      not: [['2026年5月5日至12日（节假日除外）', 'date-partly-read (除外): 2026-05-05/2026-05-12']],
    },
    ar: {
      needs: [['من 5 إلى 12 مايو 2026 ما عدا الاثنين', '2026-05-05/2026-05-10 and 2026-05-12']],
      // Which days end a week depends on the country.
      not: [
        ['من 5 إلى 12 مايو 2026 عدا عطلة نهاية الأسبوع', 'date-partly-read (عدا): 2026-05-05/2026-05-12'],
      ],
    },
  },
  'a range of weekdays behind a range of more days': {
    en: {
      needs: [
        ['21-31 May 2026, only Thursday to Sunday', '2026-05-21/2026-05-24 and 2026-05-28/2026-05-31'],
        ['5-12 May 2026, Monday to Friday', '2026-05-05/2026-05-08 and 2026-05-11/2026-05-12'],
        ['5-12 May 2026 (Mon-Fri, 9am-5pm)', '2026-05-05/2026-05-08 and 2026-05-11/2026-05-12, 09:00-17:00'],
        ['5-20 May 2026, Thursday to Saturday', '2026-05-07/2026-05-09 and 2026-05-14/2026-05-16'],
      ],
      not: [
        ['4-8 May 2026, Monday to Friday', '2026-05-04/2026-05-08'],
        ['5-9 May 2026, Monday to Friday', 'date-weekday-contradicts (weekday/2): 2026-05-05'],
        ['21-31 May 2026, Thursday to Sunday', '2026-05-21/2026-05-31'],
        ['5-12 May 2026 (Tue-Wed)', 'date-weekday-contradicts (weekday/2): 2026-05-12'],
      ],
    },
    fr: {
      needs: [
        [
          'du 29 juin au 16 juillet 2023 (du jeudi au dimanche)',
          '2023-06-29/2023-07-02 and 2023-07-06/2023-07-09 and 2023-07-13/2023-07-16',
        ],
        ['du 5 au 12 mai 2026, du lundi au vendredi', '2026-05-05/2026-05-08 and 2026-05-11/2026-05-12'],
      ],
      not: [['du 21 au 31 mai 2026, du jeudi au dimanche', '2026-05-21/2026-05-31']],
    },
    es: {
      needs: [
        [
          'del 5 al 12 de mayo de 2026, de lunes a viernes',
          '2026-05-05/2026-05-08 and 2026-05-11/2026-05-12',
        ],
      ],
      not: [['del 21 al 31 de mayo de 2026, de jueves a domingo', '2026-05-21/2026-05-31']],
    },
    ru: {
      needs: [['5-12 мая 2026 (пн–пт)', '2026-05-05/2026-05-08 and 2026-05-11/2026-05-12']],
      not: [['21-31 мая 2026 (чт–вс)', '2026-05-21/2026-05-31']],
    },
    ar: {
      needs: [['5-12 مايو 2026، من الاثنين إلى الجمعة', '2026-05-05/2026-05-08 and 2026-05-11/2026-05-12']],
      not: [['4-8 مايو 2026، من الاثنين إلى الجمعة', '2026-05-04/2026-05-08']],
    },
    without: { zh: 'The weekdays stand in brackets, as those of the ends do.' },
  },
};
