import { TAG } from '../locale/tags.js';
import { has, isDash, isMark, type TaggedToken } from '../token/tagged-token.js';
import { isBareDay, isBareYear, isNumberOfNoun, isWeekdayOnly, type PartialDate } from './partial-date.js';

/** How two dates are joined. */
export type Connector = 'range' | 'list' | 'doubtful' | 'or' | 'restates' | 'none';

/** What stands between two dates, and what it makes of them. */
export function connectorBetween(
  tokens: readonly TaggedToken[],
  last: PartialDate,
  next: PartialDate,
  before: Connector | undefined,
): Connector {
  let range = false;
  let list = false;
  let and = false;
  let noise = false;
  let dots = false;
  let depth = 0;
  let opened = false;
  for (let i = last.to; i < next.from; i++) {
    const token = tokens[i]!;
    if (isMark(token, '(', '[')) {
      depth++;
      opened = true;
    } else if (isMark(token, ')', ']')) {
      depth--;
      if (depth <= 0) opened = false;
    } else if (depth > 0 || token.used) continue;
    else if (isDash(token)) range = true;
    else if (isMark(token, '/')) return slashBetween(last, next, isTimeOnly(tokens, last.to, i));
    else if (isMark(token, ',', ';', '、', '+')) list = true;
    else if (isMark(token, '.', ':', "'", '…')) {
      if (token.text === '…' || (token.text === '.' && isMark(tokens[i + 1], '.'))) dots = true;
    } else if (has(token, TAG.or)) return 'or';
    else if (has(token, TAG.to) || (has(token, TAG.until) && isTimeOnly(tokens, last.to, i))) range = true;
    else if (has(token, TAG.until)) return 'none';
    else if (has(token, TAG.and)) and = true;
    else if (
      has(token, TAG.of) ||
      has(token, TAG.from) ||
      has(token, TAG.dayPart) ||
      has(token, TAG.year) ||
      has(token, TAG.monthMark)
    )
      continue;
    else noise = true;
  }
  if (opened) return 'restates';
  // `5 May … 7 May` is a range; of `5 May, …, 9 May` some dates are left out.
  if (dots) return range || list || and || noise ? 'none' : 'range';
  if (and && !range) return before !== 'range' && opensBetween(tokens, last.from) ? 'range' : 'list';
  if (range && !noise && !and) return 'range';
  if ((list || and) && noise && isBareDay(last)) return 'none';
  if (list && !and && isBareDay(last) && isNumberOfNoun(tokens, last)) return 'doubtful';
  if (list && noise && mayBePoint(last, next)) return 'doubtful';
  if (list || and) return 'list';
  return 'none';
}

/** `3.2 Workshop, 5-7 June`: the number of a point, or a day and a month. */
const mayBePoint = (last: PartialDate, next: PartialDate): boolean =>
  last.from === 0 && last.parts?.numbers.length === 2 && !next.parts;

/** `2021-11-29/2021-12-01`, `2021/2022`: an interval of ISO 8601. Else a solidus leaves a choice. */
function slashBetween(last: PartialDate, next: PartialDate, adjoins: boolean): Connector {
  const years = isBareYear(last) && isBareYear(next);
  // `Sat/Sun`
  if (isWeekdayOnly(last) && next.weekday === (last.weekday! % 7) + 1) return 'range';
  // `3/4 June`, `June 3/4`, `13/14.06.2025`: two days.
  const day = next.parts?.orders.join() === 'dmy' ? next.parts.numbers[0] : next.day;
  const isDayAlone = isBareDay({ ...last, weekday: undefined });
  if (day === last.day! + 1 && (isDayAlone || isBareDay(next))) return 'range';
  // `2022/2023-09` is an interval of EDTF; `2022/23-09` is none.
  const isInterval = last.iso || years || (isBareYear(last) && next.iso);
  return isInterval && adjoins ? 'range' : 'or';
}

/** Nothing but a time of day stands there: 2022-10-20T11:00/…, `5 May at 10:00 until …` */
function isTimeOnly(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  return tokens.slice(from, to).every((token) => token.used || token.text === 't' || has(token, TAG.of));
}

function opensBetween(tokens: readonly TaggedToken[], from: number): boolean {
  let i = from - 1;
  const skips = (token: TaggedToken) =>
    (has(token, TAG.of) || has(token, TAG.year) || token.used) && !has(token, TAG.between);
  while (i > 0 && skips(tokens[i]!)) i--;
  return has(tokens[i], TAG.between);
}
