import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

describe('a dataset of a later edition of version 1', () => {
  const event = { id: 'a', kind: 'forum', title: { en: 'Forum' }, when: { period: '2022-05-02' } };

  it('is read without its unknown collections, which are named in a warning', async () => {
    const text = JSON.stringify({
      format: 'regional-presence',
      version: 1,
      events: [event],
      venues: [{ id: 'x' }],
    });
    const { dataset, problems } = await importText(text, {}, 'a.json');
    expect(dataset.events.map(({ id }) => id)).toEqual(['a']);
    expect(problems.filter(({ params }) => params.field === 'venues')).toMatchObject([
      { code: 'record-field-unknown', severity: 'warning', params: { preserved: 'no' } },
    ]);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });
});
