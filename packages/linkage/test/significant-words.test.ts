import { normalizeTitle } from '@regional-presence/core/internal';
import { describe, expect, it } from 'vitest';
import { isNumberOnly, significantWords } from '../src/title/significant-words.js';

const wordsOf = (title: string, bodies?: string[]) =>
  significantWords(normalizeTitle({ und: title }), bodies);

const textsOf = (title: string, bodies?: string[]) => wordsOf(title, bodies).map(({ text }) => text);

describe('a word that most meetings share', () => {
  it.each([
    ['English', 'Regional Group meetings of Study Group for Africa, virtual session'],
    ['Spanish', 'Reunión virtual: Grupo de la Comisión de Estudio, Europa'],
    ['French', 'Groupe d’étude virtuel, Afrique et États arabes'],
    ['Russian', 'Собрание Региональной группы Исследовательской комиссии для Африки'],
    ['Arabic', 'الاجتماع الافتراضي لمجموعة لجنة الدراسات'],
    ['Chinese', '国际电联区域研究组会议'],
  ])('distinguishes none in %s', (_, title) => {
    expect(textsOf(title)).toEqual([]);
  });

  it('distinguishes none in the plural', () => {
    expect(textsOf('Meetings of theirs')).toEqual([]);
  });

  it('is no part of another word', () => {
    expect(textsOf('Subgroup on Eurasia')).toEqual(['subgroup', 'eurasia']);
    expect(textsOf('Этика и неазиатские языки')).toEqual(['этика', 'неазиатские', 'языки']);
  });
});

describe('a word that identifies a meeting', () => {
  it.each([
    ['is in the singular', 'Networks, cities', ['network', 'citie']],
    ['keeps its -s if it is short', 'Gas bus', ['gas', 'bus']],
    ['is without the Arabic article', 'الشبكات للمدن', ['شبكات', 'مدن']],
    ['is the same once', 'Spectrum and spectrum', ['spectrum']],
    ['may be a number', '9th forum, ninth spectrum', ['9', 'forum', 'spectrum']],
    ['may be a year', 'Forum 2027', ['forum', '2027']],
    ['is a pair of Chinese characters', '数字经济', ['数字', '字经', '经济']],
    ['is one Chinese character if there is one', '会议和法', ['法']],
    ['is a pair of characters that are next to each other without the shared ones', '法会议国', ['法国']],
  ])('%s: %s', (_, title, words) => {
    expect(textsOf(title)).toEqual(words);
  });

  it('is each of a long title once', () => {
    const letters = [...'bcdfghjkmnpqvwxz'];
    const many = letters.flatMap((letter) => [`${letter}oka`, `${letter}uno`, `${letter}emi`]);
    expect(many).toHaveLength(48);
    for (const count of [23, 24, 25, 48]) {
      const words = many.slice(0, count);
      expect(textsOf([...words, ...words, ...words].join(' ')), `${count} words`).toEqual(words);
    }
  });

  it('is the later one if one of two is a number', () => {
    expect(wordsOf('Sharp programs in C#')).toContainEqual(
      expect.objectContaining({ text: 'sharp', number: expect.anything() }),
    );
    const long = [...'bcdfghjkmnpqvwxz'].flatMap((letter) => [`${letter}oka`, `${letter}uno`]).join(' ');
    const ofLong = wordsOf(`Sharp ${long} C#`).filter(({ text }) => text === 'sharp');
    expect(ofLong).toEqual([expect.objectContaining({ number: expect.anything() })]);
  });
});

describe('the code of a body', () => {
  it.each([
    ['says nothing more in the title', 'SG13RG-AFR, spectrum', ['SG13RG-AFR'], ['spectrum']],
    ['has the number of the group', 'Study Group 13, spectrum', ['SG13RG-AFR'], ['spectrum']],
    ['distinguishes if the body is not named', 'SG13RG-AFR', undefined, ['sg', '13rg', 'afr']],
    ['distinguishes if another body is named', 'SG13 on spectrum', ['SG5'], ['13', 'spectrum']],
    ['says nothing of each of two bodies', 'SG13 and SG5, spectrum', ['SG13', 'SG5'], ['spectrum']],
  ])('%s', (_, title, bodies, words) => {
    expect(textsOf(title, bodies)).toEqual(words);
  });
});

describe('a word that is a number only', () => {
  it.each([
    ['9th', true],
    ['XII', true],
    ['5G', false],
    ['spectrum', false],
    ['2027', false],
  ])('%s: %s', (title, is) => {
    expect(wordsOf(title).map(isNumberOnly)).toEqual([is]);
  });
});
