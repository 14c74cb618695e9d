import type { Rules } from './rule.js';

const OF_2027 = { reportingPeriod: '2027' };
const OVER_NEW_YEAR = { reportingPeriod: '2026-07/2027-06' };
const OF_TWO_YEARS = { reportingPeriod: '2021-09/2022-11' };

/** Lengths: all of a year, what is left of a time, and what a stated last day leaves of a length. */
export const lengths: Rules = {
  'all of a year': {
    en: {
      needs: [
        ['throughout the year', '2027, inferred year', OF_2027],
        ['Throughout 2027', '2027'],
        ['all year round', '2026-07/2027-06, inferred year', OVER_NEW_YEAR],
        ['Throughout the year', '2027, inferred year', { reportingPeriod: '2027-01/2027-06' }],
        ['all year', 'date-year-missing (noReportingPeriod)'],
        ['all year', 'date-year-missing (severalYearsFit): 2021 or 2022', OF_TWO_YEARS],
      ],
      not: [
        ['throughout May 2027', '2027-05'],
        ['throughout the years', 'date-unreadable', OF_2027],
        ['all year, from 5 May 2027', 'date-partly-read (all): 2027-05-05/..'],
      ],
    },
    fr: {
      needs: [
        ['Toute l’année', '2027, inferred year', OF_2027],
        ["tout au long de l'année 2027", '2027'],
      ],
      not: [['toute la semaine', 'date-partly-read (toute)', OF_2027]],
    },
    es: {
      needs: [
        ['todo el año', '2027, inferred year', OF_2027],
        ['A lo largo del año 2027', '2027'],
      ],
      not: [['todo el mes', 'date-partly-read (todo)', OF_2027]],
    },
    ru: {
      needs: [
        ['В течение года', '2027, inferred year', OF_2027],
        ['в течение 2027 года', '2027'],
      ],
      not: [['в течение недели', 'date-vague', OF_2027]],
    },
    ar: {
      needs: [
        ['طوال العام', '2027, inferred year', OF_2027],
        ['على مدار العام 2027', '2027'],
      ],
      not: [['طوال الشهر', 'date-unreadable', OF_2027]],
    },
    zh: {
      needs: [
        ['全年', '2027, inferred year', OF_2027],
        ['2027年全年', '2027'],
      ],
      not: [['全月', 'date-unreadable', OF_2027]],
    },
  },
  'days that are left until something are no length': {
    en: {
      needs: [
        ['5 May 2027 (2 days left)', '2027-05-05'],
        ['5-15 May 2027 (2 days remaining)', '2027-05-05/2027-05-15'],
        ['5-15 May 2027, 3 weeks left', '2027-05-05/2027-05-15'],
      ],
      not: [['5 May 2027 (2 days)', '2027-05-05/2027-05-06']],
    },
    fr: {
      needs: [['5-15 mai 2027 (il reste 2 jours)', '2027-05-05/2027-05-15']],
      not: [['5 mai 2027 (2 jours)', '2027-05-05/2027-05-06']],
    },
    es: {
      needs: [['5-15 de mayo de 2027 (quedan 2 días)', '2027-05-05/2027-05-15']],
      not: [['5 de mayo de 2027 (2 días)', '2027-05-05/2027-05-06']],
    },
    ru: {
      needs: [['5-15 мая 2027 г. (осталось 2 дня)', '2027-05-05/2027-05-15']],
      not: [['5 мая 2027 г. (2 дня)', '2027-05-05/2027-05-06']],
    },
    ar: {
      needs: [['5-15 مايو 2027 (متبقي 2 أيام)', '2027-05-05/2027-05-15']],
      not: [['5-15 مايو 2027 (2 أيام)', 'date-partly-read (2): 2027-05-05/2027-05-15']],
    },
    zh: {
      needs: [
        ['2027/05/05 - 2027/05/15 (剩 2 天)', '2027-05-05/2027-05-15'],
        ['2027/05/05 - 2027/05/05 (还剩 2 天)', '2027-05-05'],
      ],
      not: [['2027年5月5日（2天）', '2027-05-05/2027-05-06']],
    },
  },
  'a length beside a last day contradicts it, and gives no other': {
    en: {
      needs: [
        ['5 May 2027 – 5 May 2027 (2 days)', 'dates-contradict (2): 2027-05-05'],
        ['5 May – 5 May 2027, 3 days', 'dates-contradict (3): 2027-05-05'],
      ],
      not: [
        ['5 May 2027 – 6 May 2027 (2 days)', '2027-05-05/2027-05-06'],
        ['from 5 May 2027 (2 days)', '2027-05-05/2027-05-06'],
      ],
    },
    fr: {
      needs: [['du 5 mai 2027 au 5 mai 2027 (2 jours)', 'dates-contradict (2): 2027-05-05']],
      not: [['du 5 mai 2027 au 6 mai 2027 (2 jours)', '2027-05-05/2027-05-06']],
    },
    es: {
      needs: [['del 5 de mayo de 2027 al 5 de mayo de 2027 (2 días)', 'date-partly-read (2): 2027-05-05']],
      not: [['del 5 de mayo de 2027 al 6 de mayo de 2027 (2 días)', '2027-05-05/2027-05-06']],
    },
    ru: {
      needs: [['с 5 мая 2027 г. по 5 мая 2027 г. (2 дня)', 'dates-contradict (2): 2027-05-05']],
      not: [['с 5 мая 2027 г. по 6 мая 2027 г. (2 дня)', '2027-05-05/2027-05-06']],
    },
    ar: {
      needs: [['من 5 مايو 2027 إلى 5 مايو 2027 (3 أيام)', 'date-partly-read (3): 2027-05-05']],
      not: [['من 5 مايو 2027 إلى 7 مايو 2027 (3 أيام)', '2027-05-05/2027-05-07']],
    },
    zh: {
      needs: [['2027年5月5日至2027年5月5日（2天）', 'dates-contradict (2): 2027-05-05']],
      not: [['2027年5月5日至2027年5月6日（2天）', '2027-05-05/2027-05-06']],
    },
  },
  'the end of a call is a deadline': {
    en: {
      needs: [
        ['Closing of the call: 5 December 2016', 'date-not-of-event (Closing of the call): 2016-12-05'],
        ['Call closes 5 December 2016', 'date-not-of-event (Call closes): 2016-12-05'],
      ],
      not: [['Closing ceremony: 5 December 2016', '2016-12-05']],
    },
    fr: {
      needs: [
        [
          'Clôture de l’appel à projets: 5 décembre 2016',
          'date-not-of-event (Clôture de l’appel): 2016-12-05',
        ],
      ],
      not: [['Appel à projets, réunion : 5 décembre 2016', '2016-12-05']],
    },
    es: {
      needs: [
        ['Cierre del plazo: 5 de diciembre de 2016', 'date-not-of-event (Cierre del plazo): 2016-12-05'],
      ],
      not: [['Ceremonia de clausura: 5 de diciembre de 2016', '2016-12-05']],
    },
    without: {
      ru: 'Its words are those of any deadline: `окончание приема`.',
      ar: 'Its words are those of any deadline: `آخر موعد`.',
      zh: 'Its word is that of any deadline: 截止.',
    },
  },
};
