import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

async function read(title: string, others = ',') {
  const { counts, problems, dataset, rejected } = await importFiles({
    name: 'a.csv',
    content: `Title,Date,Place,Time\nForum on data,2026-05-04,Rome,10:00\n"${title}",2026-05-05,${others}\nPanel on maps,2026-05-06,Rome,11:00\n`,
  });
  expect(counts.rows).toBe(3);
  return {
    recorded: dataset.events.length,
    rejected: rejected.map(({ cells }) => cells[0]),
    severities: problems.filter(({ code }) => code === 'row-of-no-event').map(({ severity }) => severity),
  };
}

describe('a title that says that nothing takes place', () => {
  it.each([
    'Off',
    'No class',
    'NO MEETING',
    'No upcoming events',
    'Currently no appearances of the group lined up.',
    'There are currently no events scheduled',
    'Pas de cours',
    'Aucune réunion',
    'Sin clases',
    'No hay eventos',
    'Нет занятий',
    'Заседания нет',
    'لا توجد محاضرة',
    'لا يوجد اجتماع',
    '停课',
    '暂无活动',
  ])('is no event, and its row is in the file of rejected rows: %s', async (title) => {
    expect(await read(title)).toEqual({ recorded: 2, rejected: [title], severities: ['remark'] });
  });

  it.each([
    'Holiday',
    'Independence Day',
    'Kick-off',
    'No date',
    'Off the record',
    'No events without safety: a workshop',
    'No class is an island',
    'Class',
    'Festival Off',
    'Нет войне',
  ])('is one where it names something: %s', async (title) => {
    expect(await read(title)).toEqual({ recorded: 3, rejected: [], severities: [] });
  });

  it.each(['Avignon,', ',20:00'])('is one with a place or hours: %s', async (others) => {
    expect(await read('Off', others)).toMatchObject({ recorded: 3, rejected: [] });
  });
});
