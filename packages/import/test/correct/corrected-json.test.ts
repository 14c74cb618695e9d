import type { Table } from '@regional-presence/core';
import { independentEdits, runs } from '@regional-presence/test-utils';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correctedFile, type Edit, jsonReader } from '../../src/index.js';
import { editedTable } from '../../src/work/edit.js';
import { encoderOf } from '../encoding/encoders.mjs';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function corrected(content: Uint8Array, edits: readonly Edit[], name: string) {
  const result = await correctedFile({ name, content }, edits);
  if ('problem' in result) throw new Error(result.problem.message);
  return result;
}
async function correctedText(text: string, edits: readonly object[], name = 'plan.json') {
  const own = edits.map((edit) => ({ file: name, ...edit }) as Edit);
  const { bytes, stale } = await corrected(utf8(text), own, name);
  expect(stale).toEqual([]);
  return new TextDecoder().decode(bytes);
}
async function tableIn(content: Uint8Array, name: string): Promise<Table | undefined> {
  for await (const output of jsonReader.read({ name, content })) if (output.type === 'table') return output;
  return undefined;
}
/** The rows that are not left out, as objects of the texts that are not empty. */
async function rowsOf(table: Table | undefined): Promise<object[]> {
  const rows: object[] = [];
  for await (const batch of table?.rows() ?? [])
    for (const { cells } of batch)
      rows.push(
        Object.fromEntries(
          cells.flatMap((cell, i) =>
            cell === null || cell === '' ? [] : [[table!.columns![i], String(cell)]],
          ),
        ),
      );
  return rows;
}

