import type { Cell, TableRow } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { matchColumns } from '../../src/column/match-columns.js';
import { applyMapping } from '../../src/plan/apply-mapping.js';
import type { Mapping } from '../../src/plan/mapping.js';
import { sheetLayout } from '../../src/plan/sheet-layout.js';
import type { TableOptions } from '../../src/plan/table-options.js';
import { SheetFacts } from '../../src/scan/column-facts.js';

const row = (...cells: Cell[]): TableRow => ({ row: 1, cells });

interface Given {
  headings?: string[];
  mapping?: Mapping;
  options?: TableOptions;
  language?: string;
}

function factsOf({ headings = ['Title', 'Date'], mapping = {}, options = {}, language }: Given = {}) {
  const layout = sheetLayout(applyMapping(matchColumns(headings), mapping), language, options);
  return { layout, facts: new SheetFacts(layout) };
}

describe('a row of a sheet', () => {
  it.each<[rule: string, given: Given, cells: Cell[], waits: boolean]>([
    ['waits if its date can be read in two orders', {}, ['Forum', '03/04/2027'], true],
    ['does not wait if both orders give the same day', {}, ['Forum', '04/04/2027'], false],
    ['does not wait if one order is possible', {}, ['Forum', '27/04/2027'], false],
    ['does not wait if its month is a word', {}, ['Forum', '3 April 2027'], false],
    ['does not wait if its date is empty', {}, ['Forum', ''], false],
    ['does not wait for a title that looks like a date', {}, ['03/04/2027', ''], false],
    ['waits if midnight may be a time', {}, ['Forum', '2027-04-27 00:00'], true],
    ['waits if 12 AM may be a time', {}, ['Forum', '2027-04-27 12:00 AM'], true],
    ['does not wait for another time', {}, ['Forum', '2027-04-27 09:00'], false],
    [
      'does not wait if the options have the order',
      { options: { order: 'dmy' } },
      ['Forum', '03/04/2027'],
      false,
    ],
    [
      'does not wait if the mapping says that its column has times',
      { mapping: { columns: { Date: { field: 'date', times: true } } } },
      ['Forum', '2027-04-27 00:00'],
      false,
    ],
    [
      'waits by the meaning of its cell',
      { mapping: { columns: { Date: { field: 'date', values: { soon: '03/04/2027' } } } } },
      ['Forum', 'SOON'],
      true,
    ],
    [
      'does not wait if the meaning of its cell is one day',
      { mapping: { columns: { Date: { field: 'date', values: { '03/04/2027': '3 May 2027' } } } } },
      ['Forum', '03/04/2027'],
      false,
    ],
    [
      'waits by the cells that are a date together',
      { headings: ['Title', 'A', 'B'], mapping: { combine: { date: ['A', 'B'] } } },
      ['Forum', '03/04/2027', '00:00'],
      true,
    ],
    [
      'waits by a date among cells that are empty',
      { headings: ['Title', 'A', 'B', 'C'], mapping: { combine: { date: ['A', 'B', 'C'] } } },
      ['Forum', '', '03/04/2027', ''],
      true,
    ],
    [
      'does not wait by an empty date of two cells',
      { headings: ['Title', 'A', 'B'], mapping: { combine: { date: ['A', 'B'] } } },
      ['Forum', '', ' '],
      false,
    ],
    ['waits by any of its dates', { headings: ['Title', 'Start', 'End'] }, ['Forum', '', '03/04/2027'], true],
    [
      'waits by its first date as well',
      { headings: ['Title', 'Start', 'End'] },
      ['Forum', '03/04/2027', '27/04/2027'],
      true,
    ],
  ])('%s', (_, given, cells, waits) => {
    expect(factsOf(given).facts.observe(row(...cells))).toBe(waits);
  });

  it('at midnight waits, since most of the rows may be; at other times it does not', () => {
    const { facts } = factsOf();
    expect(facts.observe(row('Forum', '2027-04-27 00:00'))).toBe(true);
    expect(facts.observe(row('Forum', '2027-04-27 09:00'))).toBe(false);
    expect(facts.observe(row('Forum', '2027-04-27 00:00'))).toBe(true);
  });

  it('reads both orders in the reporting period', () => {
    const { facts } = factsOf({ options: { period: '2027' } });
    expect(facts.observe(row('Forum', '3/4'))).toBe(true);
    expect(factsOf().facts.observe(row('Forum', '3/4'))).toBe(false);
  });
});

