import { describe, expect, it } from 'vitest';
import { draftMapping, importFiles, type Mapping, mappingJsonSchema, parseMapping } from '../src/index.js';

const input = (text: string, name = 'a.csv') => ({ name, content: new TextEncoder().encode(text) });
const importText = (text: string, mapping: Mapping) => importFiles([input(text)], { mapping });

describe('a mapping', () => {
  it('gives fields to columns with unknown headings', async () => {
    const text = 'Liste der Konferenzen\nKonferenz;Wann;Ort;Teilnahme\nForum;2. 5. 2022;Rom;Präsenz\n';
    const { dataset, counts } = await importText(text, {
      columns: {
        Konferenz: 'title',
        Wann: 'date',
        C: 'city',
        Teilnahme: { field: 'modality', values: { präsenz: 'physical' } },
      },
      constants: { region: 'EUR', kind: 'conference' },
    });
    expect(counts.recorded).toBe(1);
    expect(dataset.events[0]).toMatchObject({
      title: { und: 'Forum' },
      place: { city: 'Rom' },
      modality: 'physical',
      region: 'EUR',
      kind: 'conference',
    });
  });

  it('makes one field of several columns, and none of their cells is kept twice', async () => {
    const { dataset } = await importText('Name,Day,Month,Year\nForum,2,May,2022\n', {
      columns: { Name: 'title' },
      combine: { date: ['Day', 'Month', 'Year'] },
    });
    expect(dataset.events[0]).toMatchObject({ when: { period: '2022-05-02', phrase: '2 May 2022' } });
    expect(dataset.events[0]).not.toHaveProperty('extra');
  });

  it('overrides the field of a column heading', async () => {
    const { dataset } = await importText('Title,Long name,Date\nF-1,Forum on spectrum,2022-05-02\n', {
      columns: { 'Long name': 'title', Title: null },
    });
    expect(dataset.events[0]).toMatchObject({ title: { und: 'Forum on spectrum' }, extra: { Title: 'F-1' } });
  });

  it('that names a missing column is reported', async () => {
    const { problems } = await importText('Title,Date\nForum,2022-05-02\n', { columns: { Venue: 'city' } });
    expect(problems.find(({ code }) => code === 'mapping-column-missing')!.params.heading).toBe('Venue');
  });

  it.each([
    ['not JSON', '{'],
    ['a field that is none', '{"columns":{"A":"colour"}}'],
    ['a constant for no field', '{"constants":{"colour":"red"}}'],
    ['a key that is not known', '{"colums":{}}'],
  ])('of %s is refused with the reason', (_, text) => {
    expect(parseMapping(text)).toHaveProperty('fault');
  });

  it('has a JSON Schema', () => {
    expect(mappingJsonSchema()).toMatchObject({ $id: 'urn:regional-presence:schema:mapping:1' });
  });
});

describe('a draft', () => {
  const text =
    'Plan\nKürzel;X;Staat;Y;Titel\nx-1;2-5 May 2022;Italy;https://a.example/;Forum on spectrum management\nx-2;3 June 2022;France;https://b.example/;Workshop on 5G\n';

  it('guesses by headings and cells, with a sample and how sure it is, and can be used as it is', async () => {
    const draft = (await draftMapping(input(text)))!;
    const guesses = Object.entries(draft.columns!).map(([name, meaning]) => [
      name,
      typeof meaning === 'object' && meaning?.field,
    ]);
    expect(guesses).toEqual([
      ['Kürzel', null],
      ['X', 'date'],
      ['Staat', 'country'],
      ['Y', 'link'],
      ['Titel', 'title'],
    ]);
    expect(draft.columns!.X).toMatchObject({ sample: '2-5 May 2022', confidence: expect.any(Number) });
    expect(parseMapping(JSON.stringify(draft))).toHaveProperty('mapping');
    const { counts, dataset } = await importText(text, draft);
    expect(counts).toMatchObject({ recorded: 2, rejected: 0 });
    expect(dataset.events.map(({ region }) => region)).toEqual(['EUR', 'EUR']);
  });

  it('proposes no field for yes and no, which may be said of anything', async () => {
    const draft = (await draftMapping(
      input(
        'Title,Date,Featured\nA forum,2022-05-02,false\nB forum,2022-05-03,true\nC forum,2022-05-04,false\n',
      ),
    ))!;
    expect(draft.columns).toMatchObject({ Featured: { field: null } });
  });

  it('is sure of headings that are known', async () => {
    const draft = (await draftMapping(input('Title,Date\nForum,2022-05-02\n')))!;
    expect(draft.columns).toMatchObject({
      Title: { field: 'title', confidence: 1 },
      Date: { field: 'date', confidence: 1 },
    });
  });
});

describe('a draft for an export of a calendar in German', () => {
  it('detects dates, times and whole days by the cells, and can be used as it is', async () => {
    const text =
      'Betreff;Beginnt am;Beginnt um;Endet am;Endet um;Ganztägig\nForum;02.05.2022;09:00:00;02.05.2022;11:30:00;Falsch\nFeiertag;26.05.2022;00:00:00;27.05.2022;00:00:00;Wahr\n';
    const bytes = new TextEncoder().encode(text);
    const mapping = await draftMapping({ name: 'kalender.csv', content: bytes });
    const field = (name: string) => (mapping!.columns![name] as { field: string }).field;
    expect(['Betreff', 'Beginnt am', 'Beginnt um', 'Endet am', 'Endet um', 'Ganztägig'].map(field)).toEqual([
      'title',
      'start',
      'startTime',
      'end',
      'endTime',
      'allDay',
    ]);
    const { dataset } = await importFiles([{ name: 'kalender.csv', content: bytes }], { mapping: mapping! });
    const when = (title: string) => {
      const { phrase: _, ...rest } = dataset.events.find((event) => event.title.und === title)!.when!;
      return rest;
    };
    expect(when('Forum')).toEqual({ period: '2022-05-02', hours: '09:00-11:30' });
    expect(when('Feiertag')).toEqual({ period: '2022-05-26' });
  });
});
