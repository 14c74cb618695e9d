import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../src/index.js';

const importHours = async (hours: string) => {
  const { dataset, problems } = await importText(`Title;Date;Time;City\nForum;5 May 2027;${hours};Lima\n`);
  const { when, extra } = dataset.events[0]!;
  return { when: when!, extra, codes: problems.map(({ code }) => code) };
};

describe('a cell of hours', () => {
  it.each([
    'until 12:00',
    'before 10:00',
    'not 10:00',
    '10:00 cancelled',
    '10:00 tbc',
    '10:00 next day',
    '10:00 daily except Friday',
    '10:00 xyzzy',
    '10:00 SG13',
    '10:00, 5pm',
    '10:00 UTC, 5pm',
    '10:00 UTC - 5pm',
    'hasta las 12:00',
    'до 12:00',
    '10:00 à confirmer',
  ])('that says more than hours is reported and preserved: %s', async (text) => {
    const { when, extra, codes } = await importHours(text);
    expect(when).not.toHaveProperty('hours');
    expect(codes).toContain('hours-invalid');
    expect(extra).toEqual({ Time: text });
  });

  it.each([
    ['10:00', '10:00'],
    ['10 am to 2 p.m.', '10:00-14:00'],
    ['from 10:00 until 12:00', '10:00-12:00'],
    ['de 10h à 12h', '10:00-12:00'],
    ['с 10:00 до 12:00', '10:00-12:00'],
    ['10:00-12:00 local time', '10:00-12:00'],
    ['10:00 (Geneva time)', '10:00'],
    ['上午10时至12时', '10:00-12:00'],
    ['من 10:00 إلى 12:00', '10:00-12:00'],
    ['9am-5pm each day', '09:00-17:00'],
  ])('that says hours only is read: %s', async (text, hours) => {
    const { when, codes } = await importHours(text);
    expect(when.hours).toBe(hours);
    expect(codes).not.toContain('hours-invalid');
  });
});

describe('a cell of approximate hours', () => {
  it.each([
    'approx 10:00',
    'around 10 am',
    'vers 10h',
    'alrededor de las 10:00',
    'около 10:00',
    '大约10:00',
    'حوالي الساعة 10:00',
    'ore 10 circa',
    'ca. 10 Uhr',
    'rond 10:00',
    'por volta das 10h',
    '~10:00',
  ])('is read, reported and preserved: %s', async (text) => {
    const { when, extra, codes } = await importHours(text);
    expect(when.hours).toBe('10:00');
    expect(codes).toContain('hours-approximate');
    expect(codes).not.toContain('hours-invalid');
    expect(extra).toEqual({ Time: text });
  });

  it('beside an end in a column of its own is reported', async () => {
    const { dataset, problems } = await importText(
      'Title;Date;Start time;End time;City\nForum;5 May 2027;ca. 10:00;12:00;Lima\n',
    );
    expect(dataset.events[0]!.when!.hours).toBe('10:00-12:00');
    expect(problems.map(({ code }) => code)).toContain('hours-approximate');
  });
});

