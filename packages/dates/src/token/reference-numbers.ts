import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import { saysOfNumber } from './beside-number.js';
import { mayCountNoun, secondCount } from './count-or-day.js';
import { isLabelAt, isNumberOfPoint, levelsOfPoint } from './number-of-point.js';
import { isHyphen, isName, isNumberOfWord } from './numbered-words.js';
import { has, isMark, isUnknownWord, monthBehind, SPACED, type TaggedToken } from './tagged-token.js';
import { tokenAt } from './token-at.js';

/**
 * Digits that belong to a name or a number of reference are no dates: SG13RG-AFR, COVID-19, 5G, A/53/250,
 * N° 3. They become `code`.
 */
export function markReferenceNumbers(tokens: TaggedToken[]): void {
  for (let i = levelsOfPoint(tokens); i >= 0; i--)
    if (tokens[i]!.kind === 'number') tokens[i]!.kind = 'reference';
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (i === 0 && token.kind === 'other' && isLabelAt(tokens, 1)) token.kind = 'reference';
    if (token.kind !== 'number') continue;
    if (isNumberOfPoint(tokens, i)) {
      token.kind = 'reference';
      continue;
    }
    if (isDecade(tokens, i) || isNumberedDay(tokens, i) || mayCountNoun(tokens, i) || isMistyped(tokens, i)) {
      token.kind = 'other';
      continue;
    }
    const second = secondCount(tokens, i);
    if (second !== undefined) {
      token.kind = tokens[second]!.kind = 'other';
      continue;
    }
    const after = tokens[i + 1];
    const joinsNext = after !== undefined && !after.gap && (isName(after) || isSuffix(tokens, i));
    const isNumber =
      joinsNext || continuesName(tokens, i) || isNumberOfWord(tokens, i) || isOtherYear(tokens, i);
    if (!isNumber) continue;
    if (!joinsNext && monthBehind(tokens, i) && !continuesName(tokens, i)) {
      token.kind = 'other';
      continue;
    }
    token.kind = 'reference';
    if (joinsNext) after.kind = 'reference';
  }
}

/** `I5 March`: a letter for a digit. */
const isMistyped = (tokens: readonly TaggedToken[], i: number): boolean =>
  !tokens[i]!.gap && has(tokenAt(tokens, i - 1), TAG.ordinal) && /^[il]+$/.test(tokens[i - 1]!.text);

/** `founded in 2019, 5-7 May`, `comme en 2023`: the year is that of something else. */
function isOtherYear(tokens: readonly TaggedToken[], i: number): boolean {
  if (tokens[i]!.digits !== 4) return false;
  let before = i - 1;
  while (has(tokenAt(tokens, before), TAG.of) || has(tokenAt(tokens, before), TAG.year)) before--;
  if (saysOfNumber(tokenAt(tokens, before), 'otherYear')) return true;
  // `born in 2007, 2008 and 2009`
  const other = tokenAt(tokens, i - 2);
  const isListed = isMark(tokenAt(tokens, i - 1), ',') || has(tokenAt(tokens, i - 1), TAG.and);
  return isListed && other?.kind === 'reference' && other.digits === 4 && isOtherYear(tokens, i - 2);
}

/** `1980s`, `1980-е годы`. */
const isDecade = (tokens: readonly TaggedToken[], i: number): boolean => {
  const [token, next, behind] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  if (token.digits !== 4 || token.value % 10 !== 0 || !next || next.gap) return false;
  return (
    next.text === 's' ||
    (isHyphen(next) && behind !== undefined && !behind.gap && has(behind, TAG.ordinalMark))
  );
};

/** `Study Group 5 March 2022`: the number may be the group's or the day, and is not read. */
const isNumberedDay = (tokens: readonly TaggedToken[], i: number): boolean =>
  tokenAt(tokens, i - 1)?.kind === 'word' &&
  saysOfNumber(tokenAt(tokens, i - 1), 'numbered') &&
  tokens[i]!.digits < 3 &&
  monthBehind(tokens, i);

/** `62-R`: a hyphen and a letter or two that are no month. */
const isSuffix = (tokens: readonly TaggedToken[], i: number): boolean => {
  const [hyphen, letters] = [tokens[i + 1], tokens[i + 2]];
  return (
    isHyphen(hyphen) && letters !== undefined && !letters.gap && isName(letters) && letters.text.length < 3
  );
};

