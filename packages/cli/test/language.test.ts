import { LANGUAGES } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import { type CommandMessageKey, messages } from '../src/language/en.js';
import { languageOfLocale, loadUiLanguage, UI_LANGUAGES } from '../src/language/ui-language.js';
import { presence, temporaryFolder } from './run-presence.js';

const folder = temporaryFolder();

/** An argument: a name in braces that are not a branch of a plural or a selection. */
const ARGUMENT =
  /(?<!\b(?:zero|one|two|few|many|other|none|comma|semicolon|tab|bar) )\{(\w+)(?:\}|, (?:plural|select|number))/g;

/** The arguments of a message in ICU MessageFormat: `{n, plural, …} {path}` → `n`, `path`. */
const argumentsOf = (message: string): string[] => {
  const names = [...message.matchAll(ARGUMENT)].map(([, name]) => name!);
  return [...new Set(names)].sort();
};
const keys = Object.keys(messages) as CommandMessageKey[];

describe('the sentences of the command', () => {
  it('are in the six languages', () => {
    expect([...UI_LANGUAGES].sort()).toEqual([...LANGUAGES].sort());
  });

  it.each(LANGUAGES)('in %s are complete, with all values and any number', async (language) => {
    const { t } = await loadUiLanguage(language);
    for (const key of keys) {
      const names = argumentsOf(messages[key]);
      for (const n of [0, 1, 2, 5, 11, 100, 1_000_000]) {
        const values = Object.fromEntries(names.map((name) => [name, `‹${name}›`]));
        const numbers = [
          'n',
          'known',
          'columns',
          'recorded',
          'merged',
          'rejected',
          'unchanged',
          'total',
          'each',
          'languages',
        ];
        for (const name of numbers) if (name in values) Object.assign(values, { [name]: n });
        const text = t(key, values);
        expect(text, key).not.toBe('');
        for (const name of names)
          if (values[name] === `‹${name}›` && !['delimiter', 'character'].includes(name))
            expect(text, key).toContain(`‹${name}›`);
      }
    }
  });
});

describe('the language of messages', () => {
  it.each([
    ['fr_FR.UTF-8', 'fr'],
    ['ru_RU', 'ru'],
    ['zh_CN.UTF-8', 'zh'],
    ['ar', 'ar'],
    ['es_MX@euro', 'es'],
    ['de_DE.UTF-8', 'en'],
    ['C.UTF-8', 'en'],
    ['POSIX', 'en'],
    ['', 'en'],
    [undefined, 'en'],
  ])('of the locale %s is %s', (locale, language) => {
    expect(languageOfLocale(locale)).toBe(language);
  });

  it('is that of the environment, unless --ui-language is given', async () => {
    const path = folder.write('empty.csv', '');
    const french = await presence(['check', path], { locale: 'fr_FR.UTF-8' });
    expect(french.stdout).toBe(
      'empty.csv : erreur\n  Le fichier est vide.\n  → Exportez à nouveau la feuille de calcul et vérifiez la taille du fichier.\n',
    );
    expect(french.stderr).toContain('0 ligne lue : 0 enregistrée, 0 fusionnée, 0 rejetée. 1 erreur, ');
    const spanish = await presence(['check', path, '--ui-language', 'es'], { locale: 'fr_FR.UTF-8' });
    expect(spanish.stdout).toContain('El archivo está vacío.');
  });

  it('does not change JSON, which is complete and in English', async () => {
    const args = [
      'check',
      folder.write('blank.csv', 'Title,Date\nForum,31 April 2022\n'),
      '--format',
      'json',
    ];
    const english = await presence(args);
    const french = await presence([...args, '--ui-language', 'fr']);
    expect(french.stdout).toBe(english.stdout);
    expect(JSON.parse(english.stdout)[0]).toMatchObject({
      code: expect.any(String),
      severity: expect.any(String),
      message: expect.any(String),
      remedy: expect.any(String),
      params: expect.any(Object),
      place: { file: 'blank.csv', row: 2 },
    });
  });

  it('is that of explanations and refusals', async () => {
    const explained = await presence(['explain', 'date-year-missing', '--ui-language', 'ru']);
    expect(explained.stdout).toMatch(
      /^date-year-missing \(ошибка\)\n.*\n\nСообщение: .*\nПочему: .*\nЧто делать: .*--period/,
    );
    const refused = await presence(['build', folder.path, '--out', folder.path, '--ui-language', 'zh'], {});
    expect(refused.stderr).toContain('未写入任何内容');
  });

  it('that is not one of the six is a usage error', async () => {
    const run = await presence(['check', 'x', '--ui-language', 'de']);
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('Must be one of ar, en, es, fr, ru, zh.');
  });
});
