import { readFileSync } from 'node:fs';
import type { Cell, Table, TableRow } from '@regional-presence/core';
import { correctedFile, type Edit, READERS } from '@regional-presence/import';
import { independentEdits, runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { editedTable } from '../../import/src/work/edit.js';
import { xlsxReader } from '../src/index.js';
import { readZipArchive } from '../src/zip/zip-archive.js';
import { RELATIONS, workbook } from './workbook.js';

const SHEET = 'xl/worksheets/sheet1.xml';

async function corrected(content: Uint8Array, edits: readonly Edit[]) {
  const result = await correctedFile({ name: 'a.xlsx', content }, edits, {
    readers: [xlsxReader, ...READERS],
  });
  if ('problem' in result) throw new Error(result.problem.message);
  return result;
}
const at = (row: number, column: string, from: string, to: string): Edit => ({
  file: 'a.xlsx',
  sheet: 'Plan',
  row,
  column,
  from,
  to,
});
async function tableIn(content: Uint8Array, sheet = 'Plan'): Promise<Table> {
  for await (const output of xlsxReader.read({ name: 'a.xlsx', content }))
    if (output.type === 'table' && output.sheet === sheet) return output;
  throw new Error('no table');
}
const textOf = (cell: Cell | undefined): string =>
  cell === null || cell === undefined ? '' : typeof cell === 'object' ? cell.date : String(cell);
async function rowsIn(table: Table): Promise<TableRow[]> {
  const rows: TableRow[] = [];
  for await (const batch of table.rows()) rows.push(...batch);
  return rows;
}
/** The rows with a value that are not left out: their texts and links. */
async function shown(table: Table): Promise<object[]> {
  const rows = await rowsIn(table);
  return rows.flatMap((row) => {
    const texts = row.cells.map(textOf);
    while (texts.at(-1) === '') texts.pop();
    const links = (row.links ?? []).map(({ cell, target }) => `${cell} ${target}`).sort();
    return texts.length === 0 ? [] : [{ row: row.row, texts, links }];
  });
}
const sheetXml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)[SHEET]!);
async function correctedXml(rows: string, edits: readonly Edit[], parts: Record<string, string> = {}) {
  const { bytes, stale } = await corrected(workbook(rows, parts), edits);
  expect(stale).toEqual([]);
  return sheetXml(bytes).replace(/^<worksheet><sheetData>|<\/sheetData><\/worksheet>$/g, '');
}
/** The bytes of each part as they are in the archive, compressed. */
const localBytes = (bytes: Uint8Array) =>
  new Map(readZipArchive(bytes)!.entries.map(({ name, local }) => [name, Buffer.from(local)]));