/** Chinese counts its sessions and groups: 第74届, 第 9 研究组, 3个周末. A quarter or a week is a matter of dates. */
function countsChinese(tokens: readonly TaggedToken[], i: number): boolean {
  const next = tokens[i + 1]?.text ?? ' ';
  if (tokenAt(tokens, i - 1)?.text === '第' && !'季周週天半'.includes(next)) return true;
  if (next < FIRST_HAN) return false;
  return (
    ('层楼室届屆次名人项'.includes(next) && tokens[i]!.digits < 4) ||
    ('个個'.includes(next) && has(tokens[i + 2], TAG.weekend))
  );
}

/** No Chinese character is before it. */
const FIRST_HAN = '\u2e80';

/** `(PK- 18)`: a name in brackets that a space got into. */
const isInBrackets = (tokens: readonly TaggedToken[], i: number): boolean =>
  isHyphen(tokenAt(tokens, i - 1)) &&
  !tokens[i - 1]!.gap &&
  isName(tokenAt(tokens, i - 2)) &&
  tokens[i + 1]?.text === ')';

/** Joined to a name without a space, at once or by a hyphen, solidus or partial: A/53/250, H.264. */
function continuesName(tokens: readonly TaggedToken[], i: number): boolean {
  const token = tokens[i]!;
  const before = tokenAt(tokens, i - 1);
  if (countsChinese(tokens, i) || isInBrackets(tokens, i)) return true;
  if (token.gap || !before) return false;
  if (isName(before) || isLetterOfCode(before) || isNumberOfPlace(tokens, i)) return true;
  // `Forum–2021`: a dash without spaces joins a year to a name.
  const isYearDash = before.text === '–' && token.digits === 4;
  if (before.gap || before.kind !== 'mark' || !('-/.+'.includes(before.text) || isYearDash)) return false;
  const name = tokenAt(tokens, i - 2);
  if (isIsoDate(tokens, i) || (before.text === '/' && isTimeOfDay(tokens, i))) return false;
  // `Meeting-7:30 AM`
  const half = isMark(tokens[i + 1], ':') ? tokens[i + 3] : tokens[i + 1];
  if (before.text === '-' && (has(half, TAG.am) || has(half, TAG.pm))) return false;
  return (
    (isName(name) && (before.text !== '.' || name!.kind === 'reference' || name!.text.length === 1)) ||
    (before.text === '/' &&
      name?.kind === 'word' &&
      SPACED.test(name.text) &&
      name.text.length <= 2 &&
      !has(name, TAG.hour) &&
      !has(name, TAG.month) &&
      !isMarkOfNumber(tokens, i - 2))
  );
}

/** `18th/19th June`: the letters are of the number before them. */
const isMarkOfNumber = (tokens: readonly TaggedToken[], i: number): boolean =>
  has(tokens[i], TAG.ordinalMark) && !tokens[i]!.gap && tokenAt(tokens, i - 1)?.kind === 'number';

const WORDS_OF_ONE_LETTER = tagSet(['of', 'to', 'and', 'or']);

/** `room A1`, `aula E2`: a capital that is a word only where it stands alone. */
const isLetterOfCode = ({ capital, text, set }: TaggedToken): boolean =>
  capital && text.length === 1 && haveCommonTag(set, WORDS_OF_ONE_LETTER);

/**
 * `Université Lyon1`, `جامعة وهران1`: the number is of the name. Arabic writes words of one letter or two before a day, and
 * leaves out the space before a date in figures.
 */
function isNumberOfPlace(tokens: readonly TaggedToken[], i: number): boolean {
  const [before, mark, next] = [tokens[i - 1]!, tokens[i + 1], tokens[i + 2]];
  if (before.kind !== 'word' || (mark?.kind === 'mark' && !mark.gap && next?.kind === 'number' && !next.gap))
    return false;
  return (
    (has(before, TAG.city) && !/\p{Script=Han}/u.test(before.text)) ||
    (isUnknownWord(before) && LONG_ARABIC.test(before.text))
  );
}

const LONG_ARABIC = /^\p{Script=Arabic}{4,}$/u;

/** `7am PT/10am ET`, `7:00 PT/10:00 ET`: another hour. */
const isTimeOfDay = (tokens: readonly TaggedToken[], i: number): boolean => {
  const [next, minutes] = [tokens[i + 1], tokens[i + 2]];
  return (
    has(next, TAG.am) || has(next, TAG.pm) || (isMark(next, ':') && minutes?.digits === 2 && !minutes.gap)
  );
};

/** `T09:00Z/2024-06-07`: a whole date behind a solidus is no number of reference. */
const isIsoDate = (tokens: readonly TaggedToken[], i: number): boolean =>
  tokens[i]!.digits === 4 &&
  [i + 1, i + 3].every((at) => isHyphen(tokens[at]) && !tokens[at]!.gap) &&
  [i + 2, i + 4].every((at) => tokens[at]?.digits === 2 && !tokens[at]!.gap);
