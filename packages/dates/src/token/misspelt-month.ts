import { recentCache } from '@regional-presence/core/internal';
import { TABLES } from '../locale/tables.js';
import { haveCommonTag, NO_TAGS, TAG, type Tag, tagSet } from '../locale/tags.js';
import { isDayFigure } from './count-or-day.js';
import { type Lexicon, listedWords, pieceTexts } from './lexicon.js';
import { behindOf, has, isDash, isMark, isUnknownWord, type TaggedToken } from './tagged-token.js';
import { tokenAt } from './token-at.js';

const MONTH_SET = tagSet(['month']);

/** A shorter word is like too many others: `match` is `march` but for a letter. */
const MIN_LENGTH = 6;

/**
 * Gives a word that is the name of a month but for one slip of the pen, beside a day, a year or another month, the meaning
 * of that month: `5 Octber 2022`, `19 de Octube 2025`. A word that may be of two months stays as it is.
 */
export function correctMonths(tokens: readonly TaggedToken[], lexicon: Lexicon): void {
  for (const [i, token] of tokens.entries()) {
    if (!isUnknownWord(token) || token.text.length < MIN_LENGTH - 1 || !isInPlaceOfMonth(tokens, i)) continue;
    const month = isMonthOfAnyLanguage(token.text)
      ? undefined
      : onlyMonth(token.text, lexicon, has(tokenAt(tokens, i - 1), TAG.of));
    if (month === undefined) continue;
    const tag: Tag = { type: 'month', value: month };
    token.tags = [tag];
    token.set = MONTH_SET;
    token.corrected = true;
  }
}

let allMonthNames: ReadonlySet<string> | undefined;

/** `oktober` in an English phrase is Dutch or German, and no slip. */
function isMonthOfAnyLanguage(word: string): boolean {
  allMonthNames ??= new Set(
    Object.values(TABLES).flatMap((table) =>
      table.months.flatMap((words) => listedWords(table, words).map((name) => pieceTexts(name).join(''))),
    ),
  );
  return allMonthNames.has(word);
}

/** The only month whose name a word is within one slip; `isBehindOf`: it is no name of a person, `23 de Narzo`. */
function onlyMonth(word: string, { monthNames }: Lexicon, isBehindOf: boolean): number | undefined {
  const months = new Set<number>();
  for (const [name, month] of monthNames)
    if (
      isWithinOneEdit(word, name) &&
      (word.length >= MIN_LENGTH || isBehindOf || !hasOtherLetter(word, name))
    )
      months.add(month);
  return months.size === 1 ? months.values().next().value : undefined;
}

/** `Mario` and `marzo`: a letter of a short word is another one. Of `Apirl` and `Agust` none is. */
const hasOtherLetter = (word: string, name: string): boolean =>
  word.length === name.length &&
  [...word].sort().join('') !== [...name].sort().join('') &&
  /^[a-z]/.test(word);

const isYearFigure = (token: TaggedToken | undefined): boolean =>
  token?.kind === 'number' && token.digits === 4;

const BEFORE_MONTH = tagSet(['part', 'from', 'to', 'until', 'between']);

/** Behind a day, before a year, or before a dash and another month. */
function isInPlaceOfMonth(tokens: readonly TaggedToken[], i: number): boolean {
  let before = i - 1;
  while (
    has(tokenAt(tokens, before), TAG.of) ||
    has(tokenAt(tokens, before), TAG.ordinalMark) ||
    isMark(tokenAt(tokens, before), '.')
  )
    before--;
  const next = behindOf(tokens, i + 1);
  const isOfDay = isDayFigure(tokenAt(tokens, before)) && !has(tokens[next], TAG.month);
  const isBeforeYear = isYearFigure(tokens[next]);
  if (tokens[i]!.text.length < MIN_LENGTH) return isOfDay && (before < i - 1 || isBeforeYear);
  const isBeforeDay = isDayFigure(tokens[i + 1]) && isYearFigure(tokens[i + 3] ?? tokens[i + 2]);
  const isBeforeMonth = isDash(tokens[i + 1]) && has(tokens[i + 2], TAG.month);
  // `mid-Setpember 2027`, `from Setpember 2027`
  const isBehindWord = haveCommonTag(
    tokenAt(tokens, isDash(tokenAt(tokens, before)) ? before - 1 : before)?.set ?? NO_TAGS,
    BEFORE_MONTH,
  );
  return isOfDay || isBeforeDay || ((isBeforeYear || isBeforeMonth) && (i === 0 || isBehindWord));
}

/** A word that is a month but for a slip of the pen and could not be corrected (`5 May 2022, Octobber`). */
export function misspeltMonth(tokens: readonly TaggedToken[], lexicon: Lexicon): TaggedToken | undefined {
  return tokens.find((token, i) => {
    // Names of months that can be misspelt have five letters or more.
    if (token.used || token.tags.length > 0 || token.text.length < 4) return false;
    // `Match: 5 May 2022`
    const isBesideNumber = [tokenAt(tokens, i - 1), tokens[i + 1]].some(
      (beside) => beside?.kind === 'number',
    );
    if (token.text.length < MIN_LENGTH && !isBesideNumber) return false;
    return isLikeMonth(token.text, lexicon);
  });
}

/** For each language whether a word is like the name of a month: words repeat from cell to cell. */
const LIKE_MONTH = new WeakMap<Lexicon, (word: string) => boolean>();

/** Whether a word has the name of a month in it, but for one slip of the pen. */
function isLikeMonth(word: string, lexicon: Lexicon): boolean {
  let isLike = LIKE_MONTH.get(lexicon);
  if (!isLike) {
    const names = [...lexicon.monthNames.keys()];
    isLike = recentCache((text) => names.some((name) => text.includes(name) || isWithinOneEdit(text, name)));
    LIKE_MONTH.set(lexicon, isLike);
  }
  return isLike(word);
}

/** One letter more, fewer or other, or two that changed places. */
function isWithinOneEdit(word: string, name: string): boolean {
  const [shorter, longer] = word.length < name.length ? [word, name] : [name, word];
  if (longer.length > shorter.length + 1) return false;
  // One slip leaves the first letter or the last.
  if (word[0] !== name[0] && word.at(-1) !== name.at(-1)) return false;
  let start = 0;
  while (start < shorter.length && word[start] === name[start]) start++;
  let end = 0;
  while (start + end < shorter.length && word.at(-1 - end) === name.at(-1 - end)) end++;
  const differing = longer.length - start - end;
  const isSwapped = word[start] === name[start + 1] && word[start + 1] === name[start];
  return differing < 2 || (differing === 2 && word.length === name.length && isSwapped);
}
