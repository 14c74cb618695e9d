import type { Rules } from './rule.js';

export const otherDates: Rules = {
  'the number of a point in a list': {
    en: {
      needs: [
        ['3. Forum on AI, 5 June 2024', '2024-06-05'],
        ['12) Seminar, 5-7 June 2024', '2024-06-05/2024-06-07'],
      ],
      not: [
        ['3. June 2024', '2024-06-03'],
        ['3. June: Forum, 2024', '2024-06-03'],
        ['3. und 4. Mai 2027', 'date-partly-read'],
        ['am 3. statt am 4. Mai 2027', 'date-partly-read (3. statt am 4. Mai 2027)'],
      ],
    },
    fr: { needs: [['3. Atelier, 5 juin 2024', '2024-06-05']], not: [['3. juin 2024', '2024-06-03']] },
    es: { needs: [['3. Taller, 5 de junio de 2024', '2024-06-05']], not: [['3. junio 2024', '2024-06-03']] },
    ru: {
      needs: [['6. Дни и время консультирования: 18.06.2024 г. по 01.07.2024 г.', '2024-06-18/2024-07-01']],
      not: [['6. июня 2024 г.', '2024-06-06']],
    },
    ar: { needs: [['3. منتدى، 5 يونيو 2024', '2024-06-05']], not: [['3. يونيو 2024', '2024-06-03']] },
    zh: {
      needs: [
        ['3、时间：2024年6月5日', '2024-06-05'],
        ['3.时间：2024年6月5日', '2024-06-05'],
      ],
      not: [['3.6：2024年6月5日', 'date-partly-read']],
    },
  },
  'the word for a start before a colon is a label': {
    en: {
      needs: [
        ['Start: 27 April 2024', '2024-04-27'],
        ['Start: 27 April 2024 – 28 April 2024', '2024-04-27/2024-04-28'],
        ['Start: 2024-04-27T10:00', '2024-04-27, 10:00'],
      ],
      not: [
        ['Start of April 2024', '2024-04~'],
        ['End: 27 April 2024', 'date-vague (End): 2024-04-27'],
      ],
    },
    fr: {
      needs: [['Début : 27 avril 2024 10h – 19h', '2024-04-27, 10:00-19:00']],
      not: [['début avril 2024', '2024-04~']],
    },
    es: {
      needs: [['Inicio: 27 de abril de 2024', '2024-04-27']],
      not: [['inicio de abril de 2024', '2024-04~']],
    },
    ru: {
      needs: [['Начало: 27 апреля 2024 г.', '2024-04-27']],
      not: [['начало апреля 2024 г.', '2024-04~']],
    },
    ar: { needs: [['البداية: 27 أبريل 2024', '2024-04-27']], not: [['بداية أبريل 2024', '2024-04~']] },
    zh: { needs: [['开始：2024年4月27日', '2024-04-27']], not: [['2024年4月初', '2024-04~']] },
  },
  'words of English join dates of other scripts': {
    ru: {
      needs: [['from 4 октября 2017 to 19 октября 2017', '2017-10-04/2017-10-19']],
      not: [['4 октября 2017, to be continued', '2017-10-04']],
    },
    ar: {
      needs: [
        [
          'from الأربعاء 4 تشرين اﻷول (أكتوبر), 2017 09:00 to الخميس 19 تشرين اﻷول (أكتوبر), 2017 17:55',
          '2017-10-04/2017-10-19, 09:00-17:55, without a break',
        ],
      ],
      not: [['4 أكتوبر 2017', '2017-10-04']],
    },
    zh: {
      needs: [['2017年10月4日 to 2017年10月19日', '2017-10-04/2017-10-19']],
      not: [['2017年10月4日', '2017-10-04']],
    },
    without: {
      en: 'English is its own language.',
      fr: 'English is a candidate for each phrase in Latin letters.',
      es: 'English is a candidate for each phrase in Latin letters.',
    },
  },
  'the number of a point of several levels': {
    en: {
      needs: [
        ['2.1.1. Meeting of 5 May 2022', '2022-05-05'],
        ['2.1.1 Meeting of 5 May 2022', '2022-05-05'],
        ['1.2.3.10 Meeting, 5-7 May 2022', '2022-05-05/2022-05-07'],
        ['A.1. Forum, 5 May 2022', '2022-05-05'],
        ['3.2 Workshop, 5-7 June 2023', '2023-06-05/2023-06-07'],
      ],
      not: [
        ['2.1.22 Meeting', '2022-01-02, inferred century'],
        ['2.1.1', 'date-partly-read'],
        ['1.2.3. May 2022', 'date-partly-read (1.2.3)'],
        ['3.2 Forum 2023', 'date-partly-read (2023)'],
        ['12.05, 5 June 2023', '2023-05-12 and 2023-06-05'],
      ],
    },
    fr: {
      needs: [['2.1.1. Suivi de la session de 2013 (Strasbourg, 24-28 juin)', '2013-06-24/2013-06-28']],
      not: [['2.1.22', '2022-01-02, inferred century']],
    },
    es: {
      needs: [['2.1.1. Taller, 5 de mayo de 2022', '2022-05-05']],
      not: [['2.1.22', '2022-01-02, inferred century']],
    },
    ru: {
      needs: [['2.1.1. Семинар, 5 мая 2022 г.', '2022-05-05']],
      not: [['2.1.22', '2022-01-02, inferred century']],
    },
    ar: {
      needs: [['2.1.1. ورشة، 5 مايو 2022', '2022-05-05']],
      not: [['2.1.22', '2022-01-02, inferred century']],
    },
    without: { zh: 'Chinese has no spaces, by which the word behind the number is known.' },
  },
  'the number of a point before a label': {
    en: {
      needs: [
        ['1.Date: 5 June 2024', '2024-06-05'],
        ['1) Date: 5 June 2024', '2024-06-05'],
        ['(1) Date and place: 5 June 2024', '2024-06-05'],
        ['① Date: 5 June 2024', '2024-06-05'],
      ],
      not: [
        ['1.Date 5 June 2024', 'date-partly-read'],
        ['1 Date: 5 June 2024', 'date-partly-read'],
        ['1. May 2024: Forum', '2024-05-01'],
      ],
    },
    fr: { needs: [['1. Le : 5 juin 2024', '2024-06-05']], not: [['1. mai 2024 : forum', '2024-05-01']] },
    es: {
      needs: [['1) Fecha: 5 de junio de 2024', '2024-06-05']],
      not: [['1. mayo 2024: foro', '2024-05-01']],
    },
    ru: { needs: [['1) Дата: 5 июня 2024 г.', '2024-06-05']], not: [['1. мая 2024: форум', '2024-05-01']] },
    ar: { needs: [['1) التاريخ: 5 يونيو 2024', '2024-06-05']], not: [['1. مايو 2024: منتدى', '2024-05-01']] },
    zh: {
      needs: [
        ['（1）时间：2024年6月5日', '2024-06-05'],
        ['①时间：2024年6月5日', '2024-06-05'],
      ],
      not: [['①2024年6月5日', 'date-partly-read (①): 2024-06-05']],
    },
  },
  'a new date that stands before its name': {
    en: {
      needs: [
        ['5 May 2025 (new date)', '2025-05-05'],
        ['5 May 2025, new date', '2025-05-05'],
      ],
      not: [
        ['5 May 2025 (new date tbc)', 'date-not-final (new date): 2025-05-05'],
        ['5 May 2025, rescheduled to', 'date-not-final (rescheduled to): 2025-05-05'],
        ['5 May 2025 (new date 12 May 2025)', '2025-05-12'],
      ],
    },
    fr: {
      needs: [['5 mai 2025 (nouvelle date)', '2025-05-05']],
      not: [['5 mai 2025, reporté au', 'date-not-final (reporté au): 2025-05-05']],
    },
    es: {
      needs: [['5 de mayo de 2025 (nueva fecha)', '2025-05-05']],
      not: [['5 de mayo de 2025, aplazado al', 'date-not-final (aplazado al): 2025-05-05']],
    },
    ru: {
      needs: [['5 мая 2025 г. (новая дата)', '2025-05-05']],
      not: [['5 мая 2025 г., перенесено на', 'date-not-final (перенесено на): 2025-05-05']],
    },
    ar: {
      needs: [['5 مايو 2025 (موعد جديد)', '2025-05-05']],
      not: [['5 مايو 2025، تأجل إلى', 'date-not-final (تأجل إلى): 2025-05-05']],
    },
    zh: {
      needs: [['2025年5月5日（新日期）', '2025-05-05']],
      not: [['2025年5月5日，改期至', 'date-not-final (改期至): 2025-05-05']],
    },
  },
  'the new date of a move': {
    en: {
      needs: [
        ['has changed its date to 2 June 2020', '2020-06-02'],
        ['Rescheduled dates: 9-13 October 2021', '2021-10-09/2021-10-13'],
        ['9 October 2021 (rescheduled date)', '2021-10-09'],
        ['Postponed to 14 June 2023', '2023-06-14'],
        ['moved from 5 May to 12 May 2023', '2023-05-12'],
        ['14 May postponed to 3 June', '2024-06-03, inferred year', { reportingPeriod: '2024' }],
        ['14 May 2023 postponed to 3 June', '2023-06-03'],
        ['rescheduled from 3-5 May to 10-12 June 2024', '2024-06-10/2024-06-12'],
        ['brought forward from 7 May to 5 May 2024', '2024-05-05'],
        ['5 June 2027, brought forward to 28 May', '2027-05-28'],
        ['5-7 May 2027, now 6-8 May', '2027-05-06/2027-05-08'],
      ],
      not: [
        [
          '14 May 2023 postponed to 3 June',
          'date-not-final (postponed to): 2023-05-14',
          { reportingPeriod: '2024' },
        ],
        ['14 May 2023 postponed to 3 April', 'date-not-final (postponed to): 2023-05-14'],
        ['14 May 2023 postponed to 3 April 2023', 'date-not-final (postponed to): 2023-05-14'],
        ['14 May 2023 brought forward to 3 June 2023', 'date-not-final (brought forward to): 2023-05-14'],
        ['3 January 2027, brought forward to 28 December', 'date-not-final (brought forward to)'],
        ['3 January 2027, moved to 28 December', 'date-not-final (moved to)'],
        ['5 May 2023 postponed', 'date-not-final (postponed): 2023-05-05'],
        ['moved from 5 May 2023', 'date-not-final (moved from): 2023-05-05'],
        [
          '5-7 May 2027, not moved to 8-10 May 2027',
          'date-not-final (moved to): {2027-05-05/2027-05-07,2027-05-08/2027-05-10}',
        ],
        ['5 May 2027, may be moved to 8 May 2027', 'date-not-final (moved to)'],
        ['Meeting no 5 moved to 8 May 2027', '2027-05-08'],
        ['5 May 2027, possibly moved to 8 May 2027', '2027-05-08, tentative'],
      ],
    },
    fr: {
      needs: [
        ['transféré du 5 au 12 mai 2024', '2024-05-12'],
        ['Date de report : 9 octobre 2021', '2021-10-09'],
        ['reporté au 12 mai 2023', '2023-05-12'],
        ['reporté du 5 mai au 12 mai 2023', '2023-05-12'],
        ['reporté en septembre 2023', '2023-09'],
        ['reportée à l’automne 2023', '2023~'],
        [
          'mardi 14 mai a été reportée au lundi 3 juin',
          '2024-06-03, inferred year',
          { reportingPeriod: '2024' },
        ],
      ],
      not: [
        ['reprogrammé du 5 au 12 mai 2024', 'date-not-final (reprogrammé du): 2024-05-05/2024-05-12'],
        ['exposition passée du 5 au 12 mai 2024', '2024-05-05/2024-05-12'],
        ['5 mai 2023, reporté', 'date-not-final (reporté): 2023-05-05'],
      ],
    },
    es: {
      needs: [
        ['movido del 5 al 12 de mayo de 2024', '2024-05-12'],
        ['ha cambiado su fecha al 2 de junio de 2020', '2020-06-02'],
        ['Fechas reprogramadas: 9 a 13 de octubre de 2021', '2021-10-09/2021-10-13'],
        ['aplazado al 12 de mayo de 2023', '2023-05-12'],
        ['aplazado a septiembre de 2023', '2023-09'],
        ['aplazado del 5 al 12 de mayo de 2023', '2023-05-12'],
        ['se traslada del 5 de mayo al 12 de mayo de 2023', '2023-05-12'],
      ],
      not: [['aplazado: 5 de mayo de 2023', 'date-not-final (aplazado): 2023-05-05']],
    },
    ru: {
      needs: [['перенесено на 12 мая 2023 г.', '2023-05-12']],
      not: [['перенесено с 5–9 июля 2021 г.', 'date-not-final (перенесено с): 2021-07-05/2021-07-09']],
    },
    zh: {
      needs: [
        ['改期后日期：2021年10月9日', '2021-10-09'],
        ['原定4月22日，改期至2023年5月20日', '2023-05-20'],
        ['延期至12月9-12日', '2022-12-09/2022-12-12, inferred year', { reportingPeriod: '2022' }],
      ],
      not: [['2023年5月20日改期', 'date-not-final (改期): 2023-05-20']],
    },
    ar: {
      needs: [
        ['تم نقل الموعد من 5 إلى 12 مايو 2024', '2024-05-12'],
        ['تأجل إلى 12 مايو 2023', '2023-05-12'],
      ],
      not: [['12 مايو 2023 مؤجل', 'date-not-final (مؤجل): 2023-05-12']],
    },
  },
  'a word that makes the hours approximate, not the date': {
    en: {
      needs: [
        ['5 May 2027 around 6 pm', '2027-05-05, 18:00, hours-approximate (around)'],
        ['5 May 2027, ca. 18:00', '2027-05-05, 18:00, hours-approximate (ca)'],
        ['5 May 2027, 18:00 approx', '2027-05-05, 18:00, hours-approximate (approx)'],
      ],
      not: [
        ['around 5 May 2027, 18:00', 'date-vague (around): 2027-05-05'],
        ['18:00 around 5 May 2027', 'date-vague (around): 2027-05-05'],
        ['5 May 2027 18:00 about AI', '2027-05-05, 18:00'],
        ['5 May 2027 18:00 around 100 participants', '2027-05-05, 18:00'],
        ['5 May 2027, approx. 2 hours', '2027-05-05'],
      ],
    },
    fr: {
      needs: [['5 mai 2027 vers 18 h', '2027-05-05, 18:00, hours-approximate (vers)']],
      not: [
        ['vers le 5 mai 2027, 18 h', 'date-vague (vers): 2027-05-05'],
        ['5 mai 2027, environ 2 heures', '2027-05-05'],
      ],
    },
    es: {
      needs: [['5 de mayo de 2027 sobre las 18 h', '2027-05-05, 18:00, hours-approximate (sobre)']],
      not: [['taller sobre 5G, 5 de mayo de 2027, 18 h', '2027-05-05, 18:00']],
    },
    ru: {
      needs: [['5 мая 2027 г. около 18:00', '2027-05-05, 18:00, hours-approximate (около)']],
      not: [['около 5 мая 2027 г., 18:00', 'date-vague (около): 2027-05-05']],
    },
    zh: {
      needs: [
        ['2027年5月5日18点左右', '2027-05-05, 18:00, hours-approximate (左右)'],
        ['2027年5月5日大约18点', '2027-05-05, 18:00, hours-approximate (大约)'],
      ],
      not: [['2027年5月5日左右，18点', 'date-vague (左右): 2027-05-05']],
    },
    ar: {
      needs: [['5 مايو 2027 حوالي الساعة 18:00', '2027-05-05, 18:00, hours-approximate (حوالي)']],
      not: [['حوالي 5 مايو 2027، الساعة 18:00', 'date-vague (حوالي): 2027-05-05']],
    },
  },
  'of a date and the one that it is now, the latter': {
    en: {
      needs: [
        ['5 May 2027, now 6 May 2027', '2027-05-06'],
        ['was 5 May 2027, now 6 May 2027', '2027-05-06'],
        ['initially 5 May 2022, now 12 May 2022', '2022-05-12'],
        ['5 May 2027 (now 6 May 2027)', '2027-05-06'],
        ['5 May 2027, now 6 May', '2027-05-06'],
      ],
      not: [
        ['5 May 2027 - now', '2027-05-05/..'],
        ['5 May 2027, now 4 May', 'date-not-final'],
        ['now 6 May 2027', '2027-05-06'],
        ['5 May 2027 14:00, now 15:00', '2027-05-05, hours-omitted (several)'],
        ['5 May 2027 14:00, now 3 pm', '2027-05-05, hours-omitted (several)'],
        ['5 May 2027, register now', '2027-05-05'],
        ['5 May 2027, now 20 places left', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [['5 mai 2027, désormais le 6 mai 2027', '2027-05-06']],
      not: [['inscription désormais ouverte, 5 mai 2027', '2027-05-05']],
    },
    es: {
      needs: [['5 de mayo de 2027, ahora el 6 de mayo de 2027', '2027-05-06']],
      not: [['5 de mayo de 2027, inscríbase ahora', '2027-05-05']],
    },
    ru: {
      needs: [
        ['5 мая 2027 г., теперь 6 мая 2027 г.', '2027-05-06'],
        ['перенесено с 3 мая на 5 мая 2024 г.', '2024-05-05'],
      ],
      not: [['5 мая 2027 г., теперь онлайн', '2027-05-05']],
    },
    zh: {
      needs: [
        ['2027年5月5日，现为2027年5月6日', '2027-05-06'],
        ['原定2024年5月3日，现为5月5日', '2024-05-05'],
      ],
      not: [['2027年5月5日，现为线上', '2027-05-05']],
    },
    ar: {
      needs: [['5 مايو 2027، الآن 6 مايو 2027', '2027-05-06']],
      not: [['5 مايو 2027، الآن عبر الإنترنت', '2027-05-05']],
    },
  },
  'a date in brackets that is not that of the event': {
    en: {
      needs: [
        ['2 Nov 2023 (registration closes 26 Oct)', '2023-11-02'],
        ['12 May 2023 (was 5 May 2023)', '2023-05-12'],
        ['5 May 2024 (postponed from 3 May)', '2024-05-05'],
        ['5-7 May 2024 (moved from 8 April 2024)', '2024-05-05/2024-05-07'],
      ],
      not: [
        ['5 May 2022 (moved to 12 April)', 'date-not-final (moved to)'],
        ['deadline: 5 May 2022', 'date-not-of-event (deadline): 2022-05-05'],
      ],
    },
    fr: {
      needs: [
        ['5 mai 2022 (inscription jusqu’au 1 avril)', '2022-05-05'],
        ['5 mai 2024 (reporté du 3 mai)', '2024-05-05'],
      ],
      not: [['date limite : 5 mai 2022', 'date-not-of-event (date limite): 2022-05-05']],
    },
    es: {
      needs: [
        ['5 de mayo de 2022 (plazo: 1 de abril)', '2022-05-05'],
        ['5 de mayo de 2024 (aplazado del 3 de mayo)', '2024-05-05'],
      ],
      not: [['plazo: 5 de mayo de 2022', 'date-not-of-event (plazo): 2022-05-05']],
    },
    ru: {
      needs: [
        ['5 мая 2022 г. (регистрация до 1 апреля)', '2022-05-05'],
        ['5 мая 2024 г. (перенесено с 3 мая)', '2024-05-05'],
      ],
      not: [['5 мая 2022 г. (6 мая)', 'date-partly-read']],
    },
    zh: {
      needs: [['2022年5月5日（报名截止4月1日）', '2022-05-05']],
      not: [['2022年5月5日（4月1日）', 'dates-contradict: 2022-05-05 or 2022-04-01']],
    },
    ar: {
      needs: [
        ['5 مايو 2022 (آخر موعد 1 أبريل)', '2022-05-05'],
        ['5 مايو 2024 (مؤجل من 3 مايو)', '2024-05-05'],
      ],
      not: [['5 مايو 2022 (1 أبريل)', 'date-partly-read']],
    },
  },
  'the date of a title in quotation marks': {
    en: { needs: [['“May 68” seminar, 24 Nov 2022', '2022-11-24']], not: [['“24 Nov 2022”', '2022-11-24']] },
    fr: {
      needs: [['Journée « Mai 68 », 24 nov. 2022', '2022-11-24']],
      not: [['« 24 nov. 2022 »', '2022-11-24']],
    },
    es: {
      needs: [['«Mayo 68», 24 de noviembre de 2022', '2022-11-24']],
      not: [['«24 de noviembre de 2022»', '2022-11-24']],
    },
    ru: { needs: [['«Май 68», 24 ноября 2022 г.', '2022-11-24']], not: [['«5» мая 2022 г.', '2022-05-05']] },
    zh: {
      needs: [['《五月二十日》，2022年11月24日', '2022-11-24']],
      not: [['《2022年11月24日》', '2022-11-24']],
    },
    ar: { needs: [['«مايو 68»، 24 نوفمبر 2022', '2022-11-24']], not: [['«24 نوفمبر 2022»', '2022-11-24']] },
  },
  'a length in hours is no time of day': {
    en: {
      needs: [
        ['5 May 2022, duration: 2 hours', '2022-05-05'],
        ['5 May 2022, lasting 2:30 hours', '2022-05-05'],
        ['5 May 2022, duration 2 hours', '2022-05-05'],
        ['5 May 2022 (3h)', '2022-05-05'],
        ['5 May 2022, 18:00 (2 hours)', '2022-05-05, 18:00-20:00'],
        ['5 May 2022, 18:00 (90 min)', '2022-05-05, 18:00-19:30'],
        ['5 May 2022, 23:00, duration: 1.5 hours', '2022-05-05, 23:00-00:30'],
        ['5 May 2022, 9:00-10:00 (1 hour)', '2022-05-05, 09:00-10:00'],
      ],
      not: [
        ['5 May 2022, 14:00 hours', '2022-05-05, 14:00'],
        ['5 May 2022 (9h)', '2022-05-05, 09:00'],
        ['5 May 2022, 15h', '2022-05-05, 15:00'],
      ],
    },
    fr: {
      needs: [
        ['5 mai 2022, durée 2 heures', '2022-05-05'],
        ['5 mai 2022, 18h (1h30)', '2022-05-05, 18:00-19:30'],
      ],
      not: [['5 mai 2022 (15h)', '2022-05-05, 15:00']],
    },
    es: {
      needs: [['5 de mayo de 2022, duración 2 horas', '2022-05-05']],
      not: [['5 de mayo de 2022, 15 horas', '2022-05-05, 15:00']],
    },
    ru: {
      needs: [
        ['5 мая 2022 г., продолжительность 2 часа', '2022-05-05'],
        ['5 мая 2022 г. 18:00 (2 часа)', '2022-05-05, 18:00-20:00'],
      ],
      not: [['5 мая 2022 г., 15 часов', '2022-05-05, 15:00']],
    },
    zh: {
      needs: [
        ['2022年5月5日，时长2时', '2022-05-05'],
        ['2022年5月5日 18:00（2小时）', '2022-05-05, 18:00-20:00'],
      ],
      not: [['2022年5月5日15时', '2022-05-05, 15:00']],
    },
    ar: {
      needs: [['5 مايو 2022، مدة 2 ساعة', '2022-05-05']],
      not: [['5 مايو 2022، الساعة 2', '2022-05-05, hours-omitted (halfOfDay)']],
    },
  },
  'the week that ends on a day': {
    en: {
      needs: [['week ending 13 May 2022', '2022-05-07/2022-05-13']],
      not: [['week ending', 'date-unreadable']],
    },
    fr: {
      needs: [['semaine se terminant le 13 mai 2022', '2022-05-07/2022-05-13']],
      not: [['semaine du 13 mai 2022', '2022-05-09/2022-05-15']],
    },
    es: {
      needs: [['semana que termina el 13 de mayo de 2022', '2022-05-07/2022-05-13']],
      not: [['semana del 13 de mayo de 2022', '2022-05-09/2022-05-15']],
    },
    ru: {
      needs: [['неделя, заканчивающаяся 13 мая 2022 г.', '2022-05-07/2022-05-13']],
      not: [['неделя с 13 мая 2022 г.', '2022-05-13/2022-05-19']],
    },
    ar: {
      needs: [['الأسبوع المنتهي في 13 مايو 2022', '2022-05-07/2022-05-13']],
      not: [['أسبوع 13 مايو 2022', '2022-05-09/2022-05-15']],
    },
    without: { zh: 'There is no such form.' },
  },
  'the working days of a week': {
    en: {
      needs: [['working week of 9 May 2022', '2022-05-09/2022-05-13']],
      not: [['week of 9 May 2022', '2022-05-09/2022-05-15']],
    },
    fr: {
      needs: [['semaine de travail du 9 mai 2022', '2022-05-09/2022-05-13']],
      not: [['semaine du 9 mai 2022', '2022-05-09/2022-05-15']],
    },
    es: {
      needs: [['semana laboral del 9 de mayo de 2022', '2022-05-09/2022-05-13']],
      not: [['semana del 9 de mayo de 2022', '2022-05-09/2022-05-15']],
    },
    ru: {
      needs: [['рабочая неделя с 9 мая 2022 г.', '2022-05-09/2022-05-13']],
      not: [['неделя с 9 мая 2022 г.', '2022-05-09/2022-05-15']],
    },
    zh: {
      needs: [['2022年5月9日的工作周', '2022-05-09/2022-05-13']],
      not: [['2022年5月9日当周', '2022-05-09/2022-05-15']],
    },
    ar: {
      needs: [['أسبوع العمل 9 مايو 2022', '2022-05-09/2022-05-13']],
      not: [['أسبوع 9 مايو 2022', '2022-05-09/2022-05-15']],
    },
  },
  'an hour as an ordinal number': {
    ar: {
      needs: [
        ['16 مايو 2023 الساعة الرابعة مساءً', '2023-05-16, 16:00'],
        ['16 مايو 2023 الساعة السابعة صباحا', '2023-05-16, 07:00'],
      ],
      not: [
        ['الاجتماع الرابع، 16 مايو 2023', '2023-05-16'],
        ['الساعة الرابعة مساء 5 مايو 2023', '2023-05-05, 16:00'],
      ],
    },
    without: {
      en: 'Hours are not written so.',
      fr: 'Hours are not written so.',
      es: 'Hours are not written so.',
      ru: 'Hours are not written so.',
      zh: 'Hours are not written so.',
    },
  },
  'the number of a version or page': {
    en: { needs: [['version 5.5.2022', 'date-unreadable']], not: [['5.5.2022', '2022-05-05']] },
    fr: { needs: [['version 5.5.2022', 'date-unreadable']], not: [['5.5.2022', '2022-05-05']] },
    es: { needs: [['versión 5.5.2022', 'date-unreadable']], not: [['5.5.2022', '2022-05-05']] },
    ru: { needs: [['версия 5.5.2022', 'date-unreadable']], not: [['5.5.2022', '2022-05-05']] },
    ar: { needs: [['الإصدار 2.5.2022', 'date-unreadable']], not: [['2.5.2022', '2022-05-02']] },
    without: { zh: 'Words are not set apart from numbers.' },
  },
  'hours that end on the next day': {
    en: {
      needs: [
        ['22 December 2021 11 pm to 8 am the next day', '2021-12-22, 23:00-08:00'],
        ['22 December 2021, 23:00 to 8:00 (next day)', '2021-12-22, 23:00-08:00'],
        ['22 December 2021, 23:00 to 8:00 the next day (Thursday)', '2021-12-22, 23:00-08:00'],
        [
          '22 December 2021, 9:00 to 17:00 the next day',
          '2021-12-22/2021-12-23, 09:00-17:00, without a break',
        ],
        [
          '31 December 2021, 9:00 to 9:00 the next day (Saturday)',
          '2021-12-31/2022-01-01, 09:00-09:00, without a break',
        ],
        ['22 December 2021, 23:00 to 8:00 on 23 December 2021', '2021-12-22, 23:00-08:00'],
      ],
      not: [
        [
          '22-23 December 2021, 9:00 to 17:00 the next day',
          'date-relative (the next day): 2021-12-22/2021-12-23',
        ],
        ['22 December 2021, 23:00 to 8:00 the next day (Friday)', 'date-relative (the next day)'],
        [
          '22 December 2021, 23:00 to 8:00 the day after tomorrow',
          'date-relative (the day after): 2021-12-22',
        ],
        [
          '22 December 2021 23:00 to 8:00, 23 December 2021',
          '2021-12-22/2021-12-23, hours-omitted (oneNightOrEach)',
        ],
        ['22 and 23 December 2021, 23:00 to 8:00', '2021-12-22/2021-12-23, 23:00-08:00'],
      ],
    },
    fr: {
      needs: [['22 décembre 2021 de 23h à 8h le lendemain', '2021-12-22, 23:00-08:00']],
      not: [['le lendemain du 22 décembre 2021', 'date-relative (le lendemain): 2021-12-22']],
    },
    es: {
      needs: [['22 de diciembre de 2021, de 23:00 a 8:00 del día siguiente', '2021-12-22, 23:00-08:00']],
      not: [['22 de diciembre de 2021, el día siguiente', 'date-relative (el día siguiente): 2021-12-22']],
    },
    ru: {
      needs: [['22 декабря 2021 г. с 23:00 до 8:00 следующего дня', '2021-12-22, 23:00-08:00']],
      not: [['22 декабря 2021 г., следующий день', 'date-relative (следующий день): 2021-12-22']],
    },
    ar: {
      needs: [['22 ديسمبر 2021 من 23:00 إلى 08:00 من اليوم التالي', '2021-12-22, 23:00-08:00']],
      not: [['22 ديسمبر 2021، اليوم التالي', 'date-relative (اليوم التالي): 2021-12-22']],
    },
    zh: {
      needs: [
        ['2021年12月22日23:00至次日8:00', '2021-12-22, 23:00-08:00'],
        ['2021年12月22日(星期三)晚23:00时至次日(星期四)早8:00时', '2021-12-22, 23:00-08:00'],
      ],
      not: [['2021年12月22日，次日', 'date-relative (次日): 2021-12-22']],
    },
  },
  'a day and the next one': {
    en: {
      needs: [
        ['22 December 2021 and the next day', '2021-12-22/2021-12-23'],
        ['22 December 2021 – the following day', '2021-12-22/2021-12-23'],
      ],
      not: [['20-22 December 2021 and the next day', 'date-relative (the next day): 2021-12-20/2021-12-22']],
    },
    fr: {
      needs: [['le 22 décembre 2021 et le lendemain', '2021-12-22/2021-12-23']],
      not: [['le 22 décembre 2021, le lendemain', 'date-relative (le lendemain): 2021-12-22']],
    },
    es: {
      needs: [['22 de diciembre de 2021 y el día siguiente', '2021-12-22/2021-12-23']],
      not: [['el día siguiente', 'date-relative']],
    },
    ru: {
      needs: [['22 декабря 2021 г. и на следующий день', '2021-12-22/2021-12-23']],
      not: [['следующий день', 'date-relative']],
    },
    ar: {
      needs: [['22 ديسمبر 2021 واليوم التالي', '2021-12-22/2021-12-23']],
      not: [['اليوم التالي', 'date-relative']],
    },
    zh: {
      needs: [['2021年12月22日及次日', '2021-12-22/2021-12-23']],
      not: [['次日', 'date-relative']],
    },
  },
  'all of a week beside one day': {
    en: {
      needs: [['5 May 2024, all week', 'date-partly-read (all): 2024-05-05']],
      not: [['5-11 May 2024, all week', '2024-05-05/2024-05-11']],
    },
    fr: {
      needs: [['5 mai 2024, toute la semaine', 'date-partly-read (toute): 2024-05-05']],
      not: [['du 5 au 11 mai 2024, toute la semaine', '2024-05-05/2024-05-11']],
    },
    es: {
      needs: [['5 de mayo de 2024, toda la semana', 'date-partly-read (toda): 2024-05-05']],
      not: [['del 5 al 11 de mayo de 2024, toda la semana', '2024-05-05/2024-05-11']],
    },
    ru: {
      needs: [['5 мая 2024 г., всю неделю', 'date-partly-read (всю): 2024-05-05']],
      not: [['с 5 по 11 мая 2024 г., всю неделю', '2024-05-05/2024-05-11']],
    },
    ar: {
      needs: [['5 مايو 2024، طوال الأسبوع', 'date-partly-read (طوال): 2024-05-05']],
      not: [['5-11 مايو 2024، طوال الأسبوع', '2024-05-05/2024-05-11']],
    },
    zh: {
      needs: [['2024年5月5日一周', 'date-partly-read (一): 2024-05-05']],
      not: [['2024年5月5日至11日一周', '2024-05-05/2024-05-11']],
    },
  },
  'a date that replaces another': {
    en: {
      needs: [
        ['6 May 2022 instead of 5 May 2022', '2022-05-06'],
        ['6 May instead of 5 May 2022', '2022-05-06'],
        ['27 February – 2 March instead of 6-9 March 2022', '2022-02-27/2022-03-02'],
        ['6 May 2022, 14:00 in place of 5 May', '2022-05-06, 14:00'],
        ['6 May 2022 (instead of Thursday, 5 May 2022)', '2022-05-06'],
        ['6 May 2022 (instead of 5 May 2022) to 8 May 2022', '2022-05-06/2022-05-08'],
      ],
      not: [
        ['instead of 5 May 2022', 'date-not-final (instead of): 2022-05-05'],
        ['6 May 2022 instead of 5 May at 14:00', 'date-not-final (instead of): 2022-05-06'],
        ['6 May 2022 instead of 5 May 2022, cancelled', 'date-not-final (cancelled): 2022-05-06'],
        ['6 May 2022 instead of 5 May 2022 (TBC)', 'date-not-final (instead of): 2022-05-06'],
        ['30 December instead of 5 January 2022', 'date-not-final (instead of)'],
        ['6 May 2022 instead of 5 May 2022; 9 May 2022', 'date-not-final (instead of): 2022-05-06'],
        ['6 May 2022 rather than online', 'date-not-final (rather than): 2022-05-06'],
      ],
    },
    fr: {
      needs: [
        ['6 mai 2022 au lieu du 5 mai 2022', '2022-05-06'],
        ['du 27 février au 2 mars au lieu du 6 au 9 mars 2022', '2022-02-27/2022-03-02'],
      ],
      not: [['au lieu du 5 mai 2022', 'date-not-final (au lieu du): 2022-05-05']],
    },
    es: {
      needs: [
        ['22-26 de julio de 2020 en lugar de 19-24 de mayo', '2020-07-22/2020-07-26'],
        ['6 de mayo de 2022.- En sustitución del 5 de mayo.', '2022-05-06'],
      ],
      not: [['en lugar del 5 de mayo de 2022', 'date-not-final (en lugar del): 2022-05-05']],
    },
    ru: {
      needs: [['6 мая 2022 г. вместо 5 мая 2022 г.', '2022-05-06']],
      not: [['вместо 5 мая 2022 г.', 'date-not-final (вместо): 2022-05-05']],
    },
    ar: {
      needs: [['6 مايو 2022 بدلا من 5 مايو 2022', '2022-05-06']],
      not: [['بدلا من 5 مايو 2022', 'date-not-final (بدلا من): 2022-05-05']],
    },
    zh: {
      needs: [['2022年5月6日代替5月5日', '2022-05-06']],
      not: [['代替2022年5月5日', 'date-relative (代替): 2022-05-05']],
    },
  },
  'what moves stands between the verb and the date': {
    en: {
      needs: [
        ['postponed its annual conference from 5 June to 18 September 2020', '2020-09-18'],
        ['postponed the event to July 2021', '2021-07'],
      ],
      not: [
        ['postponed the parcel to 12 June 2024', 'date-not-final (postponed): 2024-06-12'],
        ['moved the deadline to 5 May 2024', 'date-not-of-event (deadline): 2024-05-05'],
        ['has not moved the event to 5 May 2024', 'date-not-final (moved): 2024-05-05'],
        ['changed the programme on 5 May 2024', '2024-05-05'],
      ],
    },
    fr: {
      needs: [
        ['report de la conférence annuelle du 5 juin au 18 septembre 2020', '2020-09-18'],
        ['a reporté l’événement à juillet 2021', '2021-07'],
      ],
      not: [['n’a pas reporté l’événement au 5 mai 2024', 'date-not-final (reporté): 2024-05-05']],
    },
    es: {
      needs: [
        ['han aplazado el evento del 5 de junio al 18 de septiembre de 2020', '2020-09-18'],
        ['han aplazado el evento a julio de 2021', '2021-07'],
      ],
      not: [['no han aplazado el evento al 5 de mayo de 2024', 'date-not-final (aplazado): 2024-05-05']],
    },
    ru: {
      needs: [
        ['перенос конференции с 5 июня на 18 сентября 2020', '2020-09-18'],
        ['перенесли мероприятие на июль 2021 года', '2021-07'],
      ],
      not: [
        ['перенесено с 5 по 7 мая 2024', 'date-not-final (перенесено с): 2024-05-05/2024-05-07'],
        ['не перенесли мероприятие на 5 мая 2024', 'date-not-final (перенесли): 2024-05-05'],
      ],
    },
    ar: {
      needs: [
        ['تم نقل المؤتمر من 5 يونيو إلى 18 سبتمبر 2020', '2020-09-18'],
        ['تأجيل مؤتمره السنوي إلى 18 سبتمبر 2020', '2020-09-18'],
      ],
      not: [['المؤتمر من 5 يونيو إلى 18 سبتمبر 2020', '2020-06-05/2020-09-18']],
    },
    without: { zh: 'What moves stands before the verb: 将活动推迟至.' },
  },
  'a range that another date replaces': {
    en: {
      needs: [
        ['22 August 2023 (replaces 15 August 2023)', '2023-08-22'],
        ['22-26 July 2020 rather than 19 May to 24 June 2020', '2020-07-22/2020-07-26'],
      ],
      not: [
        [
          '22-26 July 2020 rather than 19 May, 24 May and 2 June',
          'date-not-final (rather than): 2020-07-22/2020-07-26',
        ],
      ],
    },
    fr: {
      needs: [['du 22 au 26 juillet 2020 à Lyon au lieu du 19 au 24 mai', '2020-07-22/2020-07-26']],
      not: [['au lieu du 19 au 24 mai 2020', 'date-not-final (au lieu du): 2020-05-19/2020-05-24']],
    },
    es: {
      needs: [['del 22 al 26 de julio de 2020 en lugar del 19 al 24 de mayo', '2020-07-22/2020-07-26']],
      not: [
        ['en lugar del 19 al 24 de mayo de 2020', 'date-not-final (en lugar del): 2020-05-19/2020-05-24'],
      ],
    },
    ru: {
      needs: [['22-26 июля 2020 вместо с 19 по 24 мая', '2020-07-22/2020-07-26']],
      not: [['вместо с 19 по 24 мая 2020', 'date-not-final (вместо): 2020-05-19/2020-05-24']],
    },
    ar: {
      needs: [['من 22 إلى 26 يوليو 2020 بدلا من 19 إلى 24 مايو', '2020-07-22/2020-07-26']],
      not: [['بدلا من 19 إلى 24 مايو 2020', 'date-not-final (بدلا من): 2020-05-19/2020-05-24']],
    },
    zh: {
      needs: [['2020年7月22日至26日，而不是5月19日至24日', '2020-07-22/2020-07-26']],
      not: [['而不是2020年5月19日至24日', 'date-not-final (而不是): 2020-05-19/2020-05-24']],
    },
  },
  'what moves to a place keeps its days': {
    en: {
      needs: [
        ['moved from Geneva to Nairobi, 5-7 May 2024', '2024-05-05/2024-05-07'],
        ['5 May 2024 (moved from Geneva)', '2024-05-05'],
        ['5 May 2024, moved to Geneva', '2024-05-05'],
        ['5 May 2024 (now on Zoom)', '2024-05-05'],
      ],
      not: [
        ['moved from 9:00 to 14:00 on 5-7 May 2024', 'date-not-final (moved from): 2024-05-05/2024-05-07'],
        ['5 May 2024, postponed to Geneva', 'date-not-final (postponed to): 2024-05-05'],
        ['5 May 2024, moved to Geneva on 6 May', '2024-05-06'],
      ],
    },
    fr: {
      needs: [['5 mai 2024, déplacé à Genève', '2024-05-05']],
      not: [['5 mai 2024, déplacé au 6 mai', '2024-05-06']],
    },
    es: {
      needs: [['5 de mayo de 2024, trasladado a Ginebra', '2024-05-05']],
      not: [['5 de mayo de 2024, trasladado al 6 de mayo', '2024-05-06']],
    },
    ru: {
      needs: [['5 мая 2024, перенесено в онлайн', '2024-05-05']],
      not: [['5 мая 2024, перенесено на 6 мая', '2024-05-06']],
    },
    ar: {
      needs: [
        ['نقل من جنيف إلى نيروبي، 5-7 مايو 2024', '2024-05-05/2024-05-07'],
        ['5 مايو 2024، نقل إلى جنيف', '2024-05-05'],
      ],
      not: [['5 مايو 2024، نقل إلى 6 مايو', '2024-05-06']],
    },
    zh: {
      needs: [['2024年5月5日，改到日内瓦', '2024-05-05']],
      not: [['2024年5月5日，改到5月6日', '2024-05-06']],
    },
  },
  'a new date behind a former one has its year': {
    en: {
      needs: [['rescheduled from 3-5 May 2024 to 10-12 June', '2024-06-10/2024-06-12']],
      not: [['rescheduled from 3-5 May 2024 to 10-12 June 2025', '2025-06-10/2025-06-12']],
    },
    fr: {
      needs: [['reporté du 3 mai 2024 au 10 juin', '2024-06-10']],
      not: [['reporté du 3 mai 2024 au 10 juin 2025', '2025-06-10']],
    },
    es: {
      needs: [['aplazado del 3 de mayo de 2024 al 10 de junio', '2024-06-10']],
      not: [['aplazado del 3 de mayo de 2024 al 10 de junio de 2025', '2025-06-10']],
    },
    ru: {
      needs: [['перенесено с 3 мая 2024 на 10 июня', '2024-06-10']],
      not: [['перенесено с 3 мая 2024 на 10 июня 2025', '2025-06-10']],
    },
    ar: {
      needs: [['تأجل من 3 مايو 2024 إلى 10 يونيو', '2024-06-10']],
      not: [['تأجل من 3 مايو 2024 إلى 10 يونيو 2025', '2025-06-10']],
    },
    zh: {
      needs: [['从2024年5月3日改为5月5日', '2024-05-05']],
      not: [['从2024年5月3日改为2025年5月5日', '2025-05-05']],
    },
  },
  'what is paid or handed in, and moves, is not the event': {
    en: {
      needs: [['payment moved to 12 June 2024', 'date-not-of-event (payment): 2024-06-12']],
      not: [['forum moved to 12 June 2024', '2024-06-12']],
    },
    fr: {
      needs: [['paiement reporté au 12 juin 2024', 'date-not-of-event (paiement): 2024-06-12']],
      not: [['forum reporté au 12 juin 2024', '2024-06-12']],
    },
    es: {
      needs: [['pago aplazado al 12 de junio de 2024', 'date-not-of-event (pago): 2024-06-12']],
      not: [['foro aplazado al 12 de junio de 2024', '2024-06-12']],
    },
    ru: {
      needs: [['оплата перенесена на 12 июня 2024 года', 'date-not-of-event (оплата): 2024-06-12']],
      not: [['форум перенесён на 12 июня 2024 года', '2024-06-12']],
    },
    ar: {
      needs: [['تأجيل الدفع إلى 12 يونيو 2024', 'date-not-of-event (الدفع): 2024-06-12']],
      not: [['تأجيل المنتدى إلى 12 يونيو 2024', '2024-06-12']],
    },
    zh: {
      needs: [
        ['投稿推迟到2024年6月12日', 'date-not-of-event (投稿): 2024-06-12'],
        ['缴费延期至2024年6月12日', 'date-not-of-event (缴费): 2024-06-12'],
      ],
      not: [['论坛推迟到2024年6月12日', '2024-06-12']],
    },
  },
  'festivals, fairs and other events move': {
    en: {
      needs: [['postponed the marathon to 5 May 2024', '2024-05-05']],
      not: [['postponed the parcel to 5 May 2024', 'date-not-final (postponed): 2024-05-05']],
    },
    fr: {
      needs: [['report de la dixième édition du salon au 5 mai 2024', '2024-05-05']],
      not: [['report du colis au 5 mai 2024', 'date-not-final (report du): 2024-05-05']],
    },
    es: {
      needs: [['aplazan el torneo al 5 de mayo de 2024', '2024-05-05']],
      not: [['aplazan el paquete al 5 de mayo de 2024', 'date-not-final (aplazan): 2024-05-05']],
    },
    ru: {
      needs: [['перенос чемпионата на 5 мая 2024 года', '2024-05-05']],
      not: [['перенос посылки на 5 мая 2024 года', 'date-not-final (перенос): 2024-05-05']],
    },
    ar: {
      needs: [['تأجيل مهرجان المدن القديمة إلى شهر أكتوبر 2021', '2021-10']],
      not: [['تأجيل الطرد إلى 5 مايو 2024', 'date-not-final (تأجيل): 2024-05-05']],
    },
    without: { zh: 'The verb stands directly before the word for the new date.' },
  },
  'what lasts until a day': {
    zh: {
      needs: [
        ['展览将持续到2024年7月6日', '../2024-07-06'],
        ['2024年5月6日展出到7月6日', '2024-05-06/2024-07-06'],
      ],
      not: [['2024年5月6日到场', '2024-05-06']],
    },
    without: {
      en: 'The rule of words for until has them.',
      fr: 'The rule of words for until has them.',
      es: 'The rule of words for until has them.',
      ru: 'The rule of words for until has them.',
      ar: 'The rule of words for until has them.',
    },
  },
  'a part of the event that moves leaves its days open': {
    en: {
      needs: [
        ['5-7 May 2024 (gala dinner moved to 8 May)', 'date-not-final (moved to)'],
        [
          '5 May 2024, results postponed to 7 June 2024',
          'date-not-final (postponed to): {2024-05-05,2024-06-07}',
        ],
      ],
      not: [
        ['5 May 2024, has been moved to 8 May', '2024-05-08'],
        ['5-7 May 2024 (the forum moved to 8 May)', '2024-05-08'],
        ['AI days moved to 8 May 2024', '2024-05-08'],
      ],
    },
    fr: {
      needs: [['5-7 mai 2024, dîner déplacé au 8 mai', 'date-not-final (déplacé au)']],
      not: [['5-7 mai 2024, finalement déplacé au 8 mai', '2024-05-08']],
    },
    es: {
      needs: [['5-7 de mayo de 2024, cena aplazada al 8 de mayo', 'date-not-final (aplazada al)']],
      not: [['5-7 de mayo de 2024, ha sido aplazada al 8 de mayo', '2024-05-08']],
    },
    ru: {
      needs: [['5–7 мая 2024 года, ужин перенесён на 8 мая', 'date-not-final (перенесён на)']],
      not: [['5–7 мая 2024 года, форум перенесён на 8 мая', '2024-05-08']],
    },
    zh: {
      needs: [['2024年5月5-7日，晚宴改至5月8日', 'date-not-final (改至): 2024-05-05/2024-05-07']],
      not: [['2024年5月5-7日，会议改至5月8日', '2024-05-08']],
    },
    without: { ar: 'The verb stands before what moves.' },
  },
  'a bracket that says something of the event is no other date': {
    en: {
      needs: [
        ['5 May 2024 (cancelled due to strike on 4 May)', 'date-not-final (cancelled)'],
        ['5 May 2024 (postponed; payment on 4 May)', 'date-not-final (postponed)'],
        ['5 May 2024 (or 6 May, payment before)', 'date-partly-read'],
      ],
      not: [
        ['5 May 2024 (payment on 4 May)', '2024-05-05'],
        ['6 May 2024 (originally 5 May)', '2024-05-06'],
      ],
    },
    fr: {
      needs: [['5 mai 2024 (annulé ; inscription close le 4 mai)', 'date-not-final (annulé)']],
      not: [['5 mai 2024 (inscription close le 4 mai)', '2024-05-05']],
    },
    es: {
      needs: [['5 de mayo de 2024 (cancelado; inscripción hasta el 4 de mayo)', '2024-05-05, cancelled']],
      not: [['5 de mayo de 2024 (inscripción hasta el 4 de mayo)', '2024-05-05']],
    },
    ru: {
      needs: [['5 мая 2024 года (отменено; регистрация до 4 мая)', '2024-05-05, cancelled']],
      not: [['5 мая 2024 года (регистрация до 4 мая)', '2024-05-05']],
    },
    ar: {
      needs: [['5 مايو 2024 (ألغي؛ التسجيل حتى 4 مايو)', '2024-05-05, cancelled']],
      not: [['5 مايو 2024 (التسجيل حتى 4 مايو)', '2024-05-05']],
    },
    zh: {
      needs: [['2024年5月5日（取消；报名截至5月4日）', 'date-not-final (取消)']],
      not: [['2024年5月5日（报名截至5月4日）', '2024-05-05']],
    },
  },
  'of a change of date, the new one': {
    en: {
      needs: [
        ['Change of date from 12 May 2020 to 19 May 2020', '2020-05-19'],
        ['Date change for the Forum from 12-14 May to 19-21 May 2020', '2020-05-19/2020-05-21'],
        ['Date change: from 12 to 15 May 2020', 'date-not-final: 2020-05-12/2020-05-15'],
      ],
      not: [
        ['Change of date: 9-12 May 2020', '2020-05-09/2020-05-12'],
        ['Change of plan from 12 May 2020 to 19 May 2020', '2020-05-12/2020-05-19'],
        [
          'Change of date of the registration deadline from 12 to 19 May 2020',
          'date-not-of-event (deadline): 2020-05-12/2020-05-19',
        ],
      ],
    },
    fr: {
      needs: [['Changement de date du 12 mai au 9 mai 2020', '2020-05-09']],
      not: [['Changement de salle du 9 mai au 12 mai 2020', '2020-05-09/2020-05-12']],
    },
    es: {
      needs: [['Cambio de fecha del 12 de mayo al 19 de mayo de 2020', '2020-05-19']],
      not: [['Cambio de sede del 12 al 19 de mayo de 2020', '2020-05-12/2020-05-19']],
    },
    ru: {
      needs: [
        ['Изменение даты последнего семинара с 12.12.2020 на 09.12.2020', '2020-12-09'],
        ['Изменение даты с 12 по 15 мая 2020', 'date-not-final: 2020-05-12/2020-05-15'],
      ],
      not: [['Изменение маршрута с 12 по 15 мая 2020', '2020-05-12/2020-05-15']],
    },
    ar: {
      needs: [['تغيير الموعد من 12 مايو إلى 19 مايو 2020', '2020-05-19']],
      not: [['من 12 مايو إلى 19 مايو 2020', '2020-05-12/2020-05-19']],
    },
    zh: {
      needs: [
        ['会议日期由5月12日变更为2020年5月9日', '2020-05-09'],
        ['日期变更：由2020年5月12日变更为2020年5月9日', '2020-05-09'],
      ],
      not: [['由2020年5月12日至5月15日', '2020-05-12/2020-05-15']],
    },
  },
  'behind a comma is the date of something else': {
    en: {
      needs: [
        ['registration 4 May, meeting 5-7 May 2024', '2024-05-05/2024-05-07'],
        ['5-7 May 2024, registration 4 May', '2024-05-05/2024-05-07'],
        ['Arrival 4 May, meeting 5-7 May 2024', '2024-05-05/2024-05-07'],
      ],
      not: [
        [
          'Deadline May 4, 2024, meeting May 5-7, 2024',
          'date-not-of-event (Deadline): {2024-05-04,2024-05-05/2024-05-07}',
        ],
        ['5 May 2024, 14:00 (deadline)', 'date-not-of-event (deadline): 2024-05-05'],
        ['registration 4 May 2024, 09:00', 'date-not-of-event (registration): 2024-05-04'],
      ],
    },
    fr: {
      needs: [['inscription le 4 mai, atelier du 5 au 7 mai 2024', '2024-05-05/2024-05-07']],
      not: [['inscription le 4 mai 2024, en ligne', 'date-not-of-event (inscription): 2024-05-04']],
    },
    es: {
      needs: [['llegada 4 de mayo, taller 5-7 de mayo de 2024', '2024-05-05/2024-05-07']],
      not: [['inscripción 4 de mayo de 2024, en línea', 'date-not-of-event (inscripción): 2024-05-04']],
    },
    ru: {
      needs: [['регистрация 4 мая, семинар 5-7 мая 2024', '2024-05-05/2024-05-07']],
      not: [['регистрация 4 мая 2024, онлайн', 'date-not-of-event (регистрация): 2024-05-04']],
    },
    ar: {
      needs: [['التسجيل 4 مايو، ورشة 5-7 مايو 2024', '2024-05-05/2024-05-07']],
      not: [['التسجيل 4 مايو 2024، عن بعد', 'date-not-of-event (التسجيل): 2024-05-04']],
    },
    zh: {
      needs: [['2024年5月4日报名，2024年5月5日至7日会议', '2024-05-05/2024-05-07']],
      not: [['2024年5月4日报名，线上', 'date-not-of-event (报名): 2024-05-04']],
    },
  },
  'a former date in brackets that was planned first, or is replaced': {
    en: {
      needs: [
        ['5-7 May 2026 (initially planned for 15 August)', '2026-05-05/2026-05-07'],
        ['5-7 May 2026 (replaces the meeting planned for 15 August)', '2026-05-05/2026-05-07'],
      ],
      not: [
        ['initially planned for 5 May 2026', '2026-05-05, tentative'],
        ['originally scheduled for 5 April 2022 and has been rescheduled to 12 April', '2022-04-12'],
      ],
    },
    fr: {
      needs: [['5-7 mai 2026 (initialement prévu le 15 août)', '2026-05-05/2026-05-07']],
      not: [['5-7 mai 2026 (prévu)', '2026-05-05/2026-05-07, tentative']],
    },
    es: {
      needs: [
        ['5-7 de mayo de 2026 (previsto inicialmente para el 15 de agosto)', '2026-05-05/2026-05-07'],
        ['5-7 de mayo de 2026 (reemplaza el 15 de agosto)', '2026-05-05/2026-05-07'],
      ],
      not: [['5-7 de mayo de 2026 (previsto)', '2026-05-05/2026-05-07, tentative']],
    },
    ru: {
      needs: [
        ['5-7 мая 2026 (первоначально планировалось 15 августа)', '2026-05-05/2026-05-07'],
        ['5-7 мая 2026 (заменяет 15 августа)', '2026-05-05/2026-05-07'],
      ],
      not: [['5-7 мая 2026 (планируется)', '2026-05-05/2026-05-07, tentative']],
    },
    ar: {
      needs: [
        ['5-7 مايو 2026 (كان مقررا في 15 أغسطس)', '2026-05-05/2026-05-07'],
        ['5-7 مايو 2026 (يحل محل 15 أغسطس)', '2026-05-05/2026-05-07'],
      ],
      not: [['5-7 مايو 2026', '2026-05-05/2026-05-07']],
    },
    zh: {
      needs: [
        ['2026年5月5日至7日（原计划8月15日）', '2026-05-05/2026-05-07'],
        ['2026年5月5日至7日（替代8月15日）', '2026-05-05/2026-05-07'],
      ],
      not: [['2026年5月5日至7日（计划）', '2026-05-05/2026-05-07, tentative']],
    },
  },
  'a date that is replaced by the one behind it': {
    en: {
      needs: [['15 August 2026 (replaced by 5-7 May 2026)', '2026-05-05/2026-05-07']],
      not: [['Forum 15 August 2026, replaced by a workshop', 'date-not-final (replaced by): 2026-08-15']],
    },
    fr: {
      needs: [['15 août 2026 (remplacé par le 5 mai 2026)', '2026-05-05']],
      not: [['5 mai 2026 (remplace le 15 août)', '2026-05-05']],
    },
    es: {
      needs: [['15 de agosto de 2026, sustituido por el 5 de mayo de 2026', '2026-05-05']],
      not: [['5 de mayo de 2026 (sustituye al 15 de agosto)', '2026-05-05']],
    },
    ru: {
      needs: [['15 августа 2026 (заменено на 5-7 мая 2026)', '2026-05-05/2026-05-07']],
      not: [['5-7 мая 2026 (заменяет 15 августа)', '2026-05-05/2026-05-07']],
    },
    without: {
      ar: 'The new date is named as such.',
      zh: 'The word for a change stands before the new date.',
    },
  },
};
