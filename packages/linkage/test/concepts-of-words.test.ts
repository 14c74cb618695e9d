import { loadThesaurus } from '@regional-presence/linkage';
import { describe, expect, it, vi } from 'vitest';
import { conceptSimilarity, differIn } from '../src/title/concept-similarity.js';
import { formsOfWord, hasHan, isCapitals, patternWord, singular } from '../src/title/concept-words.js';
import { titleConcepts } from '../src/title/title-concepts.js';

await loadThesaurus();

const conceptsOf = (title: string) => [...titleConcepts(title)].sort();

describe('the concepts of a title', () => {
  it.each<[rule: string, title: string, concepts: string[]]>([
    ['a longer term is more than a shorter one', 'spectrum management', ['spectrum', 'spectrum-management']],
    ['a shorter term is itself', 'spectrum', ['spectrum']],
    ['a word that is whole is no beginning', 'course, cours', ['kind:course']],
    ['function words in a term count for nothing', 'management of the spectrum', ['spectrum']],
    ['a term may have function words between', 'Internet of the Things', ['iot']],
    ['a term that is not finished is its first word', 'artificial', []],
    ['a word after a term is read on its own', 'artificial intelligence spectrum', ['ai', 'spectrum']],
    ['a word before a term is read on its own', 'spectrum artificial intelligence', ['ai', 'spectrum']],
    ['a broader concept is also named', 'early warning', ['disaster', 'early-warning']],
    ['an acronym is in capitals', 'ia et IA', ['ai']],
    ['an acronym of figures is in any case', '5g', ['5g']],
    ['an abbreviation has dots', 'I.A.', ['ai']],
    ['a line between words is no word', 'artificial ـ intelligence', ['ai']],
    ['an Arabic word is one with and without the article', 'طيف والطيف', ['spectrum']],
    ['an Arabic word is one after and with', 'بطيف', ['spectrum']],
    ['an Arabic word is one after two particles', 'وبطيف', ['spectrum']],
    ['a Russian word has any ending', 'спектром', ['spectrum']],
    ['a Russian word that ends with a full stop has one', 'день дневник', ['kind:day']],
    ['a Chinese term is the longest that matches', '专题研讨会', ['kind:symposium']],
    ['a Chinese term follows another', '频谱论坛', ['kind:forum', 'spectrum']],
    ['a Chinese term follows other characters', '我们的频谱', ['spectrum']],
    ['Chinese and Latin letters may be next to each other', 'AFCEN论坛2', ['#2', 'afcen', 'kind:forum']],
    ['a word is not completed across Chinese', 'artificial论坛intelligence', ['kind:forum']],
  ])('%s: %s', (_, title, concepts) => {
    expect(conceptsOf(title)).toEqual(concepts);
  });

  it.each<[rule: string, title: string, concepts: string[]]>([
    ['one digit or three', '7 – 345', ['#345', '#7']],
    ['no number of four digits', '1234', []],
    ['an ordinal of a letter', '3o 4a', ['#3', '#4']],
    ['no amount', '5kg', []],
    ['a Roman number of two letters or more', 'II', ['#2']],
    ['a Roman number with a suffix', 'IXe', ['#9']],
    ['no Roman number in small letters', 'xi', []],
    ['no letter alone', 'V', []],
    ['no Roman number that is none', 'IIII', ['iiii']],
    ['no Roman number that begins with other letters', 'AXII', ['axii']],
    ['no Roman number that goes on with other letters', 'XIIa', ['xiia']],
    ['no number with several letters', '5xa 5ax', []],
    ['a Chinese number after 第 only', '第三届三', ['#3']],
    ['a Chinese number of several characters', '第二十一届', ['#21']],
    ['no Chinese number without a figure', '第届', []],
    ['the number of a study group', 'SG13', ['#13', 'study-group']],
    ['no study group of three figures', 'SG130', ['sg130']],
    ['no study group that begins with other letters', 'ASG13', ['asg13']],
    ['no study group in small letters', 'sg13', []],
  ])('have %s: %s', (_, title, concepts) => {
    expect(conceptsOf(title)).toEqual(concepts);
  });

  it.each<[rule: string, title: string, concepts: string[]]>([
    ['has two capitals', 'Afcen AFCEN', ['afcen']],
    ['has capitals anywhere', 'QuxBar', ['quxbar']],
    ['has a capital and a figure', 'Qux7 qux8', ['qux7']],
    ['has two letters or more', 'Q', []],
    ['has letters of ASCII', 'ÉÈÊ', []],
    ['has letters of ASCII only', 'ÉAB ABÉ', []],
    ['is in a title with other words', 'AFCEN QUXBAR QUXBAZ and more', ['afcen', 'quxbar', 'quxbaz']],
    ['has more than a capital', 'Lorem', []],
    ['in a title in capitals has a figure', 'LOREM IPSUM DOLOR QUX7', ['qux7']],
    ['in a title of one word in capitals is that word', 'QUXBAR', ['quxbar']],
    ['in a title of two long words in capitals is each', 'QUXBAR QUXBAZ', ['quxbar', 'quxbaz']],
  ])('have a code that %s: %s', (_, title, concepts) => {
    expect(conceptsOf(title)).toEqual(concepts);
  });

  it.each<[rule: string, title: string, concepts: string[]]>([
    ['an article', 'un forum', ['kind:forum']],
    ['an acronym', 'UN forum', ['kind:forum', 'un']],
    ['an article in a title in capitals', 'UN FORUM SOBRE LOREM IPSUM', ['kind:forum']],
    ['the name of the Union', 'ITU, UIT, МСЭ', []],
  ])('take a function word for %s: %s', (_, title, concepts) => {
    expect(conceptsOf(title)).toEqual(concepts);
  });
});

