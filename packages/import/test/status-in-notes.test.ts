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
    ['Cancelled: no rooms available', 'cancelled'],
    ['Cancelled for lack of rooms', 'cancelled'],
    ['推迟至2021年', 'postponed'],
  ])('that begins with a status and its reason gives the status: %s', async (note, status) => {
    expect(await readNote(note)).toEqual({ status, period: PERIOD, note, codes: [] });
  });

  it.each([
    'Email announcing cancellation sent to members on June 29',
    'Postponed indefinitely, but the special issue will go ahead.',
    'They will either be postponed or made virtual',
    'Sera peut-être annulé',
    'Will not take place',
    'NOT HELD',
    'Withdrawn',
    'Rescheduled',
    'Moved to next year',
    'N’aura pas lieu',
    'Déprogrammé',
    'No se celebrará',
    'Se canceló',
    'Se aplaza',
    'Не состоится',
    'Мероприятие отменяется',
    'لن تعقد',
    'تم إلغاؤها',
    '不举办',
    '改期',
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
    'Will take place at the hotel',
    'Held as planned',
    'Will not be postponed',
    'No longer postponed',
    'The previous edition was cancelled',
    'Cancelled 2019 edition',
    'La edición anterior fue cancelada',
    'Dinner cancelled',
    'Supprimé le dîner',
    'Ужин отменён',
    '晚宴取消',
    'ألغي العشاء',
    'Reporté le délai d’inscription',
    'Suspendido el plazo de inscripción',
    'Moved to room 2021',
  ])('that speaks of something else is not: %s', async (note) => {
    expect(await readNote(note)).toEqual({ status: undefined, period: PERIOD, note, codes: [] });
  });

  it.each([
    'Срок регистрации перенесён на 1 мая 2020 г.',
    'Registration deadline postponed to 3 March 2020',
    'Nouvelle date limite : 1er mars 2020',
    'Rescheduled to 14 June 2020 (dinner)',
  ])('that moves something else leaves the date of the activity: %s', async (note) => {
    expect(await readNote(note)).toMatchObject({ status: undefined, period: PERIOD });
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
