import { describe, expect, it } from 'vitest';
import { parseTime } from '../src/index.js';

describe('an hour before its label', () => {
  it.each([
    ['08:30 registration 09:00-17:00', '09:00-17:00'],
    ['8h30 accueil, 9h-17h', '09:00-17:00'],
    ['8:30签到 9:00-17:00', '09:00-17:00'],
    ['9:00-12:00 lunch 12:00-13:00', '09:00-12:00'],
  ])('is not that of the event: %s', (text, hours) => {
    expect(parseTime(text)).toMatchObject({ hours, others: true });
  });
});

describe('hours of an event next to others', () => {
  it.each([
    ['Registration 8:30, start 9:00', '09:00'],
    ['9:00-17:00 (lunch 12:00-13:00)', '09:00-17:00'],
    ['9:00 - 17:00, registration from 8:30', '09:00-17:00'],
    ['Doors 7pm / Show 8pm', '20:00'],
    ['Accueil 8h30 ; début 9h', '09:00'],
    ['Inscripción 8:30, inicio 9:00', '09:00'],
    ['Начало в 10:00, регистрация с 9:30', '10:00'],
    ['签到8:30，开始9:00', '09:00'],
    ['التسجيل 8:30، البداية 9:00', '09:00'],
    ['Einlass: 19:00, Beginn: 20:00 Uhr', '20:00'],
  ])('are its own, and the others are named: %s', (text, hours) => {
    expect(parseTime(text)).toEqual({ hours, others: true });
  });

  it.each([
    ['Start: 9:00', '09:00'],
    ['09:00 start', '09:00'],
    ['Début : 14h30', '14:30'],
    ['Inicio: 9:00', '09:00'],
    ['Начало: 10:00', '10:00'],
    ['开始：9:00', '09:00'],
    ['البداية: 9:00', '09:00'],
  ])('are those after a word for the start: %s', (text, hours) => {
    expect(parseTime(text)).toEqual({ hours });
  });

  it.each([
    ['start 9:00, end 17:00', '09:00-17:00'],
    ['Début 9h, fin 17h', '09:00-17:00'],
    ['Inicio 9:00, término 17:00', '09:00-17:00'],
    ['начало в 9:00, окончание в 17:00', '09:00-17:00'],
    ['9:00开始，17:00结束', '09:00-17:00'],
    ['البداية 9:00، النهاية 17:00', '09:00-17:00'],
  ])('are from the start to the end: %s', (text, hours) => {
    expect(parseTime(text)).toEqual({ hours });
  });

  it.each([
    'end 17:00',
    'closing 17:00',
    '17:00 end',
    '17点前',
    'start 19:00, end 09:00',
    'start 9:00, end 9:00',
  ])('are not read where only the end is sure: %s', (text) => {
    const { hours, unread } = parseTime(text);
    expect(hours === undefined || unread !== undefined).toBe(true);
  });

  it.each(['Registration 8:30', 'Doors 7:00', 'lunch', 'Inscription 8h30', 'Регистрация 9:00'])(
    'are not read where there are only others: %s',
    (text) => {
      const { hours, unread } = parseTime(text);
      expect(hours === undefined || unread !== undefined).toBe(true);
    },
  );

  it.each([
    ['09:00-12:00(11:45-12:00 彈性開放)', '09:00-12:00'],
    ['9:00-12:00 (11:45-12:00 open to all)', '09:00-12:00'],
    ['9h-17h (pause à 10h30 environ)', '09:00-17:00'],
  ])('are read before hours of a part in brackets: %s', (text, hours) => {
    expect(parseTime(text)).toEqual({ hours, others: true });
  });

  it.each([
    '14:00-15:00 (12:00 UTC)',
    '9:00-12:00 (8:00 arrival of speakers)',
    '9:00-12:00 (11:45-13:00 open to all)',
    '9:00 (11:45-12:00 open to all)',
    '9:00-12:00 (11:45-12:00)',
    '09:00-17:00 (revised to 10:00-16:00)',
    '9h-17h (nouvel horaire : 10h-16h)',
    '09:00-17:00 (nuevo horario 10:00-16:00)',
    '09:00-17:00 (изменено на 10:00-16:00)',
    '09:00-17:00（改为10:00-16:00）',
    '09:00-17:00 (تغير إلى 10:00-16:00)',
    '09:00-17:00 (not 09:00-11:00)',
    '09:00-17:00 (TBC 10:00-11:00)',
  ])('are not read before hours in brackets that may be others of it: %s', (text) => {
    expect(parseTime(text).hours).toBeUndefined();
  });

  it.each(['9:00-12:00, lunch, 13:00-17:00', '9:00 and 14:00'])('are not one of several: %s', (text) => {
    expect(parseTime(text).hours).toBeUndefined();
  });
});

describe('words in brackets behind hours', () => {
  it.each([
    '09:00-12:00 (closed session)',
    '09:00-12:00 (séance plénière)',
    '09:00-12:00 (на русском языке)',
  ])('that say nothing of them are named beside them: %s', (text) => {
    expect(parseTime(text)).toEqual({ hours: '09:00-12:00', others: true });
  });

  it.each([
    'tbc',
    'provisional',
    'approx.',
    'until late',
    'cancelled',
    'except Friday',
    'GVA',
    'Skopje',
    'heure de skopje',
  ])('that change them, or may name a zone, are not understood: %s', (words) => {
    expect(parseTime(`09:00-12:00 (${words})`).unread).toBeDefined();
  });
});

describe('hours in figures', () => {
  it.each([
    ['930-1130', '09:30-11:30'],
    ['830 - 1700', '08:30-17:00'],
    ['9-12 local', '09:00-12:00'],
    ['10:00 LT', '10:00'],
  ])('are read: %s', (text, hours) => {
    expect(parseTime(text)).toEqual({ hours });
  });

  it.each(['230-1130', '970-1130', '930-2530'])(
    'that are none of a clock, or of either half, are not: %s',
    (text) => {
      expect(parseTime(text).hours).toBeUndefined();
    },
  );
});
