import type { Rules } from './rule.js';

/** In which half of the day hours are. */
export const halves: Rules = {
  'a part of the day that says the half of an hour': {
    en: {
      needs: [
        ['5 May 2022, 7:00 in the evening', '2022-05-05, 19:00'],
        ['5 May 2022 evening, 7:30', '2022-05-05, 19:30, part of the day'],
        ['5 May 2022, 9:00 (evening)', '2022-05-05, 21:00'],
        ['5 May 2022, 9:30, evening', '2022-05-05, 21:30'],
        ['5 May 2022, evening, 6:30-1:00', '2022-05-05, 18:30-01:00, part of the day'],
        ['5 May 2022, evening, 7:30-12:00', '2022-05-05, 19:30-24:00, part of the day'],
        ['5 May 2022, evening, 1:00', '2022-05-05, part of the day, hours-omitted (halfOfDay)'],
        ['5 May 2022 evening: 11:59', '2022-05-05, 23:59, part of the day'],
        ['5 May 2022, 9 am – 5', '2022-05-05, 09:00-17:00'],
        ['5 May 2022, noon – 2:00', '2022-05-05, 12:00-14:00'],
        ['5 May 2022, 2:00 at night', '2022-05-05, 02:00'],
        ['Thursday evening, 5 May 2022, 9:00', '2022-05-05, part of the day, hours-omitted (halfOfDay)'],
        ['5 May 2022, 9:30, evening reception', '2022-05-05, part of the day, hours-omitted (halfOfDay)'],
        ['5 May 2022, 9:30 - evening session', '2022-05-05, part of the day, hours-omitted (halfOfDay)'],
        ['5 May 2022, 9:30 (evening session)', '2022-05-05, part of the day, hours-omitted (halfOfDay)'],
        ['evening, 5 May 2022, 0:30', '2022-05-05, part of the day, hours-omitted (halfOfDay)'],
        ['5 May 2022, 9:30; evening', '2022-05-05, 21:30, part of the day'],
        ['5 May 2022, 9:30 / evening', '2022-05-05, 21:30, part of the day'],
        ['5 May 2022, 7:30 CEST, in the evening', '2022-05-05, 19:30, Europe/Brussels, part of the day'],
        ['5 May 2022, 9:30 at night', '2022-05-05, 21:30'],
        ['5 May 2022, 4 in the evening', '2022-05-05, 16:00'],
        ['5 May 2022, 10:00-12:00, evening', '2022-05-05, 22:00-24:00'],
        ['5 May 2022, 11:00-1:00 at night', '2022-05-05, 23:00-01:00'],
        ['5 May 2022, 1:00-3:00 at night', '2022-05-05, 01:00-03:00'],
        ['5 May 2022, morning, 6:00', '2022-05-05, 06:00, part of the day'],
      ],
      not: [
        ['5 May 2022, morning and evening, 9:30', '2022-05-05, 09:30, part of the day'],
        ['5 May 2022, 9:30-17:00, evening', '2022-05-05, 09:30-17:00'],
        ['evening, 5 May 2022, 12:30', '2022-05-05, 12:30, part of the day'],
        ['evening, 5 May 2022, 9:30 am', '2022-05-05, 09:30, part of the day'],
        ['5 May 2022, 19:30 in the evening', '2022-05-05, 19:30'],
        ['5 May 2022, 9:00 to evening', '2022-05-05, 09:00, part of the day'],
        ['5 May 2022, 9:00, morning session', '2022-05-05, 09:00, part of the day'],
      ],
    },
    fr: {
      needs: [
        ['5 mai 2022, 9h30, soirée', '2022-05-05, 21:30'],
        ['5 mai 2022, 9h30 en soirée', '2022-05-05, 21:30'],
        ['5 mai 2022 à 2 h de la nuit', '2022-05-05, 02:00'],
        ['5 mai 2022 à 4 heures du soir', '2022-05-05, 16:00'],
        ['5 mai 2022, soir, 9:30', '2022-05-05, 21:30, part of the day'],
        ['5 mai 2022, 9h30, soir', '2022-05-05, 21:30'],
      ],
      not: [['5 mai 2022, matin, 9:30', '2022-05-05, 09:30, part of the day']],
    },
    es: {
      needs: [
        ['5 de mayo de 2022, 10:00 noche', '2022-05-05, 22:00'],
        ['5 de mayo de 2022, 10:00, noche', '2022-05-05, 22:00'],
        ['5 de mayo de 2022, 9:30 de noche', '2022-05-05, 21:30'],
        ['5 de mayo de 2022, 9:30, nocturno', '2022-05-05, 21:30'],
      ],
      not: [['5 de mayo de 2022, 10:00 mañana', '2022-05-05, 10:00, part of the day']],
    },
    ru: {
      needs: [
        ['5 мая 2022 г., вечером в 9:30', '2022-05-05, 21:30, part of the day'],
        ['5 мая 2022 г., 9:30, вечером', '2022-05-05, 21:30'],
        ['5 мая 2022 г., 9:30, вечер', '2022-05-05, 21:30'],
        ['5 мая 2022 г., в 4 часа вечера', '2022-05-05, 16:00'],
        ['5 мая 2022 г., в 2:30 ночи', '2022-05-05, 02:30'],
        ['5 мая 2022 г., 1:30 после обеда', '2022-05-05, 13:30'],
        ['5 мая 2022 г., 9:30, вечерняя сессия', '2022-05-05, part of the day, hours-omitted (halfOfDay)'],
        ['вечера 5 мая 2022 г., 9:30', '2022-05-05, part of the day, hours-omitted (halfOfDay)'],
      ],
      not: [
        ['5 мая 2022 г. с 9:00 до вечера', '2022-05-05, 09:00, part of the day'],
        ['5 мая 2022 г., утром в 9:30', '2022-05-05, 09:30, part of the day'],
        ['3 дня: 5-7 мая 2022 г., 9:30', '2022-05-05/2022-05-07, 09:30'],
      ],
    },
    ar: {
      needs: [
        ['20 فبراير 2023 من الساعة السابعة مساء وحتى التاسعة مساء', '2023-02-20, 19:00-21:00'],
        ['5 مايو 2022 من 10 ص إلى 2 م', '2022-05-05, 10:00-14:00'],
        ['5 مايو 2022، 9:30، مساء', '2022-05-05, 21:30'],
        ['مساء، 9:30، 5 مايو 2022', '2022-05-05, 21:30, part of the day'],
        ['5 مايو 2022، 9:30 المساء', '2022-05-05, 21:30'],
        ['5 مايو 2022، 9:30 الليل', '2022-05-05, 21:30'],
        ['مساء يوم الخميس 5 مايو 2022، الساعة 9', '2022-05-05, part of the day, hours-omitted (halfOfDay)'],
        ['مساء الخميس 5 مايو 2022م الساعة 9', '2022-05-05, part of the day, hours-omitted (halfOfDay)'],
      ],
      not: [
        ['5 مايو 2022م 9:00', '2022-05-05, 09:00'],
        ['5/5/2022م 9:00-11:00', '2022-05-05, 09:00-11:00'],
        ['5 مايو 2022م 8 ص', '2022-05-05, 08:00'],
        ['20 فبراير 2023 الساعة السابعة صباحا', '2023-02-20, 07:00'],
        ['9:30، م، 5 مايو 2022', '2022-05-05, 09:30'],
      ],
    },
    zh: {
      needs: [
        ['2022年5月5日晚间9:00', '2022-05-05, 21:00'],
        ['2022年5月5日9:30，晚上', '2022-05-05, 21:30'],
        ['2022年5月5日夜里9:30', '2022-05-05, 21:30'],
        ['2022年5月5日晚上 会议 9:30', '2022-05-05, part of the day, hours-omitted (halfOfDay)'],
      ],
      not: [['2022年5月5日上午9:00', '2022-05-05, 09:00']],
    },
  },
  'an hour that is none of the part of the day that is named beside it': {
    en: {
      needs: [
        ['5 May 2022, 0:30, evening', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, 9:30, afternoon', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, 11:00-1:00 evening', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, 12:30 at night', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, 3:59 in the evening', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, 9-11 in the afternoon', '2022-05-05, hours-omitted (halfOfDay)'],
        ['afternoon: 10:00, 5 May 2022', '2022-05-05, part of the day, hours-omitted (halfOfDay)'],
        ['5 May 2022, 14:00 in the morning', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, evening: 09:00-17:00', '2022-05-05, part of the day, hours-omitted (halfOfDay)'],
        ['5 May 2022, evening: 8:00 am', '2022-05-05, part of the day, hours-omitted (halfOfDay)'],
        ['5 May 2022, morning: 14:00', '2022-05-05, part of the day, hours-omitted (halfOfDay)'],
        ['5 May 2022, night: 12:00', '2022-05-05, part of the day, hours-omitted (halfOfDay)'],
        ['5 May 2022, 12:30 in the morning', '2022-05-05, hours-omitted (halfOfDay)'],
      ],
      not: [
        ['5 May 2022, 0:30 pm', '2022-05-05, 12:30'],
        ['5 May 2022, 12:30 in the afternoon', '2022-05-05, 12:30'],
        ['5 May 2022, 11:30 in the evening', '2022-05-05, 23:30'],
        ['5 May 2022, 12:00, afternoon', '2022-05-05, 12:00'],
        ['5 May 2022, morning: 9:00-12:30', '2022-05-05, 09:00-12:30, part of the day'],
        ['5 May 2022, 12:30 am', '2022-05-05, 00:30'],
        ['5 May 2022 (evening) 8:30', '2022-05-05, 20:30, part of the day'],
      ],
    },
    fr: {
      needs: [["5 mai 2022, 10 h de l'après-midi", '2022-05-05, hours-omitted (halfOfDay)']],
      not: [["5 mai 2022, 4 h de l'après-midi", '2022-05-05, 16:00']],
    },
    es: {
      needs: [
        ['5 de mayo de 2022, 10:00 de la tarde', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 de mayo de 2022, a las 12 de la mañana', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 de mayo de 2022, a las 8 sedes', '2022-05-05, hours-omitted (halfOfDay)'],
      ],
      not: [['5 de mayo de 2022, 8:00 de la tarde', '2022-05-05, 20:00']],
    },
    ru: {
      needs: [
        ['5 мая 2022 г. в 11 часов ночи', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 мая 2022 г., 11 часов дня', '2022-05-05, hours-omitted (halfOfDay)'],
      ],
      not: [
        ['5 мая 2022 г., 3 часа дня', '2022-05-05, 15:00'],
        ['5 мая 2022 г. в 11 часов вечера', '2022-05-05, 23:00'],
      ],
    },
    ar: {
      needs: [['5 مايو 2022، 0:30 المساء', '2022-05-05, hours-omitted (halfOfDay)']],
      not: [['5 مايو 2022، 12:30 مساء', '2022-05-05, 12:30']],
    },
    zh: {
      needs: [
        ['2022年5月5日傍晚3:00', '2022-05-05, hours-omitted (halfOfDay)'],
        ['2022年5月5日早上12点', '2022-05-05, hours-omitted (halfOfDay)'],
      ],
      not: [
        ['2022年5月5日下午9:30', '2022-05-05, 21:30'],
        ['2022年5月5日晚上5点', '2022-05-05, 17:00'],
      ],
    },
  },
  'an hour to twelve without the half of the day': {
    en: {
      needs: [
        ['5 May 2022, 3:00', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, 6:30-8:00', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, 9:00-5:00', '2022-05-05, 09:00-17:00'],
        ['5 May 2022, 11:30 - 1:00', '2022-05-05, 11:30-13:00'],
        ['5 May 2022, 6:59', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, 1:00', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, 12:30 - 5:00', '2022-05-05, 12:30-17:00'],
        ['5 May 2022, 9:00 to 5:00', '2022-05-05, 09:00-17:00'],
        ['5 May 2022, between 9:00 and 5:00', '2022-05-05, 09:00-17:00'],
        ['5 May 2022, 9:00 until 5:00', '2022-05-05, 09:00-17:00'],
      ],
      not: [
        ['5 May 2022, 03:00', '2022-05-05, 03:00'],
        ['5 May 2022, 3:00 pm', '2022-05-05, 15:00'],
        ['5 May 2022, 3:00 UTC', '2022-05-05, 03:00, UTC'],
        ['5 May 2022, 9:00-5:00 UTC', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, 7:00', '2022-05-05, 07:00'],
        ['5 May 2022, 3:00:00', '2022-05-05, 03:00'],
        ['5 May 2022, 0:30', '2022-05-05, 00:30'],
        ['5 May 2022, 9:00-0:30', '2022-05-05, 09:00-00:30'],
        ['5 May 2022, 9:00-13:00', '2022-05-05, 09:00-13:00'],
        ['5 May 2022, 3:00-13:00', '2022-05-05, 03:00-13:00'],
        ['5 May 2022, 13:00-2:00', '2022-05-05, 13:00-02:00'],
        ['5 May 2022, 9:00-11:00', '2022-05-05, 09:00-11:00'],
        ['5 May 2022, 5:00-21:00', '2022-05-05, 05:00-21:00'],
        ['5 May 2022, 9:30', '2022-05-05, 09:30'],
        ['5 May 2022, 22:00-2:00', '2022-05-05, 22:00-02:00'],
        ['5 May 2022, 3:00', '2022-05-05, 03:00', { clock: 24 }],
      ],
    },
    fr: {
      needs: [['5 May 2022, à 3:00', '2022-05-05, hours-omitted (halfOfDay)']],
      not: [['5 mai 2022, 3:00', '2022-05-05, 03:00']],
    },
    es: {
      needs: [['5 de mayo de 2022 a las 3', '2022-05-05, hours-omitted (halfOfDay)']],
      not: [
        ['5 de mayo de 2022 a las 3 de la tarde', '2022-05-05, 15:00'],
        ['5 de mayo de 2022, a las 3 h', '2022-05-05, 03:00'],
      ],
    },
    ru: {
      needs: [['5 May 2022 в 3:00', '2022-05-05, hours-omitted (halfOfDay)']],
      not: [['5 мая 2022 г. в 3:00', '2022-05-05, 03:00']],
    },
    ar: {
      needs: [['5 مايو 2022، الساعة 3', '2022-05-05, hours-omitted (halfOfDay)']],
      not: [['5 مايو 2022، الساعة 3 مساء', '2022-05-05, 15:00']],
    },
    zh: {
      needs: [['2022年5月5日3点', '2022-05-05, hours-omitted (halfOfDay)']],
      not: [
        ['2022年5月5日下午3点', '2022-05-05, 15:00'],
        ['2022年5月5日15点', '2022-05-05, 15:00'],
      ],
    },
  },
  'an end before a start in the morning': {
    en: {
      needs: [
        ['5 May 2022, 09:00-05:00', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022, 12:59-01:00', '2022-05-05, hours-omitted (halfOfDay)'],
      ],
      not: [
        ['5 May 2022, 9:00-5:00', '2022-05-05, 09:00-17:00'],
        ['5 May 2022, 9 am - 5 am', '2022-05-05, 09:00-05:00'],
        ['5 May 2022, 22:00-05:00', '2022-05-05, 22:00-05:00'],
        ['5 May 2022, 13:00-05:00', '2022-05-05, 13:00-05:00'],
        ['5 May 2022, 10:00-00:59', '2022-05-05, 10:00-00:59'],
        ['5 May 2022, 10:00-00:00', '2022-05-05, 10:00-00:00'],
      ],
    },
    fr: {
      needs: [['5 mai 2022, de 9h à 5h', '2022-05-05, hours-omitted (halfOfDay)']],
      not: [
        ['5 mai 2022, de 22h à 5h', '2022-05-05, 22:00-05:00'],
        ['5 mai 2022, de 9h à minuit', '2022-05-05, 09:00-24:00'],
      ],
    },
    es: {
      needs: [['5 de mayo de 2022, 09:00-05:00', '2022-05-05, hours-omitted (halfOfDay)']],
      not: [['5 de mayo de 2022, 9:00-5:00', '2022-05-05, 09:00-17:00']],
    },
    ru: {
      needs: [
        ['5 мая 2022 г., с 9 ч до 5 ч', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 мая 2022 г., 9:00-5:00', '2022-05-05, hours-omitted (halfOfDay)'],
      ],
      not: [['5 мая 2022 г., 22:00-5:00', '2022-05-05, 22:00-05:00']],
    },
    ar: {
      needs: [['5 مايو 2022، 09:00-05:00', '2022-05-05, hours-omitted (halfOfDay)']],
      not: [['5 مايو 2022، 9:00-5:00', '2022-05-05, 09:00-17:00']],
    },
    zh: {
      needs: [['2022年5月5日9时至5时', '2022-05-05, hours-omitted (halfOfDay)']],
      not: [['2022年5月5日22时至5时', '2022-05-05, 22:00-05:00']],
    },
  },
  'am and pm are marks of hours in every language': {
    en: {
      needs: [['5 May 2024, 7:30-9:30 PM', '2024-05-05, 19:30-21:30']],
      not: [['5 May 2024, FM 7:30', '2024-05-05, 07:30']],
    },
    fr: {
      needs: [['5 mai 2024, 7:30 p.m.', '2024-05-05, 19:30']],
      not: [['5 mai 2024, 7:30', '2024-05-05, 07:30']],
    },
    es: {
      needs: [['5 de mayo de 2024, 7:30 a. m.', '2024-05-05, 07:30']],
      not: [['5 de mayo de 2024, 7:30', '2024-05-05, 07:30']],
    },
    ru: {
      needs: [
        ['5 мая 2024, 7:30 - 9:30 PM', '2024-05-05, 19:30-21:30'],
        ['5 мая 2024 9:30pm', '2024-05-05, 21:30'],
      ],
      not: [['5 мая 2024, 7:30, ПМ', '2024-05-05, 07:30']],
    },
    ar: {
      needs: [
        ['5 مايو 2024 7:30 pm', '2024-05-05, 19:30'],
        ['7:30 - 9:30 PM، 5 مايو 2024', '2024-05-05, 19:30-21:30'],
      ],
      not: [['5 مايو 2024 19:30', '2024-05-05, 19:30']],
    },
    zh: {
      needs: [
        ['2016年9月16日 7:30 – 9:30pm', '2016-09-16, 19:30-21:30'],
        ['2024年5月5日 PM9:30', '2024-05-05, 21:30'],
        ['16.9.2016 (星期五) 7:30 – 9:30pm', '2016-09-16, 19:30-21:30'],
      ],
      not: [['2024年5月5日 AM 9:30', '2024-05-05, 09:30']],
    },
  },
  'the half of the day in a word of another language is not lost': {
    en: {
      needs: [
        ['5 May 2024 晚上 8:00', '2024-05-05, hours-omitted (inWords)'],
        ['5 May 2024 soir 7:30', '2024-05-05, hours-omitted (inWords)'],
        ['5 May 2024 7:30 вечера', '2024-05-05, hours-omitted (inWords)'],
        ['5 May 2024 7:30-9:30 مساء', '2024-05-05, hours-omitted (inWords)'],
      ],
      not: [['5 May 2024 19:30 вечера', '2024-05-05, 19:30']],
    },
    fr: {
      needs: [['5 mai 2024 7:30 вечера', '2024-05-05, hours-omitted (inWords)']],
      not: [['5 mai 2024 7:30 вечеринка', '2024-05-05, 07:30']],
    },
    es: {
      needs: [['5 de mayo de 2024 7:30 вечера', '2024-05-05, hours-omitted (inWords)']],
      not: [['5 de mayo de 2024 13:30 вечера', '2024-05-05, 13:30']],
    },
    ru: {
      needs: [
        ['5 мая 2024 in the evening 7:30', '2024-05-05, hours-omitted (inWords)'],
        ['5 мая 2024 7:30 in the evening', '2024-05-05, hours-omitted (inWords)'],
      ],
      not: [['5 мая 2024 7:30 in the hall', '2024-05-05, 07:30']],
    },
    ar: {
      needs: [['5 مايو 2024 7:30 in the evening', '2024-05-05, hours-omitted (inWords)']],
      not: [['5 مايو 2024 7:30 in the hall', '2024-05-05, 07:30']],
    },
    zh: {
      needs: [
        ['2024年5月5日 evening 7:30', '2024-05-05, hours-omitted (inWords)'],
        ['2024年5月5日 7:30 in the evening', '2024-05-05, hours-omitted (inWords)'],
      ],
      not: [['2024年5月5日 7:30 in the hall', '2024-05-05, 07:30']],
    },
  },
  'hours whose half contradicts them are left out': {
    en: {
      needs: [
        ['5 May 2024, 9:30 am PM', '2024-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2024, 9:30 pm AM', '2024-05-05, hours-omitted (halfOfDay)'],
      ],
      not: [
        ['5 May 2024, 13:30 pm', '2024-05-05, 13:30'],
        ['5 May 2024, 20:00 AM', '2024-05-05, 20:00'],
        ['5 May 2024, 12:30 am', '2024-05-05, 00:30'],
        ['5 May 2024, 9:30 am - 1:30 pm', '2024-05-05, 09:30-13:30'],
      ],
    },
    fr: {
      needs: [['5 mai 2024, 9h30 am PM', '2024-05-05, hours-omitted (halfOfDay)']],
      not: [['5 mai 2024, 13h30 pm', '2024-05-05, 13:30']],
    },
    es: {
      needs: [['5 de mayo de 2024, 9:30 a. m. PM', '2024-05-05, hours-omitted (halfOfDay)']],
      not: [['5 de mayo de 2024, 13:30 p. m.', '2024-05-05, 13:30']],
    },
    ru: {
      needs: [['9:30 утра PM, 5 мая 2024', '2024-05-05, hours-omitted (halfOfDay)']],
      not: [['9:30 утра, 5 мая 2024', '2024-05-05, 09:30']],
    },
    ar: {
      needs: [['5 مايو 2024، 9:30 am PM', '2024-05-05, hours-omitted (halfOfDay)']],
      not: [['5 مايو 2024، 13:30 pm', '2024-05-05, 13:30']],
    },
    zh: {
      needs: [['2024年5月5日上午9:30 PM', '2024-05-05, hours-omitted (halfOfDay)']],
      not: [['2024年5月5日中午11点半', '2024-05-05, 11:30']],
    },
  },
  'hours of doors and registration beside those of the event': {
    en: {
      needs: [
        ['18:00 doors, 19:00 start, 5 May 2024', '2024-05-05, 19:00'],
        ['5 May 2024, 8:30 registration, 9:00-17:00', '2024-05-05, 09:00-17:00'],
        ['5 May 2024 19:00-21:30 (doors open 18:30)', '2024-05-05, 19:00-21:30'],
        ['5 May 2024, doors 18:30, start 19:00', '2024-05-05, 19:00'],
        ['5 May 2024, registration 8:30, 9:00-17:00, lunch 12:00-13:00', '2024-05-05, 09:00-17:00'],
        ['5 May 2024 7 pm (6:30 pm registration)', '2024-05-05, 19:00'],
      ],
      not: [
        ['5 May 2024, 9:00-12:00, lunch 12:00-13:00', '2024-05-05, 09:00-12:00'],
        ['5 May 2024, 9:00 and 14:00', '2024-05-05, hours-omitted (several)'],
        ['registration 5 May 2024, 8:30, start 9:00', 'date-not-of-event (registration): 2024-05-05'],
      ],
    },
    fr: {
      needs: [
        ['5 mai 2024, portes 18h, concert 19h', '2024-05-05, 19:00'],
        ['5 mai 2024, 19h-21h30 (accueil à 18h30)', '2024-05-05, 19:00-21:30'],
      ],
      not: [['5 mai 2024, 9h et 14h', '2024-05-05, hours-omitted (several)']],
    },
    es: {
      needs: [
        ['5 de mayo de 2024, puertas 18:00, concierto 19:00', '2024-05-05, 19:00'],
        ['5 de mayo de 2024, 19:00 (apertura de puertas 18:30)', '2024-05-05, 19:00'],
      ],
      not: [['5 de mayo de 2024, 9:00 y 14:00', '2024-05-05, hours-omitted (several)']],
    },
    ru: {
      needs: [
        ['5 мая 2024 года, двери в 18:00, начало в 19:00', '2024-05-05, 19:00'],
        ['5 мая 2024 года 19:00–21:30 (сбор гостей 18:30)', '2024-05-05, 19:00-21:30'],
      ],
      not: [['5 мая 2024 года 9:00 и 14:00', '2024-05-05, hours-omitted (several)']],
    },
    ar: {
      needs: [
        ['5 مايو 2024، فتح الأبواب 18:00، البداية 19:00', '2024-05-05, 19:00'],
        ['5 مايو 2024، 19:00 (التسجيل 18:30)', '2024-05-05, 19:00'],
      ],
      not: [['5 مايو 2024، 9:00 و 14:00', '2024-05-05, hours-omitted (several)']],
    },
    zh: {
      needs: [
        ['2024年5月5日 8:30签到 9:00-17:00', '2024-05-05, 09:00-17:00'],
        ['2024年5月5日 开始9:00', '2024-05-05, 09:00'],
        ['2024年5月5日19:00—21:30（18:30开始入场）', '2024-05-05, 19:00-21:30'],
      ],
      not: [
        ['2024年5月5日起 9:00', '2024-05-05/.., 09:00'],
        ['2024年5月5日9:00、14:00', '2024-05-05, hours-omitted (several)'],
      ],
    },
  },
};
