import { TAG } from '../locale/tags.js';
import { has, isMark, type TaggedToken } from '../token/tagged-token.js';
import { tokenAt } from '../token/token-at.js';
import { hasYear, type PartialDate } from './partial-date.js';

const isDateFiller = (token: TaggedToken | undefined): boolean =>
  isMark(token, '-', '–', '.', "'") || (has(token, TAG.of) && !has(token, TAG.to));

/** The token before a date that is no filler. */
function beforeDate(tokens: readonly TaggedToken[], { from }: PartialDate, passesYear = false): number {
  let i = from - 1;
  while (i >= 0 && (isDateFiller(tokens[i]) || (passesYear && has(tokens[i], TAG.year))) && !tokens[i]!.used)
    i--;
  return i;
}

function take(tokens: readonly TaggedToken[], date: PartialDate, from: number, to: number): void {
  for (let i = from; i < to; i++) tokens[i]!.used = true;
  date.from = Math.min(date.from, from);
  date.to = Math.max(date.to, to);
}

/**
 * `mid-March`, `fin 2023`, `spring 2023`, `3月初`: a month, quarter or year of which a part is meant; `about May 2023`: a month
 * or quarter that may be another.
 */
export function markApproximate(tokens: readonly TaggedToken[], date: PartialDate): void {
  if (date.day !== undefined || date.parts || date.monthPart) return;
  const isYear = date.month === undefined && date.quarter === undefined && date.half === undefined;
  if (isYear && !hasYear(date)) return;
  const isPart = (token: TaggedToken | undefined) =>
    token !== undefined && !token.used && (has(token, TAG.part) || (isYear && has(token, TAG.season)));
  // `end of the year 2020`
  const before = beforeDate(tokens, date, isYear);
  const ahead = tokenAt(tokens, before);
  if (isPart(ahead) || (!isYear && has(ahead, TAG.approximately) && !ahead!.used)) {
    date.isApproximate = true;
    // `end of the first week of March`
    let from = before;
    while (isPart(tokenAt(tokens, from - 1))) from--;
    take(tokens, date, from, date.to);
  } else if (isPart(tokens[date.to]) && !tokens[date.to]!.gap) {
    date.isApproximate = true;
    take(tokens, date, date.from, date.to + 1);
  }
}

const WEEKS = [
  [TAG.weekFrom, 'from'],
  [TAG.weekTo, 'to'],
  [TAG.workWeek, 'work'],
  [TAG.weekOf, 'of'],
] as const;

/** `week of 12 June`, `semaine du 12 juin`, `6月12日当周`. */
export function markWeeks(tokens: readonly TaggedToken[], date: PartialDate): void {
  if (date.day === undefined && !date.parts) return;
  const kindOf = (token: TaggedToken | undefined): PartialDate['week'] =>
    token === undefined || token.used ? undefined : WEEKS.find(([tag]) => has(token, tag))?.[1];
  const before = beforeDate(tokens, date);
  const [ahead, behind] = [kindOf(tokenAt(tokens, before)), kindOf(tokens[date.to])];
  if (ahead) {
    date.week = ahead;
    take(tokens, date, before, date.to);
  } else if (behind && !tokens[date.to]!.gap) {
    // `当周`: the week in which the day lies, be it a Sunday.
    date.week = behind === 'of' ? 'in' : behind;
    take(tokens, date, date.from, date.to + 1);
  }
}