describe('a word as it is compared', () => {
  it.each([
    ['services', ['service']],
    ['bus', ['bus']],
    ['gases', ['gase']],
    ['طيف', ['طيف']],
    ['الطيف', ['الطيف', 'طيف']],
    ['للطيف', ['للطيف', 'طيف']],
    ['وبالطيف', ['وبالطيف', 'طيف']],
    ['ال', ['ال']],
    ['بطيف', ['بطيف', 'طيف']],
    ['وبطيف', ['وبطيف', 'بطيف', 'طيف']],
    ['وبح', ['وبح']],
    ['وبطي', ['وبطي', 'بطي']],
    ['شبكات', ['شبكات']],
    ['اولويات', ['اولويات']],
    ['اتصالات', ['اتصالات']],
  ])('%s has the forms %j', (word, forms) => {
    expect(formsOfWord(word)).toEqual(forms);
  });

  it.each([
    ['networks', 'network'],
    ['its', 'its'],
    ['this', 'thi'],
    ['спрос', 'спрос'],
    ['вопроs', 'вопроs'],
  ])('%s is %s in the singular', (word, one) => {
    expect(singular(word)).toBe(one);
  });

  it.each([
    ['IA', true],
    ['I', false],
    ['Ia', false],
    ['ia', false],
    ['12', false],
    ['5G', true],
    ['ИИ', true],
  ])('%s is in capitals: %s', (word, is) => {
    expect(isCapitals(word)).toBe(is);
  });

  it.each([
    ['论坛', true],
    ['AFCEN论坛', true],
    ['forum', false],
  ])('%s has a Chinese character: %s', (text, has) => {
    expect(hasHan(text)).toBe(has);
  });
});

