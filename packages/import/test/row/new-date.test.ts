import { importRows } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

async function readRow(row: Record<string, string>) {
  const { dataset, problems } = await importRows([
    { Title: 'Forum on spectrum', Date: '12 May 2027', Country: 'Kenya', ...row },
  ]);
  const [event, other] = dataset.events;
  return { event: event!, other, codes: problems.map(({ code }) => code) };
}

describe('a new date in the status of a row', () => {
  it.each([
    'postponed to 7 June 2027',
    'Postponed to 7 June',
    'Rescheduled to 7 June 2027',
    'reporté au 7 juin 2027',
    'aplazado al 7 de junio de 2027',
    'перенесено на 7 июня 2027',
    '推迟至2027年6月7日',
    'تأجل إلى 7 يونيو 2027',
  ])('is the date of the event, is reported, and the cell is kept: %s', async (Status) => {
    const { event, other, codes } = await readRow({ Status });
    expect(event.when?.period).toBe('2027-06-07');
    expect(other).toBeUndefined();
    expect(['planned', undefined]).toContain(event.status);
    expect(event.extra).toEqual({ Status });
    expect(codes).toContain('date-moved');
    expect(codes).not.toContain('status-rescheduled');
  });

  it('may be a range, and the hours of the row stay', async () => {
    const { event } = await readRow({ Time: '09:00-17:00 UTC', Status: 'postponed to 7-9 June' });
    expect(event.when).toMatchObject({ period: '2027-06-07/2027-06-09', hours: '09:00-17:00' });
  });

  it.each([
    ['Postponed to September 2027', '2027-09'],
    ['reporté à septembre 2027', '2027-09'],
    ['отложено до сентября 2027', '2027-09'],
  ])('may be a month: %s', async (Status, period) => {
    const { event, codes } = await readRow({ Status });
    expect(event.when?.period).toBe(period);
    expect(event.status).toBe('planned');
    expect(codes).toContain('date-moved');
  });

  it('may be several days, which are several events', async () => {
    const { event, other, codes } = await readRow({ Status: 'rescheduled to 7 and 9 June 2027' });
    expect([event, other].map(({ when } = event) => when?.period)).toEqual(['2027-06-07', '2027-06-09']);
    expect(codes).toContain('date-moved');
  });

  it('is named in the message as it is written, with the days', async () => {
    const Status = 'postponed to 7 June';
    const { problems } = await importRows([
      { Title: 'Forum on spectrum', Date: '12 May 2027', Country: 'Kenya', Status },
    ]);
    const found = problems.find(({ code }) => code === 'date-moved');
    expect(found?.params).toMatchObject({ value: Status, periods: ['2027-06-07'] });
  });

  it.each([
    ['Moved from 12 May to 7 June', ['year']],
    ['Moved from 12 May 2027 to 7 June 2027', undefined],
  ])('has an inferred year where it has none: %s', async (Status, inferred) => {
    const { event } = await readRow({ Status });
    expect(event.when?.inferred).toEqual(inferred);
  });

  it('has a year where that of the former date was inferred', async () => {
    const rows = [{ Title: 'Forum on spectrum', Date: '12 May', Country: 'Kenya' }].map((row) => ({
      ...row,
      Status: 'postponed to 7 June 2027',
    }));
    const { dataset } = await importRows(rows, { period: '2027' });
    expect(dataset.events[0]?.when?.period).toBe('2027-06-07');
    expect(dataset.events[0]?.when).not.toHaveProperty('inferred');
  });

  it.each([
    ['Postponed to 12 June', '2027-06-12'],
    ['Moved from 12 May to 14 January', '2028-01-14'],
    ['Moved from 12 May to 30 March', '2027-03-30'],
    ['Moved from 12 to 14 May', '2027-05-14'],
    ['Moved from 12 May to 12 June', '2027-06-12'],
    ['Moved to 12-13 May', '2027-05-12/2027-05-13'],
  ])('without a year is in the months around the former one: %s', async (Status, period) => {
    const { event } = await readRow({ Status });
    expect(event.when?.period).toBe(period);
  });

  it.each([
    ['May 2027', '2027-05'],
    ['12 May 2027; 20 May 2027', '2027-05-12'],
    ['from 12 May 2027', '2027-05-12/..'],
    ['until 12 May 2027', '../2027-05-12'],
  ])('is not that of a row without one date of days: %s', async (date, period) => {
    const { event, codes } = await readRow({ Date: date, Status: 'postponed to 7 June 2027' });
    expect(event.when?.period).toBe(period);
    expect(event.status).toBe('postponed');
    expect(codes).not.toContain('date-moved');
  });

  it('leaves a row without a date without one', async () => {
    const { event, codes } = await readRow({ Date: '', Status: 'postponed to 7 June 2027' });
    expect(event.when).toBeUndefined();
    expect(codes).not.toContain('date-moved');
  });

  it('has the hours that stand with it', async () => {
    const { event } = await readRow({
      Time: '09:00-17:00 UTC',
      Status: 'postponed to 7 June 2027, 10:00-11:00',
    });
    expect(event.when).toMatchObject({ period: '2027-06-07', hours: '10:00-11:00', zone: 'UTC' });
  });

  it('has the zone that stands with its hours', async () => {
    const { event } = await readRow({
      Time: '09:00-17:00 UTC',
      Status: 'postponed to 7 June 2027, 10:00-11:00 Geneva time',
    });
    expect(event.when).toMatchObject({ hours: '10:00-11:00', zone: 'Europe/Zurich' });
  });

  it('is news where the row has the day and other hours', async () => {
    const { event, codes } = await readRow({
      Time: '09:00-17:00 UTC',
      Status: 'postponed to 12 May 2027, 18:00-19:00',
    });
    expect(event.when).toMatchObject({ period: '2027-05-12', hours: '18:00-19:00' });
    expect(codes).toContain('date-moved');
  });

  it.each([
    'Postponed to 2028',
    'Postponed to the autumn',
    'Postponed until further notice',
    'postponed to 7 May 2027',
    'postponed to 12 March',
    'reporté au 12 mars 2027',
    'postponed to 7 June 2027 (TBC)',
    'postponed to 7 June 2027 (cancelled)',
    'postponed to the third quarter of 2027',
  ])('is none where its days are not known or are before the former ones: %s', async (Status) => {
    const { event, codes } = await readRow({ Status });
    expect(event.when?.period).toBe('2027-05-12');
    expect(event.status).toBe('postponed');
    expect(codes).not.toContain('date-moved');
  });

  it('is no news where the row has it', async () => {
    const { event, codes } = await readRow({ Date: '7 June 2027', Status: 'postponed to 7 June 2027' });
    expect(event.when?.period).toBe('2027-06-07');
    expect(event.status).toBe('planned');
    expect(codes).not.toContain('date-moved');
    expect(codes).not.toContain('cells-contradict');
    expect(codes).not.toContain('status-rescheduled');
  });

  it('is news where the row has the first of its days only', async () => {
    const { event, other, codes } = await readRow({ Status: 'rescheduled to 12 and 14 May 2027' });
    expect([event, other].map(({ when } = event) => when?.period)).toEqual(['2027-05-12', '2027-05-14']);
    expect(codes).toContain('date-moved');
  });
});

