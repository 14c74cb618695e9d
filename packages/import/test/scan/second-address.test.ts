import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

describe('a second column of addresses', () => {
  it('is a part of the place, with or without the first', async () => {
    const { dataset } = await importText(
      [
        'Title,Date,Venue,Road address,Full address',
        'Forum,5 May 2027,Main hall,Rue Varembé 2,"Geneva, P.O. Box 5"',
        'Congress,6 May 2027,Main hall,,"Lima, P.O. Box 7"',
        'Workshop,7 May 2027,,,"Lima, P.O. Box 9"',
      ].join('\n'),
    );
    const texts = dataset.events.map(({ place }) => Object.values(place ?? {}).join(' '));
    for (const written of ['Rue Varembé 2', 'P.O. Box 5', 'P.O. Box 7', 'P.O. Box 9'])
      expect(texts.some((text) => text.includes(written))).toBe(true);
  });
});
