import type { Input, Table } from '@regional-presence/core';
import { independentEdits, runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedFile, csvReader, type Edit } from '../../src/index.js';
import { editedTable } from '../../src/work/edit.js';
import { encoderOf } from '../encoding/encoders.mjs';
import { LANGUAGES_OF_ENCODING, languageTexts, TEXT_SETS, tableOf, writeIn } from '../encoding/tables.mjs';

type Options = { encoding?: string; delimiter?: string; quote?: string };

const utf8 = (text: string) => new TextEncoder().encode(text);
const file = (content: Uint8Array, name = 'plan.csv'): Input => ({ name, content });

async function tableIn(input: Input, options: Options): Promise<Table> {
  for await (const output of csvReader.read(input, options)) if (output.type === 'table') return output;
  throw new Error('no table');
}
/** The cells of the rows that are not left out. */
async function cellsOf(table: Table): Promise<unknown[][]> {
  const rows: unknown[][] = [];
  for await (const batch of table.rows()) for (const row of batch) rows.push([...row.cells]);
  return rows;
}
async function corrected(content: Uint8Array, edits: readonly Edit[], options: Options = {}) {
  const result = await correctedFile({ name: 'plan.csv', content }, edits, {
    readers: [csvReader],
    ...options,
  });
  if ('problem' in result) throw new Error(result.problem.message);
  return result;
}
/** Corrects a text in UTF-8. */
async function correctedText(text: string, edits: readonly (Edit | Omit<Edit, 'file'>)[], options?: Options) {
  const own = edits.map((edit) => ({ file: 'plan.csv', ...edit }) as Edit);
  const { bytes, stale } = await corrected(utf8(text), own, options);
  expect(stale).toEqual([]);
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
}

const NUL_TABLE = `T,D\rold,x\r${'Forum on spectrum,5 May 2027\r'.repeat(10)}b\0,y\r`;
const LETTERS = 'ABCDEFG';

/** Edits of some cells and rows, as they are in the table. */
const editsOf = (
  rows: readonly (readonly unknown[])[],
  chosen: readonly (readonly [row: number, column: number, to: string | undefined])[],
): Edit[] =>
  independentEdits(
    chosen.map(([at, cell, to]): Edit => {
      const row = at % rows.length;
      const place = { file: 'plan.csv', row: row + 1 };
      if (to === undefined) return { ...place, drop: true };
      const column = cell % (rows[row]!.length + 1);
      return { ...place, column: LETTERS[column]!, from: String(rows[row]![column] ?? ''), to };
    }),
  );

