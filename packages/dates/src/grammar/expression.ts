import { TAG } from '../locale/tags.js';
import { has, isDash, isMark, type TaggedToken } from '../token/tagged-token.js';
import { type Connector, connectorBetween } from './connector.js';
import { DAYS_IN_LONG_MONTH } from './day-before-month.js';
import { type DateExpression, joinDates } from './join-dates.js';
import { markApproximate, markWeeks } from './modifiers.js';
import { emptyDate, type PartialDate } from './partial-date.js';
import { beginsDate, readPartialDate } from './read-partial-date.js';

/** Parses the dates of a phrase, and how they are joined. Hours and zones are already marked as used. */
export function parseExpression(tokens: TaggedToken[]): DateExpression {
  const dates: PartialDate[] = [];
  const connectors: Connector[] = [];
  let iso = false;
  for (let i = 0; i < tokens.length; ) {
    const date: PartialDate | undefined = beginsDate(tokens, i) ? readPartialDate(tokens, i, iso) : undefined;
    if (date === undefined || date.to <= i) {
      i++;
      continue;
    }
    for (let j = date.from; j < date.to; j++) tokens[j]!.used = tokens[j]!.dated = true;
    markApproximate(tokens, date);
    markWeeks(tokens, date);
    const last = dates.at(-1);
    const connector = last && connectorBetween(tokens, last, date, connectors.at(-1));
    const split = connector === 'list' && dates[0]!.monthFirst ? splitBeforeMonth(date, tokens) : undefined;
    if (split) {
      connectors.push('list', 'list');
      dates.push(...split);
      i = date.to;
      continue;
    }
    if (last && connector) {
      connectors.push(connector);
      date.isAdded =
        (date.month !== undefined || date.isSameMonth) &&
        date.day !== undefined &&
        // `24 марта 14 и 28 апреля`: the number may be a day.
        dates.every(({ shortYear }) => shortYear === undefined) &&
        tokens.slice(last.to, date.from).some((token) => has(token, TAG.and));
    }
    dates.push(date);
    i = date.to;
    iso = isYearFirstInFigures(date) && continuesRange(tokens, i, date);
  }
  return joinDates(tokens, dates, connectors);
}

/** `January 13, 20, 27 February 03`: behind a month that is first, a day of it, and the next month with its day; no year. */
function splitBeforeMonth(
  date: PartialDate,
  tokens: readonly TaggedToken[],
): readonly [PartialDate, PartialDate] | undefined {
  const { from, to, day, month, shortYear, monthFirst } = date;
  const isSplit = day !== undefined && month !== undefined && shortYear !== undefined && !monthFirst;
  if (!isSplit || to - from !== 3 || shortYear < 1 || shortYear > DAYS_IN_LONG_MONTH) return undefined;
  if (!has(tokens[from + 1], TAG.month)) return undefined;
  return [
    { ...emptyDate(from), day, to: from + 1 },
    { ...emptyDate(from + 1), month, day: shortYear, monthFirst: true, to },
  ];
}

/** `2022.10.10`: what follows it in figures has month before day as well. */
const isYearFirstInFigures = (date: PartialDate): boolean =>
  date.iso || (date.yearFirst && date.day !== undefined && !date.monthFirst);

/** `2022-10-20/10-22`, `2022.10.10 - 11.12`, `2022-10-20 to 10-22`, `2022. 10. 10. ~ 11. 12.` */
function continuesRange(tokens: readonly TaggedToken[], i: number, { iso }: PartialDate): boolean {
  const joint = tokens[isMark(tokens[i], '.') ? i + 1 : i];
  return has(joint, TAG.to) || isDash(joint) || (iso && isMark(joint, '/'));
}
