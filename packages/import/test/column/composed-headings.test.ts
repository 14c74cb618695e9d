import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../src/column/match-columns.js';
import { fieldOfHeading } from '../../src/column/match-heading.js';

/** Words of headings in eleven languages, as lists have them. */
const WORDS = {
  en: {
    event: 'seminar',
    name: 'title',
    start: 'start',
    end: 'end',
    date: 'date',
    time: 'time',
    place: 'place',
  },
  fr: {
    event: 'séminaire',
    name: 'titre',
    start: 'début',
    end: 'fin',
    date: 'date',
    time: 'heure',
    place: 'lieu',
  },
  es: {
    event: 'taller',
    name: 'nombre',
    start: 'inicio',
    end: 'término',
    date: 'fecha',
    time: 'hora',
    place: 'lugar',
  },
  ru: {
    event: 'семинара',
    name: 'название',
    start: 'начала',
    end: 'окончания',
    date: 'дата',
    time: 'время',
    place: 'место',
  },
  ar: {
    event: 'الفعالية',
    name: 'عنوان',
    start: 'بداية',
    end: 'نهاية',
    date: 'تاريخ',
    time: 'وقت',
    place: 'مكان',
  },
  de: {
    event: 'Veranstaltung',
    name: 'Titel',
    start: 'Beginn',
    end: 'Ende',
    date: 'Datum',
    time: 'Uhrzeit',
    place: 'Ort',
  },
  pt: {
    event: 'evento',
    name: 'título',
    start: 'início',
    end: 'término',
    date: 'data',
    time: 'horário',
    place: 'local',
  },
  nl: {
    event: 'cursus',
    name: 'titel',
    start: 'begin',
    end: 'einde',
    date: 'datum',
    time: 'tijd',
    place: 'plaats',
  },
  pl: {
    event: 'wydarzenia',
    name: 'tytuł',
    start: 'rozpoczęcia',
    end: 'zakończenia',
    date: 'data',
    time: 'godzina',
    place: 'miejsce',
  },
  it: {
    event: 'corso',
    name: 'titolo',
    start: 'inizio',
    end: 'fine',
    date: 'data',
    time: 'orario',
    place: 'luogo',
  },
} as const;

type Word = keyof (typeof WORDS)['en'];

/** What a heading of several parts means, whatever their order is. */
const MEANINGS: readonly [parts: readonly Word[], field: string][] = [
  [['name', 'event'], 'title'],
  [['start', 'date'], 'start'],
  [['start', 'date', 'event'], 'start'],
  [['start', 'event'], 'start'],
  [['start', 'date', 'time'], 'start'],
  [['end', 'date'], 'end'],
  [['end', 'date', 'event'], 'end'],
  [['start', 'time'], 'startTime'],
  [['end', 'time'], 'endTime'],
  [['end', 'time', 'event'], 'endTime'],
  [['date', 'event'], 'date'],
  [['date', 'time'], 'date'],
  [['place', 'event'], 'place'],
];

