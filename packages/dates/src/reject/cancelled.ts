import { haveCommonTag, TAG, tagSet } from '../locale/tags.js';
import { hasStem } from '../token/beside-number.js';
import type { Lexicon } from '../token/lexicon.js';
import { lengthSpelled, spellsAny } from '../token/spells-any.js';
import { has, isDash, isMark, isUnknownWord, type TaggedToken } from '../token/tagged-token.js';
import type { WrittenDates } from './hedges.js';

/**
 * The first word that says that what was to take place on the one date of the phrase is cancelled, or −1: behind the date
 * (`5 May 2024 (cancelled due to rain)`) or before it, set apart (`Cancelled: 5 May 2024`). `Cancelled on 5 May 2024` is another
 * date. The words of the reason are taken, so that nothing in them is doubted.
 */
export function takeCancelled(
  tokens: readonly TaggedToken[],
  { whole, isMonthOfYear, isYearInferred, several, isOfOneMonth }: WrittenDates,
  lexicon: Lexicon,
): number {
  if ((several && !isOfOneMonth) || !(whole || isMonthOfYear || isYearInferred)) return -1;
  const at = tokens.findIndex(
    (token, i) =>
      has(token, TAG.cancelled) &&
      !token.used &&
      (isBehindDates(tokens, i, lexicon) || isAhead(tokens, i, lexicon)),
  );
  if (at < 0) takePartCancelled(tokens, lexicon);
  else
    for (const words of [reasonBefore, eventBefore, auxiliariesBefore, wordsBehind])
      for (const token of words(tokens, at, lexicon)) token.used = true;
  return at;
}

/** Whether nothing but marks stands between a word and the date before it, and nothing but hours or a reason behind it. */
function isBehindDates(tokens: readonly TaggedToken[], i: number, lexicon: Lexicon): boolean {
  let before = i - 1 - (reasonBefore(tokens, i, lexicon).length || eventBefore(tokens, i, lexicon).length);
  before -= auxiliariesBefore(tokens, before + 1, lexicon).length;
  while (tokens[before]?.kind === 'mark' && !tokens[before]!.dated) before--;
  const isOfDate = tokens[before]?.used === true && !tokens[before]!.named;
  const behind = tokens.slice(i + 1 + wordsBehind(tokens, i, lexicon).length);
  // `(cancelled?)` is no news; hours and a zone may stand behind it.
  return isOfDate && behind.every((token) => isMarkAlone(token) || isHourOrZone(token));
}

const isMarkAlone = (token: TaggedToken): boolean => token.kind === 'mark' && !isMark(token, '?');

const isHourOrZone = (token: TaggedToken): boolean => token.used && !token.dated && !token.named;

/** Whether a phrase begins with the word, alone in brackets or before a mark that sets it apart. */
function isAhead(tokens: readonly TaggedToken[], i: number, lexicon: Lexicon): boolean {
  const next = tokens[i + 1 + wordsBehind(tokens, i, lexicon).length];
  const isApart = isMark(next, ':', ')', ']', '|', '!') || (isDash(next) && next!.gap);
  const before = tokens.slice(0, i - eventBefore(tokens, i, lexicon).length);
  return isApart && before.every(({ kind }) => kind === 'mark');
}

/** `5 May 2024 (gala dinner cancelled)`: behind the date, what is cancelled is a part of the event. */
function takePartCancelled(tokens: readonly TaggedToken[], { auxiliaries, denials }: Lexicon): void {
  const at = tokens.findIndex((token) => has(token, TAG.cancelled) && !token.used);
  const open = tokens.findLastIndex((token, i) => i < at && isMark(token, '('));
  const close = tokens.findIndex((token, i) => i > at && isMark(token, ')'));
  if (open < 1 || close < 0 || tokens[open - 1]!.used !== true) return;
  const inBrackets = tokens.slice(open + 1, close);
  const subject = inBrackets.filter((token) => isUnknownWord(token) && !auxiliaries.has(token.text));
  const isPart =
    subject.some((token) => hasStem(token, 'partStem')) &&
    !subject.some((token) => hasStem(token, 'eventStem')) &&
    inBrackets.every(
      (token, i) => has(token, TAG.cancelled) || isOfReason(token) || isHyphenInWord(tokens, open + 1 + i),
    ) &&
    !inBrackets.some((_, i) => spellsAny(inBrackets, i, denials));
  if (isPart) for (const token of inBrackets) token.used = true;
}