describe('a new date in another cell', () => {
  it('is that of a note', async () => {
    const { event, codes } = await readRow({ Status: 'Postponed', Notes: 'New date: 7 June 2027' });
    expect(event).toMatchObject({
      when: { period: '2027-06-07' },
      status: 'planned',
      note: 'New date: 7 June 2027',
      extra: { Status: 'Postponed' },
    });
    expect(codes).toContain('date-moved');
  });

  it.each([
    ['Forum on roads: postponed to 7 June', 'Forum on roads'],
    ['Forum on roads (postponed to 7 June 2027)', 'Forum on roads'],
    ['Forum sur les routes – reporté au 7 juin 2027', 'Forum sur les routes'],
  ])('is that of a title, which is without it: %s', async (Title, rest) => {
    const { event } = await readRow({ Title });
    expect(event.when?.period).toBe('2027-06-07');
    expect(Object.values(event.title)).toEqual([rest]);
    expect(event.extra).toEqual({ Title });
  });

  it.each([
    'Registration deadline moved to 7 June 2027',
    'Gala dinner moved to 7 June 2027',
    'The opening ceremony was moved to 7 June 2027',
    'Next edition moved to 7 June 2028',
    'Start moved to 7 June',
    'Moved from room 5 to room 6',
    'May be postponed to 7 June 2027',
    'Not moved to 7 June 2027',
    'Report due on 7 June 2027',
  ])('is not that of the event where something else moved, or nothing: %s', async (Notes) => {
    const { event, codes } = await readRow({ Notes });
    expect(event.when?.period).toBe('2027-05-12');
    expect(codes).not.toContain('date-moved');
  });

  it.each([
    'Moved from 12 May to 7 June',
    'Moved to 7 June 2027, same time',
    'Postponed to 7 June 2027 due to elections',
    'Meeting moved to 7 June 2027',
    'Workshop moved to 7 June 2027',
    'This event is now postponed to 7 June',
    'Postponed to 7 June 2027 due to the floods of 3 May 2027',
    'La réunion est reportée au 7 juin',
    'La reunión fue aplazada al 7 de junio',
    'Мероприятие перенесено на 7 июня',
    '会议已推迟至6月7日',
    'Перенесено с 12 мая на 7 июня',
    'Moved to Nairobi, 7 June 2027',
    'Moved to Geneva on 7 June 2027',
    'Changed to 7 June 2027',
    'Décalé au 7 juin 2027',
  ])('is that of a note with words that change nothing: %s', async (Notes) => {
    const { event, codes } = await readRow({ Notes });
    expect(event.when?.period).toBe('2027-06-07');
    expect(codes).toContain('date-moved');
  });

  it.each([
    'Next edition moved to 7 June 2028',
    'Rescheduled: 07/06/2027',
    'Rescheduled: 31 April',
    'Date changed: 7 June 2027',
    'The workshop will now take place on 14 May 2027.',
    'Extended to 14 May 2027',
    'Moved from 3 March to 10 March',
    'Moved to 7 June 2027, room 5',
    'Moved to 7 June 2027 (TBC)',
    'Moved to 7 June 2027 (cancelled)',
    'Meeting rescheduled: 07/06/2027',
    'Postponed to 7 June 2027, or 9 June 2027',
    '改期：2027年6月7日',
    'В связи с праздником переносится на 7 июня',
  ])('is asked about where it is open: %s', async (Notes) => {
    const { event, codes } = await readRow({ Notes });
    expect(event.when?.period).toBe('2027-05-12');
    expect(codes).toContain('status-rescheduled');
  });

  it('is named in the message as it is written', async () => {
    const { problems } = await importRows([
      { Title: 'Forum on spectrum', Date: '12 May 2027', Country: 'Kenya', Notes: 'Rescheduled: 07/06/2027' },
    ]);
    const found = problems.find(({ code }) => code === 'status-rescheduled');
    expect(found?.params).toEqual({ value: 'Rescheduled: 07/06/2027' });
  });

  it.each([
    'Moved to room 204',
    'Extended to 40 participants',
    'Meeting moved online',
    '12 May 2027 confirmed',
    'Rescheduled: 12 May 2027',
    'Registration deadline rescheduled: 07/06/2027',
    'Date changed',
    '7 people due to moved equipment',
    `Rescheduled: 07/06/2027, ${'with the same speakers as before '.repeat(3)}`,
  ])('is not asked about where a note names no other date: %s', async (Notes) => {
    const { codes } = await readRow({ Notes });
    expect(codes).not.toContain('status-rescheduled');
  });

  it('is that of a note with a verb in the present', async () => {
    const { event, codes } = await readRow({ Notes: 'Se traslada al 7 de junio' });
    expect(event.when?.period).toBe('2027-06-07');
    expect(codes).toContain('date-moved');
  });

  it.each([
    'IoT week: moved to 7 June 2027',
    'Training on RPKI (rescheduled to 7 June)',
    'Reunión CE5: nueva fecha 7 de junio de 2027',
  ])('is that of a title without a status, which stays as it is: %s', async (Title) => {
    const { event, codes } = await readRow({ Title });
    expect(event.when?.period).toBe('2027-06-07');
    expect(Object.values(event.title)).toEqual([Title]);
    expect(codes).toContain('date-moved');
  });

  it('takes the days of a range with it, and its hours are those of one day', async () => {
    const { event } = await readRow({
      Date: '12-14 May 2027, 09:00 UTC – 17:00 UTC',
      Status: 'postponed to 7 June 2027',
    });
    expect(event.when?.period).toBe('2027-06-07');
    expect(event.when?.continuous).toBeUndefined();
  });

  it('contradicts that the event is cancelled', async () => {
    const { event, codes } = await readRow({ Status: 'Cancelled', Notes: 'New date: 7 June 2027' });
    expect(event).toMatchObject({ when: { period: '2027-05-12' }, status: 'cancelled' });
    expect(codes).toContain('cells-contradict');
    expect(codes).not.toContain('date-moved');
  });
});