describe('a cell with the weekdays and hours of the first and the last day', () => {
  const read = async (date: string, hours: string) => {
    const { dataset, problems } = await importText(`Title;Date;Time;City\nForum;${date};${hours};Lima\n`);
    const { when, extra } = dataset.events[0]!;
    return { when: when!, extra, codes: problems.map(({ code }) => code) };
  };

  // 7 May 2027 is a Friday.
  it.each([
    'Fri 18:00 – Sun 13:00',
    'Friday 6 pm to Sunday 1 pm',
    'vendredi 18h au dimanche 13h',
    'viernes 18:00 hasta domingo 13:00',
    'пт 18:00 - вс 13:00',
    '周五 18:00至周日 13:00',
    '周五18:00至周日13:00',
    'الجمعة 18:00 - الأحد 13:00',
    'Fr. 18 Uhr bis So. 13 Uhr',
    'venerdì ore 18 – domenica ore 13',
  ])('has the hours without a break: %s', async (text) => {
    for (const date of ['7-9 May 2027', '7 May 2027']) {
      const { when, codes, extra } = await read(date, text);
      expect(when).toMatchObject({ period: '2027-05-07/2027-05-09', hours: '18:00-13:00', continuous: true });
      expect(codes).not.toContain('hours-invalid');
      expect(extra).toBeUndefined();
    }
  });

  it('says which of its hours is approximate', async () => {
    const { when, codes } = await read('7-9 May 2027', 'Fr 18 Uhr – So ca. 13 Uhr');
    expect(when).toMatchObject({ hours: '18:00-13:00', continuous: true });
    expect(codes).toContain('hours-approximate');
  });

  it.each([
    ['7-9 May 2027', 'Sat 18:00 – Sun 13:00'],
    ['7-9 May 2027', 'Fri 18:00 – Sat 13:00'],
    ['7-9 May 2027', 'Fri 18:00-20:00 – Sun 13:00'],
    ['7-9 May 2027', 'Fri evening – Sun 13:00'],
    ['May 2027', 'Fri 18:00 – Sun 13:00'],
    ['7 May 2027', 'Fri 18:00 – Fri 20:00'],
  ])('is not read where it is not of these days, or has no two hours: %s, %s', async (date, text) => {
    const { when, extra, codes } = await read(date, text);
    expect(when.continuous).toBeUndefined();
    expect(when.hours).toBeUndefined();
    expect(codes.some((code) => code === 'hours-omitted' || code === 'hours-invalid')).toBe(true);
    expect(extra).toEqual({ Time: text });
  });

  // 7 May 2027 is a Friday.
  it.each([
    ['7-9 May 2027', 'Sat 18:00-20:00'],
    ['7-9 May 2027', 'Fri & Sat 9:00-17:00'],
    ['7-9 May 2027', 'samedi 9h-17h'],
    ['7-9 May 2027', '周六9:00-17:00'],
    ['7-9 May 2027', 'сб 9:00-17:00'],
    ['7-11 May 2027', 'Mon-Fri 9:00-17:00'],
    ['3-9 May 2027', 'Mon-Fri 9:00-17:00'],
    ['8-11 May 2027', 'Sat-Mon 9:00-17:00'],
    ['7-9 May 2027', 'sat 9:00-17:00'],
    ['7-9 May 2027', 'Fridays 9:00-17:00'],
    ['7-9 May 2027', 'les vendredis 9h-17h'],
    ['7-9 May 2027', 'viernes y domingo 9:00-17:00'],
    ['9-13 May 2027', 'вторник 9:00-17:00'],
    ['7-9 May 2027', '每周五9:00-17:00'],
    ['7-9 May 2027', '逢周五9:00-17:00'],
    ['7-9 May 2027', 'الجمعة 9:00-17:00'],
    ['7-8 May 2027', 'Do 9:00-17:00'],
    ['7-8 May 2027', 'пт 9:00-17:00'],
    ['7-9 May 2027', 'Fri, Sun 9:00-17:00'],
    ['7 and 15 May 2027', 'Fri 9:00-17:00'],
  ])('of some of its days is left out and preserved: %s, %s', async (date, text) => {
    const { when, extra, codes } = await read(date, text);
    expect(when.hours).toBeUndefined();
    expect(codes).toContain('hours-omitted');
    expect(extra).toEqual({ Time: text });
  });

  it.each(['Sat 9:00-17:00', 'samedi 9h-17h', 'sábado 9:00-17:00', 'сб 9:00-17:00', '周六9:00-17:00'])(
    'of another weekday than that of the one day contradicts it: %s',
    async (text) => {
      const { when, extra, codes } = await read('7 May 2027', text);
      expect(when).toMatchObject({ period: '2027-05-07' });
      expect(when.hours).toBeUndefined();
      expect(codes).toContain('cells-contradict');
      expect(codes).not.toContain('hours-omitted');
      expect(extra).toEqual({ Time: text });
    },
  );

  it.each([
    ['7-9 May 2027', 'Fri-Sun 9:00-17:00'],
    ['7-8 May 2027', 'Fri & Sat 9:00-17:00'],
    ['10-14 May 2027', 'Mon-Fri 9:00-17:00'],
    ['7 May 2027', 'Fri 9:00-17:00'],
    ['3-9 May 2027', 'Mon-Sun 9:00-17:00'],
    ['8-11 May 2027', 'Sat-Tue 9:00-17:00'],
    ['8-11 May 2027', 'Sat to Tue 9:00-17:00'],
    ['7-9 May 2027', 'du vendredi au dimanche 9h-17h'],
    ['7-9 May 2027', 'viernes a domingo 9:00-17:00'],
    ['7-9 May 2027', 'пт-вс 9:00-17:00'],
    ['7-9 May 2027', '周五到周日9:00-17:00'],
    ['7-9 May 2027', '周五～周日 9:00-17:00'],
    ['7-9 May 2027', 'الجمعة إلى الأحد 9:00-17:00'],
    ['7-9 May 2027', 'Fri. - Sun. 9:00-17:00'],
    ['7-9 May 2027', '9:00-17:00 (Fri-Sun)'],
    ['7-9 May 2027', 'Fri, Sat, Sun 9:00-17:00'],
    ['7 and 15 May 2027', 'Fri and Sat 9:00-17:00'],
    ['7 and 14 May 2027', 'Fri 9:00-17:00'],
  ])('of all of its days is read: %s, %s', async (date, text) => {
    const { when } = await read(date, text);
    expect(when.hours).toBe('09:00-17:00');
  });
});

