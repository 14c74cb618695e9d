import { expect, it } from 'vitest';
import { Rereading } from '../src/command/serve.js';

it('rereading continues after a failure, which is reported', async () => {
  const told: string[] = [];
  let count = 0;
  const reading = new Rereading(
    async () => {
      count++;
      if (count === 1) throw new Error('a value is none');
    },
    ({ message }) => void told.push(message),
  );
  for (const expected of [1, 2]) {
    reading.ask();
    await expect.poll(() => count).toBe(expected);
  }
  await reading.done();
  expect(told).toEqual(['a value is none']);
});
