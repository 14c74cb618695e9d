import { importRows } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';
import { statusOfPlace, statusOfTitle } from '../src/field/stated-status.js';

const readRow = async (row: Record<string, string>) => {
  const { dataset, problems } = await importRows([{ Title: 'Forum', Date: '3 May 2027', ...row }]);
  return { event: dataset.events[0]!, codes: problems.map(({ code }) => code), problems };
};

describe('a title', () => {
  it.each([
    'Cancelled meetings – lessons learned',
    'CANCELLED CONTRACTS – A SEMINAR',
    'Confirmed speakers: a list',
    'Contracts: signed, cancelled, renewed',
    'Speakers: confirmed',
    'Forum: postponed maintenance of networks',
  ])('that says what was cancelled is a title: %s', (text) => {
    expect(statusOfTitle(text)).toBeUndefined();
  });

  it.each([
    ['F (CANCELLED)', 'F', 'cancelled'],
    ['F [canceled]', 'F', 'cancelled'],
    ['F – cancelled', 'F', 'cancelled'],
    ['F: cancelled', 'F', 'cancelled'],
    ['Atelier : annulé', 'Atelier', 'cancelled'],
    ['论坛：取消', '论坛', 'cancelled'],
    ['论坛（因疫情取消）', '论坛', 'cancelled'],
    ['CANCELLED - F', 'F', 'cancelled'],
    ['*** CANCELLED *** F', 'F', 'cancelled'],
    ['Cancelled / Annulé: F', 'F', 'cancelled'],
    ['POSTPONED: G', 'G', 'postponed'],
    ['ANNULÉ : Atelier', 'Atelier', 'cancelled'],
    ['Atelier (reporté)', 'Atelier', 'postponed'],
    ['APLAZADO – Taller', 'Taller', 'postponed'],
    ['Taller (por confirmar)', 'Taller', 'tentative'],
    ['ОТМЕНЕНО: Семинар', 'Семинар', 'cancelled'],
    ['Семинар (отложено)', 'Семинар', 'postponed'],
    ['【取消】研讨会', '研讨会', 'cancelled'],
    ['研讨会（延期）', '研讨会', 'postponed'],
    ['ملغى: منتدى', 'منتدى', 'cancelled'],
    ['منتدى (مؤجل)', 'منتدى', 'postponed'],
    ['CANCELADO: Oficina', 'Oficina', 'cancelled'],
    ['Oficina (adiada)', 'Oficina', 'postponed'],
    ['ABGESAGT: Sitzung', 'Sitzung', 'cancelled'],
    ['Sitzung (verschoben)', 'Sitzung', 'postponed'],
    ['Riunione (annullata)', 'Riunione', 'cancelled'],
    ['ZRUŠENÉ – Seminár', 'Seminár', 'cancelled'],
    ['CANCELED PRESENTATION - Quantum computing', 'Quantum computing', 'cancelled'],
    ['Workshop cancelled: Radio', 'Radio', 'cancelled'],
    ['Forum (réunion reportée)', 'Forum', 'postponed'],
    ['Forum (TBC)', 'Forum', 'tentative'],
    ['Forum (confirmed)', 'Forum', 'confirmed'],
  ])('%s has its status set apart at an end', (text, rest, status) => {
    expect(statusOfTitle(text)).toEqual({ status, rest });
  });

  it.each([
    ['F – cancelled due to flooding', 'cancelled', 'cancelled due to flooding'],
    ['F (postponed until further notice)', 'postponed', 'postponed until further notice'],
    ['F: CANCELLED (no quorum)', 'cancelled', 'CANCELLED (no quorum)'],
    ['F cancelled due to elections', 'cancelled', 'cancelled due to elections'],
  ])('%s has its status at the end with what else is said of it', (text, status, details) => {
    expect(statusOfTitle(text)).toEqual({ status, rest: 'F', details });
  });

  it.each([
    'Workshop on cancelled contracts',
    'Confirmed speakers',
    'Workshop: cancelled contracts',
    'Postponed works – a review',
    'Flight (cancelled) rules for carriers',
    'Cancelled',
    '(cancelled)',
    'Moving on: confirmed cases and contacts',
    'Debt – cancelled or restructured',
    'Agenda (provisional)',
    'Session 2 (current)',
    'Forum - Lima',
  ])('%s keeps its words: they are content', (text) => {
    expect(statusOfTitle(text)).toBeUndefined();
  });

  it('is read in linear time whatever it holds', () => {
    for (const part of ['( ', '- ', ' – a', '*', '(a) '])
      expect(statusOfTitle(part.repeat(2000))).toBeUndefined();
  });
});