describe('a heading of several parts', () => {
  it.each(Object.entries(WORDS))('is understood in %s, in any order', (_, words) => {
    for (const [parts, field] of MEANINGS)
      for (const order of [parts, parts.toReversed()]) {
        const heading = order.map((part) => words[part]).join(' ');
        expect(`${heading}: ${fieldOfHeading(heading)?.field}`).toBe(`${heading}: ${field}`);
        expect(fieldOfHeading(heading.toUpperCase().replaceAll(' ', '_'))?.field).toBe(field);
      }
  });

  it.each([
    ['活动开始日期', 'start'],
    ['活动结束日期', 'end'],
    ['開始時間', 'start'],
    ['活動名稱', 'title'],
    ['會議地點', 'place'],
    ['研讨会题目', 'title'],
    ['課程名稱', 'title'],
    ['Veranstaltungsort', 'place'],
    ['Startdatum', 'start'],
    ['stop', 'end'],
    ['enddates', 'end'],
    ['endtimes', 'endTime'],
    ['isOnline', 'modality'],
    ['startDateTime', 'start'],
    ['seminar_title', 'title'],
    ['name_full', 'title'],
    ['event_desc_eng', 'description'],
    ['Location (keep sorted please)', 'place'],
    ['Location (city, state)', 'place'],
    ['Lieu (ville et pays)', 'place'],
    ['地点（城市、国家）', 'place'],
    ['Location (city, dinner)', undefined],
    ['イベント名', 'title'],
    ['日付', 'date'],
    ['開始時刻', 'startTime'],
    ['終了時刻', 'endTime'],
    ['開催場所', 'place'],
    ['施設名', 'venue'],
    ['stadium', 'venue'],
    ['Стадион', 'venue'],
    ['nombre del estadio', 'venue'],
    ['Date (TBC)', undefined],
  ])('may be written together, in capitals or with an instruction: %s', (heading, field) => {
    expect(fieldOfHeading(heading)?.field).toBe(field);
  });

  it.each([
    ['venue', 'city'],
    ['location', 'state'],
    ['place', 'country'],
    ['lieu', 'ville'],
    ['lugar', 'provincia'],
    ['ort', 'bundesland'],
  ])('of a place and a part of it is the part, and both where they are listed: %s, %s', (place, part) => {
    const own = fieldOfHeading(part)?.field;
    expect(['city', 'subdivision', 'country']).toContain(own);
    for (const heading of [`${place} ${part}`, `${place}_${part}`, `${part} ${place}`])
      expect(`${heading}: ${fieldOfHeading(heading)?.field}`).toBe(`${heading}: ${own}`);
    for (const heading of [`${place}, ${part}`, `${place} / ${part}`, `${part} & ${place}`])
      expect(`${heading}: ${fieldOfHeading(heading)?.field}`).toBe(`${heading}: place`);
  });

  it.each([
    ['Terrain', 'venue'],
    ['Spielort', 'venue'],
    ['Bühne', 'venue'],
    ['Église', 'venue'],
    ['Сцена', 'venue'],
    ['球场', 'venue'],
    ['Treffpunkt', 'place'],
    ['Lieu de rendez-vous', 'place'],
    ['Место сбора', 'place'],
    ['集合地点', 'place'],
    ['Où', 'place'],
    ['Dónde', 'place'],
    ['Wo', 'place'],
  ])('names a place by what it is: %s', (heading, field) => {
    expect(fieldOfHeading(heading)?.field).toBe(field);
  });

  it.each([
    'Registration date',
    'date_1',
    'speaker name',
    'Fecha límite de inscripción',
    'Name of organizer',
    'Party',
    'start end',
    'place date',
    'the',
    'Startup',
    'dated',
  ])('with a word that is not known, or two meanings, names no field: %s', (heading) => {
    expect(fieldOfHeading(heading)).toBeUndefined();
  });
});

describe('a word with which several headings begin', () => {
  const fields = (...headings: string[]) => matchColumns(headings).map(({ field }) => field);

  it('is no part of their meaning', () => {
    expect(fields('xyz_name', 'xyz_date', 'xyz_venue')).toEqual(['title', 'date', 'venue']);
  });

  it('is one if there are less than three, or if it names somebody', () => {
    expect(fields('xyz_name', 'xyz_date')).toEqual([undefined, undefined]);
    expect(fields('speaker_name', 'speaker_date', 'speaker_venue')).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a heading of a language next to the six', () => {
  it.each([
    ['jmenoUdalosti', 'title'],
    ['datumUdalosti', 'date'],
    ['lokaceUdalosti', 'place'],
    ['预计开始日期', 'start'],
    ['Название задачи', 'title'],
    ['Задачи', 'plans'],
  ])('%s is read by its parts: %s', (heading, field) => {
    expect(fieldOfHeading(heading)?.field).toBe(field);
  });

  it.each([
    ['nazvanie', 'title'],
    ['gorod', 'city'],
    ['vremya', 'hours'],
    ['data_nachala', 'start'],
    ['data_konca', undefined],
    ['opisanie', 'description'],
  ])('is that of Russian in Latin letters: %s', (heading, field) => {
    expect(fieldOfHeading(heading)?.field).toBe(field);
  });
});

describe('a heading of examinations', () => {
  it.each([
    ['Date of the exam', 'date'],
    ['Test start', 'start'],
    ['Fin de l’épreuve', 'end'],
    ['Date de l’examen', 'date'],
    ['Fecha de la prueba', 'date'],
    ['Inicio de la evaluación', 'start'],
    ['Дата экзамена', 'date'],
    ['Начало зачёта', 'start'],
    ['考试日期', 'date'],
    ['تاريخ الاختبار', 'date'],
    ['DATAS DASAVALIAÇÕES', 'date'],
    ['INÍCIO DO TESTE', 'start'],
    ['Término da prova', 'end'],
    ['Datum der Prüfung', 'date'],
    ['Klausurbeginn', 'start'],
  ])('is that of an event: %s', (heading, field) => {
    expect(fieldOfHeading(heading)?.field).toBe(field);
  });
});
