import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/index.js';

const read = async (date: string) => {
  const content = `Title,Date,City\nForum,"${date}",Lima\nDay,17 May 2027,Lima\n`;
  const { dataset } = await importFiles({ name: 'plan.csv', content });
  return dataset.events.find(({ when }) => when?.period !== '2027-05-17');
};

describe('a date of which a part is struck through', () => {
  it.each([
    ['<s>13 May 2027</s> 14 May 2027', '2027-05-14'],
    ['<s>13 May 2027</s><br>14 May 2027', '2027-05-14'],
    ['~~13 May 2027~~ 14 May 2027', '2027-05-14'],
    ['<del>10-</del>14 May 2027', '2027-05-14'],
    ['15 May 2027 <strike>- 16 May 2027</strike>', '2027-05-15'],
  ])('is the rest of it, and is kept as written: %s', async (date, period) => {
    const event = await read(date);
    expect(event?.when?.period).toBe(period);
    expect(event?.extra).toMatchObject({ Date: date });
  });
});

it('a date that is struck through as a whole is read, and reported', async () => {
  const content = 'Title,Date,City\nForum,<s>3-5 May 2021</s>,Lima\n';
  const { dataset, problems } = await importFiles({ name: 'plan.csv', content });
  expect(dataset.events[0]?.when?.period).toBe('2021-05-03/2021-05-05');
  expect(problems.map(({ code }) => code)).toContain('cell-struck-through');
});
