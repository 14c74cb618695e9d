import type { Rules } from './rule.js';

/** Dates of schedules: deadlines and other dates, names before dates, and ends that are not known. */
export const schedules: Rules = {
  'a whole number of hours may be how long it takes': {
    en: {
      needs: [
        ['5 May 2024, 2h', '2024-05-05, hours-omitted (length)'],
        ['5 May 2024, a two hour webinar', '2024-05-05, hours-omitted (length)'],
      ],
      not: [
        ['5 May 2024, 14h', '2024-05-05, 14:00'],
        ['5 May 2024 at 6h', '2024-05-05, 06:00'],
      ],
    },
    fr: {
      needs: [['5 mai 2024, 2 heures', '2024-05-05, hours-omitted (length)']],
      not: [['5 mai 2024 à 2 heures', '2024-05-05, 02:00']],
    },
    es: {
      needs: [['5 de mayo de 2024, 3 horas', '2024-05-05, hours-omitted (length)']],
      not: [['5 de mayo de 2024 a las 3 horas', '2024-05-05, 03:00']],
    },
    ru: {
      needs: [['5 мая 2024, 2 часа', '2024-05-05, hours-omitted (length)']],
      not: [['5 мая 2024 в 2 часа', '2024-05-05, 02:00']],
    },
    ar: {
      needs: [['5 مايو 2024، 2 ساعة', '2024-05-05, hours-omitted (length)']],
      not: [['5 مايو 2024 الساعة 9', '2024-05-05, 09:00']],
    },
    without: { zh: 'A time and a length have words of their own: 3时 and 3小时.' },
  },
  'a length in hours that changes the hours': {
    en: {
      needs: [['5 May 2024 09:00, an hour later', '2024-05-05, hours-omitted (inWords)']],
      not: [['5 May 2024 09:00, later in the hall', '2024-05-05, 09:00']],
    },
    fr: {
      needs: [['5 mai 2024 9h00, une heure plus tard', '2024-05-05, hours-omitted (several)']],
      not: [['5 mai 2024 9h00, plus tard', '2024-05-05, 09:00']],
    },
    es: {
      needs: [['5 de mayo de 2024 9:00, una hora más tarde', '2024-05-05, hours-omitted (several)']],
      not: [['5 de mayo de 2024 9:00, más', '2024-05-05, 09:00']],
    },
    ru: {
      needs: [['5 мая 2024 в 9:00, на час позже', '2024-05-05, hours-omitted (inWords)']],
      not: [['5 мая 2024 в 9:00, позже', '2024-05-05, 09:00']],
    },
    ar: {
      needs: [['5 مايو 2024 الساعة 9:00، بعد ساعة', '2024-05-05, hours-omitted (inWords)']],
      not: [['5 مايو 2024 الساعة 9:00', '2024-05-05, 09:00']],
    },
    zh: {
      needs: [['2024年5月5日9:00，晚一小时', '2024-05-05, part of the day, hours-omitted (halfOfDay)']],
      not: [['2024年5月5日9:00', '2024-05-05, 09:00']],
    },
  },
  'the same hours behind each of several dates': {
    en: {
      needs: [
        ['6 June 2024 19:30; 9 June 2024 19:30', '2024-06-06 and 2024-06-09, 19:30'],
        ['6 June 2024 9:00-17:00, 7 June 2024 9:00-17:00', '2024-06-06/2024-06-07, 09:00-17:00'],
      ],
      not: [
        ['6 June 2024 19:30; 9 June 2024 20:30', '2024-06-06 19:30 and 2024-06-09 20:30'],
        ['6 June 2024 19:30 and 19:30; 9 June 2024', '2024-06-06 and 2024-06-09, hours-omitted (several)'],
        [
          '6 June 2024 19:30 (Geneva); 9 June 2024 19:30 (Nairobi)',
          '2024-06-06 and 2024-06-09, hours-omitted (several)',
        ],
      ],
    },
    fr: {
      needs: [['le 6 juin 2024 à 19h30 et le 9 juin 2024 à 19h30', '2024-06-06 and 2024-06-09, 19:30']],
      not: [['le 6 juin 2024 à 19h30 et le 9 juin 2024 à 20h', '2024-06-06 19:30 and 2024-06-09 20:00']],
    },
    es: {
      needs: [['6 de junio de 2024 19:30; 9 de junio de 2024 19:30', '2024-06-06 and 2024-06-09, 19:30']],
      not: [['6 de junio de 2024 19:30; 9 de junio de 2024 20:30', '2024-06-06 19:30 and 2024-06-09 20:30']],
    },
    ru: {
      needs: [['6 июня 2024 в 19:30 и 9 июня 2024 в 19:30', '2024-06-06 and 2024-06-09, 19:30']],
      not: [['6 июня 2024 в 19:30 и 9 июня 2024 в 20:30', '2024-06-06 19:30 and 2024-06-09 20:30']],
    },
    ar: {
      needs: [['6 يونيو 2024 19:30؛ 9 يونيو 2024 19:30', '2024-06-06 and 2024-06-09, 19:30']],
      not: [['6 يونيو 2024 19:30؛ 9 يونيو 2024 20:30', '2024-06-06 19:30 and 2024-06-09 20:30']],
    },
    zh: {
      needs: [['2024年6月6日19:30；6月7日19:30', '2024-06-06/2024-06-07, 19:30']],
      not: [['2024年6月6日19:30；6月7日20:30', '2024-06-06 19:30 and 2024-06-07 20:30']],
    },
  },
  'midnight in words at an open start is the end of the day': {
    en: {
      needs: [['until 12 March 2021 at midnight', '../2021-03-12']],
      not: [['until 12 March 2021, 00:00', '../2021-03-12, 00:00']],
    },
    fr: {
      needs: [['jusqu’au 12 mars 2021 (minuit)', '../2021-03-12']],
      not: [['le 12 mars 2021 de minuit à 2h', '2021-03-12, 00:00-02:00']],
    },
    es: {
      needs: [['hasta el 12 de marzo de 2021 a medianoche', '../2021-03-12']],
      not: [['hasta el 12 de marzo de 2021, 00:00', '../2021-03-12, 00:00']],
    },
    ru: {
      needs: [['до 12 марта 2021 г., полночь', '../2021-03-12']],
      not: [['до 12 марта 2021 г., 00:00', '../2021-03-12, 00:00']],
    },
    ar: {
      needs: [['حتى 12 مارس 2021 منتصف الليل', '../2021-03-12']],
      not: [['حتى 12 مارس 2021، 00:00', '../2021-03-12, 00:00']],
    },
    zh: {
      needs: [['截至2021年3月12日午夜', '../2021-03-12']],
      not: [['截至2021年3月12日00:00', '../2021-03-12, 00:00']],
    },
  },
  'a word for a deadline or a publication directly before a date': {
    en: {
      needs: [
        ['Due: 5 May 2023', 'date-not-of-event (Due): 2023-05-05'],
        ['Abstracts due 1 March 2023', 'date-not-of-event (Abstracts due): 2023-03-01'],
        ['Last date to apply: 5 May 2023', 'date-not-of-event (Last date to): 2023-05-05'],
        ['Cut-off date: 5 May 2023', 'date-not-of-event (Cut-off date): 2023-05-05'],
        ['Early bird until 1 June 2023', 'date-not-of-event (Early bird until): 2023-06-01'],
        ['Valid until: 5 May 2023', 'date-not-of-event (Valid until): 2023-05-05'],
        ['Published on 5 May 2023', 'date-not-of-event (Published on): 2023-05-05'],
      ],
      not: [
        ['Due diligence workshop, 5 May 2023', '2023-05-05'],
        ['Workshop on cut-off grades, 5 May 2023', '2023-05-05'],
        ['Exhibition until 5 May 2023', '../2023-05-05'],
        ['5-7 May 2023 (abstracts due 1 March 2023)', '2023-05-05/2023-05-07'],
        ['Last day of term: 16 December 2022', '2022-12-16'],
      ],
    },
    fr: {
      needs: [
        ['Échéance : 5 mai 2023', 'date-not-of-event (Échéance): 2023-05-05'],
        ['Date butoir : 5 mai 2023', 'date-not-of-event (Date butoir): 2023-05-05'],
        ['Dépôt des candidatures : 5 mai 2023', 'date-not-of-event (Dépôt des candidatures): 2023-05-05'],
        ['Publié le 5 mai 2023', 'date-not-of-event (Publié): 2023-05-05'],
      ],
      not: [
        ['Remise des prix : 5 mai 2023', '2023-05-05'],
        ['Dernier jour de classe : 16 décembre 2022', '2022-12-16'],
      ],
    },
    es: {
      needs: [
        ['Vence: 5 de mayo de 2023', 'date-not-of-event (Vence): 2023-05-05'],
        ['Entrega: 5 de mayo de 2023', 'date-not-of-event (Entrega): 2023-05-05'],
        ['Último día para inscribirse: 5 de mayo de 2023', 'date-not-of-event (Último día para): 2023-05-05'],
        ['Actualizado: 5 de mayo de 2023', 'date-not-of-event (Actualizado): 2023-05-05'],
      ],
      not: [
        ['Entrega de premios: 5 de mayo de 2023', '2023-05-05'],
        ['Último día de clases: 16 de diciembre de 2022', '2022-12-16'],
      ],
    },
    ru: {
      needs: [
        ['Окончание приёма заявок: 5 мая 2023 г.', 'date-not-of-event (Окончание приёма): 2023-05-05'],
        ['Подача заявок: 5 мая 2023 г.', 'date-not-of-event (Подача заявок): 2023-05-05'],
        ['Опубликовано 5 мая 2023 г.', 'date-not-of-event (Опубликовано): 2023-05-05'],
      ],
      not: [
        ['Публикация доклада: 5 мая 2023 г.', '2023-05-05'],
        ['Последний день занятий: 16 декабря 2022 г.', '2022-12-16'],
      ],
    },
    ar: {
      needs: [
        ['آخر يوم للتسجيل: 5 مايو 2023', 'date-not-of-event (آخر يوم للتسجيل): 2023-05-05'],
        ['تسليم الأبحاث: 5 مايو 2023', 'date-not-of-event (تسليم الأبحاث): 2023-05-05'],
        ['آخر تحديث: 5 مايو 2023', 'date-not-of-event (آخر تحديث): 2023-05-05'],
      ],
      not: [['آخر يوم دراسي: 16 ديسمبر 2022', '2022-12-16']],
    },
    zh: {
      needs: [
        ['报名截止时间：2023年5月5日', 'date-not-of-event (报名截止时间): 2023-05-05'],
        ['截稿日期：2023年5月5日', 'date-not-of-event (截稿日期): 2023-05-05'],
        ['发布时间：2023年5月5日', 'date-not-of-event (发布时间): 2023-05-05'],
        ['締切：2023年5月5日', 'date-not-of-event (締切): 2023-05-05'],
        ['结束时间：2022-09-05 10:00', 'date-not-of-event (结束时间): 2022-09-05'],
      ],
      not: [
        ['开始时间：2022-09-05 08:00 结束时间：2022-09-05 10:00', '2022-09-05, 08:00-10:00'],
        ['活动时间：2023年5月5日', '2023-05-05'],
      ],
    },
  },
  'a name with words of dates, before a colon or brackets and whole dates': {
    en: {
      needs: [
        ['Half term: 24-28 October 2022', '2022-10-24/2022-10-28'],
        ['Half term (24-28 October 2022)', '2022-10-24/2022-10-28'],
        ['Climate Week: 7-11 November 2022', '2022-11-07/2022-11-11'],
        ['Easter Monday: 10 April 2023', '2023-04-10'],
        ['March break: 13-17 March 2023', '2023-03-13/2023-03-17'],
        ['Semester 2: 12 July 2021 - 5 November 2021', '2021-07-12/2021-11-05'],
        ['First semester 2022/2023: 5 September 2022 - 20 January 2023', '2022-09-05/2023-01-20'],
        ['Term 1 2022: 1 February - 9 April', '2022-02-01/2022-04-09'],
        ['Week 1: 5-9 September 2022', '2022-09-05/2022-09-09'],
        ['Week 2 (5-9 September 2022)', '2022-09-05/2022-09-09'],
        ['Weekend: 7-8 May 2022', '2022-05-07/2022-05-08'],
      ],
      not: [
        ['Easter Monday: 11 April 2023', 'date-weekday-contradicts (weekday/2): 2023-04-11'],
        ['March break: 13-17 April 2023', 'date-partly-read (March break: 13)'],
        ['Q1: 5 May 2022', 'date-partly-read'],
        ['First half of May: 5 May 2022', 'date-partly-read'],
        ['Deadline for the second half: 5 May 2022', 'date-not-of-event (Deadline)'],
        ['Every week: 5 May 2022', 'date-recurring (Every): 2022-05-05'],
        ['Week 1: May 2022', 'date-vague (Week)'],
        ['5 Maja: 7 May 2022', 'date-partly-read'],
        ['First semester 2022/2023: 5 September - 20 January', 'date-alternatives'],
      ],
    },
    fr: {
      needs: [
        ['1er trimestre : du 1er septembre au 30 novembre 2022', '2022-09-01/2022-11-30'],
        ['2e semestre 2022-2023 : du 23 janvier 2023 au 30 juin 2023', '2023-01-23/2023-06-30'],
        ['Semaine du climat : 7-11 novembre 2022', '2022-11-07/2022-11-11'],
      ],
      not: [['1er trimestre : 5 mai 2022', 'date-partly-read']],
    },
    es: {
      needs: [
        ['Primer semestre: del 1 de febrero al 30 de junio de 2022', '2022-02-01/2022-06-30'],
        ['Lunes de Pascua: 10 de abril de 2023', '2023-04-10'],
      ],
      not: [['Segundo trimestre: 5 de julio de 2022', 'date-partly-read']],
    },
    ru: {
      needs: [
        ['1 полугодие: 1 сентября - 28 декабря 2022 г.', '2022-09-01/2022-12-28'],
        ['Второе полугодие: с 09.01.2023 по 31.05.2023', '2023-01-09/2023-05-31'],
      ],
      not: [['I полугодие 2022 г.', '2022-01/2022-06']],
    },
    ar: {
      needs: [['الفصل الدراسي الأول: من 5 سبتمبر 2022 إلى 20 يناير 2023', '2022-09-05/2023-01-20']],
      not: [['الربع الأول 2022', '2022-01/2022-03']],
    },
    zh: {
      needs: [['气候周：2022年11月7日至11日', '2022-11-07/2022-11-11']],
      not: [['2022年上半年：2022年8月5日', 'date-partly-read: 2022-01/2022-06']],
    },
  },
  'a number that is that of its noun or the first day': {
    en: {
      needs: [
        ['Term 1 ends 16 December 2022', 'date-partly-read (1): ../2022-12-16'],
        ['Term 1 ends on the 16 December 2022', 'date-partly-read (1): ../2022-12-16'],
        ['Session 14 - 16 December 2022', 'date-partly-read (14): 2022-12-16'],
        ['Term 1 ends 16 December 2022 - 5 January 2023', 'date-partly-read (1): 2022-12-16/2023-01-05'],
        ['Session 4 - 16 December 2022', 'date-partly-read (4): 2022-12-16'],
        ['Lesson 5 and 6 March 2023', 'date-partly-read (5): 2023-03-06'],
        ['Term 1 - 1 February to 9 April 2022', '2022-02-01/2022-04-09'],
        ['Term 1 - 1 February 2022 – Saturday 9 April 2022', '2022-02-01/2022-04-09'],
        ['Term 1 - 1 February 2022 to Easter', 'date-vague (Easter): 2022-02-01'],
        ['Day 2 – Thursday 17 September 2026', '2026-09-17'],
        ['Working Party 5 - 9 May 2026', 'date-partly-read (5): 2026-05-09'],
      ],
      not: [
        ['Working Party 9 - 5 May 2026', '2026-05-05'],
        ['SG13 - 15 May 2026', '2026-05-15'],
        ['Track 3 - 15 May 2026', '2026-05-15'],
        ['Session 4-16 December 2022', '2022-12-04/2022-12-16'],
        ['Council 4 - 16 December 2022', '2022-12-04/2022-12-16'],
        ['Term 1: 16 December 2022', '2022-12-16'],
      ],
    },
    fr: {
      needs: [
        ['Séance 4 et 5 mars 2023', 'date-partly-read (4): 2023-03-05'],
        ['Groupe 3 - 5 mai 2026', 'date-partly-read (3): 2026-05-05'],
        ['Groupe de travail 5 - 9 mai 2026', 'date-partly-read (5): 2026-05-09'],
      ],
      not: [
        ['Groupe 9 - 5 mai 2026', '2026-05-05'],
        ['Séance des 4 et 5 mars 2023', '2023-03-04/2023-03-05'],
        ['Semaine du 15 au 21 novembre 2021', '2021-11-15/2021-11-21'],
      ],
    },
    es: {
      needs: [
        ['Sesión 2 y 3 de mayo de 2023', 'date-partly-read (2): 2023-05-03'],
        ['Grupo 3 - 5 de mayo de 2026', 'date-partly-read (3): 2026-05-05'],
        ['Comisión de Estudio 3 - 5 de mayo de 2026', 'date-partly-read (3): 2026-05-05'],
      ],
      not: [['Sesión del 2 al 3 de mayo de 2023', '2023-05-02/2023-05-03']],
    },
    ru: {
      needs: [
        ['Четверть 2 до 28 декабря 2022 г.', 'date-partly-read (2): ../2022-12-28'],
        ['Группа 3 - 5 мая 2026 г.', 'date-partly-read (3): 2026-05-05'],
      ],
      not: [['Сессия с 2 до 28 декабря 2022 г.', '2022-12-02/2022-12-28']],
    },
    ar: {
      needs: [
        ['الجلسة 2 و 3 مايو 2023', 'date-partly-read (2): 2023-05-03'],
        ['فريق 3 - 5 مايو 2026', 'date-partly-read (3): 2026-05-05'],
      ],
      not: [['الجلسة من 2 إلى 3 مايو 2023', '2023-05-02/2023-05-03']],
    },
    without: { zh: 'Chinese writes 第 before such a number.' },
  },
  'an end whose day is not known, and one that is open': {
    en: {
      needs: [
        ['5 May 2022 until further notice', '2022-05-05/..'],
        ['5 May 2022 until sold out', 'date-vague (until sold): 2022-05-05'],
        ['From 5 May 2022, until completion', 'date-vague (until completion): 2022-05-05'],
        [
          'until 5 March 2023, then 10-12 April 2023',
          'date-partly-read (5 March 2023, then 10-12 April 2023): {2023-03-05,2023-04-10/2023-04-12}',
        ],
      ],
      not: [
        ['5 May 2022 until 18:00', '2022-05-05, hours-omitted (noStart)'],
        ['5 May 2022, to all members', '2022-05-05'],
      ],
    },
    fr: {
      needs: [
        ["5 mai 2022 jusqu'à nouvel ordre", '2022-05-05/..'],
        ["5 mai 2022 jusqu'à épuisement", "date-vague (jusqu'à épuisement): 2022-05-05"],
      ],
      not: [["5 mai 2022, à l'attention des membres", '2022-05-05']],
    },
    es: {
      needs: [
        ['5 de mayo de 2022 hasta nuevo aviso', '2022-05-05/..'],
        ['5 de mayo de 2022 hasta agotar plazas', 'date-vague (hasta agotar): 2022-05-05'],
      ],
      not: [['5 de mayo de 2022, a cargo del comité', '2022-05-05']],
    },
    ru: {
      needs: [
        ['5 мая 2022 г. до особого распоряжения', '2022-05-05/..'],
        ['с 5 мая 2022 г. до завершения проекта', 'date-vague (до завершения): 2022-05-05'],
      ],
      not: [['5 мая 2022 г. по адресу: ул. Мира', '2022-05-05']],
    },
    ar: {
      needs: [['5 مايو 2022 حتى إشعار آخر', '2022-05-05/..']],
      not: [['5 مايو 2022 حتى الآن', '2022-05-05/..']],
    },
    zh: {
      needs: [
        ['2025年9月1日至另行通知', '2025-09-01/..'],
        ['2025年9月1日至学期结束', 'date-vague (至学): 2025-09-01'],
      ],
      not: [['2025年9月1日至今', '2025-09-01/..']],
    },
  },
  'a feast or a year of work beside a year': {
    en: {
      needs: [
        ['Eid al-Fitr 2023', 'date-vague (Eid al-Fitr): 2023'],
        ['Thanksgiving 2023', 'date-vague (Thanksgiving): 2023'],
      ],
      not: [['Thanksgiving: 23 November 2023', '2023-11-23']],
    },
    fr: {
      needs: [
        ['Toussaint 2023', 'date-vague (Toussaint): 2023'],
        ['pour la rentrée 2026', 'date-vague (rentrée): 2026'],
      ],
      not: [['Rentrée : 1er septembre 2026', '2026-09-01']],
    },
    es: {
      needs: [
        ['Semana Santa 2023', 'date-vague (Semana Santa): 2023'],
        ['curso escolar 2026', 'date-vague (curso escolar): 2026'],
      ],
      not: [
        ['Curso de redes 2026', '2026'],
        ['Semana Santa: 2-8 de abril de 2023', '2023-04-02/2023-04-08'],
      ],
    },
    ru: {
      needs: [['Масленица 2023', 'date-vague (Масленица): 2023']],
      not: [['Масленица: 20-26 февраля 2023 г.', '2023-02-20/2023-02-26']],
    },
    ar: {
      needs: [
        ['عيد الفطر 2023', 'date-vague (عيد الفطر): 2023'],
        ['للعام الأكاديمي 2026', 'date-vague (للعام الأكاديمي): 2026'],
      ],
      not: [['عيد الفطر: 21 أبريل 2023', '2023-04-21']],
    },
    zh: {
      needs: [['2023年元旦', 'date-vague (元旦): 2023']],
      not: [['元旦：2023年1月1日', '2023-01-01']],
    },
  },
  'a day of another calendar that is none of the days of the date': {
    en: {
      needs: [
        ['5 May 2023 (15 Ramadan)', 'dates-contradict: 2023-05-05'],
        ['20 March 2024 (5 Farvardin 1403)', 'dates-contradict: 2024-03-20'],
      ],
      not: [
        ['21 April 2023 (1 Shawwal)', '2023-04-21'],
        ['22 April 2023 (1 Shawwal)', '2023-04-22'],
        ['20 March 2024 (1 Farvardin 1403)', '2024-03-20'],
      ],
    },
    ar: {
      needs: [['21 أبريل 2023 الموافق 1 رمضان 1444', 'dates-contradict: 2023-04-21']],
      not: [
        ['21 أبريل 2023 الموافق 1 شوال 1444', '2023-04-21'],
        ['1 شوال الموافق 21 أبريل 2023', '2023-04-21'],
        ['21 أبريل 2023 الموافق 1 شوال', '2023-04-21'],
        ['5-7 مايو 2023 (15-17 شوال 1444)', '2023-05-05/2023-05-07'],
      ],
    },
    es: {
      needs: [['5 de mayo de 2567, 15 de marzo de 2024', 'dates-contradict: 2024-03-15']],
      not: [['5 de mayo de 2567, 5 de mayo de 2024', '2024-05-05']],
    },
    zh: {
      needs: [
        ['2016年4月9日（民国105年5月9日）', 'dates-contradict: 2016-04-09 or 2016-05-09'],
        ['农历2022年四月初五', 'date-not-of-event (农历): 2022-04~'],
      ],
      not: [
        ['2016年4月9日（民国105年4月9日）', '2016-04-09'],
        ['2022年5月5日（农历四月初五）', '2022-05-05'],
      ],
    },
    without: {
      fr: 'The same rule as in English, with other names of months.',
      ru: 'The same rule as in English, with other names of months.',
    },
  },
  'the number of a week beside a whole date': {
    en: {
      needs: [
        ['5 May 2022 (week 18)', '2022-05-05'],
        ['Week 18, 5 May 2022', '2022-05-05'],
        ['5 May 2022 (3rd week)', '2022-05-05'],
        ['5 May 2022, week 53', '2022-05-05'],
        ['(Week 3) 5 May 2022', '2022-05-05'],
        ['5 May 2022 (term week 1)', '2022-05-05'],
      ],
      not: [
        ['5 May 2022 (week 54)', 'date-partly-read (54): 2022-05-05'],
        ['5 May 2022 (week 0)', 'date-partly-read (0): 2022-05-05'],
        ['5 May 2022 (week 3', 'date-vague (week)'],
        ['5 May 2022 week 3', 'date-partly-read (2022): 2022-05-05'],
        ['Week 3 5 May 2022', 'date-vague (Week)'],
        ['5 May 2022, week 3, Geneva', 'date-vague (week)'],
        ['Geneva, week 3, 5 May 2022', 'date-vague (week): {2022-05-03,2022-05-05}'],
        ['May 2022 (week 18)', 'date-vague (week)'],
        ['5-9 May 2022 (2 weeks)', 'date-partly-read (2): 2022-05-05/2022-05-09'],
        ['week of 5 May 2022', '2022-05-02/2022-05-08'],
      ],
    },
    fr: {
      needs: [['5 mai 2022 (semaine 18)', '2022-05-05']],
      not: [['semaine du 5 mai 2022', '2022-05-02/2022-05-08']],
    },
    es: {
      needs: [['5 de mayo de 2022 (semana 18)', '2022-05-05']],
      not: [['mayo de 2022 (semana 18)', 'date-vague (semana)']],
    },
    ru: {
      needs: [['5 мая 2022 г. (18-я неделя)', '2022-05-05']],
      not: [['неделя 5 мая 2022 г.', '2022-05-02/2022-05-08']],
    },
    ar: {
      needs: [['5 مايو 2022 (الأسبوع 18)', '2022-05-05']],
      not: [['أسبوع 5 مايو 2022', '2022-05-02/2022-05-08']],
    },
    zh: {
      needs: [
        ['2022年5月5日（第18周）', '2022-05-05'],
        ['2022年5月5日（第三周周四）', '2022-05-05'],
      ],
      not: [['2022年5月5日（第三周周五）', 'date-weekday-contradicts (weekday/4): 2022-05-05']],
    },
  },
  'a length in days behind a range, without brackets': {
    en: {
      needs: [
        ['24-28 November 2008 - 5 days', '2008-11-24/2008-11-28'],
        ['10-21 November 2008, 10 days', '2008-11-10/2008-11-21'],
      ],
      not: [['24-28 November 2008, 4 days', 'dates-contradict (4): 2008-11-24/2008-11-28']],
    },
    fr: {
      needs: [['du 10 au 21 novembre 2008, 10 jours', '2008-11-10/2008-11-21']],
      not: [['du 24 au 28 novembre 2008, 4 jours', 'dates-contradict (4): 2008-11-24/2008-11-28']],
    },
    es: {
      needs: [
        ['Del 24 al 28 de noviembre de 2008 05 días', '2008-11-24/2008-11-28'],
        ['Publicación del 10 al 21 de noviembre de 2008. - 10 días.', '2008-11-10/2008-11-21'],
      ],
      not: [['Del 24 al 28 de noviembre de 2008 04 días', 'dates-contradict (4): 2008-11-24/2008-11-28']],
    },
    ru: {
      needs: [['24–28 ноября 2008 г., 5 дней', '2008-11-24/2008-11-28']],
      not: [['24–28 ноября 2008 г., 4 дня', 'dates-contradict (4): 2008-11-24/2008-11-28']],
    },
    ar: {
      needs: [['24-28 نوفمبر 2008، 5 أيام', '2008-11-24/2008-11-28']],
      not: [['24-28 نوفمبر 2008، 4 أيام', 'dates-contradict (4): 2008-11-24/2008-11-28']],
    },
    zh: {
      needs: [['2008年11月24日至28日，5天', '2008-11-24/2008-11-28']],
      not: [['2008年11月24日至28日，4天', 'dates-contradict (4): 2008-11-24/2008-11-28']],
    },
  },
  'minutes and hour with a solidus, as they are seen from right to left': {
    ar: {
      needs: [
        ['الأربعاء 2 أيار/مايو 2012، الساعة 00/15', '2012-05-02, 15:00'],
        ['الجمعة، 1 تشرين أول/أكتوبر 2010، الساعة 30/10', '2010-10-01, 10:30'],
      ],
      not: [
        ['2 مايو 2012، الساعة 15/10', 'date-partly-read'],
        ['الساعة 10/12/2020', '2020-12-10'],
      ],
    },
    without: {
      en: 'It is written from left to right.',
      fr: 'It is written from left to right.',
      es: 'It is written from left to right.',
      ru: 'It is written from left to right.',
      zh: 'It is written from left to right.',
    },
  },
  'a name in two languages with two solidi, before one date in both': {
    zh: {
      needs: [['Programme date // 会议日期: July 30, 2022 / 2022年7月30日', '2022-07-30']],
      not: [['July 30, 2022 / 2022年8月30日', '2022-07-30 and 2022-08-30']],
    },
    without: {
      en: 'The same rule as in Chinese.',
      fr: 'The same rule as in Chinese.',
      es: 'The same rule as in Chinese.',
      ru: 'The same rule as in Chinese.',
      ar: 'The same rule as in Chinese.',
    },
  },
  'a length in weeks or months beside one day': {
    en: {
      needs: [
        ['Two weeks training: 5 May 2022', 'date-partly-read (Two): 2022-05-05'],
        ['3-week course: 5 May 2022', 'date-partly-read (3)'],
        ['2 month course: 5 May 2022', 'date-partly-read (2): 2022-05-05'],
      ],
      not: [
        ['Week 2 training: 5-9 May 2022', '2022-05-05/2022-05-09'],
        ['Two weeks training: 5-20 May 2022', '2022-05-05/2022-05-20'],
      ],
    },
    fr: {
      needs: [['Stage de deux semaines : 5 mai 2022', 'date-partly-read (deux): 2022-05-05']],
      not: [['Semaine 2 du stage : 5-9 mai 2022', '2022-05-05/2022-05-09']],
    },
    es: {
      needs: [['Curso de dos semanas: 5 de mayo de 2022', 'date-partly-read (dos): 2022-05-05']],
      not: [['Semana 2 del curso: 5-9 de mayo de 2022', '2022-05-05/2022-05-09']],
    },
    ru: {
      needs: [['курс 2 недели: 5 мая 2022 г.', 'date-partly-read (2): 2022-05-05']],
      not: [['Неделя 2 курса: 5-9 мая 2022 г.', '2022-05-05/2022-05-09']],
    },
    zh: {
      needs: [['两周培训：2022年5月5日', 'date-partly-read (两): 2022-05-05']],
      not: [['第2周培训：2022年5月5日至9日', '2022-05-05/2022-05-09']],
    },
    without: { ar: 'Its duals are words of lengths in days, and are read by another rule.' },
  },
  'a deadline behind the only date, in words of a label': {
    en: {
      needs: [
        [
          '15 January 2024: abstract submission deadline',
          'date-not-of-event (submission deadline): 2024-01-15',
        ],
        ['15 January 2024 (deadline)', 'date-not-of-event (deadline): 2024-01-15'],
        ['15 January 2024 (AoE): early registration deadline', 'date-not-of-event (deadline): 2024-01-15'],
        ['15 January 2024 thesis deadline', 'date-not-of-event (deadline): 2024-01-15'],
        ['15 January 2024, deadline', 'date-not-of-event (deadline): 2024-01-15'],
        ['Proposals received until 15 January 2024', 'date-not-of-event (received until): 2024-01-15'],
      ],
      not: [
        ['15 January 2024: a talk', '2024-01-15'],
        ['15 January 2024, a talk on the deadline', '2024-01-15'],
        ['15 January 2024 (deadline passed): a talk', '2024-01-15'],
        ['15 January 2024 in Geneva (deadline)', '2024-01-15'],
        ['Forum 15 January 2024 (deadline: 5 January 2024)', '2024-01-15'],
      ],
    },
    fr: {
      needs: [['15 janvier 2024 : soumission, date limite', 'date-not-of-event (date limite): 2024-01-15']],
      not: [['15 janvier 2024 : exposé', '2024-01-15']],
    },
    es: {
      needs: [
        [
          'Propuestas recibidas hasta el 16 de enero de 2015',
          'date-not-of-event (recibidas hasta): 2015-01-16',
        ],
      ],
      not: [['Exposición hasta el 16 de enero de 2015', '../2015-01-16']],
    },
    ru: {
      needs: [['15 января 2024 г. – тезисы, крайний срок', 'date-not-of-event (крайний срок): 2024-01-15']],
      not: [['15 января 2024 г. – семинар', '2024-01-15']],
    },
    ar: {
      needs: [['15 يناير 2024: الملخصات آخر موعد', 'date-not-of-event (آخر موعد): 2024-01-15']],
      not: [['15 يناير 2024: محاضرة', '2024-01-15']],
    },
    zh: {
      needs: [['2026年8月23日：论文投稿截止', 'date-not-of-event (截止): 2026-08-23']],
      not: [['2026年8月23日：论坛', '2026-08-23']],
    },
  },
  'the number of a point, or of a session, before a whole date': {
    en: {
      needs: [
        ['2.1. Meeting of the group, 5 May 2022', '2022-05-05'],
        ['1) 5 May 2022', '2022-05-05'],
        ['(1) 5-7 May 2022', '2022-05-05/2022-05-07'],
        ['30 session 04.03.2019', '2019-03-04'],
        ['30 session 4 March 2019', '2019-03-04'],
      ],
      not: [
        ['2.1. - 5.1.2022', '2022-01-02/2022-01-05'],
        ['2.1. Jänner 2022', 'date-partly-read'],
        ['5 walk 7 May 2022', 'date-partly-read'],
        ['30 session March 2019', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [['2.1. Réunion du groupe, 5 mai 2022', '2022-05-05']],
      not: [['2.1. – 5.1.2022', '2022-01-02/2022-01-05']],
    },
    es: {
      needs: [['2.1. Reunión del grupo, 5 de mayo de 2022', '2022-05-05']],
      not: [['2.1. – 5.1.2022', '2022-01-02/2022-01-05']],
    },
    ru: {
      needs: [
        ['30 сессия 04.03.2019 г.', '2019-03-04'],
        ['2.1. Работы принимаются с 1 сентября по 15 декабря 2010 года', '2010-09-01/2010-12-15'],
      ],
      not: [['2.1. – 5.1.2022', '2022-01-02/2022-01-05']],
    },
    without: {
      ar: 'A number of a point stands at the other end.',
      zh: 'Its numbers of points have a mark of their own.',
    },
  },
  'an end with words that say what ends': {
    es: {
      needs: [
        [
          'Fecha de inicio 8 de noviembre y fin de recepción de trabajos 26 de noviembre de 2021',
          '2021-11-08/2021-11-26',
        ],
      ],
      not: [
        ['Inicio: 8 de noviembre de 2021. Fin: viernes 26 de noviembre de 2021', '2021-11-08/2021-11-26'],
        [
          'Inicio: 8 de noviembre de 2021. Fin: jueves 26 de noviembre de 2021',
          'date-vague (Fin): 2021-11-08',
        ],
      ],
    },
    without: {
      en: 'The same rule as in Spanish.',
      fr: 'The same rule as in Spanish.',
      ru: 'The same rule as in Spanish.',
      ar: 'The same rule as in Spanish.',
      zh: 'The same rule as in Spanish.',
    },
  },
  'the name of something that takes place again, and a range that is longer': {
    en: {
      needs: [
        ['Weekly meeting: 5 May 2022 - 30 June 2022', 'date-recurring (Weekly): 2022-05-05/2022-06-30'],
        ['5-31 May 2023 (weekly)', 'date-recurring (weekly): 2023-05-05/2023-05-31'],
        ['Weekly meeting, 5-12 May 2022', 'date-recurring (Weekly): 2022-05-05/2022-05-12'],
        [
          'Weekly meeting: 5-6 May and 9-20 May 2022',
          'date-recurring (Weekly): {2022-05-05/2022-05-06,2022-05-09/2022-05-20}',
        ],
        ['Monthly call: 5 May - 30 September 2022', 'date-recurring (Monthly): 2022-05-05/2022-09-30'],
      ],
      not: [
        ['Weekly meeting: 5 May 2022', '2022-05-05'],
        ['Weekly meeting: May 2022', '2022-05'],
        ['Weekly meeting: 5 and 12 May 2022', '2022-05-05 and 2022-05-12'],
        ['Weekly meeting, 5-11 May 2022', '2022-05-05/2022-05-11'],
        ['Monthly meeting, 5-20 May 2022', '2022-05-05/2022-05-20'],
        ['Annual school: 5 May 2022 - 30 June 2022', '2022-05-05/2022-06-30'],
      ],
    },
    fr: {
      needs: [
        [
          'Réunion hebdomadaire : 5 mai - 30 juin 2022',
          'date-recurring (hebdomadaire): 2022-05-05/2022-06-30',
        ],
      ],
      not: [['Réunion hebdomadaire : 5 mai 2022', '2022-05-05']],
    },
    es: {
      needs: [
        [
          'Reunión semanal: 5 de mayo - 30 de junio de 2022',
          'date-recurring (semanal): 2022-05-05/2022-06-30',
        ],
      ],
      not: [['Reunión semanal: 5 de mayo de 2022', '2022-05-05']],
    },
    ru: {
      needs: [
        [
          'Еженедельное совещание: 5 мая – 30 июня 2022 г.',
          'date-recurring (Еженедельное): 2022-05-05/2022-06-30',
        ],
      ],
      not: [['Еженедельное совещание: 5 мая 2022 г.', '2022-05-05']],
    },
    ar: {
      needs: [['اجتماع أسبوعي: 5 مايو - 30 يونيو 2022', 'date-recurring (أسبوعي): 2022-05-05/2022-06-30']],
      not: [['اجتماع أسبوعي: 5 مايو 2022', '2022-05-05']],
    },
    without: { zh: 'Its word for each week is always a recurrence.' },
  },
  'a length in days whose number is a word': {
    en: {
      needs: [
        ['Three-day workshop: 5 May 2022', 'date-partly-read (Three): 2022-05-05'],
        ['Two-day workshop: 5-7 May 2022', 'dates-contradict (2): 2022-05-05/2022-05-07'],
        ['5 May 2022 (1 week)', 'date-partly-read (1): 2022-05-05'],
        ['5 May 2022 + 2 days', 'date-relative (2): 2022-05-05'],
      ],
      not: [
        ['Three-day workshop: 5-7 May 2022', '2022-05-05/2022-05-07'],
        ['5-11 May 2022 (1 week)', '2022-05-05/2022-05-11'],
        ['Two workshops: 5-7 May 2022', '2022-05-05/2022-05-07'],
      ],
    },
    fr: {
      needs: [['Atelier de deux jours : 5-7 mai 2022', 'dates-contradict (2): 2022-05-05/2022-05-07']],
      not: [['Atelier de trois jours : 5-7 mai 2022', '2022-05-05/2022-05-07']],
    },
    es: {
      needs: [['Taller de dos días: 5-7 de mayo de 2022', 'dates-contradict (2): 2022-05-05/2022-05-07']],
      not: [['Taller de tres días: 5-7 de mayo de 2022', '2022-05-05/2022-05-07']],
    },
    ru: {
      needs: [
        ['Двухдневный семинар: 5-7 мая 2022 г.', 'dates-contradict (2): 2022-05-05/2022-05-07'],
        ['Семинар (три дня): 5 мая 2022 г.', 'date-partly-read (три): 2022-05-05'],
      ],
      not: [['Трёхдневный семинар: 5-7 мая 2022 г.', '2022-05-05/2022-05-07']],
    },
    ar: {
      needs: [
        ['ورشة لمدة ثلاثة أيام: 5 مايو 2022', 'date-partly-read (ثلاثة): 2022-05-05'],
        ['6 مايو 2022 (يومان)', 'date-partly-read (يومان): 2022-05-06'],
      ],
      not: [
        ['ورشة لمدة ثلاثة أيام: 5-7 مايو 2022', '2022-05-05/2022-05-07'],
        ['5 مايو 2022 (يومان)', '2022-05-05/2022-05-06'],
        ['3 مايو 2022 ولمدة ثلاثة أيام', '2022-05-03/2022-05-05'],
      ],
    },
    zh: {
      needs: [
        ['2022年5月5日，为期三天', 'date-partly-read (三): 2022-05-05'],
        ['2022年5月5日起三天', 'date-partly-read (三): 2022-05-05/..'],
      ],
      not: [
        ['2022年5月5日至7日，为期三天', '2022-05-05/2022-05-07'],
        ['2022年5月3日起三天', '2022-05-03/2022-05-05'],
      ],
    },
  },
  'a length in days before its last day is not read': {
    en: {
      needs: [
        ['3 days ending 16 May 2022', 'date-partly-read (3): ../2022-05-16'],
        ['three days until 16 May 2022', 'date-partly-read (three): ../2022-05-16'],
      ],
      not: [['until 16 May 2022', '../2022-05-16']],
    },
    fr: {
      needs: [['3 jours jusqu’au 16 mai 2022', 'date-partly-read (3): ../2022-05-16']],
      not: [['jusqu’au 16 mai 2022', '../2022-05-16']],
    },
    es: {
      needs: [['3 días hasta el 16 de mayo de 2022', 'date-partly-read (3): ../2022-05-16']],
      not: [['del 3 hasta el 16 de mayo de 2022', '2022-05-03/2022-05-16']],
    },
    ru: {
      needs: [['3 дня до 16 мая 2022 г.', 'date-partly-read (3): ../2022-05-16']],
      not: [['до 16 мая 2022 г.', '../2022-05-16']],
    },
    ar: {
      needs: [['3 أيام حتى 16 مايو 2022', 'date-partly-read (3): ../2022-05-16']],
      not: [['حتى 16 مايو 2022', '../2022-05-16']],
    },
    zh: {
      needs: [['截至2022年5月16日3天', 'date-partly-read (3): ../2022-05-16']],
      not: [['截至2022年5月16日', '../2022-05-16']],
    },
  },
  'two weeks or months in one word are a length': {
    ar: {
      needs: [
        ['أسبوعان ابتداء من 16 مايو 2022', 'date-partly-read (أسبوعان): 2022-05-16/..'],
        ['شهران ابتداء من 16 مايو 2022', 'date-partly-read (شهران): 2022-05-16/..'],
        ['ساعتان ابتداء من 16 مايو 2022', 'date-partly-read (ساعتان): 2022-05-16/..'],
      ],
      not: [['أسبوعان: 16-28 مايو 2022', '2022-05-16/2022-05-28']],
    },
    without: {
      en: 'It has no such word.',
      fr: 'It has no such word.',
      es: 'It has no such word.',
      ru: 'It has no such word.',
      zh: 'It has no such word.',
    },
  },
  'a length in days is counted from the day on which it starts': {
    en: {
      needs: [
        ['3 days starting 16 May 2022', '2022-05-16/2022-05-18'],
        ['for three days starting on 16 May 2022', '2022-05-16/2022-05-18'],
        ['10 days starting 16 May 2022', 'date-partly-read (10): 2022-05-16/..'],
        ['3 days starting 16 May to 20 May 2022', 'dates-contradict (3): 2022-05-16/2022-05-20'],
      ],
      not: [
        ['3 days from 16 May 2022', 'date-relative (days): 2022-05-16/2022-05-18'],
        ['within 3 days starting 16 May 2022', 'date-relative (days): 2022-05-16/2022-05-18'],
        ['starting 16 May 2022', '2022-05-16/..'],
      ],
    },
    fr: {
      needs: [['3 jours à partir du 16 mai 2022', '2022-05-16/2022-05-18']],
      not: [
        ['sous 3 jours à compter du 16 mai 2022', 'date-relative (jours): 2022-05-16/2022-05-18'],
        ['dans les trois jours à compter du 16 mai 2022', 'date-relative (jours): 2022-05-16/..'],
      ],
    },
    es: {
      needs: [['durante 3 días a partir del 17 de mayo de 2022', '2022-05-17/2022-05-19']],
      not: [['a partir del 17 de mayo de 2022', '2022-05-17/..']],
    },
    ru: {
      needs: [['три дня начиная с 16 мая 2022 г.', '2022-05-16/2022-05-18']],
      not: [['через 3 дня с 16 мая 2022 г.', 'date-relative (дня): 2022-05-16/2022-05-18']],
    },
    ar: {
      needs: [
        ['3 أيام تبدأ يوم 16 مايو 2022', '2022-05-16/2022-05-18'],
        ['لمدة ثلاثة أيام ابتداء من 16 مايو 2022', '2022-05-16/2022-05-18'],
      ],
      not: [['ابتداء من 16 مايو 2022', '2022-05-16/..']],
    },
    zh: {
      needs: [['从2022年5月16日起三天', '2022-05-16/2022-05-18']],
      not: [['从2022年5月16日起', '2022-05-16/..']],
    },
  },
  'a length that begins at a weekend counts its days': {
    en: {
      needs: [
        ['14 May 2022 (6 days)', '2022-05-14/2022-05-19'],
        ['15 May 2022 (5 days)', '2022-05-15/2022-05-19'],
      ],
      not: [
        ['13 May 2022 (3 days)', 'dates-contradict (3): 2022-05-13'],
        ['14 May 2022 (7 days)', 'dates-contradict (7): 2022-05-14'],
        ['15 May 2022 (6 days)', 'dates-contradict (6): 2022-05-15'],
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
  'a date of the lunar calendar beside the Gregorian one is left out of account': {
    zh: {
      needs: [
        ['2016年1月31日，农历十二月廿二', '2016-01-31'],
        ['2016年1月31日(农历腊月二十二)', '2016-01-31'],
        ['2016/1/31 农历腊月廿二', '2016-01-31'],
        ['农历十一月初十日至十七日(公历2015年12月20日至12月27日)', '2015-12-20/2015-12-27'],
        ['阴历十二月二十二，阳历2016年1月31日', '2016-01-31'],
        ['2022年四月初五', 'date-not-of-event (初): 2022-04~'],
        ['2024年6月10日（五月初五端午节）', '2024-06-10'],
        ['五月初五（2024年6月10日）', '2024-06-10'],
        ['2016-1-31 农历腊月廿二', '2016-01-31'],
        ['2016.1.31 农历腊月廿二', '2016-01-31'],
        ['农历五月初一-初五（2024年6月6日-10日）', '2024-06-06/2024-06-10'],
        ['农历五月初五；2024年6月10日', '2024-06-10'],
        ['农历五月初五/2024年6月10日', '2024-06-10'],
        ['五月初5日，2024年6月10日', '2024-06-10'],
        ['2025年10月6日（八月十五）', '2025-10-06'],
      ],
      not: [
        ['农历2016年1月31日', 'date-not-of-event (农历): 2016-01-31'],
        ['2022年农历四月初五', 'date-not-of-event (农历)'],
        ['2022年四月初', '2022-04~'],
        ['本月初三(2016年2月10日)', 'date-relative (本月): 2016-02-10'],
        ['2022年四月初（4月3日）', 'dates-contradict: 2022-04~ or 2022-04-03'],
        ['正月初一(2016年2月8日)', '2016-02-08'],
        [
          '1月22日(正月初一)至27日(初六)',
          '2023-01-22/2023-01-27, inferred year',
          { reportingPeriod: '2023' },
        ],
        ['公历2016年1月31日', '2016-01-31'],
      ],
    },
    without: {
      en: 'Lists in Chinese have such dates.',
      fr: 'Lists in Chinese have such dates.',
      es: 'Lists in Chinese have such dates.',
      ru: 'Lists in Chinese have such dates.',
      ar: 'Lists in Chinese have such dates.',
    },
  },
  'twelve at night is the end of a day, and words for noon have an hour before it': {
    en: {
      needs: [['5 May 2022, 12 at night', '2022-05-05, hours-omitted (startsAt24)']],
      not: [['5 May 2022, 12 am', '2022-05-05, 00:00']],
    },
    es: {
      needs: [['5 de mayo de 2022, 12 de la noche', '2022-05-05, hours-omitted (startsAt24)']],
      not: [['5 de mayo de 2022, 9 de la noche', '2022-05-05, 21:00']],
    },
    ru: {
      needs: [['5 мая 2022 г. в 12 часов ночи', '2022-05-05, hours-omitted (startsAt24)']],
      not: [['5 мая 2022 г. в 2 часа ночи', '2022-05-05, 02:00']],
    },
    ar: {
      needs: [['5 مايو 2022 الساعة 12 ليلا', '2022-05-05, hours-omitted (startsAt24)']],
      not: [['5 مايو 2022 الساعة 9 ليلا', '2022-05-05, 21:00']],
    },
    zh: {
      needs: [
        ['2022年5月5日晚上12点', '2022-05-05, hours-omitted (startsAt24)'],
        ['2022年5月5日中午1点', '2022-05-05, 13:00'],
        ['2022年5月5日中午11点半', '2022-05-05, 11:30'],
      ],
      not: [
        ['2022年5月5日晚上9点', '2022-05-05, 21:00'],
        ['2022年5月5日中午12点', '2022-05-05, 12:00'],
      ],
    },
    without: { fr: 'It says minuit.' },
  },
  'a region of North America behind an hour is its time zone': {
    en: {
      needs: [
        ['5 May 2022, 14:00 Pacific', '2022-05-05, 14:00, America/Los_Angeles'],
        ['5 May 2022, 14:00 Eastern', '2022-05-05, 14:00, America/New_York'],
      ],
      not: [
        ['Pacific Forum, 5 May 2022, 14:00', '2022-05-05, 14:00'],
        ['5 May 2022, 14:00 Central Hall', '2022-05-05, 14:00'],
      ],
    },
    without: {
      fr: 'Offices there write in English.',
      es: 'Offices there write in English.',
      ru: 'Offices there write in English.',
      ar: 'Offices there write in English.',
      zh: 'Offices there write in English.',
    },
  },
  'an open end behind a dash, and words for the days behind': {
    en: {
      needs: [
        ['5 May 2022 - until further notice', '2022-05-05/..'],
        ['5 May 2022 - onwards', '2022-05-05/..'],
      ],
      not: [['5 May 2022 - 7 May 2022', '2022-05-05/2022-05-07']],
    },
    fr: {
      needs: [
        ['5 mai 2022 - en cours', '2022-05-05/..'],
        ['5 mai 2022 et jours suivants', '2022-05-05/..'],
      ],
      not: [['5 mai 2022, cours de réseaux', '2022-05-05']],
    },
    es: {
      needs: [['5 de mayo de 2022 y siguientes', '2022-05-05/..']],
      not: [['5 y 6 de mayo de 2022', '2022-05-05/2022-05-06']],
    },
    ru: {
      needs: [['5 мая 2022 г. и далее', '2022-05-05/..']],
      not: [['5 и 6 мая 2022 г.', '2022-05-05/2022-05-06']],
    },
    ar: {
      needs: [['5 مايو 2022 إلى يومنا هذا', '2022-05-05/..']],
      not: [['5 إلى 6 مايو 2022', '2022-05-05/2022-05-06']],
    },
    without: { zh: 'It has one word for it, which another rule reads.' },
  },
  'a length in hours before the date is no time of day': {
    en: {
      needs: [
        ['2 hours starting 16 May 2022', 'date-partly-read (2): 2022-05-16/..'],
        ['2 hours, 16 May 2022', '2022-05-16'],
      ],
      not: [
        ['2 am, 16 May 2022', '2022-05-16, 02:00'],
        ['9 hours, 16 May 2022', '2022-05-16, 09:00'],
      ],
    },
    fr: {
      needs: [['2 heures à partir du 16 mai 2022', 'date-partly-read (2): 2022-05-16/..']],
      not: [
        ['2 heures du matin à partir du 16 mai 2022', '2022-05-16/.., 02:00'],
        ['14 heures à partir du 16 mai 2022', '2022-05-16/.., 14:00'],
      ],
    },
    es: {
      needs: [['2 horas a partir del 16 de mayo de 2022', 'date-partly-read (2): 2022-05-16/..']],
      not: [['14 horas, 16 de mayo de 2022', '2022-05-16, 14:00']],
    },
    ru: {
      needs: [['2 часа начиная с 16 мая 2022 г.', 'date-partly-read (2): 2022-05-16/..']],
      not: [['14 часов, 16 мая 2022 г.', '2022-05-16, 14:00']],
    },
    ar: {
      needs: [['2 ساعات، 16 مايو 2022', '2022-05-16']],
      not: [['الساعة 2، 16 مايو 2022', '2022-05-16, hours-omitted (halfOfDay)']],
    },
    without: { zh: 'It has a word of its own, which another rule reads.' },
  },
  'the figures of a web address are no date': {
    en: {
      needs: [
        ['https://example.org/2022/05/a1908.html', 'date-unreadable'],
        ['https://example.org/events/2022-05-06', 'date-unreadable'],
        ['webcal://example.org/2022-05-06', 'date-unreadable'],
        ['www.example.org/2022-05-06', 'date-unreadable'],
        ['5 May 2022 https://example.org/2021/06/x?y=1', '2022-05-05'],
        ['https://example.org/j/1?pwd=2, 5 May 2022', '2022-05-05'],
        ['5 May 2022 (see www.example.org/2021/05/06).', '2022-05-05'],
      ],
      not: [
        ['http 5 May 2022', '2022-05-05'],
        ['5 May 2022, www', '2022-05-05'],
        ['www 2022-05-06', '2022-05-06'],
        ['forum.2022-05-06', '2022-05-06'],
        ['https://example.org, 2022-05-06', '2022-05-06'],
        ['(https://example.org)2022-05-06', '2022-05-06'],
        ['https://example.org，5 May 2022', '2022-05-05'],
      ],
    },
    without: {
      fr: 'An address is the same in all languages.',
      es: 'An address is the same in all languages.',
      ru: 'An address is the same in all languages.',
      ar: 'An address is the same in all languages.',
      zh: 'An address is the same in all languages.',
    },
  },
  'a part of an hour in words': {
    en: {
      needs: [
        ['5 May 2022, half past 9 am', '2022-05-05, 09:30'],
        ['5 May 2022 at a quarter past ten in the morning', '2022-05-05, 10:15'],
        ['5 May 2022, quarter to 9 pm', '2022-05-05, 20:45'],
        ['5 May 2022, half past nine in the morning to noon', '2022-05-05, 09:30-12:00'],
      ],
      not: [
        ['5 May 2022, 9 am to noon', '2022-05-05, 09:00-12:00'],
        ['first quarter of 2022', '2022-01/2022-03'],
        ['5 May 2022, second half to 9 am', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [
        ['5 mai 2022 à 9 heures et demie', '2022-05-05, 09:30'],
        ['5 mai 2022, 9 heures moins le quart', '2022-05-05, 08:45'],
      ],
      not: [
        ['5 mai 2022 à 9 heures et un dîner', '2022-05-05, 09:00'],
        ['5 mai 2022 à 9 heures, quart de finale', '2022-05-05, 09:00'],
        ['5 mai 2022 à 9h15 et demie', '2022-05-05, hours-omitted (inWords)'],
      ],
    },
    es: {
      needs: [
        ['5 de mayo de 2022, a las 9 y media', '2022-05-05, 09:30'],
        ['5 de mayo de 2022, a las 9 y media de la noche', '2022-05-05, 21:30'],
        ['5 de mayo de 2022 a las 9 menos cuarto', '2022-05-05, 08:45'],
      ],
      not: [['5 de mayo de 2022, a las 9', '2022-05-05, 09:00']],
    },
    ar: {
      needs: [
        ['5 مايو 2022 الساعة 9 والنصف صباحا', '2022-05-05, 09:30'],
        ['5 مايو 2022 الساعة التاسعة والنصف صباحا', '2022-05-05, 09:30'],
        ['5 مايو 2022 الساعة 9 والربع', '2022-05-05, 09:15'],
      ],
      not: [['5 مايو 2022 الساعة التاسعة صباحا', '2022-05-05, 09:00']],
    },
    zh: {
      needs: [
        ['2022年5月5日9点一刻', '2022-05-05, 09:15'],
        ['2022年5月5日下午3点三刻', '2022-05-05, 15:45'],
      ],
      not: [['2022年5月5日9点', '2022-05-05, 09:00']],
    },
    without: {
      ru: 'Its words name the next hour, and are asked about.',
    },
  },
  'the number of a day of the event': {
    en: {
      needs: [
        ['Day 1 16/09/2026', '2026-09-16'],
        ['2nd day - 17 September 2026', '2026-09-17'],
        ['Day 1 Monday 5 May 2025', '2025-05-05'],
      ],
      not: [
        ['Day 2 – 14 July 2022', 'date-partly-read (2): 2022-07-14'],
        ['2 days 16/09/2026', '2026-09-16/2026-09-17'],
      ],
    },
    fr: {
      needs: [
        ['1er jour 16/09/2026', '2026-09-16'],
        ['2e jour : 17 septembre 2026', '2026-09-17'],
      ],
      not: [['3 jours 16/09/2026', '2026-09-16/2026-09-18']],
    },
    es: {
      needs: [['Día 2 17/09/2026', '2026-09-17']],
      not: [['Día 2 – 14 de julio de 2022', 'date-partly-read (2): 2022-07-14']],
    },
    ru: {
      needs: [['День 2 17.09.2026', '2026-09-17']],
      not: [['День 2 – 14 июля 2022 года', 'date-partly-read (2): 2022-07-14']],
    },
    zh: {
      needs: [['第2天：2022年7月14日', '2022-07-14']],
      not: [['2022年7月14日起2天', '2022-07-14/2022-07-15']],
    },
    without: { ar: 'The number is in words.' },
  },
  'weekdays beside a range of days are those on which it is': {
    en: {
      needs: [
        ['Tue and Thu, 11-20 June 2024', '2024-06-11 and 2024-06-13 and 2024-06-18 and 2024-06-20'],
        ['11-20 June 2024 (Tue, Thu)', '2024-06-11 and 2024-06-13 and 2024-06-18 and 2024-06-20'],
        [
          'Sat and Sun, 1-9 June 2024, 10:00',
          '2024-06-01 and 2024-06-02 and 2024-06-08 and 2024-06-09, 10:00',
        ],
        ['Mon-Fri, 3-14 June 2024', '2024-06-03/2024-06-07 and 2024-06-10/2024-06-14'],
      ],
      not: [
        ['Monday and Tuesday, 2-3 May 2022', '2022-05-02/2022-05-03'],
        ['Monday to Friday, 2-6 May 2022', '2022-05-02/2022-05-06'],
        ['Thursday and Friday, 23-24 September 2026', 'date-weekday-contradicts (weekday/3): 2026-09-23'],
        ['31 May - 1 June 2024 (Friday, Saturday)', '2024-05-31/2024-06-01'],
        ['Tue and Thu, 8-10 June 2024', 'date-recurring (Tue): 2024-06-08/2024-06-10'],
      ],
    },
    fr: {
      needs: [
        ['mardi et jeudi, du 9 au 18 juin 2026', '2026-06-09 and 2026-06-11 and 2026-06-16 and 2026-06-18'],
      ],
      not: [['du mardi 9 au jeudi 18 juin 2026', '2026-06-09/2026-06-18']],
    },
    es: {
      needs: [
        [
          'martes y jueves, del 11 al 20 de junio de 2024',
          '2024-06-11 and 2024-06-13 and 2024-06-18 and 2024-06-20',
        ],
      ],
      not: [['del martes 11 al jueves 20 de junio de 2024', '2024-06-11/2024-06-20']],
    },
    ru: {
      needs: [
        ['вт и чт, 11–20 июня 2024 г.', '2024-06-11 and 2024-06-13 and 2024-06-18 and 2024-06-20'],
        ['пн-пт, 3-14 июня 2024 г.', '2024-06-03/2024-06-07 and 2024-06-10/2024-06-14'],
      ],
      not: [['со вторника 11 по четверг 20 июня 2024 г.', '2024-06-11/2024-06-20']],
    },
    ar: {
      needs: [
        [
          'الثلاثاء والخميس، من 11 إلى 20 يونيو 2024',
          '2024-06-11 and 2024-06-13 and 2024-06-18 and 2024-06-20',
        ],
      ],
      not: [['من الثلاثاء 11 إلى الخميس 20 يونيو 2024', '2024-06-11/2024-06-20']],
    },
    zh: {
      needs: [
        ['2024年6月11日至20日（周二、周四）', '2024-06-11 and 2024-06-13 and 2024-06-18 and 2024-06-20'],
      ],
      not: [['2024年6月11日（周二）至20日（周四）', '2024-06-11/2024-06-20']],
    },
  },
};
