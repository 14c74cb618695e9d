import type { Rules } from './rule.js';

/** Hours with words that say which they are, and dates with words that say how long. */
export const labels: Rules = {
  'labels of the start and the end of a range': {
    en: {
      needs: [
        ['Start: 2 June 2025 End: 6 June 2025', '2025-06-02/2025-06-06'],
        ['start date 02-06-2025; end date 16-06-2025', '2025-06-02/2025-06-16'],
        ['opens 2 June 2025, closes 6 June 2025', '2025-06-02/2025-06-06'],
        ['Start: 2/6/2025 (1)\nEnd: 16/6/2025', '2025-06-02/2025-06-16'],
        ['begins on 2 June and ends on 6 June 2025', '2025-06-02/2025-06-06'],
        ['Start: 2 June 2025 9:00, End: 2 June 2025 17:00', '2025-06-02, 09:00-17:00'],
        [
          'start 15 June 2025 08:00, end 2 July 2025 21:00',
          '2025-06-15/2025-07-02, 08:00-21:00, without a break',
        ],
      ],
      not: [
        ['Start: 2 June 2025 End: TBC', 'date-vague (End): 2025-06-02'],
        ['Start 6 June 2025 End 2 June 2025', 'date-vague (Start): 2025-06-06'],
        ['Friends of 5G, 2 June 2025', '2025-06-02'],
      ],
    },
    fr: {
      needs: [
        ['Début : 2 juin 2025 – Fin : 6 juin 2025', '2025-06-02/2025-06-06'],
        ['commence le 2 juin et se termine le 6 juin 2025', '2025-06-02/2025-06-06'],
      ],
      not: [['Début juin 2025', '2025-06~']],
    },
    es: {
      needs: [['Inicio: 2 de junio de 2025. Término: 6 de junio de 2025', '2025-06-02/2025-06-06']],
      not: [['inicios de junio de 2025', '2025-06~']],
    },
    ru: {
      needs: [
        ['Начало: 2 июня 2025 г. Окончание: 6 июня 2025 г.', '2025-06-02/2025-06-06'],
        ['начинается 2 июня и заканчивается 6 июня 2025 г.', '2025-06-02/2025-06-06'],
      ],
      not: [['начало июня 2025 г.', '2025-06~']],
    },
    ar: {
      needs: [
        ['تاريخ البدء: 2 يونيو 2025 تاريخ الانتهاء: 6 يونيو 2025', '2025-06-02/2025-06-06'],
        ['يبدأ يوم 2 يونيو ويمتد حتى 6 يونيو 2025', '2025-06-02/2025-06-06'],
        ['تبدأ يوم السبت 17/2/2024 وتنتهي يوم السبت 24/2/2024', '2024-02-17/2024-02-24'],
      ],
      not: [['بداية يونيو 2025', '2025-06~']],
    },
    zh: {
      needs: [['开始日期：2025年6月2日 结束日期：2025年6月6日', '2025-06-02/2025-06-06']],
      not: [['2025年6月2日开始', '2025-06-02/..']],
    },
  },
  'hours that the phrase says are the end': {
    en: {
      needs: [
        ['15 June 2025, end: 21:00', '2025-06-15, hours-omitted (noStart)'],
        ['15 June 2025, closing 21:00', '2025-06-15, hours-omitted (noStart)'],
        ['15 June 2025, 19:00 start, 21:00 end', '2025-06-15, 19:00-21:00'],
        ['15 June 2025 start 19:00 end 21:00', '2025-06-15, 19:00-21:00'],
      ],
      not: [
        ['15 June 2025, 18:00 Closing ceremony', '2025-06-15, 18:00'],
        ['15 June 2025, 19:00', '2025-06-15, 19:00'],
        ['15 June 2025, start 19:00, end 09:00', '2025-06-15, hours-omitted (several)'],
        ['15 June 2025, start 19:00, end 19:00', '2025-06-15, hours-omitted (several)'],
        ['15 June 2025 9:00, 16 June 2025 end 17:00', '2025-06-15/2025-06-16, hours-omitted (several)'],
        ['15 June 2025, closing 9:00-17:00', '2025-06-15, 09:00-17:00'],
      ],
    },
    fr: {
      needs: [
        ['15 juin 2025, fin : 21h', '2025-06-15, hours-omitted (noStart)'],
        ['15 juin 2025, clôture à 21h', '2025-06-15, hours-omitted (noStart)'],
        ['15 juin 2025, début 19h, fin 21h', '2025-06-15, 19:00-21:00'],
      ],
      not: [['15 juin 2025, 18h, clôture du forum', '2025-06-15, 18:00']],
    },
    es: {
      needs: [
        ['15 de junio de 2025, cierre a las 21:00', '2025-06-15, hours-omitted (noStart)'],
        ['15 de junio de 2025, inicio 19:00, término 21:00', '2025-06-15, 19:00-21:00'],
      ],
      not: [['15 de junio de 2025, inicio 19:00', '2025-06-15, 19:00']],
    },
    ru: {
      needs: [
        ['15 июня 2025, конец в 21:00', '2025-06-15, hours-omitted (noStart)'],
        ['15 июня 2025, начало в 19:00, окончание в 21:00', '2025-06-15, 19:00-21:00'],
      ],
      not: [['15 июня 2025, начало в 19:00', '2025-06-15, 19:00']],
    },
    ar: {
      needs: [
        ['15 يونيو 2025، ينتهي الساعة 21:00', '2025-06-15, hours-omitted (noStart)'],
        ['15 يونيو 2025، النهاية الساعة 21:00', '2025-06-15, hours-omitted (noStart)'],
      ],
      not: [['15 يونيو 2025 الساعة 21:00', '2025-06-15, 21:00']],
    },
    zh: {
      needs: [
        ['2025年6月15日 21:00结束', '2025-06-15, hours-omitted (noStart)'],
        ['2025年6月15日上午9点开始，下午5点结束', '2025-06-15, 09:00-17:00'],
      ],
      not: [['2025年6月15日21:00', '2025-06-15, 21:00']],
    },
  },
  'the first hour opens no period of days': {
    en: {
      needs: [
        ['15 June 2025 10:00 onwards', '2025-06-15, 10:00'],
        ['15-17 June 2025, 19:00 onwards', '2025-06-15/2025-06-17, 19:00'],
      ],
      not: [
        ['15 June 2025 onwards, 10:00', '2025-06-15/.., 10:00'],
        ['from 15 June 2025, 10:00', '2025-06-15/.., 10:00'],
      ],
    },
    fr: {
      needs: [['15 juin 2025 19h et après', '2025-06-15, 19:00']],
      not: [['15 juin 2025 et après', '2025-06-15/..']],
    },
    es: {
      needs: [['15 de junio de 2025, 19:00 en adelante', '2025-06-15, 19:00']],
      not: [['15 de junio de 2025 en adelante', '2025-06-15/..']],
    },
    ru: {
      needs: [['15 июня 2025 года в 19:00 и позднее', '2025-06-15, 19:00']],
      not: [['15 июня 2025 года и позднее', '2025-06-15/..']],
    },
    ar: {
      needs: [['15 يونيو 2025 الساعة 19:00 فصاعدا', '2025-06-15, 19:00']],
      not: [['15 يونيو 2025 فصاعدا', '2025-06-15/..']],
    },
    zh: {
      needs: [
        ['2025年6月15日19:00开始', '2025-06-15, 19:00'],
        ['2025年6月15日19时起', '2025-06-15, 19:00'],
      ],
      not: [
        ['2025年6月15日起', '2025-06-15/..'],
        ['从2025年6月15日19:00起', '2025-06-15/.., 19:00'],
      ],
    },
  },
  'the hour of an end beside the label of a start': {
    en: {
      needs: [
        ['opens 5 May 2026, closes 16:00', '2026-05-05, hours-omitted (noStart)'],
        ['opens 5 May 2026, closes 7 May 2026, 16:00', '2026-05-05/2026-05-07, hours-omitted (noStart)'],
      ],
      not: [['Start: 5 May 2026 9:00, end: 17:00', '2026-05-05, 09:00-17:00']],
    },
    fr: {
      needs: [['ouverture le 5 mai 2026, clôture à 16h', '2026-05-05, hours-omitted (noStart)']],
      not: [['début le 5 mai 2026 à 9h, fin 16h', '2026-05-05, 09:00-16:00']],
    },
    es: {
      needs: [['inicio 5 de mayo de 2026, fin a las 16:00', '2026-05-05, hours-omitted (noStart)']],
      not: [['inicio 5 de mayo de 2026, 9:00, fin a las 16:00', '2026-05-05, 09:00-16:00']],
    },
    ru: {
      needs: [['открытие 5 мая 2026 г., закрытие в 16:00', '2026-05-05, hours-omitted (noStart)']],
      not: [['начало 5 мая 2026 г. 9:00, окончание 16:00', '2026-05-05, 09:00-16:00']],
    },
    without: {
      ar: 'Its labels of hours are others.',
      zh: 'The word for the end stands behind the hour.',
    },
  },
  'what was opened and closed, and an opening with a closing': {
    en: {
      needs: [
        ['opened 1 August 2022, closed 14 November 2022', '2022-08-01/2022-11-14'],
        ['Call 2 opened on 1 August 2022 and closed on 14 November 2022.', '2022-08-01/2022-11-14'],
        ['begins 1 August 2022 and concludes 14 November 2022', '2022-08-01/2022-11-14'],
        ['Exhibition opens 1 March 2026, closes 30 March 2026', '2026-03-01/2026-03-30'],
      ],
      not: [
        [
          'Registration opens 1 May 2026, closes 5 May 2026',
          'date-not-of-event (Registration opens): {2026-05-01,2026-05-05}',
        ],
        ['5-12 May 2026, closed on 8 May', '2026-05-05/2026-05-07 and 2026-05-09/2026-05-12'],
      ],
    },
    fr: {
      needs: [
        ['Ouverture le 1er août 2022, clôture le 14 novembre 2022', '2022-08-01/2022-11-14'],
        ['ouvert le 1er août et fermé le 14 novembre 2022', '2022-08-01/2022-11-14'],
      ],
      not: [['5-12 mai 2026, fermé le 8 mai', '2026-05-05/2026-05-07 and 2026-05-09/2026-05-12']],
    },
    es: {
      needs: [
        ['abre el 1 de agosto y cierra el 14 de noviembre de 2022', '2022-08-01/2022-11-14'],
        ['Inauguración: 1 de agosto de 2022, clausura: 14 de noviembre de 2022', '2022-08-01/2022-11-14'],
        ['La feria abrió el 1 de agosto y cerró el 14 de noviembre de 2022', '2022-08-01/2022-11-14'],
      ],
      not: [
        ['5-12 de mayo de 2026, cerrado el 8 de mayo', '2026-05-05/2026-05-07 and 2026-05-09/2026-05-12'],
      ],
    },
    ru: {
      needs: [
        ['открытие 1 августа 2022, закрытие 14 ноября 2022', '2022-08-01/2022-11-14'],
        ['Выставка открылась 1 августа 2022 года и закрылась 14 ноября 2022 года', '2022-08-01/2022-11-14'],
      ],
      not: [['5-12 мая 2026, закрыто 8 мая', '2026-05-05/2026-05-07 and 2026-05-09/2026-05-12']],
    },
    ar: {
      needs: [['افتتح في 1 أغسطس 2022 واختتم في 14 نوفمبر 2022', '2022-08-01/2022-11-14']],
      not: [['افتتح في 1 أغسطس 2022', '2022-08-01']],
    },
    zh: {
      needs: [
        ['开幕时间：2022年8月1日，闭幕时间：2022年11月14日', '2022-08-01/2022-11-14'],
        ['开幕：2022年8月1日，闭幕：2022年11月14日', '2022-08-01/2022-11-14'],
      ],
      not: [['开幕时间：2022年8月1日', '2022-08-01']],
    },
  },
  'a start before hours is their label': {
    en: {
      needs: [['15 June 2025 Start: 19:00', '2025-06-15, 19:00']],
      not: [
        ['start of 15 June 2025', 'date-vague (start): 2025-06-15'],
        ['beginning of 2025, 19:00', '2025~, 19:00'],
      ],
    },
    fr: {
      needs: [['15 juin 2025 Début : 19h', '2025-06-15, 19:00']],
      not: [['début 15 juin 2025', 'date-vague (début): 2025-06-15']],
    },
    es: {
      needs: [['15 de junio de 2025 comienzos 19:00', '2025-06-15, 19:00']],
      not: [['comienzos de junio de 2025', '2025-06~']],
    },
    ru: {
      needs: [['15 июня 2025 Начало в 19:00', '2025-06-15, 19:00']],
      not: [['начало 15 июня 2025', 'date-vague (начало): 2025-06-15']],
    },
    ar: {
      needs: [['15 يونيو 2025 البداية الساعة 19:00', '2025-06-15, 19:00']],
      not: [['بداية 15 يونيو 2025', 'date-vague (بداية): 2025-06-15']],
    },
    without: { zh: 'The word stands behind the hours.' },
  },
  'a length in weeks or in days of some kind agrees with the dates': {
    en: {
      needs: [
        ['27 May-7 June 2024 (2 weeks)', '2024-05-27/2024-06-07'],
        ['27-31 May 2024 (5 full days)', '2024-05-27/2024-05-31'],
        ['1 September - 30 October 2022 (8 weeks + 2 days)', '2022-09-01/2022-10-30'],
        ['1 September - 30 October 2022 (8 school weeks)', '2022-09-01/2022-10-30'],
        ['34 weeks (1 September 2022 - 25 May 2023)', '2022-09-01/2023-05-25'],
        ['27-31 May 2024 (3 alternate days)', 'date-partly-read (3): 2024-05-27/2024-05-31'],
        ['27-31 May 2024 (2 weeks)', 'date-partly-read (2): 2024-05-27/2024-05-31'],
      ],
      not: [
        ['27 May-7 June 2024 (hybrid)', '2024-05-27/2024-06-07'],
        ['from 27 May 2024 (2 weeks)', 'date-partly-read (2): 2024-05-27/..'],
        ['May 2024 (2 weeks)', 'date-partly-read (2): 2024-05'],
        ['2 weeks: 5 May - 30 June 2022', 'date-partly-read (2): 2022-05-05/2022-06-30'],
      ],
    },
    fr: {
      needs: [['du 27 mai au 7 juin 2024 (2 semaines)', '2024-05-27/2024-06-07']],
      not: [['du 27 mai au 7 juin 2024 (3 semaines)', 'date-partly-read (3): 2024-05-27/2024-06-07']],
    },
    es: {
      needs: [
        ['del 27 al 31 de mayo de 2024 (5 días hábiles)', '2024-05-27/2024-05-31'],
        ['del 27 de mayo al 7 de junio de 2024 (2 semanas)', '2024-05-27/2024-06-07'],
        ['3 días, 5-7 de mayo de 2022', '2022-05-05/2022-05-07'],
        ['4 días, 5-7 de mayo de 2022', 'dates-contradict (4): 2022-05-05/2022-05-07'],
      ],
      not: [
        ['los días 3, 4 y 5 de mayo de 2022', '2022-05-03/2022-05-05'],
        ['del 27 al 31 de mayo de 2024 (3 días hábiles)', 'date-partly-read (3): 2024-05-27/2024-05-31'],
      ],
    },
    ru: {
      needs: [
        ['с 27 мая по 7 июня 2024 г. (2 недели)', '2024-05-27/2024-06-07'],
        ['с 21 августа 2023 г. по 13 октября 2023 г. (8 недель)', '2023-08-21/2023-10-13'],
        ['с 27 по 31 мая 2024 г. (5 рабочих дней)', '2024-05-27/2024-05-31'],
        ['01.09 - 28.10.2022 (42 учебных дня)', '2022-09-01/2022-10-28'],
        ['34 недели (с 01.09.2022 по 25.05.2023)', '2022-09-01/2023-05-25'],
        [
          'с 09.01.2023 по 10.02.2023 и с 20.02.2023 по 17.03.2023 (9 недель)',
          '2023-01-09/2023-02-10 and 2023-02-20/2023-03-17',
        ],
      ],
      not: [['с 27 по 31 мая 2024 г. (3 рабочих дня)', 'date-partly-read (3): 2024-05-27/2024-05-31']],
    },
    ar: {
      needs: [
        ['من 27 إلى 31 مايو 2024 (5 أيام)', '2024-05-27/2024-05-31'],
        ['من 27 مايو إلى 21 يونيو 2024 (4 أسابيع)', '2024-05-27/2024-06-21'],
        ['3 أيام، 5-7 مايو 2022', '2022-05-05/2022-05-07'],
      ],
      not: [
        ['أيام 3، 4 و5 مايو 2022', '2022-05-03/2022-05-05'],
        ['من 27 إلى 31 مايو 2024 (3 أيام)', 'date-partly-read (3): 2024-05-27/2024-05-31'],
      ],
    },
    zh: {
      needs: [
        ['2024年5月27日至6月7日（2周）', '2024-05-27/2024-06-07'],
        ['2024年5月27日至6月7日,計2週', '2024-05-27/2024-06-07'],
      ],
      not: [['2024年5月27日至6月7日（3周）', 'date-partly-read (3): 2024-05-27/2024-06-07']],
    },
  },
  'a part of a year with the word for it': {
    en: {
      needs: [['at the end of the year 2020', '2020~']],
      not: [
        ['year 2020', '2020'],
        ['end of the financial year', 'date-vague (financial year)'],
      ],
    },
    fr: {
      needs: [
        ["à la fin de l'année 2020", '2020~'],
        ['fin d’année 2020', '2020~'],
      ],
      not: [["l'année 2020", '2020']],
    },
    es: {
      needs: [['a finales del año 2020', '2020~']],
      not: [['el año 2020', '2020']],
    },
    ru: {
      needs: [
        ['в конце 2020 года', '2020~'],
        ['с 19 августа 2023 до конца мая 2024 года', '2023-08-19/2024-05~'],
        ['до конца мая 2026 года', '../2026-05~'],
      ],
      not: [['2020 год', '2020']],
    },
    ar: {
      needs: [
        ['نهاية عام 2020', '2020~'],
        ['أواخر العام 2020', '2020~'],
      ],
      not: [['عام 2020', '2020']],
    },
    zh: {
      needs: [['2020年年底', '2020~']],
      not: [['2020年', '2020']],
    },
  },
  'every day of a range or a list in a word': {
    en: {
      needs: [
        ['Open every day from 11 July to 2 November 2025', '2025-07-11/2025-11-02'],
        ['3-7 June 2024, 9:00-17:00 each day', '2024-06-03/2024-06-07, 09:00-17:00'],
        [
          '3, 5 and 7 June 2024, every day 9:00-17:00',
          '2024-06-03 and 2024-06-05 and 2024-06-07, 09:00-17:00',
        ],
        ['every day, 3-4 and 10-11 June 2024', '2024-06-03/2024-06-04 and 2024-06-10/2024-06-11'],
      ],
      not: [
        [
          'Not open every day from 11 July to 2 November 2025',
          'date-recurring (every day): 2025-07-11/2025-11-02',
        ],
        [
          'Closed every day from 11 July to 2 November 2025',
          'date-recurring (every day): 2025-07-11/2025-11-02',
        ],
        ['3 June 2024, every day 9:00', 'date-recurring (every day): 2024-06-03'],
      ],
    },
    fr: {
      needs: [
        ['Ouvert tous les jours du 11 juillet au 2 novembre 2025', '2025-07-11/2025-11-02'],
        ['3-7 juin 2024, 9h00-17h00 chaque jour', '2024-06-03/2024-06-07, 09:00-17:00'],
        ['3 et 5 juin 2024, tous les jours 9h-17h', '2024-06-03 and 2024-06-05, 09:00-17:00'],
      ],
      not: [['3 juin 2024, chaque jour 9h', 'date-recurring (chaque jour): 2024-06-03']],
    },
    es: {
      needs: [
        ['3-7 de junio de 2024, 9:00 a 17:00 cada día', '2024-06-03/2024-06-07, 09:00-17:00'],
        ['3 y 5 de junio de 2024, todos los días 9:00 a 17:00', '2024-06-03 and 2024-06-05, 09:00-17:00'],
        ['3-7 de junio de 2024, diariamente de 9:00 a 17:00', '2024-06-03/2024-06-07, 09:00-17:00'],
      ],
      not: [['3 de junio de 2024, cada día 9:00', 'date-recurring (cada día): 2024-06-03']],
    },
    ru: {
      needs: [
        ['3-7 июня 2024, ежедневно с 9:00 до 17:00', '2024-06-03/2024-06-07, 09:00-17:00'],
        ['3 и 5 июня 2024, ежедневно', '2024-06-03 and 2024-06-05'],
      ],
      not: [
        ['июнь 2024, ежедневно', 'date-recurring (ежедневно): 2024-06'],
        ['3-7 июня 2024, еженедельно', 'date-recurring (еженедельно): 2024-06-03/2024-06-07'],
      ],
    },
    ar: {
      needs: [
        ['3-7 يونيو 2024، كل يوم', '2024-06-03/2024-06-07'],
        ['3 و 5 يونيو 2024 يوميا', '2024-06-03 and 2024-06-05'],
        ['3-7 يونيو 2024، يوميا من الساعة 9:00 إلى 17:00', '2024-06-03/2024-06-07, 09:00-17:00'],
      ],
      not: [
        ['يونيو 2024، يوميا', 'date-recurring (يوميا): 2024-06'],
        ['كل يوم خميس، 3-14 يونيو 2024', '2024-06-06 and 2024-06-13'],
      ],
    },
    zh: {
      needs: [
        ['2024年6月3日至7日，每天9:00-17:00', '2024-06-03/2024-06-07, 09:00-17:00'],
        ['2024年6月3、5日，每日9:00-17:00', '2024-06-03 and 2024-06-05, 09:00-17:00'],
      ],
      not: [['2024年6月，每天', 'date-recurring (每天): 2024-06']],
    },
  },
  'the end of a range of other words': {
    en: {
      needs: [['28/11/2021 and ends on 2/12/2021', '2021-11-28/2021-12-02', { order: 'dmy' }]],
      not: [['28/11/2021, 2/12/2021', '2021-11-28 and 2021-12-02', { order: 'dmy' }]],
    },
    ar: {
      needs: [
        ['يوم الاحد الموافق 28/11/2021 ويستمر لغاية يوم الخميس الموافق 2/12/2021', '2021-11-28/2021-12-02'],
      ],
      not: [['28/11/2021', '2021-11-28']],
    },
    zh: {
      needs: [
        ['2018年3月1日起至2018年5月31日止', '2018-03-01/2018-05-31'],
        ['从2018年3月1日起到2018年5月31日', '2018-03-01/2018-05-31'],
      ],
      not: [['2018年3月1日起', '2018-03-01/..']],
    },
    without: { fr: 'It has no such words.', es: 'It has no such words.', ru: 'It has no such words.' },
  },
  'four figures with UTC beside a year': {
    en: {
      needs: [
        ['15th February 2021 - 1800z', '2021-02-15, 18:00, UTC'],
        ['15 February 2021, 1800 UTC', '2021-02-15, 18:00, UTC'],
        ['1800-1900 UTC, 5 May 2022', '2022-05-05, 18:00-19:00, UTC'],
      ],
      not: [
        ['15 February 1800 UTC', '1800-02-15'],
        ['2021-2022 UTC', '2021/2022'],
        ['8 May 2022 et 2021', 'date-partly-read (2021)'],
      ],
    },
    without: {
      fr: 'The figures are those of all languages.',
      es: 'The figures are those of all languages.',
      ru: 'The figures are those of all languages.',
      ar: 'The figures are those of all languages.',
      zh: 'The figures are those of all languages.',
    },
  },
  'a time by a city': {
    ru: {
      needs: [
        ['5 мая 2022, 10:00 (по Москве)', '2022-05-05, 10:00, Europe/Moscow'],
        ['5 мая 2022, 10:00 по минскому времени', '2022-05-05, 10:00, Europe/Minsk'],
        ['5 мая 2022, 10:00, время по Женеве', '2022-05-05, 10:00, Europe/Zurich'],
        ['5 мая 2022, 10:00-12:00 по времени Дакара', '2022-05-05, 10:00-12:00, Africa/Dakar'],
      ],
      not: [['5 мая 2022, 18:00, Московского района', '2022-05-05, 18:00']],
    },
    without: {
      en: 'Only Russian says that a time is by a city.',
      fr: 'Only Russian says that a time is by a city.',
      es: 'Only Russian says that a time is by a city.',
      ar: 'Only Russian says that a time is by a city.',
      zh: 'Only Russian says that a time is by a city.',
    },
  },
  'dotted hours of which the other is said to be one': {
    fr: {
      needs: [['5 mai 2022, 9.05-10.10 h', '2022-05-05, 09:05-10:10']],
      not: [['5.10-6.10.2022', '2022-10-05/2022-10-06']],
    },
    es: {
      needs: [['5 de mayo de 2022, 9.05-10.10 horas', '2022-05-05, 09:05-10:10']],
      not: [['5.10-6.10.2022', '2022-10-05/2022-10-06']],
    },
    ru: {
      needs: [['5 мая 2022, 9.05-10.10 ч', '2022-05-05, 09:05-10:10']],
      not: [['5.10-6.10.2022', '2022-10-05/2022-10-06']],
    },
    without: {
      en: 'The language writes a colon.',
      ar: 'The language writes a colon.',
      zh: 'The language writes a colon.',
    },
  },
  'the year with which a sentence begins': {
    en: {
      needs: [
        ['In 2023, the festival took place from 30 June to 6 July', '2023-06-30/2023-07-06'],
        ['In 2023 the festival took place on 30 June', '2023-06-30'],
      ],
      not: [
        ['In 2022, 5 May; in 2023, 6 July', 'dates-contradict: 2022 or 2023-05-05 or 2023-07-06'],
        [
          'In 2023, the forum from 30 December to 3 January',
          'dates-contradict: 2023 or 2022-12-30/2023-01-03',
        ],
        ['2023 forum, 5 May', 'dates-contradict: 2023 or 2023-05-05'],
        ['In 2023, the meeting on 5 May 2024', 'dates-contradict: 2023 or 2024-05-05'],
      ],
    },
    fr: {
      needs: [['En 2023, le festival a eu lieu du 30 juin au 6 juillet', '2023-06-30/2023-07-06']],
      not: [['Budget 2023, adopté le 6 juillet', 'date-partly-read (6 juillet)']],
    },
    es: {
      needs: [['En 2023 el festival se celebró del 30 de junio al 6 de julio', '2023-06-30/2023-07-06']],
      not: [['Presupuesto 2023, aprobado el 6 de julio', 'date-partly-read (6 de julio)']],
    },
    ru: {
      needs: [['В 2023 году фестиваль прошёл с 30 июня по 6 июля', '2023-06-30/2023-07-06']],
      not: [
        ['Бюджет 2023, принят 6 июля', 'date-partly-read (6 июля)'],
        ['за 2026 год отчёт 12 декабря', 'date-partly-read (12 декабря)'],
      ],
    },
    ar: {
      needs: [['في عام 2023، أقيم المهرجان من 30 يونيو إلى 6 يوليو', '2023-06-30/2023-07-06']],
      not: [['ميزانية 2023 المعتمدة في 6 يوليو', 'date-partly-read (6 يوليو)']],
    },
    zh: {
      needs: [
        ['2023年，活动于6月30日至7月6日举行', '2023-06-30/2023-07-06'],
        ['2023年活动于6月30日举行', '2023-06-30'],
        ['2023年大会，时间为6月30日至7月6日', '2023-06-30/2023-07-06'],
      ],
      not: [['2023年预算，6月30日', 'dates-contradict: 2023 or 2023-06-30']],
    },
  },
  'a word for this year or month between a month and its year': {
    en: {
      needs: [['5-7 May next 2024', '2024-05-05/2024-05-07']],
      not: [['5-7 May next', 'date-relative (next)']],
    },
    fr: {
      needs: [['5-7 mai prochain 2024', '2024-05-05/2024-05-07']],
      not: [['5-7 mai prochain', 'date-relative (prochain)']],
    },
    es: {
      needs: [['5-7 de mayo próximo 2024', '2024-05-05/2024-05-07']],
      not: [['5-7 de mayo próximo', 'date-relative (próximo)']],
    },
    ru: {
      needs: [
        ['5 октября текущего 2019 года', '2019-10-05'],
        ['5 октября сего 2019 года', '2019-10-05'],
      ],
      not: [['5 октября сего года', 'date-relative (сего)']],
    },
    ar: {
      needs: [['من 5 إلى 10 من أكتوبر الجاري 2019', '2019-10-05/2019-10-10']],
      not: [['5 أكتوبر الجاري', 'date-relative (الجاري)']],
    },
    without: { zh: 'Its year stands before the month.' },
  },
  'a length in months or years agrees with the dates': {
    en: {
      needs: [
        ['15 May 2021 for a year', 'date-partly-read (a): 2021-05-15'],
        ['15 May 2021 for two years', 'date-partly-read (two): 2021-05-15'],
        ['3 years, 15 May 2021 - 14 May 2024', '2021-05-15/2024-05-14'],
        ['The project lasts 3 years, from 15 May 2021 to 14 May 2024', '2021-05-15/2024-05-14'],
        ['15 May 2021 - 15 August 2021 (3 months)', '2021-05-15/2021-08-15'],
        ['18 months: June 2021 - November 2022', '2021-06/2022-11'],
        ['2021-2023 (3 years)', '2021/2023'],
        ['15 November 2021 - 14 February 2022 (3 months)', '2021-11-15/2022-02-14'],
      ],
      not: [
        ['5 May 2024, 09:00 an expert speaks', '2024-05-05, 09:00'],
        ['15 May 2021 - 14 May 2024 (2 years)', 'date-partly-read (2): 2021-05-15/2024-05-14'],
        ['June 2021 - November 2022 (16 months)', 'date-partly-read (16): 2021-06/2022-11'],
        ['from 15 May 2021 (3 years)', 'date-partly-read (3): 2021-05-15/..'],
        ['5 years anniversary, 15 May 2021', 'date-partly-read (5): 2021-05-15'],
        ['5 May 22 AD', '2022-05-05, inferred century'],
      ],
    },
    fr: {
      needs: [
        ['pour deux ans à partir du 15 mai 2021', 'date-partly-read (deux): 2021-05-15/..'],
        ['3 ans, du 15 mai 2021 au 14 mai 2024', '2021-05-15/2024-05-14'],
      ],
      not: [['le 5 mai de l’an 22', '2022-05-05, inferred century']],
    },
    es: {
      needs: [
        ['15 de mayo de 2021, dos años', 'date-partly-read (dos): 2021-05-15'],
        ['duración de 3 años, del 15 de mayo de 2021 al 14 de mayo de 2024', '2021-05-15/2024-05-14'],
      ],
      not: [['5 de mayo del año 22', '2022-05-05, inferred century']],
    },
    ru: {
      needs: [
        ['15 мая 2021, два года', 'date-partly-read (два): 2021-05-15'],
        ['срок 3 года, с 15 мая 2021 по 14 мая 2024', '2021-05-15/2024-05-14'],
        ['2 месяца: с 5 мая по 4 июля 2021', '2021-05-05/2021-07-04'],
      ],
      not: [['5 мая 22 года', '2022-05-05, inferred century']],
    },
    ar: {
      needs: [
        ['لمدة سنتين من 15 مايو 2021', 'date-partly-read (سنتين): 2021-05-15'],
        ['لمدة 3 سنوات، من 15 مايو 2021 إلى 14 مايو 2024', '2021-05-15/2024-05-14'],
      ],
      not: [['لمدة 3 سنوات من 15 مايو 2021', 'date-partly-read (3): 2021-05-15']],
    },
    zh: {
      needs: [
        ['为期3年，2021年5月15日至2024年5月14日', '2021-05-15/2024-05-14'],
        ['2021年5月15日至2024年5月14日（3年）', '2021-05-15/2024-05-14'],
        ['2021年5月15日，两年', 'date-partly-read (两): 2021-05-15'],
      ],
      not: [
        ['24年5月5日', '2024-05-05, inferred century'],
        ['民国1年', '1912'],
      ],
    },
  },
  'hours of all of the days are whole days': {
    en: {
      needs: [
        ['5 May 2024 00:00 - 7 May 2024 23:59', '2024-05-05/2024-05-07'],
        ['5 May 2024, 0:00-24:00', '2024-05-05'],
      ],
      not: [['5 May 2024 09:00 - 7 May 2024 23:59', '2024-05-05/2024-05-07, 09:00-23:59, without a break']],
    },
    fr: {
      needs: [['5-7 mai 2024, 0h00-23h59', '2024-05-05/2024-05-07']],
      not: [['5 mai 2024, 0h00-23h00', '2024-05-05, 00:00-23:00']],
    },
    es: {
      needs: [['5 de mayo de 2024, 00:00-23:59', '2024-05-05']],
      not: [['5 de mayo de 2024, 00:01-23:59', '2024-05-05, 00:01-23:59']],
    },
    ru: {
      needs: [['5 мая 2024 г. с 00:00 до 23:59', '2024-05-05']],
      not: [['5 мая 2024 г. с 00:00 до 12:59', '2024-05-05, 00:00-12:59']],
    },
    ar: {
      needs: [['5 مايو 2024، 00:00-23:59', '2024-05-05']],
      not: [['5 مايو 2024، 00:00-22:59', '2024-05-05, 00:00-22:59']],
    },
    zh: {
      needs: [['2023.10.01 00:00~2024.12.31 23:59', '2023-10-01/2024-12-31']],
      not: [['2024年5月5日00:00-22:00', '2024-05-05, 00:00-22:00']],
    },
  },
  'the year of a noun and a word for its date before days': {
    zh: {
      needs: [
        ['2022年世界杯时间是11月21日至12月18日', '2022-11-21/2022-12-18'],
        ['2022年会议日期为9月23日至10月15日', '2022-09-23/2022-10-15'],
      ],
      not: [['会议日期为9月23日', 'date-year-missing (noReportingPeriod)']],
    },
    without: {
      en: 'The year stands behind the days.',
      fr: 'The year stands behind the days.',
      es: 'The year stands behind the days.',
      ru: 'The year stands behind the days.',
      ar: 'The year stands behind the days.',
    },
  },
};
