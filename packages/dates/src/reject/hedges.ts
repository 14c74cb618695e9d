import { TAG, TAGS_IN_LOW_WORD, type TagNumber } from '../token/lexicon.js';
import { has, isMark, type TaggedToken } from '../token/tagged-token.js';

/** A word that makes the date uncertain, and what it makes of it. */
export interface Doubt {
  code: 'date-not-final' | 'date-recurring' | 'date-vague' | 'date-relative' | 'date-partly-read';
  token: TaggedToken;
}

/** A phrase with one of these words is never read. */
const ALWAYS: readonly [TagNumber, Doubt['code']][] = [
  [TAG.notFinal, 'date-not-final'],
  [TAG.recurring, 'date-recurring'],
  [TAG.vagueAlways, 'date-vague'],
  [TAG.relativeAlways, 'date-relative'],
];

/** Words that count only next to a date: `early warning` is not a date. */
const NEAR_A_DATE: readonly [TagNumber, Doubt['code']][] = [
  [TAG.except, 'date-partly-read'],
  [TAG.relative, 'date-relative'],
  [TAG.periodic, 'date-recurring'],
  [TAG.vague, 'date-vague'],
];

/** Next, last: harmless where the whole date stands there. */
const COMING: [TagNumber, Doubt['code']] = [TAG.coming, 'date-relative'];

/** All of these have their bits in the high word, so that a phrase without any of them is seen at once. */
const DOUBTFUL = [...ALWAYS, ...NEAR_A_DATE, COMING].reduce(
  (bits, [type]) => bits | (1 << (type - TAGS_IN_LOW_WORD)),
  0,
);

/**
 * The first word that makes the date uncertain. `whole`: the phrase has a day with its month and year;
 * `ranged`: it has a range.
 */
export function findDoubt(
  tokens: readonly TaggedToken[],
  whole: boolean,
  ranged: boolean,
): Doubt | undefined {
  const asked = tokens.find((token) => isMark(token, '?'));
  if (asked) return { code: 'date-not-final', token: asked };
  // `Day 2, 14 July 2022`: the second day of something.
  if (numbersDay(tokens)) return { code: 'date-partly-read', token: tokens[1]! };
  const counted =
    !ranged &&
    tokens.find((token, i) => has(token, TAG.days) && !has(token, TAG.of) && countsFrom(tokens, i));
  if (counted) return { code: 'date-relative', token: counted };
  const spelled = tokens.find(
    (token, i) => has(token, TAG.numberWord) && !token.used && isBesideMonth(tokens, i),
  );
  if (spelled) return { code: 'date-partly-read', token: spelled };
  if (!tokens.some((token) => (token.high & DOUBTFUL) !== 0)) return undefined;
  for (const [type, code] of ALWAYS) {
    const token = tokens.find((a) => has(a, type) && !a.used);
    if (token) return { code, token };
  }
  for (const [type, code] of whole ? NEAR_A_DATE : [...NEAR_A_DATE, COMING]) {
    const index = tokens.findIndex((a, i) => has(a, type) && !a.used && isBesideDate(tokens, i, whole));
    if (index >= 0) return { code, token: tokens[index]! };
  }
  return undefined;
}

const DAY_NUMBER_WORDS: ReadonlySet<string> = new Set(['day', 'jour', 'día', 'dia', 'tag', 'день']);

const numbersDay = (tokens: readonly TaggedToken[]): boolean =>
  tokens[0]?.kind === 'word' &&
  DAY_NUMBER_WORDS.has(tokens[0].text) &&
  tokens[1]?.kind === 'number' &&
  isMark(tokens[2], ',', ':', '-', '–', '(');

/** `7 days from 5 May 2022`: a length, and a date that it is counted from. */
const countsFrom = (tokens: readonly TaggedToken[], i: number): boolean =>
  (tokens[i - 1]?.kind === 'number' || has(tokens[i - 1], TAG.numberWord)) &&
  (has(tokens[i + 1], TAG.from) || has(tokens[i + 1], TAG.relative) || has(tokens[i + 1], TAG.of));

/** `five May 2022`, `le cinq mai`: a day in words is not read, and must not be lost either. */
function isBesideMonth(tokens: readonly TaggedToken[], i: number): boolean {
  let next = i + 1;
  while (has(tokens[next], TAG.of) || has(tokens[next], TAG.numberWord)) next++;
  return has(tokens[next], TAG.month) || has(tokens[i - 1], TAG.month);
}

const isDateWord = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  ((token.dated && token.kind === 'number') ||
    isCalendarWord(token) ||
    (has(token, TAG.days) && !has(token, TAG.of)));

const CALENDAR_WORDS: readonly TagNumber[] = [
  TAG.month,
  TAG.weekday,
  TAG.quarter,
  TAG.half,
  TAG.halfYear,
  TAG.year,
  TAG.monthMark,
  TAG.dayMark,
  TAG.present,
];

const isCalendarWord = (token: TaggedToken): boolean => CALENDAR_WORDS.some((type) => has(token, type));

/** A date follows, perhaps behind `of the`, or stands directly before. */
function isBesideDate(tokens: readonly TaggedToken[], i: number, whole: boolean): boolean {
  let next = i + 1;
  while (isFiller(tokens[next])) next++;
  if (isDateWord(tokens[next])) return true;
  // `2–6 May 2022 (except weekends)`
  const bracket = has(tokens[i], TAG.except) && isMark(tokens[i - 1], '(', ',');
  const before = tokens[bracket ? i - 2 : i - 1];
  return isDateWord(before) || (!whole && has(before, TAG.ordinal));
}

const isFiller = (token: TaggedToken | undefined): boolean =>
  isMark(token, '-', '–', '.', "'") ||
  (has(token, TAG.of) && !isDateWord(token)) ||
  has(token, TAG.to) ||
  has(token, TAG.from) ||
  has(token, TAG.ordinalMark) ||
  has(token, TAG.ordinal) ||
  has(token, TAG.vague) ||
  has(token, TAG.relative);