describe('a corrected workbook', () => {
  it('has another text in the cell, in its style', async () => {
    const rows = '<row r="2"><c r="A2" s="3"><v>44854</v></c><c r="B2" t="str"><v>x</v></c></row>';
    expect(await correctedXml(rows, [at(2, 'A', '44854', '=5 <May> & "6"')])).toBe(
      rows.replace(
        '<c r="A2" s="3"><v>44854</v></c>',
        '<c r="A2" s="3" t="inlineStr"><is><t xml:space="preserve">=5 &lt;May&gt; &amp; &quot;6&quot;</t></is></c>',
      ),
    );
  });

  it('has a new cell at its place', async () => {
    const rows = '<row r="2"><c r="A2"><v>1</v></c><c r="D2"><v>4</v></c></row><row r="5"/>';
    const xml = await correctedXml(rows, [at(2, 'E', '', 'e'), at(2, 'B', '', 'b'), at(5, 'A', '', 'a')]);
    expect([...xml.matchAll(/r="(\w+)"/g)].map(([, reference]) => reference)).toEqual([
      '2',
      'A2',
      'B2',
      'D2',
      'E2',
      '5',
      'A5',
    ]);
  });

  it('keeps the values of formulas that shared a formula with the corrected cell', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1+1</f><v>1</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c><c r="B2"><f>A1</f><v>7</v></c></row>' +
      '<row r="3"><c r="A3"><f t="shared" si="0"/><v>3</v></c></row>';
    const parts = {
      '[Content_Types].xml':
        '<Types><Override PartName="/xl/calcChain.xml" ContentType="c"/><Override PartName="/xl/workbook.xml" ContentType="w"/></Types>',
      'xl/_rels/workbook.xml.rels': RELATIONS.replace(
        '</Relationships>',
        '<Relationship Id="r9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/calcChain" Target="calcChain.xml"/></Relationships>',
      ),
      'xl/calcChain.xml': '<calcChain><c r="A1" i="1"/></calcChain>',
    };
    const { bytes } = await corrected(workbook(rows, parts), [at(1, 'A', '1', 'x')]);
    const xml = sheetXml(bytes);
    expect(xml).not.toContain('shared');
    expect(xml).toContain('<c r="A2"><v>2</v></c><c r="B2"><f>A1</f><v>7</v></c>');
    const all = unzipSync(bytes);
    expect(Object.keys(all)).not.toContain('xl/calcChain.xml');
    expect(strFromU8(all['[Content_Types].xml']!)).toBe(
      '<Types><Override PartName="/xl/workbook.xml" ContentType="w"/></Types>',
    );
    expect(strFromU8(all['xl/_rels/workbook.xml.rels']!)).toBe(RELATIONS);
  });

  it('keeps a shared formula and the order of formulas if another cell is corrected', async () => {
    const rows =
      '<row r="1"><c r="A1"><f t="shared" ref="A1:A2" si="0">B1+1</f><v>1</v></c><c r="B1"><v>0</v></c></row>' +
      '<row r="2"><c r="A2"><f t="shared" si="0"/><v>2</v></c></row>';
    expect(await correctedXml(rows, [at(1, 'B', '0', 'x')])).toContain(
      '<f t="shared" ref="A1:A2" si="0">B1+1</f>',
    );
  });

  it('empties a row that is left out, so that the others keep their numbers', async () => {
    const rows =
      '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" ht="9"><c r="A2" s="1"><v>2</v></c></row>';
    expect(await correctedXml(rows, [{ file: 'a.xlsx', sheet: 'Plan', row: 2, drop: true }])).toBe(
      rows.replace('<c r="A2" s="1"><v>2</v></c>', '<c r="A2" s="1"/>'),
    );
  });

  it('divides merged cells of which one is corrected', async () => {
    const rows = [2, 3, 4].map(
      (r) => `<row r="${r}">${r === 2 ? '<c r="A2"><v>1</v></c>' : ''}<c r="B${r}"><v>${r}</v></c></row>`,
    );
    const content = workbook(
      `${rows.join('')}</sheetData><mergeCells count="2"><mergeCell ref="A2:A4"/><mergeCell ref="C9:D9"/></mergeCells><sheetData>`,
    );
    const { bytes } = await corrected(content, [at(3, 'A', '1', 'x')]);
    expect(sheetXml(bytes)).toContain('<mergeCells count="1"><mergeCell ref="C9:D9"/></mergeCells>');
    const texts = (await rowsIn(await tableIn(bytes))).map(({ cells }) => cells.map(textOf));
    expect(texts).toEqual([
      ['1', '2'],
      ['x', '3'],
      ['1', '4'],
    ]);
  });

  it('keeps all other parts as they are, compressed', async () => {
    const content = readFileSync(new URL('fixtures/office.xlsx', import.meta.url));
    const rows = await rowsIn(await tableIn(content, 'Plan 2022'));
    const { row, cells } = rows.find((each) => each.cells.some((cell) => textOf(cell) === 'Clinic'))!;
    const column = 'ABCDEFG'[cells.findIndex((cell) => textOf(cell) === 'Clinic')]!;
    const edit: Edit = { ...at(row, column, 'Clinic', 'Clinic for regulators'), sheet: 'Plan 2022' };
    const { bytes, changed } = await corrected(content, [edit]);
    expect(changed).toBe(1);
    const [before, after] = [localBytes(content), localBytes(bytes)];
    expect([...after.keys()]).toEqual([...before.keys()]);
    const different = [...before]
      .filter(([name, local]) => !after.get(name)!.equals(local))
      .map(([name]) => name);
    expect(different).toHaveLength(1);
    expect(different[0]).toMatch(/^xl\/worksheets\//);
    expect(unzipSync(bytes)).toMatchObject({ 'xl/workbook.xml': unzipSync(content)['xl/workbook.xml'] });
  });

  it('is refused where the archive is not what its directory says', async () => {
    const content = workbook('<row r="1"><c r="A1"><v>1</v></c></row>');
    const damaged = content.slice();
    damaged[content.length - 6] = 1;
    const result = await correctedFile({ name: 'a.xlsx', content: damaged }, [at(1, 'A', '1', 'x')], {
      readers: [xlsxReader],
    });
    expect(result).toMatchObject({ problem: { code: 'workbook-unreadable', place: { file: 'a.xlsx' } } });
  });

  const cellXml = fc.constantFrom(
    '<v>1</v>',
    't="s"><v>0</v>',
    't="inlineStr"><is><t>inline</t></is>',
    's="1"><v>44854</v>',
    '><f>1+1</f><v>2</v>',
    '><f>HYPERLINK("https://a.example","A")</f><v>A</v>',
    't="str"><f>""</f><v></v>',
    '><f t="shared" si="0"/><v>5</v>',
    '><f t="shared" ref="A1:C3" si="0">D1</f><v>5</v>',
    '><f t="array" ref="A1:B2">D1:E2</f><v>6</v>',
    's="1"',
    undefined,
  );
  const rowsXml = fc.array(fc.array(cellXml, { maxLength: 4 }), { minLength: 1, maxLength: 6 });
  const range = fc
    .tuple(fc.nat(3), fc.integer({ min: 1, max: 6 }), fc.nat(2), fc.nat(3))
    .map(
      ([column, row, width, height]) =>
        `${'ABCDEFG'[column]}${row}:${'ABCDEFG'[column + width]}${row + height}`,
    );
  const sheets = fc.record({
    rows: rowsXml,
    explicit: fc.boolean(),
    merges: fc.uniqueArray(range, { maxLength: 2 }),
    links: fc.array(range, { maxLength: 2 }),
    chosen: fc.array(
      fc.tuple(
        fc.nat(9),
        fc.nat(5),
        fc.option(fc.string({ unit: 'binary', maxLength: 5 }), { nil: undefined }),
      ),
      { maxLength: 4 },
    ),
  });

  it('reads as the edited table', async () => {
    await fc.assert(
      fc.asyncProperty(sheets, async ({ rows, explicit, merges, links, chosen }) => {
        const content = generatedWorkbook(rows, explicit, merges, links);
        const table = await tableIn(content);
        const read = await rowsIn(table);
        const all = chosen.map(([index, column, to]): Edit => {
          const { row, cells } = read[index % read.length]!;
          if (to === undefined) return { file: 'a.xlsx', sheet: 'Plan', row, drop: true };
          return at(row, 'ABCDEF'[column]!, textOf(cells[column]), to);
        });
        const edits = independentEdits(all);
        const { bytes, stale } = await corrected(content, edits);
        expect(stale).toEqual([]);
        if (edits.length === 0) expect(bytes).toEqual(content);
        expect(await shown(await tableIn(bytes))).toEqual(
          await shown(editedTable(table, edits, { problem: () => {} })),
        );
        const [before, after] = [localBytes(content), localBytes(bytes)];
        for (const [name, local] of before) if (name !== SHEET) expect(after.get(name)).toEqual(local);
        if (edits.length > 0) expect(Object.keys(unzipSync(bytes))).toEqual([...before.keys()]);
      }),
      { numRuns: runs(60) },
    );
  });
});

