import { haveCommonTag, NO_TAGS, TAG, tagSet } from '../locale/tags.js';
import { behindPartOfHour, saysOfNumber } from './beside-number.js';
import { saysAt } from './says-at.js';
import { numberAt, replaceWords, type SpelledNumber } from './spelled-number.js';
import { behindOf, has, isDash, isMark, isUnknownWord, type TaggedToken, tagOf } from './tagged-token.js';
import { tokenAt } from './token-at.js';

const FIRST_YEAR = 1900;
const LAST_YEAR = 2099;
const MAX_DAY = 31;
const FIRST_TENS = 20;
const LAST_HOUR = 24;

/**
 * Writes numbers in words in figures where they are an hour, a day before its month or a year: `at eight pm`, `le dix-huit
 * novembre`, `dos mil veinticuatro`, `الساعة الثامنة`. Elsewhere they may count anything.
 *
 * @param daysAreNumbers the day of a month is a cardinal number: `le cinq mai`. In English `five May` may be five things.
 */
export function writeInFigures(tokens: TaggedToken[], daysAreNumbers: boolean): void {
  if (!tokens.some(({ set }) => haveCommonTag(set, SPELLED))) return;
  for (let i = 0; i < tokens.length; i++) {
    const number = numberAt(tokens, i);
    const isOfDate =
      number && (isSpelledYear(tokens, i, number) || (daysAreNumbers && isSpelledDay(tokens, i, number)));
    if (isOfDate) replaceWords(tokens, i, number);
    const named = has(tokenAt(tokens, i - 1), TAG.hourBefore) ? ordinalAt(tokens, i) : undefined;
    const hour = named ?? hourInWordsAt(tokens, i);
    if (hour && (named || isHour(tokens, i, hour) || beginsHours(tokens, i, hour))) {
      replaceWords(tokens, i, hour);
      writeMinutes(tokens, i + 1);
    }
  }
}

const SPELLED = tagSet(['numberWord', 'hourBefore', 'ordinal']);

const ordinalAt = (tokens: readonly TaggedToken[], i: number): SpelledNumber | undefined => {
  const value = tagOf(tokens[i], 'ordinal')?.value;
  return value !== undefined && value <= 12 && ARABIC.test(tokens[i]!.text)
    ? { value, to: i + 1 }
    : undefined;
};

/** Arabic counts the hours by ordinal numbers: `الساعة الثامنة`. */
const ARABIC = /\p{Script=Arabic}/u;

/**
 * A number, or in Arabic the ordinal of an hour. The word for hour is feminine, those for day, conference and workshop are
 * not: `من العاشرة إلى الثانية عشرة`, but `من العاشر إلى الثاني عشر`, `المؤتمر الخامس مساء`. The final letter is folded.
 */
function hourInWordsAt(tokens: readonly TaggedToken[], i: number): SpelledNumber | undefined {
  const number = numberAt(tokens, i);
  if (number) return number;
  // `الدورة العاشرة صباحا`: the tenth session, in the morning.
  const numbersNoun = isUnknownWord(tokenAt(tokens, i - 1));
  return /ه( |$)/.test(tokens[i]?.text ?? '') && !numbersNoun ? ordinalAt(tokens, i) : undefined;
}

/** Behind a month or a word for `year`. */
function isSpelledYear(tokens: readonly TaggedToken[], i: number, { value, to }: SpelledNumber): boolean {
  if (value < FIRST_YEAR || value > LAST_YEAR || goesOn(tokens, to)) return false;
  let before = i - 1;
  while ((has(tokens[before], TAG.of) && !has(tokens[before], TAG.year)) || isMark(tokens[before], ','))
    before--;
  return has(tokens[before], TAG.month) || has(tokens[before], TAG.year);
}

/** `deux mille participants`, `deux mille trois cents`: the number counts a noun, or more words of it follow. */
function goesOn(tokens: readonly TaggedToken[], to: number): boolean {
  const next = isDash(tokens[to]) ? tokens[to + 1] : tokens[to];
  return isUnknownWord(next) || has(next, TAG.numberWord);
}

/** Before a month, or joined to such a day: `del cinco al siete de mayo`, `a los cinco días del mes de mayo`. */
function isSpelledDay(tokens: readonly TaggedToken[], i: number, { value, to }: SpelledNumber): boolean {
  if (value > MAX_DAY || value < 1) return false;
  const before = tokenAt(tokens, i - 1);
  // `thirty-second`, `quatre-vingt-un`: the rest of a number that is no day.
  const tens = tagOf(tokenAt(tokens, i - 2), 'numberWord')?.value ?? 0;
  if ((isDash(before) || has(before, TAG.and)) && tens >= FIRST_TENS) return false;
  if (OUTSIDE.has(tokens[to]?.text ?? '')) return false;
  const isApart =
    before === undefined || before.kind === 'mark' || haveCommonTag(before.set, BEFORE_SPELLED_DAY);
  if (!isApart) return false;
  const next = behindOf(tokens, has(tokens[to], TAG.days) ? to + 1 : to);
  if (has(tokens[next], TAG.month)) return true;
  const isJoined =
    isDash(tokens[next]) || isMark(tokens[next], ',') || haveCommonTag(tagsOf(tokens[next]), JOINTS_OF_DAYS);
  const at = behindOf(tokens, next + 1);
  const other = isJoined ? numberAt(tokens, at) : undefined;
  return other !== undefined && isSpelledDay(tokens, at, other);
}

/** `dos en mayo`: the number counts what is in the month. */
const OUTSIDE: ReadonlySet<string> = new Set(['en', 'в', 'во', 'in', 'em', 'im']);

