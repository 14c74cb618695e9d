import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../src/index.js';

const read = async (text: string) => {
  const { dataset, problems } = await importFiles(
    [{ name: 'a.csv', content: new TextEncoder().encode(text) }],
    {
      order: 'mdy',
    },
  );
  const [event] = dataset.events;
  const { phrase: _, ...when } = event!.when ?? { period: '' };
  const codes = problems.filter(({ severity }) => severity !== 'remark').map(({ code }) => code);
  return { event: event!, when, codes };
};

/** The zone that follows from the city. */
const inGeneva = { zone: 'Europe/Zurich', inferred: ['zone'] };

describe('start and end of an export from Outlook', () => {
  const outlook = (cells: string) =>
    read(`Subject,Start Date,Start Time,End Date,End Time,All day event,Location\n${cells}\n`);

  it('an event of one whole day ends at the next midnight', async () => {
    const { when, event } = await outlook('Labour Day,5/1/2022,12:00:00 AM,5/2/2022,12:00:00 AM,True,Geneva');
    expect(when).toEqual({ period: '2022-05-01' });
    expect(event).not.toHaveProperty('extra');
  });

  it('an event of two whole days', async () => {
    const { when } = await outlook('Retreat,5/2/2022,12:00:00 AM,5/4/2022,12:00:00 AM,True,Geneva');
    expect(when).toEqual({ period: '2022-05-02/2022-05-03' });
  });

  it('a meeting with its hours', async () => {
    const { when, event } = await outlook('Meeting,5/2/2022,9:00:00 AM,5/2/2022,5:30:00 PM,False,Geneva');
    expect(when).toEqual({ period: '2022-05-02', hours: '09:00-17:30', ...inGeneva });
    expect(event).not.toHaveProperty('extra');
  });

  it('a meeting over midnight is one night, not two', async () => {
    const { when } = await outlook('Call,5/14/2022,11:00:00 PM,5/15/2022,1:00:00 AM,False,Geneva');
    expect(when).toEqual({ period: '2022-05-14', hours: '23:00-01:00', ...inGeneva });
  });

  it('a meeting until midnight', async () => {
    const { when } = await outlook('Dinner,5/14/2022,8:00:00 PM,5/15/2022,12:00:00 AM,False,Geneva');
    expect(when).toEqual({ period: '2022-05-14', hours: '20:00-24:00', ...inGeneva });
  });

  it('an arrival and a departure are the ends of one span, and no hours of each day', async () => {
    const { when, event } = await outlook('Mission,5/2/2022,6:00:00 PM,5/5/2022,11:00:00 AM,False,Lima');
    expect(when).toEqual({
      period: '2022-05-02/2022-05-05',
      hours: '18:00-11:00',
      continuous: true,
      zone: 'America/Lima',
      inferred: ['zone'],
    });
    expect(event).not.toHaveProperty('extra');
  });

  it('an event that is declared all-day and has hours keeps both, with a problem', async () => {
    const { when, event, codes } = await outlook('Odd,5/2/2022,9:00:00 AM,5/2/2022,10:00:00 AM,True,Geneva');
    expect(when.period).toBe('2022-05-02');
    expect(JSON.stringify([when, event.extra])).toContain('True');
    expect(codes.length).toBeGreaterThan(0);
  });

  it('an event without times lasts to the day that is named', async () => {
    const { when } = await outlook('Forum,5/2/2022,,5/4/2022,,True,Geneva');
    expect(when).toEqual({ period: '2022-05-02/2022-05-04' });
  });
});

