import type { Cell, Table, TableRow } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import type { TableOptions } from '../../src/plan/table-options.js';
import { scanSheet } from '../../src/scan/scan-sheet.js';

/** Rows from texts that `|` separates, from the row 1 on. */
const rowsOf = (lines: readonly string[]) =>
  lines.map((line, i): TableRow => ({ row: i + 1, cells: line.split('|') as Cell[] }));

const scan = (lines: readonly string[], options: TableOptions = {}, table: Partial<Table> = {}) =>
  scanSheet(table as Table, rowsOf(lines), { file: 'plan.csv' }, options);

const codes = (found: ReturnType<typeof scan>) =>
  found?.problems.map(({ code, place }) => `${code} ${place?.column?.letter ?? ''}${place?.row ?? ''}`);

describe('the header row of a sheet', () => {
  it.each<[rule: string, lines: string[], options: TableOptions, expected: number | undefined]>([
    ['is found by its headings', ['Plan', 'Title|Date', 'Forum|x'], {}, 2],
    ['is the declared one', ['Title|Date', 'Title|City', 'x|y'], { headerRow: 2 }, 2],
    ['is the declared first one', ['Title|Date', 'Title|City|Country'], { headerRow: 1 }, 1],
    ['is that of the mapping', ['Title|Date', 'Title|City|Country'], { mapping: { headerRow: 1 } }, 1],
    [
      'is that of the options before that of the mapping',
      ['Title|Date', 'Title|City'],
      { headerRow: 2, mapping: { headerRow: 1 } },
      2,
    ],
    ['is none if the declared row is missing', ['Title|Date', 'x|y'], { headerRow: 9 }, undefined],
    [
      'is the one with the headings of the mapping',
      ['Was|Wann', 'Title|Date', 'x|y'],
      { mapping: { columns: { WAS: 'title', wann: 'date' } } },
      1,
    ],
    [
      'has more than half of the headings of the mapping',
      ['Was|x', 'Title|Date', 'x|y'],
      { mapping: { columns: { Was: 'title', Wann: 'date' } } },
      2,
    ],
    [
      'may have two of three headings of the mapping',
      ['Was|Wann', 'Title|Date', 'x|y'],
      { mapping: { columns: { Was: 'title', Wann: 'date', Wo: 'place' } } },
      1,
    ],
    [
      'has the headings that the mapping combines',
      ['Was|Tag|Monat', 'Title|Date', 'x|y'],
      { mapping: { columns: { Was: 'title' }, combine: { date: ['Tag', 'Monat'] } } },
      1,
    ],
    [
      'with the headings of the mapping is among the first thirty rows',
      [...Array.from({ length: 29 }, () => 'x'), 'Was|Wann'],
      { mapping: { columns: { Was: 'title', Wann: 'date' } } },
      30,
    ],
    [
      'with the headings of the mapping is not after the first thirty rows',
      [...Array.from({ length: 30 }, () => 'x|y'), 'Was|Wann'],
      { mapping: { columns: { Was: 'title', Wann: 'date' } } },
      undefined,
    ],
  ])('%s', (_, lines, options, expected) => {
    expect(scan(lines, options)?.headerRow?.row).toBe(expected);
  });

  it('that is declared is one row, with its own texts', () => {
    expect(scan(['Title|Dates|', '|Start|End', 'a|b|c'], { headerRow: 1 })!.headerRow).toEqual({
      index: 0,
      height: 1,
      row: 1,
      texts: ['Title', 'Dates'],
    });
  });

  it('is absent where the format names the columns', () => {
    const found = scan(['Forum|2027'], {}, { columns: ['Title', 'Date'] })!;
    expect(found).not.toHaveProperty('headerRow');
    expect(found.headings).toEqual(['Title', 'Date']);
  });
});

describe('a sheet', () => {
  it.each<[rule: string, lines: string[], options: TableOptions, isRead: boolean]>([
    ['is read if a column has titles', ['Title|Date', 'x|y'], {}, true],
    ['is not read if no column has titles', ['Date|City', 'x|y'], { headerRow: 1 }, false],
    [
      'is not read if the mapping takes the titles away',
      ['Title|Date', 'x|y'],
      { mapping: { columns: { Title: null } } },
      false,
    ],
    [
      'is read if several columns have titles together',
      ['Was|Wer|Wann', 'x|y|z'],
      { headerRow: 1, mapping: { combine: { place: ['Wer', 'Wann'], title: ['Was', 'Wer'] } } },
      true,
    ],
    [
      'is not read if several columns have something else together',
      ['Was|Wer|Wann', 'x|y|z'],
      { headerRow: 1, mapping: { combine: { place: ['Was', 'Wer'] } } },
      false,
    ],
    [
      'is read if all rows have one title',
      ['Wann|Wo', 'x|y'],
      { headerRow: 1, mapping: { constants: { region: 'AFR', title: 'Forum' } } },
      true,
    ],
    [
      'is not read if all rows have something else',
      ['Wann|Wo', 'x|y'],
      { headerRow: 1, mapping: { constants: { region: 'AFR' } } },
      false,
    ],
  ])('%s', (_, lines, options, isRead) => {
    expect(scan(lines, options) !== undefined).toBe(isRead);
  });

  it.each<[rule: string, lines: string[], options: TableOptions, language: string | undefined]>([
    ['of the options', ['Titre|Lieu', 'x|y'], { language: 'es', mapping: { language: 'en' } }, 'es'],
    ['of the mapping', ['Titre|Lieu', 'x|y'], { mapping: { language: 'en' } }, 'en'],
    ['of its headings', ['Titre|Lieu', 'x|y'], {}, 'fr'],
  ])('has the language %s', (_, lines, options, language) => {
    expect(scan(lines, options)!.layout.language).toBe(language);
  });
});

