import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

type Cells = Record<string, string>;

/** Imports one row from its cells: hours and zone of its occasions, what else it has, and the problems of its cells. */
async function read(cells: Cells) {
  const all = { Title: 'Forum', ...cells };
  const line = (texts: string[]) => texts.map((text) => `"${text}"`).join(',');
  const text = `${line(Object.keys(all))}\n${line(Object.values(all))}\n`;
  const { dataset, problems } = await importText(text, { region: 'AFR' });
  const found = problems
    .filter(({ code, severity }) => severity !== 'remark' && !code.endsWith('-missing'))
    .map(({ code, place }) => `${code} ${place?.column?.name ?? ''}`.trim());
  return {
    times: dataset.events.map(({ when }) => `${when?.hours ?? '-'} ${when?.zone ?? '-'}`),
    extra: dataset.events[0]!.extra,
    found,
  };
}

const DATE = { Date: '3 May 2027' };

describe('hours', () => {
  it.each<[rule: string, cells: Cells, times: string]>([
    ['have a column', { ...DATE, Hours: '09:00-10:00' }, '09:00-10:00 -'],
    ['have their zone in their cell', { ...DATE, Hours: '09:00-10:00 UTC' }, '09:00-10:00 UTC'],
    ['have their zone in their heading', { ...DATE, 'Hours (UTC)': '09:00-10:00' }, '09:00-10:00 UTC'],
    [
      'have the zone of their cell before that of their heading',
      { ...DATE, 'Hours (UTC)': '09:00-10:00 Geneva time' },
      '09:00-10:00 Europe/Zurich',
    ],
    ['have a zone in its column', { ...DATE, Hours: '09:00', 'Time zone': 'UTC' }, '09:00 UTC'],
    ['have a zone twice', { ...DATE, Hours: '09:00 UTC', 'Time zone': 'UTC' }, '09:00 UTC'],
    ['have a zone in the heading of the date', { 'Date (UTC)': '3 May 2027', Hours: '09:00' }, '09:00 UTC'],
    ['are in the date as well', { Date: '3 May 2027, 09:00-10:00', Hours: '09:00-10:00' }, '09:00-10:00 -'],
    ['are a start and an end', { ...DATE, 'Start time': '09:00', 'End time': '10:00' }, '09:00-10:00 -'],
    ['are in both', { ...DATE, Hours: '9:00', 'Start time': '09:00', 'End time': '10:00' }, '09:00-10:00 -'],
    ['are in both, with one end', { ...DATE, Hours: '9:00-10:00', 'Start time': '09:00' }, '09:00-10:00 -'],
    ['are a start', { ...DATE, 'Start time': '09:00', 'End time': '' }, '09:00 -'],
    [
      'are a start with a zone',
      { ...DATE, 'Start time': '09:00 UTC', 'End time': '10:00' },
      '09:00-10:00 UTC',
    ],
    ['have a zone in the heading of the start', { ...DATE, 'Start time (UTC)': '09:00' }, '09:00 UTC'],
    [
      'are a start and an end in one zone',
      { ...DATE, 'Start time': '09:00 UTC', 'End time': '10:00 UTC' },
      '09:00-10:00 UTC',
    ],
    [
      'have a zone of the end',
      { ...DATE, 'Start time': '09:00', 'End time': '10:00 UTC' },
      '09:00-10:00 UTC',
    ],
    ['are parts of one text', { ...DATE, 'Start time': '9', 'End time': '11 am' }, '09:00-11:00 -'],
    ['begin at midnight', { ...DATE, 'Start time': '00:00', 'End time': '10:00' }, '00:00-10:00 -'],
    ['are none from midnight to midnight', { ...DATE, 'Start time': '00:00', 'End time': '00:00' }, '- -'],
    ['are none of a whole day', { ...DATE, 'All day': 'yes' }, '- -'],
    ['are those of a day that is not whole', { ...DATE, Hours: '09:00', 'All day': 'no' }, '09:00 -'],
  ])('%s: %j', async (_, cells, times) => {
    expect(await read(cells)).toEqual({ times: [times], extra: undefined, found: [] });
  });

  it('are those of each occasion, and the zone as well', async () => {
    const cells = { Date: '3 May 2027 and 7 June 2027', Hours: '09:00-10:00', 'Time zone': 'UTC' };
    expect(await read(cells)).toEqual({
      times: ['09:00-10:00 UTC', '09:00-10:00 UTC'],
      extra: undefined,
      found: [],
    });
    const both = { Date: '3 May 2027 and 7 June 2027', 'Start time': '09:00 UTC', 'End time': '10:00' };
    expect((await read(both)).times).toEqual(['09:00-10:00 UTC', '09:00-10:00 UTC']);
  });

  it.each<[rule: string, cells: Cells, times: string, extra: Cells, found: string[]]>([
    ['are not read', { ...DATE, Hours: 'xyzzy' }, '- -', { Hours: 'xyzzy' }, ['hours-invalid Hours']],
    [
      'have a start that is not read',
      { ...DATE, 'Start time': 'xyzzy', 'End time': '10:00' },
      '- -',
      { 'Start time': 'xyzzy', 'End time': '10:00' },
      ['hours-invalid Start time'],
    ],
    [
      'have a start with further words',
      { ...DATE, 'Start time': '09:00 UTC tbc', 'End time': '10:00' },
      '- -',
      { 'Start time': '09:00 UTC tbc', 'End time': '10:00' },
      ['hours-invalid Start time'],
    ],
    [
      'have an end in another zone',
      { ...DATE, 'Start time': '09:00 UTC', 'End time': '12:00 Geneva time' },
      '09:00 UTC',
      { 'End time': '12:00 Geneva time' },
      ['hours-omitted End time'],
    ],
    [
      'have no start',
      { ...DATE, 'Start time': '', 'End time': '10:00' },
      '- -',
      { 'End time': '10:00' },
      ['hours-omitted End time'],
    ],
    [
      'contradict the start',
      { ...DATE, Hours: '9:00-10:00', 'Start time': '11:00' },
      '09:00-10:00 -',
      { 'Start time': '11:00' },
      ['cells-contradict Start time'],
    ],
    [
      'are not read, but the start is',
      { ...DATE, Hours: 'xyzzy', 'Start time': '11:00', 'End time': '12:00' },
      '11:00-12:00 -',
      { Hours: 'xyzzy' },
      ['hours-invalid Hours'],
    ],
    [
      'contradict the date',
      { Date: '3 May 2027, 09:00', Hours: '11:00' },
      '09:00 -',
      { Hours: '11:00' },
      ['cells-contradict Hours'],
    ],
    [
      'have two zones',
      { ...DATE, Hours: '09:00 UTC', 'Time zone': 'Africa/Cairo' },
      '09:00 UTC',
      { 'Time zone': 'Africa/Cairo' },
      ['cells-contradict Time zone'],
    ],
    [
      'have a zone that is not read',
      { ...DATE, Hours: '09:00', 'Time zone': 'xyzzy' },
      '09:00 -',
      { 'Time zone': 'xyzzy' },
      ['zone-invalid Time zone'],
    ],
    [
      'are of a whole day',
      { ...DATE, Hours: '09:00', 'All day': 'yes' },
      '09:00 -',
      { 'All day': 'yes' },
      ['cells-contradict All day'],
    ],
  ])('are reported, and their cells kept, if they %s', async (_, cells, times, extra, found) => {
    expect(await read(cells)).toEqual({ times: [times], extra, found });
  });

  it.each<[rule: string, cells: Cells]>([
    ['a zone without hours', { ...DATE, 'Time zone': 'UTC' }],
    ['a mark that is neither yes nor no', { ...DATE, 'All day': 'maybe' }],
    ['hours without a date', { Date: '', Hours: '09:00' }],
  ])('keep what says nothing of them: %s', async (_, cells) => {
    const { Date: __, ...others } = cells as Cells;
    expect(await read(cells)).toEqual({ times: ['- -'], extra: others, found: [] });
  });

  it('have no zone of summer in winter: it is reported for its column', async () => {
    const cells = { Date: '3 January 2027', 'Hours (CEST)': '09:00' };
    expect(await read(cells)).toEqual({
      times: ['09:00 -'],
      extra: { 'Hours (CEST)': '09:00' },
      found: ['zone-omitted Hours (CEST)'],
    });
  });

  it('have no zone of summer in winter, though it is written at the start', async () => {
    const cells = { Date: '3 January 2027', 'Start time': '09:00 CEST', 'End time': '10:00' };
    expect(await read(cells)).toEqual({
      times: ['09:00-10:00 -'],
      extra: { 'Start time': '09:00 CEST' },
      found: ['zone-omitted Start time'],
    });
  });

  it('have a doubtful zone of winter in summer, as is reported', async () => {
    const { times, found } = await read({ Date: '3 July 2027', 'Hours (CET)': '09:00' });
    expect(times).toEqual(['09:00 Europe/Brussels']);
    expect(found).toEqual(['zone-doubtful Hours (CET)']);
  });
});

