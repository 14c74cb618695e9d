import type { Event } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { importFiles } from '../../src/index.js';

const HEADING = 'Title,Date,City,Country,Mode,Status,Notes';

interface Cells {
  title?: string;
  city?: string;
  mode?: string;
  status?: string;
  note?: string;
}

async function read({ title = 'Forum on maps', city = 'Nairobi', mode = '', status = '', note = '' }: Cells) {
  const row = [title, '5 May 2027', city, 'Kenya', mode, status, note].map((text) => `"${text}"`).join(',');
  const { dataset, problems } = await importFiles({ name: 'plan.csv', content: `${HEADING}\n${row}\n` });
  const [event] = dataset.events as [Event];
  return { event, codes: problems.map(({ code }) => code) };
}

describe('a modality that is stated beside the date and the place', () => {
  it.each([
    ['status', 'Moved online'],
    ['status', 'Virtual'],
    ['status', 'Will be held virtually'],
    ['status', 'Confirmed (virtual)'],
    ['status', 'Planned – moved online due to the weather'],
    ['status', 'Se tiendra en ligne'],
    ['status', 'Se realizará en formato virtual'],
    ['status', 'Переведено в онлайн формат'],
    ['status', 'ستعقد عن بعد'],
    ['status', '改为线上举行'],
    ['note', 'Moved online due to the floods'],
    ['title', 'Forum on maps (moved online)'],
    ['title', 'Forum on maps (virtual)'],
    ['title', 'Forum on maps – en ligne'],
    ['city', 'Nairobi (now online)'],
    ['city', 'Nairobi, moved to virtual'],
  ])('is read in the %s: %s', async (cell, text) => {
    const { event, codes } = await read({ [cell]: text });
    expect(event.modality).toBe('virtual');
    expect(event.place?.city).toBe('Nairobi');
    expect(codes).not.toContain('status-unknown');
    expect(codes).not.toContain('status-in-note');
    expect(codes).not.toContain('modality-missing');
  });

  it.each([
    ['Held online', 'held'],
    ['Moved online', undefined],
    ['Passé en ligne', undefined],
    ['Перенесено в онлайн', undefined],
    ['Will be held virtually', undefined],
    ['Confirmed (virtual)', 'confirmed'],
  ])('leaves the status that stands beside it: %s', async (status, expected) => {
    const { event } = await read({ status });
    expect(event.status).toBe(expected);
    expect(event.modality).toBe('virtual');
  });

  it.each([
    ['Now hybrid', 'hybrid'],
    ['Se déroulera en mode hybride', 'hybrid'],
    ['Смешанный формат', 'hybrid'],
    ['Moved to in person', 'physical'],
    ['Presencial', 'physical'],
    ['Очно', 'physical'],
    ['حضوريا', 'physical'],
    ['线下举行', 'physical'],
    ['Online', 'virtual'],
    ['Se llevará a cabo de forma virtual', 'virtual'],
    ['Онлайн', 'virtual'],
    ['عبر الإنترنت', 'virtual'],
    ['会议改为线上', 'virtual'],
    ['活动将以线上形式进行', 'virtual'],
  ])('is the one that a note names: %s', async (note, modality) => {
    expect((await read({ note })).event.modality).toBe(modality);
  });

  it.each([
    'Forum on maps [virtual]',
    'Forum on maps（线上）',
    'Forum on maps【线上】',
    'Forum on maps | virtual',
    'Forum on maps - online',
    'Forum on maps (virtual).',
    'Forum on maps (virtual) !',
    'Forum on maps – Geneva week – en ligne',
    'Forum (second part) – virtual',
  ])('is read at the end of a title, which stays as it is: %s', async (title) => {
    const { event } = await read({ title });
    expect(event.modality).toBe('virtual');
    expect(Object.values(event.title)).toEqual([title]);
  });

  it('takes place where its title says that it was cancelled and moved online', async () => {
    const { event } = await read({ title: 'Forum on maps (cancelled - moved online)', status: 'planned' });
    expect(event).toMatchObject({ status: 'planned', modality: 'virtual' });
  });

  it('contradicts a column that says otherwise, which is used', async () => {
    const { event, codes } = await read({ mode: 'in person', status: 'Moved online' });
    expect(event.modality).toBe('physical');
    expect(codes).toContain('cells-contradict');
  });

  it.each([
    ['title', 'Chess tournament – mixed'],
    ['title', 'Child protection online'],
    ['title', 'Forum on online safety (first part)'],
    ['note', 'Bring your laptop to take part online or on site'],
    ['note', 'Online registration is open'],
    ['title', 'Youth football (teams)'],
    ['title', 'Concert (online?)'],
    ['title', 'Sensing (remote)'],
    ['title', 'Forum on maps (virtual) in schools'],
    ['title', 'Forum-virtual'],
    ['title', 'Virtual (maps)'],
    ['title', 'Online – forum on maps'],
    ['note', 'Mixte'],
    ['note', 'Remoto'],
    ['note', 'Смешанный'],
    ['note', '混合'],
    ['note', 'Moved online?'],
    ['note', '改为线上？'],
    ['note', 'عبر الإنترنت؟'],
    ['note', 'Online and in person'],
    ['note', 'Held online with a small group in the room'],
    ['note', 'This meeting has now been switched to be held as an event in an online only format instead'],
  ])('is none in the %s: %s', async (cell, text) => {
    expect((await read({ [cell]: text })).event.modality).toBeUndefined();
  });
});