describe('a cell of hours with days', () => {
  it.each([
    ['9:00-13:00, 5 May to 7 June', '2027-05-05/2027-06-07', '09:00-13:00'],
    ['du 5 mai au 7 juin, 9h-13h', '2027-05-05/2027-06-07', '09:00-13:00'],
    ['De 9:00 a 13:00, desde el 5 de mayo hasta el 7 de junio', '2027-05-05/2027-06-07', '09:00-13:00'],
    ['с 5 мая по 7 июня, 9:00-13:00', '2027-05-05/2027-06-07', '09:00-13:00'],
    ['من 5 مايو إلى 7 يونيو', '2027-05-05/2027-06-07', undefined],
    ['5月5日至6月7日 9:00-13:00', '2027-05-05/2027-06-07', '09:00-13:00'],
    ['5 May', '2027-05-05', undefined],
  ])('that begin on the date gives them: %s', async (text, period, hours) => {
    const { when, codes } = await importHours(text);
    expect(when.period).toBe(period);
    expect(when.hours).toBe(hours);
    expect(codes).not.toContain('hours-invalid');
  });

  it.each([
    '6 May',
    '6 May to 7 June',
    '4 May to 7 June, 9:00-13:00',
    'from 5 May',
    '5 May to 7 June (TBC)',
    '5 May, 9:00-10:00 and 14:00-15:00',
    '5 May and 9 May',
  ])('that begin on another, have no end or are in doubt, is reported and preserved: %s', async (text) => {
    const { when, extra, codes } = await importHours(text);
    expect(when.period).toBe('2027-05-05');
    expect(codes).toContain('hours-invalid');
    expect(extra).toEqual({ Time: text });
  });
});

it('days in a cell of hours are not those of one of several dates', async () => {
  const { dataset, problems } = await importText(
    'Title;Date;Time;City\nForum;5 May 2027, 9 May 2027;5 May to 7 June;Lima\n',
  );
  expect(dataset.events.map(({ when }) => when?.period).sort()).toEqual(['2027-05-05', '2027-05-09']);
  expect(problems.map(({ code }) => code)).toContain('hours-invalid');
});

it('days in a cell of hours are read in the language of the list', async () => {
  const { dataset } = await importText('Titre;Date;Heures;Ville\nForum;5 mai 2027;05/05 au 07/06;Lima\n');
  expect(dataset.events[0]!.when?.period).toBe('2027-05-05/2027-06-07');
});

describe('an end of hours that is not known', () => {
  it.each([
    '18:00 - late',
    '6pm till late',
    '18:00 to close',
    '18h – fin',
    "18h jusqu'à la fermeture",
    '18:00 - cierre',
    'De 18:00 a cierre',
    '18:00 до закрытия',
    'с 18:00 до последнего гостя',
    '18:00 حتى النهاية',
    '18:00至结束',
    '18:00 bis Ende',
    '18 Uhr - open end',
  ])('leaves the start, and is preserved: %s', async (text) => {
    const { when, extra, codes } = await importHours(text);
    expect(when.hours).toBe('18:00');
    expect(extra).toEqual({ Time: text });
    expect(codes).not.toContain('hours-invalid');
  });

  it.each(['late', 'end 18:00', 'until late', '18:00 - later'])('needs a start: %s', async (text) => {
    const { when } = await importHours(text);
    expect(when).not.toHaveProperty('hours');
  });
});

