import { addTranslations, importFiles } from '@regional-presence/import';
import { describe, expect, it } from 'vitest';

const PLAN =
  'Region,Title,Date,Theme,Note\n' +
  'AFR,Forum on standards,5 May 2027,Accessibility,The minister will open the forum\n' +
  'AFR,Workshop on spectrum,6 May 2027,Accessibility,\n';

const HEADINGS = 'Id,Field,Source language,Text,Target language,Translation\n';

const imported = (rows: string, headings = HEADINGS) =>
  importFiles([
    { name: 'plan.csv', content: PLAN },
    { name: 'fr.csv', content: headings + rows },
  ]);

describe('a table of translations', () => {
  it('adds each translation to every record that has the text in the field', async () => {
    const { dataset, problems, counts } = await imported(
      'events/x,Title,English,Forum on standards,French,Forum sur les normes\n' +
        'events/x,Theme,English,Accessibility,fr,Accessibilité\n' +
        'events/x,Note,English,The minister will open the forum,F,Le ministre ouvrira le forum\n',
    );
    expect(problems.filter(({ code }) => code.startsWith('translation'))).toEqual([]);
    const [forum, workshop] = dataset.events;
    expect(forum).toMatchObject({
      title: { und: 'Forum on standards', fr: 'Forum sur les normes' },
      theme: { fr: 'Accessibilité' },
      note: 'The minister will open the forum',
      noteTranslations: { fr: 'Le ministre ouvrira le forum' },
    });
    expect(workshop).toMatchObject({ theme: { fr: 'Accessibilité' } });
    expect(Object.keys(workshop!.title)).not.toContain('fr');
    expect(counts).toMatchObject({ rows: 5, recorded: 5, rejected: 0 });
  });

  it('adds the names of partners, but for organizations that have official ones', async () => {
    const rows = ['African Union', 'Smart Africa', 'GSMA', 'African Telecommunications Union'];
    const { dataset, problems } = await importFiles([
      { name: 'plan.csv', content: `Title,Date,Partners\nForum,5 May 2027,${rows.join('; ')}\n` },
      {
        name: 'fr.csv',
        content: `${HEADINGS}events/x,Partner,English,African Union,French,Union africaine\n`,
      },
    ]);
    expect(problems.filter(({ code }) => code.startsWith('translation'))).toEqual([]);
    expect(dataset.events[0]!.partners).toMatchObject([
      { name: 'African Union', nameTranslations: { fr: 'Union africaine' } },
      { name: 'Smart Africa' },
      { name: 'GSMA' },
      { name: 'African Telecommunications Union', organization: 'ATU' },
    ]);
  });

  it.each([
    ['fr', 'Форум по стандартам', 'ru'],
    ['ru', 'Forum sur les normes', 'fr'],
    ['fr', 'Forum on the standards', 'en'],
    ['zh', 'منتدى المعايير', 'ar'],
  ])(
    'into %s that is in another language is used, with a warning: %s',
    async (target, translation, found) => {
      const { dataset, problems, counts } = await imported(
        `x,Title,en,Forum on standards,${target},${translation}\n`,
      );
      expect(dataset.events[0]!.title).toMatchObject({ [target]: translation });
      expect(problems.filter(({ code }) => code.startsWith('translation'))).toMatchObject([
        {
          code: 'translation-in-other-language',
          severity: 'warning',
          params: { value: 'Forum on standards', translation, language: target, found },
          place: { file: 'fr.csv', row: 2, column: { letter: 'F' } },
        },
      ]);
      expect(counts.rejected).toBe(0);
    },
  );

  it.each([
    ['fr', 'Salon « Связь » des normes'],
    ['fr', 'Smart Villages'],
    ['ru', 'Форум WSIS'],
    ['es', 'WSIS Forum'],
  ])('into %s with a name in another language has no warning: %s', async (target, translation) => {
    const { problems } = await imported(`x,Title,en,Forum on standards,${target},${translation}\n`);
    expect(problems.filter(({ code }) => code.startsWith('translation'))).toEqual([]);
  });

  it('adds a translation also if its table comes before the activities', async () => {
    const { dataset } = await importFiles([
      { name: 'a.csv', content: `${HEADINGS}x,Title,,Forum on standards,fr,Forum sur les normes\n` },
      { name: 'plan.csv', content: PLAN },
    ]);
    expect(dataset.events[0]!.title).toMatchObject({ fr: 'Forum sur les normes' });
  });

  it('adds translations of what regions and offices write, also of several paragraphs', async () => {
    const { dataset, problems } = await importFiles([
      { name: 'n.csv', content: 'Region,Introduction\nAFR,The need has grown.\nAFR,The office is open.\n' },
      {
        name: 't.csv',
        content: `${HEADINGS}regions/AFR,Introduction,en,"The need has grown.\r\nThe office is open.",French,"Le besoin a augmenté.\nLe bureau est ouvert."\n`,
      },
    ]);
    expect(problems).toEqual([]);
    expect(dataset.regions.find(({ id }) => id === 'AFR')?.introduction).toEqual({
      en: 'The need has grown.\nThe office is open.',
      fr: 'Le besoin a augmenté.\nLe bureau est ouvert.',
    });
  });

  it('has a column for each language where the headings are languages', async () => {
    const { dataset } = await imported(
      'x,Title,Forum on standards,Forum sur les normes,标准论坛\n',
      'Id,Field,Text,français,Chinese\n',
    );
    expect(dataset.events[0]!.title).toMatchObject({ fr: 'Forum sur les normes', zh: '标准论坛' });
  });

  it.each([
    ['fr', 'Identifiant;Champ;Langue source;Texte;Langue cible;Traduction', 'Titre;anglais', 'français'],
    [
      'es',
      'Identificador;Campo;Idioma original;Texto;Idioma de destino;Traducción',
      'Título;inglés',
      'francés',
    ],
    [
      'ru',
      'Идентификатор;Поле;Язык оригинала;Текст;Язык перевода;Перевод',
      'Название;английский',
      'французский',
    ],
    ['zh', '标识符;字段;原文语言;原文;译文语言;译文', '名称;英语', '法文'],
    ['ar', 'المعرّف;الحقل;اللغة الأصلية;النص;لغة الترجمة;الترجمة', 'العنوان;الإنكليزية', 'الفرنسية'],
  ])('is read with the headings, fields and names of languages of %s', async (_, headings, cells, target) => {
    const { dataset } = await imported(
      `x;${cells};Forum on standards;${target};Forum sur les normes\n`,
      `${headings}\n`,
    );
    expect(dataset.events[0]!.title).toMatchObject({ fr: 'Forum sur les normes' });
  });

  it('counts the cells that are not filled yet', async () => {
    const { problems, counts } = await imported(
      'x,Title,en,Forum on standards,fr,\nx,Title,en,Workshop on spectrum,fr, \n',
    );
    expect(problems.filter(({ code }) => code === 'translation-missing')).toMatchObject([
      { params: { rows: 2 }, place: { file: 'fr.csv' } },
    ]);
    expect(counts.rejected).toBe(0);
  });

  it('does not use a translation whose text has changed since, and shows both texts', async () => {
    const { dataset: before } = await imported('');
    const { dataset, problems, rejected } = await imported(
      `events/${before.events[0]!.id},Note,en,The mayor will open the forum,fr,Le maire ouvrira le forum\n`,
    );
    expect(problems.filter(({ code }) => code.startsWith('translation'))).toMatchObject([
      {
        code: 'translation-stale',
        params: { value: 'The mayor will open the forum', current: 'The minister will open the forum' },
        place: { file: 'fr.csv', row: 2, column: { letter: 'F' } },
      },
    ]);
    expect(rejected).toMatchObject([{ file: 'fr.csv', row: 2 }]);
    expect(dataset.events[0]).not.toHaveProperty('noteTranslations');
  });

  it('finds the text that changed also if the id of its record changed with it', async () => {
    const { problems } = await imported(
      'events/afr-2027-forum,Title,en,Regional forum on standards,fr,Forum régional sur les normes\n' +
        'events/afr-2027-workshop,Title,en,Workshop on spectrum,fr,Atelier sur le spectre\n',
    );
    expect(problems.filter(({ code }) => code.startsWith('translation'))).toMatchObject([
      {
        code: 'translation-stale',
        params: { value: 'Regional forum on standards', current: 'Forum on standards' },
      },
    ]);
  });

  it('does not take a text that has a translation of its own for a new wording', async () => {
    const { problems } = await imported(
      'x,Title,en,Forum on standards,fr,Forum sur les normes\n' +
        'y,Title,en,Regional forum on standards,fr,Forum régional sur les normes\n',
    );
    expect(problems.filter(({ code }) => code.startsWith('translation'))).toMatchObject([
      { code: 'translation-unknown' },
    ]);
  });

  it('reports a translation of a text that no record has', async () => {
    const { problems, counts } = await imported('events/gone,Title,en,Summit,fr,Sommet\n');
    expect(problems.map(({ code }) => code)).toContain('translation-unknown');
    expect(counts).toMatchObject({ rows: 3, recorded: 2, rejected: 1 });
  });

  it('uses the first of two translations of a text, and reports the other; the same twice is no problem', async () => {
    const { dataset, problems, counts } = await imported(
      'x,Title,en,Forum on standards,fr,Forum sur les normes\n' +
        'y,Title,en,Forum on standards,fr,Forum sur les  normes\n' +
        'x,Title,en,Forum on standards,fr,Forum des normes\n',
    );
    expect(dataset.events[0]!.title).toMatchObject({ fr: 'Forum sur les normes' });
    expect(problems.filter(({ code }) => code.startsWith('translation'))).toMatchObject([
      {
        code: 'translation-differs',
        params: { used: 'Forum sur les normes', other: 'Forum des normes' },
        place: { row: 4 },
      },
    ]);
    expect(counts.rejected).toBe(1);
  });

  it('keeps a text that the record has in the language itself', async () => {
    const { dataset } = await imported('');
    const event = { ...dataset.events[0]!, title: { en: 'Forum on standards', fr: 'Le forum' } };
    const { dataset: translated, problems } = addTranslations({ ...dataset, events: [event] }, [
      { field: 'title', text: 'Forum on standards', language: 'fr', translation: 'Forum des normes' },
    ]);
    expect(translated.events[0]!.title.fr).toBe('Le forum');
    expect(problems).toMatchObject([{ code: 'translation-differs' }]);
  });

  it('rejects a row whose language is missing or none of the six, and does not guess it', async () => {
    const { dataset, problems } = await imported(
      'x,Title,en,Forum on standards,Klingon,Forum sur les normes\n' +
        'x,Title,en,Workshop on spectrum,,Atelier sur le spectre\n',
    );
    expect(problems.filter(({ code }) => code === 'translation-language-unknown')).toHaveLength(2);
    expect(dataset.events.flatMap(({ title }) => Object.keys(title))).not.toContain('fr');
  });

  it('takes formulas, markup and controls of direction as text', async () => {
    const { dataset } = await imported(
      'x,Title,en,Forum on standards,fr,"\'=HYPERLINK(""x"")"\nx,Title,en,Workshop on spectrum,fr,<b>A\u202e</b>\n',
    );
    expect(dataset.events.map(({ title }) => title.fr)).toEqual(['=HYPERLINK("x")', '<b>A</b>']);
  });

  it('finds no record by a name of an object', async () => {
    const { problems } = await imported('__proto__,constructor,en,toString,fr,hasOwnProperty\n');
    expect(problems.filter(({ severity }) => severity !== 'remark')).toMatchObject([
      { code: 'translation-unknown' },
    ]);
  });

  it('is not read of a list of activities that has a column of texts', async () => {
    const { dataset } = await importFiles({
      name: 'list.csv',
      content: 'Id,Title,Text,Date\n1,Forum,Open to all,5 May 2027\n',
    });
    expect(dataset.events).toHaveLength(1);
  });
});