describe('hours in the date cell, next to columns with the days', () => {
  const days = { Start: '2027-05-03', End: '2027-05-04' };

  it.each([
    ['09:00-10:00', '09:00-10:00 -'],
    ['09:00-10:00 UTC', '09:00-10:00 UTC'],
  ])('are read: %s', async (text, times) => {
    expect(await read({ Date: text, ...days })).toEqual({ times: [times], extra: undefined, found: [] });
  });

  it('are reported and kept where the days have others', async () => {
    const cells = { Date: '11:00-12:00', Start: '2027-05-03 09:00', End: '2027-05-03 10:00' };
    expect(await read(cells)).toEqual({
      times: ['09:00-10:00 -'],
      extra: { Date: '11:00-12:00' },
      found: ['cells-contradict Date'],
    });
  });
});

describe('start and end', () => {
  it.each<[rule: string, cells: Cells, times: string]>([
    [
      'have times of their own columns',
      { Start: '2027-05-03', End: '2027-05-03', 'Start time': '09:00', 'End time': '10:00' },
      '09:00-10:00 -',
    ],
    [
      'have a zone of the start time',
      { Start: '2027-05-03', End: '2027-05-03', 'Start time': '09:00 UTC', 'End time': '10:00' },
      '09:00-10:00 UTC',
    ],
    [
      'have a zone of the end time',
      { Start: '2027-05-03', End: '2027-05-03', 'Start time': '09:00', 'End time': '10:00 UTC' },
      '09:00-10:00 UTC',
    ],
    ['have a zone of the end', { Start: '2027-05-03 09:00', End: '2027-05-03 10:00 UTC' }, '09:00-10:00 UTC'],
    ['are one cell with both hours', { Start: '2027-05-03 09:00-10:00 UTC' }, '09:00-10:00 UTC'],
    ['are one cell with the period', { Start: '3-5 May 2027, 09:00 UTC' }, '09:00 UTC'],
    ['are one cell with the period at midnight', { Start: '3-5 May 2027, 00:00' }, '- -'],
    ['are whole days', { Start: '2027-05-03', End: '2027-05-05', 'All day': 'yes' }, '- -'],
  ])('%s', async (_, cells, times) => {
    expect(await read(cells)).toEqual({ times: [times], extra: undefined, found: [] });
  });

  it.each<[rule: string, cells: Cells, times: string, extra: Cells | undefined, found: string[]]>([
    [
      'the end is before the start',
      { Start: '2027-05-03 10:00', End: '2027-05-03 09:00' },
      '10:00 -',
      { Start: '2027-05-03 10:00', End: '2027-05-03 09:00' },
      ['hours-omitted End'],
    ],
    [
      'the end day is before the start day',
      { Start: '2027-05-05', End: '2027-05-03' },
      '- -',
      { Start: '2027-05-05', End: '2027-05-03' },
      ['date-phrase-reversed End'],
    ],
    [
      'the end time has no start time',
      { Start: '2027-05-03', End: '2027-05-03', 'Start time': '', 'End time': '10:00' },
      '- -',
      { Start: '2027-05-03', End: '2027-05-03', 'End time': '10:00' },
      ['hours-omitted End time'],
    ],
    [
      'the days are whole and have hours',
      { Start: '2027-05-03 09:00', End: '2027-05-03 10:00', 'All day': 'yes' },
      '09:00-10:00 -',
      { 'All day': 'yes' },
      ['cells-contradict All day'],
    ],
  ])('are reported, and their cells kept, if %s', async (_, cells, times, extra, found) => {
    expect(await read(cells)).toEqual({ times: [times], extra, found });
  });
});