/** `the event is cancelled`, `мероприятие отменено`: what is cancelled is the event itself. */
function eventBefore(
  tokens: readonly TaggedToken[],
  at: number,
  { auxiliaries }: Lexicon,
): readonly TaggedToken[] {
  const event = tokens[at - 1];
  if (!isEventItself(event)) return [];
  const article = tokens[at - 2];
  return tokens.slice(article?.kind === 'word' && auxiliaries.has(article.text) ? at - 2 : at - 1, at);
}

/** `27 and 28 June will be cancelled`: words of the verb between the date and the participle. */
function auxiliariesBefore(
  tokens: readonly TaggedToken[],
  at: number,
  { auxiliaries }: Lexicon,
): readonly TaggedToken[] {
  let from = at;
  while (from > 0 && !tokens[from - 1]!.used && auxiliaries.has(tokens[from - 1]!.text)) from--;
  return tokens.slice(from, at);
}

/** `ألغي الاجتماع`: in Arabic the event may stand behind the word; or why it is cancelled. */
function wordsBehind(tokens: readonly TaggedToken[], at: number, lexicon: Lexicon): readonly TaggedToken[] {
  const isEventBehind = lexicon.table.language === 'ar' && isEventItself(tokens[at + 1]);
  return isEventBehind ? tokens.slice(at + 1, at + 2) : reasonBehind(tokens, at, lexicon);
}

const isEventItself = (token: TaggedToken | undefined): boolean =>
  token?.kind === 'word' && hasStem(token, 'anyEventStem');

const MAX_REASON_TOKENS = 10;

/** Words that say more than why: that there is another date, that it is not certain, or until when. */
const SAYS_MORE = tagSet([
  'movedTo',
  'movedFrom',
  'changeOfDate',
  'dayPart',
  'forenoon',
  'afternoon',
  'evening',
  'night',
  'now',
  'or',
  'until',
  'hedge',
  'except',
  'notFinal',
  'recurring',
  'days',
  'month',
  'weekday',
  'year',
  'relative',
  'relativeAlways',
  'coming',
  'fromToday',
  'numberWord',
]);

const isOfReason = ({ kind, used, dated, set }: TaggedToken): boolean =>
  (kind === 'word' || kind === 'reference') && !(used && dated) && !haveCommonTag(set, SAYS_MORE);

/** `COVID-19`, `из-за` */
const isHyphenInWord = (tokens: readonly TaggedToken[], i: number): boolean =>
  isMark(tokens[i], '-') && !tokens[i]!.gap && tokens[i + 1]?.gap === false;

/** `cancelled due to COVID-19`: from a word for the reason to the next mark, without a figure of a date. */
function reasonBehind(tokens: readonly TaggedToken[], at: number, lexicon: Lexicon): readonly TaggedToken[] {
  // Words for the reason may be of dates as well: `by the host`, `من قبل`.
  const words = lengthSpelled(tokens, at + 1, lexicon.reasons);
  if (words === 0) return [];
  let end = at + 1 + words;
  while (end < tokens.length && (isOfReason(tokens[end]!) || isHyphenInWord(tokens, end))) end++;
  const next = tokens[end];
  const isEnd = next === undefined || (next.kind === 'mark' && !isMark(next, '?'));
  return isEnd && end - at - 1 <= MAX_REASON_TOKENS ? tokens.slice(at + 1, end) : [];
}

/** `因疫情取消`, `已被主办方取消`: in Chinese the reason stands before the word. */
function reasonBefore(tokens: readonly TaggedToken[], at: number, lexicon: Lexicon): readonly TaggedToken[] {
  if (lexicon.table.language !== 'zh') return [];
  let start = at;
  for (let from = at - 1; from >= 0 && at - from <= MAX_REASON_TOKENS && isOfReason(tokens[from]!); from--)
    if (spellsAny(tokens, from, lexicon.reasons)) start = from;
  const auxiliary = tokens[start - 1];
  const isBehindAuxiliary =
    start < at && auxiliary?.used === false && lexicon.auxiliaries.has(auxiliary.text);
  return tokens.slice(isBehindAuxiliary ? start - 1 : start, at);
}