describe('a text that says that the activity was moved to another place', () => {
  it.each([
    ['status', 'Planned – moved to Mombasa'],
    ['status', 'Relocated to Kampala'],
    ['status', 'Moved to Mombasa'],
    ['status', 'Déplacé à Kampala'],
    ['status', 'نقل إلى مومباسا'],
    ['note', 'Moved to Mombasa'],
    ['note', 'New venue: Mombasa'],
    ['note', 'Venue: Whitesands, Mombasa'],
    ['note', 'Held in Mombasa instead'],
    ['note', 'Not in Nairobi but in Mombasa'],
    ['note', 'Lieu : Kigali'],
    ['note', 'à Kigali et non à Nairobi'],
    ['note', 'Sede: Lima'],
    ['note', 'en Lima y no en Nairobi'],
    ['note', 'Место: Женева'],
    ['note', 'Перенесено в Женеву'],
    ['note', 'не в Найроби, а в Лозанне'],
    ['note', '地点：日内瓦'],
    ['note', 'Déplacé à Kampala en raison des inondations'],
    ['note', 'Trasladado a Kampala'],
    ['note', 'Перенесено в Кампала'],
    ['note', '改在坎帕拉举行'],
    ['title', 'Forum on maps (moved to Mombasa)'],
    ['title', 'Forum on maps: moved to Mombasa'],
    ['title', 'Forum on maps – déplacé à Mombasa'],
    ['status', 'Confirmed: moved to Kampala'],
    ['note', 'The meeting was moved to Mombasa.'],
    ['note', 'La réunion a été déplacée à Mombasa'],
    ['note', 'Reunión trasladada a Kampala'],
    ['note', 'Reubicada en Mombasa'],
    ['note', 'نقل إلى مومباسا'],
    ['note', '移至蒙巴萨'],
    ['note', '改到蒙巴萨召开。'],
    ['note', 'Moved to Uganda'],
    ['note', 'Moved to Kampala, Uganda'],
    ['note', 'Moved to Mombasa on 7 June'],
    ['note', 'Moved to Kampala, 7 June 2027'],
    ['note', 'Déplacé à Kampala le 7 juin'],
    ['note', 'Venue changed to Kampala'],
    ['note', 'Now in Kampala'],
    ['note', 'Will now be held in Kampala'],
    ['note', 'Aura lieu à Kampala'],
    ['note', 'Se traslada a Kampala'],
    ['note', 'Перенесён в Кампала'],
    ['note', 'تم نقلها إلى مومباسا'],
    ['note', '地点改为坎帕拉'],
  ])('contradicts the place of the row in the %s: %s', async (cell, text) => {
    const { event, codes } = await read({ [cell]: text });
    expect(event.place?.city).toBe('Nairobi');
    expect(codes).toContain('cells-contradict');
    expect(codes).not.toContain('status-rescheduled');
    expect(codes).not.toContain('status-unknown');
    expect(JSON.stringify(event)).toContain(text);
  });

  it.each([
    ['the same place', 'Moved to Nairobi'],
    ['the same place and its country', 'Moved to Nairobi, Kenya'],
    ['the country of the place', 'Moved to Kenya'],
    ['no place', 'Moved to the main hall'],
    ['a date', 'Moved to 7 June 2027'],
    ['something else that moved', 'The secretariat moved to Kigali'],
    ['a part of it', 'Dinner moved to Thika'],
    ['a possibility', 'May be moved to Kigali'],
    ['a place that something is moved from', 'Moved from Mombasa'],
    ['other words', 'Those who moved to Mombasa are welcome'],
    ['more words behind the place', 'Moved to Mombasa; the hotels there are listed on the last page'],
    ['a long text', `Moved to Mombasa due to ${'repairs and '.repeat(9)}floods`],
  ])('says nothing of the place with %s', async (_, note) => {
    expect((await read({ note })).codes).not.toContain('cells-contradict');
  });
});