describe('hours to twelve', () => {
  const hoursOf = async (...hours: string[]) => {
    const rows = hours.map((each, i) => `Forum ${i};${5 + i} May 2027;${each};Lima\n`).join('');
    const { dataset, problems } = await importText(`Title;Date;Time;City\n${rows}`);
    return {
      hours: dataset.events.map(({ when }) => when?.hours),
      extra: dataset.events.map(({ extra }) => extra?.Time),
      omitted: problems.filter(({ code }) => code === 'hours-omitted').map(({ params }) => params.reason),
    };
  };

  it('of which nothing says the half of the day are kept as written, and reported', async () => {
    expect(await hoursOf('3:00', '9:00')).toEqual({
      hours: [undefined, '09:00'],
      extra: ['3:00', undefined],
      omitted: ['halfOfDay'],
    });
  });

  it.each([
    ['an hour after noon', '15:00'],
    ['an hour with a zero before it', '09:00'],
    ['a span that ends after noon', '10:00-14:00'],
  ])('are those of the night where the column has %s', async (_, other) => {
    expect((await hoursOf('3:00', other)).hours).toEqual(['03:00', other]);
  });

  it('are not where the column has halves of the day', async () => {
    const { hours, omitted } = await hoursOf('3:00', '10:00 AM', '2:00 PM');
    expect(hours).toEqual([undefined, '10:00', '14:00']);
    expect(omitted).toEqual(['halfOfDay']);
  });

  it('with a zero before them are not those of the night where the column has halves of the day', async () => {
    const { hours } = await hoursOf('03:00', '03:00 PM');
    expect(hours).toEqual([undefined, '15:00']);
    expect((await hoursOf('03:00:00', '03:00 PM')).hours).toEqual(['03:00', '15:00']);
    expect((await hoursOf('09:00 UTC+03:00', '03:00 PM')).hours).toEqual(['09:00', '15:00']);
  });

  it('end in the afternoon where they start in the morning, in one cell and in two columns', async () => {
    expect((await hoursOf('9:00-5:00')).hours).toEqual(['09:00-17:00']);
    expect((await hoursOf('9:00-5:00', '14:00')).hours).toEqual(['09:00-17:00', '14:00']);
    for (const list of [
      'Title;Date;Start time;End time\nForum;5 May 2027;9:00;5:00\n',
      'Title;Start date;Start time;End time\nForum;5 May 2027;9:00;5:00\n',
      'Title;Start date;Start time;End date;End time\nForum;5 May 2027;9:00;5 May 2027;5:00\n',
      'Title;Date;Start time;End time\nForum;5 May 2027;9 am;5:00\n',
    ])
      expect((await importText(list)).dataset.events[0]!.when!.hours).toBe('09:00-17:00');
  });
});