describe('start and end in cells of their own', () => {
  const cells = (start: string, end: string) => read(`Title,Start,End\nForum,${start},${end}\n`);

  it.each([
    ['2022-05-02T14:00:00-05:00', '2022-05-02T16:30:00-05:00', '2022-05-02', '14:00-16:30', 'Etc/GMT+5'],
    ['2022-05-02T23:30:00Z', '2022-05-03T01:00:00Z', '2022-05-02', '23:30-01:00', 'UTC'],
    ['2022-05-02 09:00', '2022-05-02 12:30', '2022-05-02', '09:00-12:30', undefined],
    ['2022-05-02 00:00', '2022-05-04 00:00', '2022-05-02/2022-05-04', undefined, undefined],
    ['2022-05-02T20:00:00', '2022-05-02T24:00:00', '2022-05-02', '20:00-24:00', undefined],
    ['2 May 2022', '4 May 2022', '2022-05-02/2022-05-04', undefined, undefined],
    ['May 2022', 'June 2022', '2022-05/2022-06', undefined, undefined],
  ])('%s to %s', async (start, end, period, hours, zone) => {
    const { when } = await cells(start, end);
    expect(when).toEqual({ period, ...(hours ? { hours } : {}), ...(zone ? { zone } : {}) });
  });

  it.each([
    ['2022-05-02T09:00:00Z', '2022-05-03T17:00:00Z', '2022-05-02/2022-05-03', '09:00-17:00', 'UTC'],
    ['3/15/2022 9:00 AM', '3/16/2022 10:00 AM', '2022-03-15/2022-03-16', '09:00-10:00', undefined],
    ['2022-05-02 09:00', '2022-05-05 00:00', '2022-05-02/2022-05-04', '09:00-24:00', undefined],
  ])('%s to %s is one span, and not the hours of each day', async (start, end, period, hours, zone) => {
    const { when } = await cells(start, end);
    expect(when).toEqual({ period, hours, continuous: true, ...(zone ? { zone } : {}) });
  });

  it('at midnight are whole days where no cell of the column has another hour, and times where one has', async () => {
    const days = await read('Title,Start,End\nA,2022-03-14T00:00:00,2022-03-15T00:00:00\n');
    expect(days.when).toEqual({ period: '2022-03-14/2022-03-15' });
    const { dataset } = await importFiles([
      {
        name: 'a.csv',
        content: new TextEncoder().encode(
          `Title,Start,End\nA,2022-03-14T00:00:00,2022-03-15T00:00:00\n${'B,2022-04-14,2022-04-15\n'.repeat(300)}C,2022-05-14T10:00:00,2022-05-14T11:00:00\n`,
        ),
      },
    ]);
    expect(dataset.events.find(({ title }) => title.und === 'A')!.when!.period).toBe('2022-03-14');
  });

  it.each([
    ['2026-05-05T00:00:00Z', '2026-05-05T23:59:59Z', '2026-05-05'],
    ['2026-05-06 00:00', '2026-05-08 23:59', '2026-05-06/2026-05-08'],
  ])('from %s to %s are whole days', async (start, end, period) => {
    const { dataset } = await importText(`Title,Start,End,City\nForum,${start},${end},New York\n`);
    expect(dataset.events[0]?.when).toEqual({ period });
  });

  it.each(['05.05.2026 00:00', '5 May 2026 00:00', '5/15/2026 12:00 AM', '2026-05-05T00:00:00.000Z'])(
    'at midnight alone, as %s, has no hour',
    async (date) => {
      const { dataset } = await importText(`Title,Date,City\nForum,${date},New York\n`);
      expect(dataset.events[0]?.when?.hours).toBeUndefined();
      expect(dataset.events[0]?.when?.period).toMatch(/^2026-05-(?:05|15)$/);
    },
  );

  const atHours = (...hours: string[]) =>
    `Title,Date\n${hours.map((hour, i) => `Concert ${i},2026-08-${String(i + 10)}T${hour}:00`).join('\n')}\n`;

  it('at midnight are days without a known hour where most cells of the column have midnight', async () => {
    const { dataset } = await importText(atHours('20:00', '00:00', '00:00', '19:30', '00:00'));
    const hours = new Map(dataset.events.map(({ title, when }) => [title.und, when?.hours]));
    expect([0, 1, 2, 3, 4].map((i) => hours.get(`Concert ${i}`))).toEqual([
      '20:00',
      undefined,
      undefined,
      '19:30',
      undefined,
    ]);
  });

  it.each([
    ['as many have another hour', ['20:00', '00:00', '00:00', '19:30', '00:00', '18:00']],
    ['one has it', ['20:00', '00:00']],
  ])('at midnight are times where %s', async (_, hours) => {
    const { dataset } = await importText(atHours(...hours));
    expect(dataset.events.map(({ when }) => when?.hours).toSorted()).toEqual(hours.toSorted());
  });

  it('at midnight are times if a column says that they are not whole days', async () => {
    const { when } = await read(
      'Title,Start,End,All day\nA,14/04/2022 00:00,16/04/2022 00:00,FALSE\n'
        .replace(/14\/04/g, '04/14')
        .replace('16/04', '04/16'),
    );
    expect(when).toEqual({ period: '2022-04-14/2022-04-15' });
  });

  it('have the zone in the brackets of their heading', async () => {
    const { when } = await read('Title,Start (UTC),End (UTC)\nA,2022-05-02 09:00,2022-05-02 10:00\n');
    expect(when).toEqual({ period: '2022-05-02', hours: '09:00-10:00', zone: 'UTC' });
    const other = await read('Title,Date,Start time (Geneva)\nA,2022-05-02,09:00\n');
    expect(other.when).toMatchObject({ hours: '09:00', zone: 'Europe/Zurich' });
  });

  it('from midnight to midnight in a zone end on the day before, with a remark', async () => {
    const { when, codes } = await cells('2022-05-02T00:00:00Z', '2022-05-03T00:00:00Z');
    expect(when).toEqual({ period: '2022-05-02' });
    expect(codes).toContain('end-at-midnight');
  });

  it('in two zones have no hours', async () => {
    const { when, event, codes } = await cells('2022-05-02T09:00:00Z', '2022-05-02T12:00:00+02:00');
    expect(when).toEqual({ period: '2022-05-02', hours: '09:00', zone: 'UTC' });
    expect(codes).toContain('hours-omitted');
    expect(event.extra).toMatchObject({ End: '2022-05-02T12:00:00+02:00' });
  });
});

