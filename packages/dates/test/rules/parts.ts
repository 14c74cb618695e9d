import type { Rules } from './rule.js';

export const parts: Rules = {
  'about a month or quarter it is approximate': {
    en: {
      needs: [
        ['about May 2022', '2022-05~'],
        ['around Q3 2022', '2022-07~/2022-09~'],
      ],
      not: [
        ['about 3 May 2022', 'date-vague (about): 2022-05-03'],
        ['about 2022', 'date-vague (about): 2022'],
        ['May 2022', '2022-05'],
      ],
    },
    fr: {
      needs: [['vers mai 2022', '2022-05~']],
      not: [['vers le 3 mai 2022', 'date-vague (vers): 2022-05-03']],
    },
    es: {
      needs: [['hacia mayo de 2022', '2022-05~']],
      not: [['hacia el 3 de mayo de 2022', 'date-vague (hacia): 2022-05-03']],
    },
    ru: {
      needs: [['примерно май 2022 г.', '2022-05~']],
      not: [['примерно 3 мая 2022 г.', 'date-vague (примерно): 2022-05-03']],
    },
    ar: {
      needs: [['نحو مايو 2022', '2022-05~']],
      not: [['نحو 3 مايو 2022', 'date-vague (نحو): 2022-05-03']],
    },
    zh: { needs: [['约2022年5月', '2022-05~']], not: [['约2022年5月3日', 'date-vague (约): 2022-05-03']] },
  },
  'a quarter': {
    en: {
      needs: [
        ['2025 (Q2)', '2025-04/2025-06'],
        ['2025, Q2', '2025-04/2025-06'],
        ['Q3 2022', '2022-07/2022-09'],
        ['third quarter of 2022', '2022-07/2022-09'],
        ['3rd quarter 2022', '2022-07/2022-09'],
        ['first and second quarters 2022', '2022-01/2022-03 and 2022-04/2022-06'],
        ['Q1-Q2 2022', '2022-01/2022-06'],
        ['UK Q3 2022', '2022-07/2022-09'],
        ['3Q 2022', '2022-07/2022-09'],
        ['quarter 3 of 2022', '2022-07/2022-09'],
        ['Q1, Q3 2022', '2022-01/2022-03 and 2022-07/2022-09'],
        ['1st-2nd quarter 2022', '2022-01/2022-06'],
        ['1st and 2nd quarters 2022', '2022-01/2022-03 and 2022-04/2022-06'],
        ['1st – 2nd quarter 2022', '2022-01/2022-06'],
      ],
      not: [
        ['Q5 2022', 'date-partly-read (Q)'],
        ['Q3 5 May 2022', 'date-partly-read'],
        ['xx 2022', 'date-partly-read (xx): 2022'],
        ['first quater 2022', 'date-partly-read (first): 2022'],
        ['first session, 2022', '2022'],
        ['Q 3 2022', 'date-partly-read (Q)'],
        ['3 Q 2022', 'date-partly-read (2022)'],
        ['first forum second quarter 2022', '2022-04/2022-06'],
        ['first and fifth quarters of 2022', 'date-partly-read (quarters): 2022'],
        ['second and first quarters of 2022', 'date-alternatives: 2022-04/2022-06 or 2022-01/2022-03'],
        ['the quarter 2022', 'date-partly-read (quarter): 2022'],
      ],
    },
    fr: {
      needs: [
        ['3e trimestre 2022', '2022-07/2022-09'],
        ['T3 2022', '2022-07/2022-09'],
      ],
      not: [['5e trimestre 2022', 'date-partly-read (2022)']],
    },
    es: {
      needs: [
        ['tercer trimestre de 2022', '2022-07/2022-09'],
        ['T3 2022', '2022-07/2022-09'],
        ['1.er trimestre de 2022', '2022-01/2022-03'],
      ],
      not: [['quinto trimestre de 2022', 'date-partly-read (trimestre): 2022']],
    },
    ru: {
      needs: [
        ['III квартал 2022 года', '2022-07/2022-09'],
        ['3-й квартал 2022 г.', '2022-07/2022-09'],
        ['III-IV кварталы 2022 года', '2022-07/2022-12'],
        ['3-й и 4-й кварталы 2022 года', '2022-07/2022-09 and 2022-10/2022-12'],
        ['I, II кварталы 2022 года', '2022-01/2022-03 and 2022-04/2022-06'],
      ],
      not: [['V квартал 2022 года', 'date-partly-read (квартал): 2022']],
    },
    ar: {
      needs: [['الربع الثالث من 2022', '2022-07/2022-09']],
      not: [['الربع الخامس من 2022', 'date-partly-read (الربع): 2022']],
    },
    zh: {
      needs: [['2022年第三季度', '2022-07/2022-09']],
      not: [['2022年第五季度', 'date-partly-read (季度)']],
    },
  },
  'a half of the year': {
    en: {
      needs: [
        ['first half of 2022', '2022-01/2022-06'],
        ['H2 2022', '2022-07/2022-12'],
        ['2nd half 2022', '2022-07/2022-12'],
        ['EU first half of 2022', '2022-01/2022-06'],
        ['2H 2022', '2022-07/2022-12'],
      ],
      not: [
        ['H3 2022', 'date-partly-read'],
        ['third half of 2022', 'date-partly-read (half): 2022'],
        ['H 2 2022', 'date-partly-read'],
        ['first and third half of 2022', 'date-partly-read (half): 2022'],
      ],
    },
    fr: {
      needs: [
        ['premier semestre 2022', '2022-01/2022-06'],
        ['S2 2022', '2022-07/2022-12'],
      ],
      not: [['S3 2022', 'date-partly-read']],
    },
    es: {
      needs: [['segundo semestre de 2022', '2022-07/2022-12']],
      not: [['tercer semestre de 2022', 'date-partly-read (semestre): 2022']],
    },
    ru: {
      needs: [['первое полугодие 2022 года', '2022-01/2022-06']],
      not: [['третье полугодие 2022 года', 'date-partly-read (полугодие): 2022']],
    },
    ar: {
      needs: [['النصف الأول من 2022', '2022-01/2022-06']],
      not: [['النصف الثالث من 2022', 'date-partly-read (النصف): 2022']],
    },
    zh: {
      needs: [
        ['2022年上半年', '2022-01/2022-06'],
        ['2022年下半年', '2022-07/2022-12'],
      ],
      not: [['2022年5月上半月', '2022-05-01/2022-05-15']],
    },
  },
  'a half of a month': {
    en: {
      needs: [
        ['first half of May 2022', '2022-05-01/2022-05-15'],
        ['second half of February 2024', '2024-02-16/2024-02-29'],
      ],
      not: [
        ['third half of May 2022', 'date-partly-read (half): 2022-05'],
        ['half of May 2022', 'date-partly-read (half): 2022-05'],
        ['the half of May 2022', 'date-partly-read (half): 2022-05'],
      ],
    },
    fr: {
      needs: [
        ['première quinzaine de mai 2022', '2022-05-01/2022-05-15'],
        ['deuxième quinzaine de mai 2022', '2022-05-16/2022-05-31'],
      ],
      not: [['troisième quinzaine de mai 2022', 'date-partly-read (quinzaine): 2022-05']],
    },
    es: {
      needs: [
        ['segunda quincena de agosto de 2022', '2022-08-16/2022-08-31'],
        ['primera quincena de mayo de 2022', '2022-05-01/2022-05-15'],
      ],
      not: [['tercera quincena de agosto de 2022', 'date-partly-read (quincena): 2022-08']],
    },
    ru: {
      needs: [
        ['первая половина мая 2022 года', '2022-05-01/2022-05-15'],
        ['вторая половина мая 2022 года', '2022-05-16/2022-05-31'],
      ],
      not: [['третья половина мая 2022 года', 'date-partly-read (половина): 2022-05']],
    },
    ar: {
      needs: [
        ['النصف الأول من مايو 2022', '2022-05-01/2022-05-15'],
        ['النصف الثاني من فبراير 2022', '2022-02-16/2022-02-28'],
      ],
      not: [['النصف الثالث من مايو 2022', 'date-partly-read (النصف): 2022-05-03']],
    },
    zh: {
      needs: [
        ['2022年5月上半月', '2022-05-01/2022-05-15'],
        ['2022年5月下半月', '2022-05-16/2022-05-31'],
      ],
      not: [['2022年上半年', '2022-01/2022-06']],
    },
  },
  'a third of a month': {
    fr: {
      needs: [['deuxième décade de mai 2022', '2022-05-11/2022-05-20']],
      not: [['quatrième décade de mai 2022', 'date-partly-read (décade): 2022-05']],
    },
    es: {
      needs: [['primera decena de mayo de 2022', '2022-05-01/2022-05-10']],
      not: [['cuarta decena de mayo de 2022', 'date-partly-read (decena): 2022-05']],
    },
    ru: {
      needs: [
        ['1-я декада мая 2022 года', '2022-05-01/2022-05-10'],
        ['третья декада мая 2022 года', '2022-05-21/2022-05-31'],
      ],
      not: [['4-я декада мая 2022 года', 'date-partly-read']],
    },
    ar: {
      needs: [['الثلث الثالث من مايو 2022', '2022-05-21/2022-05-31']],
      not: [['الثلث الرابع من مايو 2022', 'date-partly-read (الثلث): 2022-05-04']],
    },
    zh: {
      needs: [
        ['2022年9月上旬', '2022-09-01/2022-09-10'],
        ['2022年9月中旬', '2022-09-11/2022-09-20'],
        ['2022年9月下旬', '2022-09-21/2022-09-30'],
        ['2022年4月下旬至5月上旬', '2022-04-21/2022-05-10'],
      ],
      not: [
        ['2022年3月中下旬', '2022-03-11/2022-03-31'],
        ['2022年9月', '2022-09'],
        ['2022年上旬', 'date-partly-read'],
      ],
    },
    without: { en: 'English has no word for ten days of a month.' },
  },
  'the week in which a day lies': {
    en: {
      needs: [
        ['week of 8 June 2022', '2022-06-06/2022-06-12'],
        ['the week of 6 June 2022', '2022-06-06/2022-06-12'],
        ['week of 8 June', '2022-06-06/2022-06-12, inferred year', { reportingPeriod: '2022' }],
        ['week of 13/06/2022', '2022-06-13/2022-06-19'],
      ],
      not: [
        ['week, 8 June 2022', '2022-06-08'],
        ['week of June 2022', 'date-vague (week of): 2022-06'],
        ['first week of June 2022', '2022-06~'],
        ['week of 8 June to 20 June 2022', '2022-06-08/2022-06-20'],
      ],
    },
    fr: {
      needs: [['semaine du 8 juin 2022', '2022-06-06/2022-06-12']],
      not: [['semaine de juin 2022', 'date-vague (semaine): 2022-06']],
    },
    es: {
      needs: [['semana del 8 de junio de 2022', '2022-06-06/2022-06-12']],
      not: [['semana de junio de 2022', 'date-vague (semana): 2022-06']],
    },
    ru: {
      needs: [['неделя 8 июня 2022 года', '2022-06-06/2022-06-12']],
      not: [['недели июня 2022 года', 'date-vague (недели): 2022-06']],
    },
    ar: {
      needs: [['أسبوع 8 يونيو 2022', '2022-06-06/2022-06-12']],
      not: [['أسبوع يونيو 2022', 'date-vague (أسبوع): 2022-06']],
    },
    zh: {
      needs: [['2022年6月8日当周', '2022-06-06/2022-06-12']],
      not: [['2022年6月当周', 'date-vague (当周): 2022-06']],
    },
  },
  'the seven days from a day': {
    en: {
      needs: [
        ['week commencing 8 June 2022', '2022-06-08/2022-06-14'],
        ['w/c 8 June 2022', '2022-06-08/2022-06-14'],
      ],
      not: [
        ['week of 8 June 2022', '2022-06-06/2022-06-12'],
        ['commencing 8 June 2022', '2022-06-08/..'],
      ],
    },
    fr: {
      needs: [['semaine commençant le 8 juin 2022', '2022-06-08/2022-06-14']],
      not: [['commençant le 8 juin 2022', '2022-06-08/..']],
    },
    es: {
      needs: [['semana que comienza el 8 de junio de 2022', '2022-06-08/2022-06-14']],
      not: [['comenzando el 8 de junio de 2022', '2022-06-08/..']],
    },
    ru: {
      needs: [['неделя с 8 июня 2022 года', '2022-06-08/2022-06-14']],
      not: [['с 8 июня 2022 года', '2022-06-08/..']],
    },
    ar: {
      needs: [['الأسبوع الذي يبدأ في 8 يونيو 2022', '2022-06-08/2022-06-14']],
      not: [['يبدأ في 8 يونيو 2022', '2022-06-08/..']],
    },
    zh: {
      needs: [['2022年6月8日起的一周', '2022-06-08/2022-06-14']],
      not: [['2022年6月8日起', '2022-06-08/..']],
    },
  },
  'a week of ISO 8601': {
    en: {
      needs: [
        ['2023-W24', '2023-06-12/2023-06-18'],
        ['2023W24', '2023-06-12/2023-06-18'],
        ['2023-W24-1', '2023-06-12'],
        ['2020-W53', '2020-12-28/2021-01-03'],
        ['2023-W01', '2023-01-02/2023-01-08'],
        ['2023W241', '2023-06-12'],
      ],
      not: [
        ['2023-W53', 'date-unreadable'],
        ['2023-W00', 'date-unreadable'],
        ['2023-W24-8', 'date-unreadable'],
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
  'the week of a month by its number in figures is approximate': {
    en: {
      needs: [['2nd week of October 2026', '2026-10~']],
      not: [['week 2 of October 2026', 'date-vague (week): 2026-10-02']],
    },
    fr: {
      needs: [['2e semaine d’octobre 2026', '2026-10~']],
      not: [['2 octobre 2026', '2026-10-02']],
    },
    es: {
      needs: [['2ª semana de octubre de 2026', '2026-10~']],
      not: [['2 de octubre de 2026', '2026-10-02']],
    },
    ru: {
      needs: [['2-я неделя октября 2026 года', '2026-10~']],
      not: [['2-е октября 2026 года', '2026-10-02']],
    },
    without: {
      ar: 'The number stands behind the word, as that of a day does.',
      zh: 'In figures it is the week of a year.',
    },
  },
  'a part without fixed days is approximate': {
    en: {
      needs: [
        ['mid-March 2022', '2022-03~'],
        ['early May 2022', '2022-05~'],
        ['end of 2022', '2022~'],
        ['late May - early June 2022', '2022-05~/2022-06~'],
        ['first week of May 2022', '2022-05~'],
        ['mid May', '2022-05~, inferred year', { reportingPeriod: '2022' }],
        ['2021 and end of 2022', '2021 and 2022~'],
        ['end of the first week of May 2022', '2022-05~'],
        ['early Q3 2022', '2022-07~/2022-09~'],
        ['mid. March 2022', '2022-03~'],
        ['mid–March 2022', '2022-03~'],
        ["end of '22", '2022~, inferred century'],
      ],
      not: [
        ['March 2022', '2022-03'],
        ['early 5 May 2022', 'date-vague (early): 2022-05-05'],
        ['early warning, 5 May 2022', '2022-05-05'],
        ['mid 2022-05-05', 'date-vague (mid): 2022-05-05'],
      ],
    },
    fr: {
      needs: [
        ['mi-mars 2022', '2022-03~'],
        ['fin 2022', '2022~'],
        ['début mai 2022', '2022-05~'],
      ],
      not: [['mars 2022', '2022-03']],
    },
    es: {
      needs: [
        ['mediados de marzo de 2022', '2022-03~'],
        ['finales de 2022', '2022~'],
      ],
      not: [['marzo de 2022', '2022-03']],
    },
    ru: {
      needs: [
        ['середина марта 2022 года', '2022-03~'],
        ['конец 2022 года', '2022~'],
      ],
      not: [['март 2022 года', '2022-03']],
    },
    ar: {
      needs: [
        ['منتصف مارس 2022', '2022-03~'],
        ['أوائل مايو 2022', '2022-05~'],
      ],
      not: [['مارس 2022', '2022-03']],
    },
    zh: {
      needs: [
        ['2022年3月初', '2022-03~'],
        ['2022年底', '2022~'],
        ['2022年3月中', '2022-03~'],
        ['2022年3月底', '2022-03~'],
      ],
      not: [
        ['2022年3月', '2022-03'],
        ['2022年13月', 'date-day-nonexistent'],
      ],
    },
  },
  'a season is approximate to its year': {
    en: {
      needs: [
        ['spring 2022', '2022~'],
        ['autumn 2022', '2022~'],
      ],
      not: [
        ['spring of May 2022', 'date-vague (spring): 2022-05'],
        ['spring meeting, 5 May 2022', '2022-05-05'],
        ['in the spring', 'date-unreadable'],
        ['autumn Q3 2022', '2022-07/2022-09'],
      ],
    },
    fr: { needs: [['printemps 2022', '2022~']], not: [['réunion de printemps, 5 mai 2022', '2022-05-05']] },
    es: {
      needs: [['primavera de 2022', '2022~']],
      not: [['reunión de primavera, 5 de mayo de 2022', '2022-05-05']],
    },
    ru: { needs: [['весна 2022 года', '2022~']], not: [['весенняя сессия, 5 мая 2022 года', '2022-05-05']] },
    ar: { needs: [['خريف 2022', '2022~']], not: [['دورة الخريف، 5 مايو 2022', '2022-05-05']] },
    zh: { needs: [['2022年春季', '2022~']], not: [['春季会议，2022年5月5日', '2022-05-05']] },
  },
  'the last part of a month': {
    ru: {
      needs: [
        ['в третьей декаде мая 2020', '2020-05-21/2020-05-31'],
        ['последняя декада мая 2020', '2020-05-21/2020-05-31'],
      ],
      not: [['последняя неделя мая 2020', '2020-05~']],
    },
    fr: {
      needs: [['dernière décade de mai 2020', '2020-05-21/2020-05-31']],
      not: [['dernière semaine de mai 2020', '2020-05~']],
    },
    es: {
      needs: [['última decena de mayo de 2020', '2020-05-21/2020-05-31']],
      not: [['última semana de mayo de 2020', '2020-05~']],
    },
    without: {
      en: 'There is no word for ten days.',
      ar: 'The word is that for a third.',
      zh: 'Each part has a word of its own: 下旬.',
    },
  },
  'the word for a beginning with the word for in': {
    en: {
      needs: [['Beginning in January 2015', '2015-01/..']],
      not: [['beginning of January 2015', '2015-01~']],
    },
    without: {
      fr: 'A verb says it: à partir de.',
      es: 'A verb says it: a partir de.',
      ru: 'A word says it: с.',
      ar: 'A verb says it: ابتداء من.',
      zh: 'A word says it: 起.',
    },
  },
  'parts of one month that is written once': {
    en: {
      needs: [
        ['first to second half of March 2026', '2026-03-01/2026-03-31'],
        ['first and second half of March 2026', '2026-03-01/2026-03-15 and 2026-03-16/2026-03-31'],
      ],
      not: [['second half of March to first half of April 2026', '2026-03-16/2026-04-15']],
    },
    fr: {
      needs: [
        ['première et deuxième quinzaine de mars 2026', '2026-03-01/2026-03-15 and 2026-03-16/2026-03-31'],
      ],
      not: [['première quinzaine de mars 2026', '2026-03-01/2026-03-15']],
    },
    es: {
      needs: [['primera a segunda quincena de marzo de 2026', '2026-03-01/2026-03-31']],
      not: [['segunda quincena de marzo de 2026', '2026-03-16/2026-03-31']],
    },
    ru: {
      needs: [
        ['с первой по вторую декаду марта 2026', '2026-03-01/2026-03-20'],
        ['первая и третья декады марта 2026', '2026-03-01/2026-03-10 and 2026-03-21/2026-03-31'],
      ],
      not: [['вторая декада марта 2026', '2026-03-11/2026-03-20']],
    },
    zh: {
      needs: [
        ['2020年2月上旬至中旬', '2020-02-01/2020-02-20'],
        ['2020年2月上旬、下旬', '2020-02-01/2020-02-10 and 2020-02-21/2020-02-29'],
      ],
      not: [['2020年2月至中旬', 'date-partly-read']],
    },
    without: { ar: 'The word for the part stands before its number.' },
  },
};