describe('a place that another text of the row contradicts', () => {
  const contradicted = async (cells: Record<string, string>) => {
    const header = 'Title,Date,City,Country,Venue,Status,Notes';
    const { title = 'Forum on maps', city = '', venue = '', status = '', note = '' } = cells;
    const row = [title, '5 May 2027', city, 'Kenya', venue, status, note]
      .map((text) => `"${text}"`)
      .join(',');
    const { dataset, problems } = await importFiles({ name: 'plan.csv', content: `${header}\n${row}\n` });
    const found = problems.filter(({ code }) => code === 'cells-contradict');
    return { extra: dataset.events[0]?.extra, found: found.map(({ params }) => [params.value, params.used]) };
  };

  it('is the city, or else the venue', async () => {
    const note = 'Moved to Mombasa';
    expect((await contradicted({ city: 'Nairobi', venue: 'Main hall', note })).found).toEqual([
      [note, 'Nairobi'],
    ]);
    expect((await contradicted({ venue: 'Main hall', note })).found).toEqual([[note, 'Main hall']]);
  });

  it('is not there where the row has a country alone, or no place', async () => {
    expect((await contradicted({ note: 'Moved to Mombasa' })).found).toEqual([]);
    const content = 'Title,Date,Notes\nForum on maps,5 May 2027,Moved to Mombasa\n';
    const { dataset, problems } = await importFiles({ name: 'plan.csv', content });
    expect(dataset.events[0]?.note).toBe('Moved to Mombasa');
    expect(problems.map(({ code }) => code)).not.toContain('cells-contradict');
  });

  it('is read in a note of 120 characters, not in a longer one', async () => {
    const short = 'Moved to Mombasa due to '.padEnd(120, 'x');
    expect((await contradicted({ city: 'Nairobi', note: short })).found).toEqual([[short, 'Nairobi']]);
    expect((await contradicted({ city: 'Nairobi', note: `${short}x` })).found).toEqual([]);
  });

  it('is a venue in another country, not in the same one', async () => {
    const venue = 'Main hall';
    expect((await contradicted({ venue, note: 'Moved to Uganda' })).found).toEqual([
      ['Moved to Uganda', venue],
    ]);
    expect((await contradicted({ venue, note: 'Moved to Kenya' })).found).toEqual([]);
  });

  it('is reported once, of the first text that names another one', async () => {
    const title = 'Forum on maps (moved to Kisumu)';
    const status = 'Moved to Kampala';
    const city = 'Nairobi';
    const three = await contradicted({ title, city, status, note: 'Moved to Mombasa' });
    expect(three).toEqual({ extra: { Status: status }, found: [[status, city]] });
    const two = await contradicted({ title, city, status: 'Moved to Nairobi', note: 'Moved to Mombasa' });
    expect(two.found).toEqual([['Moved to Mombasa', city]]);
    expect(two.extra).toMatchObject({ Notes: 'Moved to Mombasa' });
  });
});

describe('a place that is not known', () => {
  it.each([
    '?',
    '???',
    'unknown',
    'Unknown location',
    'inconnu',
    'desconocido',
    'неизвестно',
    '未知',
    'غير معروف',
  ])('is no city: %s', async (city) => {
    const { event } = await read({ city });
    expect(event.place).toEqual({ country: 'KE' });
    expect(event.extra).toMatchObject({ City: city });
  });
});
