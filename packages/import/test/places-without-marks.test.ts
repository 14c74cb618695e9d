import { importRows } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

async function placeOf(Place: string) {
  const { dataset } = await importRows([{ Title: 'Forum', Date: '5 May 2027', Place }]);
  return dataset.events[0]!.place;
}

describe('a Chinese address without marks', () => {
  it.each([
    ['云南昆明', { city: '昆明', country: 'CN' }],
    ['海南三亚', { city: '三亚', country: 'CN' }],
    ['黑龙江省黑河', { city: '黑河', country: 'CN' }],
    ['贵州省平塘县天文小镇', { city: '平塘县', venue: '天文小镇', country: 'CN' }],
    ['新疆乌鲁木齐', { city: '乌鲁木齐', country: 'CN' }],
    ['四川成都国际会议中心', { city: '成都', venue: '国际会议中心', country: 'CN' }],
    ['北京市海淀区', { city: '北京', venue: '海淀区', country: 'CN' }],
    ['广东省广州市天河区体育西路1号', { country: 'CN', venue: '天河区体育西路1号' }],
    ['云南昆明🇨🇳', { city: '昆明', country: 'CN' }],
  ])('has its city behind its province, and keeps its text: %s', async (text, place) => {
    expect(await placeOf(text)).toMatchObject({ ...place, text });
  });

  it.each(['山东大学', '上海交通大学', '山东会议', '河南博物馆'])(
    'is none in the name of an institution: %s',
    async (text) => {
      expect(await placeOf(text)).toEqual({ venue: text });
    },
  );
});

describe('the flag of a country', () => {
  it.each([
    ['西安🇨🇳', { city: '西安', country: 'CN' }],
    ['🇨🇭 Geneva', { city: 'Geneva', country: 'CH' }],
    ['Tartu 🇪🇪', { country: 'EE' }],
    ['🇯🇵', { country: 'JP' }],
  ])('is the country: %s', async (text, place) => {
    const found = await placeOf(text);
    expect(found).toMatchObject(place);
    expect(found!.city ?? '').not.toMatch(/[\u{1F1E6}-\u{1F1FF}]/u);
  });

  it('is none where it contradicts the text, or there are several', async () => {
    expect(await placeOf('Kyoto, Japan 🇰🇷')).toMatchObject({ country: 'JP', text: 'Kyoto, Japan 🇰🇷' });
    expect(await placeOf('Sitges 🇪🇸🇫🇷')).not.toHaveProperty('country', 'FR');
  });
});
