import type { Problem, Reader } from '@regional-presence/core';
import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

/** A format in which a cell that is struck through begins with a tilde. */
const TILDE_READER: Reader = {
  name: 'tilde',
  mediaTypes: ['text/x-tilde'],
  extensions: ['tilde'],
  confidence: () => 1,
  async *read(input) {
    const text = new TextDecoder().decode((input as { content: Uint8Array }).content);
    const rows = text.split('\n').map((line, i) => {
      const cells = line.split('|');
      const struck = cells.flatMap((cell, index) => (cell.startsWith('~') ? [index] : []));
      return {
        row: i + 1,
        cells: cells.map((cell) => cell.replace(/^~/, '')),
        ...(struck.length > 0 ? { struckThrough: struck } : {}),
      };
    });
    yield { type: 'table', rows: () => [rows] };
  },
};

/** Imports a row next to an ordinary one. */
async function statusOfRow(cells: Record<string, string>) {
  const row = { Title: 'Forum on numbering', Date: '3 May 2027', ...cells };
  const other = Object.keys(row).map(
    (name) => ({ Title: 'Workshop on spectrum', Date: '9 June 2027' })[name] ?? '',
  );
  const text = [Object.keys(row), Object.values(row), other].map((line) => line.join('|')).join('\n');
  const { dataset, problems } = await importFiles(
    [{ name: 'a.tilde', content: new TextEncoder().encode(text) }],
    {
      readers: [TILDE_READER],
      region: 'AFR',
    },
  );
  const event = dataset.events.find(({ when }) => when?.period === '2027-05-03')!;
  const problemsOf = (code: string): Problem[] => problems.filter((problem) => problem.code === code);
  return { event, problemsOf, others: dataset.events.filter((one) => one !== event) };
}

describe('a row', () => {
  it('whose date is a new one is not postponed, which is reported with the cell', async () => {
    const moved = { Date: 'moved from 26 April to 3 May 2027', Status: 'Postponed' };
    const { event, problemsOf } = await statusOfRow(moved);
    expect(event.status).toBe('planned');
    expect(problemsOf('cells-contradict')).toMatchObject([{ place: { row: 2, column: { name: 'Status' } } }]);
    expect((await statusOfRow({ Status: 'Postponed' })).event.status).toBe('postponed');
    expect((await statusOfRow({ ...moved, Status: 'Cancelled' })).event.status).toBe('cancelled');
  });

  it('whose title is struck through is cancelled, and reported with its cell', async () => {
    const { event, problemsOf, others } = await statusOfRow({ Title: '~Forum on numbering' });
    expect(event.status).toBe('cancelled');
    expect(problemsOf('row-struck-through')).toMatchObject([
      { place: { row: 2, column: { name: 'Title' } } },
    ]);
    expect(others.map(({ status }) => status)).toEqual([undefined]);
  });

  it('with another cell that is struck through is read, and the cell is reported with its text', async () => {
    const { event, problemsOf } = await statusOfRow({
      Date: '~3 May 2027',
      Note: '~Bring a laptop',
      Place: 'Lima',
    });
    expect(event.status).toBeUndefined();
    expect(event.when?.period).toBe('2027-05-03');
    expect(problemsOf('row-struck-through')).toEqual([]);
    expect(
      problemsOf('cell-struck-through').map(({ params, place }) => [place?.column?.name, params]),
    ).toEqual([
      ['Date', { value: '3 May 2027' }],
      ['Note', { value: 'Bring a laptop' }],
    ]);
  });

  it('with an empty cell that is struck through says nothing of it', async () => {
    const { problemsOf } = await statusOfRow({ Note: '~', Place: 'Lima' });
    expect(problemsOf('cell-struck-through')).toEqual([]);
  });

  it.each(['postponed', 'Postponed', 'отложено'])(
    'whose title is struck through and whose status is %s is postponed',
    async (Status) => {
      expect((await statusOfRow({ Title: '~Forum on numbering', Status })).event.status).toBe('postponed');
    },
  );
});