describe('start and end next to a date', () => {
  it.each([
    ['Title,Date,Start,End\nForum,2022-05-02,09:00,11:30\n', '09:00-11:30'],
    ['Title,Date,Start,End\nForum,2022-05-02,9:00 AM,2:30 PM\n', '09:00-14:30'],
    ['Titre;Date;Début;Fin\nForum;2 mai 2022;9h00;11h30\n', '09:00-11:30'],
    ['Title,Date,Start\nForum,2022-05-02,09:00\n', '09:00'],
    ['Title,Date,Start,End\nForum,2022-05-02,9,17\nWorkshop,2022-05-03,10,12\n', '09:00-17:00'],
  ])('that hold hours are the hours: %j', async (text, hours) => {
    const { when, event } = await read(text);
    expect(when).toEqual({ period: '2022-05-02', hours });
    expect(event).not.toHaveProperty('extra');
  });
});

describe('a start or an end without its year', () => {
  it.each([
    ['30 April', '2 May 2022', '2022-04-30/2022-05-02'],
    ['28 December', '3 January 2023', '2022-12-28/2023-01-03'],
    ['30 December 2022', '2 January', '2022-12-30/2023-01-02'],
    ['5 May 2022', '7 May', '2022-05-05/2022-05-07'],
    ['30 avril', '2 mai 2022', '2022-04-30/2022-05-02'],
    ['30 de abril', '2 de mayo de 2022', '2022-04-30/2022-05-02'],
    ['30 апреля', '2 мая 2022', '2022-04-30/2022-05-02'],
    ['30 أبريل', '2 مايو 2022', '2022-04-30/2022-05-02'],
    ['4月30日', '2022年5月2日', '2022-04-30/2022-05-02'],
    ['febrero', 'junio 2027', '2027-02/2027-06'],
  ])('has that of the other end, which nothing else overrides: %s – %s', async (start, end, period) => {
    for (const name of ['a.csv', 'plan-2019.csv']) {
      const { dataset } = await importFiles({
        name,
        content: `Title;Start date;End date\nForum;${start};${end}\n`,
      });
      expect(dataset.events[0]!.when).toEqual({ period });
    }
  });

  it('a start that is more than half a year behind its end is asked about', async () => {
    const { problems } = await importFiles({
      name: 'a.csv',
      content: 'Title;Start date;End date\nForum;30 June;2 May 2022\n',
    });
    expect(problems.map(({ code }) => code)).toContain('date-year-missing');
  });
});