describe('a word of the thesaurus', () => {
  it.each([
    ['workshop*', { text: 'workshop', stem: true, capitals: false }],
    ['services', { text: 'service', stem: false, capitals: false }],
    ['IA', { text: 'ia', stem: false, capitals: true }],
    ['5G', { text: '5g', stem: false, capitals: false }],
    ['день.', { text: 'день', stem: false, capitals: false }],
    ['форум', { text: 'форум', stem: true, capitals: false }],
    ['за', { text: 'за', stem: false, capitals: false }],
    ['ИКТ', { text: 'икт', stem: false, capitals: true }],
    ['طيف', { text: 'طيف', stem: true, capitals: false }],
    ['يوم.', { text: 'يوم', stem: false, capitals: false }],
    ['الطيف', { text: 'طيف', stem: true, capitals: false }],
    ['الا', { text: 'الا', stem: true, capitals: false }],
    ['مع', { text: 'مع', stem: false, capitals: false }],
    ['سحابة', { text: 'سحاب', stem: true, capitals: false }],
    ['ورشة', { text: 'ورشه', stem: true, capitals: false }],
    ['مهارات', { text: 'مهارات', stem: true, capitals: false }],
    ['اتصالات', { text: 'اتصالات', stem: true, capitals: false }],
    ['قمة', { text: 'قمه', stem: true, capitals: false }],
    ['سحابة.', { text: 'سحابه', stem: false, capitals: false }],
  ])('%s is %j', (written, word) => {
    expect(patternWord(written)).toEqual(word);
  });
});

describe('the likeness of two sets of concepts', () => {
  it.each<[rule: string, one: string, other: string, likeness: number]>([
    ['is whole for one subject', 'spectrum', 'spectrum', 1],
    ['is none for two', 'spectrum', 'cybersecurity', 0],
    ['counts each concept', 'spectrum ai', 'spectrum 5g', 1 / 3],
    ['counts a kind for half', 'spectrum kind:forum', 'spectrum', 1 / 1.5],
    ['counts a region for half', 'spectrum', 'spectrum region:africa', 1 / 1.5],
    ['counts a number for half', 'spectrum #9', 'spectrum', 1 / 1.5],
    ['counts a broad concept for half', 'spectrum', 'spectrum digital', 1 / 1.5],
    ['counts each broad concept for half', 'ai', 'ai infrastructure services', 1 / 2],
    ['is that of a broad concept, if there is no other', 'digital kind:forum', 'digital', 0.5],
    ['is none for a kind alone', 'kind:forum', 'kind:forum', 0],
    ['is none for a region and a number alone', 'region:africa #9', 'region:africa #9', 0],
    ['is whole for a kind of which there are few', 'kind:drill', 'kind:drill', 1],
    ['is whole for another kind of which there are few', 'kind:hackathon', 'kind:hackathon', 1],
    ['is whole for a third kind of which there are few', 'kind:challenge', 'kind:challenge', 1],
    ['is none for two numbers', 'spectrum #9', 'spectrum #10', 0],
    ['is none for two regions', 'spectrum region:africa', 'spectrum region:europe', 0],
    [
      'is more than none for one region of two',
      'ai region:africa region:cis',
      'ai region:cis region:europe',
      0.6,
    ],
  ])('%s: %s / %s', (_, one, other, likeness) => {
    const [a, b] = [new Set(one.split(' ')), new Set(other.split(' '))];
    expect(conceptSimilarity(a, b)).toBeCloseTo(likeness);
    expect(conceptSimilarity(b, a)).toBeCloseTo(likeness);
  });

  it('differs in a sort only if both name something of it', () => {
    expect(differIn('#', new Set(['#9', 'ai']), new Set(['#10']))).toBe(true);
    expect(differIn('#', new Set(['#9']), new Set(['ai']))).toBe(false);
    expect(differIn('#', new Set(['ai']), new Set(['#9']))).toBe(false);
    expect(differIn('#', new Set(['#9', '#10']), new Set(['#10', '#11']))).toBe(false);
  });
});

describe('the thesaurus', () => {
  it('is an error where it was not loaded, and is there once it was', async () => {
    vi.resetModules();
    const fresh = await import('../src/title/load-thesaurus.js');
    expect(() => fresh.thesaurusLines()).toThrow('await loadThesaurus() first');
    await fresh.loadThesaurus();
    const lines = fresh.thesaurusLines();
    await fresh.loadThesaurus();
    expect(fresh.thesaurusLines()).toEqual(lines);
    expect(lines.filter((line) => line.split(' | ').length !== 7)).toEqual([]);
  });
});
