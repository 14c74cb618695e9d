import { TAG } from '../locale/tags.js';
import { has, isDash, isMark, type TaggedToken } from '../token/tagged-token.js';
import { type Connector, connectorBetween } from './connector.js';
import { type DateExpression, joinDates } from './join-dates.js';
import { markApproximate, markWeeks } from './modifiers.js';
import type { PartialDate } from './partial-date.js';
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
    if (last) {
      connectors.push(connectorBetween(tokens, last, date, connectors.at(-1)));
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

/** `2022.10.10`: what follows it in figures has month before day as well. */
const isYearFirstInFigures = (date: PartialDate): boolean =>
  date.iso || (date.yearFirst && date.day !== undefined && !date.monthFirst);

/** `2022-10-20/10-22`, `2022.10.10 - 11.12`, `2022-10-20 to 10-22`, `2022. 10. 10. ~ 11. 12.` */
function continuesRange(tokens: readonly TaggedToken[], i: number, { iso }: PartialDate): boolean {
  const joint = tokens[isMark(tokens[i], '.') ? i + 1 : i];
  return has(joint, TAG.to) || isDash(joint) || (iso && isMark(joint, '/'));
}
