import type { Problem } from '@regional-presence/core';
import {
  kindUnknown,
  modalityMissing,
  possibleDuplicate,
  zoneMissing,
} from '@regional-presence/core/internal';
import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';
import { RepeatedProblems } from '../../src/work/repeated-problems.js';

function collect(problems: readonly Problem[]): Problem[] {
  const reported: Problem[] = [];
  const repeated = new RepeatedProblems((problem) => reported.push(problem));
  for (const problem of problems) repeated.report(problem);
  repeated.flush();
  repeated.flush();
  return reported;
}

const at = (row: number, letter = 'B') => ({ file: 'a.csv', row, column: { letter, name: letter } });

describe('problems of several rows', () => {
  it('with the same parameters in a column are one, at the first row', () => {
    const [only, ...others] = collect([4, 2, 3, 9].map((row) => kindUnknown({ value: 'gala' }, at(row))));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ code: 'kind-unknown', place: at(2), rows: { count: 4, runs: '2-4, 9' } });
  });

  it('are one of each column, file, sheet and value', () => {
    const value = { value: 'gala' };
    expect(
      collect([
        kindUnknown(value, at(2)),
        kindUnknown({ value: 'fair' }, at(3)),
        kindUnknown(value, at(4, 'C')),
        kindUnknown(value, { ...at(5), file: 'b.csv' }),
        kindUnknown(value, { ...at(6), sheet: 'x' }),
      ]),
    ).toHaveLength(5);
  });

  it('are one whatever their parameters are, where the table is meant', () => {
    const [only, ...others] = collect(
      ['10:00', '11:00'].map((hours, i) =>
        zoneMissing({ hours }, { file: 'a.csv', row: i + 2, record: hours }),
      ),
    );
    expect(others).toEqual([]);
    expect(only!.params).toEqual({ hours: '10:00' });
    expect(only!.place).toEqual({ file: 'a.csv', row: 2 });
  });

  it('are as they were if there is one only, has no row, or names other rows', () => {
    const alone = modalityMissing({}, { file: 'a.csv', row: 2, record: 'x' });
    const without = modalityMissing({}, { record: 'y' });
    const pair = {
      ...possibleDuplicate({ other: 'a', rows: 2, evidence: [], others: [] } as never, at(3)),
      related: [at(4)],
    };
    expect(collect([alone, without, pair, pair])).toEqual([without, pair, pair, alone]);
  });

  it('are complete if there are very many rows, and very many problems', () => {
    const rows = Array.from({ length: 5000 }, (_, i) =>
      modalityMissing({}, { file: 'a.csv', row: 2 * i + 2 }),
    );
    const [only] = collect(rows);
    expect(only!.rows!.count).toBe(5000);
    expect(only!.rows!.runs).toMatch(/^2, 4, 6, .*, …$/);
    const different = Array.from({ length: 9000 }, (_, i) => kindUnknown({ value: `k${i}` }, at(i + 2)));
    expect(collect(different)).toHaveLength(9000);
  });
});

describe('the problems of an import', () => {
  it('are at most twenty for a hundred good rows of a list that knows nothing of ITU', async () => {
    const rows = Array.from(
      { length: 100 },
      (_, i) => `Talk on subject ${i},${(i % 28) + 1} May 2026,${9 + (i % 8)}:00,Gala ${i % 3},Room ${i}`,
    );
    const { problems, counts } = await importFiles({
      name: 'a.csv',
      content: `Title,Date,Time,Type,Audience\n${rows.join('\n')}\n`,
    });
    expect(counts.recorded + counts.merged).toBe(100);
    expect(problems.length).toBeLessThanOrEqual(20);
  });

  it('are each at its row in the lines, and one in the list', async () => {
    const content = 'Title,Type,Date\nA,gala,5 May 2026\nB,gala,6 May 2026\n';
    const { problems, tables } = await importFiles({ name: 'a.csv', content }, { keepRows: true });
    expect(problems.filter(({ code }) => code === 'kind-unknown')).toMatchObject([{ rows: { runs: '2-3' } }]);
    for (const row of [2, 3])
      expect(tables[0]!.lines!.row(row)!.problems.map(({ code }) => code)).toContain('kind-unknown');
  });
});
