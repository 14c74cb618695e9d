import type { Cell, TableRow } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { findHeaderRow } from '../../src/scan/find-header-row.js';
import { isBlank, rowTexts } from '../../src/scan/header-row.js';
import { repeatsHeaderRow } from '../../src/scan/header-row-again.js';
import { isTotalRow } from '../../src/scan/total-row.js';

const row = (cells: readonly Cell[], number = 1): TableRow => ({ row: number, cells: [...cells] });

/** Rows from texts that `|` separates, from the row 1 on. */
const rowsOf = (...lines: string[]) => lines.map((line, i) => row(line.split('|'), i + 1));

const found = (...lines: string[]) => {
  const header = findHeaderRow(rowsOf(...lines));
  return header && `${header.row}+${header.height}: ${header.texts.join('|')}`;
};

describe('the header row', () => {
  it.each<[rule: string, lines: string[], expected: string | undefined]>([
    ['is the first row with a title', ['Title|Date', 'Forum|2027-05-03'], '1+1: Title|Date'],
    ['is after the titles of the table', ['Plan of 2027', '', 'Title|Date', 'Forum|x'], '3+1: Title|Date'],
    ['is the one with the most known columns', ['Title|x', 'Title|Date|City'], '2+1: Title|Date|City'],
    ['is the first of two that are equal', ['Title|Date', 'Title|Date'], '1+1: Title|Date'],
    ['is without the empty cells at its end', ['Title|Date||', 'a|b'], '1+1: Title|Date'],
    ['is one column', ['Title', 'Forum'], '1+1: Title'],
    [
      'has more known than unknown columns than another',
      ['Title|Date|a|b|c', 'Title|Date'],
      '2+1: Title|Date',
    ],
    ['has a title or a date', ['City|Country', 'x|y'], undefined],
    ['may have no title', ['Date|City|Country', 'x|y|z'], '1+1: Date|City|Country'],
    ['has no dates', ['Title|Place', 'Meeting|5 May 2027', 'Title|6 May 2027'], '1+1: Title|Place'],
    ['has other headings if its title alone is known', ['Title|Alpha|Beta', 'x'], '1+1: Title|Alpha|Beta'],
    ['has no numbers if its title alone is known', ['Title|12|13', 'x'], undefined],
    ['has no dates if its title alone is known', ['Title|in 2027|x'], undefined],
    ['has no sentences if its title alone is known', ['Title|We met.|Did we?'], undefined],
    ['has no long texts if its title alone is known', [`Title|${'a'.repeat(40)}`], undefined],
    ['has texts of up to 39 letters', [`Title|${'a'.repeat(39)}`], `1+1: Title|${'a'.repeat(39)}`],
    ['may have one number among many headings', ['Title|a|b|c|d|e|7'], '1+1: Title|a|b|c|d|e|7'],
    ['may not have one number among few headings', ['Title|a|b|c|7'], undefined],
    ['is none where there is no row', [], undefined],
    ['has headings of less than eighty letters', [`Title (${'d'.repeat(73)})|Date`], undefined],
    ['counts its filled cells alone if its title alone is known', ['Title|||||||x|1'], undefined],
    ['is one title after empty cells, whatever it is', ['|Title'], '1+1: |Title'],
    ['may have a full stop within its headings', ['Title|No. of x|b'], '1+1: Title|No. of x|b'],
  ])('%s', (_, lines, expected) => {
    expect(found(...lines)).toBe(expected);
  });

  it('is among the first thirty rows of several cells, below any lines of text', () => {
    const before = (count: number, row = 'x|y') => Array.from({ length: count }, () => row);
    expect(found(...before(29), 'Title|Date')).toBe('30+1: Title|Date');
    expect(found(...before(30), 'Title|Date')).toBeUndefined();
    expect(found(...before(90, 'x'), ...before(29), 'Title|Date')).toBe('120+1: Title|Date');
    expect(found(...before(29, 'x'), 'Title')).toBe('30+1: Title');
    expect(found(...before(30, 'x'), 'Title')).toBeUndefined();
  });

  it.each<[rule: string, lines: string[], expected: string | undefined]>([
    ['divides its columns', ['Title|Dates|', '|Start|End', 'a|b|c'], '1+2: Title|Dates Start|Dates End'],
    [
      'has headings of its own',
      ['Title|Place|', '|City|Country|Region'],
      '1+2: Title|Place City|Place Country|Region',
    ],
    ['is no row of data', ['Title|Dates|', 'Forum 1|Start|End'], '1+1: Title|Dates'],
    ['has no long texts', ['Title|Dates|', `|Start|${'a'.repeat(40)}`], '1+1: Title|Dates'],
    ['has a known column', ['Title|Date|', 'Forum|x|y'], '1+1: Title|Date'],
    ['makes more columns known', ['Title|Date|City', 'Forum|City|x'], '1+1: Title|Date|City'],
    ['is no header row of its own', ['Title|Date', 'Title|Date'], '1+1: Title|Date'],
    ['has no numbers', ['Title|Dates|', '|Start|End 2'], '1+1: Title|Dates'],
    ['has a number in no column', ['Title|Time||', '|Start|End|7'], '1+1: Title|Time'],
    [
      'has texts of up to 39 letters',
      ['Title|Dates||', `|Start|End|${'a'.repeat(39)}`],
      `1+2: Title|Dates Start|Dates End|Dates ${'a'.repeat(39)}`,
    ],
    ['has no text of 40 letters', ['Title|Dates||', `|Start|End|${'a'.repeat(40)}`], '1+1: Title|Dates'],
    ['is read with the first', ['Title|Start|', '|date|Date of end'], '1+2: Title|Start date|Date of end'],
    [
      'may be read before the first',
      ['Title|Zone||', '|Time|City|Country'],
      '1+2: Title|Time Zone|City|Country',
    ],
    [
      'is read under each column of the first',
      ['Title|date|', '|Start|End'],
      '1+2: Title|date Start|date End',
    ],
    [
      'leaves the columns above its empty cells',
      ['Title|Place||Status', '|City|Country|'],
      '1+2: Title|Place City|Place Country|Status',
    ],
    ['may begin before the first', ['||Title', 'City|Country|'], '1+2: City|Country|Title'],
  ])('of two rows: the second %s', (_, lines, expected) => {
    expect(found(...lines)).toBe(expected);
  });
});

