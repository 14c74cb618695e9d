import { LANGUAGES } from '@regional-presence/core';
import { DATE_WORDS, localeOf, periodFormat } from '@regional-presence/core/internal';
import { describePeriod } from '@regional-presence/core/period';
import { describe, expect, it } from 'vitest';

describe('a period in words', () => {
  it.each([
    ['2022-10-20', '20 October 2022'],
    ['2022-07', 'July 2022'],
    ['2022', '2022'],
    ['2022-07/..', 'from July 2022'],
    ['../2022-07-03', 'until 3 July 2022'],
    ['/2022', 'until 2022'],
    ['2021-10-12/2021-10-14', '12–14 October 2021'],
    ['2021-10-01/2021-10-09', '1–9 October 2021'],
    ['2021-09-27/2021-10-01', '27 September – 1 October 2021'],
    ['2021-12-30/2022-01-02', '30 December 2021 – 2 January 2022'],
    ['2021-10/2021-12', 'October–December 2021'],
    ['2021-10/2022-03', 'October 2021 – March 2022'],
    ['2021/2023', '2021–2023'],
    ['2021-10-12/2021-10-12', '12 October 2021'],
  ])('%s is “%s”', (period, words) => {
    expect(describePeriod(period)).toBe(words);
  });

  it.each([
    ['2021-10-12/2022', '12 October 2021 – 2022'],
    ['2021/2022-03', '2021 – March 2022'],
    ['2021-10/2021-12-03', 'October 2021 – 3 December 2021'],
  ])('%s names each end as exactly as it is known', (period, words) => {
    expect(describePeriod(period)).toBe(words);
  });

  it.each([
    ['en', '2027-06-16/2027-06-30', 'June 2027 (second half)'],
    ['en', '2027-02-16/2027-02-28', 'February 2027 (second half)'],
    ['en', '2023-06-12/2023-06-18', 'week of 12–18 June 2023'],
    ['en', '2023-06-12/2023-06-16', 'week of 12–16 June 2023'],
    ['fr', '2027-06-01/2027-06-15', 'juin 2027 (première quinzaine)'],
    ['fr', '2023-06-12/2023-06-18', 'semaine du 12 au 18 juin 2023'],
    ['es', '2027-08-16/2027-08-31', 'agosto de 2027 (segunda quincena)'],
    ['ru', '2027-06-11/2027-06-20', 'июнь 2027 года (вторая декада)'],
    ['ru', '2027-06-21/2027-06-30', 'июнь 2027 года (третья декада)'],
    ['ar', '2027-06-01/2027-06-15', 'يونيو 2027 (النصف الأول)'],
    ['zh', '2027-06-01/2027-06-10', '2027年6月上旬'],
    ['zh', '2027-06-16/2027-06-30', '2027年6月下半月'],
  ] as const)(
    'in %s, days that were inferred of a part are written as the part: %s',
    (language, period, words) => {
      const text = periodFormat(language);
      expect(text.when({ period, inferred: ['days'] })).toBe(words);
      expect(text.when({ period, inferred: ['year'] })).toBe(text(period));
      expect(text.when({ period })).toBe(text(period));
    },
  );

  it.each([
    ['2027-06-16/2027-06-29', 'about 16 June 2027 – about 29 June 2027'],
    ['2023-06-13/2023-06-19', 'about 13 June 2023 – about 19 June 2023'],
    ['2027-06-16/..', 'from about 16 June 2027'],
    ['../2027-06-15', 'until about 15 June 2027'],
    ['2027-06', 'June 2027'],
  ])('inferred days that are no part are not certain: %s', (period, words) => {
    expect(periodFormat('en').when({ period, inferred: ['days'] })).toBe(words);
  });

  it.each([
    ['2022~', 'about 2022'],
    ['2022-07?', 'about July 2022'],
    ['2022-07-03%', 'about 3 July 2022'],
    ['2022-07~/..', 'from about July 2022'],
    ['../2022-07~', 'until about July 2022'],
    ['2021-10-12?/2021-10-14', 'about 12 October 2021 – 14 October 2021'],
    ['2021-10-12/2021-10-14~', '12 October 2021 – about 14 October 2021'],
  ])('%s says which end is uncertain', (period, words) => {
    expect(describePeriod(period)).toBe(words);
  });

  it.each([
    ['fr', '2021-09-27/2021-10-01', 'du 27 septembre au 1er octobre 2021'],
    ['fr', '2021-10-01/2021-10-11', 'du 1er au 11 octobre 2021'],
    ['fr', '2021-10-11', '11 octobre 2021'],
    ['fr', '2021-10-27/2021-10-28', '27 et 28 octobre 2021'],
    ['fr', '2021-10-01/2021-10-02', '1er et 2 octobre 2021'],
    ['es', '2021-10-27/2021-10-28', '27-28 de octubre de 2021'],
    ['zh', '2021-09-27/2021-10-01', '2021年9月27日至10月1日'],
    ['zh', '2021-12-30/2022-01-02', '2021年12月30日至2022年1月2日'],
    ['zh', '2021-09/2022-11', '2021年9月至2022年11月'],
    ['ru', '2021-10/2021-12', 'октябрь–декабрь 2021 года'],
    ['ru', '2021-09-27/2021-10-01', '27 сентября – 1 октября 2021 года'],
    ['es', '2021-09-27/2021-10-01', '27 de septiembre – 1 de octubre de 2021'],
    ['ar', '2021-09-27/2021-10-01', '27 سبتمبر – 1 أكتوبر 2021'],
    ['fr', '2021-12-30/2022-01-02', 'du 30 décembre 2021 au 2 janvier 2022'],
    ['fr', '2021-10/2022-03', 'octobre 2021 – mars 2022'],
    ['fr', '2022-10-20/..', 'à partir du 20 octobre 2022'],
    ['fr', '../2022-10', 'jusqu’en octobre 2022'],
    ['es', '2021-11-08/2021-11-12', '8-12 de noviembre de 2021'],
    ['es', '../2022-10-20', 'hasta el 20 de octubre de 2022'],
    ['ru', '../2022', 'до 2022 года'],
    ['ru', '2022', '2022 год'],
    ['ru', '2021/2023', '2021–2023 годы'],
    ['fr', 'XXXX-05-01', '1er mai'],
    ['zh', 'XXXX-05-22', '5月22日'],
  ] as const)('in %s %s is %s', (language, period, expected) => {
    expect(describePeriod(period, language)).toBe(expected);
  });

  it.each(['', 'May 2022', '2022-02-30', '../..'])(
    'a text %j that is no period is returned as it is',
    (text) => {
      expect(describePeriod(text)).toBe(text);
    },
  );

  it.each(['0001-01-01', '0099-12-31'])('the year of %s is not one of the last century', (period) => {
    expect(describePeriod(period)).toMatch(/ (?:1|99)$/);
  });
});