describe('the part of the day beside the date', () => {
  const importRow = async (heading: string, cells: string) => {
    const { dataset, problems } = await importText(`Title;${heading};City\nForum;${cells};Lima\n`);
    const [event] = dataset.events;
    return { hours: event!.when!.hours, extra: event!.extra, codes: problems.map(({ code }) => code) };
  };

  it.each([
    ['Date;Time', '5 May 2027, evening;8:30', '20:30'],
    ['Date;Time', 'Evening of 5 May 2027;8:30-10:00', '20:30-22:00'],
    ['Date;Start time;End time', '5 May 2027 (evening);8:30;10:00', '20:30-22:00'],
    ['Start date;Start time', '5 May 2027, evening;8:30', '20:30'],
    [
      'Start date;End date;Start time;End time',
      '5 May 2027, evening;5 May 2027, evening;8:30;10:00',
      '20:30-22:00',
    ],
    [
      'Start date;End date;Start time;End time',
      '5 May 2027, evening;6 May 2027, morning;8:30;9:00',
      '20:30-09:00',
    ],
    ['Date;Time', '5 mai 2027, en soirée;8h30', '20:30'],
    ['Fecha;Hora', '5 de mayo de 2027, noche;8:30', '20:30'],
    ['Дата;Время', '5 мая 2027 г., вечер;8:30', '20:30'],
    ['التاريخ;الوقت', 'مساء يوم الأربعاء 5 مايو 2027;8:30', '20:30'],
    ['日期;时间', '2027年5月5日晚上;8:30', '20:30'],
    ['Date;Time', '5 May 2027, afternoon;3:00', '15:00'],
    ['Date;Time', '5 May 2027, morning;6:00', '06:00'],
    ['Date;Time', '5 May 2027, evening;19:30', '19:30'],
    ['Date;Time', '5 May 2027, morning and evening;9:30', '09:30'],
  ])('says the half of the hours in another column: %s, %s', async (heading, cells, hours) => {
    expect(await importRow(heading, cells)).toMatchObject({ hours });
  });

  it('leaves hours out that are none of it, and asks', async () => {
    const { hours, extra, codes } = await importRow('Date;Time', '5 May 2027, afternoon;9:30');
    expect(hours).toBeUndefined();
    expect(extra).toEqual({ Time: '9:30' });
    expect(codes).toContain('hours-omitted');
  });
});

