import { TAG } from '../locale/tags.js';
import { saysOfNumber } from '../token/beside-number.js';
import { behindOf, has, isDash, isNumber, type TaggedToken } from '../token/tagged-token.js';
import { numericDateAt } from './numeric-date.js';

/**
 * Takes the number of a day of the event that begins the phrase, so that it is no day of a month and no length: `Day 1
 * 16/09/2026`, `2nd day: 17 September 2026`, `第2天：2022年7月14日`. `Day 2 – 14 July 2022` may be days of July.
 */
export function takeNumberedDay(tokens: readonly TaggedToken[]): void {
  const to = behindOrdinalDay(tokens) ?? behindPlainDay(tokens);
  if (to === undefined) return;
  for (const token of tokens.slice(0, to)) {
    if (token.kind === 'number') token.kind = 'reference';
    token.used = true;
  }
}

/**
 * Takes the number of a noun before a range of days, so that it is none of these: `Round 1 - 2-4 September 2024`. The dash behind the
 * number has white space around it, that of the range has none.
 */
export function takeNumberOfNoun(tokens: readonly TaggedToken[]): void {
  for (let i = 0; i + 5 < tokens.length; i++) {
    const [noun, number, dash, first, joint, last] = tokens.slice(i, i + 6) as TaggedToken[];
    const isNumbered =
      noun!.kind === 'word' && (saysOfNumber(noun, 'numbered') || saysOfNumber(noun, 'numberedOrDated'));
    if (!isNumbered || !isNumber(number) || number.digits > 2 || !isDash(dash) || !dash!.gap) continue;
    const isRange =
      isNumber(first) &&
      first.gap &&
      isDash(joint) &&
      !joint!.gap &&
      isNumber(last) &&
      !last.gap &&
      first.value < last.value;
    if (!isRange || !has(tokens[behindOf(tokens, i + 6)], TAG.month)) continue;
    for (const token of tokens.slice(i + 1, i + 3)) {
      if (token.kind === 'number') token.kind = 'reference';
      token.used = true;
    }
  }
}

/** `2nd day`, `1º dia`, `第2天`, before a mark or a date. */
function behindOrdinalDay(tokens: readonly TaggedToken[]): number | undefined {
  const isChinese = tokens[0]?.text === '第' && isNumber(tokens[1]) && has(tokens[2], TAG.days);
  if (isChinese) return 3;
  const isOrdinal = isNumber(tokens[0]) && has(tokens[1], TAG.ordinalMark) && isDayOfEvent(tokens[2]);
  return isOrdinal && (tokens[3]?.kind === 'mark' || isNumber(tokens[3])) ? 3 : undefined;
}

/** `Day 1`, `1 dia`, before a date in figures or its weekday, with nothing between them. */
function behindPlainDay(tokens: readonly TaggedToken[]): number | undefined {
  const [first, second] = tokens;
  // `2 days` is a length.
  const isBehindNumber = isNumber(first) && isDayOfEvent(second) && second!.gap && !/s$/.test(second!.text);
  const isPlain = (isDayOfEvent(first) && isNumber(second)) || isBehindNumber;
  const figures = tokens[2]?.gap ? numericDateAt(tokens, 2) : undefined;
  const isWhole =
    figures !== undefined && (figures.year !== undefined || figures.parts?.numbers.length === 3);
  return isPlain && (isWhole || (tokens[2]?.gap === true && has(tokens[2], TAG.weekday))) ? 2 : undefined;
}

const isDayOfEvent = (token: TaggedToken | undefined): boolean =>
  token?.kind === 'word' && saysOfNumber(token, 'numberedDay');
