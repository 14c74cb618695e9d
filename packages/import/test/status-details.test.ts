import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

async function statusOf(cell: string) {
  const { dataset, problems } = await importText(
    `Title,Date,Status\nForum,13 June 2024,"${cell}"\n`,
    { region: 'AFR' },
    'a.csv',
  );
  const { status, extra } = dataset.events[0]!;
  const codes = problems.map(({ code }) => code).filter((code) => code.startsWith('status'));
  return { status, kept: extra?.Status, codes };
}

describe('a status with what else is said of it', () => {
  it.each([
    ['Planned (date TBC)', 'tentative'],
    ['Planned; date not confirmed', 'tentative'],
    ['Prévu (date à confirmer)', 'tentative'],
    ['Запланировано (дата уточняется)', 'tentative'],
    ['Planned (venue TBC)', 'planned'],
    ['Cancelled due to COVID-19', 'cancelled'],
    ['Cancelled (low registration)', 'cancelled'],
    ['Postponed to 2025', 'postponed'],
    ['Held – report available', 'held'],
    ['Confirmed, venue to be announced', 'confirmed'],
    ['Reporté à 2025', 'postponed'],
    ['Annulée en raison de la pandémie', 'cancelled'],
    ['Aplazado hasta marzo', 'postponed'],
    ['Cancelado por la pandemia', 'cancelled'],
    ['Перенесено на 2025 год', 'postponed'],
    ['Отменено из-за пандемии', 'cancelled'],
    ['推迟至2025年', 'postponed'],
    ['取消（疫情）', 'cancelled'],
    ['ملغى بسبب الجائحة', 'cancelled'],
    ['مؤجل إلى عام 2025', 'postponed'],
  ])('is the status, and the cell is kept: %s', async (cell, status) => {
    expect(await statusOf(cell)).toEqual({ status, kept: cell, codes: [] });
  });

  it('says that the dates are others where it is a word for that and gives none', async () => {
    expect(await statusOf('Rescheduled to a later date')).toEqual({
      status: undefined,
      kept: 'Rescheduled to a later date',
      codes: ['status-rescheduled'],
    });
  });

  it.each([
    'Not held',
    'Not cancelled due to rain',
    'partially completed',
    'no realizado',
    'non réalisé en raison du budget',
    'не проведено',
    '未举行',
    'لم ينعقد',
    'Budget approved for Q3',
    'Registration closed',
  ])('is not read where it says the contrary, or something of another thing: %s', async (cell) => {
    expect(await statusOf(cell)).toEqual({ status: undefined, kept: cell, codes: ['status-unknown'] });
  });
});

describe('a status in words of reports', () => {
  it.each([
    ['not started', 'planned'],
    ['under preparation', 'planned'],
    ['en préparation', 'planned'],
    ['в подготовке', 'planned'],
    ['筹备中', 'planned'],
    ['قيد التحضير', 'planned'],
    ['en proceso', 'ongoing'],
    ['выполняется', 'ongoing'],
    ['实施中', 'ongoing'],
    ['delivered', 'held'],
    ['clôturé', 'held'],
    ['concluido', 'held'],
    ['исполнено', 'held'],
    ['منفذ', 'held'],
    ['dropped', 'cancelled'],
    ['to be determined', 'tentative'],
  ])('%s is %s', async (cell, status) => {
    expect(await statusOf(cell)).toEqual({ status, kept: undefined, codes: [] });
  });
});