describe('a corrected JSON file', () => {
  it('has another value in the list that is named', async () => {
    const text =
      '{"past":[{"title":"Forum","date":"2026-01-26"}],"upcoming":[{"date":"31/02/2026","title":"Workshop"},{"title":"Clinic"}]}';
    const edits = [
      { sheet: 'upcoming', row: 1, column: 'A', from: '31/02/2026', to: '28/02/2026' },
      { sheet: 'past', row: 1, column: 'A', from: 'Forum', to: 'World Forum' },
    ];
    expect(await correctedText(text, edits)).toBe(
      text.replace('31/02', '28/02').replace('Forum', 'World Forum'),
    );
  });

  it('has another value in place, and all else as it was', async () => {
    const text =
      '[\n  { "Title" : "Forum",\t"Date": "5 May 2207" },\n  {"Title":"Clinic","Date":20270506}\n]\n';
    const edits = [
      { row: 1, column: 'B', from: '5 May 2207', to: '5 May 2027' },
      { row: 2, column: 'B', from: '20270506', to: '6 "May"' },
    ];
    expect(await correctedText(text, edits)).toBe(
      text.replace('2207', '2027').replace('20270506', '"6 \\"May\\""'),
    );
  });

  it('has a further member that is written as the last one is', async () => {
    const text =
      '{"events": [\n  {\n    "Title": "Forum",\n    "Date": "5 May 2027"\n  },\n  {\n    "Title": "Clinic"\n  }\n]}';
    expect(await correctedText(text, [{ row: 2, column: 'B', from: '', to: '6 May 2027' }])).toBe(
      text.replace('"Clinic"', '"Clinic",\n    "Date": "6 May 2027"'),
    );
  });

  it('has other values of nested objects', async () => {
    const text = '[{"Title":"Forum","place":{"city":"Nairobi","country":"KE"}}]';
    expect(await correctedText(text, [{ row: 1, column: 'B', from: 'Nairobi', to: 'Mombasa' }])).toBe(
      text.replace('Nairobi', 'Mombasa'),
    );
  });

  it('lacks the items that are left out, with their commas', async () => {
    const text = '[{"T":"a"}, {"T":"b"}, {"T":"c"}, {"T":"d"}]';
    const drop = (...rows: number[]) =>
      correctedText(
        text,
        rows.map((row) => ({ row, drop: true })),
      );
    expect(await drop(1)).toBe('[{"T":"b"}, {"T":"c"}, {"T":"d"}]');
    expect(await drop(3, 4)).toBe('[{"T":"a"}, {"T":"b"}]');
    expect(await drop(2, 4)).toBe('[{"T":"a"}, {"T":"c"}]');
    expect(await drop(1, 2, 3, 4)).toBe('[]');
  });

  it('of one object a line keeps the other lines; a line that is not JSON becomes an object', async () => {
    const text = '{"Title":"Forum","Date":"5 May 2207"}\r\n\r\n{"Title":"Clinic"\r\n{"Title":"Course"}\r\n';
    const edits = [
      { row: 1, column: 'B', from: '5 May 2207', to: '5 May 2027' },
      { row: 3, column: 'A', from: '{"Title":"Clinic"', to: 'Clinic' },
      { row: 4, drop: true },
    ];
    expect(await correctedText(text, edits, 'plan.ndjson')).toBe(
      '{"Title":"Forum","Date":"5 May 2027"}\r\n\r\n{"Title":"Clinic"}\r\n',
    );
  });

  it('keeps its encoding: a character that this lacks is escaped', async () => {
    const text = '[{"Title":"Forum à Genève, été"},{"Title":"Réunion"}]';
    const content = encoderOf('windows-1252')(text)!;
    const edit: Edit = { file: 'plan.json', row: 2, column: 'A', from: 'Réunion', to: 'Réunion, встреча' };
    const result = await corrected(content, [edit], 'plan.json');
    expect(result.encoding).toBe('windows-1252');
    const rows = await rowsOf(await tableIn(result.bytes, 'plan.json'));
    expect(rows).toEqual([{ Title: 'Forum à Genève, été' }, { Title: 'Réunion, встреча' }]);
  });

  it('reads as the edited table', async () => {
    const key = fc.constantFrom('Title', 'Date', 'a.b', 'place', '__proto__', '1', 'é"\\');
    const value: fc.Arbitrary<unknown> = fc.oneof(
      fc.constantFrom('', 'Forum', 'a "b" {c}', '\\', 'é\n', 5, true, null, ['x', 'y'], [], {}),
      fc.record(
        { b: fc.constantFrom('Nairobi', 1), city: fc.constantFrom('Rome', null) },
        { requiredKeys: [] },
      ),
    );
    const items = fc.array(fc.dictionary(key, value, { noNullPrototype: true }), {
      minLength: 1,
      maxLength: 5,
    });
    const chosen = fc.array(
      fc.tuple(fc.nat(9), fc.nat(9), fc.option(fc.string({ unit: 'grapheme' }), { nil: undefined })),
      {
        maxLength: 4,
      },
    );
    await fc.assert(
      fc.asyncProperty(
        items,
        chosen,
        fc.constantFrom('array', 'lines', 'indented'),
        async (all, picks, form) => {
          const name = form === 'lines' ? 'plan.ndjson' : 'plan.json';
          const text =
            form === 'lines'
              ? all.map((item) => JSON.stringify(item)).join('\n')
              : JSON.stringify(all, null, form === 'indented' ? 2 : undefined);
          const content = utf8(text);
          const table = await tableIn(content, name);
          if (!table) return;
          const rows: { row: number; cells: readonly unknown[] }[] = [];
          for await (const batch of table.rows()) rows.push(...batch);
          const edits = independentEdits(
            picks.flatMap(([at, cell, to]): Edit[] => {
              const { row, cells } = rows[at % rows.length]!;
              const place = { file: name, row };
              if (to === undefined) return [{ ...place, drop: true }];
              if (table.columns!.length === 0) return [];
              const column = cell % table.columns!.length;
              return [{ ...place, column: 'ABCDEFGHIJKLMN'[column]!, from: String(cells[column] ?? ''), to }];
            }),
          );
          const { bytes, stale } = await corrected(content, edits, name);
          expect(stale).toEqual([]);
          if (edits.length === 0) expect(bytes).toEqual(content);
          const wanted = await rowsOf(editedTable(table, edits, { problem: () => {} }));
          const withValues = (all: object[]) => all.filter((row) => Object.keys(row).length > 0);
          expect(withValues(await rowsOf(await tableIn(bytes, name)))).toEqual(withValues(wanted));
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

describe('a format that can only be read', () => {
  it('is reported', async () => {
    const { correct: _, ...reader } = { ...jsonReader, name: 'ical' };
    const input = { name: 'plan.ics', content: '[{"Title":"a"}]' };
    const result = await correctedFile(input, [], { readers: [reader] });
    expect(result).toMatchObject({
      problem: { code: 'correction-unsupported', place: { file: 'plan.ics' } },
    });
  });
});