describe('columns without a heading', () => {
  it.each<[rule: string, lines: string[], headings: string[]]>([
    ['are added if most rows have them', ['Title|Date', 'a|b|c', 'a|b|c', 'a|b'], ['Title', 'Date', '']],
    [
      'are as many as each of those rows has',
      ['Title|Date', 'a|b|c|d|e', 'a|b|c|d', 'a|b'],
      ['Title', 'Date', '', ''],
    ],
    ['are not added for half of the rows', ['Title|Date', 'a|b|c', 'a|b|c', 'a|b', 'a|b'], ['Title', 'Date']],
    ['are not added for one row', ['Title|Date', 'a|b|c'], ['Title', 'Date']],
    ['are not added for empty cells', ['Title|Date', 'a|b|', 'a|b|'], ['Title', 'Date']],
    ['do not depend on blank rows', ['Title|Date', 'a|b|c', '', '', 'a|b|c', ''], ['Title', 'Date', '']],
    ['do not depend on rows above the headings', ['a|b|c', 'a|b|c', 'Title|Date', 'a|b'], ['Title', 'Date']],
    [
      'do not depend on the second header row',
      ['Title|Dates|', '|Start|End', 'a|b|c|d', 'a|b|c'],
      ['Title', 'Dates Start', 'Dates End'],
    ],
  ])('%s', (_, lines, headings) => {
    expect(scan(lines, {}, { delimiter: '|' })!.headings).toEqual(headings);
  });

  it('are all cells to the right of the header row where a cell has its place, as in a workbook', () => {
    expect(scan(['Title|Date', 'a|b||Total', 'a|b', 'a|b'])!.headings).toEqual(['Title', 'Date', '', '']);
  });
});

describe('the title above a table', () => {
  it.each<[title: string, options: TableOptions, period: string | undefined]>([
    ['Events 2027', {}, '2027'],
    ['2027 Termine', {}, '2027'],
    ['Events 2027', { period: '2026' }, '2026'],
    ['As of 15.11.2026', {}, undefined],
    ['Events 2026/27', {}, undefined],
    ['Events 2026-2027', {}, undefined],
    ['Events 2026 and 2027', {}, undefined],
    ['Room 20271', {}, undefined],
    ['Events', {}, undefined],
  ])(
    '%s gives dates without a year its year, if it has one and none is declared: %o',
    (title, options, period) => {
      expect(scan([title, 'Title|Date', 'Forum|5 May'], options)!.layout.reportingPeriod).toBe(period);
    },
  );

  it('says nothing if it is below the header row', () => {
    expect(scan(['Title|Date', 'Forum 2027|5 May'])!.layout.reportingPeriod).toBeUndefined();
  });
});

describe('a format', () => {
  it('may say that its texts have no markup', () => {
    expect(scan(['Title|Date', 'a|b'])!.layout.hasPlainTexts).toBeUndefined();
    expect(scan(['Title|Date', 'a|b'], {}, { hasPlainTexts: true })!.layout.hasPlainTexts).toBe(true);
  });
});

describe('the problems of the columns', () => {
  it.each<[rule: string, lines: string[], options: TableOptions, expected: string[]]>([
    ['name a heading that is not known', ['Title|Shoe size', 'x|y'], {}, ['columns-unknown 1']],
    [
      'name a heading that is repeated',
      ['Title|Shoe size|Shoe size', 'x|y|z'],
      {},
      ['column-heading-duplicate C1', 'columns-unknown 1'],
    ],
    ['name no column without a heading', ['Title||Date', 'x|y|z'], {}, []],
    ['name no reason of a rejection', ['Title|Reason for rejection', 'x|y'], {}, []],
    [
      'name no column that the mapping declares',
      ['Title|Shoe size', 'x|y'],
      { mapping: { columns: { 'Shoe size': null } } },
      [],
    ],
    [
      'name the headings that only the mapping has',
      ['Title|Date', 'x|y'],
      { headerRow: 1, mapping: { columns: { Wo: 'place' } } },
      ['mapping-column-missing '],
    ],
  ])('%s', (_, lines, options, expected) => {
    expect(codes(scan(lines, options))).toEqual(expected);
  });

  it('have the heading and the file', () => {
    const [repeated, unknown] = scan(['Title|Shoe size|Shoe size', 'x|y|z'])!.problems;
    expect(unknown!.params).toMatchObject({ count: 1, headings: ['Shoe size'] });
    expect(unknown!.place).toEqual({ file: 'plan.csv', row: 1 });
    expect(repeated!.params).toMatchObject({ heading: 'Shoe size' });
    expect(repeated!.place).toEqual({ file: 'plan.csv', row: 1, column: { letter: 'C', name: 'Shoe size' } });
  });
});