describe('a date with times of its own columns', () => {
  it('at midnight at both ends lasts whole days', async () => {
    const { when, event } = await read(
      'Title,Date,Start time,End time,All day\nA,14-16 July 2022,00:00,00:00,TRUE\n',
    );
    expect(when).toEqual({ period: '2022-07-14/2022-07-16' });
    expect(event).not.toHaveProperty('extra');
  });

  it('and hours, declared all-day, is reported', async () => {
    const { event, codes } = await read(
      'Title,Date,Start time,End time,All day\nA,2022-07-14,09:00,10:00,yes\n',
    );
    expect(codes).toContain('cells-contradict');
    expect(event.extra).toEqual({ 'All day': 'yes' });
  });
});

describe('zones of a column', () => {
  const zoned = (zone: string, date = '11 July 2022') =>
    read(`Title,Date,Hours,Time zone\nForum,${date},09:00-10:00,"${zone}"\n`);

  it.each([
    ['CEST', 'Europe/Brussels'],
    ['W. Europe Standard Time', 'Europe/Berlin'],
    ['(UTC+01:00) Amsterdam, Berlin, Bern, Rome, Stockholm, Vienna', 'Europe/Berlin'],
    ['Geneva time', 'Europe/Zurich'],
  ])('%s', async (text, zone) => {
    const { when } = await zoned(text);
    const at = (name: string) =>
      new Date(Date.UTC(2022, 6, 11, 12)).toLocaleTimeString('en', { timeZone: name, hour12: false });
    expect(at(when.zone!)).toBe(at(zone));
  });

  it('CEST in January is omitted, and kept', async () => {
    const { when, event, codes } = await zoned('CEST', '11 January 2022');
    expect(when.zone).toBeUndefined();
    expect(codes).toContain('zone-omitted');
    expect(event.extra).toEqual({ 'Time zone': 'CEST' });
  });

  it('CET in July is the local time of that day, with a problem', async () => {
    const { when, codes } = await zoned('CET');
    expect(when.zone).toBe('Europe/Brussels');
    expect(codes).toContain('zone-doubtful');
  });
});

describe('hours from and to in the cell of the start', () => {
  it.each([
    ['2026-08-22', '2026-08-22'],
    ['2026-08-24', '2026-08-22/2026-08-24'],
  ])('are those of each day until %s', async (end, period) => {
    const { when, codes } = await read(`Title,Start,End\nFair,22 August 2026 · 19:00-23:30,${end}\n`);
    expect(when).toEqual({ period, hours: '19:00-23:30' });
    expect(codes).not.toContain('hours-omitted');
  });
});

describe('start and end times beside a start with another hour', () => {
  it('are the hours together, and the start is kept', async () => {
    const { when, event, codes } = await read(
      'Title,Start,Start time,End time\nTalk,2025-06-23 11:00,11:30,12:00\n',
    );
    expect(when).toEqual({ period: '2025-06-23', hours: '11:30-12:00' });
    expect(event.extra).toEqual({ Start: '2025-06-23 11:00' });
    expect(codes).toContain('cells-contradict');
  });

  it('leave the hour of the start where there is no end', async () => {
    const { when, event, codes } = await read('Title,Start,Start time\nTalk,2025-06-23 11:00,11:30\n');
    expect(when).toEqual({ period: '2025-06-23', hours: '11:00' });
    expect(event.extra).toEqual({ 'Start time': '11:30' });
    expect(codes).toContain('cells-contradict');
  });
});

describe('a column of dates that holds hours', () => {
  it('next to start and end gives the hours', async () => {
    const { when } = await read('会议名称,开始日期,结束日期,时间\n论坛,2022年5月2日,2022年5月3日,14:30\n');
    expect(when).toMatchObject({ period: '2022-05-02/2022-05-03', hours: '14:30' });
  });

  it('next to a column of dates gives the hours', async () => {
    const { when } = await read('会议名称,日期,时间\n论坛,2022年5月2日,14:30-16:00\n');
    expect(when).toMatchObject({ period: '2022-05-02', hours: '14:30-16:00' });
  });

  it('an end time without a start is kept and reported', async () => {
    const { event, codes } = await read('Title,Date,End time\nForum,2022-05-02,17:00\n');
    expect(event.extra).toEqual({ 'End time': '17:00' });
    expect(codes).toContain('hours-omitted');
  });
});

