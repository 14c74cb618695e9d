import { parse, type Token } from '@messageformat/parser';
import { LANGUAGES } from '@regional-presence/core';
import { PROBLEM_CATALOGUES } from '@regional-presence/core/problems/all';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type MessagePart, parseMessage } from '../src/message/parse-message.js';

/** The parts as the parser of the messageformat project has them, without the places in the pattern. */
const expected = (tokens: readonly Token[]): MessagePart[] =>
  tokens.map((token): MessagePart => {
    if (token.type === 'content') return { type: token.type, value: token.value };
    if (token.type === 'octothorpe') return { type: token.type };
    if (token.type === 'argument' || token.type === 'function') return { type: token.type, arg: token.arg };
    const cases = token.cases.map(({ key, tokens: below }) => ({ key, tokens: expected(below) }));
    return { type: token.type, arg: token.arg, cases };
  });

/** A text in a message; in a plural, `#` is quoted as well. */
const plain = fc
  .array(
    fc.constantFrom('a', ' ', 'é', '中', "''", "'{'", "'}'", "'{x}'", ',', '.', '\n', ':', '‘', '(', '=1'),
    {
      maxLength: 6,
    },
  )
  .map((texts) => texts.join(''));

const name = fc.constantFrom('n', 'value', 'row_2');

const { message } = fc.letrec<{ message: string; part: string }>((tie) => ({
  message: fc.array(fc.oneof(plain, tie('part')), { maxLength: 4 }).map((parts) => parts.join('')),
  part: fc.oneof(
    { depthSize: 'small' },
    name.map((arg) => `{${arg}}`),
    name.map((arg) => `{ ${arg} , number }`),
    fc
      .tuple(name, tie('message'), tie('message'))
      .map(([arg, one, other]) => `{${arg}, plural, one {${one}#} other {${other}}}`),
    fc
      .tuple(name, tie('message'), tie('message'))
      .map(([arg, one, other]) => `{${arg},plural,=0{${one}}\n other {# ${other}}}`),
    fc
      .tuple(name, tie('message'), tie('message'))
      .map(([arg, one, other]) => `{${arg}, select, none {${one}} other {${other}} }`),
    fc
      .tuple(name, tie('message'))
      .map(([arg, other]) => `{${arg}, selectordinal, few {#rd} other {${other}#th}}`),
  ),
}));

describe('a message', () => {
  it.each(LANGUAGES)(
    'of the catalogue in %s is parsed as by the parser of the messageformat project',
    (language) => {
      const { problems, terms } = PROBLEM_CATALOGUES[language];
      const texts = Object.values(problems).flatMap((problem) => [problem.message, problem.remedy]);
      for (const text of [...texts, ...Object.values(terms)])
        expect(parseMessage(text)).toEqual(expected(parse(text)));
    },
  );

  it('of any form is parsed as by the parser of the messageformat project', () => {
    fc.assert(
      fc.property(message, (pattern) => {
        expect(parseMessage(pattern)).toEqual(expected(parse(pattern)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each([
    '{',
    '{n',
    '{n,',
    '{n, plural',
    '{n, plural}',
    '{n, plural, one {a}}',
    '{n, plural, other {a}',
    '}',
    'a }',
    '{}',
    '{n, select, other {{}}',
  ])('that is no ICU MessageFormat is refused: %s', (pattern) => {
    expect(() => parseMessage(pattern)).toThrow(RangeError);
  });
});
