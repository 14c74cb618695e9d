import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

const read = (heading: string, value: string, options = {}) =>
  importText(`Title,Date,${heading}\nAppointment,2026-05-04,${value}\nForum,2026-05-05,\n`, options, 'a.csv');

describe('a row that is marked as private', () => {
  it.each([
    ['Private', 'True'],
    ['Private', 'yes'],
    ['Sensitivity', 'Private'],
    ['Sensitivity', 'Confidential'],
    ['Visibility', 'private'],
    ['Privé', 'oui'],
    ['Privado', 'sí'],
    ['Частное', 'Да'],
    ['私人', '是'],
    ['خاص', 'نعم'],
  ])('by %s: %s is rejected', async (heading, value) => {
    const { dataset, problems, counts } = await read(heading, value);
    expect(dataset.events.map(({ title }) => Object.values(title)[0])).toEqual(['Forum']);
    expect(counts).toMatchObject({ rows: 2, recorded: 1, rejected: 1 });
    expect(problems.map(({ code }) => code)).toContain('row-private');
    expect(JSON.stringify(problems)).not.toContain('Appointment');
  });

  it('is read if that is asked for', async () => {
    const { dataset } = await read('Private', 'True', { includePrivate: true });
    expect(dataset.events).toHaveLength(2);
  });

  it.each([
    ['Private', 'False'],
    ['Sensitivity', 'Normal'],
    ['Visibility', 'public'],
  ])('is another one than a row with %s: %s', async (heading, value) => {
    const { dataset } = await read(heading, value);
    expect(dataset.events).toHaveLength(2);
    expect(dataset.events[0]).not.toHaveProperty('extra');
  });

  it('by a word that is not known is read, and the word is kept', async () => {
    const { dataset } = await read('Sensitivity', 'amber');
    expect(dataset.events[0]!.extra).toEqual({ Sensitivity: 'amber' });
  });
});
