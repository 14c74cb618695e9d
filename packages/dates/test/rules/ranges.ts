import type { Rules } from './rule.js';

export const ranges: Rules = {
  'a verb says that it goes on until a day': {
    en: {
      needs: [
        ['27 August and runs until 30 August 2014', '2014-08-27/2014-08-30'],
        ['5 May 2027, running until 7 May 2027', '2027-05-05/2027-05-07'],
      ],
      not: [
        ['5 May 2027 and dinner to 7 June 2027', 'date-alternatives'],
        ['5 May 2027 and registration continues to 7 May 2027', 'date-alternatives'],
        ['5 May 2027 and last session until 7 May 2027', 'date-partly-read: 2027-05-05'],
        ['5 May 2027 and 6 to 7 June 2027', '2027-05-05 and 2027-06-06/2027-06-07'],
      ],
    },
    fr: {
      needs: [
        ['débute le 19 mars pour s’achever le 22 mars 2023', '2023-03-19/2023-03-22'],
        ['s’ouvrira le 19 mars pour se terminer le 22 mars 2023', '2023-03-19/2023-03-22'],
        ["le 27 août et se poursuivra jusqu'au 30 août 2014", '2014-08-27/2014-08-30'],
      ],
      not: [['le 27 août et du 29 au 30 août 2014', '2014-08-27 and 2014-08-29/2014-08-30']],
    },
    es: {
      needs: [
        ['comenzó el 19 de marzo para concluir el 22 de marzo de 2023', '2023-03-19/2023-03-22'],
        ['el 27 de agosto y permanecerá hasta el 30 de agosto de 2014', '2014-08-27/2014-08-30'],
      ],
      not: [['27 de agosto y del 29 al 30 de agosto de 2014', '2014-08-27 and 2014-08-29/2014-08-30']],
    },
    ru: {
      needs: [['27 августа и продлится до 30 августа 2014 г.', '2014-08-27/2014-08-30']],
      not: [['27 августа и с 29 по 30 августа 2014 г.', '2014-08-27 and 2014-08-29/2014-08-30']],
    },
    ar: {
      needs: [
        ['27 أغسطس ويستمر حتى 30 أغسطس 2014', '2014-08-27/2014-08-30'],
        ['27 أغسطس واستمرت حتى 30 أغسطس 2014', '2014-08-27/2014-08-30'],
        ['27 أغسطس 2014 ليتواصل إلى غاية 30 أغسطس 2014', '2014-08-27/2014-08-30'],
      ],
      not: [['27 أغسطس و29 أغسطس 2014', '2014-08-27 and 2014-08-29']],
    },
    without: { zh: 'Chinese says it with the word of a range.' },
  },
  'days of the month that stands before them': {
    en: {
      needs: [['May, from 12 to 26', '2021-05-12/2021-05-26, inferred year', { reportingPeriod: '2021' }]],
      not: [['May from 12 to 26 June 2021', 'date-partly-read (May from 12)']],
    },
    fr: {
      needs: [['mai, du 12 au 26', '2021-05-12/2021-05-26, inferred year', { reportingPeriod: '2021' }]],
      not: [['mai, de 9 h à 17 h', '2021-05, 09:00-17:00, inferred year', { reportingPeriod: '2021' }]],
    },
    es: {
      needs: [['mayo, del 12 al 26', '2021-05-12/2021-05-26, inferred year', { reportingPeriod: '2021' }]],
      not: [['mayo, de 9 a 17 h', '2021-05, 09:00-17:00, inferred year', { reportingPeriod: '2021' }]],
    },
    ru: {
      needs: [
        ['(май, с 12 по 26 число)', '2021-05-12/2021-05-26, inferred year', { reportingPeriod: '2021' }],
        ['май с 12 по 26', '2021-05-12/2021-05-26, inferred year', { reportingPeriod: '2021' }],
      ],
      not: [['май, с 9 до 17 ч', '2021-05, 09:00-17:00, inferred year', { reportingPeriod: '2021' }]],
    },
    without: {
      ar: 'Arabic writes the month behind the days.',
      zh: 'Chinese joins the days to the month without a word.',
    },
  },
  'a dash between a weekday and its date': {
    en: {
      needs: [
        ['Sunday – 18 December 2022', '2022-12-18'],
        ['Sunday – 18 December 2022 to Tuesday – 20 December 2022', '2022-12-18/2022-12-20'],
      ],
      not: [
        ['Monday – 18 December 2022', 'date-weekday-contradicts (weekday/7): 2022-12-18'],
        ['Monday - Friday 18 December 2022', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [['dimanche – 18 décembre 2022', '2022-12-18']],
      not: [['lundi – vendredi 16 décembre 2022', 'date-partly-read']],
    },
    es: {
      needs: [['domingo - 18 de diciembre de 2022', '2022-12-18']],
      not: [['lunes – viernes 16 de diciembre de 2022', 'date-partly-read']],
    },
    ru: {
      needs: [['воскресенье – 18 декабря 2022 г.', '2022-12-18']],
      not: [['понедельник – пятница 16 декабря 2022 г.', 'date-partly-read']],
    },
    ar: {
      needs: [['الأحد – 18 ديسمبر 2022', '2022-12-18']],
      not: [['الاثنين – الجمعة 16 ديسمبر 2022', 'date-partly-read']],
    },
    zh: {
      needs: [['星期日 – 12月18日', '2022-12-18, inferred year', { reportingPeriod: '2022' }]],
      not: [['星期一 – 星期五', 'date-partly-read', { reportingPeriod: '2022' }]],
    },
  },
  'a word that also means of joins two numeric dates': {
    es: {
      needs: [
        ['27/11 a 01/12/1995', '1995-11-27/1995-12-01'],
        ['13/11 a 15/11/2020', '2020-11-13/2020-11-15'],
        ['05/11 a 07/11/2020', '2020-11-05/2020-11-07', { order: 'dmy' }],
      ],
      not: [['5/8 de mayo de 2020', 'date-alternatives']],
    },
    without: {
      en: 'No word for a range means `of` as well.',
      fr: 'No word for a range means `of` as well.',
      ru: 'No word for a range means `of` as well.',
      ar: 'No word for a range means `of` as well.',
      zh: 'No word for a range means `of` as well.',
    },
  },
  'a range of days within a month': {
    en: {
      needs: [
        ['from the first to 17 July 2021', '2021-07-01/2021-07-17'],
        ['2-6 May 2022', '2022-05-02/2022-05-06'],
        ['from 2 to 6 May 2022', '2022-05-02/2022-05-06'],
        ['May 2 to 6, 2022', '2022-05-02/2022-05-06'],
        ['between 2 and 6 May 2022', '2022-05-02/2022-05-06'],
        ['2 May 2022 - 2 May 2022', '2022-05-02'],
        ['2 May until 6 May 2022', '2022-05-02/2022-05-06'],
        ['2 May (Geneva or Bern) - 6 May 2022', '2022-05-02/2022-05-06'],
        ['2 May [Geneva] - 6 May 2022', '2022-05-02/2022-05-06'],
        ['May 5-22, 2022', '2022-05-05/2022-05-22'],
      ],
      not: [
        ['2, 6 May 2022', '2022-05-02 and 2022-05-06'],
        ['2 and 6 May 2022', '2022-05-02 and 2022-05-06'],
        ['between forums, 2 and 6 May 2022', '2022-05-02 and 2022-05-06'],
        ['between 2-3 and 6 May 2022', '2022-05-02/2022-05-03 and 2022-05-06'],
        ['2 May 2022, Geneva until 6 May 2022', 'date-partly-read: 2022-05-02'],
        ['2 May 2022 9 May 2022', 'date-partly-read: 2022-05-02'],
        ['2022-10-20, Geneva/2022-10-22', 'date-alternatives'],
        ['C5-9 March 2022', 'date-partly-read (9): 2022-03'],
        ['½-9 March 2022', 'date-partly-read (9 March 2022): 2022-03-09'],
        ['room-9 March 2022', 'date-partly-read (9): 2022-03'],
        ['room - 9 March 2022', '2022-03-09'],
        ['5 May to 8 May to 9 May 2022', 'date-partly-read (9 May 2022)'],
      ],
    },
    fr: {
      needs: [
        ['du 2 au 6 mai 2022', '2022-05-02/2022-05-06'],
        ['entre le 2 et le 6 mai 2022', '2022-05-02/2022-05-06'],
      ],
      not: [['le 2 et le 6 mai 2022', '2022-05-02 and 2022-05-06']],
    },
    es: {
      needs: [
        ['del 2 al 6 de mayo de 2022', '2022-05-02/2022-05-06'],
        ['entre el 2 y el 6 de mayo de 2022', '2022-05-02/2022-05-06'],
      ],
      not: [['2 y 6 de mayo de 2022', '2022-05-02 and 2022-05-06']],
    },
    ru: {
      needs: [
        ['со 2 по 6 мая 2022 года', '2022-05-02/2022-05-06'],
        ['2–6 мая 2022 г.', '2022-05-02/2022-05-06'],
      ],
      not: [['2 и 6 мая 2022 года', '2022-05-02 and 2022-05-06']],
    },
    ar: {
      needs: [
        ['من الأول إلى الـ 17 من يوليو 2021', '2021-07-01/2021-07-17'],
        ['من 2 إلى 6 مايو 2022', '2022-05-02/2022-05-06'],
        ['2-6 مايو 2022', '2022-05-02/2022-05-06'],
        ['بين 2 و 6 مايو 2022', '2022-05-02/2022-05-06'],
        ['مابين 2 و6 مايو 2022', '2022-05-02/2022-05-06'],
      ],
      not: [
        ['الاجتماع الأول إلى 17 يوليو 2021', 'date-partly-read (17 يوليو 2021): 2021-07-17'],
        ['2 و 6 مايو 2022', '2022-05-02 and 2022-05-06'],
      ],
    },
    zh: {
      needs: [
        ['2022年5月2日至6日', '2022-05-02/2022-05-06'],
        ['2022年5月2-6日', '2022-05-02/2022-05-06'],
      ],
      not: [['2022年5月2日和6日', '2022-05-02 and 2022-05-06']],
    },
  },
  'words between the ends of a range, one of which says that it ends': {
    en: {
      needs: [
        ['from 5 May 2024 and until 7 May 2024', '2024-05-05/2024-05-07'],
        ['from 5 May 2024, lasting until 7 May 2024', '2024-05-05/2024-05-07'],
        ['5 May 2024 and until 7 May 2024', '2024-05-05/2024-05-07'],
      ],
      not: [
        ['from 5 May 2024, 7 May 2024', '2024-05-05 and 2024-05-07'],
        ['10 May 2024, booking until 20 May 2024', 'date-partly-read: 2024-05-10'],
      ],
    },
    fr: {
      needs: [["dès le 17 février, et jusqu'au 2 mars 2024", '2024-02-17/2024-03-02']],
      not: [['dès le 5 mai 2024, atelier à Lyon, 7 mai 2024', '2024-05-05 and 2024-05-07']],
    },
    es: {
      needs: [['a partir del 5 de mayo y hasta el 7 de mayo de 2024', '2024-05-05/2024-05-07']],
      not: [['a partir del 5 de mayo, 7 de mayo de 2024', '2024-05-05 and 2024-05-07']],
    },
    ru: {
      needs: [['с 25 декабря 2021 года и продлятся по 9 января 2022 года', '2021-12-25/2022-01-09']],
      not: [['25 декабря 2021 года и 9 января 2022 года', '2021-12-25 and 2022-01-09']],
    },
    ar: {
      needs: [['من 5 مايو 2024 ويستمر حتى 7 مايو 2024', '2024-05-05/2024-05-07']],
      not: [['5 مايو 2024 و9 مايو 2024', '2024-05-05 and 2024-05-09']],
    },
    zh: {
      needs: [['自2024年5月5日开始，至2024年5月7日', '2024-05-05/2024-05-07']],
      not: [['2024年5月5日，2024年5月9日', '2024-05-05 and 2024-05-09']],
    },
  },
  'a range of days over months': {
    en: {
      needs: [
        ['5 May 2024 at 10:00 until 7 June 2024', '2024-05-05/2024-06-07, 10:00'],
        ['between the 5th of May and the 7th of June 2022', '2022-05-05/2022-06-07'],
        ['30 May - 3 June 2022', '2022-05-30/2022-06-03'],
        ['30 May to 3 June 2022', '2022-05-30/2022-06-03'],
      ],
      not: [['30 May, 3 June 2022', '2022-05-30 and 2022-06-03']],
    },
    fr: {
      needs: [['du 30 mai au 3 juin 2022', '2022-05-30/2022-06-03']],
      not: [['30 mai et 3 juin 2022', '2022-05-30 and 2022-06-03']],
    },
    es: {
      needs: [['del 30 de mayo al 3 de junio de 2022', '2022-05-30/2022-06-03']],
      not: [['30 de mayo y 3 de junio de 2022', '2022-05-30 and 2022-06-03']],
    },
    ru: {
      needs: [['с 30 мая по 3 июня 2022 года', '2022-05-30/2022-06-03']],
      not: [['30 мая и 3 июня 2022 года', '2022-05-30 and 2022-06-03']],
    },
    ar: {
      needs: [['من 30 مايو إلى 3 يونيو 2022', '2022-05-30/2022-06-03']],
      not: [['30 مايو و 3 يونيو 2022', '2022-05-30 and 2022-06-03']],
    },
    zh: {
      needs: [['2022年5月30日至6月3日', '2022-05-30/2022-06-03']],
      not: [['2022年5月30日和6月3日', '2022-05-30 and 2022-06-03']],
    },
  },
  'a range over years, each year said': {
    en: {
      needs: [
        ['30 December 2021 - 3 January 2022', '2021-12-30/2022-01-03'],
        ['4 June 2021 to June 2024', '2021-06-04/2024-06'],
        ['June 2021 to 4 June 2022', '2021-06/2022-06-04'],
        ['2021 - May 2022', '2021/2022-05'],
      ],
      not: [
        ['3 January 2022 - 30 December 2021', 'date-phrase-reversed'],
        ['June 2024 to 4 June 2021', 'date-phrase-reversed'],
        ['4 June 2021 - 2024', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [['du 30 décembre 2021 au 3 janvier 2022', '2021-12-30/2022-01-03']],
      not: [['du 3 janvier 2022 au 30 décembre 2021', 'date-phrase-reversed']],
    },
    es: {
      needs: [['del 30 de diciembre de 2021 al 3 de enero de 2022', '2021-12-30/2022-01-03']],
      not: [['del 3 de enero de 2022 al 30 de diciembre de 2021', 'date-phrase-reversed']],
    },
    ru: {
      needs: [['с 30 декабря 2021 года по 3 января 2022 года', '2021-12-30/2022-01-03']],
      not: [['с 3 января 2022 года по 30 декабря 2021 года', 'date-phrase-reversed']],
    },
    ar: {
      needs: [['من 30 ديسمبر 2021 إلى 3 يناير 2022', '2021-12-30/2022-01-03']],
      not: [['من 3 يناير 2022 إلى 30 ديسمبر 2021', 'date-phrase-reversed']],
    },
    zh: {
      needs: [['2021年12月30日至2022年1月3日', '2021-12-30/2022-01-03']],
      not: [['2022年1月3日至2021年12月30日', 'date-phrase-reversed']],
    },
  },
  'a range over the new year, the year said once': {
    en: {
      needs: [
        ['30 December - 3 January 2022', '2021-12-30/2022-01-03'],
        ['December 2021 - February', '2021-12/2022-02'],
        ['28 December 2021 - 3 January', '2021-12-28/2022-01-03'],
        ['1 September - 4 March 2022', '2021-09-01/2022-03-04'],
        ['1 September 2021 - 4 March', '2021-09-01/2022-03-04'],
        ['Q4 - Q1 2022', '2021-10/2022-03'],
      ],
      not: [
        ['3 June - 30 May 2022', 'date-phrase-reversed'],
        ['December 2021 to November', 'date-phrase-reversed'],
        ['1 September - 5 March 2022', 'date-phrase-reversed'],
        ['1 September 2021 - 5 March', 'date-phrase-reversed'],
        ['5 May 2022, 12 June', 'date-partly-read'],
        ['5 May 2022, 12 - 14 June', 'date-partly-read'],
        ['Q3 - Q1 2022', 'date-phrase-reversed'],
      ],
    },
    fr: {
      needs: [['du 30 décembre au 3 janvier 2022', '2021-12-30/2022-01-03']],
      not: [['du 3 juin au 30 mai 2022', 'date-phrase-reversed']],
    },
    es: {
      needs: [['del 30 de diciembre al 3 de enero de 2022', '2021-12-30/2022-01-03']],
      not: [['del 3 de junio al 30 de mayo de 2022', 'date-phrase-reversed']],
    },
    ru: {
      needs: [['с 30 декабря по 3 января 2022 года', '2021-12-30/2022-01-03']],
      not: [['с 3 июня по 30 мая 2022 года', 'date-phrase-reversed']],
    },
    ar: {
      needs: [['من 30 ديسمبر إلى 3 يناير 2022', '2021-12-30/2022-01-03']],
      not: [['من 3 يونيو إلى 30 مايو 2022', 'date-phrase-reversed']],
    },
    zh: {
      needs: [
        ['2021年12月30日至1月3日', '2021-12-30/2022-01-03'],
        ['2022年10月12日、14日和2023年1月5日', '2022-10-12 and 2022-10-14 and 2023-01-05'],
      ],
      not: [['2022年6月3日至5月30日', 'date-phrase-reversed']],
    },
  },
  'a range of months': {
    en: {
      needs: [
        ['May to July 2022', '2022-05/2022-07'],
        ['May 2021 - July 2022', '2021-05/2022-07'],
        ['Q4 2021 - Q1', '2021-10/2022-03'],
      ],
      not: [
        ['May and July 2022', '2022-05 and 2022-07'],
        ['H2 - H1 2022', 'date-phrase-reversed'],
        ['4 May to May 2022', 'date-partly-read'],
        ['4 to June 2022', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [['de mai à juillet 2022', '2022-05/2022-07']],
      not: [['mai et juillet 2022', '2022-05 and 2022-07']],
    },
    es: {
      needs: [['de mayo a julio de 2022', '2022-05/2022-07']],
      not: [['mayo y julio de 2022', '2022-05 and 2022-07']],
    },
    ru: {
      needs: [
        ['май–июль 2022 года', '2022-05/2022-07'],
        ['с мая по июль 2022 года', '2022-05/2022-07'],
      ],
      not: [['май и июль 2022 года', '2022-05 and 2022-07']],
    },
    ar: {
      needs: [['من مايو إلى يوليو 2022', '2022-05/2022-07']],
      not: [['مايو ويوليو 2022', '2022-05 and 2022-07']],
    },
    zh: {
      needs: [
        ['2022年5月至7月', '2022-05/2022-07'],
        ['2022年5-7月', '2022-05/2022-07'],
        ['2022年11-12月', '2022-11/2022-12'],
        ['2022年1、3月', '2022-01 and 2022-03'],
      ],
      not: [
        ['2022年5月和7月', '2022-05 and 2022-07'],
        ['2022年12月1-3日', '2022-12-01/2022-12-03'],
        ['2022年0月', 'date-partly-read (0): 2022'],
      ],
    },
  },
  'a range of years': {
    en: {
      needs: [
        ['between the years 2021 and 2022', '2021/2022'],
        ['2021-2022', '2021/2022'],
        ['2021 to 2023', '2021/2023'],
        ['2021/2022', '2021/2022'],
      ],
      not: [
        ['2021 and 2023', '2021 and 2023'],
        ['2023-2021', 'date-phrase-reversed'],
        ['2018 2019', 'date-partly-read (2019): 2018/2019'],
      ],
    },
    fr: { needs: [['de 2021 à 2023', '2021/2023']], not: [['2021 et 2023', '2021 and 2023']] },
    es: { needs: [['de 2021 a 2023', '2021/2023']], not: [['2021 y 2023', '2021 and 2023']] },
    ru: {
      needs: [
        ['2021–2023 гг.', '2021/2023'],
        ['с 2021 по 2023 год', '2021/2023'],
      ],
      not: [['2021 и 2023 годы', '2021 and 2023']],
    },
    ar: { needs: [['من 2021 إلى 2023', '2021/2023']], not: [['2021 و 2023', '2021 and 2023']] },
    zh: {
      needs: [
        ['2021年至2023年', '2021/2023'],
        ['2021-2023年', '2021/2023'],
      ],
      not: [['2021年和2023年', '2021 and 2023']],
    },
  },
  'consecutive days and years of a list are one period': {
    en: {
      needs: [
        ['2, 3 and 4 May 2022', '2022-05-02/2022-05-04'],
        ['2021 and 2022', '2021/2022'],
      ],
      not: [
        ['April and May 2022', '2022-04 and 2022-05'],
        ['2, 3 and 5 May 2022', '2022-05-02/2022-05-03 and 2022-05-05'],
        ['2, 3-4 May 2022', '2022-05-02 and 2022-05-03/2022-05-04'],
        ['2021 and end of 2022', '2021 and 2022~'],
        ['2021, 1 January 2022', 'dates-contradict: 2021 or 2022-01-01'],
      ],
    },
    fr: {
      needs: [['2, 3 et 4 mai 2022', '2022-05-02/2022-05-04']],
      not: [['avril et mai 2022', '2022-04 and 2022-05']],
    },
    es: {
      needs: [['2, 3 y 4 de mayo de 2022', '2022-05-02/2022-05-04']],
      not: [['abril y mayo de 2022', '2022-04 and 2022-05']],
    },
    ru: {
      needs: [['2, 3 и 4 мая 2022 года', '2022-05-02/2022-05-04']],
      not: [['апрель и май 2022 года', '2022-04 and 2022-05']],
    },
    ar: {
      needs: [['2 و3 و4 مايو 2022', '2022-05-02/2022-05-04']],
      not: [['أبريل ومايو 2022', '2022-04 and 2022-05']],
    },
    zh: {
      needs: [['2022年5月2日、3日和4日', '2022-05-02/2022-05-04']],
      not: [['2022年4月和5月', '2022-04 and 2022-05']],
    },
  },
  'several occasions of a list': {
    en: {
      needs: [
        ['5 May, 12 May and 2 June 2022', '2022-05-05 and 2022-05-12 and 2022-06-02'],
        ['2-6 May and 9-13 May 2022', '2022-05-02/2022-05-06 and 2022-05-09/2022-05-13'],
        ['5 May and 2 June 2022', '2022-05-05 and 2022-06-02'],
        ['5 May 2022, 5 May 2022', '2022-05-05'],
        ['2-6 May and 6-8 May 2022', '2022-05-02/2022-05-06 and 2022-05-06/2022-05-08'],
        ['2 May 2022; 9 May 2022', '2022-05-02 and 2022-05-09'],
        ['2 + 9 May 2022', '2022-05-02 and 2022-05-09'],
      ],
      not: [
        ['12 May, 5 May 2022', 'date-alternatives: 2022-05-12 or 2022-05-05'],
        ['2-6 May and 5-13 May 2022', 'dates-contradict: 2022-05-02/2022-05-06 or 2022-05-05/2022-05-13'],
        ['2-6 May and June 2022', 'dates-contradict: 2022-05-02/2022-05-06 or 2022-06'],
        ['2-6 May, 6 May 2022', 'dates-contradict: 2022-05-02/2022-05-06 or 2022-05-06'],
        ['6 May, 6-8 May 2022', 'dates-contradict: 2022-05-06 or 2022-05-06/2022-05-08'],
        ['5 May, 19 May, 12 May 2022', 'date-alternatives: 2022-05-05 or 2022-05-19 or 2022-05-12'],
      ],
    },
    fr: {
      needs: [['5 mai, 12 mai et 2 juin 2022', '2022-05-05 and 2022-05-12 and 2022-06-02']],
      not: [['12 mai et 5 mai 2022', 'date-alternatives: 2022-05-12 or 2022-05-05']],
    },
    es: {
      needs: [['5 de mayo, 12 de mayo y 2 de junio de 2022', '2022-05-05 and 2022-05-12 and 2022-06-02']],
      not: [['12 de mayo y 5 de mayo de 2022', 'date-alternatives: 2022-05-12 or 2022-05-05']],
    },
    ru: {
      needs: [['5 мая, 12 мая и 2 июня 2022 года', '2022-05-05 and 2022-05-12 and 2022-06-02']],
      not: [['12 мая и 5 мая 2022 года', 'date-alternatives: 2022-05-12 or 2022-05-05']],
    },
    ar: {
      needs: [['5 مايو و12 مايو و2 يونيو 2022', '2022-05-05 and 2022-05-12 and 2022-06-02']],
      not: [['12 مايو و5 مايو 2022', 'date-alternatives: 2022-05-12 or 2022-05-05']],
    },
    zh: {
      needs: [['2022年5月5日、5月12日和6月2日', '2022-05-05 and 2022-05-12 and 2022-06-02']],
      not: [['2022年5月12日、5月5日', 'date-alternatives: 2022-05-12 or 2022-05-05']],
    },
  },
  'or leaves a choice': {
    en: {
      needs: [
        ['5 or 12 May 2022', 'date-alternatives'],
        ['May or June 2022', 'date-alternatives'],
        ['May/June 2022', 'date-alternatives'],
      ],
      not: [['5 and 12 May 2022', '2022-05-05 and 2022-05-12']],
    },
    fr: {
      needs: [['5 ou 12 mai 2022', 'date-alternatives']],
      not: [['5 et 12 mai 2022', '2022-05-05 and 2022-05-12']],
    },
    es: {
      needs: [['5 o 12 de mayo de 2022', 'date-alternatives']],
      not: [['5 y 12 de mayo de 2022', '2022-05-05 and 2022-05-12']],
    },
    ru: {
      needs: [['5 или 12 мая 2022 года', 'date-alternatives']],
      not: [['5 и 12 мая 2022 года', '2022-05-05 and 2022-05-12']],
    },
    ar: {
      needs: [['5 أو 12 مايو 2022', 'date-alternatives']],
      not: [['5 و12 مايو 2022', '2022-05-05 and 2022-05-12']],
    },
    zh: {
      needs: [['2022年5月5日或12日', 'date-alternatives']],
      not: [['2022年5月5日及12日', '2022-05-05 and 2022-05-12']],
    },
  },
  'an open end': {
    en: {
      needs: [
        ['from 2 May 2022', '2022-05-02/..'],
        ['2 May 2022 onwards', '2022-05-02/..'],
        ['2 May 2022 onwards 10:00', '2022-05-02/.., 10:00'],
        ['2021 to present', '2021/..'],
        ['2022-10-20/..', '2022-10-20/..'],
        ['2022-10-20 / ..', '2022-10-20/..'],
        ['since May 2022', '2022-05/..'],
        ['2021 to the present', '2021/..'],
      ],
      not: [
        ['from 2 May 2022 to 6 May 2022', '2022-05-02/2022-05-06'],
        ['2 May 2022 to', 'date-partly-read (2 May 2022): 2022-05-02'],
        ['2022-10-20/', 'date-partly-read (2022-10-20): 2022-10-20'],
        ['May 2022 -', 'date-partly-read (May 2022): 2022-05'],
        ['2 May, 9 May 2022 to present', 'date-partly-read (2 May, 9 May 2022): {2022-05-02,2022-05-09}'],
      ],
    },
    fr: {
      needs: [['à partir du 2 mai 2022', '2022-05-02/..']],
      not: [
        ['du 2 mai 2022 au 6 mai 2022', '2022-05-02/2022-05-06'],
        ['du 2 mai 2022 au', 'date-partly-read (2 mai 2022): 2022-05-02'],
      ],
    },
    es: {
      needs: [
        ['a partir del 2 de mayo de 2022', '2022-05-02/..'],
        ['desde el 2 de mayo de 2022', '2022-05-02/..'],
      ],
      not: [['desde el 2 de mayo de 2022 hasta el 6 de mayo de 2022', '2022-05-02/2022-05-06']],
    },
    ru: {
      needs: [
        ['начиная с 2 мая 2022 года', '2022-05-02/..'],
        ['с 2 мая 2022 года', '2022-05-02/..'],
      ],
      not: [['с 2 мая 2022 года по 6 мая 2022 года', '2022-05-02/2022-05-06']],
    },
    ar: {
      needs: [
        ['ابتداءاً من 12 يناير 2020', '2020-01-12/..'],
        ['ابتداء من 2 مايو 2022', '2022-05-02/..'],
      ],
      not: [['ابتداء من 2 مايو 2022 حتى 6 مايو 2022', '2022-05-02/2022-05-06']],
    },
    zh: {
      needs: [
        ['2022年5月2日起', '2022-05-02/..'],
        ['自2022年5月2日', '2022-05-02/..'],
      ],
      not: [['自2022年5月2日至2022年5月6日', '2022-05-02/2022-05-06']],
    },
  },
  'a part of two years that follow each other may be of either': {
    en: {
      needs: [
        ['2022-2023, third quarter', 'date-alternatives'],
        ['Q3 2022-2023', 'date-alternatives'],
        ['autumn 2024/2025', 'date-alternatives'],
        ['2022-2023. September', 'date-alternatives'],
        ['early 2024-2025', 'date-alternatives'],
      ],
      not: [
        ['Q3 2022-2024', '2022-07/2024'],
        ['Q4 2022 - Q1 2023', '2022-10/2023-03'],
        ['2022/2023-09', '2022/2023-09'],
        ['2022 - 2023', '2022/2023'],
        ['September 2022 - 2023', '2022-09/2023'],
      ],
    },
    fr: {
      needs: [['2022-2023, 3e trimestre', 'date-alternatives']],
      not: [['3e trimestre 2022 - 2023', '2022-07/2023']],
    },
    es: {
      needs: [['Curso 2022-2023. Tercer trimestre', 'date-alternatives']],
      not: [['tercer trimestre de 2022 - 2023', '2022-07/2023']],
    },
    ru: {
      needs: [['2022-2023 год, III квартал', 'date-alternatives']],
      not: [['III квартал 2022 - 2023 гг.', '2022-07/2023']],
    },
    ar: {
      needs: [['2022-2023، الربع الثالث', 'date-alternatives']],
      not: [['الربع الثالث 2022 - 2023', '2022-07/2023']],
    },
    zh: {
      needs: [['2022-2023，第三季度', 'date-alternatives']],
      not: [
        ['2022-2023年第三季度', '2022/2023-09'],
        ['2022-2023年9月', '2022/2023-09'],
      ],
    },
  },
  'an open start': {
    en: {
      needs: [
        ['on display through 19 May 2017', '../2017-05-19'],
        ['until 6 May 2022', '../2022-05-06'],
        ['../2022-10-20', '../2022-10-20'],
        ['until 18:00 on 6 May 2022', '../2022-05-06, 18:00'],
        ['until 6 pm (main hall) on 6 May 2022', '../2022-05-06, 18:00'],
      ],
      not: [
        ['6 May 2022 until 18:00', '2022-05-06, hours-omitted (noStart)'],
        ['18:00, 6 May 2022', '2022-05-06, 18:00'],
        ['open until late, 6 May 2022, 18:00', '2022-05-06, 18:00'],
        ['to 6 May 2022', 'date-partly-read (6 May 2022): 2022-05-06'],
        ['.. 6 May 2022', 'date-partly-read (6 May 2022): 2022-05-06'],
        ['by 6 May 2022', 'date-relative (by): 2022-05-06'],
        ['… 6 May 2022', 'date-partly-read (6 May 2022): 2022-05-06'],
        ['to May 2022', '2022-05'],
        ['Jully to August 2022', 'date-partly-read (August 2022): 2022-08'],
        ['./2022-10-20', '2022-10-20'],
      ],
    },
    fr: {
      needs: [
        ["jusqu'au 6 mai 2022", '../2022-05-06'],
        ["jusqu'à 18h00 le 6 mai 2022", '../2022-05-06, 18:00'],
      ],
      not: [['au 6 mai 2022', 'date-partly-read (6 mai 2022): 2022-05-06']],
    },
    es: {
      needs: [
        ['hasta el 6 de mayo de 2022', '../2022-05-06'],
        ['hasta las 18:00 hrs. del día 6 de mayo de 2022', '../2022-05-06, 18:00'],
      ],
      not: [['del 2 hasta el 6 de mayo de 2022', '2022-05-02/2022-05-06']],
    },
    ru: {
      needs: [
        ['до 6 мая 2022 года', '../2022-05-06'],
        ['до 18:00 6 мая 2022 года', '../2022-05-06, 18:00'],
      ],
      not: [
        ['с 2 до 6 мая 2022 года', '2022-05-02/2022-05-06'],
        ['с 9:00 до 18:00 6 мая 2022 года', '2022-05-06, 09:00-18:00'],
      ],
    },
    ar: {
      needs: [
        ['حتى 6 مايو 2022', '../2022-05-06'],
        ['حتى الساعة 18:00 يوم 6 مايو 2022', '../2022-05-06, 18:00'],
      ],
      not: [['من 2 حتى 6 مايو 2022', '2022-05-02/2022-05-06']],
    },
    zh: {
      needs: [
        ['截至2022年5月6日', '../2022-05-06'],
        ['2022年5月6日止', '../2022-05-06'],
        ['2022年5月6日18:00止', '../2022-05-06, 18:00'],
        ['2022年5月6日まで', '../2022-05-06'],
      ],
      not: [
        ['2022年5月2日至6日', '2022-05-02/2022-05-06'],
        ['2022年5月2日至6日止', '2022-05-02/2022-05-06'],
        ['2022年5月2日から5月6日まで', '2022-05-02/2022-05-06'],
      ],
    },
  },
  'a restatement in brackets': {
    en: {
      needs: [
        ['20 October 2022 (2022-10-20)', '2022-10-20'],
        ['20 October 2022 [2022-10-20]', '2022-10-20'],
        ['20 October 2022 (Room 5, 2022-10-20)', '2022-10-20'],
      ],
      not: [['20 October 2022 (2022-10-21)', 'dates-contradict: 2022-10-20 or 2022-10-21']],
    },
    fr: {
      needs: [['20 octobre 2022 (20/10/2022)', '2022-10-20']],
      not: [['20 octobre 2022 (21/10/2022)', 'dates-contradict: 2022-10-20 or 2022-10-21']],
    },
    es: {
      needs: [['20 de octubre de 2022 (20/10/2022)', '2022-10-20']],
      not: [['20 de octubre de 2022 (21/10/2022)', 'dates-contradict: 2022-10-20 or 2022-10-21']],
    },
    ru: {
      needs: [['20 октября 2022 года (20.10.2022)', '2022-10-20']],
      not: [['20 октября 2022 года (21.10.2022)', 'dates-contradict: 2022-10-20 or 2022-10-21']],
    },
    ar: {
      needs: [['20 أكتوبر 2022 (20/10/2022)', '2022-10-20']],
      not: [['20 أكتوبر 2022 (21/10/2022)', 'dates-contradict: 2022-10-20 or 2022-10-21']],
    },
    zh: {
      needs: [['2022年10月20日（2022-10-20）', '2022-10-20']],
      not: [['2022年10月20日（2022-10-21）', 'dates-contradict: 2022-10-20 or 2022-10-21']],
    },
  },
  'two languages': {
    en: {
      needs: [['2–6 mai 2022 / 2-6 May 2022', '2022-05-02/2022-05-06']],
      not: [['2–6 mai 2022 / 2-7 May 2022', 'date-alternatives']],
    },
    fr: {
      needs: [['2 mai 2022 / 2 May 2022', '2022-05-02']],
      not: [['2 mai 2022 / 9 May 2022', '2022-05-02 and 2022-05-09']],
    },
    es: {
      needs: [['2 de mayo de 2022 / 2 May 2022', '2022-05-02']],
      not: [['2 de mayo de 2022 / 1 May 2022', 'date-alternatives']],
    },
    ru: {
      needs: [['2 мая 2022 г. / 2 May 2022', '2022-05-02']],
      not: [['2 мая 2022 г. / 1 May 2022', 'date-alternatives']],
    },
    ar: {
      needs: [['2 مايو 2022 / 2 May 2022', '2022-05-02']],
      not: [['2 مايو 2022 / 1 May 2022', 'date-alternatives']],
    },
    zh: {
      needs: [['2022年5月2日 / 2 May 2022', '2022-05-02']],
      not: [['2022年5月2日 / 1 May 2022', 'date-alternatives']],
    },
  },
  'two lines': {
    en: {
      needs: [
        ['2 May 2022\n9 May 2022', '2022-05-02 and 2022-05-09'],
        ['2 May 2022\r\n2022-05-02', '2022-05-02'],
        ['2 May 2022 /\n9 May 2022', '2022-05-02 and 2022-05-09'],
        ['- 2 May 2022\n- 9 May 2022', '2022-05-02 and 2022-05-09'],
        ['- 2 May 2022\n- 3 May 2022', '2022-05-02/2022-05-03'],
        ['1. 2 May 2022\n2. 9 May 2022', '2022-05-02 and 2022-05-09'],
        ['1. Monday 2 May 2022\n2. Tuesday 3 May 2022', '2022-05-02/2022-05-03'],
        ['1. 2-4 May 2022\n2. 9 May 2022', '2022-05-02/2022-05-04 and 2022-05-09'],
        ['1. 02.05.2022\n2. 09.05.2022', '2022-05-02 and 2022-05-09'],
        ['1. 5. 2022\n2. 5. 2022', '2022-05-01 and 2022-05-02'],
        [
          '• 2 May 2022 9:00-10:00\n• 9 May 2022 11:00-12:00',
          '2022-05-02 09:00-10:00 and 2022-05-09 11:00-12:00',
        ],
        ['2 May 2022\n/\n9 May 2022', '2022-05-02 and 2022-05-09'],
      ],
      not: [
        ['9 May 2022\n2 May 2022', 'date-partly-read: 2022-05-09'],
        ['2 May 2022\n-\n9 May 2022', '2022-05-02/2022-05-09'],
        ['2 May 2022\n- 9 May 2022', '2022-05-02/2022-05-09'],
        ['2 May 2022, 09:00\n9 May 2022, 10:00', '2022-05-02 09:00 and 2022-05-09 10:00'],
      ],
    },
    fr: {
      needs: [['2 mai 2022\n9 mai 2022', '2022-05-02 and 2022-05-09']],
      not: [['9 mai 2022\n2 mai 2022', 'date-partly-read: 2022-05-09']],
    },
    es: {
      needs: [['2 de mayo de 2022\n9 de mayo de 2022', '2022-05-02 and 2022-05-09']],
      not: [['9 de mayo de 2022\n2 de mayo de 2022', 'date-partly-read: 2022-05-09']],
    },
    ru: {
      needs: [['2 мая 2022\n9 мая 2022', '2022-05-02 and 2022-05-09']],
      not: [['9 мая 2022\n2 мая 2022', 'date-partly-read: 2022-05-09']],
    },
    ar: {
      needs: [['2 مايو 2022\n9 مايو 2022', '2022-05-02 and 2022-05-09']],
      not: [['9 مايو 2022\n2 مايو 2022', 'date-partly-read: 2022-05-09']],
    },
    zh: {
      needs: [['2022年5月2日\n2022年5月9日', '2022-05-02 and 2022-05-09']],
      not: [['2022年5月9日\n2022年5月2日', 'date-partly-read: 2022-05-09']],
    },
  },
  'a month said once': {
    en: {
      needs: [
        ['12, 14-16 October 2022', '2022-10-12 and 2022-10-14/2022-10-16'],
        ['October 12, 14 and 20, 2022', '2022-10-12 and 2022-10-14 and 2022-10-20'],
        ['February, 13 – 14, 2023', '2023-02-13/2023-02-14'],
        ['May 5, 2022', '2022-05-05'],
        ['2022, May 5', '2022-05-05'],
        ['5 May, 2022', '2022-05-05'],
        ['02-Mar-2011', '2011-03-02'],
        ['March-2001', '2001-03'],
        ['5, May 2022', '2022-05-05'],
        ['1st, May 2022', '2022-05-01'],
      ],
      not: [
        ['12, 14 2022', 'date-partly-read'],
        ['5 and May 2022', 'date-partly-read'],
        ['May and 5 2022', 'date-partly-read'],
        ['2022-05 to 12', 'date-partly-read'],
        ['May 5, 2022 and 12', 'date-partly-read'],
        ['May 2022 5', 'date-partly-read: 2022-05'],
        ['February, 13 March 2023', 'dates-contradict: 2023-02 or 2023-03-13'],
      ],
    },
    fr: {
      needs: [['les 12, 14 et 20 octobre 2022', '2022-10-12 and 2022-10-14 and 2022-10-20']],
      not: [['les 12, 14 et 20 2022', 'date-partly-read']],
    },
    es: {
      needs: [['12, 14 y 20 de octubre de 2022', '2022-10-12 and 2022-10-14 and 2022-10-20']],
      not: [['12, 14 y 20 de 2022', 'date-partly-read (14 y 20 de 2022)']],
    },
    ru: {
      needs: [['12, 14 и 20 октября 2022 г.', '2022-10-12 and 2022-10-14 and 2022-10-20']],
      not: [['12, 14 и 20 2022 г.', 'date-partly-read']],
    },
    ar: {
      needs: [['أيام 12 و14 و20 أكتوبر 2022', '2022-10-12 and 2022-10-14 and 2022-10-20']],
      not: [['أيام 12 و14 و20 عام 2022', 'date-partly-read']],
    },
    zh: {
      needs: [['2022年10月12日、14日、20日', '2022-10-12 and 2022-10-14 and 2022-10-20']],
      not: [['2022年12日、14日、20日', 'date-partly-read']],
    },
  },
  'ordinal marks': {
    en: {
      needs: [
        ['1st-3rd May 2022', '2022-05-01/2022-05-03'],
        ['1 st May 2022', '2022-05-01'],
        ['the first of May 2022', '2022-05-01'],
      ],
      not: [
        ['3rd meeting, 5 May 2022', '2022-05-05'],
        ['5xx May 2022', 'date-partly-read (5): 2022-05'],
        ['May 5xx, 2022', 'date-partly-read (5): 2022-05'],
        ['5G May 2022', '2022-05'],
        ['first May 2022', 'date-partly-read (first): 2022-05'],
      ],
    },
    fr: { needs: [['1er mai 2022', '2022-05-01']], not: [['3e réunion, 5 mai 2022', '2022-05-05']] },
    es: {
      needs: [
        ['1º de mayo de 2022', '2022-05-01'],
        ['1ero de mayo de 2022', '2022-05-01'],
        ['1.º de mayo de 2022', '2022-05-01'],
        ['primero de mayo de 2022', '2022-05-01'],
      ],
      not: [
        ['3ª reunión, 5 de mayo de 2022', '2022-05-05'],
        ['5xx de mayo de 2022', 'date-partly-read (5): 2022-05'],
      ],
    },
    ru: {
      needs: [['1-го мая 2022 года', '2022-05-01']],
      not: [
        ['3-е заседание, 5 мая 2022 года', '2022-05-05'],
        ['5кв мая 2022 года', 'date-partly-read'],
      ],
    },
    ar: {
      needs: [['الأول من مايو 2022', '2022-05-01']],
      not: [['الاجتماع الأول، 5 مايو 2022', '2022-05-05']],
    },
    without: { zh: 'Chinese writes days with 日 and has no ordinal marks behind them.' },
  },
  'a weekday belongs to its date': {
    en: {
      needs: [
        ['Monday, 2 May 2022', '2022-05-02'],
        ['2 May 2022 (Monday)', '2022-05-02'],
        ['Monday 2 - Friday 6 May 2022', '2022-05-02/2022-05-06'],
        ['Monday to Friday, 2-6 May 2022', '2022-05-02/2022-05-06'],
        ['Thursday (5 May 2022)', '2022-05-05'],
        ['5 May (Thursday) 2022', '2022-05-05'],
        ['Thu. 5 May 2022', '2022-05-05'],
        ['Monday and Tuesday, 2-3 May 2022', '2022-05-02/2022-05-03'],
        ['Monday, May 2, 2022', '2022-05-02'],
        ['Monday 2, May 2022', '2022-05-02'],
        ['5 May 2022 (Thu.)', '2022-05-05'],
        ['(Thursday) 5 May 2022', '2022-05-05'],
      ],
      not: [
        ['Tuesday, 2 May 2022', 'date-weekday-contradicts (weekday/1): 2022-05-02'],
        ['2-6 May 2022 (Monday to Thursday)', 'date-weekday-contradicts (weekday/5): 2022-05-06'],
        ['Monday May 2022', 'date-vague'],
        ['Monday 2022', 'date-partly-read'],
        ['Monday Q3 2022', 'date-vague'],
        ['Monday to Friday to 6 May 2022', 'date-partly-read (6 May 2022)'],
        ['5 May, Monday 9 May 2022', '2022-05-05 and 2022-05-09'],
        ['5 May, Monday, 9 May 2022', '2022-05-05 and 2022-05-09'],
      ],
    },
    fr: {
      needs: [
        ['lundi 2 mai 2022', '2022-05-02'],
        ['mar. 3 mai 2022', '2022-05-03'],
        ['mar. 03/05/2022', '2022-05-03'],
        ['mar. 3 et mer. 4 mai 2022', '2022-05-03/2022-05-04'],
      ],
      not: [
        ['mardi 2 mai 2022', 'date-weekday-contradicts (weekday/1): 2022-05-02'],
        ['3 mar. 2022', '2022-03-03'],
        ['mar. 2022', '2022-03'],
        ['5 mai, lundi le 9 mai 2022', '2022-05-05 and 2022-05-09'],
      ],
    },
    es: {
      needs: [
        ['lunes, 2 de mayo de 2022', '2022-05-02'],
        ['martes 3 de mayo de 2022', '2022-05-03'],
        ['mar 3 de mayo de 2022', '2022-05-03'],
      ],
      not: [
        ['martes, 2 de mayo de 2022', 'date-weekday-contradicts (weekday/1): 2022-05-02'],
        ['mar 2022', '2022-03'],
      ],
    },
    ru: {
      needs: [
        ['понедельник, 2 мая 2022 года', '2022-05-02'],
        ['2 мая 2022 г. (пн)', '2022-05-02'],
      ],
      not: [['вторник, 2 мая 2022 года', 'date-weekday-contradicts (weekday/1): 2022-05-02']],
    },
    ar: {
      needs: [
        ['الاثنين 2 مايو 2022', '2022-05-02'],
        ['يوم الاثنين الموافق 2 مايو 2022', '2022-05-02'],
      ],
      not: [['الثلاثاء 2 مايو 2022', 'date-weekday-contradicts (weekday/1): 2022-05-02']],
    },
    zh: {
      needs: [
        ['2022年5月2日（星期一）', '2022-05-02'],
        ['2022年5月2日星期一', '2022-05-02'],
        ['星期四（2022年5月5日）', '2022-05-05'],
      ],
      not: [['2022年5月2日（星期二）', 'date-weekday-contradicts (weekday/1): 2022-05-02']],
    },
  },
  'two names of one month': {
    en: {
      needs: [
        ['5 October/Oct 2022', '2022-10-05'],
        ['5 October (October) 2022', '2022-10-05'],
      ],
      not: [['5 October/November 2022', 'date-alternatives']],
    },
    fr: {
      needs: [['5 octobre (octobre) 2022', '2022-10-05']],
      not: [['5 octobre-novembre 2022', '2022-10-05/2022-11']],
    },
    es: {
      needs: [['5 de octubre/octubre de 2022', '2022-10-05']],
      not: [['5 de octubre/noviembre de 2022', 'date-alternatives']],
    },
    ru: {
      needs: [['5 октября/октября 2022 года', '2022-10-05']],
      not: [['5 октября/ноября 2022 года', 'date-alternatives']],
    },
    ar: {
      needs: [
        ['5 تشرين الأول/أكتوبر 2022', '2022-10-05'],
        ['5 أيار (مايو) 2022', '2022-05-05'],
      ],
      not: [['5 تشرين الأول/نوفمبر 2022', 'date-alternatives']],
    },
    without: { zh: 'Chinese months have one name.' },
  },
  'a month between marks with blanks': {
    en: {
      needs: [
        ['25 / January / 2026', '2026-01-25'],
        ['5 - May - 2022', '2022-05-05'],
        ['02 -Mar-2011', '2011-03-02'],
        ['5 / May / 22', '2022-05-05, inferred century'],
      ],
      not: [
        ['8/XII/05', '2005-12-08, inferred century'],
        ['5 - May - 12 - June 2022', 'date-partly-read (12)'],
        ['25 / January 2026', 'date-alternatives'],
        ['5 - 7 - 2022', '2022-07-05', { order: 'dmy' }],
      ],
    },
    fr: {
      needs: [['25 / janvier / 2026', '2026-01-25']],
      not: [['25 / 27 janvier 2026', 'date-alternatives']],
    },
    es: { needs: [['25 / ENERO / 2026', '2026-01-25']], not: [['25 / 27 enero 2026', 'date-alternatives']] },
    ru: {
      needs: [['25 / января / 2026', '2026-01-25']],
      not: [['25 / 27 января 2026', 'date-alternatives']],
    },
    ar: { needs: [['25 / يناير / 2026', '2026-01-25']], not: [['25 / 27 يناير 2026', 'date-alternatives']] },
    without: { zh: 'Its months are figures.' },
  },
  'a later day with its weekday is of the month before it': {
    en: {
      needs: [
        ['Thursday 18 May 2023 to Sunday 21', '2023-05-18/2023-05-21'],
        ['18 May 2023 to Sunday 21', '2023-05-18/2023-05-21'],
      ],
      not: [
        ['18 May 2023 to 21', 'date-partly-read'],
        ['Thursday 18 May 2023 to Saturday 21', 'date-partly-read'],
        ['Sunday 21 May 2023 to Thursday 18', 'date-partly-read'],
        ['18 May 2023 to Saturday 21', 'date-weekday-contradicts (weekday/7): 2023-05-21'],
      ],
    },
    fr: {
      needs: [['du jeudi 18 mai 2023 (Ascension) au dimanche 21', '2023-05-18/2023-05-21']],
      not: [['du 18 mai 2023 au 21', 'date-partly-read']],
    },
    es: {
      needs: [['del jueves 18 de mayo de 2023 al domingo 21', '2023-05-18/2023-05-21']],
      not: [['del 18 de mayo de 2023 al 21', 'date-partly-read']],
    },
    ru: {
      needs: [['с четверга 18 мая 2023 г. по воскресенье 21', '2023-05-18/2023-05-21']],
      not: [['с 18 мая 2023 г. по 21', 'date-partly-read']],
    },
    ar: {
      needs: [['من الخميس 18 مايو 2023 إلى الأحد 21', '2023-05-18/2023-05-21']],
      not: [['من 18 مايو 2023 إلى 21', 'date-partly-read']],
    },
    without: { zh: 'Its days are behind their month.' },
  },
  'weekdays behind a range in figures': {
    en: {
      needs: [['5-9/10/2025 Sunday - Thursday', '2025-10-05/2025-10-09']],
      not: [['5-9/10/2025 Monday - Thursday', 'date-weekday-contradicts (weekday/7): 2025-10-05']],
    },
    fr: {
      needs: [['5-9/10/2025 dimanche - jeudi', '2025-10-05/2025-10-09']],
      not: [['5-9/10/2025 lundi - jeudi', 'date-weekday-contradicts (weekday/7): 2025-10-05']],
    },
    es: {
      needs: [['5-9/10/2025 domingo - jueves', '2025-10-05/2025-10-09']],
      not: [['5-9/10/2025 lunes - jueves', 'date-weekday-contradicts (weekday/7): 2025-10-05']],
    },
    ru: {
      needs: [['5-9/10/2025 воскресенье - четверг', '2025-10-05/2025-10-09']],
      not: [['5-9/10/2025 понедельник - четверг', 'date-weekday-contradicts (weekday/7): 2025-10-05']],
    },
    ar: {
      needs: [['5-9/10/2025 الأحد - الخميس', '2025-10-05/2025-10-09']],
      not: [['5-9/10/2025 الإثنين - الخميس', 'date-weekday-contradicts (weekday/7): 2025-10-05']],
    },
    zh: {
      needs: [['2025年10月5日-9日 星期日-星期四', '2025-10-05/2025-10-09']],
      not: [['2025年10月5日-9日 星期一-星期四', 'date-weekday-contradicts (weekday/7): 2025-10-05']],
    },
  },
  'behind a word for and it goes on': {
    en: {
      needs: [['5 May 2024 and ongoing', '2024-05-05/..']],
      not: [['5 May 2024 and ongoing training', '2024-05-05']],
    },
    fr: {
      needs: [['5 mai 2024 et en cours', '2024-05-05/..']],
      not: [['5 mai 2024 et cours', '2024-05-05']],
    },
    es: {
      needs: [['5 de mayo de 2024 y en curso', '2024-05-05/..']],
      not: [['5 de mayo de 2024 y curso', '2024-05-05']],
    },
    ru: {
      needs: [['5 мая 2024 и продолжается', '2024-05-05/..']],
      not: [['5 мая 2024 и продолжение', '2024-05-05']],
    },
    ar: {
      needs: [['5 مايو 2024 ومستمر', '2024-05-05/..']],
      not: [['5 مايو 2024 ومنتدى', '2024-05-05']],
    },
    without: { zh: 'No word for and stands before it: 进行中.' },
  },
  'the word for a beginning before a day opens a range': {
    en: {
      needs: [
        ['beginning Monday, 26 October 2020 and ongoing', '2020-10-26/..'],
        ['beginning October 26, 2020', '2020-10-26/..'],
      ],
      not: [['beginning May 2024', '2024-05~']],
    },
    without: {
      fr: 'The verb is another word: commençant.',
      es: 'The verb is another word: comenzando.',
      ru: 'The verb is another word: начинается.',
      ar: 'The verb is another word: يبدأ.',
      zh: 'The verb is another word: 开始.',
    },
  },
  'Chinese weekdays that share the word of the first': {
    zh: {
      needs: [
        ['14 – 18.9.2016 (星期三至日)', '2016-09-14/2016-09-18'],
        ['2016年9月17日、18日（星期六、日）', '2016-09-17/2016-09-18'],
        ['2016年9月17-18日（周六日）', '2016-09-17/2016-09-18'],
        ['2016年9月17-18日（六、日）', '2016-09-17/2016-09-18'],
        [
          '2024年5月每周三五',
          '2024-05-01 and 2024-05-03 and 2024-05-08 and 2024-05-10 and 2024-05-15 and 2024-05-17 and 2024-05-22 and 2024-05-24 and 2024-05-29 and 2024-05-31',
        ],
      ],
      not: [
        ['2022年5月5日至7日，为期三天', '2022-05-05/2022-05-07'],
        ['2024年5月18日周六至日本东京', '2024-05-18'],
        ['2024年5月6日周一三十人', '2024-05-06'],
        ['2024年5月3、五日', '2024-05-03 and 2024-05-05'],
      ],
    },
    without: {
      en: 'Each weekday has a word of its own.',
      fr: 'Each weekday has a word of its own.',
      es: 'Each weekday has a word of its own.',
      ru: 'Each weekday has a word of its own.',
      ar: 'Each weekday has a word of its own.',
    },
  },
  'a point between the figures of an end is that of the start': {
    en: {
      needs: [
        ['2024.05.13 (hall) - 05.15', '2024-05-13/2024-05-15'],
        ['2024. 6. 13. - 6. 14.', '2024-06-13/2024-06-14'],
      ],
      not: [
        ['2024.05.13 (hall) 18.30', '2024-05-13, 18:30'],
        ['2024.05.13 (hall) - 18.40', '2024-05-13, 18:40'],
      ],
    },
    fr: {
      needs: [['13.05.2024 (salle) - 15.05', '2024-05-13/2024-05-15']],
      not: [['13.05.2024 (salle) 18.30', '2024-05-13, 18:30']],
    },
    es: {
      needs: [['13.05.2024 (sala) - 15.05', '2024-05-13/2024-05-15']],
      not: [['13.05.2024 (sala) 18.30', '2024-05-13, 18:30']],
    },
    ru: {
      needs: [['13.05.2024 (зал) - 15.05', '2024-05-13/2024-05-15']],
      not: [['13.05.2024 (зал) 18.30', '2024-05-13, 18:30']],
    },
    ar: {
      needs: [['13.05.2024 (القاعة) - 15.05', '2024-05-13/2024-05-15']],
      not: [['13.05.2024 (القاعة) 18.30', '2024-05-13, 18:30']],
    },
    zh: {
      needs: [['2024.05.13（线下）-05.15', '2024-05-13/2024-05-15']],
      not: [['2024.05.13（线下）18.30', '2024-05-13, 18:30']],
    },
  },
  'a day of one month to another month': {
    en: {
      needs: [
        ['26 September to January 2020', '2019-09-26/2020-01'],
        ['May 4 - June 2022', '2022-05-04/2022-06'],
        ['May to 4 June 2022', '2022-05/2022-06-04'],
      ],
      not: [
        ['4 May - May 2022', 'date-partly-read'],
        ['4 June-May 2022', 'date-phrase-reversed'],
        ['4 May and June 2022', 'dates-contradict: 2022-05-04 or 2022-06'],
      ],
    },
    fr: {
      needs: [['du 26 septembre à janvier 2020', '2019-09-26/2020-01']],
      not: [['du 26 septembre à septembre 2020', 'date-partly-read']],
    },
    es: {
      needs: [['del 26 de septiembre a enero de 2020', '2019-09-26/2020-01']],
      not: [['26 de septiembre y enero de 2020', 'dates-contradict: 2020-09-26 or 2020-01']],
    },
    ru: {
      needs: [['с 26 сентября по январь 2020 года', '2019-09-26/2020-01']],
      not: [['26 сентября и октябрь 2020 года', 'dates-contradict: 2020-09-26 or 2020-10']],
    },
    ar: {
      needs: [['من 26 سبتمبر أيلول إلى يناير كانون الثاني 2020', '2019-09-26/2020-01']],
      not: [['من 26 سبتمبر إلى سبتمبر 2020', 'date-partly-read']],
    },
    zh: {
      needs: [['2020年5月4日至6月', '2020-05-04/2020-06']],
      not: [['2020年5月4日至5月', 'date-partly-read']],
    },
  },
  'the weekday behind each end of a range': {
    en: {
      needs: [
        [
          '28 March, Tuesday, to 8 June, Thursday',
          '2023-03-28/2023-06-08, inferred year',
          { reportingPeriod: '2023' },
        ],
        ['28 March - 8 June, Thursday', '2023-03-28/2023-06-08, inferred year', { reportingPeriod: '2023' }],
      ],
      not: [
        ['28 March, Monday, to 8 June 2023', 'date-weekday-contradicts (weekday/2): 2023-03-28'],
        ['28 March 2023, Tuesday and Thursday', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [['du 28 mars, mardi, au 8 juin 2023', '2023-03-28/2023-06-08']],
      not: [['28 mars 2023, mardi', '2023-03-28']],
    },
    es: {
      needs: [['inicia el 28 de marzo, martes, y finaliza el 8 de junio de 2023', '2023-03-28/2023-06-08']],
      not: [['28 de marzo de 2023, martes', '2023-03-28']],
    },
    ru: {
      needs: [['28 марта, вторник, – 8 июня 2023 года', '2023-03-28/2023-06-08']],
      not: [['28 марта 2023 года, вторник', '2023-03-28']],
    },
    without: { ar: 'Weekdays stand before the day.', zh: 'Weekdays stand in brackets.' },
  },
  'the last quarter or half of a year': {
    en: {
      needs: [
        ['last quarter of 2018', '2018-10/2018-12'],
        ['last half 2018', '2018-07/2018-12'],
      ],
      not: [
        ['last quarter', 'date-relative (last)'],
        ['last quarter', 'date-relative (last)', { reportingPeriod: '2018' }],
      ],
    },
    fr: {
      needs: [['dernier trimestre 2018', '2018-10/2018-12']],
      not: [['le dernier trimestre', 'date-relative (dernier)']],
    },
    es: {
      needs: [['último trimestre de 2018', '2018-10/2018-12']],
      not: [['el último trimestre', 'date-relative (último)']],
    },
    ru: {
      needs: [['последний квартал 2018 года', '2018-10/2018-12']],
      not: [['последний квартал', 'date-relative (последний)']],
    },
    ar: {
      needs: [['الربع الأخير من 2018', '2018-10/2018-12']],
      not: [['الربع الأخير', 'date-relative (الأخير)']],
    },
    without: { zh: 'Its quarters have numbers.' },
  },
  'days between bullets': {
    en: {
      needs: [
        ['Sept. 26•27•28, Oct. 3•4•5, 2019', '2019-09-26/2019-09-28 and 2019-10-03/2019-10-05'],
        ['5•6 May 2024', '2024-05-05/2024-05-06'],
      ],
      not: [
        ['5 May 2024 • 14:00', '2024-05-05, 14:00'],
        ['5•6•2024', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [['5•6•7 mai 2024', '2024-05-05/2024-05-07']],
      not: [['5 mai 2024 • 14h', '2024-05-05, 14:00']],
    },
    es: {
      needs: [['5•6 de mayo de 2024', '2024-05-05/2024-05-06']],
      not: [['5 de mayo de 2024 • 14:00', '2024-05-05, 14:00']],
    },
    ru: {
      needs: [['5•6 мая 2024 года', '2024-05-05/2024-05-06']],
      not: [['5 мая 2024 года • 14:00', '2024-05-05, 14:00']],
    },
    ar: {
      needs: [['5•6 مايو 2024', '2024-05-05/2024-05-06']],
      not: [['5 مايو 2024 • 14:00', '2024-05-05, 14:00']],
    },
    zh: {
      needs: [['2024年5月5•6日', '2024-05-05/2024-05-06']],
      not: [['2024年5月5日•14:00', '2024-05-05, 14:00']],
    },
  },
  'the first month in Chinese': {
    zh: {
      needs: [
        ['2020年元月', '2020-01'],
        ['2020年元月7、8日', '2020-01-07/2020-01-08'],
      ],
      not: [['2020年正月', 'date-vague (正月): 2020']],
    },
    without: {
      en: 'Only Chinese has a second name for it.',
      fr: 'Only Chinese has a second name for it.',
      es: 'Only Chinese has a second name for it.',
      ru: 'Only Chinese has a second name for it.',
      ar: 'Only Chinese has a second name for it.',
    },
  },
  'a part of the day between a word for from and the day': {
    en: {
      needs: [['from the evening of Tuesday 4 July 2023', '2023-07-04/.., part of the day']],
      not: [
        ['from morning until evening on 4 July 2023', '2023-07-04, part of the day'],
        ['from 7 in the evening of 4 July 2023', '2023-07-04, 19:00'],
      ],
    },
    fr: {
      needs: [['à partir du soir du mardi 4 juillet 2023', '2023-07-04/.., part of the day']],
      not: [['le soir du mardi 4 juillet 2023', '2023-07-04, part of the day']],
    },
    es: {
      needs: [['a partir de la tarde del martes 4 de julio de 2023', '2023-07-04/.., part of the day']],
      not: [['en la tarde del martes 4 de julio de 2023', '2023-07-04, part of the day']],
    },
    ru: {
      needs: [
        ['с вечера 4 июля 2023', '2023-07-04/.., part of the day'],
        ['с вечера 4 по 6 июля 2023', '2023-07-04/2023-07-06, part of the day'],
      ],
      not: [['вечером 4 июля 2023', '2023-07-04, part of the day']],
    },
    ar: {
      needs: [['بداية من مساء يوم الثلاثاء 04 جويلية 2023', '2023-07-04/.., part of the day']],
      not: [['مساء يوم الثلاثاء 04 جويلية 2023', '2023-07-04, part of the day']],
    },
    zh: {
      needs: [['2023年7月4日晚起', '2023-07-04/.., part of the day']],
      not: [['2023年7月4日晚上7点起', '2023-07-04, 19:00']],
    },
  },
};
