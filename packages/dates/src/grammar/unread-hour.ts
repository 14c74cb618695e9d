import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import { saysOfNumber } from '../token/beside-number.js';
import { isHalfInAnyLanguage } from '../token/halves-of-day.js';
import { has, isDash, isMark, isUnknownWord, type TaggedToken, tagOf } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';

/** Words of hours: a number in words beside them counts hours or minutes. */
const WORDS_OF_HOURS = tagSet(['hour', 'minute', 'am', 'pm', 'hourBefore', 'clock']);
const WORDS_OF_OTHERS = tagSet(['days', 'year', 'of']);

/** What may stand between the parts of an hour in words. */
const JOINTS_OF_HOUR = tagSet(['and', 'to', 'until', 'or', 'of', 'minute']);
const WORDS_BETWEEN: ReadonlySet<string> = new Set(['past', 'after', 'before', '差']);

const LONGEST_JOINT = 2;

/** Numbers of minutes, also of those that no hour has. */
const MAX_MINUTES = 99;

/**
 * A number or a part of an hour in words that belongs to an hour and was not read: `ten past eight pm`, `à midi trente`. The
 * hour without it would be another one.
 */
export const unreadPartOfHour = (tokens: readonly TaggedToken[]): TaggedToken | undefined =>
  tokens.find((token, i) => {
    if (token.used) return false;
    if (isOneInRussian(token) || isNounOfLength(tokens, i) || isHalfOfHour(tokens, i)) return true;
    // `العاشرة إلا ثلث`
    if (saysOfNumber(token, 'lessThanHour')) return isHourWord(tokens, i, -1);
    if (!isPartInWords(token)) return false;
    return isHourWord(tokens, i, 1) || (isHourWord(tokens, i, -1) && !countsNoun(tokens, i));
  });

/** Words of one language between an hour and the half of the day: `in the`, `de la`. */
const LONGEST_BEFORE_HALF = 2;

/** `7:30 вечера`, `晚上 7:30` in an English phrase: the hour may be of the other half of the day. */
function isHalfOfHour(tokens: readonly TaggedToken[], i: number): boolean {
  if (!isUnknownWord(tokens[i])) return false;
  // Of Chinese characters each is a token.
  const pair = tokens[i].text + (isUnknownWord(tokens[i + 1]) ? tokens[i + 1]!.text : '');
  const isPair = isHalfInAnyLanguage(pair);
  if (!isPair && !isHalfInAnyLanguage(tokens[i].text)) return false;
  let before = i - 1;
  while (before >= i - LONGEST_BEFORE_HALF && isUnknownWord(tokens[before])) before--;
  const last = isPair && isUnknownWord(tokens[i + 1]) ? i + 1 : i;
  const behind = isMark(tokens[last + 1], ',', ':') ? last + 2 : last + 1;
  const at = isTakenByHours(tokens[before]) ? before : behind;
  return isTakenByHours(tokens[at]) && firstHour(tokens, at) <= 12;
}

/** The number with which the tokens of hours begin. */
function firstHour(tokens: readonly TaggedToken[], i: number): number {
  let at = i;
  while (isTakenByHours(tokens[at - 1])) at--;
  return tokens[at]!.value;
}

const isTakenByHours = (token: TaggedToken | undefined): boolean => token?.used === true && !token.dated;

/** Shorter words are prepositions of other languages. */
const MIN_NOUN = 4;

/** `atelier de 8 heures`, `курс 20 часов`: the hours may be how long it takes. */
function isNounOfLength(tokens: readonly TaggedToken[], i: number): boolean {
  const noun = tokens[i]!;
  if (!isUnknownWord(noun) || noun.text.length < MIN_NOUN) return false;
  const isRussian = /\p{Script=Cyrillic}/u.test(noun.text);
  if (!isRussian && !OF.has(tokens[i + 1]?.text ?? '')) return false;
  const at = isRussian ? i + 1 : i + 2;
  const [hour, unit, after] = tokens.slice(at, at + 3);
  const isHour = hour?.kind === 'number' && hour.used && has(unit, TAG.hour) && unit!.used;
  return isHour && !(after?.used && !after.dated);
}

const OF: ReadonlySet<string> = new Set(['de', 'di']);

/** `в час дня`: the word for an hour is the hour itself. */
const isOneInRussian = (token: TaggedToken): boolean =>
  token.text === 'час' && (has(token, TAG.pm) || has(token, TAG.am));

const isPartInWords = (token: TaggedToken): boolean => {
  const value = tagOf(token, 'numberWord')?.value;
  return (
    (value !== undefined && value <= MAX_MINUTES) ||
    saysOfNumber(token, 'halfHour') ||
    saysOfNumber(token, 'quarterHour')
  );
};

/** `17:00, three talks`: what a number before a word counts is no part of the hour before it. */
const countsNoun = (tokens: readonly TaggedToken[], i: number): boolean => {
  const next = tokens[i + 1];
  return next?.kind === 'word' && next.tags.length === 0;
};

/** Whether an hour, or a word of hours, is beside a token, behind words that join its parts at most. */
function isHourWord(tokens: readonly TaggedToken[], from: number, step: 1 | -1): boolean {
  let at = from + step;
  for (let skipped = 0; skipped < LONGEST_JOINT && isJoint(tokenAt(tokens, at)); skipped++) at += step;
  const token = tokenAt(tokens, at);
  if (!token || token.dated) return false;
  if (token.used) return token.kind === 'number' || haveCommonTag(token.set, WORDS_OF_HOURS);
  return haveCommonTag(token.set, WORDS_OF_HOURS) && !haveCommonTag(token.set, WORDS_OF_OTHERS);
}

const isJoint = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  !token.used &&
  !has(token, TAG.hourBefore) &&
  (isDash(token) ||
    haveCommonTag(token.set, JOINTS_OF_HOUR) ||
    WORDS_BETWEEN.has(token.text) ||
    saysOfNumber(token, 'lessThanHour') ||
    saysOfNumber(token, 'article'));
