import type { Rules } from './rule.js';

/** Ends, years and hours that stand apart from the days to which they belong. */
export const apart: Rules = {
  'an end that was moved': {
    en: {
      needs: [
        ['5 May – 7 June 2024, extended until 14 July 2024', '2024-05-05/2024-07-14'],
        ['from 5 May 2024, extended to 14 July 2024', '2024-05-05/2024-07-14'],
        ['5-7 May 2027, extended to 14 July 2027', '2027-05-05/2027-07-14'],
        ['May 5-7, extended until July 14, 2027', '2027-05-05/2027-07-14'],
        ['until 15 April 2024 (extended until 14 July 2024)', '../2024-07-14'],
        ['15 April 2024, extended until 14 July 2024', 'date-alternatives'],
        ['15 April 2024 (extended to 14 July 2024)', 'date-alternatives'],
      ],
      not: [
        ['extended until 14 July 2024', '../2024-07-14'],
        ['5 May – 7 June 2024 (extended)', '2024-05-05/2024-06-07'],
        ['5-7 May 2027, deadline extended to 30 June 2027', '2027-05-05/2027-05-07'],
        ['5-7 May 2027, registration extended to 30 June 2027', '2027-05-05/2027-05-07'],
        ['extended from 5 May to 7 May 2024', '2024-05-05/2024-05-07'],
        ['exhibition opens 5 May and extends until 14 July 2024', '2024-05-05/2024-07-14'],
      ],
    },
    fr: {
      needs: [
        ["du 5 mai au 7 juin 2024, prolongée jusqu'au 14 juillet 2024", '2024-05-05/2024-07-14'],
        ["15 avril 2024, prolongé jusqu'au 14 juillet 2024", 'date-alternatives'],
      ],
      not: [['du 5 mai au 7 juin 2024', '2024-05-05/2024-06-07']],
    },
    es: {
      needs: [
        [
          'del 5 de mayo al 7 de junio de 2024, prorrogado hasta el 14 de julio de 2024',
          '2024-05-05/2024-07-14',
        ],
        ['15 de abril de 2024, ampliado hasta el 14 de julio de 2024', 'date-alternatives'],
      ],
      not: [['el 27 de agosto y se extiende hasta el 30 de agosto de 2024', '2024-08-27/2024-08-30']],
    },
    ru: {
      needs: [
        ['с 5 мая по 7 июня 2024 года, продлена до 14 июля 2024 года', '2024-05-05/2024-07-14'],
        ['до 15 апреля 2024 года, продлён до 14 июля 2024 года', '../2024-07-14'],
      ],
      not: [['с 25 декабря 2024 и продлится по 9 января 2025', '2024-12-25/2025-01-09']],
    },
    ar: {
      needs: [['من 5 مايو إلى 7 يونيو 2024، تم تمديده حتى 14 يوليو 2024', '2024-05-05/2024-07-14']],
      not: [['من 5 مايو إلى 7 يونيو 2024', '2024-05-05/2024-06-07']],
    },
    zh: {
      needs: [
        ['5月5日至6月7日，延长至2024年7月14日', '2024-05-05/2024-07-14'],
        ['2024年5月5日至7日，延长到7月14日', '2024-05-05/2024-07-14'],
      ],
      not: [['2024年5月5日至7日，延安至西安', '2024-05-05/2024-05-07']],
    },
  },
  'a new end later in the year of the former one': {
    en: {
      needs: [
        ['5 May – 7 June 2024, extended until 14 July', '2024-05-05/2024-07-14'],
        ['5 May – 7 June 2024, extended until 14 July 2025', '2024-05-05/2025-07-14'],
        ['January – June 2024, extended until December 2025', '2024-01/2025-12'],
        ['5 December – 7 January 2025, extended until 14 March 2025', '2024-12-05/2025-03-14'],
        ['5 November 2024 – 7 January 2025, shortened to 14 December', '2024-11-05/2024-12-14'],
        ['5-7 May 2024, extended until the 9th', '2024-05-05/2024-05-09'],
      ],
      not: [['5 May – 7 June 2024, extended until 14 January', 'date-phrase-reversed']],
    },
    fr: {
      needs: [["du 5 mai au 7 juin 2024, prolongé jusqu'au 14 juillet", '2024-05-05/2024-07-14']],
      not: [["du 5 mai au 7 juin 2024, prolongé jusqu'au 14 janvier", 'date-phrase-reversed']],
    },
    es: {
      needs: [
        ['del 5 de mayo al 7 de junio de 2024, prorrogado hasta el 14 de julio', '2024-05-05/2024-07-14'],
      ],
      not: [['del 5 de mayo al 7 de junio de 2024, prorrogado hasta el 14 de enero', 'date-phrase-reversed']],
    },
    ru: {
      needs: [['с 5 мая по 7 июня 2024 г., продлено до 14 июля', '2024-05-05/2024-07-14']],
      not: [['с 5 мая по 7 июня 2024 г., продлено до 14 января', 'date-phrase-reversed']],
    },
    ar: {
      needs: [['من 5 مايو إلى 7 يونيو 2024، تم تمديده حتى 14 يوليو', '2024-05-05/2024-07-14']],
      not: [['من 5 مايو إلى 7 يونيو 2024، تم تمديده حتى 14 يناير', 'date-phrase-reversed']],
    },
    zh: {
      needs: [['2024年5月5日至6月7日，延长至7月14日', '2024-05-05/2024-07-14']],
      not: [['2024年5月5日至6月7日，延长至2025年1月14日', '2024-05-05/2025-01-14']],
    },
  },
  'a verb of beginning before the first day': {
    en: {
      needs: [
        ['began on 5 May 2024', '2024-05-05/..'],
        ['Started 5 May 2024', '2024-05-05/..'],
        ['begins 5 May 2024', '2024-05-05/..'],
        ['will commence on 5 May 2024', '2024-05-05/..'],
      ],
      not: [
        ['5 May 2024, begins at 9:00', '2024-05-05, 09:00'],
        ['did not begin 5 May 2024', 'date-not-final (not begin): 2024-05-05'],
        ['registration begins 5 May 2024', 'date-not-of-event (registration): 2024-05-05/..'],
      ],
    },
    fr: {
      needs: [
        ['a débuté le 5 mai 2024', '2024-05-05/..'],
        ['commence le 5 mai 2024', '2024-05-05/..'],
      ],
      not: [['le 5 mai 2024, débute à 9h', '2024-05-05, 09:00']],
    },
    es: {
      needs: [
        ['comenzó el 5 de mayo de 2024', '2024-05-05/..'],
        ['inicia el 5 de mayo de 2024', '2024-05-05/..'],
      ],
      not: [['el 5 de mayo de 2024, comienza a las 9:00', '2024-05-05, 09:00']],
    },
    ru: {
      needs: [
        ['начался 5 мая 2024 г.', '2024-05-05/..'],
        ['начато 5 мая 2024 г., окончено 7 июня 2024 г.', '2024-05-05/2024-06-07'],
      ],
      not: [['5 мая 2024 г., начинается в 9:00', '2024-05-05, 09:00']],
    },
    ar: {
      needs: [['بدأ في 5 مايو 2024', '2024-05-05/..']],
      not: [['5 مايو 2024، يبدأ الساعة 9:00', '2024-05-05, 09:00']],
    },
    without: { zh: 'The word for beginning stands behind the day: 5月5日开始.' },
  },
  'words behind a day that say that it goes on': {
    en: {
      needs: [
        ['5 May 2024, ongoing', '2024-05-05/..'],
        ['5 May 2024, still ongoing', '2024-05-05/..'],
        ['5 May 2024 (in progress)', '2024-05-05/..'],
        ['began 5 May 2024, not ended', '2024-05-05/..'],
      ],
      not: [
        ['5 May 2024, ongoing training', '2024-05-05'],
        ['5-7 May 2024, ongoing', '2024-05-05/2024-05-07'],
        ['not ended 7 June 2024', 'date-not-final (not ended): 2024-06-07'],
      ],
    },
    fr: {
      needs: [['5 mai 2024, en cours', '2024-05-05/..']],
      not: [['5 mai 2024, en cours de français', '2024-05-05']],
    },
    es: {
      needs: [['5 de mayo de 2024 (en curso)', '2024-05-05/..']],
      not: [['5 de mayo de 2024, en curso de verano', '2024-05-05']],
    },
    ru: {
      needs: [['5 мая 2024 г., продолжается', '2024-05-05/..']],
      not: [['не завершен 7 июня 2024 г.', 'date-not-final (не завершен): 2024-06-07']],
    },
    ar: {
      needs: [['5 مايو 2024، مستمر', '2024-05-05/..']],
      not: [['لم ينته 7 يونيو 2024', 'date-not-final (لم ينته): 2024-06-07']],
    },
    zh: {
      needs: [['2024年5月5日，进行中', '2024-05-05/..']],
      not: [
        ['2024年5月5日，进行中期评估', '2024-05-05'],
        ['2024年5月5日 开始：9:00', '2024-05-05, 09:00'],
        ['2024年5月5日 开始时间9:00', '2024-05-05, 09:00'],
      ],
    },
  },
  'what moves to the Internet keeps its days': {
    en: {
      needs: [
        ['5-7 May 2024, moved online', '2024-05-05/2024-05-07'],
        ['5-7 May 2024 (moved to an online format)', '2024-05-05/2024-05-07'],
      ],
      not: [
        ['5 May 2024, moved', 'date-not-final (moved): 2024-05-05'],
        ['5 May 2024, postponed online seminar', 'date-not-final (postponed): 2024-05-05'],
        ['5 May 2024, moved to autumn', 'date-not-final (moved to): 2024-05-05'],
      ],
    },
    fr: {
      needs: [['5-7 mai 2024 (déplacé en ligne)', '2024-05-05/2024-05-07']],
      not: [['5 mai 2024, déplacé', 'date-not-final (déplacé): 2024-05-05']],
    },
    es: {
      needs: [['5-7 de mayo de 2024, trasladado a modalidad virtual', '2024-05-05/2024-05-07']],
      not: [['5 de mayo de 2024, aplazado', 'date-not-final (aplazado): 2024-05-05']],
    },
    ru: {
      needs: [['5-7 мая 2024 г. (перенесено в онлайн)', '2024-05-05/2024-05-07']],
      not: [['5 мая 2024 г., перенесено', 'date-not-final (перенесено): 2024-05-05']],
    },
    ar: {
      needs: [['5-7 مايو 2024، نقل إلى الإنترنت', '2024-05-05/2024-05-07']],
      not: [['5 مايو 2024، مؤجل', 'date-not-final (مؤجل): 2024-05-05']],
    },
    zh: {
      needs: [['2024年5月5-7日（改为线上举行）', '2024-05-05/2024-05-07']],
      not: [['2024年5月5日，改为', 'date-not-final (改为): 2024-05-05']],
    },
  },
  'what moves to another city keeps its days': {
    en: {
      needs: [
        ['5-7 May 2024, moved to Nairobi', '2024-05-05/2024-05-07'],
        ['5-7 May 2024, moved from Geneva to Nairobi', '2024-05-05/2024-05-07'],
        ['5-7 May 2024, now in Nairobi', '2024-05-05/2024-05-07'],
        ['5 May 2024, moved to a new Nairobi venue', '2024-05-05'],
        ['5 May 2024, moved to Nairobi for all people', '2024-05-05'],
        ['5 May 2024 (now in Nairobi, with all that goes with it)', '2024-05-05'],
        ['5 May 2024 (moved to Nairobi), 9:00', '2024-05-05, 09:00'],
      ],
      not: [
        ['5 May 2024, moved to Nairobi 12 June', '2024-06-12'],
        ['5 May 2024, moved to the library', 'date-not-final (moved to): 2024-05-05'],
        ['5 May 2024, postponed to Nairobi', 'date-not-final (postponed to): 2024-05-05'],
        ['5 May 2024, moved to the very big new Nairobi venue', 'date-not-final (moved to): 2024-05-05'],
        ['5 May 2024, moved to Nairobi for all people there', 'date-not-final (moved to): 2024-05-05'],
        ['5 May 2024, moved in May to Nairobi', 'date-not-final (moved)'],
        ['5-7 May 2024, moved online on 9 May', 'date-not-final (moved)'],
      ],
    },
    fr: {
      needs: [
        ['5-7 mai 2024, déplacé à Nairobi', '2024-05-05/2024-05-07'],
        ['5-7 mai 2024, déplacé de Genève à Nairobi', '2024-05-05/2024-05-07'],
        ['5-7 mai 2024, désormais à Nairobi', '2024-05-05/2024-05-07'],
      ],
      not: [
        ['5-7 mai 2024, reporté à Nairobi', 'date-not-final (reporté à): 2024-05-05/2024-05-07'],
        ['5 mai 2024, déplacé à la bibliothèque', 'date-not-final (déplacé à): 2024-05-05'],
      ],
    },
    es: {
      needs: [
        ['5-7 de mayo de 2024, trasladado de Ginebra a Nairobi', '2024-05-05/2024-05-07'],
        ['5-7 de mayo de 2024, ahora en Nairobi', '2024-05-05/2024-05-07'],
      ],
      not: [
        ['5 de mayo de 2024, aplazado en Nairobi', 'date-not-final (aplazado): 2024-05-05'],
        ['5 de mayo de 2024, trasladado a la biblioteca', 'date-not-final (trasladado a): 2024-05-05'],
      ],
    },
    ru: {
      needs: [
        ['5-7 мая 2024 г., перенесено из Женевы в Найроби', '2024-05-05/2024-05-07'],
        ['5-7 мая 2024 г., теперь в Найроби', '2024-05-05/2024-05-07'],
      ],
      not: [
        ['5 мая 2024 г., отложено в Найроби', 'date-not-final (отложено): 2024-05-05'],
        ['5 мая 2024 г., перенесено в библиотеку', 'date-not-final (перенесено): 2024-05-05'],
      ],
    },
    ar: {
      needs: [
        ['5-7 مايو 2024، نقل من جنيف إلى نيروبي', '2024-05-05/2024-05-07'],
        ['5-7 مايو 2024، الآن في نيروبي', '2024-05-05/2024-05-07'],
      ],
      not: [
        ['5 مايو 2024، مؤجل في نيروبي', 'date-not-final (مؤجل): 2024-05-05'],
        ['5 مايو 2024، نقل إلى المكتبة', 'date-not-final (نقل إلى): 2024-05-05'],
      ],
    },
    zh: {
      needs: [
        ['2024年5月5-7日，改在内罗毕举行', '2024-05-05/2024-05-07'],
        ['2024年5月5-7日（改为内罗毕）', '2024-05-05/2024-05-07'],
      ],
      not: [['2024年5月5日，推迟在内罗毕举行', 'date-not-final (推迟): 2024-05-05']],
    },
  },
  'an end that was moved by a length': {
    en: {
      needs: [
        ['5 May – 7 June 2024, extended by one week', 'date-relative (extended): 2024-05-05/2024-06-07'],
        ['5-7 May 2024, extended by another two days', 'date-relative (extended): 2024-05-05/2024-05-07'],
        ['5 May – 7 June 2024, shortened by a week', 'date-relative (shortened): 2024-05-05/2024-06-07'],
        ['5-7 May 2024, a week later', 'date-relative (week): 2024-05-05/2024-05-07'],
        ['5-7 May 2024 (one more day)', 'date-relative (day): 2024-05-05/2024-05-07'],
        ['5 May 2024 (one day delay)', 'date-relative (day): 2024-05-05'],
        ['a week later than 5 May 2024', 'date-relative (week): 2024-05-05'],
        ['5-7 May 2024 put back a week', 'date-relative (week): 2024-05-05/2024-05-07'],
      ],
      not: [
        ['5-7 May 2024, extended session', '2024-05-05/2024-05-07'],
        ['5-7 May 2024, extended three-day session', '2024-05-05/2024-05-07'],
        ['5-7 May 2024, more on day three', '2024-05-05/2024-05-07'],
        ['One more day: 5-7 May 2024', '2024-05-05/2024-05-07'],
        ['5-7 May 2024, a week earlier than planned', '2024-05-05/2024-05-07'],
      ],
    },
    fr: {
      needs: [
        ["du 5 au 7 mai 2024, prolongé d'une semaine", 'date-relative (prolongé): 2024-05-05/2024-05-07'],
        ['du 5 au 7 mai 2024, un jour de plus', 'date-relative (jour): 2024-05-05/2024-05-07'],
        ["5 mai 2024, retardé d'un jour", 'date-relative (retardé): 2024-05-05'],
      ],
      not: [['du 5 au 7 mai 2024, session prolongée', '2024-05-05/2024-05-07']],
    },
    es: {
      needs: [
        [
          'del 5 al 7 de mayo de 2024, ampliado una semana',
          'date-relative (ampliado): 2024-05-05/2024-05-07',
        ],
        ['del 5 al 7 de mayo de 2024, un día más', 'date-relative (día): 2024-05-05/2024-05-07'],
        [
          'del 5 al 7 de mayo de 2024, retrasado dos días',
          'date-relative (retrasado): 2024-05-05/2024-05-07',
        ],
      ],
      not: [['del 5 al 7 de mayo de 2024, sesión ampliada', '2024-05-05/2024-05-07']],
    },
    ru: {
      needs: [
        ['с 5 по 7 мая 2024 г., продлено на две недели', 'date-relative (продлено): 2024-05-05/2024-05-07'],
        ['с 5 по 7 мая 2024 г., на день позже', 'date-relative (день): 2024-05-05/2024-05-07'],
        ['5 мая 2024, с задержкой на день', 'date-relative (задержкой): 2024-05-05'],
      ],
      not: [['с 5 по 7 мая 2024 г., продлено', '2024-05-05/2024-05-07']],
    },
    ar: {
      needs: [
        ['من 5 إلى 7 مايو 2024، تم تمديده 3 أيام', 'date-relative (تمديده): 2024-05-05/2024-05-07'],
        ['5-7 مايو 2024، مدد أسبوعا', 'date-relative (مدد): 2024-05-05/2024-05-07'],
        ['5-7 مايو 2024، يوم إضافي', 'date-relative (يوم): 2024-05-05/2024-05-07'],
        ['5 مايو 2024، تأخر يوما', 'date-relative (تأخر): 2024-05-05'],
      ],
      not: [['من 5 إلى 7 مايو 2024، تم تمديده', '2024-05-05/2024-05-07']],
    },
    zh: {
      needs: [
        ['2024年5月5日至7日，延长一周', 'date-relative (延): 2024-05-05/2024-05-07'],
        ['2024年5月5日至7日，多一天', 'date-relative (天): 2024-05-05/2024-05-07'],
        ['2024年5月5日，提前一天', 'date-relative (提前一天): 2024-05-05'],
      ],
      not: [['2024年5月5日至7日，延安', '2024-05-05/2024-05-07']],
    },
  },
  'what was moved is not the event': {
    en: {
      needs: [
        ['5-7 May 2024, deadline moved to 30 April 2024', '2024-05-05/2024-05-07'],
        ['deadline 30 April moved to 5 May 2024', 'date-not-of-event (deadline)'],
      ],
      not: [['5 May 2024 registration open, event moved to 7 June 2024', '2024-06-07']],
    },
    fr: {
      needs: [['5-7 mai 2024, date limite reportée au 30 avril 2024', '2024-05-05/2024-05-07']],
      not: [
        ['5-7 mai 2024, reportée au 30 mai 2024', '2024-05-30'],
        ['initialement prévu le 28 mai 2020, est donc reporté au 22 septembre 2020', '2020-09-22, tentative'],
        ['initialement prévu le 28 mai 2020 est donc reporté au 22 septembre 2020', '2020-09-22, tentative'],
      ],
    },
    es: {
      needs: [['5-7 de mayo de 2024, plazo aplazado al 30 de abril de 2024', '2024-05-05/2024-05-07']],
      not: [['5-7 de mayo de 2024, aplazado al 30 de mayo de 2024', '2024-05-30']],
    },
    ru: {
      needs: [['5-7 мая 2024, срок регистрации перенесен на 30 апреля 2024', '2024-05-05/2024-05-07']],
      not: [['5-7 мая 2024, перенесен на 30 мая 2024', '2024-05-30']],
    },
    ar: {
      needs: [['5-7 مايو 2024، التسجيل تأجل إلى 30 أبريل 2024', '2024-05-05/2024-05-07']],
      not: [['5-7 مايو 2024، تأجل إلى 30 مايو 2024', '2024-05-30']],
    },
    zh: {
      needs: [['2024年5月5日至7日，截止日期推迟至2024年4月30日', '2024-05-05/2024-05-07']],
      not: [['2024年5月5日至7日，推迟至2024年5月30日', '2024-05-30']],
    },
  },
  'a day of the month of the date before it': {
    en: {
      needs: [
        ['15 March 2024 to 18 of the same month', '2024-03-15/2024-03-18'],
        ['5 May 2024 and 18 of the same month', '2024-05-05 and 2024-05-18'],
      ],
      not: [['18 of the same month', 'date-partly-read']],
    },
    fr: {
      needs: [
        ['du 15 mars 2024 au 18 du même mois', '2024-03-15/2024-03-18'],
        ['5 mai 2024 et 18 du même mois', '2024-05-05 and 2024-05-18'],
      ],
      not: [['le 18 du même mois', 'date-partly-read']],
    },
    es: {
      needs: [
        ['viernes 15 de marzo de 2024 al 18 del mismo mes', '2024-03-15/2024-03-18'],
        ['5 de mayo de 2024 y 18 del mismo mes', '2024-05-05 and 2024-05-18'],
      ],
      not: [['el 18 del mismo mes', 'date-partly-read']],
    },
    ru: {
      needs: [
        ['с 15 марта 2024 по 18 того же месяца', '2024-03-15/2024-03-18'],
        ['5 мая 2024 г. и 18 числа того же месяца', '2024-05-05 and 2024-05-18'],
      ],
      not: [['18 того же месяца', 'date-partly-read']],
    },
    ar: {
      needs: [
        ['من 15 مارس 2024 إلى 18 من نفس الشهر', '2024-03-15/2024-03-18'],
        ['5 مايو 2024 و18 من نفس الشهر', '2024-05-05 and 2024-05-18'],
        ['ما بين 23 نونبر 2023 إلى غاية 25 منه', '2023-11-23/2023-11-25'],
      ],
      not: [['18 من نفس الشهر', 'date-partly-read']],
    },
    zh: {
      needs: [['2024年3月15日至同月18日', '2024-03-15/2024-03-18']],
      not: [['同月18日', 'date-partly-read']],
    },
  },
  'the week of a Sunday': {
    en: {
      needs: [
        ['week of 5 May 2024', 'date-alternatives: 2024-04-29/2024-05-05 or 2024-05-05/2024-05-11'],
        [
          'week of 5 May',
          'date-alternatives: 2024-04-29/2024-05-05 or 2024-05-05/2024-05-11',
          { reportingPeriod: '2024' },
        ],
      ],
      not: [
        ['week of 6 May 2024', '2024-05-06/2024-05-12'],
        ['week of 5 May', '2025-05-05/2025-05-11, inferred year', { reportingPeriod: '2025' }],
        ['week ending 5 May 2024', '2024-04-29/2024-05-05'],
      ],
    },
    fr: {
      needs: [['semaine du 5 mai 2024', 'date-alternatives: 2024-04-29/2024-05-05 or 2024-05-05/2024-05-11']],
      not: [['semaine du 6 mai 2024', '2024-05-06/2024-05-12']],
    },
    es: {
      needs: [
        ['semana del 5 de mayo de 2024', 'date-alternatives: 2024-04-29/2024-05-05 or 2024-05-05/2024-05-11'],
      ],
      not: [['semana del 6 de mayo de 2024', '2024-05-06/2024-05-12']],
    },
    ru: {
      needs: [['неделя 5 мая 2024', 'date-alternatives: 2024-04-29/2024-05-05 or 2024-05-05/2024-05-11']],
      not: [['неделя 6 мая 2024', '2024-05-06/2024-05-12']],
    },
    ar: {
      needs: [['أسبوع 5 مايو 2024', 'date-alternatives: 2024-04-29/2024-05-05 or 2024-05-05/2024-05-11']],
      not: [['أسبوع 6 مايو 2024', '2024-05-06/2024-05-12']],
    },
    without: { zh: 'In Chinese the week is the one in which the day lies: 5日当周.' },
  },
  'pairs of days on both sides of a dash': {
    en: {
      needs: [
        ['26 & 27 June – 3 & 4 July 2021', '2021-06-26/2021-06-27 and 2021-07-03/2021-07-04'],
        ['9 and 10 to 16 and 17 May 2024', 'date-alternatives'],
      ],
      not: [['5 & 6-8 May 2024', '2024-05-05 and 2024-05-06/2024-05-08']],
    },
    fr: {
      needs: [['du 17 & 18/04/2021 au 22 & 23/05/2021', 'date-alternatives']],
      not: [['17 & 18/04/2021', '2021-04-17/2021-04-18']],
    },
    es: {
      needs: [
        ['26 y 27 de junio – 3 y 4 de julio de 2021', '2021-06-26/2021-06-27 and 2021-07-03/2021-07-04'],
      ],
      not: [['26 y 27 de junio de 2021', '2021-06-26/2021-06-27']],
    },
    ru: {
      needs: [['26 и 27 июня – 3 и 4 июля 2021', '2021-06-26/2021-06-27 and 2021-07-03/2021-07-04']],
      not: [['26 и 27 июня 2021', '2021-06-26/2021-06-27']],
    },
    ar: {
      needs: [['26 و27 يونيو – 3 و4 يوليو 2021', '2021-06-26/2021-06-27 and 2021-07-03/2021-07-04']],
      not: [['26 و27 يونيو 2021', '2021-06-26/2021-06-27']],
    },
    zh: {
      needs: [['2021年6月26日和27日–7月3日和4日', '2021-06-26/2021-06-27 and 2021-07-03/2021-07-04']],
      not: [['2021年6月26日和27日', '2021-06-26/2021-06-27']],
    },
  },
  'a verb of ending before the last day, or behind it': {
    en: {
      needs: [
        ['begins on 1 December 2024 and will end on 31 December 2024', '2024-12-01/2024-12-31'],
        ['1 December 2024 and concludes on 31 December 2024', '2024-12-01/2024-12-31'],
        ['concludes on 31 December 2024', '../2024-12-31'],
        ['began 5 May, ended 7 June 2024', '2024-05-05/2024-06-07'],
        ['ended on 7 June 2024', '../2024-06-07'],
        ['will start on 5 and end on 7 May 2024', '2024-05-05/2024-05-07'],
        ['Open now through May 8, 2022', '../2022-05-08'],
      ],
      not: [
        ['5 May 2024, registration ends on 12 May 2024', '2024-05-05'],
        ['5 May 2024, ends at 17:00', '2024-05-05, hours-omitted (noStart)'],
      ],
    },
    fr: {
      needs: [
        ['débutera le 1er décembre 2024 et prendra fin le 31 décembre 2024', '2024-12-01/2024-12-31'],
        ['1er décembre 2024 et se terminera le 31 décembre 2024', '2024-12-01/2024-12-31'],
        ["du 1er décembre 2024, s'achève le 31 décembre 2024", '2024-12-01/2024-12-31'],
        ['se termine le 31 décembre 2024', '../2024-12-31'],
        ["a commencé le 5 mai et s'est terminé le 7 juin 2024", '2024-05-05/2024-06-07'],
      ],
      not: [['le 5 mai 2024, se termine à 17h', '2024-05-05, hours-omitted (noStart)']],
    },
    es: {
      needs: [
        [
          'comenzará el día 1 de diciembre de 2024 y finalizará el 31 de diciembre de 2024',
          '2024-12-01/2024-12-31',
        ],
        ['1 de diciembre de 2024 y culmina el 31 de diciembre de 2024', '2024-12-01/2024-12-31'],
        ['finalizará el 31 de diciembre de 2024', '../2024-12-31'],
        ['finalizó el 7 de junio de 2024', '../2024-06-07'],
        ['comenzó el 5 de mayo y terminó el 7 de junio de 2024', '2024-05-05/2024-06-07'],
      ],
      not: [
        ['5 de mayo de 2024, la inscripción finaliza el 12 de mayo de 2024', '2024-05-05'],
        ['5 de mayo de 2024, termina a las 17:00', '2024-05-05, hours-omitted (noStart)'],
      ],
    },
    ru: {
      needs: [
        ['начнется 1 декабря 2024 и завершится 31 декабря 2024', '2024-12-01/2024-12-31'],
        ['закончится 31 декабря 2024', '../2024-12-31'],
        ['начался 5 мая, завершился 7 июня 2024', '2024-05-05/2024-06-07'],
      ],
      not: [['5 мая 2024, регистрация завершится 12 апреля 2024', '2024-05-05']],
    },
    ar: {
      needs: [
        ['تنطلق يوم 1 ديسمبر 2024 وتختتم يوم 31 ديسمبر 2024', '2024-12-01/2024-12-31'],
        ['سيبدأ في 1 ديسمبر 2024 وسينتهي في 31 ديسمبر 2024', '2024-12-01/2024-12-31'],
        ['بدأ في 5 مايو وانتهى في 7 يونيو 2024', '2024-05-05/2024-06-07'],
      ],
      not: [['1 ديسمبر 2024 و31 ديسمبر 2024', '2024-12-01 and 2024-12-31']],
    },
    zh: {
      needs: [
        ['2024年12月1日开始，2024年12月31日结束', '2024-12-01/2024-12-31'],
        ['2024年12月1日起，2024年12月31日止', '2024-12-01/2024-12-31'],
        ['2024年12月1日开幕，12月31日闭幕', '2024-12-01/2024-12-31'],
        ['2024年12月31日结束', '../2024-12-31'],
        ['即日起至2026年4月19日', '../2026-04-19'],
      ],
      not: [
        ['2024年12月1日9点开始，17点结束', '2024-12-01, 09:00-17:00'],
        ['2024年12月1日，2024年12月31日', '2024-12-01 and 2024-12-31'],
        ['2024年12月1日9:00-17:00结束', '2024-12-01, 09:00-17:00'],
      ],
    },
  },
  'a dash before a list of days of the next month': {
    en: {
      needs: [['28 April - 2, 5 and 9 May 2025', 'date-alternatives']],
      not: [
        ['28 April - 2 May, 5 and 9 May 2025', '2025-04-28/2025-05-02 and 2025-05-05 and 2025-05-09'],
        ['5-7, 9 May 2025', '2025-05-05/2025-05-07 and 2025-05-09'],
        ['May 5-7, 9 and 11, 2025', '2025-05-05/2025-05-07 and 2025-05-09 and 2025-05-11'],
      ],
    },
    fr: {
      needs: [['27 nov. - 11, 13 et 16 déc. 2025', 'date-alternatives']],
      not: [['27 nov. - 11 déc., 13 et 16 déc. 2025', '2025-11-27/2025-12-11 and 2025-12-13 and 2025-12-16']],
    },
    es: {
      needs: [['28 de abril - 2, 5 y 9 de mayo de 2025', 'date-alternatives']],
      not: [['5-7, 9 de mayo de 2025', '2025-05-05/2025-05-07 and 2025-05-09']],
    },
    ru: {
      needs: [['28 апреля - 2, 5 и 9 мая 2025', 'date-alternatives']],
      not: [['5-7, 9 мая 2025', '2025-05-05/2025-05-07 and 2025-05-09']],
    },
    ar: {
      needs: [['28 أبريل - 2، 5 و9 مايو 2025', 'date-alternatives']],
      not: [['5-7، 9 مايو 2025', '2025-05-05/2025-05-07 and 2025-05-09']],
    },
    without: { zh: 'Chinese has the month first.' },
  },
  'hours between a day and the year that ends the phrase': {
    en: {
      needs: [
        ['Wed May  5 14:00:00 2027', '2027-05-05, 14:00'],
        ['5 May 9:00-12:00 2027', '2027-05-05, 09:00-12:00'],
        ['5 May 14:00 to 7 May 12:00 2027', '2027-05-05/2027-05-07, 14:00-12:00, without a break'],
      ],
      not: [
        ['5 May 14:00 2027 Congress', 'date-partly-read (2027)'],
        ['May 14:00 2027', 'date-partly-read (2027)'],
        ['3 May 2026 10:00 2027', 'date-partly-read (2027)'],
      ],
    },
    fr: {
      needs: [['du 5 mai 14h au 7 mai 12h 2027', '2027-05-05/2027-05-07, 14:00-12:00, without a break']],
      not: [['du 5 mai 14h au 7 mai 12h Forum 2027', 'date-partly-read (2027)']],
    },
    es: {
      needs: [['5 de mayo 14:00 2027', '2027-05-05, 14:00']],
      not: [['5 de mayo 14:00 Foro 2027', 'date-partly-read (2027)']],
    },
    ru: {
      needs: [['5 мая в 14:00 2027 года', '2027-05-05, 14:00']],
      not: [['5 мая в 14:00 Форум 2027', 'date-partly-read (2027)']],
    },
    ar: {
      needs: [['5 مايو 14:00 2027', '2027-05-05, 14:00']],
      not: [['5 مايو 14:00 مؤتمر 2027', 'date-partly-read (2027)']],
    },
    without: { zh: 'Chinese has the year first.' },
  },
  'a year with its mark in brackets': {
    zh: {
      needs: [
        ['5月5日—7日（2027年）', '2027-05-05/2027-05-07'],
        ['5月5日（2027年）', '2027-05-05'],
        ['（2027年）5月5日—7日', '2027-05-05/2027-05-07'],
      ],
      not: [['第5次会议（2027年）', '2027']],
    },
    ru: {
      needs: [['5 – 7 мая (2027 г.)', '2027-05-05/2027-05-07']],
      not: [['5 мая 2026 (2027 г.)', 'dates-contradict: 2026-05-05 or 2027']],
    },
    en: {
      needs: [['(2027) 5-7 May', '2027-05-05/2027-05-07']],
      not: [['Budget (2027) 5 May', 'date-partly-read (5 May)']],
    },
    without: {
      fr: 'French has no mark of a year.',
      es: 'Spanish has no mark of a year.',
      ar: 'In Arabic the mark of a year is not written behind a range of days.',
    },
  },
  'the end of a range of days at 24:00': {
    en: {
      needs: [
        ['5 May 2024 09:00 to 6 May 2024 24:00', '2024-05-05/2024-05-06, 09:00-24:00, without a break'],
        ['until 5 May 2024, 24:00', '../2024-05-05'],
      ],
      not: [
        ['5 May 2024 24:00', '2024-05-05, hours-omitted (startsAt24)'],
        ['5 May 2024 24:00 to 6 May 2024 10:00', '2024-05-05/2024-05-06, hours-omitted (startsAt24)'],
      ],
    },
    fr: {
      needs: [['du 5 mai 2024 9h au 6 mai 2024 24h', '2024-05-05/2024-05-06, 09:00-24:00, without a break']],
      not: [['le 5 mai 2024 à 24h', '2024-05-05, hours-omitted (startsAt24)']],
    },
    es: {
      needs: [
        [
          'desde 5 de mayo de 2024 9:00 hasta 6 de mayo de 2024 24:00',
          '2024-05-05/2024-05-06, 09:00-24:00, without a break',
        ],
      ],
      not: [['5 de mayo de 2024, 24:00', '2024-05-05, hours-omitted (startsAt24)']],
    },
    ru: {
      needs: [
        ['с 5 мая 2024 9:00 до 6 мая 2024 24:00', '2024-05-05/2024-05-06, 09:00-24:00, without a break'],
      ],
      not: [['5 мая 2024, 24:00', '2024-05-05, hours-omitted (startsAt24)']],
    },
    ar: {
      needs: [
        ['من 5 مايو 2024 09:00 إلى 6 مايو 2024 24:00', '2024-05-05/2024-05-06, 09:00-24:00, without a break'],
      ],
      not: [['5 مايو 2024 24:00', '2024-05-05, hours-omitted (startsAt24)']],
    },
    zh: {
      needs: [
        ['111年12月28日上午9時至112年1月3日晚上12時', '2022-12-28/2023-01-03, 09:00-24:00, without a break'],
      ],
      not: [['2024年5月5日晚上12时', '2024-05-05, hours-omitted (startsAt24)']],
    },
  },
  'four figures beside a day with its year are hours': {
    en: {
      needs: [
        ['5 May 2027 1400-1530', '2027-05-05, 14:00-15:30'],
        ['20270505 1400-1530', '2027-05-05, 14:00-15:30'],
        ['5 May 2027, 2200-0200', '2027-05-05, 22:00-02:00'],
        ['5 May 2027, 1900-2100', '2027-05-05, 19:00-21:00'],
        ['1000-1200 5 May 2022', '2022-05-05, 10:00-12:00'],
        ['5 May 2022 from 1400 to 1530', '2022-05-05, 14:00-15:30'],
        ['5 May 2027 0930', '2027-05-05, 09:30'],
        ['5 May 2027, 1400', '2027-05-05, 14:00'],
        ['5 May 2027 1400-1530 CEST', '2027-05-05, 14:00-15:30, Europe/Brussels'],
      ],
      not: [
        ['1900-2100', '1900/2100'],
        ['5 May 1900-2100', 'date-partly-read'],
        ['May 2027, 1900-2100', 'dates-contradict: 2027-05 or 1900/2100'],
        ['Exhibition 5 May 2027, 1900-1950', 'dates-contradict: 2027-05-05 or 1900/1950'],
        ['5 May 2027, 1914-1918', 'dates-contradict: 2027-05-05 or 1914/1918'],
        ['5 May 2027, 1400-1530 participants', 'date-partly-read (1400): 2027-05-05'],
        ['5 May 2027, 1500-1400', 'date-partly-read (1500): 2027-05-05'],
        ['5 May 2027, 1500 participants', 'date-partly-read (1500): 2027-05-05'],
        ['5 May 2027, 1402-1530', 'date-partly-read (1402): 2027-05-05'],
        ['5 May 2027, 1530-1400', 'date-partly-read (1530): 2027-05-05'],
        ['5 May 1400', 'date-partly-read (1400)'],
        ['5 May 2026 2027', 'date-partly-read (2027)'],
      ],
    },
    fr: {
      needs: [['5/5/2027 1400-1530', '2027-05-05, 14:00-15:30', { language: 'fr' }]],
      not: [['5 mai 2027, 1400-1530 participants', 'date-partly-read (1400): 2027-05-05']],
    },
    es: {
      needs: [['5 de mayo de 2027 1400-1530', '2027-05-05, 14:00-15:30']],
      not: [['5 de mayo de 2027, 1500 participantes', 'date-partly-read (1500): 2027-05-05']],
    },
    ru: {
      needs: [['5 мая 2027 1400-1530', '2027-05-05, 14:00-15:30']],
      not: [['5 мая 2027, 1500 участников', 'date-partly-read (1500): 2027-05-05']],
    },
    ar: {
      needs: [['5 مايو 2027 1400-1530', '2027-05-05, 14:00-15:30']],
      not: [['5 مايو 2027، 1500 مشارك', 'date-partly-read (1500): 2027-05-05']],
    },
    zh: {
      needs: [['2022年5月5日0930-1130', '2022-05-05, 09:30-11:30']],
      not: [['2022年5月5日，1500人', 'date-partly-read (1500): 2022-05-05']],
    },
  },
  'two days with ordinal marks and a solidus': {
    en: {
      needs: [['18th/19th June 2016', '2016-06-18/2016-06-19']],
      not: [['18th/25th June 2016', 'date-alternatives']],
    },
    fr: {
      needs: [['1er/2e juin 2016', '2016-06-01/2016-06-02']],
      not: [['1er/8 juin 2016', 'date-alternatives']],
    },
    es: {
      needs: [['18º/19º de junio de 2016', '2016-06-18/2016-06-19']],
      not: [['18º/25º de junio de 2016', 'date-alternatives']],
    },
    without: {
      ru: 'A Russian ordinal has its letters behind a hyphen.',
      ar: 'Arabic days have no ordinal marks.',
      zh: 'Chinese days have no ordinal marks.',
    },
  },
  'a date of another calendar has the year of the Gregorian day beside it': {
    en: {
      needs: [
        ['20 November, 12 Rabi al-awwal 1440 AH', '2018-11-20'],
        ['Tuesday 20 November (12 Rabi al-awwal 1440 AH)', '2018-11-20'],
      ],
      not: [
        ['25 November, 12 Rabi al-awwal 1440 AH', 'date-other-calendar (islamic): 2018-11-20 or 2018-11-21'],
        [
          'Monday 20 November (12 Rabi al-awwal 1440 AH)',
          'date-other-calendar (islamic): 2018-11-20 or 2018-11-21',
        ],
        ['12 Rabi al-awwal 1440 AH', 'date-other-calendar (islamic): 2018-11-20 or 2018-11-21'],
      ],
    },
    ar: {
      needs: [
        ['الثلاثاء 20 نوفمبر الموافق 12 ربيع الأول 1440 هجري', '2018-11-20'],
        ['25 أبريل الموافق 24 / 9 / 1443هـ', '2022-04-25'],
      ],
      not: [['25 أبريل 1443هـ', 'date-other-calendar (islamic): 2021-11-30 or 2021-12-01']],
    },
    without: {
      fr: 'The months of the other calendars are those of English and Arabic texts.',
      es: 'The months of the other calendars are those of English and Arabic texts.',
      ru: 'The months of the other calendars are those of English and Arabic texts.',
      zh: 'The months of the other calendars are those of English and Arabic texts.',
    },
  },
  'the first day of a month in a word of its own': {
    ar: {
      needs: [
        ['فاتح ماي 2022', '2022-05-01'],
        ['من فاتح إلى 5 ماي 2022', '2022-05-01/2022-05-05'],
      ],
      not: [['محمد الفاتح 5 ماي 2022', '2022-05-05']],
    },
    without: {
      en: 'English has no word of its own for it.',
      fr: 'French writes 1er, or premier as an ordinal.',
      es: 'Spanish writes 1.º, or primero as an ordinal.',
      ru: 'Russian has no word of its own for it.',
      zh: 'Chinese has no word of its own for it.',
    },
  },
};