describe('hours that clocks skip', () => {
  const NIGHT = { Date: '29 March 2026', City: 'Geneva' };

  it('are recorded and reported at the column that holds them', async () => {
    const { times, found } = await read({ ...NIGHT, 'Start time': '02:15', 'End time': '04:00' });
    expect(times).toEqual(['02:15-04:00 Europe/Zurich']);
    expect(found).toContain('hours-nonexistent Start time');
  });

  it('are those of an end as well, in the cell of the date', async () => {
    const { found } = await read({ Date: '28 March 2026, 22:00-02:30', City: 'Geneva' });
    expect(found).toContain('hours-nonexistent Date');
  });

  it('are reported at the column of the end where it is the end', async () => {
    const cells = { Date: '28 March 2026', City: 'Geneva', 'Start time': '22:00', 'End time': '02:30' };
    expect((await read(cells)).found).toContain('hours-nonexistent End time');
  });

  it('are reported once, with the hours and the day of the first', async () => {
    const rows = 'Title,Date,Hours,City\nForum,"28 and 29 March 2026","02:15-04:00",Geneva\n';
    const { problems } = await importText(rows, { region: 'EUR' });
    const found = problems.filter(({ code }) => code === 'hours-nonexistent');
    expect(found.map(({ params, place }) => [params, place?.column?.name])).toEqual([
      [{ value: '02:15-04:00', hour: '02:15', date: '2026-03-29', zone: 'Europe/Zurich' }, 'Hours'],
    ]);
  });

  it('are those of the first of several days apart', async () => {
    const rows = 'Title,Date,Hours,City\nForum,"29 March 2026 and 28 March 2027","02:15-04:00",Geneva\n';
    const { problems } = await importText(rows, { region: 'EUR' });
    const found = problems.filter(({ code }) => code === 'hours-nonexistent');
    expect(found.map(({ params }) => params!.date)).toEqual(['2026-03-29']);
  });

  it.each<[rule: string, cells: Cells]>([
    ['another day', { ...NIGHT, Date: '30 March 2026', Hours: '02:15-04:00' }],
    ['a zone that keeps its clocks', { ...NIGHT, City: 'Nairobi', Hours: '02:15-04:00' }],
    ['no zone', { Date: '29 March 2026', Hours: '02:15-04:00' }],
    ['a month', { ...NIGHT, Date: 'March 2026', Hours: '02:15-04:00' }],
  ])('are none of %s', async (_, cells) => {
    const { found } = await read(cells);
    expect(found.filter((one) => one.startsWith('hours-nonexistent'))).toEqual([]);
  });
});

