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
    'Starts at 14:00 on 12 May',
    'The date should be 13 May 2027',
    'Should be 13 May',
    'Correction: 19-21 May 2027',
    'It is 19 May, not 12 May',
    '19 May and not 12 May',
    'Read 19 May instead of 12 May',
    'Not 12 May but 19 May',
    'Date is wrong, should be 13 May',
    'Should read 19-21 May',
    'Start 11 May 2027',
    'Lire 19 mai au lieu de 12 mai',
    '19 mai et non 12 mai',
    'Début le 11 mai',
    'Es el 19 de mayo, no el 12',
    'No es el 12 sino el 19 de mayo',
    'Léase 19 de mayo en lugar de 12 de mayo',
    '19 мая, а не 12 мая',
    'Не 12, а 19 мая',
    'Начало 11 мая',
    'Следует читать: 19 мая вместо 12 мая',
    '应为5月19日，而不是5月12日',
    '不是5月12日而是5月19日',
    'هو 19 مايو وليس 12 مايو',
    'Only on 13 May',
    '12 May only',
    'Only 12 and 13 May',
    'Time changed to 10:00',
    'Time change: 10:00',
    '10:00 not 9:00',
    'At 10:00',
    '10:00-12:00',
    'from 10:00 to 12:00',
    '10:00 UTC',
    'Starts at 10',
    'We start at 10:00',
    'NB starts at 14:00',
    'Starts at noon',
    'Starts one hour later',
    'Shifted by 1 hour',
    'Begins in the afternoon',
    'Not on Thursday',
    'Except Thursday',
    'Except 13 May',
    'Thursday off',
    '13 May is a holiday',
    'Thursday excluded',
    'Break on Thursday',
    'Starts a day earlier',
    'One week later',
    'Starts on Thursday',
    'Held on Thursday and Friday only',
    'Brought forward to the morning',
    'Commence à 10 heures',
    'Erreur de date : 19 mai',
    'Sauf jeudi',
    'Sauf le 13 mai',
    "L'après-midi seulement",
    'Uniquement le matin',
    'Le matin uniquement',
    'À partir de 10h',
    "Changement d'horaire : 10h",
    'Empieza a las 10 de la mañana',
    'No hay reunión el jueves',
    'No habrá sesión el 13 de mayo',
    'Excepto el jueves',
    'Por la tarde',
    'Se extiende hasta el 15 de mayo',
    'A partir de las 10:00',
    'Error en la fecha: es el 19 de mayo',
    'Начало в 10 часов',
    'Начало в 10 утра',
    'Верные даты: 19–21 мая 2027',
    'В четверг заседаний нет',
    'Кроме 13 мая',
    'Четверг - выходной',
    'Только во второй половине дня',
    'Только после обеда',
    'Время начала 10:00',
    '10:00 вместо 9:00',
    'С 10:00 до 12:00',
    'يبدأ في الساعة 10 صباحا',
    'البداية الساعة 10',
    'لا توجد جلسات يوم الخميس',
    'باستثناء يوم الخميس',
    'بعد الظهر فقط',
    'في فترة ما بعد الظهر',
    'نقل إلى فترة بعد الظهر',
    '周四休会',
    '星期四不开会',
    '5月13日休会',
    '上午10点开始',
    '时间改为10:00',
    '改为10:00',
    '应为5月19日',
    '日期有误,应为5月19日',
    '仅上午',
    '仅限下午',
    '改在下午',
    '除周四外',
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

  it.each(['Reporté à l’après-midi', 'Перенесено на вечер', 'Moved to the afternoon'])(
    'and moves it within its days does not postpone it: %s',
    async (Note) => {
      const { dataset, problems } = await importRows([{ ...ROW, Note }]);
      expect(dataset.events[0]).not.toHaveProperty('status');
      expect(problems.map(({ code }) => code)).toContain('time-in-note');
    },
  );

  it('is asked about beside several dates', async () => {
    const row = { ...ROW, Date: '12 May 2027; 14 May 2027' };
    const read = async (Note: string) =>
      (await importRows([{ ...row, Note }])).problems.filter(({ code }) => code === 'time-in-note').length;
    expect(await read('Starts at 14:00')).toBeGreaterThan(0);
    expect(await read('Starts at 09:00')).toBe(0);
  });

  it('is asked about where the row has no hours', async () => {
    expect((await readNote('Starts at 14:00', { Time: '' })).values).toEqual(['Starts at 14:00']);
  });
});

