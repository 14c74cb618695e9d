import { haveCommonTag, OF_OTHER_DATES, TAG } from './locale/tags.js';
import { hasStem } from './token/beside-number.js';
import type { Lexicon } from './token/lexicon.js';
import {
  BEGINS_WITH_HAN,
  has,
  isMark,
  isNumber,
  isUnknownWord,
  type TaggedToken,
} from './token/tagged-token.js';
import { isYear } from './token/whole-date.js';

/** Where a phrase says that its date moved. */
export interface Move {
  /** The verb, or the word between two dates. */
  verb: number;
  /** The last token before the date: with the verb, `to` or `from`. */
  to: number;
  /** The former date follows, and the new one behind it. */
  isFromFormer: boolean;
  /** `Change of date: from 5 to 9 May`: a move, or the days of the event. */
  isOpen?: boolean;
}

/** The last move in a phrase: `moved to 6 May`, `5 May, now 6 May`, `postponed its forum from 5 to 18 May`. */
export function findMove(tokens: readonly TaggedToken[], lexicon: Lexicon): Move | undefined {
  const at = tokens.findLastIndex(
    (token, i) =>
      has(token, TAG.movedTo) ||
      // `moved from Geneva to Nairobi`
      (has(token, TAG.movedFrom) && beginsNewDate(tokens, i + 1)) ||
      isBetweenDates(tokens, i),
  );
  return at < 0
    ? moveWithSubject(tokens, lexicon)
    : { verb: at, to: at, isFromFormer: has(tokens[at], TAG.movedFrom) };
}

/** Words between the verb and what stands before the date, at most: `postponed the annual regional forum to 5 May`. */
const LONGEST_SUBJECT = 8;

/** A verb of moving, or a noun for it, what moves, and the word before the date. */
function moveWithSubject(
  tokens: readonly TaggedToken[],
  { newDateWords, formerDateWords }: Lexicon,
): Move | undefined {
  for (let to = 1; to < tokens.length; to++) {
    const { kind, text } = tokens[to]!;
    const isFromFormer = formerDateWords.has(text);
    const isBeforeDate = kind === 'word' && (isFromFormer || newDateWords.has(text));
    if (!isBeforeDate || !beginsNewDate(tokens, to + 1)) continue;
    const isBehindColon = isMark(tokens[to - 1], ':');
    const last = isBehindColon ? to - 2 : to - 1;
    for (let verb = last; verb >= 0 && verb >= to - LONGEST_SUBJECT && isOfSubject(tokens[verb]); verb--) {
      if (has(tokens[verb], TAG.changeOfDate))
        return { verb, to, isFromFormer, isOpen: isBehindColon && isFromFormer };
      if (isBehindColon) continue;
      // A Chinese verb of one character may be the first of another: `延长到`.
      if (!BEGINS_WITH_HAN.test(tokens[verb]!.text) && isMoving(tokens[verb]!))
        // `postponed the payment to 5 May`
        return tokens.slice(verb, to).some(isEventOrOther) ? { verb, to, isFromFormer } : undefined;
    }
  }
  return undefined;
}

/** An event, or a deadline: of others nothing says that the date is that of the event. */
const isEventOrOther = (token: TaggedToken): boolean =>
  hasStem(token, 'eventStem') || haveCommonTag(token.set, OF_OTHER_DATES);

const isMoving = (token: TaggedToken): boolean =>
  hasStem(token, 'moveStem') || hasStem(token, 'laterStem') || hasStem(token, 'earlierStem');

const isOfSubject = (token: TaggedToken | undefined): boolean =>
  (token?.kind === 'word' || token?.kind === 'reference') && !isWordOfDate(token) && !has(token, TAG.days);

function beginsNewDate(tokens: readonly TaggedToken[], i: number): boolean {
  let at = i;
  while (has(tokens[at], TAG.of) && !isWordOfDate(tokens[at])) at++;
  const isHour = isMark(tokens[at + 1], ':') || has(tokens[at + 1], TAG.hour);
  return (isNumber(tokens[at]) && !isHour) || isWordOfDate(tokens[at]) || has(tokens[at], TAG.ordinal);
}

const isWordOfDate = (token: TaggedToken | undefined): boolean =>
  has(token, TAG.month) || has(token, TAG.weekday) || has(token, TAG.year) || isYear(token);

/** `5 May, now 6 May`: a date stands before the word, and one begins behind it. */
function isBetweenDates(tokens: readonly TaggedToken[], i: number): boolean {
  if (!has(tokens[i], TAG.now)) return false;
  let next = i + 1;
  while (has(tokens[next], TAG.from) || has(tokens[next], TAG.of) || isMark(tokens[next], ':')) next++;
  const isHour = (token: TaggedToken | undefined): boolean =>
    isMark(token, ':') || has(token, TAG.hour) || has(token, TAG.am) || has(token, TAG.pm);
  // `now 20 places left`, `now 5 days`
  const counts = (token: TaggedToken | undefined): boolean => isUnknownWord(token) || has(token, TAG.days);
  const isDay = isNumber(tokens[next]) && !isHour(tokens[next + 1]) && !counts(tokens[next + 1]);
  return tokens.slice(0, i).some(isWordOfDate) && (isDay || isWordOfDate(tokens[next]));
}
