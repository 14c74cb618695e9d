import { importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

const imported = (content: string) => importFiles({ name: 'narrative.csv', content });

describe('a table of what regions and offices write', () => {
  it('gives regions and offices their introduction and closing', async () => {
    const { dataset, problems, counts } = await imported(
      'Region,Office,Introduction,Closing\n' +
        'Africa,,The need for the regional presence has grown.,The office will continue its work.\n' +
        ',Cairo,The office opened the centre in Khartoum.,\n',
    );
    expect(dataset.regions.find(({ id }) => id === 'AFR')).toMatchObject({
      introduction: { en: 'The need for the regional presence has grown.' },
      closing: { en: 'The office will continue its work.' },
    });
    expect(dataset.offices.find(({ id }) => id === 'cairo')).toMatchObject({
      introduction: { en: 'The office opened the centre in Khartoum.' },
    });
    expect(problems).toEqual([]);
    expect(counts).toMatchObject({ rows: 2, recorded: 2, rejected: 0 });
    expect(dataset.events).toEqual([]);
  });

  it('keeps texts of several languages, and makes paragraphs of those of one', async () => {
    const { dataset } = await imported(
      'Region,Introduction\n' +
        'AFR,The office supported the study groups.\n' +
        'AFR,Le bureau a soutenu les commissions d’études.\n' +
        'AFR,It also supported the regional groups.\n',
    );
    expect(dataset.regions.find(({ id }) => id === 'AFR')?.introduction).toEqual({
      en: 'The office supported the study groups.\nIt also supported the regional groups.',
      fr: 'Le bureau a soutenu les commissions d’études.',
    });
  });

  it.each([
    ['fr', 'Bureau;Introduction;Conclusion', 'Le Caire'],
    ['es', 'Oficina;Introducción;Conclusión', 'El Cairo'],
    ['ru', 'Отделение;Введение;Заключение', 'Каир'],
    ['ar', 'المكتب;مقدمة;خاتمة', 'القاهرة'],
    ['zh', '办事处;导言;结论', '开罗'],
  ])('is read with the headings of %s', async (_, headings, office) => {
    const { dataset } = await imported(`${headings}\n${office};x;y\n`);
    expect(dataset.offices.find(({ id }) => id === 'cairo')).toMatchObject({
      introduction: { und: 'x' },
      closing: { und: 'y' },
    });
  });

  it.each([
    ['Language', 'fr', 'en'],
    ['Langue', 'français', 'anglais'],
    ['Idioma', 'francés', 'E'],
    ['Язык', 'французский', 'en-GB'],
    ['اللغة', 'الفرنسية', 'English'],
    ['语言', '法语', 'ENG'],
  ])('has one text for each language of the column %s', async (heading, french, english) => {
    const { dataset, problems } = await imported(
      `Region;${heading};Introduction\nAFR;${french};Afrique active.\nAFR;${english};Africa active.\n`,
    );
    expect(dataset.regions.find(({ id }) => id === 'AFR')?.introduction).toEqual({
      fr: 'Afrique active.',
      en: 'Africa active.',
    });
    expect(problems).toEqual([]);
  });

  it('keeps a text whose language is not known, and reports it', async () => {
    const { dataset, problems, counts } = await imported(
      'Region;Language;Introduction\nAFR;Klingon;The office is open.\nARB;PT;O escritório.\nEUR;;Le bureau est ouvert.\n',
    );
    const introductionOf = (region: string) => dataset.regions.find(({ id }) => id === region)?.introduction;
    expect(introductionOf('AFR')).toEqual({ en: 'The office is open.' });
    expect(introductionOf('ARB')).toEqual({ pt: 'O escritório.' });
    expect(introductionOf('EUR')).toEqual({ fr: 'Le bureau est ouvert.' });
    expect(problems).toMatchObject([
      {
        code: 'text-language-unknown',
        params: { value: 'Klingon' },
        place: { row: 2, column: { letter: 'B' } },
      },
      { code: 'text-language-unknown', params: { value: 'PT' }, place: { row: 3 } },
    ]);
    expect(counts).toMatchObject({ recorded: 3, rejected: 0 });
  });

  it('rejects a row of a region that is not known', async () => {
    const { problems, rejected, counts } = await imported('Region,Introduction\nAtlantis,Hello\n');
    expect(problems).toMatchObject([
      { code: 'region-unknown', params: { value: 'Atlantis' }, place: { row: 2, column: { letter: 'A' } } },
    ]);
    expect(rejected).toHaveLength(1);
    expect(counts).toMatchObject({ rows: 1, rejected: 1 });
  });

  it('is not a table of activities that has a column of such a name', async () => {
    const { dataset } = await imported('Title,Date,Region,Introduction\nForum,5 May 2027,AFR,Hello\n');
    expect(dataset.events).toHaveLength(1);
    expect(dataset.regions.find(({ id }) => id === 'AFR')?.introduction).toBeUndefined();
  });

  it('takes hostile text as text', async () => {
    const { dataset } = await imported('Region,Introduction\nAFR,"=HYPERLINK(""x"") <b>__proto__</b>"\n');
    const [text] = Object.values(dataset.regions.find(({ id }) => id === 'AFR')!.introduction!);
    expect(text).toBe('=HYPERLINK("x") <b>__proto__</b>');
  });
});

describe('a highlight', () => {
  it.each(['yes', 'x', 'Oui', 'да', '是', 'نعم'])('is marked with %s', async (mark) => {
    const { dataset } = await imported(`Title,Date,Highlight\nForum,5 May 2027,${mark}\n`);
    expect(dataset.events[0]).toMatchObject({ highlight: true });
  });

  it('is not marked with no, and other text is kept', async () => {
    const { dataset } = await imported('Title,Date,Highlight\nForum,5 May 2027,no\nDay,6 May 2027,maybe\n');
    expect(dataset.events.map(({ highlight }) => highlight)).toEqual([undefined, undefined]);
    expect(dataset.events.find(({ title }) => Object.values(title).includes('Day'))?.extra).toEqual({
      Highlight: 'maybe',
    });
  });
});
