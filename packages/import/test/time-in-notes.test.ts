import { importRows } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

const ROW = { Title: 'Forum on spectrum', Date: '12-14 May 2027', Time: '09:00-17:00', City: 'Geneva' };

/** Reads a row with a note: the problem with the note, and the event. */
async function readNote(Note: string, row: Record<string, string> = {}) {
  const { dataset, problems } = await importRows([{ ...ROW, ...row, Note }]);
  const [event, other] = dataset.events;
  expect(other).toBeUndefined();
  const found = problems.filter(({ code }) => code === 'time-in-note');
  return { when: event!.when, note: event!.note, values: found.map(({ params }) => params?.value) };
}

describe('a note that says when the event is, otherwise than its row', () => {
  it.each([
    'Starts at 14:00',
    'Starts at 14:00 on the first day',
    'Ends at 12:00 on the last day',
    'Time: 10:00-12:00',
    'Hours 10:00-12:00 (UTC)',
    'The correct date is 13 April 2027',
    'Correct date: 13 May',
    'Event takes place on 20 May 2027',
    'To be held 20 May 2028',
    'No session on Thursday',
    'Closed on 13 May',
    'Moved to the afternoon',
    'Morning only',
    'Bring a laptop. Starts at 10:00.',
    'Commence à 14h le premier jour',
    'La date est le 20 mai',
    'Heure : 10h-12h',
    'Pas de séance le jeudi',
    'Matin seulement',
    'Empieza a las 10:00',
    'Fecha correcta: 20 de mayo de 2027',
    'Sin sesiones el jueves',
    'Solo por la mañana',
    'Начало в 10:00',
    'Правильная дата: 20 мая 2027',
    'Нет заседаний в четверг',
    'Только утром',
    '14:00开始',
    '正确日期：2027年5月20日',
    '下午举行',
    'تبدأ في الساعة 10:00',
    'التاريخ الصحيح 20 مايو 2027',
  ])('is asked about, and the row stays: %s', async (note) => {
    expect(await readNote(note)).toMatchObject({
      when: { period: '2027-05-12/2027-05-14', hours: '09:00-17:00' },
      note,
      values: [note],
    });
  });

  it('is asked about where the row has no hours', async () => {
    expect((await readNote('Starts at 14:00', { Time: '' })).values).toEqual(['Starts at 14:00']);
  });
});

describe('a note is not asked about', () => {
  it.each([
    ['that says the same', 'Starts at 09:00'],
    ['that says the same', 'Time: 9:00-17:00'],
    ['that says the same', 'The date is 12-14 May 2027'],
    ['of one of the days', 'Takes place on 13 May'],
    ['of the registration', 'Registration until 1 May'],
    ['of the registration', 'Start of registration: 1 May'],
    ['of doors', 'Doors open at 8:30'],
    ['of a deadline', 'Deadline 20 April 2027'],
    ['of documents', 'Documents by 10 May'],
    ['of a report', 'Report due 20 May 2027'],
    ['of a decision', 'Date of the decision: 3 March 2027'],
    ['of another edition', 'Last held on 3 June 2025'],
    ['of another edition', 'Next meeting 20 May 2028'],
    ['of a meal', 'Lunch at 12:30'],
    ['of interpretation', 'Simultaneous interpretation 10:00-12:00'],
    ['of a room', 'Room 14.00'],
    ['of participants', '30 participants'],
    ['of a reference', 'See C22/64, 3.2'],
    ['with no number', 'Starts early'],
    ['of a free day that is none of its days', 'Closed on 20 June'],
  ])('%s: %s', async (_, note) => {
    expect((await readNote(note)).values).toEqual([]);
  });

  it('that tells more than when it is', async () => {
    expect((await readNote(`Starts at 14:00. ${'Text '.repeat(40)}`)).values).toEqual([]);
  });
});