describe('two statuses of a row', () => {
  it.each([
    ['Forum (cancelled)', 'confirmed', 'cancelled', true],
    ['Forum (postponed)', 'confirmed', 'postponed', true],
    ['Forum (confirmed)', 'cancelled', 'cancelled', true],
    ['Forum (confirmed)', 'postponed', 'postponed', true],
    ['Forum (cancelled)', 'postponed', 'postponed', true],
    ['Forum (tentative)', 'confirmed', 'confirmed', true],
    ['Forum (cancelled)', 'cancelled', 'cancelled', false],
    ['Forum (cancelled)', '', 'cancelled', false],
  ])('%s in the title and “%s” in the column: %s', async (Title, Status, status, contradict) => {
    const { event, problemsOf } = await statusOfRow({ Title, Status });
    expect(event.status).toBe(status);
    expect(event.title).toEqual({ und: 'Forum' });
    expect(problemsOf('status-in-text')[0]!.params).toMatchObject({ value: Title });
    expect(problemsOf('status-in-text')[0]!.message).toMatch(/cancel|postpone|confirm|tentative/i);
    const [problem] = problemsOf('cells-contradict');
    expect(problem !== undefined).toBe(contradict);
    if (problem) expect(problem.message.toLowerCase()).toContain(status);
  });

  it('a title’s that was not used is kept', async () => {
    const { event } = await statusOfRow({ Title: 'Forum (confirmed)', Status: 'cancelled' });
    expect(JSON.stringify(event.extra)).toContain('Forum (confirmed)');
    const used = await statusOfRow({ Title: 'Forum (cancelled)', Status: 'confirmed' });
    expect(JSON.stringify(used.event.extra ?? {})).not.toContain('Forum (cancelled)');
  });
});

describe('a column Cancelled', () => {
  it.each([
    ['x', 'cancelled', false],
    ['Yes', 'cancelled', false],
    ['Oui', 'cancelled', false],
    ['lack of quorum', 'cancelled', true],
    ['No', undefined, false],
    ['-', undefined, false],
    ['n/a', undefined, false],
    ['', undefined, false],
  ])('with “%s”', async (Cancelled, status, isKept) => {
    const { event } = await statusOfRow({ Cancelled });
    expect(event.status).toBe(status);
    expect(JSON.stringify(event).includes(Cancelled) && Cancelled.length > 3).toBe(isKept);
  });
});

describe('a date that says that the event is cancelled', () => {
  it.each(['3 May 2027 (cancelled)', 'Cancelled: 3 May 2027', '3 May 2027, cancelled'])(
    'sets the status: %s',
    async (date) => {
      const { event } = await statusOfRow({ Date: date });
      expect(event.status).toBe('cancelled');
    },
  );

  it.each(['3 May 2027 (cancelled)', '3 May 2027 cancelled'])(
    'has precedence over a column, whose cell is named and kept: %s',
    async (date) => {
      const { event, problemsOf } = await statusOfRow({ Date: date, Status: 'held' });
      expect(event.status).toBe('cancelled');
      expect(problemsOf('cells-contradict')).toMatchObject([
        { place: { column: { name: 'Status' } }, params: { value: 'held' } },
      ]);
      expect(event.extra).toMatchObject({ Status: 'held' });
    },
  );

  it('agrees with a column that says the same', async () => {
    const { event, problemsOf } = await statusOfRow({ Date: '3 May 2027 cancelled', Status: 'cancelled' });
    expect(event.status).toBe('cancelled');
    expect(problemsOf('cells-contradict')).toEqual([]);
  });
});

describe('a note', () => {
  it.each([
    ['to be confirmed', 'tentative'],
    ['cancelled', 'cancelled'],
    ['postponed', 'postponed'],
    ['confirmed', undefined],
    ['cancelled because the venue was flooded last week', 'cancelled'],
    ['Postponed until further notice', 'postponed'],
    ['Cancelled participants are refunded', undefined],
    ['not cancelled', undefined],
  ])('“%s” that says it first', async (Note, status) => {
    const { event } = await statusOfRow({ Note });
    expect(event.status).toBe(status);
    expect(JSON.stringify(event)).toContain(Note);
  });

  it('says less than a column', async () => {
    const { event } = await statusOfRow({ Note: 'cancelled', Status: 'confirmed' });
    expect(event.status).toBe('confirmed');
  });
});