describe('a period in a language of the United Nations', () => {
  it.each([
    ['ar', '20 أكتوبر 2022', '12–14 أكتوبر 2021', 'نحو 2022', 'اعتباراً من يوليو 2022'],
    ['en', '20 October 2022', '12–14 October 2021', 'about 2022', 'from July 2022'],
    ['es', '20 de octubre de 2022', '12-14 de octubre de 2021', 'hacia 2022', 'a partir de julio de 2022'],
    ['fr', '20 octobre 2022', 'du 12 au 14 octobre 2021', 'vers 2022', 'dès juillet 2022'],
    [
      'ru',
      '20 октября 2022 года',
      '12–14 октября 2021 года',
      'примерно 2022 год',
      'начиная с июля 2022 года',
    ],
    ['zh', '2022年10月20日', '2021年10月12-14日', '约2022年', '自2022年7月起'],
  ] as const)('%s', (language, day, days, about, from) => {
    expect(describePeriod('2022-10-20', language)).toBe(day);
    expect(describePeriod('2021-10-12/2021-10-14', language)).toBe(days);
    expect(describePeriod('2022~', language)).toBe(about);
    expect(describePeriod('2022-07/..', language)).toBe(from);
  });

  it('has years of a range without spaces', () => {
    expect(describePeriod('2021/2023', 'fr')).toBe('2021-2023');
    expect(describePeriod('2021/2023', 'zh')).toBe('2021-2023年');
  });

  it('has months of a range in words', () => {
    expect(describePeriod('2021-10/2021-12', 'zh')).toBe('2021年10月-12月');
  });

  // The platform is another source of the same names; the joints between them differ between its versions.
  it.each(LANGUAGES)('%s has the months that the platform has', (language) => {
    const { months, monthsAlone } = DATE_WORDS[language];
    const nameOf = (options: Intl.DateTimeFormatOptions, month: number) =>
      new Intl.DateTimeFormat(localeOf(language), { ...options, calendar: 'gregory', timeZone: 'UTC' })
        .formatToParts(Date.UTC(2024, month, 1))
        .find((part) => part.type === 'month')!.value;
    for (let month = 0; month < 12; month++) {
      const inDate = nameOf({ day: 'numeric', month: 'long', year: 'numeric' }, month);
      expect(months[month]!.replace(/月$/, '')).toBe(inDate.replace(/月$/, ''));
      const alone = nameOf({ month: 'long', year: 'numeric' }, month);
      expect(monthsAlone[month]!.replace(/月$/, '')).toBe(alone.replace(/月$/, ''));
    }
  });

  it('is formatted by one object for each language', () => {
    expect(periodFormat('fr')).toBe(periodFormat('fr'));
    expect(periodFormat('fr')).not.toBe(periodFormat('es'));
  });
});

describe('a month', () => {
  it.each([
    ['en', 'October 2021', '10/21'],
    ['fr', 'octobre 2021', '10/21'],
    ['es', 'octubre de 2021', '10/21'],
  ] as const)('%s: in full %s, in short %s', (language, label, short) => {
    expect(periodFormat(language).month(2021, 10)).toEqual({ label, short });
  });

  it('is the month itself, not the one before it in a zone west of UTC', () => {
    expect(periodFormat('en').month(2022, 1)).toEqual({ label: 'January 2022', short: '01/22' });
  });
});
