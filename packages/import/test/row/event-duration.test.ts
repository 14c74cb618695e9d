import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';
import { readEventDuration } from '../../src/field/event-duration.js';

describe('the duration of an event', () => {
  it.each([
    ['2 hours', { minutes: 120 }],
    ['1 hr 30 mins', { minutes: 90 }],
    ['one hour', undefined],
    ['1h30', { minutes: 90 }],
    ['1:30', { minutes: 90 }],
    ['01:30:00', { minutes: 90 }],
    ['1.5 hours', { minutes: 90 }],
    ['1,5 Std.', { minutes: 90 }],
    ['90 min', { minutes: 90 }],
    ['2 heures et 15 minutes', { minutes: 135 }],
    ['2 horas y 15 minutos', { minutes: 135 }],
    ['2 ч. 15 мин.', { minutes: 135 }],
    ['2小时15分钟', { minutes: 135 }],
    ['3 ساعات', { minutes: 180 }],
    ['ساعتان', { minutes: 120 }],
    ['PT2H', { minutes: 120 }],
    ['PT1H30M', { minutes: 90 }],
    ['3 days', { days: 3 }],
    ['3 jours', { days: 3 }],
    ['3 días', { days: 3 }],
    ['3 дня', { days: 3 }],
    ['3天', { days: 3 }],
    ['3 أيام', { days: 3 }],
    ['يومان', { days: 2 }],
    ['P3D', { days: 3 }],
    ['P1W', { days: 7 }],
    ['P', undefined],
    ['PT0M', undefined],
    ['0 days', undefined],
    ['1.5 days', undefined],
    ['400 days', undefined],
    ['2 days 3 hours', undefined],
    ['P1DT3H', undefined],
    ['4 years', undefined],
    ['P4Y', undefined],
    ['2-3 hours', undefined],
    ['about 2 hours', undefined],
    ['90', undefined],
    ['', undefined],
  ])('%s', (text, expected) => {
    expect(readEventDuration(text, 'Duration')).toEqual(expected);
  });

  it('has the unit of the heading if it is a number alone', () => {
    expect(readEventDuration('90', 'Duration (min)')).toEqual({ minutes: 90 });
    expect(readEventDuration('2', 'Durée en heures')).toEqual({ minutes: 120 });
    expect(readEventDuration('2', 'Количество дней')).toEqual({ days: 2 });
    expect(readEventDuration('2', 'd')).toBeUndefined();
  });
});

async function read(date: string, time: string, duration: string, more: Record<string, string> = {}) {
  const names = ['Title', 'Date', 'Start time', 'Duration', ...Object.keys(more)];
  const cells = ['Clinic', date, time, duration, ...Object.values(more)];
  const { dataset, problems } = await importFiles({
    name: 'a.csv',
    content: `${names.join()}\n${cells.join()}\n`,
  });
  const { when, extra } = dataset.events[0]!;
  const { period, hours, continuous } = when!;
  const unread = problems.filter(({ code }) => code === 'event-duration-unread').length;
  return {
    when: [period, hours, continuous ? 'continuous' : undefined].filter(Boolean).join(' '),
    unread,
    extra,
  };
}

describe('an event with a duration', () => {
  it.each([
    ['14:30', '2 hours', '2026-08-01 14:30-16:30'],
    ['22:00', '2 hours', '2026-08-01 22:00-24:00'],
    ['22:00', '3 hours', '2026-08-01 22:00-01:00'],
    ['22:00', '26 hours', '2026-08-01/2026-08-03 22:00-00:00 continuous'],
    ['', '3 days', '2026-08-01/2026-08-03'],
    ['', '1 day', '2026-08-01'],
    ['09:00', '3 days', '2026-08-01/2026-08-03 09:00'],
  ])('at %j for %s ends then', async (time, duration, expected) => {
    expect(await read('2026-08-01', time, duration)).toEqual({ when: expected, unread: 0, extra: undefined });
  });

  it('keeps an end that agrees, and reports one that does not', async () => {
    const end = (time: string) => read('2026-08-01', '14:30', '2 hours', { 'End time': time });
    expect(await end('16:30')).toEqual({ when: '2026-08-01 14:30-16:30', unread: 0, extra: undefined });
    expect(await end('17:00')).toEqual({
      when: '2026-08-01 14:30-17:00',
      unread: 1,
      extra: { Duration: '2 hours' },
    });
  });

  it.each([
    ['', '2 hours'],
    ['14:30', 'long'],
    ['14:30', '90'],
  ])('at %j for %s reports what gives no end, and keeps it', async (time, duration) => {
    expect(await read('2026-08-01', time, duration)).toMatchObject({
      unread: 1,
      extra: { Duration: duration },
    });
  });

  it('that is a project keeps its length', async () => {
    const { dataset, problems } = await importFiles({
      name: 'a.csv',
      content: 'Title,Type,Date,Duration\nGiga,project,2026,4 years\n',
    });
    expect(dataset.projects[0]).toMatchObject({ statedDuration: 'P4Y' });
    expect(problems.map(({ code }) => code)).not.toContain('event-duration-unread');
  });
});