describe('a new date in several cells', () => {
  it('is that of the status, then of the note, then of the title', async () => {
    const Title = 'Forum on roads (moved to 11 June 2027)';
    const Status = 'moved to 7 June 2027';
    const Notes = 'moved to 9 June 2027';
    expect((await readRow({ Title, Status, Notes })).event.when?.period).toBe('2027-06-07');
    expect((await readRow({ Title, Notes })).event.when?.period).toBe('2027-06-09');
    expect((await readRow({ Title })).event.when?.period).toBe('2027-06-11');
  });

  it('is the first that is clear', async () => {
    const { event, codes } = await readRow({
      Notes: 'Rescheduled: 09/06/2027',
      Title: 'Forum on roads (moved to 7 June 2027)',
    });
    expect(event.when?.period).toBe('2027-06-07');
    expect(codes).toContain('date-moved');
  });

  it('is that of a venue which says that the event moves', async () => {
    const { event, codes } = await readRow({ Venue: 'Main hall (postponed to 7 June 2027)' });
    expect(event.when?.period).toBe('2027-05-12');
    expect(codes).not.toContain('date-moved');
  });

  it('contradicts a status, which is named', async () => {
    const { problems } = await importRows([
      {
        Title: 'Forum on spectrum',
        Date: '12 May 2027',
        Country: 'Kenya',
        Status: 'Cancelled',
        Notes: 'New date: 7 June 2027',
      },
    ]);
    expect(problems.find(({ code }) => code === 'cells-contradict')?.params).toMatchObject({
      value: 'New date: 7 June 2027',
      used: { term: 'status/cancelled' },
    });
  });
});

