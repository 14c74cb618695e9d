import type { Rules } from './rule.js';

export const calendars: Rules = {
  'a year of a Japanese era is a Gregorian year': {
    zh: {
      needs: [
        ['令和4年4月6日(水)', '2022-04-06'],
        ['令和5年1月11日', '2023-01-11'],
        ['平成30年10月1日', '2018-10-01'],
        ['令和4年6月3日～6月5日', '2022-06-03/2022-06-05'],
      ],
      not: [
        ['5年1月11日', 'date-partly-read (5)'],
        ['平成40年1月1日', 'date-partly-read (40)'],
        ['2022年4月6日', '2022-04-06'],
      ],
    },
    without: {
      en: 'Era names are written in Han characters.',
      fr: 'Era names are written in Han characters.',
      es: 'Era names are written in Han characters.',
      ru: 'Era names are written in Han characters.',
      ar: 'Era names are written in Han characters.',
    },
  },
  'the day of another calendar in brackets, without its year': {
    en: {
      needs: [['28 May 2025 (29 Dhu al-Qadah)', '2025-05-28']],
      not: [['2025 (29 Dhu al-Qadah)', 'date-partly-read']],
    },
    ar: {
      needs: [
        ['الأربعاء 28 أيار/مايو 2025 (29 ذو القعدة)', '2025-05-28'],
        ['(29 ذو القعدة) 28 مايو 2025', '2025-05-28'],
      ],
      not: [['29 ذو القعدة', 'date-partly-read']],
    },
    without: {
      fr: 'The months of the other calendars are those of English and Arabic texts.',
      es: 'The months of the other calendars are those of English and Arabic texts.',
      ru: 'The months of the other calendars are those of English and Arabic texts.',
      zh: 'The months of the other calendars are those of English and Arabic texts.',
    },
  },
  'the Islamic calendar': {
    en: {
      needs: [
        ['12 Rabi al-awwal 1445 AH', 'date-other-calendar (islamic): 2023-09-27'],
        ['4/12/1440 AH', 'date-other-calendar (islamic): 2019-08-05 or 2019-08-06'],
        ['12 Ramadan 1445', 'date-other-calendar (islamic): 2024-03-22'],
        ['1445 AH', 'date-other-calendar (islamic)'],
        ['12-03-1445 AH', 'date-other-calendar (islamic): 2023-09-27'],
        ['AH 1445', 'date-other-calendar (islamic)'],
        ['12 Rabi al-awwal 1445 (AH)', 'date-other-calendar (islamic): 2023-09-27'],
        ['22 and 23 Muharram 1445', 'date-other-calendar (islamic): 2023-08-10'],
        ['22 to 23 Muharram 1445', 'date-other-calendar (islamic): 2023-08-10'],
        ['1300 AH', 'date-other-calendar (islamic)'],
        ['1500 AH', 'date-other-calendar (islamic)'],
        ['1419/1/1', 'date-other-calendar (persian): 2040-03-20 or 1998-04-28'],
        ['1420/1/1', 'date-other-calendar (islamic): 1999-04-17'],
      ],
      not: [
        ['12 March 1995', '1995-03-12'],
        ['Ramadan 2022', 'date-vague (Ramadan): 2022'],
        ['5 May 2022 AH', '2022-05-05'],
        ['5 March 1403', 'date-partly-read (1403)'],
        ['1700/1/1', 'date-partly-read'],
        ['1299 AH', 'date-unreadable'],
        ['1501/1/1', 'date-partly-read'],
      ],
    },
    fr: {
      needs: [
        ['12 rajab 1445', 'date-other-calendar (islamic): 2024-01-24 or 2024-01-23'],
        ["12 chaabane 1445 de l'hégire", 'date-other-calendar (islamic): 2024-02-22'],
      ],
      not: [['12 mars 1995', '1995-03-12']],
    },
    es: {
      needs: [['12 shaban 1445', 'date-other-calendar (islamic): 2024-02-22']],
      not: [['12 de marzo de 1995', '1995-03-12']],
    },
    ru: {
      needs: [['12 рамадана 1445 г.х.', 'date-other-calendar (islamic): 2024-03-22']],
      not: [['12 марта 1995 г.', '1995-03-12']],
    },
    ar: {
      needs: [
        ['12 ربيع الأول 1445 هـ', 'date-other-calendar (islamic): 2023-09-27'],
        ['4 / 12 / 1440 هـ', 'date-other-calendar (islamic): 2019-08-05 or 2019-08-06'],
        ['22-23 محرم 1445', 'date-other-calendar (islamic): 2023-08-10'],
        ['الاثنين / 6 / ربيع الأول / 1438 هـ - الاثنين 5 ديسمبر 2016', '2016-12-05'],
        ['1447/4/12', 'date-other-calendar (islamic): 2025-10-04 or 2025-10-05'],
      ],
      not: [['12 مارس 1995 م', '1995-03-12']],
    },
    zh: {
      needs: [['伊历1445年3月12日', 'date-other-calendar (islamic): 2023-09-27']],
      not: [['1995年3月12日', '1995-03-12']],
    },
  },
  'an Islamic date next to the Gregorian one': {
    en: {
      needs: [
        ['12 Rabi al-awwal 1445 AH, 27 September 2023', '2023-09-27'],
        ['22-23 Muharram 1445, 9-10 August 2023', '2023-08-09/2023-08-10'],
        ['27 September 2023 - 12 Rabi al-awwal 1445 AH', '2023-09-27'],
        ['1445 AH, 27 September 2023', '2023-09-27'],
        ['AH 1445, 27 September 2023', '2023-09-27'],
        ['12/3/1445 AH, 27 September 2023', '2023-09-27'],
        ['1445/3/12, 27 September 2023', '2023-09-27'],
        ['Rabi al-awwal 12, 1445, 27 September 2023', '2023-09-27'],
        ['12 Rabi al-awwal 1445 (AH), 27 September 2023', '2023-09-27'],
        ['22 and 23 Muharram 1445, 9-10 August 2023', '2023-08-09/2023-08-10'],
        ['12 March 2567, 12 March 2024', '2024-03-12'],
        ['Wednesday 12 Rabi al-awwal 1445 / 27 September 2023', '2023-09-27'],
      ],
      not: [['12 Rabi al-awwal 1445 AH', 'date-other-calendar (islamic): 2023-09-27']],
    },
    ar: {
      needs: [
        ['12 ربيع الأول 1445 هـ الموافق 27 سبتمبر 2023 م', '2023-09-27'],
        ['الأربعاء 12 ربيع الأول 1445هـ / 27 سبتمبر 2023م', '2023-09-27'],
        ['الأربعاء والخميس 24-25/02/1444 21-22/09/2022', '2022-09-21/2022-09-22'],
      ],
      not: [['12 ربيع الأول 1445 هـ', 'date-other-calendar (islamic): 2023-09-27']],
    },
    fr: {
      needs: [
        ['12 rajab 1445, 24 janvier 2024', '2024-01-24'],
        ['Mercredi 12 rajab 1445 / 24 janvier 2024', '2024-01-24'],
        ['Mercredi 6 safar 1442 H / 23 septembre 2020', '2020-09-23'],
      ],
      not: [['12 rajab 1445', 'date-other-calendar (islamic): 2024-01-24 or 2024-01-23']],
    },
    es: {
      needs: [['12 de shaban de 1445, 22 de febrero de 2024', '2024-02-22']],
      not: [['12 shaban 1445', 'date-other-calendar (islamic): 2024-02-22']],
    },
    ru: {
      needs: [['12 рамадана 1445 г.х., 22 марта 2024 г.', '2024-03-22']],
      not: [['12 рамадана 1445 г.х.', 'date-other-calendar (islamic): 2024-03-22']],
    },
    zh: {
      needs: [
        ['伊历1445年3月12日，2023年9月27日', '2023-09-27'],
        ['佛历2567年5月5日，2024年5月5日', '2024-05-05'],
      ],
      not: [['伊历1445年3月12日', 'date-other-calendar (islamic): 2023-09-27']],
    },
  },
  'the Persian calendar': {
    en: {
      needs: [
        ['12 Farvardin 1403', 'date-other-calendar (persian): 2024-03-31'],
        ['Farvardin 12, 1403', 'date-other-calendar (persian): 2024-03-31'],
        ['1403/1/12', 'date-other-calendar (persian): 2024-03-31 or 1982-10-29 or 1982-10-30'],
        ['1250/1/1', 'date-other-calendar (persian): 1871-03-21'],
        ['1299/1/1', 'date-other-calendar (persian): 1920-03-21'],
      ],
      not: [
        ['12 March 2022', '2022-03-12'],
        ['1249/1/1', 'date-partly-read'],
      ],
    },
    ar: {
      needs: [['12 فروردین 1403', 'date-other-calendar (persian): 2024-03-31']],
      not: [['12 مارس 2022', '2022-03-12']],
    },
    zh: {
      needs: [['波斯历1403年1月12日', 'date-other-calendar (persian): 2024-03-31']],
      not: [['2022年1月12日', '2022-01-12']],
    },
    without: {
      fr: 'French has no table of the Persian months.',
      es: 'Spanish has no table of the Persian months.',
      ru: 'Russian has no table of the Persian months.',
    },
  },
  'the Buddhist calendar': {
    en: {
      needs: [
        ['5 May 2567 BE', 'date-other-calendar (buddhist): 2024-05-05'],
        ['5 May 2567', 'date-other-calendar (buddhist): 2024-05-05'],
        ['2567/5/5', 'date-other-calendar (buddhist): 2024-05-05'],
        ['12.3.2567', 'date-other-calendar (buddhist): 2024-03-12'],
        ['12/3/2567', 'date-other-calendar (buddhist): 2024-03-12'],
        ['5 May 2440', 'date-other-calendar (buddhist): 1897-05-05'],
        ['2650 BE', 'date-other-calendar (buddhist)'],
      ],
      not: [
        ['5 May 2067', '2067-05-05'],
        ['2439 BE', 'date-unreadable'],
        ['5 May 2651', 'date-partly-read (2651)'],
      ],
    },
    fr: {
      needs: [['5 mai 2567', 'date-other-calendar (buddhist): 2024-05-05']],
      not: [['5 mai 2067', '2067-05-05']],
    },
    es: {
      needs: [
        ['5 de mayo de 2567', 'date-other-calendar (buddhist): 2024-05-05'],
        ['5 de mayo de 2567, 5 de mayo de 2024', '2024-05-05'],
      ],
      not: [['5 de mayo de 2067', '2067-05-05']],
    },
    ru: {
      needs: [['5 мая 2567 года', 'date-other-calendar (buddhist): 2024-05-05']],
      not: [['5 мая 2067 года', '2067-05-05']],
    },
    ar: {
      needs: [['5 مايو 2567', 'date-other-calendar (buddhist): 2024-05-05']],
      not: [['5 مايو 2067', '2067-05-05']],
    },
    zh: {
      needs: [
        ['佛历2567年5月5日', 'date-other-calendar (buddhist): 2024-05-05'],
        ['佛历2567年5月', 'date-other-calendar (buddhist)'],
      ],
      not: [['2067年5月5日', '2067-05-05']],
    },
  },
  'a year of the calendar of the Republic of China is a Gregorian year': {
    zh: {
      needs: [
        ['民国110年12月31日', '2021-12-31'],
        ['105年4月9日(星期六)', '2016-04-09'],
        ['105年4月9日(六)', '2016-04-09'],
        ['108年9月2日(一)至12月20日(五)(共16週)', '2019-09-02/2019-12-20'],
        ['114年3月3日至114年7月4日', '2025-03-03/2025-07-04'],
        ['民國110年', '2021'],
        ['108.10.20', '2019-10-20', { language: 'zh' }],
        ['108/10/20-22', '2019-10-20/2019-10-22', { language: 'zh' }],
        ['98年12月13日(週日)', 'date-year-two-digits: 1998-12-13'],
        ['民国1年', '1912'],
        ['民国200年', '2111'],
        ['民國110年12月31日（2021年12月31日）', '2021-12-31'],
      ],
      not: [
        ['110年', 'date-unreadable'],
        ['108.10.20', 'date-partly-read (108)'],
        ['98年12月13日', '1998-12-13, inferred century'],
        ['建校110年12月31日', 'date-partly-read (110)'],
        ['151年5月5日', 'date-partly-read (151)'],
        ['105年4月9日(星期五)', 'date-weekday-contradicts (weekday/6): 2016-04-09'],
        ['民国201年', 'date-unreadable'],
      ],
    },
    en: {
      needs: [['Minguo 110', 'date-other-calendar (minguo)']],
      not: [['5 May 110', 'date-partly-read (110)']],
    },
    without: {
      fr: 'French texts do not use it.',
      es: 'Spanish texts do not use it.',
      ru: 'Russian texts do not use it.',
      ar: 'Arabic texts do not use it.',
    },
  },
};
