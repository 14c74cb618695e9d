import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/index.js';

describe('dates on which something was received', () => {
  it.each(['Received', 'Recebida em', 'Reçu le', 'Recibido'])(
    'are not those of the events, and are kept: %s',
    async (heading) => {
      const content = `Title,${heading},Date of the exam\nAnatomy,2025-05-12,2025-05-26\nBiology,2025-05-13,2025-05-27\n`;
      const { dataset } = await importFiles({ name: 'a.csv', content });
      expect(dataset.events.map(({ when }) => when?.period).sort()).toEqual(['2025-05-26', '2025-05-27']);
      for (const { extra } of dataset.events) expect(extra?.[heading]).toMatch(/^2025-05-1[23]$/);
    },
  );

  it('are not taken where the table has no others', async () => {
    const content = 'Title,Received\nAnatomy,2025-05-12\nBiology,2025-05-13\n';
    const { dataset } = await importFiles({ name: 'a.csv', content });
    expect(dataset.events.map(({ when }) => when)).toEqual([undefined, undefined]);
  });
});