describe('a cell in a column of which other cells have am or pm', () => {
  it('is quoted as it is written, with a remedy that helps', async () => {
    const table = (hours: string) =>
      `Title,Date,Time\nForum,3 May 2027,9 am - 5 pm\nWebinar,4 May 2027,${hours}\n`;
    const { dataset, problems } = await importText(table('02:30-03:30'), { region: 'AFR' });
    const problem = problems.find(({ code }) => code === 'hours-omitted')!;
    expect(problem.params?.value).toBe('02:30-03:30');
    expect(dataset.events.find(({ when }) => when?.period === '2027-05-04')?.when?.hours).toBeUndefined();
    for (const [remedied, hours] of [
      ['2:30 pm-3:30 pm', '14:30-15:30'],
      ['14:30-15:30', '14:30-15:30'],
    ] as const) {
      const again = await importText(table(remedied), { region: 'AFR' });
      expect(again.problems.map(({ code }) => code)).not.toContain('hours-omitted');
      expect(again.dataset.events.map(({ when }) => when?.hours)).toContain(hours);
    }
  });
});

describe('hours over midnight on two days', () => {
  it.each<[rule: string, date: string, hours: string, times: string[]]>([
    ['of one day', '3 May 2027', '22:00-06:00', ['22:00-06:00 -']],
    ['of two days, if they do not go over midnight', '3-4 May 2027', '09:00-10:00', ['09:00-10:00 -']],
    ['of three days', '3-5 May 2027', '22:00-06:00', ['22:00-06:00 -']],
    ['of each day, as calendars write them', '3-4 May 2027', 'T22:00/T06:00', ['22:00-06:00 -']],
  ])('are read: %s', async (_, date, hours, times) => {
    expect(await read({ Date: date, Hours: hours })).toEqual({ times, extra: undefined, found: [] });
  });

  it.each([
    ['3-4 May 2027', ['- -']],
    ['3-4 May 2027 and 7 June 2027', ['- -', '- -']],
  ])('may be of one night or of each: %s', async (date, times) => {
    const Hours = '22:00-06:00';
    const { extra, ...others } = await read({ Date: date, Hours });
    expect(others).toEqual({ times, found: ['hours-omitted Hours'] });
    expect(extra).toMatchObject({ Hours });
    const { problems } = await importText(`Title,Date,Hours\nForum,${date},${Hours}\n`, { region: 'AFR' });
    expect(problems.find(({ code }) => code === 'hours-omitted')?.params).toEqual({
      value: Hours,
      reason: 'oneNightOrEach',
    });
  });
});