describe('the times of a column', () => {
  it.each<[text: string, hasTimes: boolean]>([
    ['2027-04-27 09:00', true],
    ['2027-04-27 00:30', true],
    ['2027-04-27 00:00:30', true],
    ['2027-04-27 12:00 PM', true],
    ['2027-04-27 00:00', false],
    ['2027-04-27 0:00:00', false],
    ['2027-04-27 12:00 AM', false],
    ['2027-04-27', false],
    [`2027-04-27 09:00${' '.repeat(2)}${'x'.repeat(21)}`, true],
    [`2027-04-27 09:00${' '.repeat(2)}${'x'.repeat(22)}`, false],
  ])('are seen in %j: %s', (text, hasTimes) => {
    const { facts } = factsOf();
    facts.observe(row('Forum', text));
    expect(facts.columns.map((column) => column.hasTimes)).toEqual([hasTimes]);
    expect(facts.timedCount).toBe(hasTimes ? 1 : 0);
  });

  it('are those of each column', () => {
    const { facts } = factsOf({ headings: ['Title', 'Start', 'End'] });
    expect(facts.timedCount).toBe(0);
    facts.observe(row('Forum', '2027-04-27 09:00', '2027-04-28'));
    expect(facts.columns.map(({ hasTimes }) => hasTimes)).toEqual([true, false]);
    expect(facts.timedCount).toBe(1);
  });
});

describe('the layout with what the cells show', () => {
  it('has the order of a column only when all rows were seen, and its times at once', () => {
    const { layout, facts } = factsOf({ headings: ['Title', 'Start', 'End', 'Shoe size'] });
    facts.observe(row('Forum', '27/04/2027 09:00', '2027-04-28'));
    const early = facts.applyTo(layout, false);
    expect(early.columns[1]).toMatchObject({ times: true });
    expect(early.columns[1]).not.toHaveProperty('order');
    const { columns, byField } = facts.applyTo(layout, true);
    expect(columns[1]).toEqual({ ...layout.columns[1], times: true, order: 'dmy' });
    expect(columns[2]).toEqual(layout.columns[2]);
    expect([columns[0], columns[3]]).toEqual([layout.columns[0], layout.columns[3]]);
    expect(byField).toEqual({ title: columns[0], start: columns[1], end: columns[2] });
    expect(layout.columns[1]).not.toHaveProperty('times');
  });

  it.each<[rule: string, texts: string[], order: string | undefined]>([
    ['day first', ['27/04/2027'], 'dmy'],
    ['month first', ['04/27/2027'], 'mdy'],
    ['both', ['04/27/2027', '27/04/2027'], 'mixed'],
    ['neither', ['03/04/2027'], undefined],
  ])('has %s', (_, texts, order) => {
    const { layout, facts } = factsOf();
    for (const text of texts) facts.observe(row('Forum', text));
    expect(facts.columns[0]!.order).toBe(order);
    expect(facts.applyTo(layout, true).byField.date!.order).toBe(order);
  });

  it('keeps the order of the options, and looks for no other', () => {
    const { facts } = factsOf({ options: { order: 'mdy' } });
    facts.observe(row('Forum', '27/04/2027'));
    expect(facts.columns[0]).toMatchObject({ order: 'mdy', evidence: {}, either: undefined });
  });

  it('has the first value of each order, and the first of both', () => {
    const { facts } = factsOf();
    for (const text of ['03/04/2027', '27/04/2027', '05/06/2027', '28/04/2027', '04/28/2027', '04/29/2027'])
      facts.observe(row('Forum', text));
    const [{ evidence, either }] = facts.columns as unknown as [{ evidence: object; either: string }];
    expect({ evidence, either }).toEqual({
      evidence: { dmy: '27/04/2027', mdy: '04/28/2027' },
      either: '03/04/2027',
    });
  });

  it('has no evidence where there is none', () => {
    const { facts } = factsOf();
    facts.observe(row('Forum', '3 April 2027'));
    expect(facts.columns[0]!.evidence).toEqual({});
  });
});
