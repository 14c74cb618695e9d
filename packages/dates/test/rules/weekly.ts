import type { Rules } from './rule.js';

/** Weeks of a range: which weekdays it is open on, and from when until when. And what opens and closes it. */
export const weekly: Rules = {
  'a schedule of the week behind a range': {
    en: {
      needs: [
        [
          '5-18 March 2020, Mon-Fri 10-13, Sat 18-21',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, hours-omitted (several)',
        ],
        [
          '5-18 March 2020 (Mon-Fri & Sun)',
          '2020-03-05/2020-03-06 and 2020-03-08/2020-03-13 and 2020-03-15/2020-03-18',
        ],
        [
          '5-18 March 2020, Mondays 10:00, Thursdays 18:00',
          '2020-03-05 and 2020-03-09 and 2020-03-12 and 2020-03-16, hours-omitted (several)',
        ],
        [
          '5-18 March 2027, Mon-Fri 10:00-18:00 CET, Sat 10:00-18:00 CET',
          '2027-03-05/2027-03-06 and 2027-03-08/2027-03-13 and 2027-03-15/2027-03-18, 10:00-18:00, Europe/Brussels',
        ],
        [
          '5-18 March 2020, Mon-Fri 10:00-18:00, closed on Mondays',
          '2020-03-05/2020-03-06 and 2020-03-10/2020-03-13 and 2020-03-17/2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020, Mon-Sat 10:00-18:00, closed 9-11 March',
          '2020-03-05/2020-03-07 and 2020-03-12/2020-03-14 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020, Mon-Sat (closed 9-11 March)',
          '2020-03-05/2020-03-07 and 2020-03-12/2020-03-14 and 2020-03-16/2020-03-18',
        ],
        [
          '5-18 March 2020; Tue-Sun 10:00-18:00; Mon closed',
          '2020-03-05/2020-03-08 and 2020-03-10/2020-03-15 and 2020-03-17/2020-03-18, 10:00-18:00',
        ],
        ['until 11 March 2020, Mon-Fri 10:00-13:00', '../2020-03-11, 10:00-13:00'],
        [
          '5-18 March 2020, Mon + Wed 10:00-12:00, Fri 14:00-16:00',
          '2020-03-06 and 2020-03-09 and 2020-03-11 and 2020-03-13 and 2020-03-16 and 2020-03-18, hours-omitted (several)',
        ],
        [
          '5-18 March 2020, Mon & Wed 10:00-12:00, Fri 14:00-16:00',
          '2020-03-06 and 2020-03-09 and 2020-03-11 and 2020-03-13 and 2020-03-16 and 2020-03-18, hours-omitted (several)',
        ],
        [
          '5-18 March 2020, Mon Wed 10:00-12:00, Fri 14:00-16:00',
          '2020-03-06 and 2020-03-09 and 2020-03-11 and 2020-03-13 and 2020-03-16 and 2020-03-18, hours-omitted (several)',
        ],
        [
          '5-18 March 2020, Mon; Wed 10:00-12:00; Fri 14:00-16:00',
          '2020-03-06 and 2020-03-09 and 2020-03-11 and 2020-03-13 and 2020-03-16 and 2020-03-18, hours-omitted (several)',
        ],
        [
          '5-18 March 2020, Mon. Wed. 10:00-12:00, Fri 14:00-16:00',
          '2020-03-06 and 2020-03-09 and 2020-03-11 and 2020-03-13 and 2020-03-16 and 2020-03-18, hours-omitted (several)',
        ],
        [
          '5-18 March 2020, Mon. – Wed. 10:00-12:00, Fri 14:00-16:00',
          '2020-03-06 and 2020-03-09/2020-03-11 and 2020-03-13 and 2020-03-16/2020-03-18, hours-omitted (several)',
        ],
        [
          '5-18 March 2020, Sun–Tue 10:00-12:00, Fri 14:00-16:00',
          '2020-03-06 and 2020-03-08/2020-03-10 and 2020-03-13 and 2020-03-15/2020-03-17, hours-omitted (several)',
        ],
        [
          '5-18 March 2020, Mon-Thu 10:00-18:00, closed Fri, Sat 10:00-14:00',
          '2020-03-05 and 2020-03-07 and 2020-03-09/2020-03-12 and 2020-03-14 and 2020-03-16/2020-03-18, hours-omitted (several)',
        ],
        [
          '5-18 March 2020, Mon-Wed 10:00-18:00, Thu closed, Fri 10:00-18:00',
          '2020-03-06 and 2020-03-09/2020-03-11 and 2020-03-13 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020, Mon-Thu 10:00-18:00, Fri-Sun 10:00-14:00, closed Wed',
          '2020-03-05/2020-03-10 and 2020-03-12/2020-03-17, hours-omitted (several)',
        ],
        [
          'Thu 5 – Wed 18 March 2020, Mon-Fri 10:00-18:00, Sat 10:00-14:00',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, hours-omitted (several)',
        ],
        [
          'Thursday 5 to Wednesday 18 March 2020, Mon, Wed and Fri 10:00-18:00',
          '2020-03-06 and 2020-03-09 and 2020-03-11 and 2020-03-13 and 2020-03-16 and 2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020; Mon-Fri 10:00-18:00; Sat 10:00-18:00',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020 Mon-Fri 10:00-18:00 Sat 10:00-18:00',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020, Mon-Fri: 10:00-18:00, Sat: 10:00-18:00',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020, Mon-Fri (10:00-18:00), Sat (10:00-18:00)',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020, Mon-Fri. 10:00-18:00. Sat. 10:00-18:00.',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020, Mon 9-10, Tue 9-10, Wed 9-10, Thu 9-10, Fri 9-10, Sat 9-10, Sun 9-10, Mon 9-10, Tue 9-10, Wed 9-10, Thu 9-10, Fri 9-10, Sat 9-10, Sun 9-10',
          '2020-03-05/2020-03-18, 09:00-10:00',
        ],
        [
          '5-18 March 2020: Mon-Fri 10:00-18:00, Sat 10:00-18:00',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020 (Mon-Fri 10:00-18:00; Sat 10:00-18:00)',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020, from Mon to Fri from 10:00 to 18:00 and on Sat from 10:00 to 18:00',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020. Mon.-Wed. 10:00-18:00, Fri. 10:00-18:00',
          '2020-03-06 and 2020-03-09/2020-03-11 and 2020-03-13 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020, Mon + Wed + Fri 10:00-18:00',
          '2020-03-06 and 2020-03-09 and 2020-03-11 and 2020-03-13 and 2020-03-16 and 2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020 – Sat-Mon and Wed 10:00-18:00',
          '2020-03-07/2020-03-09 and 2020-03-11 and 2020-03-14/2020-03-16 and 2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020, Sun-Tue and Thu 10:00-18:00',
          '2020-03-05 and 2020-03-08/2020-03-10 and 2020-03-12 and 2020-03-15/2020-03-17, 10:00-18:00',
        ],
        [
          '5-18 March 2020, Mon-Fri 10-13 and 14-18',
          '2020-03-05/2020-03-06 and 2020-03-09/2020-03-13 and 2020-03-16/2020-03-18, hours-omitted (several)',
        ],
        [
          '5-18 March 2020, Mon-Fri 10:00-13:00, 14:00-18:00',
          '2020-03-05/2020-03-06 and 2020-03-09/2020-03-13 and 2020-03-16/2020-03-18, hours-omitted (several)',
        ],
        [
          '5-18 March 2020, Mon-Fri 10:00-18:00, Sat and public holidays 10:00-18:00',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020, Mon-Fri 10:00-18:00, Sat',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, hours-omitted (several)',
        ],
        [
          '5-18 March 2020, Mon closed, Tue-Sun 10:00-18:00',
          '2020-03-05/2020-03-08 and 2020-03-10/2020-03-15 and 2020-03-17/2020-03-18, 10:00-18:00',
        ],
        [
          '5-18 March 2020, Tue-Sun 10:00-18:00, closed Wed and Thu',
          '2020-03-06/2020-03-08 and 2020-03-10 and 2020-03-13/2020-03-15 and 2020-03-17, 10:00-18:00',
        ],
        ['until 11 March 2020, Mon-Thu 10:00-13:00', '../2020-03-11, 10:00-13:00'],
        ['from 11 March 2020, Mon-Thu 10:00-13:00', '2020-03-11/.., 10:00-13:00'],
      ],
      not: [
        [
          '5-18 March 2020, Mon 9-10, Tue 9-10, Wed 9-10, Thu 9-10, Fri 9-10, Sat 9-10, Sun 9-10, Mon 9-10, Tue 9-10, Wed 9-10, Thu 9-10, Fri 9-10, Sat 9-10, Sun 9-10, Mon 9-10',
          'date-partly-read',
        ],
        ['5-18 March 2020 and Mon-Fri 10:00-18:00, Sat 10:00-18:00', 'date-partly-read'],
        ['until 11 March 2020, Mon-Wed 10:00-13:00', 'date-partly-read (11 March 2020, Mon-Wed)'],
        ['from 11 March 2020, Mon-Wed 10:00-13:00', 'date-partly-read'],
        ['5-18 March 2027, Mon-Fri 10:00-18:00 CET, Sat 10:00-18:00 EET', 'date-partly-read'],
        ['March 2020, Mon-Fri 10:00-18:00, Sat 10:00-14:00', 'date-partly-read'],
        ['5-18 March and 7-8 May 2020, Mon-Fri 10:00-18:00, Sat 10:00-14:00', 'date-partly-read'],
        ['5-18 March 2020, 9:00, Mon-Fri 10:00-18:00, Sat 10:00-14:00', 'date-partly-read'],
        ['6-7 March 2020, Mon-Wed 10:00-18:00, Thu 10:00-14:00', 'date-partly-read'],
        ['5-18 March 2020, Mon-Fri 10:00-18:00 (cancelled), Sat 10:00-14:00', 'date-not-final (cancelled)'],
        ['5-18 March 2020, Mon-Fri mornings, Sat 10:00-14:00', 'date-partly-read'],
        ['5-18 March 2020, Mon-Fri 10:00-18:00 hall, Sat 10:00-14:00', 'date-partly-read'],
        ['5-18 March 2020, opening Mon-Fri 10:00-18:00, Sat 10:00-14:00', 'date-partly-read'],
        ['5-18 March 2020, Mon-Fri 10:00-18:00 5 May, Sat 10:00-14:00', 'date-partly-read'],
        ['5 March 2020 – 5 March 2023, Mon-Fri 10:00-18:00, Sat 10:00-14:00', 'date-partly-read'],
        ['5-18 March 2027, Mon-Fri 10:00-18:00 CET, Sat 10:00-18:00', 'date-partly-read'],
        [
          '12–25 April 2021, 10:00-17:00, Sundays 11:00-16:00',
          '2021-04-12/2021-04-25, hours-omitted (several)',
        ],
        ['5 March – 11 April 2027 (closed Good Friday)', 'date-partly-read'],
        ['5-18 March 2027, Mon-Fri 10-18 (TBC)', 'date-not-final (TBC)'],
        ['5-18 March 2020, arrival Tuesday to Saturday', 'date-not-of-event (arrival)'],
        ['until 11 March 2020, Mondays', 'date-recurring (Mondays): ../2020-03-11'],
        ['5-18 March 2020, Mon-Fri 10-13, Sat on request', 'date-partly-read (Fri 10)'],
        ['5 March 2020, Mon-Fri 10-13', 'date-partly-read (13)'],
      ],
    },
    fr: {
      needs: [
        [
          'du 5 au 18 mars 2020, lundi et mercredi 10h-12h, vendredi 14h-16h',
          '2020-03-06 and 2020-03-09 and 2020-03-11 and 2020-03-13 and 2020-03-16 and 2020-03-18, hours-omitted (several)',
        ],
        [
          'du jeudi 5 au mercredi 18 mars 2020, du lundi au vendredi de 10h à 18h, samedi de 10h à 14h',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, hours-omitted (several)',
        ],
        [
          'du 5 au 18 mars 2020, mardi, jeudi et samedi de 10h à 18h',
          '2020-03-05 and 2020-03-07 and 2020-03-10 and 2020-03-12 and 2020-03-14 and 2020-03-17, 10:00-18:00',
        ],
        [
          'du 5 au 18 mars 2020, du mardi au dimanche de 10h à 18h, fermé le lundi',
          '2020-03-05/2020-03-08 and 2020-03-10/2020-03-15 and 2020-03-17/2020-03-18, 10:00-18:00',
        ],
        [
          'du 5 au 18 mars 2020, du lundi au vendredi de 10h à 18h, samedi et jours fériés de 10h à 18h',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          'du 5 au 18 mars 2020, du lundi au vendredi de 10h à 13h, le samedi de 18h à 21h',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, hours-omitted (several)',
        ],
        [
          'du 5 au 18 mars 2020, du lundi au vendredi et le dimanche',
          '2020-03-05/2020-03-06 and 2020-03-08/2020-03-13 and 2020-03-15/2020-03-18',
        ],
      ],
      not: [
        [
          'du 5 au 18 mars 2020, du lundi au vendredi de 10h à 13h, le samedi sur demande',
          'date-partly-read',
        ],
      ],
    },
    es: {
      needs: [
        [
          'del 5 al 18 de marzo de 2020, lunes y miércoles 10:00-12:00, viernes 14:00-16:00',
          '2020-03-06 and 2020-03-09 and 2020-03-11 and 2020-03-13 and 2020-03-16 and 2020-03-18, hours-omitted (several)',
        ],
        [
          'del jueves 5 al miércoles 18 de marzo de 2020, de lunes a viernes de 10:00 a 18:00, sábados de 10:00 a 14:00',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, hours-omitted (several)',
        ],
        [
          'del 5 al 18 de marzo de 2020, de martes a domingo de 10:00 a 18:00, cerrado los lunes',
          '2020-03-05/2020-03-08 and 2020-03-10/2020-03-15 and 2020-03-17/2020-03-18, 10:00-18:00',
        ],
        [
          'del 5 al 18 de marzo de 2020, de lunes a viernes de 10:00 a 18:00, sábados y festivos de 10:00 a 18:00',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          'del 5 al 18 de marzo de 2020, de lunes a viernes y sábados',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18',
        ],
        [
          'hasta el 11 de marzo de 2020, de lunes a viernes de 10 a 13 y de 17 a 21, y sábados y feriados de 18 a 21',
          '../2020-03-11, hours-omitted (several)',
        ],
      ],
      not: [['hasta el 11 de marzo de 2020, sábados', 'date-recurring (sábados): ../2020-03-11']],
    },
    ru: {
      needs: [
        [
          'с 5 по 18 марта 2020 г., пн и ср 10:00-12:00, пт 14:00-16:00',
          '2020-03-06 and 2020-03-09 and 2020-03-11 and 2020-03-13 and 2020-03-16 and 2020-03-18, hours-omitted (several)',
        ],
        [
          'с чт 5 по ср 18 марта 2020 г., пн-пт 10:00-18:00, сб 10:00-14:00',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, hours-omitted (several)',
        ],
        [
          'с 5 по 18 марта 2020 г., вт-вс 10:00-18:00, пн выходной',
          '2020-03-05/2020-03-08 and 2020-03-10/2020-03-15 and 2020-03-17/2020-03-18, 10:00-18:00',
        ],
        [
          'с 5 по 18 марта 2020 г., пн, ср, пт 10:00-18:00',
          '2020-03-06 and 2020-03-09 and 2020-03-11 and 2020-03-13 and 2020-03-16 and 2020-03-18, 10:00-18:00',
        ],
        [
          'с 5 по 18 марта 2020 г., пн-пт 10:00-18:00, сб и праздничные дни 10:00-18:00',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          'с 5 по 18 марта 2020 г., пн-пт с 10:00 до 13:00, вс с 18:00 до 21:00',
          '2020-03-05/2020-03-06 and 2020-03-08/2020-03-13 and 2020-03-15/2020-03-18, hours-omitted (several)',
        ],
      ],
      not: [['с 5 по 18 марта 2020 г., пн-пт с 10:00 до 13:00, вс по записи', 'date-partly-read']],
    },
    ar: {
      needs: [
        [
          'من 5 إلى 18 مارس 2020، الاثنين والأربعاء 10:00-12:00، الجمعة 14:00-16:00',
          '2020-03-06 and 2020-03-09 and 2020-03-11 and 2020-03-13 and 2020-03-16 and 2020-03-18, hours-omitted (several)',
        ],
        [
          'من الخميس 5 إلى الأربعاء 18 مارس 2020، من الاثنين إلى الجمعة 10:00-18:00، السبت 10:00-14:00',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, hours-omitted (several)',
        ],
        [
          'من 5 إلى 18 مارس 2020، من الاثنين إلى الجمعة 10:00-13:00، الأحد 18:00-21:00',
          '2020-03-05/2020-03-06 and 2020-03-08/2020-03-13 and 2020-03-15/2020-03-18, hours-omitted (several)',
        ],
        [
          'من 5 إلى 18 مارس 2020، من الاثنين إلى الجمعة 10:00-18:00، السبت والعطل 10:00-18:00',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          'من 5 إلى 18 مارس 2020، من الاثنين إلى الجمعة والأحد',
          '2020-03-05/2020-03-06 and 2020-03-08/2020-03-13 and 2020-03-15/2020-03-18',
        ],
      ],
      not: [['من 5 إلى 18 مارس 2020، وصول من الاثنين إلى الجمعة والأحد', 'date-partly-read']],
    },
    zh: {
      needs: [
        [
          '2020年3月5日至18日，周一、周三10:00-12:00，周五14:00-16:00',
          '2020-03-06 and 2020-03-09 and 2020-03-11 and 2020-03-13 and 2020-03-16 and 2020-03-18, hours-omitted (several)',
        ],
        [
          '2020年3月5日（周四）至18日（周三），周一至周五10:00-18:00，周六10:00-14:00',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, hours-omitted (several)',
        ],
        [
          '2020年3月5日至18日，周二至周日10:00-18:00，周一闭馆',
          '2020-03-05/2020-03-08 and 2020-03-10/2020-03-15 and 2020-03-17/2020-03-18, 10:00-18:00',
        ],
        [
          '2020年3月5日至18日，周一、周三、周五10:00-18:00',
          '2020-03-06 and 2020-03-09 and 2020-03-11 and 2020-03-13 and 2020-03-16 and 2020-03-18, 10:00-18:00',
        ],
        [
          '2020年3月5日至18日，周一至周五10:00-18:00，周六、节假日10:00-18:00',
          '2020-03-05/2020-03-07 and 2020-03-09/2020-03-14 and 2020-03-16/2020-03-18, 10:00-18:00',
        ],
        [
          '2020年3月5日至18日 周一至周五10:00-13:00，周日18:00-21:00',
          '2020-03-05/2020-03-06 and 2020-03-08/2020-03-13 and 2020-03-15/2020-03-18, hours-omitted (several)',
        ],
      ],
      not: [
        [
          '2020年3月5日至18日 周一至周五10:00-13:00，周日预约',
          'date-weekday-contradicts (weekday/3): 2020-03-18',
        ],
      ],
    },
  },
  'until a date that is named in other words': {
    en: {
      needs: [
        ['until the date of 14 March 2026', '../2026-03-14'],
        ['until and including 14 March 2026', '../2026-03-14'],
        ['until the last show of 14 March 2026', 'date-partly-read (14 March 2026): 2026-03-14'],
      ],
      not: [
        ['until late, 14 March 2026', '2026-03-14'],
        ['from morning until evening on 14 March 2026', '2026-03-14, part of the day'],
      ],
    },
    fr: {
      needs: [
        ["jusqu'à la fin du mois d'octobre 2023", '../2023-10~'],
        ['jusqu’au concert du 14 mars 2026', 'date-partly-read (14 mars 2026): 2026-03-14'],
      ],
      not: [['au mois d’octobre 2023', '2023-10']],
    },
    es: {
      needs: [
        ['hasta la fecha del 14 de marzo de 2026', '../2026-03-14'],
        ['hasta la función del 14 de marzo de 2026', 'date-partly-read (14 de marzo de 2026): 2026-03-14'],
      ],
      not: [['función del 14 de marzo de 2026', '2026-03-14']],
    },
    ru: {
      needs: [
        ['до даты 14 марта 2026', '../2026-03-14'],
        ['до концерта 14 марта 2026', 'date-partly-read (14 марта 2026): 2026-03-14'],
      ],
      not: [['концерт 14 марта 2026', '2026-03-14']],
    },
    ar: {
      needs: [
        ['إلى غاية تاريخ 14 مارس 2026', '../2026-03-14'],
        ['حتى تاريخ 14 مارس 2026', '../2026-03-14'],
      ],
      not: [['بتاريخ 14 مارس 2026', '2026-03-14']],
    },
    zh: {
      needs: [
        ['截至日期2026年3月14日', '../2026-03-14'],
        ['截止到日期：2026年3月14日', '../2026-03-14'],
      ],
      not: [['日期：2026年3月14日', '2026-03-14']],
    },
  },
  'hours of its own behind each of two days': {
    en: {
      needs: [
        [
          '14 October 2021 at 4 pm and 15 October 2021 at 10 am',
          '2021-10-14 and 2021-10-15, hours-omitted (several)',
        ],
      ],
      not: [
        ['14 October 2021 at 4 pm and 15 October 2021 at 4 pm', '2021-10-14/2021-10-15, 16:00'],
        ['14 October 2021 4 pm, 15 October 2021 10 am', '2021-10-14/2021-10-15, hours-omitted (several)'],
        [
          '14 October 2021 at 4 pm to 15 October 2021 at 10 am',
          '2021-10-14/2021-10-15, 16:00-10:00, without a break',
        ],
      ],
    },
    fr: {
      needs: [
        [
          'le 14 octobre 2021 à 16h et le 15 octobre 2021 à 10h',
          '2021-10-14 and 2021-10-15, hours-omitted (several)',
        ],
      ],
      not: [['14 et 15 octobre 2021 à 16h', '2021-10-14/2021-10-15, 16:00']],
    },
    es: {
      needs: [
        [
          '14 de octubre de 2021 a las 16:00 y 15 de octubre de 2021 a las 10:00',
          '2021-10-14 and 2021-10-15, hours-omitted (several)',
        ],
      ],
      not: [['14 y 15 de octubre de 2021 a las 16:00', '2021-10-14/2021-10-15, 16:00']],
    },
    ru: {
      needs: [
        [
          '14 октября 2021 в 16:00 и 15 октября 2021 в 10:00',
          '2021-10-14 and 2021-10-15, hours-omitted (several)',
        ],
      ],
      not: [['14 и 15 октября 2021 в 16:00', '2021-10-14/2021-10-15, 16:00']],
    },
    ar: {
      needs: [
        [
          '14 أكتوبر 2021 الساعة 16:00 و15 أكتوبر 2021 الساعة 10:00',
          '2021-10-14 and 2021-10-15, hours-omitted (several)',
        ],
      ],
      not: [['14 و15 أكتوبر 2021 الساعة 16:00', '2021-10-14/2021-10-15, 16:00']],
    },
    zh: {
      needs: [
        ['2021年10月14日16:00；2021年10月15日10:00', '2021-10-14 and 2021-10-15, hours-omitted (several)'],
      ],
      not: [['2021年10月14日、15日16:00', '2021-10-14/2021-10-15, 16:00']],
    },
  },
  'one day and the next without a mark between them': {
    en: {
      needs: [
        ['29 April 2023 30 April 2023', '2023-04-29/2023-04-30'],
        ['2023-04-29 2023-04-30', '2023-04-29/2023-04-30'],
      ],
      not: [['29 April 2023 5 May 2023', 'date-partly-read: 2023-04-29']],
    },
    fr: {
      needs: [['29 avril 2023 30 avril 2023', '2023-04-29/2023-04-30']],
      not: [['29 avril 2023 5 mai 2023', 'date-partly-read: 2023-04-29']],
    },
    es: {
      needs: [['29 de abril de 2023 30 de abril de 2023', '2023-04-29/2023-04-30']],
      not: [['29 de abril de 2023 5 de mayo de 2023', 'date-partly-read: 2023-04-29']],
    },
    ru: {
      needs: [['29 апреля 2023 30 апреля 2023', '2023-04-29/2023-04-30']],
      not: [['29 апреля 2023 5 мая 2023', 'date-partly-read: 2023-04-29']],
    },
    ar: {
      needs: [['29 أبريل 2023 30 أبريل 2023', '2023-04-29/2023-04-30']],
      not: [['29 أبريل 2023 5 مايو 2023', 'date-partly-read: 2023-04-29']],
    },
    zh: {
      needs: [['2023年4月29日 2023年4月30日', '2023-04-29/2023-04-30']],
      not: [['2023年4月29日 2023年5月5日', 'date-partly-read: 2023-04-29']],
    },
  },
  'the first and the last day by their labels': {
    en: {
      needs: [
        ['First Preview: 8 September 2023 Final Performance: 6 October 2023', '2023-09-08/2023-10-06'],
        ['Last day: 14 April 2027; first day: 12 April 2027', '2027-04-12/2027-04-14'],
      ],
      not: [['last day: 5 May 2026', 'date-not-of-event (last day:): 2026-05-05']],
    },
    fr: {
      needs: [['Premier jour : 5 mai 2026, dernier jour : 8 mai 2026', '2026-05-05/2026-05-08']],
      not: [['dernier jour : 8 mai 2026', 'date-not-of-event (dernier jour :): 2026-05-08']],
    },
    es: {
      needs: [['Primer día: 5 de mayo de 2026, último día: 8 de mayo de 2026', '2026-05-05/2026-05-08']],
      not: [['último día: 8 de mayo de 2026', 'date-not-of-event (último día:): 2026-05-08']],
    },
    ru: {
      needs: [['Первый день: 5 мая 2026, последний день: 8 мая 2026', '2026-05-05/2026-05-08']],
      not: [['последний день: 8 мая 2026', 'date-not-of-event (последний день:): 2026-05-08']],
    },
    ar: {
      needs: [['أول يوم: 5 مايو 2026، آخر يوم: 8 مايو 2026', '2026-05-05/2026-05-08']],
      not: [['آخر يوم: 8 مايو 2026', 'date-not-of-event (آخر يوم:): 2026-05-08']],
    },
    zh: {
      needs: [['首日：2026年5月5日 末日：2026年5月8日', '2026-05-05/2026-05-08']],
      not: [['末日：2026年5月8日', 'date-vague (末): 2026-05-08']],
    },
  },
  'a weekend of a month by its number': {
    en: {
      needs: [
        ['first weekend of July 2020', '2020-07-04/2020-07-05'],
        ['last weekend in June 2020', '2020-06-27/2020-06-28'],
        ['3rd weekend of May 2021', '2021-05-15/2021-05-16'],
      ],
      not: [
        // The month begins with a Sunday; ends with a Saturday.
        ['first weekend of March 2020', 'date-recurring (first weekend): 2020-03'],
        ['last weekend of February 2020', 'date-recurring (last weekend): 2020-02'],
        ['every first weekend of July 2020', 'date-recurring (every): 2020-07'],
        ['first weekend of 2020', 'date-vague (weekend): 2020'],
      ],
    },
    fr: {
      needs: [['dernier week-end de juin 2020', '2020-06-27/2020-06-28']],
      not: [['chaque week-end de juin 2020', 'date-recurring (chaque): 2020-06']],
    },
    es: {
      needs: [['primer fin de semana de julio de 2020', '2020-07-04/2020-07-05']],
      not: [['fin de semana de julio de 2020', 'date-vague (fin de semana): 2020-07']],
    },
    without: {
      ru: 'Its word for weekend is any days off.',
      ar: 'The days of a weekend differ by country.',
      zh: 'The number stands behind the month: 7月第一个周末.',
    },
  },
  'a phrase of another language than that of the table, which has all its words': {
    en: {
      needs: [['between 3 and 5 nov 2020', '2020-11-03/2020-11-05', { language: 'es' }]],
      not: [['Room en nov 2015', 'date-partly-read (en): 2015-11', { language: 'en' }]],
    },
    fr: {
      needs: [
        ['en nov 2015', '2015-11', { language: 'en' }],
        ['3 et 4 oct 2020', '2020-10-03/2020-10-04', { language: 'en' }],
      ],
      not: [['Room 3 et 4 oct 2020', '2020-10-04', { language: 'en' }]],
    },
    es: {
      needs: [['entre 3 y 5 nov 2020', '2020-11-03/2020-11-05', { language: 'en' }]],
      not: [['Forum entre 3 y 5 nov 2020', 'date-partly-read (3 y 5 nov 2020)', { language: 'en' }]],
    },
    without: {
      ru: 'It is known by its script.',
      ar: 'It is known by its script.',
      zh: 'It is known by its script.',
    },
  },
  'slips of the pen in figures': {
    en: {
      needs: [
        ['18.06..-21.06.2026', '2026-06-18/2026-06-21'],
        ['5 May 2022 at 9. 30', '2022-05-05, 09:30'],
      ],
      not: [['5 May 2022 at 9. 30 participants', 'date-partly-read (5 May 2022 at 9. 30): 2022-05-05']],
    },
    fr: {
      needs: [
        ['5 mai 2022 à 19. 00', '2022-05-05, 19:00'],
        ['27° brocante, 20 avril 2025', '2025-04-20'],
      ],
      not: [['1° mai 2025', '2025-05-01']],
    },
    es: {
      needs: [['18.06..-21.06.2026', '2026-06-18/2026-06-21']],
      not: [['18.06.-21.06.2026', '2026-06-18/2026-06-21']],
    },
    ru: {
      needs: [['29 апреля 2022 в 19. 00.', '2022-04-29, 19:00']],
      not: [['29 апреля 2022 в 19. 5 мая', 'date-partly-read: 2022-04-29']],
    },
    ar: {
      needs: [['18.06..-21.06.2026', '2026-06-18/2026-06-21']],
      not: [['18.06.-21.06.2026', '2026-06-18/2026-06-21']],
    },
    zh: {
      needs: [['18.06..-21.06.2026', '2026-06-18/2026-06-21']],
      not: [['18.06.-21.06.2026', '2026-06-18/2026-06-21']],
    },
  },
};