describe('a corrected CSV file', () => {
  it('keeps its encoding, delimiter, quotation marks and line ends', async () => {
    const text = 'Title;Date;Place\r\n"Forum; open";5 May 2027;Genève\r\nClinic;6 May 2027;"Nairobi"  \r\n';
    const bytes = encoderOf('windows-1252')(text)!;
    const edits: Edit[] = [
      { file: 'plan.csv', row: 2, column: 'B', from: '5 May 2027', to: '7 May 2027' },
      { file: 'plan.csv', row: 3, column: 'C', from: 'Nairobi', to: 'Kraków, São Paulo'.slice(8) },
    ];
    const result = await corrected(bytes, edits);
    expect(result).toMatchObject({ encoding: 'windows-1252', changed: 2, stale: [] });
    const wanted = text.replace('5 May', '7 May').replace('Nairobi', 'São Paulo');
    expect(Buffer.from(result.bytes)).toEqual(Buffer.from(encoderOf('windows-1252')(wanted)!));
  });

  it('is UTF-8 with a byte order mark if its encoding lacks a character', async () => {
    const bytes = encoderOf('windows-1252')('Title;Place\nForum;Genève\n')!;
    const edit: Edit = { file: 'plan.csv', row: 2, column: 'A', from: 'Forum', to: 'Форум' };
    const result = await corrected(bytes, [edit]);
    expect(result.encoding).toBe('utf-8');
    expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(result.bytes)).toBe(
      '\u{FEFF}Title;Place\nФорум;Genève\n',
    );
  });

  it.each([
    ['a delimiter', 'a,b', 'T,D\n"a,b",x\n'],
    ['a quotation mark', 'a "b"', 'T,D\n"a ""b""",x\n'],
    ['a line end', 'a\nb', 'T,D\n"a\nb",x\n'],
    ['a formula', '=1+1', 'T,D\n=1+1,x\n'],
    ['spaces around it', ' a ', 'T,D\n a ,x\n'],
  ])('quotes a text with %s if reading needs it', async (_, to, wanted) => {
    expect(await correctedText('T,D\nold,x\n', [{ row: 2, column: 'A', from: 'old', to }])).toBe(wanted);
  });

  it('keeps the quotation marks of a cell, and apostrophes as quotation marks', async () => {
    expect(await correctedText('T,D\n"old",x\n', [{ row: 2, column: 'A', from: 'old', to: 'new' }])).toBe(
      'T,D\n"new",x\n',
    );
    const text = "'T','D'\n'old','x'\n'it''s','y'\n";
    expect(await correctedText(text, [{ row: 2, column: 'A', from: 'old', to: "l'eau" }])).toBe(
      "'T','D'\n'l''eau','x'\n'it''s','y'\n",
    );
  });

  it('has further cells if the row was shorter', async () => {
    expect(await correctedText('T,D,P\nForum\n', [{ row: 2, column: 'C', from: '', to: 'Rome' }])).toBe(
      'T,D,P\nForum,,Rome\n',
    );
  });

  it('lacks the lines of rows that are left out, also if a cell has line ends', async () => {
    const text = 'T,D\r\n"a\r\nb",x\r\nc,y\r\nd,z';
    expect(await correctedText(text, [{ row: 2, drop: true }])).toBe('T,D\r\nc,y\r\nd,z');
    expect(await correctedText(text, [{ row: 4, drop: true }])).toBe('T,D\r\n"a\r\nb",x\r\nc,y\r\n');
  });

  it('keeps lone carriage returns as line ends, NUL and a line that names the delimiter', async () => {
    expect(await correctedText(NUL_TABLE, [{ row: 2, column: 'A', from: 'old', to: 'new' }])).toBe(
      NUL_TABLE.replace('old', 'new'),
    );
    expect(
      await correctedText('sep=;\nT;D\nold;x\n', [{ row: 2, column: 'A', from: 'old', to: 'new' }]),
    ).toBe('sep=;\nT;D\nnew;x\n');
  });

  it('keeps lines that are in quotation marks as a whole', async () => {
    const text = '"Title,Date"\n"Forum ""A"",5 May 2027"\n"Clinic,6 May 2027"\n';
    expect(await correctedText(text, [{ row: 2, column: 'B', from: '5 May 2027', to: '7 May 2027' }])).toBe(
      text.replace('5 May', '7 May'),
    );
  });

  it('has a row with unbalanced quotation marks as it was divided', async () => {
    const text = 'T,D,P\n"Forum,5 May 2027,Rome\nClinic,6 May 2027,Paris\n';
    const result = await correctedText(text, [{ row: 2, column: 'B', from: '5 May 2027', to: '7 May 2027' }]);
    expect(result).toBe('T,D,P\n"""Forum",7 May 2027,Rome\nClinic,6 May 2027,Paris\n');
  });

  it('keeps bytes that are no characters outside the corrected cells', async () => {
    const bytes = Buffer.concat([
      utf8('T,D\né,x\n'),
      Buffer.from([0xc3, 0x2c, 0xe2, 0x82, 0x0a]),
      utf8('é,old\n'),
    ]);
    const edit: Edit = { file: 'plan.csv', row: 4, column: 'B', from: 'old', to: 'new' };
    const result = await corrected(bytes, [edit]);
    expect(Buffer.from(result.bytes).toString('latin1')).toBe(bytes.toString('latin1').replace('old', 'new'));
  });

  it('reports an edit of another text and changes nothing', async () => {
    const edit: Edit = { file: 'plan.csv', row: 2, column: 'A', from: 'other', to: 'new' };
    const bytes = utf8('T,D\nold,x\n');
    const result = await corrected(bytes, [edit]);
    expect(result.stale.map(({ code }) => code)).toEqual(['edit-stale']);
    expect(result.changed).toBe(0);
    expect(result.bytes).toEqual(bytes);
  });

  const plainCell = fc.constantFrom(
    '',
    'Forum',
    'Atelier',
    '5 May 2027',
    'a b',
    '5" pipe',
    "l'eau",
    '"',
    'a"b"',
    ' "c" ',
  );
  const quotedText = fc.constantFrom(
    '',
    'Forum',
    'a,b',
    'a;b',
    'a\nb',
    'a\r\nb',
    'say "x"',
    ' ',
    'é\t|',
    "'",
  );
  const written = fc.oneof(
    plainCell.map((text) => text),
    quotedText.map((text) => `"${text.replaceAll('"', '""')}"`),
    fc.constantFrom('"open', '"x"y', '"x" ', '""', '"a""'),
  );
  const newText = fc.oneof(
    fc.constantFrom(
      '',
      'new',
      'a,b;c',
      '"',
      '""x',
      'a\nb',
      'a\r\nb',
      '=1+1',
      ' x ',
      '\t',
      "'",
      'x\r\n',
      '\0',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  );
  const tables = fc.record({
    rows: fc.array(fc.array(written, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
    delimiter: fc.constantFrom(',', ';', '\t', '|'),
    lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
    last: fc.boolean(),
    bom: fc.boolean(),
    chosen: fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.option(newText, { nil: undefined })), {
      maxLength: 5,
    }),
  });

  it('keeps the row of an emptied cell between a carriage return and a line feed', async () => {
    const content = utf8('Title,Date\r"a\nb,c\r');
    const options = { encoding: 'utf-8', delimiter: ',', quote: '"' };
    const rows = await cellsOf(await tableIn(file(content), options));
    const [edit] = editsOf(rows, [[1, 0, '']]);
    const { bytes } = await corrected(content, [edit!], options);
    expect(await cellsOf(await tableIn(file(bytes), options))).toEqual(rows.with(1, ['']));
  });

  it('reads as the edited table, whatever its quotation marks and line ends are', async () => {
    await fc.assert(
      fc.asyncProperty(tables, async ({ rows, delimiter, lineEnd, last, bom, chosen }) => {
        const text =
          [['Title', 'Date'], ...rows].map((cells) => cells.join(delimiter)).join(lineEnd) +
          (last ? lineEnd : '');
        const content = utf8((bom ? '\u{FEFF}' : '') + text);
        const options = { encoding: 'utf-8', delimiter, quote: '"' };
        const table = await tableIn(file(content), options);
        const read = await cellsOf(table);
        if (read.length === 0) return;
        // The first row decides how the others are divided: whether each line is in quotation marks as a whole.
        const edits = editsOf(read, chosen).filter((edit) => edit.row > 1 || !('drop' in edit));
        const { bytes, stale } = await corrected(content, edits, options);
        expect(stale).toEqual([]);
        if (edits.length === 0) expect(bytes).toEqual(content);
        const wanted = await cellsOf(editedTable(table, edits, { problem: () => {} }));
        const found = await cellsOf(await tableIn(file(bytes), options));
        const lines = (all: unknown[][]) =>
          all.map((cells) =>
            cells.map((cell) =>
              String(cell)
                .replace(/\p{Cs}/gu, '\u{FFFD}')
                .replace(/\r\n?/g, '\n'),
            ),
          );
        // Without a line end, an empty last line is no row.
        const withoutLastBlank = (all: string[][]) => (all.at(-1)?.join('') === '' ? all.slice(0, -1) : all);
        expect(withoutLastBlank(lines(found))).toEqual(withoutLastBlank(lines(wanted)));
      }),
      { numRuns: runs(300) },
    );
  });

  it.each(Object.keys(LANGUAGES_OF_ENCODING))(
    'stays in %s, each byte outside the corrected cell',
    async (encoding) => {
      for (const texts of languageTexts(TEXT_SETS.first)) {
        if (texts.encoding !== encoding) continue;
        const writtenTable = writeIn(encoding, tableOf(texts, 30));
        if (!writtenTable) continue;
        const { text, bytes } = writtenTable;
        const options = { encoding };
        const rows = await cellsOf(await tableIn(file(bytes), options));
        const row = 7;
        const from = String(rows[row]![0]);
        const to = String(rows[row + 1]![0]);
        const edit: Edit = { file: 'plan.csv', row: row + 1, column: 'A', from, to };
        const result = await corrected(bytes, [edit], options);
        expect(result.encoding).toBe(new TextDecoder(encoding).encoding);
        const before = rows.slice(0, row).flat();
        expect(before.length).toBeGreaterThan(0);
        const wanted = text.split(from);
        expect(wanted.length).toBeGreaterThan(1);
        const changed = await cellsOf(await tableIn(file(result.bytes), options));
        expect(changed).toEqual(rows.with(row, [to, ...rows[row]!.slice(1)]));
        expect(sameEnds(bytes, result.bytes)).toBeGreaterThanOrEqual(
          bytes.length - Math.max(from.length, to.length) * 4,
        );
      }
    },
  );
});

/** How many bytes two files have in common at their beginning and their end. */
function sameEnds(a: Uint8Array, b: Uint8Array): number {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  let end = 0;
  while (end < a.length - start && a.at(-1 - end) === b.at(-1 - end)) end++;
  return start + end;
}