describe('a note is not asked about', () => {
  it.each([
    ['that says the same', 'Start 12 May 2027'],
    ['that says the same', 'Начало 12 мая'],
    ['of a report', 'Report due 19 May, not 12 May'],
    ['of the registration', 'Registration until 19 May, not 12 May'],
    ['of another kind', 'Not 12 participants but 19'],
    ['of another kind', 'Notes of 12 May but minutes of 19 May'],
    ['of days that the row does not have', '19 May, not 30 May'],
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
    ['that says the same', 'Starts 12 May 9:00'],
    ['of another kind', 'Closed on Sunday'],
    ['of another kind', 'Fermé le dimanche'],
    ['of another kind', 'Closed event on 13 May'],
    ['of another kind', 'New 2027'],
    ['of another kind', 'New in 2027'],
    ['of another kind', 'Real time 24/7'],
    ['of another kind', 'Time 2h'],
    ['of another kind', 'Project ends on 31 May 2027'],
    ['of another kind', 'Fin du projet : 31 décembre 2027'],
    ['of another kind', 'Project starts on 1 June 2027'],
    ['of another kind', 'Forum held in 2026'],
    ['of another kind', 'Opening ceremony starts at 10:00'],
    ['of another kind', 'Registration closes on 13 May'],
    ['of another kind', 'Held on 12-14 May'],
    ['of another kind', 'Held annually'],
    ['of another kind', 'Bring ID at 10:00'],
    ['of another kind', 'Interpretation 10:00-12:00'],
    ['of another kind', 'Room 10'],
    ['of another kind', 'By invitation only'],
    ['of another kind', 'Members only'],
    ['of another kind', 'Online only'],
    ['of another kind', 'Thursday: visit to the museum'],
    ['of another kind', 'Excursion on Thursday'],
    ['of another kind', 'Report of 3 May 2027'],
    ['of another kind', 'C27/12'],
    ['of another kind', 'ITU-D SG1, Q5/1'],
    ['of another kind', 'Tel. +41 22 730 51 11'],
    ['of another kind', '3 days'],
    ['of another kind', '2 weeks before the forum'],
    ['of another kind', 'See circular 10/27 of 3 March 2027'],
    ['of another kind', 'Funded by the EU, 2025-2028'],
    ['of another kind', 'English, French'],
    ['of another kind', 'Not open to the public'],
    ['of another kind', 'Except members'],
    ['of another kind', 'Free'],
    ['of another kind', 'Day off for staff: none'],
    ['of another kind', 'Hours count for certificates'],
    ['of another kind', '12:30 lunch'],
    ['of another kind', 'Bus at 8:00'],
    ['of another kind', 'Начало регистрации 1 мая'],
    ['of another kind', 'Только для членов'],
    ['of another kind', "Inscription jusqu'au 1 mai"],
    ['of another kind', 'Sauf invitation'],
    ['of another kind', 'Excepto socios'],
    ['of another kind', '仅限会员'],
    ['of another kind', '免费'],
    ['of another kind', 'Training of trainers'],
    ['of another kind', 'Morning coffee served'],
    ['of another kind', 'After the forum'],
    ['of another kind', 'Capacity 100'],
    ['of another kind', '1st edition'],
    ['of another kind', 'Afternoon'],
  ])('%s: %s', async (_, note) => {
    expect((await readNote(note)).values).toEqual([]);
  });

  it.each(['la'.repeat(50), 'в во на '.repeat(15), '仅'.repeat(100), "l'".repeat(50), 'only '.repeat(25)])(
    'that repeats what leads to a part of the day: %s',
    async (note) => {
      expect((await readNote(note)).values).toEqual([]);
    },
  );

  it('that says more than when it is', async () => {
    expect((await readNote(`Starts at 14:00. ${'Text '.repeat(40)}`)).values).toEqual([]);
  });
});