const tagsOf = (token: TaggedToken | undefined) => token?.set ?? NO_TAGS;

const JOINTS_OF_DAYS = tagSet(['to', 'and', 'until']);
const BEFORE_SPELLED_DAY = tagSet(['of', 'from', 'to', 'and', 'until', 'between', 'weekday', 'hoursFrom']);

/** `a two hour webinar`: a length, which is written as an hour is. */
const ARTICLE_BEFORE_LENGTH = 'a';
const OPENS_HOURS = tagSet(['hourBefore', 'at', 'from', 'to', 'until', 'hoursFrom']);
const BEGINS_RANGE = tagSet(['from', 'hoursFrom']);
const HALVES_BEHIND = tagSet(['am', 'pm']);
const COUNTED_UNITS = tagSet(['days', 'year']);

/** Before a word for hours or for the half of the day, or behind one for `at` and before a mark or nothing. */
function isHour(tokens: readonly TaggedToken[], i: number, { value, to }: SpelledNumber): boolean {
  if (value < 1 || value > LAST_HOUR) return false;
  const [before, after] = [tokenAt(tokens, i - 1), tokens[to]];
  // The minutes are no ordinal: `بين الثالثة والخامسة مساء`.
  if (!has(tokens[i], TAG.ordinal) && isPartOfHour(tokens, i)) return false;
  const isNamed = has(before, TAG.hourBefore);
  const isFirst = before === undefined || before.kind === 'mark';
  const opens =
    isFirst || isNamed || haveCommonTag(tagsOf(before), OPENS_HOURS) || before.text === ARTICLE_BEFORE_LENGTH;
  if (haveCommonTag(tagsOf(after), HALVES_BEHIND) && !haveCommonTag(tagsOf(after), COUNTED_UNITS))
    return true;
  const behindPart = behindPartOfHour(tokens, to);
  // `السادسة والنصف مساء`
  if (behindPart !== undefined && haveCommonTag(tagsOf(tokens[behindPart]), HALVES_BEHIND)) return true;
  if (!opens) return false;
  if (has(after, TAG.hour) || (behindPart !== undefined && has(tokens[i], TAG.ordinal))) return true;
  const isAlone =
    after === undefined ||
    isDash(after) ||
    isMark(after, ',', '.', ';', ')') ||
    haveCommonTag(after.set, ENDS_HOUR) ||
    saysOfNumber(after, 'lessThanHour');
  if (!isAlone || (saysAt(before) && after?.text === 'to')) return false;
  if (isNamed || saysAt(before)) return true;
  // `from nine to five`, `с девяти до семнадцати часов`
  const other = has(after, TAG.to) || has(after, TAG.until) ? hourInWordsAt(tokens, to + 1) : undefined;
  return other !== undefined && haveCommonTag(tagsOf(before), BEGINS_RANGE)
    ? endsSpelledHours(tokens, other)
    : (tokenAt(tokens, i - 2)?.kind === 'number' || has(tokenAt(tokens, i - 2), TAG.clock)) &&
        has(before, TAG.to) &&
        endsSpelledHours(tokens, { value, to });
}

/** `las ocho menos diez de la mañana`, `ten past eight`: the minutes of an hour, or the hour behind minutes. */
const isPartOfHour = (tokens: readonly TaggedToken[], i: number): boolean => {
  const [before, joint] = [tokenAt(tokens, i - 2), tokenAt(tokens, i - 1)];
  const isJoined = saysOfNumber(joint, 'lessThanHour') || has(joint, TAG.and) || joint?.text === 'past';
  return isJoined && (before?.kind === 'number' || has(before, TAG.hour) || has(before, TAG.numberWord));
};

const ENDS_HOUR = tagSet(['to', 'until', 'and', 'zone', 'clock', 'am', 'pm', 'of']);

const endsSpelledHours = (tokens: readonly TaggedToken[], { to }: SpelledNumber): boolean =>
  tokens[to] === undefined || tokens[to]!.kind === 'mark' || has(tokens[to], TAG.hour);

/** `de nueve a once de la mañana`, `between two and four pm`: the hour behind the joint says what this is. */
function beginsHours(tokens: readonly TaggedToken[], i: number, { value, to }: SpelledNumber): boolean {
  const before = tokenAt(tokens, i - 1);
  const opens = before === undefined || before.kind === 'mark' || haveCommonTag(before.set, OPENS_RANGE);
  if (value > LAST_HOUR || !(opens || saysAt(before))) return false;
  // `at ten to eight pm`: ten minutes before it.
  if (tokens[to]?.text === 'to' && !has(before, TAG.from)) return false;
  if (!isDash(tokens[to]) && !haveCommonTag(tagsOf(tokens[to]), JOINTS_OF_TWO_HOURS)) return false;
  const other = hourInWordsAt(tokens, to + 1);
  return other !== undefined && isHour(tokens, to + 1, other);
}

const OPENS_RANGE = tagSet(['from', 'hoursFrom', 'between', 'hourBefore', 'of']);
const JOINTS_OF_TWO_HOURS = tagSet(['to', 'until', 'and', 'or']);

/** `huit heures trente`, `ocho horas y treinta minutos`. */
function writeMinutes(tokens: TaggedToken[], i: number): void {
  if (!has(tokens[i], TAG.hour)) return;
  const at = has(tokens[i + 1], TAG.and) ? i + 2 : i + 1;
  const minutes = numberAt(tokens, at);
  if (minutes && minutes.value < 60 && minutes.value > 9) replaceWords(tokens, at, minutes);
}
