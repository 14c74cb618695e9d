import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

async function readNote(note: string, status = '') {
  const { dataset, problems } = await importText(
    `Title,Date,Status,Note\nForum,5-7 May 2020,${status},"${note}"\n`,
    { region: 'AFR' },
    'a.csv',
  );
  const [event] = dataset.events;
  const codes = problems.map(({ code }) => code).filter((code) => code.startsWith('status'));
  return { status: event?.status, period: event?.when?.period, note: event?.note, codes };
}

const PERIOD = '2020-05-05/2020-05-07';

describe('a note of an activity', () => {
  it.each([
    ['Cancelled considering online delivery', 'cancelled'],
    ['Annulé faute de participants', 'cancelled'],
    ['Cancelada tras la tormenta', 'cancelled'],
    ['Отложено ввиду выборов', 'postponed'],
    ['Postponed to 2021', 'postponed'],
    ['推迟至2021年', 'postponed'],
  ])('that begins with a status and its reason gives the status: %s', async (note, status) => {
    expect(await readNote(note)).toEqual({ status, period: PERIOD, note, codes: [] });
  });

  it.each([
    'Email announcing cancellation sent to members on June 29',
    'Postponed indefinitely, but the special issue will go ahead.',
    'They will either be postponed or made virtual',
    'The edition of the year before was cancelled',
    'Sera peut-être annulé',
    'La edición anterior fue cancelada',
    'Мероприятие, скорее всего, отменено',
    'تم إلغاء الحدث الموازي',
    '本次会议因故取消，另行通知',
  ])('that speaks of something cancelled or postponed is asked about: %s', async (note) => {
    expect(await readNote(note)).toEqual({
      status: undefined,
      period: PERIOD,
      note,
      codes: ['status-in-note'],
    });
    // Where the status says it, there is nothing to ask.
    expect((await readNote(note, 'cancelled')).codes).toEqual([]);
    expect((await readNote(note, 'held')).codes).toEqual(['status-in-note']);
  });

  it.each([
    'Free cancellation until 3 May',
    'See our cancellation policy',
    'not cancelled',
    'Cette réunion n’est pas annulée',
    'не отменено',
    '未取消',
    'Report published in 2022',
    'Moved to room 2021',
  ])('that speaks of something else is not: %s', async (note) => {
    expect((await readNote(note)).codes).toEqual([]);
  });

  it.each(['Moved to 2021', 'Moving to 2021 -- dates TBA', 'Déplacé à 2021', 'Trasladado a 2021'])(
    'that moves it to another year is asked about: %s',
    async (note) => {
      expect(await readNote(note)).toEqual({
        status: undefined,
        period: PERIOD,
        note,
        codes: ['status-rescheduled'],
      });
    },
  );
});