function generatedWorkbook(
  rows: readonly (readonly (string | undefined)[])[],
  explicit: boolean,
  merges: readonly string[],
  links: readonly string[],
): Uint8Array {
  const xml = rows.map((cells, r) => {
    const written = cells.map((cell, c) => {
      const reference = explicit ? ` r="${'ABCDEFG'[c]}${r + 1}"` : '';
      if (cell === undefined) return explicit ? '' : '<c/>';
      const content = cell.startsWith('<') ? `>${cell}` : cell;
      return content.includes('>') ? `<c${reference} ${content}</c>` : `<c${reference} ${content}/>`;
    });
    return `<row${explicit ? ` r="${r + 1}"` : ''}>${written.join('')}</row>`;
  });
  const mergeXml = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const linkXml = links.map((ref) => `<hyperlink ref="${ref}" r:id="l1"/>`).join('');
  const sheet = `<worksheet xmlns:r="r"><sheetData>${xml.join('')}</sheetData>${mergeXml === '' ? '' : `<mergeCells count="${merges.length}">${mergeXml}</mergeCells>`}${linkXml === '' ? '' : `<hyperlinks>${linkXml}</hyperlinks>`}</worksheet>`;
  return zipSync(
    Object.fromEntries(
      Object.entries({
        ...Object.fromEntries(
          Object.entries(unzipSync(workbook(''))).map(([name, bytes]) => [name, strFromU8(bytes)]),
        ),
        [SHEET]: sheet,
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships><Relationship Id="l1" Target="https://l.example/" TargetMode="External"/></Relationships>',
        'xl/sharedStrings.xml': '<sst><si><t>shared</t></si></sst>',
        'xl/styles.xml': '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        'xl/media/image1.png': 'not an image, but 0123456789',
      }).map(([name, text]) => [name, strToU8(text)]),
    ),
  );
}