describe('instants in columns of times', () => {
  const rows = (first: string) =>
    `Title,${first}start_time,end_time,City\nA,${first && '2016-11-02,'}1478084400000,1478088000000,Geneva\n` +
    `B,${first && '2016-11-03,'}1478170800000,1478174400000,Geneva\nC,${first && '2016-11-04,'}tbc,1478260800000,Geneva\n`;

  it.each(['', 'Date,'])(
    'are the starts and the ends, also where one of few is no instant: %s',
    async (first) => {
      const { dataset } = await importText(rows(first), {}, 'a.csv');
      const whens = dataset.events.map(({ when }) => [when?.period, when?.hours, when?.zone]);
      expect(whens.slice(0, 2)).toEqual([
        ['2016-11-02', '11:00-12:00', 'UTC'],
        ['2016-11-03', '11:00-12:00', 'UTC'],
      ]);
    },
  );
});

describe('a start and an end that say in words that they are', () => {
  it.each([
    ['starts 5 May 2024', 'ends on 7 May 2024'],
    ['from 5 May 2024', 'until 7 May 2024'],
    ['comienza el 5 de mayo de 2024', 'finaliza el 7 de mayo de 2024'],
    ['à partir du 5 mai 2024', 'se termine le 7 mai 2024'],
    ['с 5 мая 2024', 'завершится 7 мая 2024'],
    ['تنطلق يوم 5 مايو 2024', 'تنتهي يوم 7 مايو 2024'],
    ['2024年5月5日开始', '2024年5月7日结束'],
  ])('are one period: %s – %s', async (start, end) => {
    const { when, codes } = await read(`Title,Start date,End date,City\nForum,${start},${end},Geneva\n`);
    expect(when.period).toBe('2024-05-05/2024-05-07');
    expect(codes.filter((code) => code.startsWith('date'))).toEqual([]);
  });
});

describe('hours of a period that is open', () => {
  it.each([
    'until 14:00 on 8 June 2027',
    'until 8 June 2027, 14:00',
    'from 8 June 2027, 14:00',
    '8 June 2027 onwards, 14:00',
  ])('are read, and are shown by every writer: %s', async (date) => {
    const { dataset } = await importText(`Title,Date,City\nCall,"${date}",Nairobi\n`);
    expect(dataset.events[0]!.when!.period).toContain('..');
    expect(dataset.events[0]!.when!.hours).toBe('14:00');
  });
});

describe('an end that is read behind its start only', () => {
  it.each([
    ['5 May 2027', '7', '2027-05-05/2027-05-07'],
    ['05/05/2027', '7', '2027-05-05/2027-05-07'],
    ['5 May 2027', '14 of the same month', '2027-05-05/2027-05-14'],
    ['5 mai 2027', '14 du même mois', '2027-05-05/2027-05-14'],
    ['5 May 2027', 'ongoing', '2027-05-05/..'],
    ['5 mai 2027', 'en cours', '2027-05-05/..'],
    ['5 мая 2027', 'по настоящее время', '2027-05-05/..'],
    ['2027年5月5日', '进行中', '2027-05-05/..'],
    ['5 May 2027', '7 May 2027 (extended to 14 May 2027)', '2027-05-05/2027-05-14'],
    ['5 May 2027', '3 days', '2027-05-05/2027-05-07'],
    ['5 mai 2027', 'le lendemain', '2027-05-05/2027-05-06'],
    ['from 5 May 2027', 'ongoing', '2027-05-05/..'],
    ['since May 2027', 'ongoing', '2027-05/..'],
  ])('is that of the period: %s | %s', async (start, end, period) => {
    const { when, codes } = await read(`Title,Start date,End date,City\nForum,${start},${end},Geneva\n`);
    expect(when.period).toBe(period);
    expect(codes.filter((code) => code.startsWith('date'))).toEqual([]);
  });

  it.each(['+2 days', '7 or 8', '7 May 2027, extended by a week', '2027-13-45'])(
    'is reported where it does not say which day it is: %s',
    async (end) => {
      const { when, codes } = await read(
        `Title,Start date,End date,City\nForum,5 May 2027,"${end}",Geneva\n`,
      );
      expect(when.period).toBe('');
      expect(codes.some((code) => code.startsWith('date'))).toBe(true);
    },
  );

  it.each([
    ['undetermined', 'date-not-final'],
    ['soon', 'date-unreadable'],
    ['xyzzy', 'date-unreadable'],
  ])('keeps the start where the end names no day, and says so: %s', async (end, code) => {
    const { when, codes } = await read(`Title,Start date,End date,City\nForum,5 May 2027,${end},Geneva\n`);
    expect(when.period).toBe('2027-05-05');
    expect(codes).toContain(code);
  });
});

