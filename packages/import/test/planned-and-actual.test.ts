import { importText } from '@regional-presence/test-utils';
import { describe, expect, it } from 'vitest';

async function read(heading: string, row: string) {
  const { dataset, problems } = await importText(`${heading}\n${row}\n`, { region: 'AFR' }, 'a.csv');
  const event = dataset.events[0] ?? dataset.projects[0]!;
  const errors = problems.filter(({ severity }) => severity === 'error');
  return { period: event.when?.period, extra: event.extra, errors };
}

describe('a planned and an actual date', () => {
  it.each([
    ['Title,Planned date,Actual date', 'Forum,3 June 2024,4-5 June 2024', '2024-06-04/2024-06-05'],
    ['Titre,Date prévue,Date réelle', 'Forum,3/6/2024,14/6/2024', '2024-06-14'],
    ['Título,Fecha prevista,Fecha real', 'Foro,3/6/2024,14/6/2024', '2024-06-14'],
    ['Название,Плановая дата,Фактическая дата', 'Форум,03.06.2024,14.06.2024', '2024-06-14'],
    ['活动,计划日期,实际日期', '论坛,2024-06-03,2024-06-14', '2024-06-14'],
    ['العنوان,التاريخ المخطط,التاريخ الفعلي', 'منتدى,2024-06-03,2024-06-14', '2024-06-14'],
  ])('are the actual one, and the planned one is kept: %s', async (heading, row, period) => {
    const result = await read(heading, row);
    expect(result.period).toBe(period);
    expect(Object.values(result.extra ?? {})).toEqual([row.split(',')[1]]);
    expect(result.errors).toEqual([]);
  });

  it('are the planned one before the activity took place, or the only one', async () => {
    expect((await read('Title,Planned date,Actual date', 'Forum,13 June 2024,')).period).toBe('2024-06-13');
    expect((await read('Title,Planned date', 'Forum,13 June 2024')).period).toBe('2024-06-13');
    expect((await read('Title,Actual date', 'Forum,13 June 2024')).period).toBe('2024-06-13');
  });
});

describe('a column of periods', () => {
  it.each([
    ['Title,Implementation period', 'Plan,June - July 2024', '2024-06/2024-07'],
    ['Titre,Période de mise en œuvre', 'Plan,juin 2024', '2024-06'],
    ['Título,Plazo de ejecución', 'Plan,2024-2026', '2024/2026'],
    ['Название,Сроки реализации', 'План,июнь 2024', '2024-06'],
    ['名称,实施时间', '计划,2024年6月', '2024-06'],
    ['العنوان,فترة التنفيذ', 'خطة,يونيو 2024', '2024-06'],
    ['Evento,Data do evento', 'Fórum,13/06/2026', '2026-06-13'],
    ['Naziv,Datum od,Datum do', 'Forum,3.6.2024,5.6.2024', '2024-06-03/2024-06-05'],
  ])('is known by its heading: %s', async (heading, row, period) => {
    expect((await read(heading, row)).period).toBe(period);
  });
});

describe('a column of results', () => {
  const imported = async (heading: string, cell: string) => {
    const { dataset } = await importText(`Title,Date,${heading}\nForum,3 June 2024,${cell}\n`, {
      region: 'AFR',
    });
    const { outcome, plans } = dataset.events[0]!;
    return { outcome: outcome && Object.values(outcome)[0], plans: plans?.map(({ code }) => code) };
  };

  it.each([
    ['Output', 'A report was published'],
    ['Produit', 'Un rapport a été publié'],
    ['Producto', 'Se publicó un informe'],
    ['Результат', 'Приняты рекомендации'],
    ['الناتج', 'نُشر تقرير'],
  ])('is what came of the activity where it has no codes: %s', async (heading, cell) => {
    const { outcome, plans } = await imported(heading, cell);
    expect(outcome ?? '').toBe(cell);
    expect(plans).toBeUndefined();
  });

  it('is an output of the plan where it has codes', async () => {
    expect(await imported('Output', 'T.2-1')).toEqual({ outcome: undefined, plans: ['T.2-1'] });
  });
});

describe('a partner', () => {
  it.each([
    'ATU',
    'UAT',
    'АСЭ',
    'African Telecommunications Union',
    'Union africaine des télécommunications',
  ])('is the regional organization by its abbreviation or name in each language: %s', async (name) => {
    const { dataset } = await importText(`Title,Date,Partners\nForum,3 June 2024,${name}\n`, {
      region: 'AFR',
    });
    expect(dataset.events[0]!.partners).toEqual([{ name, organization: 'ATU' }]);
  });
});
