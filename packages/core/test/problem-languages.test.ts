import { parse, type Token } from '@messageformat/parser';
import { LANGUAGES, type Language } from '@regional-presence/core';
import { exampleTexts } from '@regional-presence/core/internal';
import { formatProblem, PROBLEM_DEFINITIONS, type ProblemDefinition } from '@regional-presence/core/problems';
import { PROBLEM_CATALOGUES } from '@regional-presence/core/problems/all';
import { describe, expect, it } from 'vitest';

const OTHERS = LANGUAGES.filter((language) => language !== 'en');
const { en } = PROBLEM_CATALOGUES;

/** The arguments of a pattern; for a select its values, for a plural its categories. */
interface Arguments {
  names: Set<string>;
  selects: Map<string, Set<string>>;
  plurals: { name: string; categories: string[] }[];
}

function argumentsOf(pattern: string): Arguments {
  const found: Arguments = { names: new Set(), selects: new Map(), plurals: [] };
  const visit = (tokens: readonly Token[]) => {
    for (const token of tokens) {
      if (token.type === 'content' || token.type === 'octothorpe') continue;
      found.names.add(token.arg);
      if (token.type === 'select' || token.type === 'plural' || token.type === 'selectordinal') {
        const keys = token.cases.map(({ key }) => key);
        if (token.type === 'select') {
          const known = found.selects.get(token.arg) ?? new Set();
          for (const key of keys) known.add(key);
          found.selects.set(token.arg, known);
        } else found.plurals.push({ name: token.arg, categories: keys });
        for (const { tokens: below } of token.cases) visit(below);
      }
    }
  };
  visit(parse(pattern));
  return found;
}

/** The plural categories that whole numbers have in a language. */
const categoriesOf = (language: Language): Set<string> => {
  const rules = new Intl.PluralRules(language);
  return new Set(Array.from({ length: 1100 }, (_, n) => rules.select(n)));
};

describe.each(OTHERS)('the problems in %s', (language) => {
  const catalogue = PROBLEM_CATALOGUES[language];

  it('have every code and every term of the English ones', () => {
    expect(Object.keys(catalogue.problems).sort()).toEqual(Object.keys(en.problems).sort());
    expect(Object.keys(catalogue.terms).sort()).toEqual(Object.keys(en.terms).sort());
  });

  it('name no parameter that the code does not have, and select among its values', () => {
    for (const { code, params } of PROBLEM_DEFINITIONS) {
      const { message, remedy } = catalogue.problems[code];
      for (const text of [message, remedy]) {
        const { names, selects } = argumentsOf(text);
        expect([code, [...names].filter((name) => !Object.hasOwn(params, name))]).toEqual([code, []]);
        for (const [name, values] of selects) {
          const type = (params as Record<string, string | readonly string[]>)[name]!;
          const allowed = typeof type === 'string' ? ['none'] : type;
          const wrong = [...values].filter((value) => value !== 'other' && !allowed.includes(value));
          expect([code, name, wrong]).toEqual([code, name, []]);
        }
      }
    }
  });

  it('have a form for each plural of the language', () => {
    const needed = categoriesOf(language);
    const texts = [
      ...Object.values(catalogue.problems).flatMap(({ message, remedy }) => [message, remedy]),
      ...Object.values(catalogue.terms),
    ];
    for (const text of texts)
      for (const { categories } of argumentsOf(text).plurals)
        expect([text, [...needed].filter((category) => !categories.includes(category))]).toEqual([text, []]);
  });

  it('are not left in English', () => {
    for (const { code } of PROBLEM_DEFINITIONS)
      for (const part of ['title', 'message', 'remedy', 'explanation'] as const)
        expect([code, catalogue.problems[code][part]]).not.toEqual([code, en.problems[code][part]]);
  });
});

describe.each(LANGUAGES)('a problem in %s', (language) => {
  const catalogue = PROBLEM_CATALOGUES[language];

  it('shows a person no ISO date, no duration, no code and no empty part', () => {
    for (const { code } of PROBLEM_DEFINITIONS) {
      const { message, remedy } = exampleTexts(code, catalogue);
      // How to write a date in a spreadsheet is an example that is meant to be copied.
      const texts = message + remedy.replaceAll('2022-10-20', '');
      expect([code, texts]).not.toEqual([
        code,
        expect.stringMatching(/\d{4}-\d\d|P\d+[YM]|\bundefined\b|[{}]/),
      ]);
      expect([code, texts]).not.toEqual([code, expect.stringContaining('evidence/')]);
      expect(message.trim()).not.toBe('');
    }
  });

  it('says each of the values of which it selects one', () => {
    for (const definition of PROBLEM_DEFINITIONS as readonly unknown[] as readonly ProblemDefinition[])
      for (const [name, type] of Object.entries(definition.params)) {
        if (typeof type === 'string') continue;
        const texts = type.map((value) => {
          const params = { ...exampleParams(definition), [name]: value };
          const problem = {
            code: definition.code as 'file-empty',
            severity: 'remark' as const,
            message: '',
            remedy: '',
            params,
          };
          const { message, remedy } = formatProblem(problem, catalogue);
          return message + remedy;
        });
        expect([definition.code, name, new Set(texts).size]).toEqual([definition.code, name, type.length]);
      }
  });
});

/** A value for each parameter that a code needs. */
function exampleParams({ params }: ProblemDefinition): Record<string, string | number | string[]> {
  return Object.fromEntries(
    Object.entries(params).map(([name, type]) => {
      if (typeof type !== 'string') return [name, type[0]!];
      const kind = type.replace('?', '');
      return [name, kind === 'number' ? 2 : kind.endsWith('s') ? ['x'] : 'x'];
    }),
  );
}
