import { describe, expect, it } from 'vitest';
import { importFiles } from '../src/index.js';

const read = (text: string, name = 'a.json') =>
  importFiles([{ name, content: new TextEncoder().encode(text) }]);
const record = { id: 'x-1', kind: 'forum', title: { fr: 'Forum' }, sources: [{ file: 'b.csv', row: 3 }] };

describe('NDJSON', () => {
  it('may have blank lines; a broken line is rejected with its number, the others are read', async () => {
    const { counts, dataset, problems } = await read(
      '{"title":"A","date":"2022-05-02"}\n\n{"title":"B","date":\n{"title":"C","date":"2022-05-04"}\n',
      'a.ndjson',
    );
    expect(counts).toMatchObject({ rows: 3, recorded: 2, rejected: 1 });
    expect(dataset.events.map(({ title, sources }) => [title.und, sources[0]!.row]).sort()).toEqual([
      ['A', 1],
      ['C', 4],
    ]);
    expect(problems.find(({ code }) => code === 'json-invalid')!.place).toMatchObject({ row: 3 });
  });

  it('of one line is recognized by its extension', async () => {
    const { counts } = await read('{"title":"A","date":"2022-05-02"}\n', 'a.jsonl');
    expect(counts).toMatchObject({ rows: 1, recorded: 1 });
  });

  it('is recognized without its extension', async () => {
    const { counts } = await read('{"title":"A"}\n{"title":"B"}\n', 'a.json');
    expect(counts).toMatchObject({ rows: 2, recorded: 2 });
  });
});

describe('records of the dataset’s own shape', () => {
  it('may be in an array or one a line, without the dataset around them', async () => {
    const other = { ...record, id: 'x-2', kind: 'project', title: { en: 'Project' } };
    for (const [text, name] of [
      [JSON.stringify([record, other]), 'a.json'],
      [`${JSON.stringify(record)}\n${JSON.stringify(other)}\n`, 'a.ndjson'],
    ]) {
      const { dataset } = await read(text!, name);
      expect(dataset.events).toEqual([record]);
      expect(dataset.projects).toEqual([other]);
    }
  });

  it('that do not fit are rejected with the field', async () => {
    const { problems, counts } = await read(JSON.stringify([{ ...record, modality: 'astral' }]));
    expect(counts).toMatchObject({ rows: 1, rejected: 1 });
    expect(problems[0]!.message).toContain('events[0].modality');
  });
});

describe('objects of another shape', () => {
  it('have their nested fields found by name', async () => {
    const { dataset } = await read(
      JSON.stringify({
        type: 'FeatureCollection',
        features: [
          {
            type: 'Feature',
            properties: { title: 'Forum', startDate: '2022-05-02', venue: { name: 'Hall 1' } },
          },
        ],
      }),
    );
    expect(dataset.events[0]).toMatchObject({
      title: { und: 'Forum' },
      when: { period: '2022-05-02' },
      place: { venue: 'Hall 1' },
    });
  });
});

describe('what is of a person', () => {
  it('is not of the row', async () => {
    const { rejected, dataset } = await read(
      JSON.stringify([
        { organizer: { name: 'Anna' }, venue: { name: 'CICG' }, date: '2022-07-14' },
        { title: 'Forum', contact: { name: 'Bob', country: 'France', city: 'Paris' } },
      ]),
    );
    expect(rejected).toHaveLength(1);
    expect(dataset.events[0]).not.toHaveProperty('place');
    expect(dataset.events[0]).toMatchObject({ contact: 'Bob', extra: { 'contact.city': 'Paris' } });
  });
});

describe('a name that an object has twice', () => {
  const repeated =
    '[{"type":"a","title":"Forum","date":"5 May 2027",\n"type":"b","place":{"city":"Lima","city":"Quito"}},\n{"title":"Workshop","type":"c"}]';

  it('loses no value, and is reported with its line', async () => {
    const { dataset, problems } = await read(repeated);
    expect(dataset.events[0]).toMatchObject({
      place: { city: 'Quito' },
      extra: { 'type (1)': 'a', type: 'b', 'place.city (1)': 'Lima' },
    });
    expect(problems.filter(({ code }) => code === 'json-name-repeated').map(({ params }) => params)).toEqual([
      { name: 'type', line: 2 },
      { name: 'city', line: 2 },
    ]);
  });

  it('is reported once, however often it is', async () => {
    const { problems } = await read(`[{${'"a":1,'.repeat(1000)}"title":"Forum"}]`);
    expect(problems.filter(({ code }) => code === 'json-name-repeated')).toHaveLength(1);
  });

  it.each([
    '[{"title":"Forum","place":{"title":"Hall"}},{"title":"Workshop"}]',
    '[{"title":"a \\" , {\\"title\\"","date":"title"}]',
    '[{"title":["title","title"]}]',
  ])('is none where the objects, or the texts, are others: %s', async (text) => {
    expect((await read(text)).problems.map(({ code }) => code)).not.toContain('json-name-repeated');
  });
});

describe('numbers', () => {
  it('with more digits than JSON keeps are reported', async () => {
    const codes = async (text: string) => (await read(text)).problems.map(({ code }) => code);
    expect(await codes('[{"title":"Forum","number":12345678901234567890}]')).toContain(
      'json-number-imprecise',
    );
    expect(await codes('[{"title":"Forum","number":123456789012345}]')).not.toContain(
      'json-number-imprecise',
    );
    expect(await codes('[{"title":"Forum","number":"12345678901234567890"}]')).not.toContain(
      'json-number-imprecise',
    );
  });
});

describe('a JSON text that breaks off', () => {
  const whole = '[{"title":"A \\"B\\"","date":"2022-05-02","date":"2022-05-03","title":"C"}]';

  it('is a problem wherever it does, and no row of it is recorded', async () => {
    for (let length = 1; length < whole.length; length++) {
      const { counts, problems } = await read(whole.slice(0, length));
      expect(counts.recorded, whole.slice(0, length)).toBe(0);
      expect(
        problems.map(({ code }) => code),
        whole.slice(0, length),
      ).toContain('json-invalid');
    }
    expect((await read(whole)).counts).toMatchObject({ recorded: 1 });
  });
});
