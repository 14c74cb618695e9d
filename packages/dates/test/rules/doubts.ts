import type { Rules } from './rule.js';

export const doubts: Rules = {
  'a hedge makes a whole date tentative': {
    en: {
      needs: [
        ['12 June 2023 (TBC)', '2023-06-12, tentative'],
        ['12 June 2023?', '2023-06-12, tentative'],
        ['12-14 June 2023, to be confirmed', '2023-06-12/2023-06-14, tentative'],
        ['provisional date: 12 June 2023', '2023-06-12, tentative'],
      ],
      not: [
        ['TBC', 'date-not-final'],
        ['to be confirmed', 'date-not-final'],
        ['12 June 2023 (confirmed)', '2023-06-12'],
      ],
    },
    fr: {
      needs: [['12 juin 2023 (à confirmer)', '2023-06-12, tentative']],
      not: [['à confirmer', 'date-not-final']],
    },
    es: {
      needs: [['12 de junio de 2023 (por confirmar)', '2023-06-12, tentative']],
      not: [['por confirmar', 'date-not-final']],
    },
    ru: {
      needs: [['12 июня 2023 года (уточняется)', '2023-06-12, tentative']],
      not: [['дата уточняется', 'date-not-final']],
    },
    ar: {
      needs: [['12 يونيو 2023 (يحدد لاحقا)', '2023-06-12, tentative']],
      not: [['يحدد لاحقا', 'date-not-final']],
    },
    zh: { needs: [['2023年6月12日（待定）', '2023-06-12, tentative']], not: [['待定', 'date-not-final']] },
  },
  'a date that no longer holds': {
    en: {
      needs: [
        ['12 June 2023 (postponed)', 'date-not-final (postponed): 2023-06-12'],
        ['12 June 2023 - suspended', 'date-not-final (suspended): 2023-06-12'],
      ],
      not: [['12 June 2023 (opened)', '2023-06-12']],
    },
    fr: {
      needs: [['12 juin 2023 (reporté)', 'date-not-final (reporté): 2023-06-12']],
      not: [['12 juin 2023 (ouvert)', '2023-06-12']],
    },
    es: {
      needs: [['12 de junio de 2023 (aplazada)', 'date-not-final (aplazada): 2023-06-12']],
      not: [['12 de junio de 2023 (abierta)', '2023-06-12']],
    },
    ru: {
      needs: [['12 июня 2023 года (перенесено)', 'date-not-final (перенесено): 2023-06-12']],
      not: [['12 июня 2023 года (открыто)', '2023-06-12']],
    },
    ar: {
      needs: [['12 يونيو 2023 (تأجل)', 'date-not-final (تأجل): 2023-06-12']],
      not: [['12 يونيو 2023 (افتراضي)', '2023-06-12']],
    },
    zh: {
      needs: [['2023年6月12日（推迟）', 'date-not-final (推迟): 2023-06-12']],
      not: [['2023年6月12日（线上）', '2023-06-12']],
    },
  },
  'a recurrence': {
    en: {
      needs: [
        ['every Monday', 'date-recurring'],
        ['annually in May', 'date-recurring (annually)'],
        ['monthly', 'date-recurring'],
        ['Quarterly', 'date-recurring'],
        ['every two years', 'date-recurring (every)'],
        ['Mondays from 2 May 2022', 'date-recurring (Mondays): 2022-05-02/..'],
      ],
      not: [
        ['annual forum, 5 May 2022', '2022-05-05'],
        ['monthly meeting', 'date-unreadable'],
        ['two days from 5 May 2022', 'date-relative (days): 2022-05-05/..'],
        ['Monday, 2 May 2022', '2022-05-02'],
      ],
    },
    fr: {
      needs: [
        ['chaque lundi', 'date-recurring'],
        ['tous les ans en mai', 'date-recurring (tous les ans)'],
        ['mensuel', 'date-recurring'],
        ['tous les deux ans', 'date-recurring (tous les)'],
      ],
      not: [['forum annuel, 5 mai 2022', '2022-05-05']],
    },
    es: {
      needs: [
        ['cada lunes', 'date-recurring'],
        ['trimestral', 'date-recurring'],
        ['cada dos años', 'date-recurring (cada)'],
      ],
      not: [['foro anual, 5 de mayo de 2022', '2022-05-05']],
    },
    ru: {
      needs: [
        ['каждый понедельник', 'date-recurring'],
        ['ежегодно в мае', 'date-recurring (ежегодно)'],
        ['ежемесячный', 'date-recurring'],
        ['каждые три месяца', 'date-recurring (каждые)'],
      ],
      not: [['ежегодный форум, 5 мая 2022 года', '2022-05-05']],
    },
    ar: {
      needs: [
        ['كل اثنين', 'date-recurring'],
        ['سنويا في مايو', 'date-recurring (سنويا)'],
        ['شهري', 'date-recurring'],
      ],
      not: [['المنتدى السنوي، 5 مايو 2022', '2022-05-05']],
    },
    zh: {
      needs: [
        ['每周一', 'date-recurring'],
        ['每年5月', 'date-recurring (每)'],
      ],
      not: [['年度论坛，2022年5月5日', '2022-05-05']],
    },
  },
  'a day that counts from today, beside its date': {
    en: {
      needs: [
        ['Tomorrow, 5 May 2022', '2022-05-05'],
        ['Next Tuesday, March 28', '2023-03-28, inferred year', { reportingPeriod: '2023' }],
      ],
      not: [
        ['tomorrow', 'date-relative'],
        ['next year, 5 May', 'date-relative (next): 2023-05-05', { reportingPeriod: '2023' }],
        ['next 5 May', 'date-relative (next)'],
      ],
    },
    fr: {
      needs: [
        ['du 15 au 19 octobre dernier', '2006-10-15/2006-10-19, inferred year', { reportingPeriod: '2006' }],
      ],
      not: [['demain', 'date-relative']],
    },
    es: {
      needs: [['Ayer, martes 5 de mayo de 2026', '2026-05-05']],
      not: [['ayer', 'date-relative']],
    },
    ru: {
      needs: [
        ['в ближайший вторник, 17 октября', '2023-10-17, inferred year', { reportingPeriod: '2023' }],
        ['завтра, 5 мая 2022 года', '2022-05-05'],
      ],
      not: [['завтра', 'date-relative']],
    },
    ar: {
      needs: [
        ['غدا الإثنين 2 مارس 2026', '2026-03-02'],
        ['من 5 إلى 7 من نوفمبر الجاري', '2019-11-05/2019-11-07, inferred year', { reportingPeriod: '2019' }],
      ],
      not: [['غدا', 'date-relative']],
    },
    zh: {
      needs: [['今年8月23-25日', '2023-08-23/2023-08-25, inferred year', { reportingPeriod: '2023' }]],
      not: [
        ['明天', 'date-relative'],
        ['明年8月23日', 'date-relative (明年): 2023-08-23', { reportingPeriod: '2023' }],
      ],
    },
  },
  'a number behind a city and before a list of days may be that of a thing there': {
    en: {
      needs: [['Berlin 3, 5 May 2025', 'date-alternatives']],
      not: [
        ['Berlin, 3, 5 May 2025', '2025-05-03 and 2025-05-05'],
        ['Berlin 3-5 May 2025', '2025-05-03/2025-05-05'],
      ],
    },
    fr: {
      needs: [
        ['Lyon 1, 5 mai 2025', 'date-alternatives'],
        ['Lyon1,5 mai 2025', 'date-alternatives'],
      ],
      not: [['Lyon 1-5 mai 2025', '2025-05-01/2025-05-05']],
    },
    es: {
      needs: [['Madrid 3, 5 de mayo de 2025', 'date-alternatives']],
      not: [['Madrid, 3 y 5 de mayo de 2025', '2025-05-03 and 2025-05-05']],
    },
    ru: {
      needs: [['Москва 3, 5 мая 2025 г.', 'date-alternatives']],
      not: [['Москва, 3 и 5 мая 2025 г.', '2025-05-03 and 2025-05-05']],
    },
    ar: {
      needs: [['القاهرة 3، 5 مايو 2025', 'date-alternatives']],
      not: [['القاهرة، 3 و5 مايو 2025', '2025-05-03 and 2025-05-05']],
    },
    zh: {
      needs: [['北京1，2025年5月5日', 'date-alternatives']],
      not: [['北京，2025年5月5日', '2025-05-05']],
    },
  },
  'the article before a number is that of a day, where its month follows': {
    ar: {
      needs: [
        ['في فترة الـ15 إلى 18 أكتوبر 2023', '2023-10-15/2023-10-18'],
        ['الـ 9 من كانون الأول 2025', '2025-12-09'],
        ['من الـ15 إلى الـ18 أكتوبر 2022', '2022-10-15/2022-10-18'],
      ],
      not: [
        ['الدورة الـ25، 5 مايو 2022', '2022-05-05'],
        ['الاجتماع الـ 5 مايو 2022', 'date-partly-read (5): 2022-05'],
      ],
    },
    without: {
      en: 'The article is a word of its own.',
      fr: 'The article is a word of its own.',
      es: 'The article is a word of its own.',
      ru: 'There is no article.',
      zh: 'There is no article.',
    },
  },
  'relative to another date': {
    en: {
      needs: [
        ['by 17:00 on 5 May 2024', 'date-relative (by): 2024-05-05'],
        ['5 May 2024, 10:00-12:00 (not 9:00)', 'date-relative (not): 2024-05-05'],
        ['before 5 May 2022', 'date-relative (before): 2022-05-05'],
        ['two days after 5 May 2022', 'date-relative (days): 2022-05-05'],
        ['7 days from 5 May 2022', 'date-relative (days): 2022-05-05/..'],
        ['next May', 'date-relative (next)'],
        ['by 5 May 2022', 'date-relative (by): 2022-05-05'],
        ['next 5 May', 'date-relative (next)'],
      ],
      not: [
        ['next session, 5 May 2022', '2022-05-05'],
        ['5 May 2022, after the forum', '2022-05-05'],
        ['event days from 5 May 2022', '2022-05-05/..'],
        ['next Monday 13/06/2022', '2022-06-13'],
        ['next Monday 13 - Friday 17 June 2022', '2022-06-13/2022-06-17'],
      ],
    },
    fr: {
      needs: [
        ['avant le 5 mai 2022', 'date-relative (avant): 2022-05-05'],
        ['la veille du 5 mai 2022', 'date-relative (la veille): 2022-05-05'],
        ['surlendemain du 5 mai 2022', 'date-relative (surlendemain): 2022-05-05'],
        ['la semaine précédant le 5 mai 2022', 'date-relative (précédant): 2022-05-05'],
        ['le mois qui suit le 5 mai 2022', 'date-relative (qui suit): 2022-05-05'],
      ],
      not: [['5 mai 2022, après le forum', '2022-05-05']],
    },
    es: {
      needs: [
        ['antes del 5 de mayo de 2022', 'date-relative (antes): 2022-05-05'],
        ['en vísperas del 5 de mayo de 2022', 'date-relative (vísperas): 2022-05-05'],
        ['la semana previa al 5 de mayo de 2022', 'date-relative (previa): 2022-05-05'],
      ],
      not: [['5 de mayo de 2022, después del foro', '2022-05-05']],
    },
    ru: {
      needs: [
        ['после 5 мая 2022 года', 'date-relative (после): 2022-05-05'],
        ['не позднее 5 мая 2022 года', 'date-relative (не позднее): 2022-05-05'],
        ['неделя, предшествующая 5 мая 2022 года', 'date-relative (предшествующая): 2022-05-05'],
      ],
      not: [['5 мая 2022 года, после форума', '2022-05-05']],
    },
    ar: {
      needs: [
        ['قبل 5 مايو 2022', 'date-relative (قبل): 2022-05-05'],
        ['الأسبوع الذي يسبق 5 مايو 2022', 'date-relative (الذي يسبق): 2022-05-05'],
      ],
      not: [['5 مايو 2022، بعد المنتدى', '2022-05-05']],
    },
    zh: {
      needs: [
        ['2022年5月5日之前', 'date-relative (之前): 2022-05-05'],
        ['2025年6月15日21点前', 'date-relative (前): 2025-06-15'],
        ['2025年6月15日 18:00之后', 'date-relative (之后): 2025-06-15'],
      ],
      not: [['2022年5月5日，论坛之后', '2022-05-05']],
    },
  },
  'days taken out of a range that does not have them': {
    en: {
      needs: [['2-6 May 2022 except 9 May', 'date-partly-read (except): 2022-05-02/2022-05-06']],
      not: [['2-6 May 2022, no exceptions', '2022-05-02/2022-05-06']],
    },
    fr: {
      needs: [['du 2 au 6 mai 2022, sauf le 9 mai', 'date-partly-read (sauf)']],
      not: [['du 2 au 6 mai 2022, sans exception', '2022-05-02/2022-05-06']],
    },
    es: {
      needs: [['2-6 de mayo de 2022, excepto el 9 de mayo', 'date-partly-read (excepto)']],
      not: [['2-6 de mayo de 2022, sin excepciones', '2022-05-02/2022-05-06']],
    },
    ru: {
      needs: [['2–6 мая 2022 года, кроме 9 мая', 'date-partly-read (кроме)']],
      not: [['2–6 мая 2022 года, без исключений', '2022-05-02/2022-05-06']],
    },
    ar: {
      needs: [['2-6 مايو 2022 باستثناء 9 مايو', 'date-partly-read (باستثناء): 2022-05-02/2022-05-06']],
      not: [['2-6 مايو 2022 دون توقف', '2022-05-02/2022-05-06']],
    },
    zh: {
      needs: [['2022年5月2日至6日（5月9日除外）', 'date-partly-read (除外)']],
      not: [['2022年5月2日至6日（线上）', '2022-05-02/2022-05-06']],
    },
  },
  'a weekend whose days are named': {
    en: {
      needs: [
        ['weekend of 4-5 March 2023', '2023-03-04/2023-03-05'],
        ['the weekend of 4/5th March 2023', '2023-03-04/2023-03-05'],
      ],
      not: [
        ['weekend of 4 March 2023', 'date-vague (weekend): 2023-03-04'],
        ['a weekend in March 2023', 'date-vague (weekend): 2023-03'],
        // The word is that of several languages: it does not decide the order.
        [
          'weekend 6/9/2018 - 7/9/2018',
          'date-order-ambiguous: 2018-09-06/2018-09-07 or 2018-06-09/2018-07-09',
        ],
      ],
    },
    fr: {
      needs: [
        ['week-end des 4 et 5 mars 2023', '2023-03-04/2023-03-05'],
        ['week-end du 4/5 mars', '2023-03-04/2023-03-05, inferred year', { reportingPeriod: '2023' }],
      ],
      not: [
        ['week-end du 4 mars 2023', 'date-vague (week-end): 2023-03-04'],
        ['week-end du 4 mars', 'date-vague (week-end): 2023-03-04', { reportingPeriod: '2023' }],
      ],
    },
    es: {
      needs: [['el fin de semana del 4 y 5 de marzo de 2023', '2023-03-04/2023-03-05']],
      not: [['fin de semana del 4 de marzo de 2023', 'date-vague (fin de semana): 2023-03-04']],
    },
    ru: {
      needs: [['выходные 4-5 марта 2023 г.', '2023-03-04/2023-03-05']],
      not: [['выходные 4 марта 2023 г.', 'date-vague (выходные): 2023-03-04']],
    },
    zh: {
      needs: [
        ['2023年3月4日至5日周末', '2023-03-04/2023-03-05'],
        ['2023年3月5、12日2个周末', '2023-03-05 and 2023-03-12'],
      ],
      not: [
        ['2023年3月周末', 'date-vague (周末): 2023-03'],
        ['2023年3月5日2个周末', 'date-vague (周末): 2023-03-05'],
      ],
    },
    without: { ar: 'The word for it is two words that are not known.' },
  },
  'a length in days and nights': {
    en: {
      needs: [
        ['5-8 May 2022 (4 days / 3 nights)', '2022-05-05/2022-05-08'],
        ['5-8 May 2022, 4 days, 3 nights', '2022-05-05/2022-05-08'],
      ],
      not: [['5-8 May 2022 (5 days / 4 nights)', 'date-partly-read (5): 2022-05-05/2022-05-08']],
    },
    fr: {
      needs: [['5-8 mai 2022 (4 jours / 3 nuits)', '2022-05-05/2022-05-08']],
      not: [['5-8 mai 2022 (5 jours / 4 nuits)', 'date-partly-read (5): 2022-05-05/2022-05-08']],
    },
    es: {
      needs: [['5-8 de mayo de 2022 (4 días, 3 noches)', '2022-05-05/2022-05-08']],
      not: [['5-8 de mayo de 2022 (5 días, 4 noches)', 'date-partly-read (5): 2022-05-05/2022-05-08']],
    },
    ru: {
      needs: [['5-8 мая 2022 г. (4 дня / 3 ночи)', '2022-05-05/2022-05-08']],
      not: [['5 мая 2022 г. в 3 ночи', '2022-05-05, 03:00']],
    },
    ar: {
      needs: [['5-8 مايو 2022 (4 أيام / 3 ليال)', '2022-05-05/2022-05-08']],
      not: [['5-8 مايو 2022 (5 أيام / 4 ليال)', 'date-partly-read (5): 2022-05-05/2022-05-08']],
    },
    zh: {
      needs: [['2015年11月13日至20日(8天7晚)', '2015-11-13/2015-11-20']],
      not: [['2022年5月5日晚7点', '2022-05-05, 19:00']],
    },
  },
  'no days are named': {
    en: {
      needs: [
        ['around 5 May 2022', 'date-vague (around): 2022-05-05'],
        ['Christmas 2022', 'date-vague (Christmas): 2022'],
        ['academic year 2021-2022', 'date-vague (academic year): 2021/2022'],
        ['weekend of 7 May 2022', 'date-vague (weekend): 2022-05-07'],
      ],
      not: [['round table, 5 May 2022', '2022-05-05']],
    },
    fr: {
      needs: [
        ['vers le 5 mai 2022', 'date-vague (vers): 2022-05-05'],
        ['Noël 2022', 'date-vague (Noël): 2022'],
      ],
      not: [['table ronde, 5 mai 2022', '2022-05-05']],
    },
    es: {
      needs: [['alrededor del 5 de mayo de 2022', 'date-vague (alrededor): 2022-05-05']],
      not: [['mesa redonda, 5 de mayo de 2022', '2022-05-05']],
    },
    ru: {
      needs: [['около 5 мая 2022 года', 'date-vague (около): 2022-05-05']],
      not: [['круглый стол, 5 мая 2022 года', '2022-05-05']],
    },
    ar: {
      needs: [['حوالي 5 مايو 2022', 'date-vague (حوالي): 2022-05-05']],
      not: [['المائدة المستديرة، 5 مايو 2022', '2022-05-05']],
    },
    zh: {
      needs: [
        ['2022年5月5日前后', 'date-vague (前后): 2022-05-05'],
        ['大约2022年5月5日', 'date-vague (大约): 2022-05-05'],
      ],
      not: [['圆桌会议，2022年5月5日', '2022-05-05']],
    },
  },
  'the stated number of days': {
    en: {
      needs: [
        ['9 May 2024 (three days)', 'date-partly-read (three): 2024-05-09'],
        ['5-9 May 2022 (5 days)', '2022-05-05/2022-05-09'],
        ['5-9 May 2022 (3 days)', 'dates-contradict (3): 2022-05-05/2022-05-09'],
        ['9 May 2024 (3 days)', 'dates-contradict (3): 2024-05-09'],
        ['from 9 May 2024 for 3 days', 'date-partly-read (3): 2024-05-09/..'],
        ['3 days, 5-7 May 2022', '2022-05-05/2022-05-07'],
      ],
      not: [
        ['6 May 2024, one day', '2024-05-06'],
        ['6-7 May 2024 (two days)', '2024-05-06/2024-05-07'],
        ['6 May 2024 (two days)', '2024-05-06/2024-05-07'],
        ['6 May 2024 for three days', '2024-05-06/2024-05-08'],
        ['6 May 2024, duration: 3 days', '2024-05-06/2024-05-08'],
        ['6 May 2024 (3 days)', '2024-05-06/2024-05-08'],
        ['from 6 May 2024 for 5 days', '2024-05-06/2024-05-10'],
        ['5-9 May 2022 (hybrid)', '2022-05-05/2022-05-09'],
        ['5 May and 12 May 2022 (2 days)', '2022-05-05 and 2022-05-12'],
      ],
    },
    fr: {
      needs: [
        ['5-9 mai 2022 (5 jours)', '2022-05-05/2022-05-09'],
        ['5-9 mai 2022 (3 jours)', 'dates-contradict (3): 2022-05-05/2022-05-09'],
      ],
      not: [['5-9 mai 2022 (hybride)', '2022-05-05/2022-05-09']],
    },
    es: {
      needs: [
        ['5-9 de mayo de 2022 (5 jornadas)', '2022-05-05/2022-05-09'],
        ['5-9 de mayo de 2022 (3 jornadas)', 'dates-contradict (3): 2022-05-05/2022-05-09'],
        ['3 de mayo de 2022 por 3 días', '2022-05-03/2022-05-05'],
        ['desde el 3 de mayo de 2022 durante 3 días', '2022-05-03/2022-05-05'],
      ],
      not: [['5-9 de mayo de 2022 (híbrida)', '2022-05-05/2022-05-09']],
    },
    ru: {
      needs: [
        ['5–9 мая 2022 года (5 дней)', '2022-05-05/2022-05-09'],
        ['5–9 мая 2022 года (3 дня)', 'dates-contradict (3): 2022-05-05/2022-05-09'],
      ],
      not: [['5–9 мая 2022 года (онлайн)', '2022-05-05/2022-05-09']],
    },
    zh: {
      needs: [
        ['2022年5月5日至9日（5天）', '2022-05-05/2022-05-09'],
        ['2022年5月5日至9日（3天）', 'dates-contradict (3): 2022-05-05/2022-05-09'],
      ],
      not: [['2022年5月5日至9日（线上）', '2022-05-05/2022-05-09']],
    },
    ar: {
      needs: [
        ['من 3 مايو 2022 لمدة 3 أيام', '2022-05-03/2022-05-05'],
        ['3 مايو 2022 (3 أيام)', '2022-05-03/2022-05-05'],
        ['3-5 مايو 2022 (2 أيام)', 'date-partly-read (2): 2022-05-03/2022-05-05'],
      ],
      not: [
        ['أيام 3 و4 مايو 2022', '2022-05-03/2022-05-04'],
        ['2024 أبريل من 26 يوم', '2024-04-26'],
        ['2019 يناير 23 يوم', '2019-01-23'],
      ],
    },
  },
  'a day in words of English is not lost': {
    en: {
      needs: [
        ['five May 2022', 'date-partly-read (five): 2022-05'],
        ['May five 2022', 'date-partly-read (five)'],
      ],
      not: [['five experts, 5 May 2022', '2022-05-05']],
    },
    without: {
      fr: 'A cardinal number before a month is its day.',
      es: 'A cardinal number before a month is its day.',
      ru: 'A cardinal number before a month is its day.',
      ar: 'A cardinal number before a month is its day.',
      zh: 'Chinese numerals are read as figures.',
    },
  },
  'the year of a title': {
    en: {
      needs: [
        ['17 April 2018, Council 2018', '2018-04-17'],
        ['2018 Council, 17 April 2018', '2018-04-17'],
        ['2018, 17 April 2018', '2018-04-17'],
        ['Forum 2020: 26 March, 5 June', '2020-03-26 and 2020-06-05'],
        ['Council 2018, 17 April 2018', '2018-04-17'],
        ['Forum 2022: 5-9 May 2022', '2022-05-05/2022-05-09'],
        ['Forum 2022: 30 December 2021 - 3 January 2022', '2021-12-30/2022-01-03'],
        ['Forum 2022, 5 May and 9 May 2022', '2022-05-05 and 2022-05-09'],
      ],
      not: [
        ['26 March, 5 June, Forum 2020', 'date-partly-read (2020)'],
        ['26 March 2020, 5 June, 2021', '2020-03-26 and 2021-06-05'],
        ['26 March, 5 June; 2020', 'dates-contradict: 2020-03-26 or 2020-06-05 or 2020'],
        ['Council 2017, 17 April 2018', '2018-04-17'],
        ['26 March, 5 June, all of 2020', '2020-03-26 and 2020-06-05'],
        ['26 March (online), 2020', '2020-03-26'],
        ['26 March (online) 2020', '2020-03-26'],
        ['all of 2020, 26 March', '2020-03-26'],
      ],
    },
    fr: {
      needs: [['Conseil 2018, 17 avril 2018', '2018-04-17']],
      not: [['26 mars, 5 juin 2020', '2020-03-26 and 2020-06-05']],
    },
    es: {
      needs: [['Consejo 2018, 17 de abril de 2018', '2018-04-17']],
      not: [['26 de marzo, 5 de junio de 2020', '2020-03-26 and 2020-06-05']],
    },
    ru: {
      needs: [['Совет 2018, 17 апреля 2018 года', '2018-04-17']],
      not: [['26 марта, 5 июня 2020 года', '2020-03-26 and 2020-06-05']],
    },
    ar: {
      needs: [['المجلس 2018، 17 أبريل 2018', '2018-04-17']],
      not: [['26 مارس، 5 يونيو 2020', '2020-03-26 and 2020-06-05']],
    },
    zh: {
      needs: [['2018年理事会，2018年4月17日', '2018-04-17']],
      not: [['3月26日、6月5日，2020年', '2020-03-26 and 2020-06-05']],
    },
  },
  'a year before a place and days is theirs': {
    en: {
      needs: [
        ['2013 (Strasbourg, 24-28 June)', '2013-06-24/2013-06-28'],
        ['Session of 2013 (24-28 June)', '2013-06-24/2013-06-28'],
        ['Forum 2013 (Geneva, 24-28 June)', '2013-06-24/2013-06-28'],
        ['2013, New York, 24-28 June', '2013-06-24/2013-06-28'],
        ['2013 (24 June, 5 July)', '2013-06-24 and 2013-07-05'],
      ],
      not: [
        ['Budget 2013 (adopted 12 December)', 'date-partly-read (12 December)'],
        ['2013 (June)', 'dates-contradict: 2013 or 2013-06'],
        ['2013 (Geneva, 24-28 June 2012)', 'dates-contradict: 2013 or 2012-06-24/2012-06-28'],
      ],
    },
    fr: {
      needs: [['session de 2013 (Strasbourg, 24-28 juin)', '2013-06-24/2013-06-28']],
      not: [['Budget 2013 (adopté le 12 décembre)', 'date-partly-read (12 décembre)']],
    },
    es: {
      needs: [['sesión de 2013 (Estrasburgo, 24-28 de junio)', '2013-06-24/2013-06-28']],
      not: [['Presupuesto 2013 (aprobado el 12 de diciembre)', 'date-partly-read (12 de diciembre)']],
    },
    ru: {
      needs: [['сессия 2013 года (Страсбург, 24-28 июня)', '2013-06-24/2013-06-28']],
      not: [['Бюджет 2013 (принят 12 декабря)', 'date-partly-read (12 декабря)']],
    },
    ar: {
      needs: [['دورة 2013 (ستراسبورغ، 24-28 يونيو)', '2013-06-24/2013-06-28']],
      not: [['ميزانية 2013 (اعتمدت 12 ديسمبر)', 'date-partly-read (12 ديسمبر)']],
    },
    zh: {
      needs: [['2013年（北京，6月24-28日）', '2013-06-24/2013-06-28']],
      not: [['2013年预算（通过于12月12日）', 'dates-contradict: 2013 or 2013-12-12']],
    },
  },
  'a year with the point of thousands': {
    es: {
      needs: [
        ['30 de julio de 2.015', '2015-07-30'],
        ['del 4 al 10 de julio de 2.024', '2024-07-04/2024-07-10'],
        ['julio de 2.015', '2015-07'],
      ],
      not: [
        ['julio de 2.115', 'date-partly-read (115)'],
        ['julio de 1.899', 'date-partly-read (899)'],
        ['30 de julio, 2.000 participantes', 'date-partly-read (000)'],
        ['30 de 2.015', 'date-partly-read (30 de 2)'],
      ],
    },
    without: {
      en: 'A comma groups thousands, and no year is written so.',
      fr: 'A space groups thousands, and no year is written so.',
      ru: 'A space groups thousands, and no year is written so.',
      ar: 'No year is written so.',
      zh: 'No year is written so.',
    },
  },
  'the number of a noun': {
    en: {
      needs: [
        ['Study Group 2 Meeting, 17-26 September 2022', '2022-09-17/2022-09-26'],
        ['9th meeting, 5 May 2022', '2022-05-05'],
        ['38 Meeting of experts, 5 May 2022', '2022-05-05'],
        ['60/30th session, 5 May 2022', '2022-05-05'],
        ['first session, May 2022', '2022-05'],
        ['0016 forum, 5 May 2022', '2022-05-05'],
        ['5 May 2022, 204', '2022-05-05'],
        ['Day of forum 370, 5 May 2022', '2022-05-05'],
        ['5 May 2022, 34 chemin des Colombettes', '2022-05-05'],
      ],
      not: [
        ['Study Group 5 May 2022', 'date-partly-read (5): 2022-05'],
        ['room 12 May 2022', 'date-partly-read (12): 2022-05'],
        ['370 May 2022', 'date-partly-read (370): 2022-05'],
        ['5 May 2022 0060', 'date-partly-read (0060): 2022-05-05'],
        ['5 May 2022, 930', 'date-partly-read (930): 2022-05-05'],
        ['5 May 2022 at 930 Geneva time', 'date-partly-read (930): 2022-05-05'],
        ['(12 rooms) 5 May 2022', 'date-partly-read (12 rooms) 5 May 2022)'],
        ['in 12 rooms, 5 May 2022', 'date-partly-read (12 rooms, 5 May 2022)'],
        ['38 ab, 5 May 2022', 'date-partly-read (38): 2022-05-05'],
        ['9th in Geneva, 5 May 2022', 'date-partly-read'],
        ['9th, 5 May 2022', 'date-alternatives: 2022-05-09 or 2022-05-05'],
        ['Day 2 - 14 July 2022', 'date-partly-read (2): 2022-07-14'],
        ['Day 2 – 14 July 2022', 'date-partly-read (2): 2022-07-14'],
        ['COP27 2022', 'date-partly-read (27): 2022'],
        ['5 May 2022, 34 ab', 'date-partly-read (34): 2022-05-05'],
        ['5 May 2022 (34)', '2022-05-05'],
        ['5 May 2022 (3 rd)', 'date-partly-read'],
        ['5 May 2022, 34th', 'date-partly-read (34): 2022-05-05'],
        ['May 370, 2022', 'date-partly-read (370): 2022-05'],
        ['2022, first session', '2022'],
      ],
    },
    fr: {
      needs: [
        ['9e réunion, 17-26 septembre 2022', '2022-09-17/2022-09-26'],
        ["Commission d'études 2, 17-26 septembre 2022", '2022-09-17/2022-09-26'],
      ],
      not: [['salle 12 mai 2022', 'date-partly-read (12): 2022-05']],
    },
    es: {
      needs: [
        ['9ª reunión, 17-26 de septiembre de 2022', '2022-09-17/2022-09-26'],
        ['Comisión de Estudio 2, 17-26 de septiembre de 2022', '2022-09-17/2022-09-26'],
      ],
      not: [['sala 12 mayo 2022', 'date-partly-read (12): 2022-05']],
    },
    ru: {
      needs: [['Исследовательская комиссия 2, 17–26 сентября 2022 года', '2022-09-17/2022-09-26']],
      not: [['зал 12 мая 2022 года', 'date-partly-read (12): 2022-05']],
    },
    ar: {
      needs: [['لجنة الدراسات 2، 17-26 سبتمبر 2022', '2022-09-17/2022-09-26']],
      not: [['قاعة 12 مايو 2022', 'date-partly-read (12): 2022-05']],
    },
    zh: {
      needs: [
        ['第2研究组会议，2022年9月17日至26日', '2022-09-17/2022-09-26'],
        ['线上 2022年3月', '2022-03'],
        ['会 2022年3月', '2022-03'],
      ],
      not: [['2022年9月17日至26日，3', 'date-alternatives: 2022-09-17/2022-09-26 or 2022-09-03']],
    },
  },
  'words and a number in brackets, and the number of an abbreviation, are of no date': {
    en: {
      needs: [
        ['5 May 2022 (34 rooms)', '2022-05-05'],
        ['12/25/2022 (3 seats left)', '2022-12-25'],
        ['5 May 2022, 14:00, bldg. 2, room 501', '2022-05-05, 14:00'],
        ['5 May 2022, 14:00, room A1', '2022-05-05, 14:00'],
      ],
      not: [
        ['5 May 2022 (3 more days)', 'date-partly-read (3): 2022-05-05'],
        ['5 May 2022 (6 June)', 'date-partly-read'],
        ['5 May 2022 (6 juin)', 'date-partly-read'],
        ['5 May 2022 (6 sierpnia)', 'date-partly-read'],
        ['5 May 2022 (6 noiembrie)', 'date-partly-read'],
        ['5 May 2022 (6 dekabr)', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [
        ['5 mai 2022 (2 séances)', '2022-05-05'],
        ['5 mai 2022 – 14 heures – amphi 501 bât. A1', '2022-05-05, 14:00'],
      ],
      not: [['5 mai 2022 (6 juin)', 'date-partly-read']],
    },
    es: {
      needs: [
        ['5 de mayo de 2022 (2 sesiones)', '2022-05-05'],
        ['5 de mayo de 2022, aula E2', '2022-05-05'],
      ],
      not: [['5 de mayo de 2022 (6 de junio)', 'date-partly-read']],
    },
    ru: {
      needs: [
        ['5 мая 2022 г. (2 заседания)', '2022-05-05'],
        ['5 мая 2022 г., 14:00, корп. 2, ауд. 501', '2022-05-05, 14:00'],
      ],
      not: [['5 мая 2022 г. (6 июня)', 'date-partly-read']],
    },
    ar: {
      needs: [['5 مايو 2022 (3 جلسات)', '2022-05-05']],
      not: [['5 مايو 2022 (6 يونيو)', 'date-partly-read']],
    },
    zh: {
      needs: [['2022年5月5日（2场）', '2022-05-05']],
      not: [['2022年5月5日（6月6日）', 'dates-contradict: 2022-05-05 or 2022-06-06']],
    },
  },
  'the date behind a deadline is not that of the event, also with words between': {
    en: {
      needs: [
        ['Deadline for registration of teams: 5 May 2022', 'date-not-of-event (Deadline): 2022-05-05'],
        ['Paper deadline: 5 May 2022', 'date-not-of-event (deadline): 2022-05-05'],
      ],
      not: [['5 May 2022 (deadline: 31 March 2022)', '2022-05-05']],
    },
    fr: {
      needs: [
        ['Date limite de soumission des résumés : 5 mai 2022', 'date-not-of-event (Date limite): 2022-05-05'],
      ],
      not: [['5 mai 2022 (date limite : 31 mars 2022)', '2022-05-05']],
    },
    es: {
      needs: [
        [
          'Fecha límite de envío de resúmenes: 5 de mayo de 2022',
          'date-not-of-event (Fecha límite): 2022-05-05',
        ],
      ],
      not: [['5 de mayo de 2022 (fecha límite: 31 de marzo de 2022)', '2022-05-05']],
    },
    ru: {
      needs: [
        ['Крайний срок подачи тезисов — 5 мая 2022 г.', 'date-not-of-event (Крайний срок): 2022-05-05'],
      ],
      not: [['5 мая 2022 г. (срок подачи 31 марта 2022 г.)', '2022-05-05']],
    },
    ar: {
      needs: [['آخر موعد لتقديم الملخصات: 5 مايو 2022', 'date-not-of-event (آخر موعد): 2022-05-05']],
      not: [['5 مايو 2022 (آخر موعد 31 مارس 2022)', '2022-05-05']],
    },
    zh: {
      needs: [['摘要提交截止日期：2022年5月5日', 'date-not-of-event (截止日期): 2022-05-05']],
      not: [['2022年5月5日（报名截止2022年3月31日）', '2022-05-05']],
    },
  },
  'the date before a deadline is not that of the event': {
    en: {
      needs: [
        ['15 January 2024: deadline for abstracts', 'date-not-of-event (deadline): 2024-01-15'],
        ['15 January 2024 – deadline', 'date-not-of-event (deadline): 2024-01-15'],
        ['15 January 2024 Due date for abstracts', 'date-not-of-event (Due date): 2024-01-15'],
      ],
      not: [
        ['5-7 May 2024 (deadline: 1 April 2024)', '2024-05-05/2024-05-07'],
        ['15 January 2024, a talk on the deadline', '2024-01-15'],
      ],
    },
    fr: {
      needs: [['15 janvier 2024 : date limite de soumission', 'date-not-of-event (date limite): 2024-01-15']],
      not: [['15 janvier 2024 : atelier', '2024-01-15']],
    },
    es: {
      needs: [['15 de enero de 2024: fecha límite', 'date-not-of-event (fecha límite): 2024-01-15']],
      not: [['15 de enero de 2024: taller', '2024-01-15']],
    },
    ru: {
      needs: [['15 января 2024 г. – крайний срок подачи', 'date-not-of-event (крайний срок): 2024-01-15']],
      not: [['15 января 2024 г. – семинар', '2024-01-15']],
    },
    ar: {
      needs: [['15 يناير 2024: الموعد النهائي', 'date-not-of-event (الموعد النهائي): 2024-01-15']],
      not: [['15 يناير 2024: ورشة', '2024-01-15']],
    },
    zh: {
      needs: [['2024年1月15日截止投稿', 'date-not-of-event (截止): ../2024-01-15']],
      not: [['2024年1月15日演出', '2024-01-15']],
    },
  },
  'the number of a house': {
    en: {
      needs: [
        ['5 May 2022, 12 Bath Street', '2022-05-05'],
        ['5 May 2022, 12 Street of Peace', '2022-05-05'],
        ['5 May 2022, Geneva 20 Avenue Giuseppe Motta', '2022-05-05'],
        ['5-7 May 2022, 9B Avenue of Nations', '2022-05-05/2022-05-07'],
      ],
      not: [['5 May 2022, 12 May Street', 'date-partly-read']],
    },
    fr: {
      needs: [
        ['1er octobre 2015, 9 avenue d’Iéna, Paris', '2015-10-01'],
        ['1 er OCTOBRE 2015 Hôtel des Arts 9 Bis Avenue d Iéna Paris', '2015-10-01'],
        ['5 mai 2022, 12 rue de Varembé', '2022-05-05'],
      ],
      not: [['5 mai, 12 mai 2022, avenue d’Iéna', '2022-05-05 and 2022-05-12']],
    },
    without: {
      es: 'The number is behind the street.',
      ru: 'The number is behind the street.',
      ar: 'The number is behind the street.',
      zh: 'The number is behind the street.',
    },
  },
  'the year of a school or of accounts beside a whole date': {
    en: {
      needs: [
        ['The academic year begins 2 October 2022', '2022-10-02/..'],
        ['5 May 2025, academic year 2024/2025', '2025-05-05'],
        ['2024-2025 school year begins 2 September 2024', '2024-09-02/..'],
      ],
      not: [
        ['academic year 2022/2023', 'date-vague (academic year): 2022/2023'],
        ['5 May 2025 until the end of the academic year', 'date-vague (academic year): 2025-05-05'],
        ['5 May 2025, 2026', 'dates-contradict: 2025-05-05 or 2026'],
      ],
    },
    fr: {
      needs: [
        ["L'année académique commence le 2 octobre 2022", '2022-10-02/..'],
        ['Rapport annuel 2023 : 16 mai 2024', '2024-05-16'],
      ],
      not: [['année académique 2022/2023', 'date-vague (année académique): 2022/2023']],
    },
    es: {
      needs: [
        ['El año lectivo comienza el 2 de octubre de 2022', '2022-10-02/..'],
        ['Informe anual 2023, 16 de mayo de 2024', '2024-05-16'],
      ],
      not: [['año lectivo 2022/2023', 'date-vague (año lectivo): 2022/2023']],
    },
    ru: {
      needs: [
        ['Учебный год начинается 2 сентября 2022 г.', '2022-09-02/..'],
        ['16 мая 2024 г., отчёт за 2023 год', '2024-05-16'],
      ],
      not: [
        ['учебный год 2022/2023', 'date-vague (учебный год): 2022/2023'],
        ['отчёт за 2023 год', '2023'],
      ],
    },
    ar: {
      needs: [['يبدأ العام الدراسي 2022/10/2', '2022-10-02']],
      not: [['العام الدراسي 2022/2023', 'date-vague (العام الدراسي): 2022/2023']],
    },
    zh: {
      needs: [
        ['2023年年度股东大会于2024年5月16日召开', '2024-05-16'],
        ['2024年1月16日 2023年度总结会议', '2024-01-16'],
        ['2024年9月2日，2024-2025学年开学', '2024-09-02'],
      ],
      not: [
        ['2023年度', '2023'],
        ['2024-2025学年', 'date-vague (学年): 2024/2025'],
      ],
    },
  },
  'how often a meeting is, behind its noun, beside a whole date': {
    fr: {
      needs: [['Conférence annuelle 16 mai 2024', '2024-05-16']],
      not: [
        ['Conférence annuelle mai 2024', 'date-recurring (annuelle): 2024-05'],
        ['chaque année le 16 mai 2024', 'date-recurring (chaque année): 2024-05-16'],
      ],
    },
    es: {
      needs: [['Reunión anual 16 de mayo de 2024', '2024-05-16']],
      not: [['Reunión anual mayo de 2024', 'date-recurring (anual): 2024-05']],
    },
    ar: {
      needs: [['المؤتمر السنوي 16 مايو 2024', '2024-05-16']],
      not: [['المؤتمر السنوي مايو 2024', 'date-recurring (السنوي): 2024-05']],
    },
    without: {
      en: 'Such words stand before the noun.',
      ru: 'Such words stand before the noun.',
      zh: 'Such words stand before the noun.',
    },
  },
  'a reference number': {
    en: {
      needs: [
        ['Document C22/5, 5 May 2022', '2022-05-05'],
        ['Resolution 71, 5 May 2022', '2022-05-05'],
        ['A/RES/75/1, 5 May 2022', '2022-05-05'],
      ],
      not: [['5/8 May 2022', 'date-alternatives']],
    },
    fr: {
      needs: [['Document C22/5, 5 mai 2022', '2022-05-05']],
      not: [['5/8 mai 2022', 'date-alternatives']],
    },
    es: {
      needs: [['Documento C22/5, 5 de mayo de 2022', '2022-05-05']],
      not: [['5/8 de mayo de 2022', 'date-alternatives']],
    },
    ru: {
      needs: [['Документ C22/5, 5 мая 2022 года', '2022-05-05']],
      not: [['5/8 мая 2022 года', 'date-alternatives']],
    },
    ar: {
      needs: [['الوثيقة C22/5، 5 مايو 2022', '2022-05-05']],
      not: [['5/8 مايو 2022', 'date-alternatives']],
    },
    zh: {
      needs: [['文件C22/5，2022年5月5日', '2022-05-05']],
      not: [['2022年5月5/8日', 'date-alternatives']],
    },
  },
  'a misspelt month': {
    en: {
      needs: [
        ['Ocotber 2022', '2022-10, date-month-misspelt (Ocotber)'],
        ['5 Setpember 2022', '2022-09-05, date-month-misspelt (Setpember)'],
        ['Octber 5, 2022', '2022-10-05, date-month-misspelt (Octber)'],
        ['Setpember 5 2022', '2022-09-05, date-month-misspelt (Setpember)'],
        ['5 Apirl 2022', '2022-04-05, date-month-misspelt (Apirl)'],
        ['5. Agust 2022', '2022-08-05, date-month-misspelt (Agust)'],
        ['5th Apirl 2022', '2022-04-05, date-month-misspelt (Apirl)'],
        ['Setpember-October 2022', '2022-09/2022-10, date-month-misspelt (Setpember)'],
        ['from Setpember 2022 to October 2022', '2022-09/2022-10, date-month-misspelt (Setpember)'],
        ['mid-Octobr 2022', '2022-10~, date-month-misspelt (Octobr)'],
        ['Octobr 2022', '2022-10, date-month-misspelt (Octobr)'],
        ['10thOctober 2022', '2022-10-10'],
        ['Febuary-March 2022', '2022-02/2022-03, date-month-misspelt (Febuary)'],
        ['Septenber 2022', '2022-09, date-month-misspelt (Septenber)'],
        ['Septtember 2022', '2022-09, date-month-misspelt (Septtember)'],
        ['5 Septmeber 2022', '2022-09-05, date-month-misspelt (Septmeber)'],
        ['5 May 2022, Octobber', 'date-partly-read (Octobber): 2022-05-05'],
      ],
      not: [
        ['5 Julie 2022', 'date-partly-read (2022)'],
        ['5 Setpembr 2022', 'date-partly-read (2022)'],
        ['Apirl 2022', 'date-partly-read (Apirl): 2022'],
        ['Setpember 5 rooms', 'date-partly-read (Setpember)'],
        ['Meeting Setpember-October 2022', 'date-partly-read (October 2022): 2022-10'],
        ['5 May 2022 Apirl', 'date-partly-read (Apirl): 2022-05-05'],
        ['5 May 2022, Agust 7', 'date-partly-read (Agust)'],
        ['Match: 5 May 2022', '2022-05-05'],
        ['5 oktober 2022', '2022-10-05'],
        ['Octopus, 5 May 2022', '2022-05-05'],
        ['Septenary, 5 May 2022', '2022-05-05'],
        ['Match 3: 5 May 2022', '2022-05-05'],
        ['5 Mario 2022', 'date-partly-read (2022)'],
        ['12 oktober 2026', '2026-10-12'],
      ],
    },
    fr: {
      needs: [['5 septmbre 2022', '2022-09-05, date-month-misspelt (septmbre)']],
      not: [['Septime, 5 mai 2022', '2022-05-05']],
    },
    es: {
      needs: [
        ['5 de ocutbre de 2022', '2022-10-05, date-month-misspelt (ocutbre)'],
        ['Del 23 de Narzo al 17 de Abril 2026', '2026-03-23/2026-04-17, date-month-misspelt (Narzo)'],
      ],
      not: [
        ['Octavio, 5 de mayo de 2022', '2022-05-05'],
        ['5 de julnio de 2022', 'date-partly-read (julnio)'],
      ],
    },
    ru: {
      needs: [['5 окятбря 2022 года', '2022-10-05, date-month-misspelt (окятбря)']],
      not: [['Оксана, 5 мая 2022 года', '2022-05-05']],
    },
    ar: {
      needs: [['5 سبتمر 2022', '2022-09-05, date-month-misspelt (سبتمر)']],
      not: [['سبل التنمية، 5 مايو 2022', '2022-05-05']],
    },
    without: { zh: 'Chinese months are numbers.' },
  },
  'a damaged day is not lost': {
    en: {
      needs: [
        ['1O-15 March 2022', 'date-partly-read (15): 2022-03'],
        ['xx March 2022', 'date-partly-read (xx): 2022-03'],
        ['I5 March 2022', 'date-partly-read (5): 2022-03'],
        ['-9 March 2022', 'date-partly-read (9 March 2022): 2022-03-09'],
        ['IV 2022', 'date-partly-read (IV): 2022'],
        ['first quater 2022', 'date-partly-read (first): 2022'],
        ['ab March 2022', 'date-partly-read (ab): 2022-03'],
        ['wtorek 5 maja 2022', 'date-partly-read (maja): 2022'],
        ['červen 2027', 'date-partly-read (červen): 2027'],
        ['listopad–prosinec 2026', 'date-partly-read (prosinec): 2026'],
        ['Haziran 2027', 'date-partly-read (Haziran): 2027'],
        ['iyun 2027', 'date-partly-read (iyun): 2027'],
        ['қараша 2027', 'date-partly-read (қараша): 2027'],
        ['tiistai 5. toukokuuta 2022', 'date-partly-read (toukokuuta): 2022'],
      ],
      not: [
        ['Forum, part 5, 2022', '2022'],
        ['wtorek, 2022', '2022'],
        ['Lipetsk 2027', '2027'],
        ['Forum, March 2022', '2022-03'],
        ['ITU March 2022', '2022-03'],
        ['C22 March 2022', 'date-partly-read (22): 2022-03'],
        ['COP March 2022', '2022-03'],
      ],
    },
    fr: {
      needs: [['1O-15 mars 2022', 'date-partly-read (15): 2022-03']],
      not: [['Forum, mars 2022', '2022-03']],
    },
    es: {
      needs: [['xx de marzo de 2022', 'date-partly-read (xx): 2022-03']],
      not: [['Foro, marzo de 2022', '2022-03']],
    },
    ru: {
      needs: [
        ['ХХ марта 2022 года', 'date-partly-read (ХХ): 2022-03'],
        ['вівторок 5 травня 2022', 'date-partly-read (травня): 2022'],
      ],
      not: [['Форум, март 2022 года', '2022-03']],
    },
    ar: { needs: [['2⅔ مارس 2022', 'date-partly-read']], not: [['منتدى، مارس 2022', '2022-03']] },
    zh: { needs: [['2022年3月½日', 'date-partly-read (½): 2022-03']], not: [['论坛，2022年3月', '2022-03']] },
  },
  'a paragraph is too long': {
    en: {
      needs: [
        [
          '5 May 2022 and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum and the forum ',
          'date-too-long',
        ],
      ],
      not: [['5 May 2022, a forum', '2022-05-05']],
    },
    without: {
      fr: 'The rule counts characters: it is the same in all languages.',
      es: 'The rule counts characters: it is the same in all languages.',
      ru: 'The rule counts characters: it is the same in all languages.',
      ar: 'The rule counts characters: it is the same in all languages.',
      zh: 'The rule counts characters: it is the same in all languages.',
    },
  },
  'no date at all': {
    en: {
      needs: [
        ['the forum', 'date-unreadable'],
        ['1980s', 'date-unreadable'],
        ['', 'date-unreadable'],
      ],
      not: [['1980', '1980']],
    },
    fr: { needs: [['le forum', 'date-unreadable']], not: [['1980', '1980', { language: 'fr' }]] },
    es: { needs: [['el foro', 'date-unreadable']], not: [['1980', '1980', { language: 'es' }]] },
    ru: { needs: [['форум', 'date-unreadable']], not: [['1980 год', '1980']] },
    ar: { needs: [['المنتدى', 'date-unreadable']], not: [['عام 1980', '1980']] },
    zh: { needs: [['论坛', 'date-unreadable']], not: [['1980年', '1980']] },
  },
  'a word for either of two months': {
    fr: {
      needs: [
        ['5 jui 2018', 'date-alternatives: 2018-06-05 or 2018-07-05'],
        ['jui 2018', 'date-alternatives: 2018-06 or 2018-07'],
        ['jeudi 5 jui 2018', '2018-07-05'],
        ['mardi 5 jui. 2018', '2018-06-05'],
        ['31 jui 2018', '2018-07-31'],
        ['juin/jui 2018', 'date-alternatives: 2018-06 or 2018-07'],
      ],
      not: [
        ['5 juin 2018', '2018-06-05'],
        ['5 juil. 2018', '2018-07-05'],
      ],
    },
    without: {
      en: 'Its abbreviations are of one month.',
      es: 'Its abbreviations are of one month.',
      ru: 'Its abbreviations are of one month.',
      ar: 'Its names of two months have two words.',
      zh: 'Its months are figures.',
    },
  },
  'a coming month whose year is said': {
    en: {
      needs: [['next June, 2020', '2020-06']],
      not: [
        ['next June', 'date-relative (next)'],
        ['next year, June 5', 'date-relative (next)'],
      ],
    },
    fr: {
      needs: [['au mois de juin prochain, 2023', '2023-06']],
      not: [['au mois de juin prochain', 'date-relative (prochain)']],
    },
    es: {
      needs: [['el próximo mes de junio de 2023', '2023-06']],
      not: [['el próximo mes de junio', 'date-relative (próximo)']],
    },
    ru: {
      needs: [
        ['5 мая этого 2024 года', '2024-05-05'],
        ['в следующем июне 2023 года', '2023-06'],
      ],
      not: [['в следующем июне', 'date-relative (следующем)']],
    },
    ar: {
      needs: [['خلال شهر يونيو القادم من عام ٢٠٢٠', '2020-06']],
      not: [['خلال شهر يونيو القادم', 'date-relative (القادم)']],
    },
    without: { zh: 'The word for next stands before the year or the word for a month: 下月.' },
  },
  'before a day alone, a word that it goes on does not say since when': {
    en: {
      needs: [
        ['ongoing (5 May 2024)', 'date-vague (ongoing): 2024-05-05'],
        ['in progress, 5 May 2024', 'date-vague (in progress): 2024-05-05'],
      ],
      not: [
        ['ongoing since 5 May 2024', '2024-05-05/..'],
        ['ongoing, 5 May 2024 – 7 June 2024', '2024-05-05/2024-06-07'],
        ['Ongoing training, 5 May 2024', '2024-05-05'],
      ],
    },
    fr: {
      needs: [['en cours (5 mai 2024)', 'date-vague (en cours): 2024-05-05']],
      not: [['en cours depuis le 5 mai 2024', '2024-05-05/..']],
    },
    es: {
      needs: [['en curso (5 de mayo de 2024)', 'date-vague (en curso): 2024-05-05']],
      not: [['en curso desde el 5 de mayo de 2024', '2024-05-05/..']],
    },
    ru: {
      needs: [['продолжается, 5 мая 2024', 'date-vague (продолжается): 2024-05-05']],
      not: [['продолжается с 5 мая 2024', '2024-05-05/..']],
    },
    ar: {
      needs: [['مستمر، 5 مايو 2024', 'date-vague (مستمر): 2024-05-05']],
      not: [['مستمر منذ 5 مايو 2024', '2024-05-05/..']],
    },
    zh: {
      needs: [['进行中（2024年5月5日）', 'date-vague (进行中): 2024-05-05']],
      not: [['2024年5月5日起，进行中', '2024-05-05/..']],
    },
  },
  'midnight alone may be where the day begins or where it ends': {
    en: {
      needs: [['12 March 2024 at midnight', '2024-03-12, hours-omitted (midnight)']],
      not: [
        ['12 March 2024, 20:00 to midnight', '2024-03-12, 20:00-24:00'],
        ['12 March 2024, from midnight', '2024-03-12, 00:00'],
        ['until 12 March 2024, midnight', '../2024-03-12'],
        ['12 March 2024 00:00', '2024-03-12, 00:00'],
      ],
    },
    fr: {
      needs: [['12 mars 2024 à minuit', '2024-03-12, hours-omitted (midnight)']],
      not: [['12 mars 2024 de 20h à minuit', '2024-03-12, 20:00-24:00']],
    },
    es: {
      needs: [['medianoche del 12 de marzo de 2024', '2024-03-12, hours-omitted (midnight)']],
      not: [['12 de marzo de 2024, de 20:00 a medianoche', '2024-03-12, 20:00-24:00']],
    },
    ru: {
      needs: [['12 марта 2024 в полночь', '2024-03-12, hours-omitted (midnight)']],
      not: [['12 марта 2024 с 20:00 до полуночи', '2024-03-12, 20:00-24:00']],
    },
    ar: {
      needs: [['12 مارس 2024 منتصف الليل', '2024-03-12, hours-omitted (midnight)']],
      not: [['12 مارس 2024 من 20:00 إلى منتصف الليل', '2024-03-12, 20:00-24:00']],
    },
    zh: {
      needs: [['2024年3月12日午夜', '2024-03-12, hours-omitted (midnight)']],
      not: [['2024年3月12日20:00至午夜', '2024-03-12, 20:00-24:00']],
    },
  },
  'hours between a date and the word for a deadline': {
    en: {
      needs: [
        ['15 January 2024, 14:00 (registration deadline)', 'date-not-of-event (deadline): 2024-01-15'],
        ['15 January 2024, 17:00: abstracts due', 'date-not-of-event (abstracts due): 2024-01-15'],
      ],
      not: [['15 January 2024, 17:00', '2024-01-15, 17:00']],
    },
    fr: {
      needs: [
        ["15 janvier 2024 14h (date limite d'inscription)", 'date-not-of-event (date limite): 2024-01-15'],
        ['15 janvier 2024, 17h00 : date limite', 'date-not-of-event (date limite): 2024-01-15'],
      ],
      not: [['15 janvier 2024, 17h00', '2024-01-15, 17:00']],
    },
    es: {
      needs: [['15 de enero de 2024, 17:00: fecha límite', 'date-not-of-event (fecha límite): 2024-01-15']],
      not: [['15 de enero de 2024, 17:00', '2024-01-15, 17:00']],
    },
    ru: {
      needs: [
        ['15 января 2024, 14:00 (срок подачи заявок)', 'date-not-of-event (срок подачи): 2024-01-15'],
        ['15 января 2024, 17:00: крайний срок', 'date-not-of-event (крайний срок): 2024-01-15'],
      ],
      not: [['15 января 2024, 17:00', '2024-01-15, 17:00']],
    },
    ar: {
      needs: [['15 يناير 2024، 17:00: الموعد النهائي', 'date-not-of-event (الموعد النهائي): 2024-01-15']],
      not: [['15 يناير 2024، 17:00', '2024-01-15, 17:00']],
    },
    zh: {
      needs: [
        ['2024年1月15日14:00（报名截止）', 'date-not-of-event (报名截止): 2024-01-15'],
        ['2024年5月5日 9:00 开始报名', 'date-not-of-event (开始报名): 2024-05-05'],
      ],
      not: [['2024年5月5日 9:00 开始', '2024-05-05, 09:00']],
    },
  },
  'a cancelled date is kept': {
    en: {
      needs: [
        ['12 June 2023 - cancelled', '2023-06-12, cancelled'],
        ['12-14 June 2023, 9:00-17:00 (cancelled)', '2023-06-12/2023-06-14, 09:00-17:00, cancelled'],
        ['CANCELLED: 12 June 2023', '2023-06-12, cancelled'],
        ['12 June 2023 (cancelled), 10:00', '2023-06-12, 10:00, cancelled'],
        ['[Called off] June 2023', '2023-06, cancelled'],
        ['12 June, has been cancelled', '2023-06-12, cancelled, inferred year', { reportingPeriod: '2023' }],
      ],
      not: [
        ['cancelled 12 June 2023', 'date-not-final (cancelled): 2023-06-12'],
        ['cancelled on 12 June 2023', 'date-not-final (cancelled): 2023-06-12'],
        ['12 June 2023, not cancelled', 'date-not-final (cancelled): 2023-06-12'],
        ['12 June 2023 (cancelled?)', 'date-not-final (cancelled): 2023-06-12'],
        ['12 June and 3 July 2023, cancelled', 'date-not-final (cancelled): {2023-06-12,2023-07-03}'],
        ['12 June 2023 cancelled meetings', 'date-not-final (cancelled): 2023-06-12'],
        ['12 June, cancelled', 'date-not-final (cancelled)'],
        ['2023, cancelled', 'date-not-final (cancelled): 2023'],
      ],
    },
    fr: {
      needs: [
        ['12 juin 2023 (annulé)', '2023-06-12, cancelled'],
        ['Annulée : 12 juin 2023', '2023-06-12, cancelled'],
      ],
      not: [['annulé le 12 juin 2023', 'date-not-final (annulé): 2023-06-12']],
    },
    es: {
      needs: [['12 de junio de 2023, cancelado', '2023-06-12, cancelled']],
      not: [['cancelado el 12 de junio de 2023', 'date-not-final (cancelado): 2023-06-12']],
    },
    ru: {
      needs: [
        ['слушания, назначенные на 12 июня 2023 года, отменены', '2023-06-12, cancelled'],
        ['Отменено: 12 июня 2023 года', '2023-06-12, cancelled'],
      ],
      not: [['отменено 12 июня 2023 года', 'date-not-final (отменено): 2023-06-12']],
    },
    ar: {
      needs: [
        ['12 يونيو 2023 (ألغي)', '2023-06-12, cancelled'],
        ['ألغي: 12 يونيو 2023', '2023-06-12, cancelled'],
      ],
      not: [['ألغي في 12 يونيو 2023', 'date-not-final (ألغي): 2023-06-12']],
    },
    zh: {
      needs: [
        ['2023年6月12日（取消）', '2023-06-12, cancelled'],
        ['已取消：2023年6月12日', '2023-06-12, cancelled'],
      ],
      not: [['取消2023年6月12日的会议', 'date-not-final (取消): 2023-06-12']],
    },
  },
  'the event, named as such, is cancelled': {
    en: {
      needs: [
        ['12 June 2023 (the event is cancelled)', '2023-06-12, cancelled'],
        ['12 June 2023 (meeting has been cancelled)', '2023-06-12, cancelled'],
        ['The meeting is cancelled: 12 June 2023', '2023-06-12, cancelled'],
      ],
      not: [
        ['12 June 2023 (the event is not cancelled)', 'date-not-final (cancelled): 2023-06-12'],
        ['12 June 2023 (side event cancelled)', 'date-not-final (event cancelled): 2023-06-12'],
        ['12 June 2023 - previous meeting cancelled', 'date-not-final (meeting cancelled): 2023-06-12'],
      ],
    },
    fr: {
      needs: [['12 juin 2023 (événement annulé)', '2023-06-12, cancelled']],
      not: [['12 juin 2023 (autre événement annulé)', 'date-not-final (annulé): 2023-06-12']],
    },
    es: {
      needs: [['12 de junio de 2023 (el evento está cancelado)', '2023-06-12, cancelled']],
      not: [['12 de junio de 2023 (otro evento cancelado)', 'date-not-final (cancelado): 2023-06-12']],
    },
    ru: {
      needs: [
        ['12 июня 2023 года (мероприятие отменено)', '2023-06-12, cancelled'],
        ['12 июня 2023 года (отменяется)', '2023-06-12, cancelled'],
      ],
      not: [['12 июня 2023 года (другое мероприятие отменено)', 'date-not-final (отменено): 2023-06-12']],
    },
    ar: {
      needs: [
        ['12 يونيو 2023 (تم إلغاء الفعالية)', '2023-06-12, cancelled'],
        ['12 يونيو 2023 (ألغي الاجتماع)', '2023-06-12, cancelled'],
      ],
      not: [['12 يونيو 2023 (لم يتم إلغاء الفعالية)', 'date-not-final (إلغاء): 2023-06-12']],
    },
    zh: {
      needs: [
        ['2023年6月12日（活动已取消）', '2023-06-12, cancelled'],
        ['2023年6月12日（会议已被取消）', '2023-06-12, cancelled'],
      ],
      not: [['2023年6月12日（部分活动已取消）', 'date-not-final (活动已取消): 2023-06-12']],
    },
  },
  'a date or before it is a deadline': {
    en: {
      needs: [['12 June 2023 and before', 'date-relative (before): 2023-06-12']],
      not: [
        ['12 June 2023 or after', '2023-06-12/..'],
        ['12 June 2023 and lunch before', '2023-06-12'],
      ],
    },
    fr: {
      needs: [['12 juin 2023 et avant', 'date-relative (avant): 2023-06-12']],
      not: [['12 juin 2023 ou après', '2023-06-12/..']],
    },
    es: {
      needs: [['12 de junio de 2023 y antes', 'date-relative (antes): 2023-06-12']],
      not: [['12 de junio de 2023 o después', '2023-06-12/..']],
    },
    ru: {
      needs: [['12 июня 2023 года либо ранее', 'date-relative (либо ранее): 2023-06-12']],
      not: [['12 июня 2023 года либо позже', '2023-06-12/..']],
    },
    ar: {
      needs: [['12 يونيو 2023 أو قبله', 'date-relative (قبله): 2023-06-12']],
      not: [['12 يونيو 2023 أو بعده', '2023-06-12/..']],
    },
    zh: {
      needs: [
        ['2023年6月12日或之前', 'date-relative (之前): 2023-06-12'],
        ['2023年6月12日及以前', 'date-relative (以前): 2023-06-12'],
        ['2023年6月12日当天或之前', 'date-relative (当天或之前): 2023-06-12'],
      ],
      not: [['2023年6月12日或之后', '2023-06-12/..']],
    },
  },
  'on or after a day, and no earlier than it': {
    en: {
      needs: [
        ['on or after 5 May 2024', 'date-relative (on or after): 2024-05-05'],
        ['no earlier than 5 May 2024', 'date-relative (no earlier than): 2024-05-05'],
      ],
      not: [['on 5 May 2024', '2024-05-05']],
    },
    fr: {
      needs: [['le ou après le 5 mai 2024', 'date-relative (le ou après): 2024-05-05']],
      not: [['le 5 mai 2024', '2024-05-05']],
    },
    es: {
      needs: [['el 5 de mayo de 2024 o con anterioridad', 'date-relative (o con anterioridad): 2024-05-05']],
      not: [['el 5 de mayo de 2024 por la tarde', '2024-05-05, part of the day']],
    },
    ru: {
      needs: [['не раньше 5 мая 2024 года', 'date-relative (не раньше): 2024-05-05']],
      not: [['5 мая 2024 года рано', '2024-05-05']],
    },
    zh: {
      needs: [
        ['2024年5月5日或更早', 'date-relative (或更早): 2024-05-05'],
        ['不早于2024年5月5日', 'date-relative (不早于): 2024-05-05'],
      ],
      not: [['2024年5月5日早', '2024-05-05, part of the day']],
    },
    without: { ar: 'The rule of words for before and after has them.' },
  },
  'a word for the last days of a month is no month': {
    en: { needs: [['last day of May 2024', '2024-05~']], not: [['last quarter of 2024', '2024-10/2024-12']] },
    fr: {
      needs: [['derniers jours de mai 2024', '2024-05~']],
      not: [['dernier trimestre 2024', '2024-10/2024-12']],
    },
    es: {
      needs: [['últimos días de mayo de 2024', '2024-05~']],
      not: [['último trimestre de 2024', '2024-10/2024-12']],
    },
    ru: {
      needs: [['последние дни мая 2024 года', '2024-05~']],
      not: [['последний квартал 2024 года', '2024-10/2024-12']],
    },
    without: { ar: 'The rule of parts of months has them.', zh: 'The rule of parts of months has them.' },
  },
  'the reason for which something is cancelled': {
    en: {
      needs: [
        ['5 May 2026 - cancelled by the host', '2026-05-05, cancelled'],
        ['Cancelled by the host: 5 May 2026', '2026-05-05, cancelled'],
        ['5 May 2020 (cancelled due to COVID-19)', '2020-05-05, cancelled'],
        ['CANCELLED DUE TO COVID-19: 5-7 May 2020', '2020-05-05/2020-05-07, cancelled'],
        ['5-7 May 2020, cancelled because of the weather', '2020-05-05/2020-05-07, cancelled'],
      ],
      not: [
        ['5 May 2026 (cancelled by 4 May)', 'date-not-final (cancelled)'],
        ['5 May 2020 (cancelled morning session)', 'date-not-final (cancelled): 2020-05-05'],
        ['5 May 2020 (cancellation possible)', 'date-not-final (cancellation): 2020-05-05'],
        ['5 May 2020 cancelled in Geneva only', 'date-not-final (cancelled): 2020-05-05'],
        ['5 May 2020 cancelled until further notice', 'date-not-final (cancelled): 2020-05-05'],
        ['5 May 2020 (postponed due to COVID-19)', 'date-not-final (postponed): 2020-05-05'],
      ],
    },
    fr: {
      needs: [['5 mai 2020 (annulé en raison du COVID-19)', '2020-05-05, cancelled']],
      not: [
        ['5-7 mai 2026 (annulé pour la matinée)', 'date-not-final (annulé): 2026-05-05/2026-05-07'],
        ['5 mai 2020 (annulé à Genève)', 'date-not-final (annulé): 2020-05-05'],
      ],
    },
    es: {
      needs: [['5 de mayo de 2020 (cancelado por la pandemia)', '2020-05-05, cancelled']],
      not: [['5 de mayo de 2020 (cancelado en Lima)', 'date-not-final (cancelado): 2020-05-05']],
    },
    ru: {
      needs: [
        ['5 мая 2026 (отменено организаторами)', '2026-05-05, cancelled'],
        ['5 мая 2020 г. (отменено из-за пандемии)', '2020-05-05, cancelled'],
      ],
      not: [['5 мая 2020 г. (отменено в Женеве)', 'date-not-final (отменено): 2020-05-05']],
    },
    ar: {
      needs: [
        ['5 مايو 2020 (ألغي بسبب الجائحة)', '2020-05-05, cancelled'],
        ['5 مايو 2020 (ألغي من قبل البلد المضيف)', '2020-05-05, cancelled'],
      ],
      not: [['5 مايو 2020 (ألغي في جنيف)', 'date-not-final (ألغي): 2020-05-05']],
    },
    zh: {
      needs: [
        ['2026年5月5日（被主办方取消）', '2026-05-05, cancelled'],
        ['2020年5月5日（因疫情取消）', '2020-05-05, cancelled'],
        ['2020年5月5日（已由主办方取消）', '2020-05-05, cancelled'],
      ],
      not: [['2020年5月5日（上午取消）', 'date-not-final (取消): 2020-05-05']],
    },
  },
  'days on which something is closed are not those of an event': {
    en: {
      needs: [
        ['closed from 5 to 12 May 2026', 'date-not-of-event (closed): 2026-05-05/2026-05-12'],
        ['office closed 5 May 2026', 'date-not-of-event (closed): 2026-05-05'],
        ['registration closed 5 May 2026', 'date-not-of-event (closed): 2026-05-05'],
      ],
      not: [
        ['5 May 2026 (closed)', '2026-05-05'],
        ['closed meeting 5 May 2026', '2026-05-05'],
        ['closed-door meeting, 5 May 2026', '2026-05-05'],
      ],
    },
    fr: {
      needs: [['fermé du 5 au 12 mai 2026', 'date-not-of-event (fermé): 2026-05-05/2026-05-12']],
      not: [
        ['réunion fermée 5 mai 2026', '2026-05-05'],
        ['atelier fermé, 5 mai 2026', '2026-05-05'],
      ],
    },
    es: {
      needs: [['cerrado del 5 al 12 de mayo de 2026', 'date-not-of-event (cerrado): 2026-05-05/2026-05-12']],
      not: [['taller cerrado, 5 de mayo de 2026', '2026-05-05']],
    },
    ru: {
      needs: [['закрыт с 5 по 12 мая 2026', 'date-not-of-event (закрыт): 2026-05-05/2026-05-12']],
      not: [['закрытое заседание 5 мая 2026', '2026-05-05']],
    },
    ar: {
      needs: [['مغلق من 5 إلى 12 مايو 2026', 'date-not-of-event (مغلق): 2026-05-05/2026-05-12']],
      not: [['اجتماع مغلق، 5 مايو 2026', '2026-05-05']],
    },
    zh: {
      needs: [['2026年5月5日闭馆', 'date-not-of-event (闭馆): 2026-05-05']],
      not: [['闭门会议，2026年5月5日', '2026-05-05']],
    },
  },
  'a time with a name beside days that are named': {
    en: {
      needs: [
        ['Christmas Day 25 December 2026', '2026-12-25'],
        ['Easter 5-9 April 2026', '2026-04-05/2026-04-09'],
      ],
      not: [
        ['Easter 2026', 'date-vague (Easter): 2026'],
        ['before Easter, 5-9 April 2026', '2026-04-05/2026-04-09'],
      ],
    },
    fr: {
      needs: [['Pâques, du 5 au 9 avril 2026', '2026-04-05/2026-04-09']],
      not: [['Pâques 2026', 'date-vague (Pâques): 2026']],
    },
    es: {
      needs: [['Semana Santa del 1 al 9 de abril de 2023', '2023-04-01/2023-04-09']],
      not: [['Semana Santa 2023', 'date-vague (Semana Santa): 2023']],
    },
    ru: {
      needs: [['Пасха, 5-9 апреля 2026', '2026-04-05/2026-04-09']],
      not: [
        ['от Пасхи до 5 мая 2026', 'date-vague (Пасхи): ../2026-05-05'],
        ['Пасха 2026', 'date-vague (Пасха): 2026'],
      ],
    },
    ar: {
      needs: [['عيد الفطر من 5 إلى 9 أبريل 2026', '2026-04-05/2026-04-09']],
      not: [['عيد الفطر 2026', 'date-vague (عيد الفطر): 2026']],
    },
    zh: {
      needs: [['春节2026年2月5日至9日', '2026-02-05/2026-02-09']],
      not: [['2026年春节', 'date-vague (春节): 2026']],
    },
  },
  'a part of the event that is cancelled': {
    en: {
      needs: [['5 May 2026 (gala dinner cancelled)', '2026-05-05']],
      not: [
        ['5 May 2026 (dinner not cancelled)', 'date-not-final (cancelled): 2026-05-05'],
        ['5 May 2026 (event cancelled)', '2026-05-05, cancelled'],
        ['5 May 2026 (dinner and conference cancelled)', 'date-not-final (cancelled): 2026-05-05'],
        ['5 May 2026 (COVID cancelled)', 'date-not-final (cancelled): 2026-05-05'],
      ],
    },
    fr: {
      needs: [
        ['5 mai 2026 (dîner annulé)', '2026-05-05'],
        ['5 mai 2026 (dîner de gala annulé)', '2026-05-05'],
      ],
      not: [['5 mai 2026 (annulé)', '2026-05-05, cancelled']],
    },
    es: {
      needs: [
        ['5 de mayo de 2026 (cena cancelada)', '2026-05-05'],
        ['5 de mayo de 2026 (cena de gala cancelada)', '2026-05-05'],
      ],
      not: [['5 de mayo de 2026 (cancelado)', '2026-05-05, cancelled']],
    },
    ru: {
      needs: [
        ['5 мая 2026 (ужин отменен)', '2026-05-05'],
        ['5 мая 2026 (гала-ужин отменён)', '2026-05-05'],
      ],
      not: [['5 мая 2026 (отменено)', '2026-05-05, cancelled']],
    },
    ar: {
      needs: [
        ['5 مايو 2026 (عشاء ملغى)', '2026-05-05'],
        ['5 مايو 2026 (ألغي العشاء)', '2026-05-05'],
      ],
      not: [['5 مايو 2026 (ملغى)', '2026-05-05, cancelled']],
    },
    without: { zh: 'The words of a part and of its cancellation are one: 晚宴取消.' },
  },
  'what is opened on a day is no event where it is a registration or a call': {
    en: {
      needs: [
        ['Registration opened 1 May 2026', 'date-not-of-event (Registration): 2026-05-01'],
        ['Applications open on 1 May 2026', 'date-not-of-event (Applications): 2026-05-01'],
      ],
      not: [['Exhibition opens 1 May 2026', '2026-05-01']],
    },
    fr: {
      needs: [['Inscription ouverte le 1er mai 2026', 'date-not-of-event (Inscription): 2026-05-01']],
      not: [['5 mai 2026 (inscriptions ouvertes)', '2026-05-05']],
    },
    es: {
      needs: [
        [
          'Inscripciones abiertas desde el 1 de mayo de 2026',
          'date-not-of-event (Inscripciones): 2026-05-01/..',
        ],
      ],
      not: [['5 de mayo de 2026 (inscripciones abiertas)', '2026-05-05']],
    },
    ru: {
      needs: [['Регистрация открывается 1 мая 2026', 'date-not-of-event (Регистрация): 2026-05-01']],
      not: [['Выставка открывается 1 мая 2026', '2026-05-01']],
    },
    without: {
      ar: 'The verb stands before its noun.',
      zh: 'Its label ends with the word for the beginning.',
    },
  },
  'a word for before behind hours, with a bracket before them': {
    zh: {
      needs: [
        ['2022年12月31日(六)23:59前', 'date-relative (前): 2022-12-31'],
        ['2022年12月31日（六）17:00 之前', 'date-relative (之前): 2022-12-31'],
      ],
      not: [['2022年12月31日(六)23:59', '2022-12-31, hours-omitted (noStart)']],
    },
    without: {
      en: 'The word stands before the hours.',
      fr: 'The word stands before the hours.',
      es: 'The word stands before the hours.',
      ru: 'The word stands before the hours.',
      ar: 'The word stands before the hours.',
    },
  },
  'days that are left out of a range, or on which something is closed': {
    en: {
      needs: [
        ['5-12 May 2026, except 8 May', '2026-05-05/2026-05-07 and 2026-05-09/2026-05-12'],
        [
          '5-12 May 2026 (except 8 and 9 May), 9:00-17:00',
          '2026-05-05/2026-05-07 and 2026-05-10/2026-05-12, 09:00-17:00',
        ],
        ['28 April - 6 May 2026 except 1 May', '2026-04-28/2026-04-30 and 2026-05-02/2026-05-06'],
        [
          '5-12 May 2026, except 8 May, 9:00-17:00',
          '2026-05-05/2026-05-07 and 2026-05-09/2026-05-12, 09:00-17:00',
        ],
        ['5-12 May 2026 (closed on 12 May)', '2026-05-05/2026-05-11'],
      ],
      not: [
        ['5-12 May 2026, except 1 May', 'date-partly-read (except)'],
        ['5-12 May 2026, registration closed on 6 May', '2026-05-05/2026-05-12'],
        ['5 May 2026, except 5 May', 'date-partly-read (except)'],
      ],
    },
    fr: {
      needs: [['5-12 mai 2026, sauf le 8 mai', '2026-05-05/2026-05-07 and 2026-05-09/2026-05-12']],
      not: [['5-12 mai 2026, sauf le 8 juin', 'date-partly-read (sauf)']],
    },
    es: {
      needs: [
        ['5-12 de mayo de 2026, excepto el 8 de mayo', '2026-05-05/2026-05-07 and 2026-05-09/2026-05-12'],
      ],
      not: [['5-12 de mayo de 2026, excepto el 8 de junio', 'date-partly-read (excepto)']],
    },
    ru: {
      needs: [['5–12 мая 2026, кроме 9 мая', '2026-05-05/2026-05-08 and 2026-05-10/2026-05-12']],
      not: [['5–12 мая 2026, кроме 9 июня', 'date-partly-read (кроме)']],
    },
    ar: {
      needs: [['من 5 إلى 12 مايو 2026 باستثناء 8 مايو', '2026-05-05/2026-05-07 and 2026-05-09/2026-05-12']],
      not: [['من 5 إلى 12 مايو 2026 باستثناء 8 يونيو', 'date-partly-read (باستثناء): 2026-05-05/2026-05-12']],
    },
    zh: {
      needs: [
        ['2026年5月5日至12日（9日除外）', '2026-05-05/2026-05-08 and 2026-05-10/2026-05-12'],
        ['2026年5月5日至12日，5月8日闭馆', '2026-05-05/2026-05-07 and 2026-05-09/2026-05-12'],
      ],
      not: [['2026年5月5日至12日（6月9日除外）', 'date-partly-read (除外)']],
    },
  },
};
