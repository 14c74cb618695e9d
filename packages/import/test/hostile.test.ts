import { describe, expect, it } from 'vitest';
import { importFiles, rejectFiles } from '../src/index.js';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (bytes: Uint8Array | string, name = 'a.csv') =>
  importFiles([{ name, content: typeof bytes === 'string' ? encode(bytes) : bytes }]);
const sum = ({ recorded, merged, rejected }: { recorded: number; merged: number; rejected: number }) =>
  recorded + merged + rejected;

describe('hostile input', () => {
  it('an open quotation mark before a megabyte costs its own row and no other', async () => {
    const rows = Array.from({ length: 20_000 }, (_, i) => `Forum ${i},2022-05-02,${'x'.repeat(40)}`);
    rows[3] = `"Forum 3,2022-05-02,open`;
    const { counts, problems, rejected } = await read(`Title,Date,Note\n${rows.join('\n')}\n`);
    expect(counts).toMatchObject({ rows: 20_000, rejected: 1 });
    expect(rejected[0]!.cells.join(',')).toBe(rows[3]);
    expect(problems.find(({ code }) => code === 'quotes-unbalanced')!.place).toMatchObject({ row: 5 });
  });

  it('quotation marks opened in many rows cost those rows, in no more than linear time', async () => {
    const of = (count: number) =>
      `Title,Date\n${Array.from({ length: count }, (_, i) => (i % 2 ? `"Forum ${i},2022` : `Day ${i},2022-05-02`)).join('\n')}\n`;
    const { counts } = await read(of(4000));
    expect(counts.rows).toBe(sum(counts));
    expect(counts.recorded + counts.merged).toBeGreaterThanOrEqual(1999);
  });

  it('a cell of fifty megabytes is kept whole', async () => {
    const note = 'word '.repeat(10_000_000);
    const { dataset, counts } = await read(`Title,Date,Note\nForum,2022-05-02,${note}\nDay,2022-05-03,x\n`);
    expect(counts).toMatchObject({ rows: 2, recorded: 2 });
    expect(dataset.events.find(({ title }) => title.und === 'Forum')!.note).toHaveLength(note.length - 1);
  });

  it.each([' ', '(', '[(', '<br ', '5 ', '. ', 'A/'])(
    'a megabyte of “%s” in a cell of a title, a date or a place is kept whole',
    async (piece) => {
      const cell = `x${piece.repeat(1_000_000 / piece.length)}x`;
      for (const row of [`"${cell}",2022-05-02,Lima`, `Day,"${cell}",Lima`, `Day,2022-05-02,"${cell}"`]) {
        const { dataset, counts } = await read(`Title,Date,City\nForum,2022-05-01,Lima\n${row}\n`);
        expect(counts).toMatchObject({ rows: 2, rejected: 0 });
        expect(JSON.stringify(dataset).length).toBeGreaterThan(piece === ' ' ? 0 : cell.length);
      }
    },
  );

  it.each(['9 ', '22, ', '9:00, ', '8-9 ', '9:00-', 'two ', '下午', 'evening '])(
    'a megabyte of “%s” in a cell of hours is kept whole',
    async (piece) => {
      const cell = piece.repeat(1_000_000 / piece.length).trim();
      for (const heading of ['Hours', 'Start time']) {
        const { dataset, counts } = await read(
          `Title,Date,${heading}\nForum,2022-05-01,9:00\nDay,2022-05-02,"${cell}"\n`,
        );
        expect(counts).toMatchObject({ rows: 2, rejected: 0 });
        expect(JSON.stringify(dataset).length).toBeGreaterThan(cell.length);
      }
    },
  );

  it('a quoted cell of fifty megabytes with line ends is kept whole', async () => {
    const note = 'word\r\n'.repeat(8_400_000);
    const { dataset, counts } = await read(
      `Title,Date,Note\nForum,2022-05-02,"${note}x"\nDay,2022-05-03,y\n`,
    );
    expect(counts).toMatchObject({ rows: 2, recorded: 2 });
    expect(dataset.events.find(({ title }) => title.und === 'Forum')!.note).toHaveLength(note.length + 1);
  });

  it('ten thousand columns are kept, each under its own name', async () => {
    const names = Array.from({ length: 10_000 }, (_, i) => `Column of ours ${i}`);
    const text = `Title,${names.join(',')}\nForum,${names.map((_, i) => `v${i}`).join(',')}\n`;
    const { dataset, counts } = await read(text);
    expect(counts).toMatchObject({ rows: 1, recorded: 1 });
    expect(Object.keys(dataset.events[0]!.extra!)).toHaveLength(10_000);
    expect(dataset.events[0]!.extra!['Column of ours 9999']).toBe('v9999');
  });

  it('NULs are removed, other control characters between letters are blanks, and both are reported', async () => {
    const { dataset, problems } = await read('Title,Date,Note\nFo\u0000rum,2022-05-02,a\u0007b\u0085c\n');
    expect(dataset.events[0]).toMatchObject({ title: { und: 'Forum' }, note: 'a b c' });
    expect(problems.filter(({ code }) => code === 'characters-removed')).toHaveLength(2);
  });

  it('bidirectional controls are removed from a title and reported', async () => {
    const { dataset, problems } = await read('Title,Date\nForum \u202Efdp.exe\u2066,2022-05-02\n');
    expect(dataset.events[0]!.title.und).toBe('Forum fdp.exe');
    const [found] = problems.filter(({ code }) => code === 'characters-removed');
    expect(found!.message).toContain('U+202E, U+2066');
    expect(String(found!.params.value ?? '')).not.toContain('\u202E');
  });

  it('marks that Arabic and emoji need stay', async () => {
    const title = 'ورشة\u200F عمل — 👩‍💻 می\u200Cخواهم';
    const { dataset } = await read(`Title,Date\n${title},2022-05-02\n`);
    expect(Object.values(dataset.events[0]!.title)).toEqual([title]);
  });

  it('bytes that are no UTF-8 in a UTF-8 file are lost and reported with their lines; no row is lost', async () => {
    const parts = [
      encode('Title,Date\nÉté à Genève,2022-05-02\n'),
      Uint8Array.of(0xc9, 0x74, 0xe9),
      encode(',2022-05-03\n'),
    ];
    const { dataset, problems } = await read(Buffer.concat(parts));
    expect(dataset.events.map(({ title }) => title.und).sort()).toEqual([
      'Été à Genève',
      '\u{FFFD}t\u{FFFD}',
    ]);
    const lost = problems.find(({ code }) => code === 'text-undecodable')!;
    expect(lost.params).toEqual({ encoding: 'utf-8', lines: '3' });
    expect(lost.message).toContain('Lines: 3.');
  });

  it('bytes that are no UTF-8 in JSON are reported with their lines', async () => {
    const json = encode(
      '[\n{"title":"Été à Genève","date":"2022-05-02"},\n{"title":"_","date":"2022-05-03"}]',
    );
    json[json.indexOf(0x5f)] = 0xe9;
    const { dataset, problems } = await read(json, 'a.json');
    expect(dataset.events).toHaveLength(2);
    expect(problems.find(({ code }) => code === 'text-undecodable')!.params.lines).toBe('3');
  });

  it('the first letter beyond ASCII decides the encoding, however far down the file it is', async () => {
    const ascii = Array.from({ length: 20_000 }, (_, i) => `Forum ${i},2022-05-02`).join('\n');
    const rows = Buffer.from(`Title,Date\n${ascii}\nR\xe9union \xe0 Gen\xe8ve,2022-05-03\n`, 'latin1');
    expect(rows.indexOf(0xe9)).toBeGreaterThan(262_144);
    const { dataset, problems } = await read(rows);
    expect(dataset.events.map(({ title }) => title.fr ?? title.und)).toContain('Réunion à Genève');
    expect(problems.find(({ code }) => code === 'encoding-detected')!.params.encoding).toBe('windows-1252');
    expect(problems.map(({ code }) => code)).not.toContain('text-undecodable');
  });

  it('lone surrogates in JSON are removed and reported', async () => {
    const { dataset, problems } = await read('[{"title":"Fo\\ud800rum","date":"2022-05-02"}]', 'a.json');
    expect(dataset.events[0]!.title.und).toBe('Forum');
    expect(problems.map(({ code }) => code)).toContain('characters-removed');
  });

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty', 'valueOf'])(
    'a heading or key %s is data, and changes no object',
    async (name) => {
      for (const { dataset } of [
        await read(`Title,${name}\nForum,x\n`),
        await read(`[{"title":"Forum","${name}":"x"}]`, 'a.json'),
      ]) {
        expect(Object.values(dataset.events[0]!.extra!)).toEqual(['x']);
        expect(Object.getPrototypeOf(dataset.events[0]!.extra!)).toBe(Object.prototype);
      }
      expect(({} as Record<string, unknown>).x).toBeUndefined();
    },
  );

  it.each(['toString', 'constructor', '__proto__', 'valueOf'])('%s in every cell is a text', async (word) => {
    const names =
      'Title,Type,Date,Hours,Zone,Mode,City,Country,Region,Office,Sector,Status,Group,Plan,Partners,Link';
    const { counts, dataset } = await read(`${names}\n${names.replace(/[^,]+/g, word)}\n`);
    expect(counts).toMatchObject({ rows: 1, recorded: 1 });
    expect(dataset.events[0]!.title.und).toBe(word);
    expect(dataset.events[0]!.extra).toMatchObject({ Region: word, Country: word, Group: word });
  });

  it('formulas are texts in the record, and are not run from a reject file', async () => {
    const { rejected } = await read('Title,Date,Note\n,2022-05-02,"=HYPERLINK(""http://x"",""y"")"\n');
    expect(rejectFiles(rejected)[0]!.text).toContain(`"'=HYPERLINK(`);
  });

  it('an address that runs a program is published nowhere and kept', async () => {
    const { dataset } = await read('Title,Link\nForum,"javascript:alert(1)"\n');
    expect(dataset.events[0]).not.toHaveProperty('links');
    expect(dataset.events[0]!.extra).toEqual({ Link: 'javascript:alert(1)' });
  });

  it('JSON nested without end is a problem', async () => {
    const { problems, counts } = await read(`${'['.repeat(200_000)}${']'.repeat(200_000)}`, 'a.json');
    expect(counts.rows).toBe(sum(counts));
    expect(problems.some(({ severity }) => severity === 'error')).toBe(true);
    const deep = `[{"title":"Forum","a":${'{"b":'.repeat(20_000)}1${'}'.repeat(20_000)}}]`;
    const { counts: others } = await read(deep, 'b.json');
    expect(others.rows).toBe(sum(others));
  });

  it('bytes of every kind are no exception', async () => {
    for (const seed of [1, 7, 42]) {
      let state = seed;
      const next = () => {
        state = (state * 1103515245 + 12345) & 0x7fffffff;
        return state >> 16;
      };
      const bytes = Uint8Array.from({ length: 100_000 }, next);
      const { counts } = await read(bytes);
      expect(counts.rows).toBe(sum(counts));
    }
  });
});
