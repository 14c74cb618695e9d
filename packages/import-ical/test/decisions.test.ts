import { importFiles, mergeWork, questions } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';
import { iCalReader } from '../src/index.js';

const calendar = [
  'BEGIN:VCALENDAR',
  'VERSION:2.0',
  'BEGIN:VEVENT',
  'UID:u1',
  'SUMMARY:Forum on AI',
  'DTSTART;VALUE=DATE:20270504',
  'RRULE:FREQ=WEEKLY;COUNT=3',
  'END:VEVENT',
  'BEGIN:VEVENT',
  'UID:u2',
  'SUMMARY:Forum on AI today',
  'DTSTART;VALUE=DATE:20270511',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

const importCalendar = (options = {}) =>
  importFiles(
    { name: 'a.ics', content: calendar },
    { readers: [iCalReader], reference: false, keepRows: true, ...options },
  );

describe('a decision on an occurrence of a series', () => {
  it('is about that occurrence, whatever row it shares with the others', async () => {
    const result = await importCalendar();
    const asked = questions(result).filter(({ code }) => code === 'possible-duplicate');
    expect(asked).toHaveLength(1);
    for (const { label, change } of asked[0]!.answers) {
      const { dataset, problems } = await importCalendar({ ...mergeWork({}, change) });
      const days = dataset.events.map(({ when }) => when?.period).sort();
      expect([label.term, days]).toEqual([
        label.term,
        label.term === 'answer/same-meeting'
          ? ['2027-05-04', '2027-05-11', '2027-05-18']
          : ['2027-05-04', '2027-05-11', '2027-05-11', '2027-05-18'],
      ]);
      const codes = problems.map(({ code }) => code);
      expect(codes).not.toContain('possible-duplicate');
      expect(codes).not.toContain('decision-stale');
    }
  });
});
