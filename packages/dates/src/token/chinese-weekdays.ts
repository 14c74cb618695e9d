import type { Token } from './token.js';
import { tokenAt } from './token-at.js';

const DAY_CHARACTERS = '一二三四五六日天';
/** What stands before the day in 星期三, 礼拜三, 周三. */
const BEFORE_WEEKDAY = /(?:星期|[礼禮]拜|[周週])$/u;
const WEEKDAY_JOINTS = '至到、,，及和与與-–/';
/** A numeral before these counts something else: `三月`, `周六5日`, `三十`. */
const UNITS = '月日号號年十百点點时時个個';

const isDayCharacter = (piece: Token | undefined): piece is Token =>
  piece !== undefined && piece.text.length === 1 && DAY_CHARACTERS.includes(piece.text);

const isWeekdayJoint = (piece: Token | undefined): boolean =>
  piece !== undefined && piece.text.length === 1 && WEEKDAY_JOINTS.includes(piece.text);

/** Gives days of the week that share the word of the first, or stand in brackets, that word: `星期三至日`, `周一、三`, `（六、日）`. */
export function completeWeekdays(pieces: readonly Token[]): Token[] {
  const read: Token[] = [];
  let behindWeekday = false;
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const inBrackets = piece.text === '(' ? daysInBrackets(pieces, i + 1) : undefined;
    if (inBrackets !== undefined) {
      for (const one of pieces.slice(i, inBrackets))
        read.push(...(isDayCharacter(one) ? withStem(one) : [one]));
      i = inBrackets - 1;
      continue;
    }
    const at = behindWeekday && isWeekdayJoint(piece) ? i + 1 : i;
    if (behindWeekday && isDayCharacter(pieces[at]) && !countsUnit(pieces, at)) {
      read.push(...pieces.slice(i, at), ...withStem(pieces[at]!));
      i = at;
      continue;
    }
    behindWeekday = isDayCharacter(piece) && isBehindStem(pieces, i);
    read.push(piece);
  }
  return read;
}

const isBehindStem = (pieces: readonly Token[], i: number): boolean =>
  BEFORE_WEEKDAY.test((tokenAt(pieces, i - 2)?.text ?? '') + (tokenAt(pieces, i - 1)?.text ?? ''));

/** The piece with the word for a weekday before it. */
const withStem = (day: Token): Token[] => [
  { ...day, text: '周', end: day.start },
  { ...day, gap: false },
];

/** Whether a numeral, or the number that it is part of, stands before a unit or within a word. */
function countsUnit(pieces: readonly Token[], i: number): boolean {
  const next = pieces[i + 1];
  if (next === undefined) return false;
  return (
    UNITS.includes(next.text) ||
    (pieces[i]!.text === '日' && next.kind === 'word' && !next.gap && !isWeekdayJoint(next))
  );
}

/** Behind the last of several days between brackets, which joints set apart: `三至日)`. */
function daysInBrackets(pieces: readonly Token[], from: number): number | undefined {
  let i = from;
  while (isDayCharacter(pieces[i]) && isWeekdayJoint(pieces[i + 1])) i += 2;
  return i > from && isDayCharacter(pieces[i]) && pieces[i + 1]?.text === ')' ? i + 1 : undefined;
}
