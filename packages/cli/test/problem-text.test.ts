import type { Problem } from '@regional-presence/core';
import {
  dateDayNonexistent,
  encodingDetected,
  modalityMissing,
  rowBlank,
  zoneMissing,
} from '@regional-presence/core/internal';

import type { TableReport } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';
import type { CommandContext } from '../src/command/context.js';
import { loadUiLanguage } from '../src/language/ui-language.js';
import { displayedProblems, groupProblems } from '../src/terminal/problem-groups.js';
import { hintFor } from '../src/terminal/problem-hint.js';
import { problemText } from '../src/terminal/problem-text.js';
import { fakeTerminal } from './run-presence.js';

const context: CommandContext = {
  ...(await loadUiLanguage('en')),
  terminal: fakeTerminal(),
  verbose: false,
};
const table = (rows: number): TableReport => ({ file: 'a.csv', facts: {}, columns: [], rows });
const zoneProblems = (count: number): Problem[] =>
  Array.from({ length: count }, (_, i) =>
    zoneMissing({ hours: `${10 + i}:00` }, { file: 'a.csv', row: i + 2 }),
  );
const textOf = (problems: readonly Problem[], rows = 100, own: CommandContext = context) =>
  problemText(groupProblems(problems), own, [table(rows)]);

describe('the list of problems', () => {
  it('has one entry for a message that several rows share', () => {
    const problems = [2, 3, 4, 9].map((row) => modalityMissing({}, { file: 'a.csv', row }));
    expect(textOf(problems)).toBe(
      'a.csv: remark, 4 times, rows 2-4, 9\n  No modality: physical, virtual or hybrid.\n  → Fill in the modality.\n',
    );
  });

  it('has one entry, with an example, for different messages in more than half of the rows', () => {
    expect(textOf(zoneProblems(6), 11)).toMatch(
      /^a\.csv: warning, 6 times, rows 2-7\n {2}For example: No time zone for 10:00.*\n {2}→ .*\n$/,
    );
  });

  it('has an entry for each of a few different messages, and five of many', () => {
    expect(textOf(zoneProblems(6), 12).match(/^a\.csv, row \d: warning$/gm)).toHaveLength(5);
    expect(textOf(zoneProblems(6), 12)).toContain('… and 1 more like it; in all, rows 2-7\n');
    expect(textOf(zoneProblems(2), 12)).not.toContain('more like it');
  });

  it('is in the order of severity, file and row', () => {
    const problems = [
      modalityMissing({}, { file: 'a.csv', row: 2 }),
      zoneMissing({ hours: '11:00' }, { file: 'b.csv', row: 2 }),
      zoneMissing({ hours: '10:00' }, { file: 'a.csv', row: 7 }),
      dateDayNonexistent(
        { value: '31 April 2022', month: '2022-04', day: 31 },
        {
          file: 'b.csv',
          row: 9,
        },
      ),
      zoneMissing({ hours: '12:00' }, { file: 'a.csv', row: 3 }),
    ];
    expect(textOf(problems).match(/^[ab].*/gm)).toEqual([
      'b.csv, row 9: error',
      'a.csv, row 3: warning',
      'a.csv, row 7: warning',
      'b.csv, row 2: warning',
      'a.csv, row 2: remark',
    ]);
  });

  it('leaves out remarks that need no action, and counts them', () => {
    const problems = [rowBlank({}, { file: 'a.csv', row: 2 }), rowBlank({}, { file: 'a.csv', row: 3 })];
    const remark = modalityMissing({}, { file: 'a.csv', row: 4 });
    const { groups, noActionCount } = displayedProblems(groupProblems([...problems, remark]));
    expect(groups.map(({ code }) => code)).toEqual(['modality-missing']);
    expect(noActionCount).toBe(2);
  });

  it('shows codes only on request', () => {
    const problems = [modalityMissing({}, { file: 'a.csv', row: 2 })];
    expect(textOf(problems)).not.toContain('modality-missing');
    expect(textOf(problems, 1, { ...context, verbose: true })).toContain('remark [modality-missing]\n');
  });

  it('names the option of the command that helps', () => {
    const text = textOf([encodingDetected({ encoding: 'windows-1252' }, { file: 'a.csv' })]);
    expect(text).toContain('With this command: --encoding NAME');
    expect(hintFor('modality-missing')).toBeUndefined();
  });
});
