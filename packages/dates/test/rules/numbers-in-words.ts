import type { Rules } from './rule.js';

/** Numbers in words that are a day, a year or an hour. */
export const numbersInWords: Rules = {
  'a day in words before its month': {
    fr: {
      needs: [
        ['le cinq mai 2022', '2022-05-05'],
        ['le vingt et un mai 2022', '2022-05-21'],
        ['le premier mai 2022', '2022-05-01'],
        ['du premier au trois mai 2022', '2022-05-01/2022-05-03'],
        ['du premier au 3 mai 2022', '2022-05-01/2022-05-03'],
        ['le un mai 2022', '2022-05-01'],
        ['(cinq mai 2022)', '2022-05-05'],
      ],
      not: [
        ['cinq experts, 5 mai 2022', '2022-05-05'],
        ['le premier forum, mai 2022', '2022-05'],
        ['Atelier deux mai 2022', 'date-partly-read (deux): 2022-05'],
        ['le trente-deux mai 2022', 'date-partly-read (deux): 2022-05'],
      ],
    },
    es: {
      needs: [
        ['cinco de mayo de 2022', '2022-05-05'],
        ['del cinco al siete de mayo de 2022', '2022-05-05/2022-05-07'],
        ['a los cinco días del mes de mayo de 2022', '2022-05-05'],
        ['cinco, siete y nueve de mayo de 2022', '2022-05-05 and 2022-05-07 and 2022-05-09'],
        ['cinco-siete de mayo de 2022', '2022-05-05/2022-05-07'],
      ],
      not: [
        ['cinco expertos, 5 de mayo de 2022', '2022-05-05'],
        ['cinco sedes de mayo de 2022', '2022-05'],
        ['Taller dos de mayo de 2022', 'date-partly-read (dos): 2022-05'],
      ],
    },
    ru: {
      needs: [
        ['пятое мая 2022 года', '2022-05-05'],
        ['двадцать пятого мая 2022 года', '2022-05-25'],
      ],
      not: [['пять экспертов, 5 мая 2022 года', '2022-05-05']],
    },
    ar: {
      needs: [['خمسة مايو 2022', '2022-05-05']],
      not: [['خمسة خبراء، 5 مايو 2022', '2022-05-05']],
    },
    without: {
      en: 'The day of a month is an ordinal number.',
      zh: 'Chinese numerals are read as figures.',
    },
  },
  'a year in words behind its month': {
    en: {
      needs: [
        ['the fifth of May two thousand and twenty-four', '2024-05-05'],
        ['5 May two thousand twenty-two', '2022-05-05'],
      ],
      not: [['5 May 2022, two thousand visitors', '2022-05-05']],
    },
    fr: {
      needs: [
        ["L'an deux mille huit, le dix-huit novembre", '2008-11-18'],
        ["L'an deux mille dix neuf, le vingt six novembre", '2019-11-26'],
        ['5 mai deux mille vingt-quatre', '2024-05-05'],
      ],
      not: [
        ['deux mille participants, 5 mai 2022', '2022-05-05'],
        ['5 mai deux mille vingt-quatre participants', 'date-partly-read (deux)'],
        ['5 mai deux mille trois cents', 'date-partly-read (deux)'],
        ['5 mai deux mille quatre-vingt-dix', 'date-partly-read (deux)'],
      ],
    },
    es: {
      needs: [
        ['cinco de abril de dos mil veinticuatro', '2024-04-05'],
        ['5 de mayo, dos mil veinticuatro', '2024-05-05'],
      ],
      not: [
        ['5 de mayo de 2022, dos mil asistentes', '2022-05-05'],
        ['5 de mayo de nueve mil', 'date-partly-read (nueve)'],
        ['5 de mayo, congreso dos mil veinticuatro', 'date-year-missing (noReportingPeriod)'],
      ],
    },
    without: {
      ru: 'A year in words is an ordinal number of several words.',
      ar: 'A year in words is of several words joined by particles.',
      zh: 'Chinese numerals are read as figures.',
    },
  },
  'an hour in words': {
    en: {
      needs: [
        ['5 May 2022 at eight pm', '2022-05-05, 20:00'],
        ['5 May 2022, eight in the evening', '2022-05-05, 20:00'],
        ["5 May 2022 at eight o'clock", '2022-05-05, 08:00'],
        ['5 May 2022, from nine to five', '2022-05-05, 09:00-17:00'],
        ['5 May 2022 at three', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 May 2022 at one pm', '2022-05-05, 13:00'],
        ['5 May 2022 at eight, Geneva', '2022-05-05, 08:00, Europe/Zurich'],
        ['5 May 2022 (at eight)', '2022-05-05, 08:00'],
        ['5 May 2022 at eight; lunch', '2022-05-05, 08:00'],
        ['5 May 2022 at eight.', '2022-05-05, 08:00'],
        ['5 May 2022, at noon to two', '2022-05-05, 12:00-14:00'],
      ],
      not: [
        ['5 May 2022, at eight or nine pm', 'date-partly-read'],
        ['5 May 2022, 17:00, three talks', '2022-05-05, 17:00'],
        ['5 May 2022, 17:00 three talks', '2022-05-05, 17:00'],
        ['5 May 2022, 17:00 and three talks', '2022-05-05, 17:00'],
        ['5 May 2022 at noon, two thousand guests', '2022-05-05, 12:00'],
        ['5 May 2022, two hours of training', '2022-05-05'],
        ['5-7 May 2022, 18 hours of training', '2022-05-05/2022-05-07'],
        ['5 May 2022, at two locations', '2022-05-05'],
        ['two meetings, 5 May 2022', '2022-05-05'],
      ],
    },
    fr: {
      needs: [
        ['5 mai 2022 à huit heures', '2022-05-05, 08:00'],
        ['5 mai 2022 à neuf heures trente', '2022-05-05, 09:30'],
        ['5 mai 2022 de neuf à onze heures', '2022-05-05, 09:00-11:00'],
        ["5 mai 2022 de deux à quatre heures de l'après-midi", '2022-05-05, 14:00-16:00'],
        ['5 mai 2022 à huit heures moins dix', '2022-05-05, 07:50'],
        ['5 mai 2022 à huit heures et cinq', '2022-05-05, 08:05'],
        ['5 mai 2022 à huit heures et trente minutes', '2022-05-05, 08:30'],
        ['5 mai 2022 à midi et demi', '2022-05-05, 12:30'],
        ['5 mai 2022 à minuit et quart', '2022-05-05, 00:15'],
        ["5 mai 2022 à deux heures de l'après-midi", '2022-05-05, 14:00'],
        ["5 mai 2022 à 2 heures de l'après-midi", '2022-05-05, 14:00'],
      ],
      not: [
        ['5 mai 2022, trois ateliers', '2022-05-05'],
        ['5 mai 2022 à 9h et trois ateliers', '2022-05-05, 09:00'],
      ],
    },
    es: {
      needs: [
        ['5 de mayo de 2022 a las ocho de la tarde', '2022-05-05, 20:00'],
        ['siendo las veinte horas del 5 de mayo de 2022', '2022-05-05, 20:00'],
        ['siendo las ocho horas y treinta minutos del 5 de mayo de 2022', '2022-05-05, 08:30'],
        ['siendo las 18 horas con 30 minutos del 5 de mayo de 2022', '2022-05-05, 18:30'],
        ['a las dos y media de la tarde del 5 de mayo de 2022', '2022-05-05, 14:30'],
        ['5 de mayo de 2022, de nueve a once de la mañana', '2022-05-05, 09:00-11:00'],
        ['5 de mayo de 2022 a las ocho menos diez', '2022-05-05, 07:50'],
        ['5 de mayo de 2022 a las ocho menos diez de la mañana', '2022-05-05, 07:50'],
        ['5 de mayo de 2022 a las tres menos cuarto de la tarde', '2022-05-05, 14:45'],
        ['5 de mayo de 2022 a las ocho y diez', '2022-05-05, 08:10'],
        ['5 de mayo de 2022, ocho y media de la mañana', '2022-05-05, 08:30'],
        ['5 de mayo de 2022, 8 y media de la mañana', '2022-05-05, 08:30'],
        ['5 de mayo de 2022, de nueve a cinco', '2022-05-05, 09:00-17:00'],
        ['5 de mayo de 2022, entre las 3 y las 5 de la tarde', '2022-05-05, 15:00-17:00'],
      ],
      not: [
        ['las dos sedes, 5 de mayo de 2022', '2022-05-05'],
        ['5 de mayo de 2022, de dos a tres sedes', '2022-05-05'],
      ],
    },
    ru: {
      needs: [
        ['5 мая 2022 г. в восемь часов вечера', '2022-05-05, 20:00'],
        ['5 мая 2022 г. с девяти до семнадцати часов', '2022-05-05, 09:00-17:00'],
        ['5 мая 2022 г., восемь часов вечера', '2022-05-05, 20:00'],
        ['5 мая 2022 г. в восемь часов тридцать минут', '2022-05-05, 08:30'],
        ['5 мая 2022 г., в половине девятого утра', '2022-05-05, 08:30'],
        ['5 мая 2022 г. между 15 и 17 часами', '2022-05-05, 15:00-17:00'],
      ],
      not: [['5 мая 2022 г., три семинара', '2022-05-05']],
    },
    ar: {
      needs: [
        ['5 مايو 2022 الساعة الثامنة', '2022-05-05, 08:00'],
        ['5 مايو 2022 الساعة الثالثة', '2022-05-05, hours-omitted (halfOfDay)'],
        ['5 مايو 2022، على الساعة الثالثة بعد الزوال', '2022-05-05, 15:00'],
        ['الساعة السادسة من مساء الجمعة 6 مايو 2022', '2022-05-06, 18:00'],
        ['الساعة العاشرة من صباح الجمعة 6 مايو 2022', '2022-05-06, 10:00'],
        ['5 مايو 2022، الساعة الواحدة ظهرا', '2022-05-05, 13:00'],
        ['5 مايو 2022 العاشرة صباحا', '2022-05-05, 10:00'],
        ['5 مايو 2022، الثامنة والنصف صباحا', '2022-05-05, 08:30'],
        ['5 مايو 2022، التاسعة إلا ربعا صباحا', '2022-05-05, 08:45'],
        ['5 مايو 2022 في تمام الثامنة والنصف مساء', '2022-05-05, 20:30'],
        ['5 مايو 2022، من العاشرة إلى الثانية عشرة', '2022-05-05, 10:00-12:00'],
        ['5 مايو 2022، من التاسعة حتى الواحدة', '2022-05-05, 09:00-13:00'],
        ['5 مايو 2022، بين الساعة الثالثة والخامسة مساء', '2022-05-05, 15:00-17:00'],
        ['5 مايو 2022 من الساعة الثامنة والنصف حتى الثانية عشرة والنصف', '2022-05-05, 08:30-12:30'],
      ],
      not: [
        ['الدورة الثامنة، 5 مايو 2022', '2022-05-05'],
        ['الدورة العاشرة صباحا 5 مايو 2022', '2022-05-05, part of the day'],
        ['المؤتمر الخامس صباحا 5 مايو 2022', '2022-05-05, part of the day'],
        ['من المرحلة الثانية إلى الثالثة، 5 مايو 2022', '2022-05-05'],
        ['من العاشر إلى الثاني عشر من مايو 2022', '2022-05-10/2022-05-12'],
        ['5 مايو 2022 من الواحدة إلى الثالثة', '2022-05-05, hours-omitted (halfOfDay)'],
      ],
    },
    zh: {
      needs: [
        ['2022年5月5日下午两点', '2022-05-05, 14:00'],
        ['2022年5月5日下午两点半', '2022-05-05, 14:30'],
      ],
      not: [['2022年5月5日，两周', 'date-partly-read (两): 2022-05-05']],
    },
  },
  'hours of which a part in words was not understood': {
    en: {
      needs: [
        ['5 May 2022, ten past eight pm', '2022-05-05, hours-omitted (inWords)'],
        ['5 May 2022, at ten to eight pm', '2022-05-05, hours-omitted (inWords)'],
        ['5 May 2022 at noon thirty', '2022-05-05, hours-omitted (inWords)'],
        ['5 May 2022 at eight thirty pm', '2022-05-05, hours-omitted (inWords)'],
        ['5 May 2022, twenty past eight pm', '2022-05-05, hours-omitted (inWords)'],
        ['5 May 2022, nine to eleven am', '2022-05-05, hours-omitted (inWords)'],
      ],
      not: [
        ['5 May 2022, three talks, 17:00', '2022-05-05, 17:00'],
        ['two meetings at 9:00, 5 May 2022', '2022-05-05, 09:00'],
      ],
    },
    fr: {
      needs: [
        ['5 mai 2022 à midi trente', '2022-05-05, hours-omitted (inWords)'],
        ['5 mai 2022, atelier de 8 heures', '2022-05-05, hours-omitted (inWords)'],
        ['5 mai 2022, salle huit heures', '2022-05-05, hours-omitted (inWords)'],
        ['5 mai 2022 à huit heures soixante', '2022-05-05, hours-omitted (inWords)'],
      ],
      not: [
        ['5 mai 2022 à midi, trois ateliers', '2022-05-05, 12:00'],
        ['5 mai 2022, réunion de 14 h à 16 h', '2022-05-05, 14:00-16:00'],
        ['5 mai 2022 à une heure du matin', '2022-05-05, 01:00'],
      ],
    },
    es: {
      needs: [
        [
          '5 de mayo de 2022 a las ocho treinta de la mañana',
          '2022-05-05, part of the day, hours-omitted (inWords)',
        ],
      ],
      not: [
        ['5 de mayo de 2022, 9:00, dos sedes', '2022-05-05, 09:00'],
        ['5 de mayo de 2022 de nueve sedes a once de la mañana', '2022-05-05, 11:00'],
      ],
    },
    ru: {
      needs: [
        ['5 мая 2022 г. без четверти девять вечера', '2022-05-05, hours-omitted (inWords)'],
        ['5 мая 2022 г. без четверти 9 утра', '2022-05-05, hours-omitted (inWords)'],
        ['5 мая 2022 г. в девять тридцать утра', '2022-05-05, part of the day, hours-omitted (inWords)'],
        ['5 мая 2022 г. в час ночи', '2022-05-05, hours-omitted (inWords)'],
        ['5 мая 2022 г., курс 20 часов', '2022-05-05, hours-omitted (inWords)'],
      ],
      not: [
        ['5 мая 2022 г., 9:00, три семинара', '2022-05-05, 09:00'],
        ['Заседание 5 мая 2022 г. в 14 часов', '2022-05-05, 14:00'],
      ],
    },
    without: {
      ar: 'A part of an hour in words is read.',
      zh: 'Chinese numerals are read as figures.',
    },
  },
  'a number in words that is longer than that of a day or a year': {
    en: {
      needs: [
        ['thirty-second of May 2022', 'date-partly-read (second): 2022-05'],
        ['the hundred and fifth of May 2022', 'date-partly-read (fifth): 2022-05'],
        ['May the fifth, 2022', 'date-partly-read (fifth): 2022-05'],
      ],
      not: [['the twenty-first of May 2022', '2022-05-21']],
    },
    fr: {
      needs: [
        ['quatre-vingt-un mai 2022', 'date-partly-read (un): 2022-05'],
        ['soixante et un mai 2022', 'date-partly-read (un): 2022-05'],
        ['deux en mai 2022', 'date-partly-read (deux): 2022-05'],
      ],
      not: [['trente et un mai 2022', '2022-05-31']],
    },
    es: {
      needs: [
        ['sesenta y uno de mayo de 2022', 'date-partly-read (uno): 2022-05'],
        ['dos en mayo de 2022', 'date-partly-read (dos): 2022-05'],
      ],
      not: [['treinta y uno de mayo de 2022', '2022-05-31']],
    },
    ru: {
      needs: [['два в мае 2022 г.', 'date-partly-read (два): 2022-05']],
      not: [['двадцать первого мая 2022 г.', '2022-05-21']],
    },
    ar: {
      needs: [
        ['الثالث والثلاثون من مايو 2022', 'date-partly-read (الثلاثون): 2022-05'],
        ['الاجتماع الأول من مايو 2022', 'date-partly-read (الأول): 2022-05'],
        ['للاجتماع السادس والعشرين من مايو 2022', 'date-partly-read (السادس والعشرين): 2022-05'],
        ['وبالاجتماع السادس من مايو 2022', 'date-partly-read (السادس): 2022-05'],
        ['كسادس والعشرين من مايو 2022', 'date-partly-read (العشرين): 2022-05'],
      ],
      not: [
        ['وللسادس والعشرين من مايو 2022', '2022-05-26'],
        ['ورشة عمل السادس والعشرين من مايو 2022', '2022-05-26'],
        ['في العشرين من مايو 2022', '2022-05-20'],
        ['الحادي والثلاثين من مايو 2022', '2022-05-31'],
        ['الأول من مايو 2022', '2022-05-01'],
      ],
    },
    without: { zh: 'Chinese numerals are read as figures.' },
  },
};
