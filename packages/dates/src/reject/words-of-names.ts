import { haveCommonTag, NO_TAGS, TAG, tagSet } from '../locale/tags.js';
import { saysOfNumber } from '../token/beside-number.js';
import { behindOf, has, isMark, isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isLabelOfStart } from './start-label.js';

/** Words to the mark of a label, and a date behind it: `school year -` of `Start of the school year - 1 September`. */
export function isBehindLabel(tokens: readonly TaggedToken[], from: number): boolean {
  let i = from;
  while (tokens[i]?.kind === 'word' && !tokens[i]!.used) i++;
  return isMark(tokens[i], ':', '-', '–') && tokens.slice(i).some(({ dated }) => dated);
}

const TIMES_OF_YEAR = tagSet(['season', 'namedTime']);
const IN_NAMES = tagSet(['half', 'halfYear']);

const isNounOfName = (token: TaggedToken | undefined): boolean =>
  isUnknownWord(token) || haveCommonTag(token?.set ?? NO_TAGS, IN_NAMES);

/**
 * Whether a word beside whole dates is one of a name: a season with its noun, `Semestre d'automne : …`, or with a colon, what
 * begins or ends, `30 June 2023 end of exams`, a syllable, `6月18日初中考试`, or the abbreviation of a weekday, `Mi. 15.`.
 */
function isOfName(tokens: readonly TaggedToken[], i: number): boolean {
  const [token, next] = [tokens[i]!, tokens[i + 1]];
  let before = i - 1;
  while (has(tokenAt(tokens, before), TAG.of) || isMark(tokenAt(tokens, before), "'")) before--;
  if (haveCommonTag(token.set, TIMES_OF_YEAR))
    return (
      isNounOfName(tokenAt(tokens, before)) ||
      isNounOfName(next) ||
      isMark(next, ':') ||
      has(next, TAG.weekday)
    );
  if (!has(token, TAG.part)) return false;
  if (/\p{Script=Han}/u.test(token.text)) return has(tokenAt(tokens, i - 1), TAG.dayMark);
  if (token.text === 'mi') return true;
  return isNounOfName(tokens[behindOf(tokens, i + 1)]);
}

/** Whether a word beside a date is one of a label or a name, and not of the date. */
export const isOfLabelOrName = (tokens: readonly TaggedToken[], i: number, whole: boolean): boolean =>
  isLabelOfStart(tokens, i) || (whole && isOfName(tokens, i));

/** `Semestre d'automne : 1er août 2020 …`, `Autumn semester: …`: the name of a term. */
export function isHalfYearOfSeason(tokens: readonly TaggedToken[], i: number): boolean {
  let behind = i + 1;
  while (has(tokens[behind], TAG.of) || isMark(tokens[behind], "'")) behind++;
  return has(tokenAt(tokens, i - 1), TAG.season) || has(tokens[behind], TAG.season);
}

const UNKNOWN_TIMES = tagSet(['part', 'season', 'namedTime']);

/**
 * Whether a word is the end or start of a range, or another day, that is not known: `5 May 2022 – end of project`, `until
 * the end of the project`, `5 May to the autumn session`, `between Easter and 5 May`, `autumn or 5 May`.
 */
export function isJoinedToDate(tokens: readonly TaggedToken[], i: number): boolean {
  if (!haveCommonTag(tokens[i]!.set, UNKNOWN_TIMES)) return false;
  let joint = i - 1;
  while (has(tokenAt(tokens, joint), TAG.of) && !has(tokenAt(tokens, joint), TAG.to)) joint--;
  const isBehind =
    isMark(tokenAt(tokens, joint), '-', '–') ||
    haveCommonTag(tokenAt(tokens, joint)?.set ?? NO_TAGS, JOINTS_BEFORE);
  if (isBehind && tokenAt(tokens, joint - 1)?.dated) return true;
  if (has(tokens[i], TAG.part)) return false;
  let next = isUnknownWord(tokens[i + 1]) ? i + 2 : i + 1;
  if (!haveCommonTag(tokens[next]?.set ?? NO_TAGS, JOINTS_OF_DATES)) return false;
  next++;
  while (has(tokens[next], TAG.of) || has(tokens[next], TAG.from)) next++;
  return tokens[next]?.dated === true;
}

const JOINTS_BEFORE = tagSet(['to', 'until', 'or']);
const JOINTS_OF_DATES = tagSet(['to', 'and', 'or']);

const BEFORE_END = tagSet(['part', 'until', 'to', 'from', 'relative']);

/** `until the end of the academic year`: what days these are is not said. */
export function isEndOfPeriod(tokens: readonly TaggedToken[], i: number): boolean {
  let before = i - 1;
  while (has(tokenAt(tokens, before), TAG.of)) before--;
  return haveCommonTag(tokenAt(tokens, before)?.set ?? NO_TAGS, BEFORE_END);
}

/** `Day 2, 14 July 2022`: the second day of something. */
export const numbersDay = (tokens: readonly TaggedToken[]): boolean =>
  tokens[0]?.kind === 'word' &&
  saysOfNumber(tokens[0], 'numberedDay') &&
  tokens[1]?.kind === 'number' &&
  isMark(tokens[2], ',', ':', '-', '–', '(');

/** `conférence annuelle 16 mai 2024`: an adjective behind its noun names the meeting, not its days. */
export const isOfNoun = (tokens: readonly TaggedToken[], i: number): boolean =>
  has(tokens[i], TAG.periodic) && isUnknownWord(tokenAt(tokens, i - 1)) && tokens[i]!.gap;
