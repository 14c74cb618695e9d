import type { Rules } from './rule.js';

/** Words that are those of a name or of a label, and numbers that they count. */
export const names: Rules = {
  'a number joined to the name of a place or a thing': {
    en: {
      needs: [
        ['Geneva1, 5 May 2022', '2022-05-05'],
        ['COVID19, 5-7 May 2022', '2022-05-05/2022-05-07'],
      ],
      not: [
        ['Geneva 1 May 2022', '2022-05-01'],
        ['Geneva1 May 2022', 'date-partly-read (1): 2022-05'],
        ['Paris5/5/2022', '2022-05-05'],
      ],
    },
    fr: {
      needs: [
        ['Université Lyon1, 5 mai 2022', '2022-05-05'],
        ['Lyon1 du 5 au 7 mai 2022', '2022-05-05/2022-05-07'],
      ],
      not: [['Lyon1 mai 2022', 'date-partly-read (1): 2022-05']],
    },
    es: {
      needs: [['Madrid3, 5 de mayo de 2022', '2022-05-05']],
      not: [['Madrid3 de mayo de 2022', 'date-partly-read (3): 2022-05']],
    },
    ru: {
      needs: [['Женева1, 5 мая 2022 г.', '2022-05-05']],
      not: [['Женева1 мая 2022 г.', 'date-partly-read (1): 2022-05']],
    },
    ar: {
      needs: [
        ['جامعة وهران1، 5 مايو 2022', '2022-05-05'],
        ['جامعة الجزائر1 من 19 إلى 25 مايو 2022', '2022-05-19/2022-05-25'],
      ],
      not: [
        ['المؤتمر5 مايو 2022', 'date-partly-read (5): 2022-05'],
        ['المنعقد5/5/2022', '2022-05-05'],
        ['من5 إلى 7 مايو 2022', '2022-05-05/2022-05-07'],
        ['الفترة5-7 مايو 2022', '2022-05-05/2022-05-07'],
      ],
    },
    without: {
      zh: 'Chinese joins words and numbers everywhere.',
    },
  },
  'a season or a feast in a name beside whole dates': {
    en: {
      needs: [
        ['Autumn semester: 1 August 2020 - 31 January 2021', '2020-08-01/2021-01-31'],
        ['Winter break 22 December 2022 - 3 January 2023', '2022-12-22/2023-01-03'],
        ['Easter: 9 April 2023', '2023-04-09'],
        ['Easter Monday, 18 April 2022', '2022-04-18'],
        ['Easter Monday 18 April 2022', '2022-04-18'],
      ],
      not: [
        ['Autumn semester 2020', 'date-vague (Autumn): 2020'],
        ['5 May 2022 to winter 2022', 'date-vague (winter): 2022-05-05'],
        ['Forum around 5 May 2022', 'date-vague (around): 2022-05-05'],
        ['Autumn 5 May 2022', 'date-vague (Autumn): 2022-05-05'],
        ['5 May 2022 or Easter', 'date-vague (Easter): 2022-05-05'],
        ['Easter or the 5 May 2022', 'date-vague (Easter): 2022-05-05'],
        ['between Easter and 5 May 2024', 'date-vague (Easter): 2024-05-05'],
        ['5 May 2024 to the autumn session', 'date-vague (autumn): 2024-05-05'],
        ['the academic year 2026', 'date-vague (academic year): 2026'],
      ],
    },
    fr: {
      needs: [
        ["Semestre d'automne: du samedi 1er août 2020 au dimanche 31 janvier 2021", '2020-08-01/2021-01-31'],
        ['Vacances de Noël : du 17 décembre 2022 au 2 janvier 2023', '2022-12-17/2023-01-02'],
        ["Vacances d'hiver du 18 décembre 2022 au 2 janvier 2023", '2022-12-18/2023-01-02'],
      ],
      not: [
        ["Forum d'automne 2022", '2022~'],
        ["Session d'automne ou 5 mai 2024", 'date-vague (automne): 2024-05-05'],
        ['pour l’année académique 2026', 'date-vague (année académique): 2026'],
      ],
    },
    es: {
      needs: [
        ['Vacaciones de invierno: del 10 al 21 de julio de 2023', '2023-07-10/2023-07-21'],
        ['Semestre de otoño: 1 de agosto de 2020 - 31 de enero de 2021', '2020-08-01/2021-01-31'],
      ],
      not: [
        ['invierno 2023', 'date-vague (invierno): 2023'],
        ['el año académico 2026', 'date-vague (año académico): 2026'],
      ],
    },
    ru: {
      needs: [['Каникулы зимы: с 28.12.2022 по 10.01.2023', '2022-12-28/2023-01-10']],
      not: [['Форум около 5 мая 2022 г.', 'date-vague (около): 2022-05-05']],
    },
    ar: {
      needs: [['عطلة الخريف من 27 أكتوبر 2022 إلى 6 نوفمبر 2022', '2022-10-27/2022-11-06']],
      not: [['خريف 2022', '2022~']],
    },
    zh: {
      needs: [['春节：2023年1月21日至27日', '2023-01-21/2023-01-27']],
      not: [['2023年春节', 'date-vague (春节): 2023']],
    },
  },
  'what begins or ends, before the mark of a label or behind its day': {
    en: {
      needs: [
        ['Start of the school year - 1 September 2022', '2022-09-01'],
        ['End of the school year: 30 June 2023', '2023-06-30'],
        ['18 June 2023 end of exams', '2023-06-18'],
      ],
      not: [
        ['until the end of the academic year 2024', 'date-vague (academic year): 2024'],
        ['beginning of June 2022', '2022-06~'],
        ['5 May 2022 - end of project', 'date-vague (end): 2022-05-05'],
        ['5 May 2022 until the end of the project', 'date-vague (end of the): 2022-05-05'],
      ],
    },
    fr: {
      needs: [["Fin de l'année scolaire : 7 juillet 2023", '2023-07-07']],
      not: [['du 5 mai 2022 à la fin du projet', 'date-vague (fin): 2022-05-05']],
    },
    es: {
      needs: [['Fin del año escolar: 30 de junio de 2023', '2023-06-30']],
      not: [['del 5 de mayo de 2022 al final del proyecto', 'date-vague (final): 2022-05-05']],
    },
    ru: {
      needs: [['Начало учебного года - 1 сентября 2022 г.', '2022-09-01']],
      not: [
        ['с 5 мая 2022 г. до конца проекта', 'date-vague (конца): 2022-05-05/..'],
        ['начало июня 2022 г.', '2022-06~'],
      ],
    },
    ar: {
      needs: [['بداية العام الدراسي: 1 سبتمبر 2022', '2022-09-01']],
      not: [['بداية يونيو 2022', '2022-06~']],
    },
    zh: {
      needs: [['2023年6月18日初中学业水平考试结束', '2023-06-18']],
      not: [['2023年6月初', '2023-06~']],
    },
  },
  'a number that begins the phrase, its noun, and a colon or a word for `from`': {
    en: {
      needs: [['2 term: 1 September - 30 October 2022', '2022-09-01/2022-10-30']],
      not: [
        ['5 Maja - 7 May 2022', 'date-partly-read'],
        ['5 Maja: 7 May 2022', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [['2 session : du 1er septembre au 30 octobre 2022', '2022-09-01/2022-10-30']],
      not: [['2, 5 mai 2022', '2022-05-02 and 2022-05-05']],
    },
    es: {
      needs: [['1 turno: del 1 al 5 de julio de 2022', '2022-07-01/2022-07-05']],
      not: [['1 y 5 de julio de 2022', '2022-07-01 and 2022-07-05']],
    },
    ru: {
      needs: [
        ['1 четверть - с 01.09.2022 по 30.10.2022', '2022-09-01/2022-10-30'],
        ['1 тур: 5 мая 2022 г.', '2022-05-05'],
      ],
      not: [['1 и 5 мая 2022 г.', '2022-05-01 and 2022-05-05']],
    },
    without: {
      ar: 'A number behind its noun is read by another rule.',
      zh: 'Chinese writes 第 before such a number.',
    },
  },
  'the number of a session, and a mark or white space before a year': {
    en: {
      needs: [['First session, Geneva, 2002', '2002']],
      not: [['first quater 2002', 'date-partly-read (first): 2002']],
    },
    fr: {
      needs: [['Première session, Genève, 2002', '2002']],
      not: [['premier trimstre 2002', 'date-partly-read (premier): 2002']],
    },
    es: {
      needs: [['Primera reunión, Lima, 2002', '2002']],
      not: [['primer trimstre 2002', 'date-partly-read (primer): 2002']],
    },
    ru: {
      needs: [['Первая сессия, Женева, 2002', '2002']],
      not: [['первый кваратл 2002', 'date-partly-read (первый): 2002']],
    },
    ar: {
      needs: [['الدورة الأولى، جنيف، 2002', '2002']],
      not: [['الربع الأول 2002', '2002-01/2002-03']],
    },
    zh: { needs: [['第一届 2002年 烟台', '2002']], not: [['第一季度 2002年', '2002-01/2002-03']] },
  },
  'the number of a noun before days that are listed': {
    en: {
      needs: [
        ['Round 1 – 2/3/4 September 2016', '2016-09-02/2016-09-04'],
        ['Round 1 – 2 and 3 September 2016', '2016-09-02/2016-09-03'],
        ['Session 2 - 5, 6 May 2016', '2016-05-05/2016-05-06'],
        ['Leg 3 – 2, 9 September 2016', '2016-09-02 and 2016-09-09'],
      ],
      not: [
        ['Session 2 - 5, 9 May 2016', 'date-partly-read (2): {2016-05-05,2016-05-09}'],
        ['Leg 1 – 2 September 2016', 'date-partly-read (1): 2016-09-02'],
        ['Lesson 5 and 6, 7 March 2022', 'date-partly-read (5): 2022-03-06/2022-03-07'],
        ['Geneva, 1 – 2, 5 September 2016', '2016-09-01/2016-09-02 and 2016-09-05'],
      ],
    },
    fr: {
      needs: [
        ['Session 1 – 2, 3 et 4 septembre 2016', '2016-09-02/2016-09-04'],
        ['Manche 3 – 2, 3 et 4 septembre 2016', '2016-09-02/2016-09-04'],
      ],
      not: [['Session 1 – 2 septembre 2016', 'date-partly-read (1): 2016-09-02']],
    },
    es: {
      needs: [['Sesión 1 – 2, 3 y 4 de septiembre de 2016', '2016-09-02/2016-09-04']],
      not: [['Sesión 1 – 4 de septiembre de 2016', 'date-partly-read (1): 2016-09-04']],
    },
    ru: {
      needs: [['Тур 1 – 2, 3 и 4 сентября 2016 г.', '2016-09-02/2016-09-04']],
      not: [['Тур 1 – 4 сентября 2016 г.', 'date-partly-read (1): 2016-09-04']],
    },
    ar: {
      needs: [['الجولة 1 - 2 و3 سبتمبر 2016', '2016-09-02/2016-09-03']],
      not: [['المرحلة 1 - 2 سبتمبر 2016', 'date-partly-read (1): 2016-09-02']],
    },
    without: { zh: 'Its numbers have a word for an ordinal before them, and its days a month.' },
  },
  'numbers of sessions before days are no days': {
    en: {
      needs: [
        ['Sessions 1-3, 5 and 6 May 2024', 'date-partly-read (1): 2024-05-05/2024-05-06'],
        ['Modules 1 and 2, 5 May 2024', 'date-partly-read (1): 2024-05-05'],
      ],
      not: [
        ['Geneva, 1-3, 5 and 6 May 2024', '2024-05-01/2024-05-03 and 2024-05-05/2024-05-06'],
        ['Modules 1-3: 5-7 May 2024', '2024-05-05/2024-05-07'],
      ],
    },
    fr: {
      needs: [['Séances 1-3, 5 et 6 mai 2026', 'date-partly-read (1): 2026-05-05/2026-05-06']],
      not: [['Séances du 1-3, 5 et 6 mai 2026', '2026-05-01/2026-05-03 and 2026-05-05/2026-05-06']],
    },
    es: {
      needs: [['Sesiones 1-3, 5 y 6 de mayo de 2024', 'date-partly-read (1): 2024-05-05/2024-05-06']],
      not: [['Lima, 1-3, 5 y 6 de mayo de 2024', '2024-05-01/2024-05-03 and 2024-05-05/2024-05-06']],
    },
    ru: {
      needs: [['Этапы 1-3, 5 и 6 мая 2024', 'date-partly-read (1): 2024-05-05/2024-05-06']],
      not: [['Минск, 1-3, 5 и 6 мая 2024', '2024-05-01/2024-05-03 and 2024-05-05/2024-05-06']],
    },
    ar: {
      needs: [['المراحل 1-3، 5 مايو 2024', 'date-partly-read (1): 2024-05-05']],
      not: [['المراحل: 5 مايو 2024', '2024-05-05']],
    },
    without: { zh: 'Its numbers have a word for an ordinal before them.' },
  },
  'the year of something else': {
    en: {
      needs: [
        ['launched in 2019, 5-7 May', 'date-year-missing (noReportingPeriod)'],
        ['as in 2023, 5-7 May', 'date-year-missing (noReportingPeriod)'],
        ['Strategy 2030, 6 July', 'date-year-missing (noReportingPeriod)'],
      ],
      not: [
        ['Forum 2022, 5 May', '2022-05-05'],
        ['founded in May 2019', '2019-05'],
      ],
    },
    fr: {
      needs: [
        ['fondé en 2019, 5-7 mai', 'date-year-missing (noReportingPeriod)'],
        ['Comme en 2023, du 30 juin au 6 juillet', 'date-year-missing (noReportingPeriod)'],
      ],
      not: [['En 2019, 5-7 mai', '2019-05-05/2019-05-07']],
    },
    es: {
      needs: [['Aprobado en 2023, del 30 de junio al 6 de julio', 'date-year-missing (noReportingPeriod)']],
      not: [['En 2019, 5-7 de mayo', '2019-05-05/2019-05-07']],
    },
    ru: {
      needs: [
        ['создан в 2019, 5-7 мая', 'date-year-missing (noReportingPeriod)'],
        ['Стратегия 2030, 6 июля', 'date-year-missing (noReportingPeriod)'],
      ],
      not: [['Форум 2019, 5-7 мая', '2019-05-05/2019-05-07']],
    },
    ar: {
      needs: [['تأسس عام 2019، من 5 إلى 7 مايو', 'date-year-missing (noReportingPeriod)']],
      not: [['في عام 2019، من 5 إلى 7 مايو', '2019-05-05/2019-05-07']],
    },
    without: { zh: 'Its word stands behind the year.' },
  },
  'the number of a noun before a range of days': {
    en: {
      needs: [
        ['Round 1 - 2-4 September 2024', '2024-09-02/2024-09-04'],
        ['Session 1 – 2–4 September 2024', '2024-09-02/2024-09-04'],
      ],
      not: [
        ['Session 4 - 16 December 2024', 'date-partly-read (4): 2024-12-16'],
        ['Module 3 - 2-1 September 2024', 'date-phrase-reversed'],
        ['Geneva 1 - 2-4 September 2024', 'date-partly-read (4 September 2024)'],
      ],
    },
    fr: {
      needs: [['Phase 1 – 2-4 septembre 2024', '2024-09-02/2024-09-04']],
      not: [['Phase 4 - 16 décembre 2024', '2024-12-16']],
    },
    es: {
      needs: [['Fase 1 - 2-4 de septiembre de 2024', '2024-09-02/2024-09-04']],
      not: [['Fase 4 - 16 de diciembre de 2024', '2024-12-16']],
    },
    ru: {
      needs: [['Этап 1 – 2-4 сентября 2024', '2024-09-02/2024-09-04']],
      not: [['Этап 4 - 16 декабря 2024', '2024-12-16']],
    },
    without: {
      ar: 'The number stands as a word: المرحلة الأولى.',
      zh: 'The number has a word behind it: 第1轮.',
    },
  },
};