describe('a range of days in the column of starts', () => {
  it('contradicts another last day in the column of ends', async () => {
    const { when, codes } = await read(
      'Title,Start date,End date,City\nForum,5-7 May 2027,8 May 2027,Geneva\n',
    );
    expect(when.period).toBe('');
    expect(codes).toContain('date-columns-contradict');
  });

  it.each([
    ['5-7 May 2027', '7 May 2027', '2027-05-05/2027-05-07'],
    ['first half of May 2027', '20 June 2027', '2027-05-01/2027-06-20'],
  ])('goes with an end that does not: %s | %s', async (start, end, period) => {
    const { when } = await read(`Title,Start date,End date,City\nForum,${start},${end},Geneva\n`);
    expect(when.period).toBe(period);
  });
});

describe('an hour alone in the column of ends', () => {
  it('is when it ends on the day of its start', async () => {
    const { when, codes } = await read(
      'Title,Start date,End date,City\nForum,5 May 2027 09:00,17:00,Geneva\n',
    );
    expect(when).toMatchObject({ period: '2027-05-05', hours: '09:00-17:00' });
    expect(codes.filter((code) => code.startsWith('date'))).toEqual([]);
  });

  it('is reported beside a start without hours, which keeps its day', async () => {
    const { when, codes } = await read('Title,Start date,End date,City\nForum,5 May 2027,17:00,Geneva\n');
    expect(when.period).toBe('2027-05-05');
    expect(codes).toContain('hours-omitted');
  });
});

describe('a status in a cell of a date', () => {
  it.each([
    ['5 May 2027 (cancelled)', '2027-05-05', 'cancelled'],
    ['Wednesday 5 May 2027 – POSTPONED', '2027-05-05', 'postponed'],
    ['"5 mai 2027, annulé"', '2027-05-05', 'cancelled'],
    ['5 мая 2027 (отменено)', '2027-05-05', 'cancelled'],
    ['2027年5月5日（取消）', '2027-05-05', 'cancelled'],
    ['5 de mayo de 2027 (aplazado)', '2027-05-05', 'postponed'],
    ['cancelled', '', 'cancelled'],
  ])('is that of the event, and the date is read: %s', async (date, period, status) => {
    const { when, event } = await read(`Title,Date,City\nForum,${date},Geneva\n`);
    expect([when.period, event.status]).toEqual([period, status]);
  });

  it.each(['5 May 2027 (TBC)', '5 May 2027 (not cancelled)', '"5 May 2027, postponed to 12 May"'])(
    'is none of the words that say something else: %s',
    async (date) => {
      const { event } = await read(`Title,Date,City\nForum,${date},Geneva\n`);
      expect(['cancelled', 'postponed']).not.toContain(event.status);
    },
  );
});

describe('an hour beside the first day alone', () => {
  const list = (start: string, end: string) =>
    importText(`Title,Start,End,City\nForum,${start},${end},Geneva\n`, { region: 'EUR' });

  it('is not that of each day: it is left out, and both cells are kept', async () => {
    const { dataset, problems } = await list('5 May 2024 18:00', '7 May 2024');
    expect(dataset.events[0]!.when).toMatchObject({ period: '2024-05-05/2024-05-07' });
    expect(dataset.events[0]!.when!.hours).toBeUndefined();
    expect(problems.find(({ code }) => code === 'hours-omitted')!.params!.reason).toBe('noEnd');
    expect(dataset.events[0]!.extra).toMatchObject({ Start: '5 May 2024 18:00' });
  });

  it.each([
    ['5 May 2024 18:00', '5 May 2024', '18:00'],
    ['5 May 2024 18:00', '7 May 2024 12:00', '18:00-12:00'],
    ['5 May 2024 9:00-17:00', '7 May 2024', '09:00-17:00'],
  ])('is read with what completes it: %s, %s', async (start, end, hours) => {
    const { dataset } = await list(start, end);
    expect(dataset.events[0]!.when!.hours).toBe(hours);
  });
});
