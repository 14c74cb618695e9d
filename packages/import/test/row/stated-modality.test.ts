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

  it('is hybrid where it says so', async () => {
    expect((await read({ status: 'Now hybrid' })).event.modality).toBe('hybrid');
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
  ])('is none in the %s: %s', async (cell, text) => {
    expect((await read({ [cell]: text })).event.modality).toBeUndefined();
  });
});

describe('a text that says that the activity was moved to another place', () => {
  it.each([
    ['status', 'Planned – moved to Mombasa'],
    ['status', 'Relocated to Kampala'],
    ['note', 'Moved to Mombasa'],
    ['note', 'Déplacé à Kampala en raison des inondations'],
    ['note', 'Trasladado a Kampala'],
    ['note', 'Перенесено в Кампала'],
    ['note', '改在坎帕拉举行'],
    ['title', 'Forum on maps (moved to Mombasa)'],
  ])('contradicts the place of the row in the %s: %s', async (cell, text) => {
    const { event, codes } = await read({ [cell]: text });
    expect(event.place?.city).toBe('Nairobi');
    expect(codes).toContain('cells-contradict');
    expect(codes).not.toContain('status-rescheduled');
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
  ])('says nothing of the place with %s', async (_, note) => {
    expect((await read({ note })).codes).not.toContain('cells-contradict');
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
