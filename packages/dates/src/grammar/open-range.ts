import { TAG } from '../locale/tags.js';
import type { Rejection } from '../reject/rejection.js';
import {
  BEGINS_WITH_HAN,
  has,
  isDash,
  isMark,
  isPunctuation,
  isUnknownWord,
  type TaggedToken,
} from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { isYear } from '../token/whole-date.js';
import { closesDate } from './connector.js';
import type { DateRange } from './date-range.js';
import type { PartialDate } from './partial-date.js';

/** Marks a period without an end or a start. @returns why not, where a connector leads nowhere. */
export function openEnds(
  tokens: readonly TaggedToken[],
  ranges: readonly DateRange[],
): Rejection | undefined {
  const first = ranges[0]!;
  const last = ranges.at(-1)!;
  const lastPoint = last.end ?? last.start;
  const before = behindFillers(tokens, first.start.from - 1, -1);
  let after = behindFillers(tokens, lastPoint.to, 1);
  if (isMark(tokens[after], ',') && isUntil(tokens[after + 1])) after++;
  const single = ranges.length === 1 && !first.end;
  const goesOn = single ? goingOn(tokens, lastPoint.to) : undefined;
  if (goesOn) {
    goesOn.used = true;
    first.open = 'end';
    return undefined;
  }
  const word = single ? goingOnBefore(tokens, first.start.from) : undefined;
  if (word !== undefined) {
    const isSince = tokens.slice(word, first.start.from + 1).some((token) => has(token, TAG.from));
    if (!isSince) return { code: 'date-vague', at: { from: word, to: word + 1 } };
    first.open = 'end';
    return undefined;
  }
  const dangling: Rejection = {
    code: 'date-partly-read',
    at: { from: first.start.from, to: lastPoint.to },
  };
  if (isInterval(tokens[after]) && !has(tokens[after], TAG.onward) && !last.end) {
    const end = openEnd(tokens, after, lastPoint);
    if (end === 'open') {
      if (!single) return dangling;
      first.open = 'end';
      return undefined;
    }
    if (end === 'dangling') return dangling;
    if (end === 'unknown') return { code: 'date-vague', at: { from: after, to: after + 2 } };
  }
  const opener = tokenAt(tokens, before);
  if (
    single &&
    isMark(opener, '/') &&
    isMark(tokenAt(tokens, before - 1), '.') &&
    isMark(tokenAt(tokens, before - 2), '.')
  ) {
    first.open = 'start';
    return undefined;
  }
  if (isMark(opener, '…') || (isMark(opener, '.') && isMark(tokenAt(tokens, before - 1), '.')))
    return dangling;
  if (isCutOff(tokens, before, first.start)) return dangling;
  if (single && opensWithoutEnd(tokens, before, after)) first.open = 'end';
  else if (single && endsThen(tokens, before, after)) first.open = 'start';
  else if (single && endsWithOther(tokens, before)) return dangling;
  // `until 5 March, then 10-12 April`
  else if (!first.end && isUntil(opener) && !opener!.used) return dangling;
  else if (
    (first.start.day !== undefined || isWordBefore(tokens, before)) &&
    first.start.quarter === undefined &&
    first.start.half === undefined &&
    has(opener, TAG.to) &&
    !has(opener, TAG.of) &&
    !has(opener, TAG.from) &&
    !opener!.used
  )
    return dangling;
  return undefined;
}

/** `5 May 2024, ongoing`, `5 May 2024 (ongoing)`: at the end of the phrase; not `5 May 2024, ongoing training`. */
function goingOn(tokens: readonly TaggedToken[], behindDate: number): TaggedToken | undefined {
  const at = behindFillers(tokens, behindDate, 1);
  const isJoint = isMark(tokens[at], ',', '(', ';') || isDash(tokens[at]) || has(tokens[at], TAG.and);
  const word = tokens[isJoint ? at + 1 : at];
  const isLast = word !== undefined && tokens.slice(tokens.indexOf(word) + 1).every(isPunctuation);
  return isLast && has(word, TAG.goingOn) ? word : undefined;
}

/** `ongoing (5 May 2024)`: since then, or as of then; `ongoing from 5 May 2024` is since then. */
function goingOnBefore(tokens: readonly TaggedToken[], date: number): number | undefined {
  let at = date - 1;
  while (isMark(tokenAt(tokens, at), '(', ',', ':') || isOfOrFrom(tokenAt(tokens, at))) at--;
  return has(tokenAt(tokens, at), TAG.goingOn) ? at : undefined;
}

const isOfOrFrom = (token: TaggedToken | undefined): boolean => has(token, TAG.from) || has(token, TAG.of);

/** `Jully to August`: what stands before the connector may have been the start. */
const isWordBefore = (tokens: readonly TaggedToken[], connector: number): boolean =>
  isUnknownWord(tokenAt(tokens, connector - 1));

const isInterval = (token: TaggedToken | undefined): boolean =>
  isDash(token) || has(token, TAG.to) || isMark(token, '/') || isUntil(token);

/** A word that only ends something: Russian `по` is also `at` and `about`. */
const isUntil = (token: TaggedToken | undefined): boolean => has(token, TAG.until) && token!.text !== 'по';

/**
 * `2022-10-20/..`, `2021 to present`; a connector at the very end is a range that was cut off, and the days of `until sold
 * out` are not known.
 */
