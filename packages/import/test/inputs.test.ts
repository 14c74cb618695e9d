import type { Reader } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { draftMapping, type ImportInput, importFiles, READERS } from '../src/index.js';

const TEXT = 'Title,Date\nWorkshop on spectrum,5 May 2027\n';
const encode = (text: string) => new TextEncoder().encode(text);

const response = (url: string, body: string = TEXT, init?: ResponseInit) =>
  Object.defineProperty(new Response(body, init), 'url', { value: url });

describe('an input', () => {
  const source = async (input: ImportInput | ImportInput[]) => {
    const { dataset, problems } = await importFiles(input);
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(dataset.events.map(({ title }) => title.und)).toEqual(['Workshop on spectrum']);
    return dataset.events[0]!.sources;
  };

  it.each<[string, () => unknown]>([
    ['a string', () => TEXT],
    ['an ArrayBuffer', () => encode(TEXT).buffer],
    ['a Uint8Array', () => encode(TEXT)],
    ['a Node Buffer', () => Buffer.from(TEXT)],
    ['a Blob', () => new Blob([TEXT])],
    ['a Response', () => new Response(TEXT)],
    [
      'a ByteSource',
      () => ({
        size: TEXT.length,
        slice: (start: number, end: number) => new Blob([encode(TEXT).subarray(start, end)]),
      }),
    ],
  ])('can have %s as its content', async (_, content) => {
    expect(await source({ name: 'a.csv', content: content() as string })).toEqual([
      { file: 'a.csv', row: 2 },
    ]);
  });

  it('can be a File, which has its own name', async () => {
    expect(await source(new File([TEXT], 'plan.csv'))).toEqual([{ file: 'plan.csv', row: 2 }]);
  });

  it('can be a Blob, which is named by its place', async () => {
    expect(await source(new Blob([TEXT]))).toEqual([{ file: 'input-1', row: 2 }]);
  });

  it.each([
    ['https://example.org/a/plan%202.csv?download=1#x', 'plan 2.csv'],
    ['https://example.org/a/', 'input-1'],
    ['', 'input-1'],
  ])('can be a Response of %j, which is named %s', async (url, file) => {
    expect(await source(response(url))).toEqual([{ file, row: 2 }]);
  });

  it('is one of a list, which need not be an array', async () => {
    expect(await source([new File([TEXT], 'plan.csv')])).toHaveLength(1);
    const { counts } = await importFiles(new Set([{ name: 'a.csv', content: TEXT }]));
    expect(counts.recorded).toBe(1);
  });

  it('that is a Response with an error status is a file that cannot be read', async () => {
    const { problems, dataset } = await importFiles([
      response('https://example.org/plan.csv', 'Not Found', { status: 404, statusText: 'Not Found' }),
      { name: 'a.csv', content: TEXT },
    ]);
    expect(problems[0]).toMatchObject({ code: 'file-unreadable', place: { file: 'plan.csv' } });
    expect(problems[0]!.message).toContain('HTTP 404 Not Found');
    expect(dataset.events).toHaveLength(1);
  });

  it('whose content cannot be read is reported, and the others are read', async () => {
    const broken = {
      size: 10,
      slice: () => ({ arrayBuffer: () => Promise.reject(new Error('I/O error')) }),
    };
    const { problems, counts } = await importFiles([
      { name: 'a.csv', content: broken },
      { name: 'b.csv', content: TEXT },
    ]);
    expect(problems[0]).toMatchObject({ code: 'file-unreadable', place: { file: 'a.csv' } });
    expect(counts.recorded).toBe(1);
  });

  it.each([
    [
      'Title,Date',
      'the input must be a File, a Blob, a Response or { name, content }, not a value of type String',
    ],
    [undefined, 'the input must be'],
    [encode(TEXT), 'the input must be'],
    [[{ name: 'a.csv', content: TEXT }, 7], 'inputs[1] must be'],
    [[{ name: 'a.csv', bytes: encode(TEXT) }], 'inputs[0] must be'],
    [{ name: 'a.csv', content: 7 }, 'the input (a.csv): the content must be'],
    [{ name: '', content: TEXT }, 'the name must be'],
    [{ content: TEXT }, 'the name must be'],
  ])('that is %j is a TypeError which names it', async (given, message) => {
    const failed = importFiles(given as never);
    await expect(failed).rejects.toThrow(TypeError);
    await expect(failed).rejects.toThrow(message);
    await expect(failed).rejects.toThrow(/^importFiles: /);
  });

  it('that is a Response whose body was read is a TypeError', async () => {
    const used = response('https://example.org/plan.csv');
    await used.text();
    await expect(importFiles(used)).rejects.toThrow('the body of the Response was read before');
  });

  it('can be a string for a draft of a mapping too', async () => {
    const mapping = await draftMapping({ name: 'plan.csv', content: 'Titel,X\nForum,5 May 2027\n' });
    expect(mapping?.columns?.X).toEqual({ field: 'date', confidence: 0.7, sample: '5 May 2027' });
  });
});

