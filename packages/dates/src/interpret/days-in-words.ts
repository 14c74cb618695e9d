import { TAG } from '../locale/tags.js';
import { has, isDash, type TaggedToken } from '../token/tagged-token.js';

/** Numbers of days in words, folded, from two. */
const NUMBERS_OF_DAYS: ReadonlyMap<string, number> = new Map(
  [
    'two deux dos zwei due dois twee два две двух 两 兩 二',
    'three trois tres drei tre drie три трех ثلاثه 三',
    'four quatre cuatro vier quattro quatro четыре четырех اربعه 四',
    'five cinq cinco funf cinque vijf пять пяти خمسه 五',
    'six seis sechs sei zes шесть 六',
    'seven sept siete sieben sette zeven семь 七',
  ].flatMap((words, i) => words.split(' ').map((word): [string, number] => [word, i + 2])),
);

/** Adjectives and duals that have the number in them: `Трёхдневный`, `dreitägig`, `يومين`. */
const GLUED: readonly [RegExp, number][] = [
  [/^(?:двухднев|zweitagi|tweedaag|يومين$|يومان$)/, 2],
  [/^(?:трехднев|dreitagi|driedaag)/, 3],
  [/^(?:четырехднев|viertagi|vierdaag)/, 4],
  [/^(?:пятиднев|funftagi|vijfdaag)/, 5],
];

/** A length in days whose number is a word: `Three-day workshop`, `por tres días`, `为期三天`. */
export function daysInWords(tokens: readonly TaggedToken[]): { at: number; days: number } | undefined {
  for (const [at, { kind, text }] of tokens.entries()) {
    if (kind !== 'word') continue;
    const number = NUMBERS_OF_DAYS.get(text);
    const unit = tokens[isDash(tokens[at + 1]) ? at + 2 : at + 1];
    if (number !== undefined && has(unit, TAG.days)) return { at, days: number };
    const glued = GLUED.find(([word]) => word.test(text));
    if (glued) return { at, days: glued[1] };
  }
  return undefined;
}