describe('a cell of hours with the days', () => {
  it.each<[hours: string, times: string, extra: Cells | undefined]>([
    ['9:00-13:00, 3-7 May', '09:00-13:00 -', undefined],
    ['9:00-13:00 UTC, 3-7 May', '09:00-13:00 UTC', undefined],
    ['3-7 May', '- -', undefined],
    [
      'doors open 9:00-13:00, from 3 May to 7 May',
      '09:00-13:00 -',
      { Hours: 'doors open 9:00-13:00, from 3 May to 7 May' },
    ],
  ])('gives the last one: %s', async (Hours, times, extra) => {
    const { dataset } = await importText(`Title,Date,Hours\nForum,3 May 2027,"${Hours}"\n`, {
      region: 'AFR',
    });
    expect(dataset.events[0]?.when?.period).toBe('2027-05-03/2027-05-07');
    expect(await read({ ...DATE, Hours })).toMatchObject({ times: [times] });
    expect(dataset.events[0]?.extra).toEqual(extra);
  });
});

describe('hours that occur twice', () => {
  const NIGHT = { Date: '25 October 2026', City: 'Geneva' };

  it('are recorded as the first, and reported at the column that holds them', async () => {
    const { times, found } = await read({ ...NIGHT, 'Start time': '02:15', 'End time': '04:00' });
    expect(times).toEqual(['02:15-04:00 Europe/Zurich']);
    expect(found).toContain('hours-repeated Start time');
  });

  it.each([
    ['Geneva', '25 October 2026', '02:30', '02:30 UTC+1'],
    ['New York', '1 November 2026', '01:30', '01:30 UTC-5'],
  ])('name the second with its offset: in %s', async (city, date, hour, second) => {
    const { problems } = await importText(`Title,Date,Hours,City\nForum,${date},${hour},${city}\n`, {
      region: 'EUR',
    });
    const [problem] = problems.filter(({ code }) => code === 'hours-repeated');
    expect(problem!.params!.second).toBe(second);
    expect(problem!.remedy).toContain(second);
  });

  it.each<[rule: string, cells: Cells]>([
    ['another day', { ...NIGHT, Date: '26 October 2026', Hours: '02:15-04:00' }],
    ['an offset', { ...NIGHT, Hours: '02:15 UTC+1' }],
    [
      'an end at the hour to which clocks go back',
      { ...NIGHT, Date: '24 October 2026', Hours: '22:00-02:00' },
    ],
    ['a month', { ...NIGHT, Date: 'October 2026', Hours: '02:15-04:00' }],
  ])('are none of %s', async (_, cells) => {
    const { found } = await read(cells);
    expect(found.filter((one) => one.startsWith('hours-repeated'))).toEqual([]);
  });
});