describe('a place', () => {
  it.each([
    ['Main hall (cancelled), Lima', 'Main hall, Lima', 'cancelled'],
    ['GSSI Main Lecture Hall (CANCELED)', 'GSSI Main Lecture Hall', 'cancelled'],
    ['Lima, postponed', 'Lima', 'postponed'],
    ['CANCELLED', '', 'cancelled'],
    ['取消', '', 'cancelled'],
  ])('%s says that the meeting is not held', (text, rest, status) => {
    expect(statusOfPlace(text)).toEqual({ status, rest });
  });

  it.each(['Lima (to be confirmed)', 'TBC', 'Lima', 'Cancel Street 5, Lima'])(
    '%s says nothing of the meeting',
    (text) => {
      expect(statusOfPlace(text)).toBeUndefined();
    },
  );
});

describe('the status of a row', () => {
  it('is that of its title, which is without it, and is reported', async () => {
    const { event, problems } = await readRow({ Title: 'Forum (CANCELLED)' });
    expect(event).toMatchObject({ title: { und: 'Forum' }, status: 'cancelled' });
    expect(problems.find(({ code }) => code === 'status-in-text')!.message).toContain('Forum (CANCELLED)');
  });

  it.each([
    'Cancelled',
    'Annulé',
    'Cancelado',
    'Отменено',
    '取消',
    'ملغى',
    'Abgesagt',
    'Afgelast',
    'Odwołane',
    'Zrušeno',
  ])('is that of a column of its own, true or false: %s', async (heading) => {
    const [held, cancelled] = await Promise.all([
      readRow({ [heading]: 'false' }),
      readRow({ [heading]: 'true' }),
    ]);
    expect(cancelled.event.status).toBe('cancelled');
    expect(held.event.status).toBeUndefined();
  });

  it.each([
    ['x', 'cancelled', []],
    ['✓', 'cancelled', []],
    ['postponed', 'postponed', []],
    ['to be confirmed', 'tentative', []],
    ['confirmed', undefined, []],
    ['not cancelled', undefined, []],
    ['no longer cancelled', undefined, []],
    ['pas annulé', undefined, []],
    ['не отменено', undefined, []],
    ['未取消', undefined, []],
    ['-', undefined, []],
    ['lack of funds', 'cancelled', ['status-unknown']],
    ['See note', 'cancelled', ['status-unknown']],
  ])('is what a column of cancelled activities says: %s', async (text, status, said) => {
    const { event, codes } = await readRow({ Cancelled: text });
    expect(event.status).toBe(status);
    expect(codes.filter((code) => code.startsWith('status'))).toEqual(said);
  });

  it('is that of its place', async () => {
    const { event } = await readRow({ Place: 'Main hall (cancelled), Lima' });
    expect(event.status).toBe('cancelled');
    expect(JSON.stringify(event.place)).not.toContain('cancelled');
  });

  it('is cancelled if the title says so, whatever its column says, and the contradiction is reported', async () => {
    const { event, codes } = await readRow({ Title: 'ANNULÉ : Forum', Status: 'confirmed' });
    expect(event.status).toBe('cancelled');
    expect(codes).toContain('cells-contradict');
  });

  it('is that of its column if the title only confirms it', async () => {
    const { event, codes } = await readRow({ Title: 'Forum (cancelled)', Status: 'Cancelled' });
    expect(event.status).toBe('cancelled');
    expect(codes).not.toContain('cells-contradict');
  });

  it.each([
    ['Passed', 'held'],
    ['PAST', 'held'],
    ['Passé', 'held'],
    ['已结束', 'held'],
    ['انتهى', 'held'],
    ['прошло', 'held'],
    ['abgeschlossen', 'held'],
    ['a confirmar', 'tentative'],
    ['abgesagt', 'cancelled'],
    ['rinviato', 'postponed'],
  ])('%s is %s', async (Status, status) => {
    expect((await readRow({ Status })).event.status).toBe(status);
  });

  it.each(['Rescheduled', 'Reprogrammé', 'Reprogramada', '改期'])(
    '%s is asked about: its dates may be the old or the new ones',
    async (Status) => {
      const { event, codes } = await readRow({ Status });
      expect(event.status).toBeUndefined();
      expect(event.extra).toEqual({ Status });
      expect(codes).toContain('status-rescheduled');
      expect(codes).not.toContain('status-unknown');
    },
  );

  it('is absent if nothing says one', async () => {
    expect((await readRow({})).event.status).toBeUndefined();
  });
});