describe('the texts of a row', () => {
  it('are trimmed, without the empty cells at the end', () => {
    expect(rowTexts(row([' a ', '', 'b', '', ' ', null]))).toEqual(['a', '', 'b']);
    expect(rowTexts(row(['', '']))).toEqual([]);
  });
});

describe('a row that repeats the header row', () => {
  const names = ['Title', 'Date', ''];
  it.each<[rule: string, cells: Cell[], repeats: boolean]>([
    ['has its texts', ['Title', 'Date', ''], true],
    ['may be shorter by empty cells', ['Title', 'Date'], true],
    ['may have one cell more', ['Title', 'Date', '', 'x'], true],
    ['may not have two cells more', ['Title', 'Date', '', '', 'x'], false],
    ['has all of them', ['Title', '', ''], false],
    ['has texts, not empty cells', ['Title'], false],
    ['may have another text in one of three columns', ['Title', 'Date', 'x'], true],
    ['has no date', ['Title', 'Date', '5 May 2027'], false],
    ['has no other texts in most columns', ['Title', 'x', 'x'], false],
  ])('%s', (_, cells, repeats) => {
    expect(repeatsHeaderRow(row(cells), names)).toBe(repeats);
  });

  it('has more than one text', () => {
    expect(repeatsHeaderRow(row(['Title']), ['Title'])).toBe(false);
    expect(repeatsHeaderRow(row(['Title', 'Date']), ['Title', 'Date'])).toBe(true);
  });
});

describe('a blank row', () => {
  it.each<[cells: Cell[], blank: boolean]>([
    [[], true],
    [['', ' ', null], true],
    [['\u202e\u0000'], true],
    [['', 'x'], false],
    [['\u0000x'], false],
  ])('%j: %s', (cells, blank) => {
    expect(isBlank(row(cells))).toBe(blank);
  });
});

describe('a row of totals', () => {
  it.each<[rule: string, cells: Cell[]]>([
    ['has a label and a number', ['Total', 12]],
    ['has a label after empty cells', ['', 'Total:', '1 200,50 %']],
    ['has a label alone', ['Subtotal']],
    ['has a number in its label', ['Total 2027']],
    ['names what it counts', ['Total of events', 3]],
    ['is in French', ['Total activités', 3]],
    ['is in Spanish', ['Suma', 3]],
    ['is in Russian', ['Итого мероприятий', 3]],
    ['counts a part of the list', ['Итого за первое полугодие: 6']],
    ['says what it counts', ['Total for 2026: 5 activities']],
    ['is in Chinese', ['合计', 3]],
    ['is in Arabic', ['المجموع', 3]],
    ['has a label of sixty letters', [`Total${' '.repeat(49)}events`]],
    ['has invisible characters', ['To\u0000tal', 3]],
  ])('%s', (_, cells) => {
    expect(isTotalRow(row(cells))).toBe(true);
  });

  it.each<[rule: string, cells: Cell[]]>([
    ['has another text', ['Total', 'Forum', 3]],
    ['has a number first', [3, 'Total']],
    ['has words before the label', ['The total', 3]],
    ['has words after the label', ['Total quality management']],
    ['has words behind its colon', ['Total access: 5G for all']],
    ['is empty', ['', null]],
    ['has a label of more than sixty letters', [`Total${' '.repeat(60)}events`]],
  ])('is none if it %s', (_, cells) => {
    expect(isTotalRow(row(cells))).toBe(false);
  });
});