function openEnd(
  tokens: readonly TaggedToken[],
  connector: number,
  last: PartialDate,
): 'open' | 'dangling' | 'unknown' | 'none' {
  let next = connector + 1;
  while ((has(tokens[next], TAG.of) || isUntil(tokens[next])) && !has(tokens[next], TAG.present)) next++;
  if (has(tokens[next], TAG.onward)) return 'open';
  if (has(tokens[next], TAG.present)) {
    // `until further notice` is no doubt about the start.
    tokens[next]!.used = true;
    return 'open';
  }
  if (isUntil(tokens[connector]) && isUnknownWord(tokens[next])) return 'unknown';
  if (isMark(tokens[connector], '/')) {
    if (isMark(tokens[next], '.') && isMark(tokens[next + 1], '.')) return 'open';
    return last.iso || isYear(tokenAt(tokens, connector - 1)) ? 'dangling' : 'none';
  }
  if (tokens[next] === undefined) return 'dangling';
  return isDash(tokens[connector]) && tokens[next]!.kind === 'reference' && !tokens[next]!.gap
    ? 'dangling'
    : 'none';
}

/** The next token in a direction that is not filler. */
function behindFillers(tokens: readonly TaggedToken[], from: number, step: 1 | -1): number {
  let i = from;
  while (
    tokenAt(tokens, i) &&
    (isMark(tokens[i], "'", ':') ||
      (step === 1 && isMark(tokens[i], '.') && !isMark(tokens[i + 1], '.')) ||
      (step === -1 &&
        has(tokens[i], TAG.of) &&
        !has(tokens[i], TAG.to) &&
        !has(tokens[i], TAG.from) &&
        !has(tokens[i], TAG.until)) ||
      (step === 1 && tokens[i]!.used))
  )
    i += step;
  return i;
}

/** A name with digits, joined by a dash without spaces to the date: `12a-14 May`. */
const isCutOff = (tokens: readonly TaggedToken[], before: number, start: PartialDate): boolean => {
  if (!isDash(tokenAt(tokens, before)) || tokens[start.from]!.gap) return false;
  const name = tokenAt(tokens, before - 1);
  // `-dimanche 17 décembre`: the dash of a list.
  if (name === undefined) return !has(tokens[start.from], TAG.weekday);
  return (
    !tokens[before]!.gap &&
    !name.used &&
    ['reference', 'number', 'word', 'other'].includes(name.kind) &&
    name.tags.length === 0
  );
};

/** `until 5 May`, `2月13日止`, `until 18:00 on 5 May`. */
function endsThen(tokens: readonly TaggedToken[], before: number, after: number): boolean {
  const opener = tokenAt(tokens, before);
  if ((has(opener, TAG.until) && !isDash(opener)) || closesDate(tokens, after)) return true;
  const hour = behindBrackets(tokens, before);
  let from = hour;
  while (tokenAt(tokens, from)?.used && !tokens[from]!.dated) from--;
  if (!tokens.slice(from + 1, hour + 1).some(({ kind }) => kind === 'number')) return false;
  while (has(tokenAt(tokens, from), TAG.of) && !has(tokenAt(tokens, from), TAG.until)) from--;
  return has(tokenAt(tokens, from), TAG.until) && !isDash(tokenAt(tokens, from));
}

/** Words between the word that ends a period and the date, at most: `until the last show of 14 March`. */
const MAX_WORDS_BETWEEN = 4;

/** `until late on 14 March`, `until stocks last 14 March`: what ends is said in words that are not read. */
function endsWithOther(tokens: readonly TaggedToken[], before: number): boolean {
  for (let at = before; at >= 0 && at > before - MAX_WORDS_BETWEEN; at--) {
    const token = tokens[at]!;
    const isWord = token.kind === 'word' && !token.used && !BEGINS_WITH_HAN.test(token.text);
    if (!isWord || has(token, TAG.dayPart)) return false;
    if (isUntil(tokens[at - 1]) && !tokens[at - 1]!.used) return true;
  }
  return false;
}

/** The token before brackets that end at a token, and before points and words for `of` between them. */
function behindBrackets(tokens: readonly TaggedToken[], i: number): number {
  let at = i;
  if (isMark(tokenAt(tokens, at), ')')) {
    while (at >= 0 && !isMark(tokenAt(tokens, at), '(')) at--;
    at--;
  }
  while (isMark(tokenAt(tokens, at), '.', ',')) at--;
  return at;
}

/** A part of the day that is not that of an hour: `4 July, evening`, not `4 July, 7 in the evening`. */
const isPartOfDayAlone = (tokens: readonly TaggedToken[], i: number): boolean => {
  const word = tokenAt(tokens, i);
  return has(word, TAG.dayPart) && !word!.dated && tokenAt(tokens, i - 1)?.kind !== 'number';
};

function opensWithoutEnd(tokens: readonly TaggedToken[], before: number, after: number): boolean {
  // `19:00 onwards`: the hour is the first, and the day the only one.
  const last = tokenAt(tokens, after - 1);
  // `5月5日 开始：9:00`, `5月5日 开始9:00`, `5月5日 开始时间9:00`: what begins then is the hour.
  const [label, hour] = [tokens[after], tokens[after + 1]];
  const isBeforeHour = BEGINS_WITH_HAN.test(label?.text ?? '') && hour?.used && !hour.dated && !hour.gap;
  const isLabel = isMark(hour, ':') || has(hour, TAG.time) || isBeforeHour;
  const isHour = last?.used && !last.dated;
  // `7月4日晚起`
  const isPart = isPartOfDayAlone(tokens, after) && !tokens[after]!.gap;
  if (has(tokens[isPart ? after + 1 : after], TAG.onward) && !isHour && !isLabel) return true;
  // `from the evening of 4 July`
  const opener = tokenAt(
    tokens,
    isPartOfDayAlone(tokens, before) ? behindFillers(tokens, before - 1, -1) : before,
  );
  return has(opener, TAG.from) && !opener!.used;
}