describe('a status that says how else the event is held', () => {
  it.each(['cancelled - to be held online', 'annulé, se tiendra en ligne', 'cancelado; será virtual'])(
    'is asked about: %s',
    async (Status) => {
      const { event, codes } = await readRow({ Status });
      expect(event.status).toBeUndefined();
      expect(event.extra).toEqual({ Status });
      expect(codes).toContain('status-unknown');
    },
  );
});

describe('a status with a date', () => {
  it.each([
    ['Held on 13 May 2027', 'held'],
    ['Confirmed for 13 May 2027', 'confirmed'],
    ['Planned 13 May', 'planned'],
    ['Confirmé le 13 mai 2027', 'confirmed'],
    ['Confirmado el 13 de mayo de 2027', 'confirmed'],
    ['Подтверждено на 13 мая 2027', 'confirmed'],
    ['Held on 13/05/2027', 'held'],
    ['Held: 13 May 2027', 'held'],
    ['Held in June 2027', 'held'],
    ['Held on 13 May and 14 May 2027', 'held'],
    ['Held 13 May 2027.', 'held'],
  ])('that is not that of the row is asked about: %s', async (Status, status) => {
    const { event, codes } = await readRow({ Status });
    expect(event).toMatchObject({ when: { period: '2027-05-12' }, status, extra: { Status } });
    expect(codes).toContain('status-rescheduled');
  });

  it.each([
    ['Held 12 May 2027', 'held'],
    ['Held in May 2027', 'held'],
    ['Cancelled on 3 March 2027', 'cancelled'],
    ['Ongoing 50 %', 'ongoing'],
    ['Confirmed by letter of 3 March 2027', 'confirmed'],
    ['Held; report published on 20 June 2027', 'held'],
    ['Held on 12-13 May 2027', 'held'],
    ['Held on 12 May and 14 May 2027', 'held'],
    ['Held 13 May 2027 in Nairobi', 'held'],
    ['Held and reported on 13 May 2027', 'held'],
    [`Held on 13 May 2027${' .'.repeat(50)}`, 'held'],
  ])('is not where it is that of the row, or of a decision, or no date: %s', async (Status, status) => {
    const { event, codes } = await readRow({ Status });
    expect(event.status).toBe(status);
    expect(codes.filter((code) => code.startsWith('status'))).toEqual([]);
  });
});

describe('a date that is not confirmed beside a status', () => {
  it.each([
    ['Planned', 'tentative'],
    ['Confirmed', 'confirmed'],
    ['Cancelled', 'cancelled'],
  ])('makes a planned meeting a tentative one: %s', async (Status, status) => {
    const { event } = await readRow({ Date: '12 May 2027 (TBC)', Status });
    expect(event.status).toBe(status);
  });
});

describe('a column of statuses in sentences', () => {
  it('is read where none of its cells is a status alone', async () => {
    const { dataset, problems } = await importRows(
      [
        'Postponed to 7 June 2027',
        'Cancelled and replaced by a seminar',
        'Held on 12 May 2027',
        'Postponed, no new date',
        'Waiting for a letter',
      ].map((Status, i) => ({ Title: `Forum ${i}`, Date: '12 May 2027', Country: 'Kenya', Status })),
    );
    const events = new Map(dataset.events.map((event) => [Object.values(event.title)[0], event]));
    expect([...Array(5).keys()].map((i) => events.get(`Forum ${i}`)?.status)).toEqual([
      'planned',
      'cancelled',
      'held',
      'postponed',
      undefined,
    ]);
    const codes = problems.map(({ code }) => code);
    expect(codes).not.toContain('column-values-unfit');
    expect(codes).toContain('status-unknown');
  });
});