describe('an option', () => {
  const input = { name: 'a.csv', content: TEXT };

  it.each([
    [{ period: '2021/09-2022/11' }, RangeError, '"period" must be an EDTF period'],
    [{ period: '2022/2021' }, RangeError, '"period" must be an EDTF period'],
    [{ period: 2022 }, TypeError, '"period" must be a string, not 2022'],
    [{ order: 'ymd' }, RangeError, '"order" must be "dmy" or "mdy", not "ymd"'],
    [{ region: 'XXX' }, RangeError, '"region" must be "AFR"'],
    [{ language: 'english' }, RangeError, '"language" must be a BCP 47 tag'],
    [{ language: 'fr_CA' }, RangeError, '"language" must be a BCP 47 tag'],
    [{ encoding: 'utf-9' }, RangeError, '"encoding" must be a WHATWG encoding label'],
    [{ delimiter: ', ' }, RangeError, '"delimiter" must be one character'],
    [{ headerRow: -1 }, RangeError, '"headerRow" must be the number of a row'],
    [{ mapping: { columns: { A: 'name' } } }, RangeError, '"mapping" must be a column mapping (columns.A'],
    [{ mapping: 'A' }, TypeError, '"mapping" must be an object'],
    [{ readers: [{}] }, RangeError, '"readers" must be a list of readers'],
    [{ onProgress: true }, TypeError, '"onProgress" must be a function'],
    [{ perod: '2022' }, TypeError, 'there is no option "perod"; did you mean "period"?'],
    [{ __proto__: null, constructor: 1 }, TypeError, 'there is no option "constructor"'],
    [null, TypeError, 'the options must be an object, not null'],
  ])('%j is refused at once', async (options, type, message) => {
    const failed = importFiles(input, options as never);
    await expect(failed).rejects.toThrow(type);
    await expect(failed).rejects.toThrow(message);
  });

  it('that is undefined is not given', async () => {
    const nothing = { mapping: undefined, region: undefined, period: undefined, readers: undefined };
    expect((await importFiles(input, nothing)).dataset).toEqual((await importFiles(input)).dataset);
  });

  it('“reference: false” leaves the reference records out and changes nothing else', async () => {
    const rows = 'Title,Date,Region,Group\nForum,5 May 2027,AFR,SG17RG-AFR\n';
    const [full, bare] = [
      await importFiles({ name: 'a.csv', content: rows }),
      await importFiles({ name: 'a.csv', content: rows }, { reference: false }),
    ];
    expect(full.dataset.regions).toHaveLength(6);
    expect(bare.dataset.events).toEqual(full.dataset.events);
    expect(bare.problems).toEqual(full.problems);
    expect(bare.counts).toEqual(full.counts);
    const { regions, offices, sectors, instruments, organizations } = bare.dataset;
    expect([regions, offices, sectors, instruments, organizations].flat()).toEqual([]);
  });

  it('“reference: false” keeps records that a file has', async () => {
    const { dataset } = await importFiles({ name: 'a.csv', content: TEXT });
    const again = await importFiles(
      { name: 'a.json', content: JSON.stringify(dataset) },
      { reference: false },
    );
    expect(again.dataset.regions).toEqual(dataset.regions);
  });
});