describe('a cell of hours that says on which days of a range they are', () => {
  const daysOf = async (hours: string, date = '5 March - 11 April 2027') => {
    const content = `Title,Date,Hours,City\nShow,${date},"${hours}",Nairobi\n`;
    const { dataset } = await importFiles({ name: 'plan.csv', content });
    return dataset.events.map(({ when }) => `${when?.period} ${when?.hours ?? ''}`).sort();
  };
  const TUESDAYS = ['03-09', '03-16', '03-23', '03-30', '04-06'].map((day) => `2027-${day} 18:00-20:00`);

  it.each([
    'Tuesdays 18:00-20:00',
    'Tue 18:00-20:00',
    'Tuesdays (18:00-20:00)',
    '18:00-20:00 (Tuesdays)',
    'les mardis de 18h à 20h',
    'martes de 18:00 a 20:00',
    'по вторникам с 18:00 до 20:00',
    '每周二18:00-20:00',
    'أيام الثلاثاء 18:00-20:00',
  ])('gives these days: %s', async (hours) => {
    expect(await daysOf(hours)).toEqual(TUESDAYS);
  });

  it('has messages about the cell as it is written', async () => {
    const hours = 'Mon-Fri 10:00-18:00, Sat 10:00-14:00';
    const content = `Title,Date,Hours,City\nShow,5 March - 11 April 2027,"${hours}",Nairobi\n`;
    const { problems } = await importFiles({ name: 'plan.csv', content });
    const found = problems.filter(({ code }) => code === 'date-occasions' || code === 'hours-omitted');
    expect(found.map(({ code, params }) => [code, params.value])).toEqual([['date-occasions', hours]]);
  });

  it('leaves out the days on which it is closed', async () => {
    const days = await daysOf('9:00-17:00, closed 13 April', '12-14 April 2027');
    expect(days).toEqual(['2027-04-12 09:00-17:00', '2027-04-14 09:00-17:00']);
  });

  it('leaves out a closed day among the weekdays', async () => {
    const days = await daysOf('Tuesdays and Thursdays 18:00-20:00, closed 15 April', '12-25 April 2021');
    expect(days).toEqual(['2021-04-13 18:00-20:00', '2021-04-20 18:00-20:00', '2021-04-22 18:00-20:00']);
  });

  it('gives the weekdays of a range from Monday to Friday', async () => {
    expect(await daysOf('weekdays 9:00-17:00', '8-21 March 2027')).toEqual([
      '2027-03-08/2027-03-12 09:00-17:00',
      '2027-03-15/2027-03-19 09:00-17:00',
    ]);
  });

  it.each([
    ['other hours on one weekday', '10am-5pm, Sundays 11am-4pm', '12-25 April 2021'],
    ['words before the weekday', 'concert Sundays 17:00-18:00', '12-25 April 2021'],
    ['the hours of two ends', '9:00 (Mon) to 12:00 (Fri)', '12-25 April 2021'],
  ])('keeps all days, and has no hours, with %s', async (_, hours, date) => {
    expect(await daysOf(hours, date)).toEqual(['2021-04-12/2021-04-25 ']);
  });

  it.each([
    'Tuesdays 18:00-20:00',
    'les mardis de 18h à 20h',
    'martes 18:00-20:00',
    'по вторникам с 18:00 до 20:00',
    '每周二18:00-20:00',
    'الثلاثاء 18:00-20:00',
  ])('keeps all days of a range of less than a week, and has no hours: %s', async (hours) => {
    expect(await daysOf(hours, '9-13 May 2027')).toEqual(['2027-05-09/2027-05-13 ']);
  });

  it.each([
    ['week', '3-9 May 2027', ['2027-05-03/2027-05-09 ']],
    ['week and a day', '3-10 May 2027', ['2027-05-04 18:00-20:00']],
    ['week and two days', '3-11 May 2027', ['2027-05-04 18:00-20:00', '2027-05-11 18:00-20:00']],
  ])('gives one weekday of more than a week: %s', async (_, date, days) => {
    expect(await daysOf('Tuesday 18:00-20:00', date)).toEqual(days);
  });

  it.each([
    ['Mon-Fri 9:00-17:00 UTC', 'UTC'],
    ['Mon-Fri 9:00-17:00', 'Africa/Nairobi'],
  ])('has the zone that it names, or that of the place: %s', async (hours, zone) => {
    const content = `Title,Date,Hours,City\nShow,3-28 May 2027,"${hours}",Nairobi\n`;
    const { dataset, problems } = await importFiles({ name: 'plan.csv', content });
    expect(dataset.events.map(({ when }) => when?.zone)).toEqual(Array(4).fill(zone));
    const params = problems.find(({ code }) => code === 'date-occasions')?.params;
    expect(params).toMatchObject({ value: hours, count: 4 });
  });

  it.each([
    ['Tuesdays', ['04', '11', '18', '25'].map((day) => `2027-05-${day} `)],
    [
      'daily except 5 May, 9:00-10:00',
      ['2027-05-03/2027-05-04 09:00-10:00', '2027-05-06/2027-05-28 09:00-10:00'],
    ],
    ['9h-10h, fermé le 5 mai', ['2027-05-03/2027-05-04 09:00-10:00', '2027-05-06/2027-05-28 09:00-10:00']],
  ])('gives the days without hours, or without those that are excepted: %s', async (hours, days) => {
    expect(await daysOf(hours, '3-28 May 2027')).toEqual(days);
  });

  it.each(['Tuesdays 18:00-20:00 in the library', 'Tuesdays approx. 18:00'])(
    'is preserved where it says more: %s',
    async (hours) => {
      const content = `Title,Date,Hours,City\nShow,3-28 May 2027,"${hours}",Nairobi\n`;
      const { dataset } = await importFiles({ name: 'plan.csv', content });
      expect(dataset.events).toHaveLength(4);
      expect(dataset.events.every(({ extra }) => extra?.Hours === hours)).toBe(true);
    },
  );

  it('is reported where it gives one day of several', async () => {
    const content = 'Title,Date,Hours,City\nShow,3-10 May 2027,Tuesday 18:00-20:00,Nairobi\n';
    const { dataset, problems } = await importFiles({ name: 'plan.csv', content });
    expect(dataset.events.map(({ when }) => when?.period)).toEqual(['2027-05-04']);
    const found = problems.filter(({ code }) => code === 'date-occasions' || code === 'hours-omitted');
    expect(found.map(({ code, params }) => [code, params.periods])).toEqual([
      ['date-occasions', ['2027-05-04']],
    ]);
  });

  it('is not preserved where it says days and hours alone', async () => {
    const content = 'Title,Date,Hours,City\nShow,3-28 May 2027,Tuesdays 18:00-20:00,Nairobi\n';
    const { dataset } = await importFiles({ name: 'plan.csv', content });
    expect(dataset.events.map(({ extra }) => extra)).toEqual(Array(4).fill(undefined));
  });

  it.each([
    'Tuesdays 18:00-20:00 (TBC)',
    'Tuesdays 18:00-20:00 cancelled',
    'Tuesdays 18:00-20:00, moved',
    'Tue 9:00-10:00 on 2 June',
    '1-4 May 9:00-17:00',
    '9:00 (Mon) to 12:00 (Fri)',
    '9:00（周一）至12:00（周五）',
    `Tuesdays 18:00-20:00, ${'in the large hall on the left '.repeat(4)}`,
  ])('keeps all days, and is preserved, where it is in doubt or of other days: %s', async (hours) => {
    const content = `Title,Date,Hours,City\nShow,3-28 May 2027,"${hours.trim()}",Nairobi\n`;
    const { dataset, problems } = await importFiles({ name: 'plan.csv', content });
    expect(dataset.events.map(({ when }) => when?.period)).toEqual(['2027-05-03/2027-05-28']);
    expect(dataset.events[0]?.when?.hours).toBeUndefined();
    expect(dataset.events[0]?.extra).toEqual({ Hours: hours.trim() });
    expect(problems.map(({ code }) => code)).not.toContain('date-occasions');
  });

  it.each([
    ['3-28 May 2027; 7-8 June 2027', ['2027-05-03/2027-05-28 ', '2027-06-07/2027-06-08 ']],
    ['3-28 May 2027 10:00', ['2027-05-03/2027-05-28 10:00']],
  ])('divides no other dates than a range without hours: %s', async (date, days) => {
    expect(await daysOf('Tuesdays 18:00-20:00', date)).toEqual(days);
  });

  it('is read in the language of the list', async () => {
    const content =
      'Titre,Date,Heures,Ville\nExposition,3 mai - 28 juin 2027,"9h-17h, fermé le 05/06/2027",Nairobi\n';
    const { dataset } = await importFiles({ name: 'plan.csv', content });
    expect(dataset.events.map(({ when }) => when?.period).sort()).toEqual([
      '2027-05-03/2027-06-04',
      '2027-06-06/2027-06-28',
    ]);
  });

  it('has no hours of a weekday on several days of which some are others', async () => {
    const days = await daysOf('Tuesdays 18:00-20:00', '13 and 15 April 2021');
    expect(days).toEqual(['2021-04-13 ', '2021-04-15 ']);
  });

  it.each([
    ['Tuesdays 18:00-20:00', 'May 2027', '2027-05 '],
    ['по вторникам с 18:00 до 20:00', 'May 2027', '2027-05 '],
    ['Sat 9:00-17:00', 'until 9 May 2027', '../2027-05-09 '],
    ['Mon-Sun 9:00-17:00', 'May 2027', '2027-05 09:00-17:00'],
  ])('beside a period without days has hours only of all weekdays: %s, %s', async (hours, date, days) => {
    expect(await daysOf(hours, date)).toEqual([days]);
  });

  it.each([
    'по пятницам 9:00-17:00',
    'по субботам 9:00-17:00',
    'по воскресеньям 9:00-17:00',
    'Fridays 9:00-17:00',
  ])('leaves all days of a short range, and is preserved, where it names one of them: %s', async (hours) => {
    const content = `Title,Date,Hours,City\nShow,7-9 May 2027,"${hours}",Nairobi\n`;
    const { dataset } = await importFiles({ name: 'plan.csv', content });
    expect(dataset.events).toMatchObject([
      { when: { period: '2027-05-07/2027-05-09' }, extra: { Hours: hours } },
    ]);
    expect(dataset.events[0]!.when).not.toHaveProperty('hours');
  });

  it('gives each day its own hours', async () => {
    const hours = 'Tuesdays 18:00-20:00, Thursdays 10:00-12:00';
    expect(await daysOf(hours, '3-14 May 2027')).toEqual([
      '2027-05-04 18:00-20:00',
      '2027-05-06 10:00-12:00',
      '2027-05-11 18:00-20:00',
      '2027-05-13 10:00-12:00',
    ]);
  });

  it.each([
    ['Mon–Thu 9:00–17:00; Fri 9:00–12:00', ['03/2027-05-06 09:00-17:00', '07 09:00-12:00']],
    ['lundi à jeudi 9h-17h, vendredi 9h-12h', ['03/2027-05-06 09:00-17:00', '07 09:00-12:00']],
    ['пн-чт 9:00-17:00, пт 9:00-12:00', ['03/2027-05-06 09:00-17:00', '07 09:00-12:00']],
    ['周一至周四 9:00-17:00，周五 9:00-12:00', ['03/2027-05-06 09:00-17:00', '07 09:00-12:00']],
    ['Mondays 09:00-12:00, Fridays 14:00-16:00', ['03 09:00-12:00', '07 14:00-16:00']],
  ])('gives the days of a week their own hours: %s', async (hours, days) => {
    expect(await daysOf(hours, '3-7 May 2027')).toEqual(days.map((day) => `2027-05-${day}`));
  });

  it.each([
    ['Mon-Thu 09:00-17:00, Fri closed', '3-7 May 2027', '2027-05-03/2027-05-06'],
    ['daily except Friday 10:00-12:00', '3-7 May 2027', '2027-05-03/2027-05-06'],
    ['Mon-Fri 09:00-17:00', '2-14 May 2027', '2027-05-03/2027-05-07'],
  ])('contradicts a stated first or last day on which it is closed: %s, %s', async (hours, date, first) => {
    const content = `Title,Date,Hours,City\nShow,${date},"${hours}",Nairobi\n`;
    const { dataset, problems } = await importFiles({ name: 'plan.csv', content });
    expect(dataset.events[0]).toMatchObject({ when: { period: first }, extra: { Date: date } });
    const found = problems.filter(({ code }) => code === 'cells-contradict');
    expect(found.map(({ params, place }) => [params, place?.column?.name])).toEqual([
      [{ value: date, used: hours }, 'Date'],
    ]);
  });

  it('contradicts an end in a column of its own', async () => {
    const content = 'Title,Start,End,Hours,City\nShow,3 May 2027,15 May 2027,Mon-Fri 9:00-17:00,Nairobi\n';
    const { problems } = await importFiles({ name: 'plan.csv', content });
    const found = problems.find(({ code }) => code === 'cells-contradict');
    expect(found).toMatchObject({ params: { value: '15 May 2027' }, place: { column: { name: 'End' } } });
  });

  it.each([
    ['weeks from Monday to Sunday', 'Mon-Fri 9:00-17:00', '3-16 May 2027'],
    ['sessions on a few weekdays', 'Tuesdays 18:00-20:00', '3-28 May 2027'],
  ])('contradicts no end of %s', async (_, hours, date) => {
    const content = `Title,Date,Hours,City\nShow,${date},"${hours}",Nairobi\n`;
    const { problems } = await importFiles({ name: 'plan.csv', content });
    const codes = problems.map(({ code }) => code);
    expect(codes).toContain('date-occasions');
    expect(codes).not.toContain('cells-contradict');
  });

  it.each([
    ['10:00-12:00, 14:00-16:00', '3 May 2027'],
    ['10h-12h / 14h-16h', '3-5 May 2027'],
    ['Mon-Fri 09:00-12:00 and 14:00-17:00', '3-7 May 2027'],
  ])('is preserved, with a warning, where it has several sessions a day: %s', async (hours, date) => {
    const content = `Title,Date,Hours,City\nShow,${date},"${hours}",Nairobi\n`;
    const { dataset, problems } = await importFiles({ name: 'plan.csv', content });
    expect(dataset.events.map(({ when, extra }) => [when?.hours, extra?.Hours])).toEqual([
      [undefined, hours],
    ]);
    const found = problems.find(({ code }) => code.startsWith('hours-'));
    expect(found).toMatchObject({
      code: 'hours-omitted',
      severity: 'warning',
      params: { reason: 'several' },
    });
  });

  it('of a single day is none where its weekdays are others', async () => {
    expect(await daysOf('Sat-Sun 9:00-17:00', '3 May 2027')).toEqual(['2027-05-03 ']);
    expect(await daysOf('Mon-Tue 9:00-17:00', '3 May 2027')).toEqual(['2027-05-03 09:00-17:00']);
  });

  it.each(['9:00-17:00 daily', '9:00-17:00 (workshop)', '9:00-17:00 Nairobi time', '9 am to 5 pm'])(
    'gives all days where it names none: %s',
    async (hours) => {
      expect(await daysOf(hours)).toEqual(['2027-03-05/2027-04-11 09:00-17:00']);
    },
  );
});
