import { importRows } from '@regional-presence/import';
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
    'Moved to next year',
    'Moved to Q4',
    'Moved to Monday',
    'Moved to mid-June 2020',
    'Shifted by one week',
    'Brought forward to March',
    'Rescheduled to the autumn',
    'Extended until 20 June 2020',
    'Now 14-16 June 2020',
    'Will now be held in 2021',
    'Décalé d’une semaine',
    'Prolongé jusqu’au 20 juin 2020',
    'Se tiendra finalement le 14 juin 2020',
    'Se celebrará el 14 de junio de 2020',
    'Переносится на осень',
    'Будет проведён 14 июня 2020 г.',
    'ستعقد في 2021',
    'تم ترحيلها إلى العام القادم',
    '明年举办',
    '顺延一周',
  ])('that says that it is at another time is asked about: %s', async (note) => {
    expect(await readNote(note)).toEqual({
      status: undefined,
      period: PERIOD,
      note,
      codes: ['status-rescheduled'],
    });
  });

  it.each([
    'Now 5-7 May 2020',
    'Will be held in May 2020',
    'Moved to the main hall',
    'Moved to room 2021',
    'Will be held in English',
    'To be held with ATU',
    'First held in 2019',
    'Held on 14 June 2019 last year',
    'Next meeting: 14-16 June 2021',
    'Report due 14 June 2020',
    'Will be held jointly with the Ministry',
  ])('that says nothing of another time is not asked about: %s', async (note) => {
    expect(await readNote(note)).toEqual({ status: undefined, period: PERIOD, note, codes: [] });
  });

  it.each([
    'Date TBC',
    'Date may change',
    'Dates are not final',
    'Dates susceptibles de changer',
    'La fecha puede cambiar',
    'Дата может измениться',
    '日期可能变更',
    'الموعد قابل للتغيير',
    'Dates provisoires',
    'Fechas por confirmar',
    'Дата уточняется',
    '日期待定',
    'Provisional dates',
  ])('that says that the date is open makes it tentative: %s', async (note) => {
    expect(await readNote(note)).toMatchObject({ status: 'tentative', period: PERIOD, codes: [] });
    expect(await readNote(note, 'planned')).toMatchObject({ status: 'tentative' });
  });

  it('that says that the date is open contradicts that it is confirmed, and is old where it was held', async () => {
    const codesBeside = async (Status: string) => {
      const row = { Title: 'Forum', Date: '5-7 May 2020', Status, Note: 'Dates TBC' };
      const { dataset, problems } = await importRows([row]);
      expect(dataset.events[0]!.status).toBe(Status);
      return problems.map(({ code }) => code);
    };
    expect(await codesBeside('confirmed')).toContain('cells-contradict');
    expect(await codesBeside('held')).not.toContain('cells-contradict');
  });

  it.each([
    ['Перенесено на июнь', 'postponed'],
    ['Перенесён в июнь', 'postponed'],
    ['Перенесено на 2021 год', 'postponed'],
  ])(
    'in Russian with a word for moving and for postponing is later where a time follows: %s',
    async (note, status) => {
      expect(await readNote(note)).toMatchObject({ status });
    },
  );

  it.each([
    'Email announcing cancellation sent to members on June 29',
    'Postponed indefinitely, but the special issue will go ahead.',
    'They will either be postponed or made virtual',
    'Sera peut-être annulé',
    'Will not take place',
    'NOT HELD',
    'Withdrawn',
    'Rescheduled',
    'Removed from the operational plan',
    'Host withdrew; no new host found',
    'Retiré du plan opérationnel',
    'Retirado del plan',
    'Не утверждено',
    'Перенос на неопределённый срок',
    'cancelled?',
    'Annulé ?',
    'Cancelled by Kenya, now held by Rwanda',
    'Cancelled in error',
    'Перенесён в зал Б',
    'Перенесён в онлайн',
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