describe('a reader', () => {
  const reader = (read: Reader['read'], confidence: Reader['confidence'] = () => 1): Reader => ({
    name: 'acme',
    mediaTypes: [],
    extensions: ['acme'],
    confidence,
    read,
  });
  const byName = ({ name }: { name: string }) => (name.endsWith('.acme') ? 1 : 0);
  const inputs = [
    { name: 'a.acme', content: 'x' },
    { name: 'b.csv', content: TEXT },
  ];
  const failure = {
    code: 'reader-failed',
    place: { file: 'a.acme' },
    params: { reader: 'acme', detail: 'out of order' },
  };

  it('that throws is reported with file and name, and the other files are read', async () => {
    const broken = reader(async function* () {
      throw new Error('out of order');
      // biome-ignore lint/correctness/noUnreachable: it makes this a generator
      yield { type: 'records', collections: {} };
    }, byName);
    const { problems, counts } = await importFiles(inputs, { readers: [...READERS, broken] });
    expect(problems[0]).toMatchObject(failure);
    expect(counts.recorded).toBe(1);
  });

  it.each([
    ['an unknown type', { type: 'nonsense' }],
    ['nothing', undefined],
    ['records without collections', { type: 'records', document: {} }],
    [
      'rows that are not batches',
      { type: 'table', columns: ['Title'], rows: () => [{ row: 1, cells: ['A'] }] },
    ],
  ])('that yields %s is reported with file and name, and the other files are read', async (_, output) => {
    const broken = reader(async function* () {
      yield output as never;
    }, byName);
    const { problems, counts } = await importFiles(inputs, { readers: [...READERS, broken] });
    expect(problems.filter(({ code }) => code === 'reader-failed')).toMatchObject([
      { place: { file: 'a.acme' }, params: { reader: 'acme' } },
    ]);
    expect(counts.recorded).toBe(1);
  });

  it('that throws among the rows of a table is reported once, and the rows before are kept', async () => {
    const broken = reader(async function* () {
      yield {
        type: 'table',
        columns: ['Title'],
        *rows() {
          yield [{ row: 1, cells: ['Forum'] }];
          throw new Error('out of order');
        },
      };
    }, byName);
    const { problems, counts } = await importFiles(inputs, { readers: [...READERS, broken] });
    expect(problems.filter(({ code }) => code === 'reader-failed')).toMatchObject([failure]);
    expect(counts.recorded).toBe(2);
  });

  it('whose confidence throws is not used', async () => {
    const broken = reader(
      async function* () {},
      () => {
        throw new Error('out of order');
      },
    );
    const { problems, counts } = await importFiles(inputs[1]!, { readers: [broken, ...READERS] });
    expect(problems[0]).toMatchObject({ ...failure, place: { file: 'b.csv' } });
    expect(counts.recorded).toBe(1);
  });

  it('need not name the file in its problems', async () => {
    const problem = {
      code: 'acme/broken',
      severity: 'warning',
      message: 'Broken.',
      remedy: 'Fix it.',
    } as never;
    const partly = reader(async function* () {
      yield { type: 'problem', problem };
      yield { type: 'table', columns: ['Title'], rows: () => [[{ row: 7, cells: ['Forum'], problem }]] };
    }, byName);
    const { problems, rejected } = await importFiles(inputs, { readers: [...READERS, partly] });
    expect(problems.slice(0, 2).map(({ place }) => place)).toEqual([{ file: 'a.acme' }, { file: 'a.acme' }]);
    expect(rejected[0]!.problems[0]!.place).toEqual({ file: 'a.acme' });
  });
});
