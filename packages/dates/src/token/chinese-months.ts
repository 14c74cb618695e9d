import { tokenAt } from './token-at.js';
import type { Token } from './tokenize.js';

const LAST_MONTH = 12;
const LAST_DAY_OF_MONTH = 31;
const MONTH_MARK = '月';

/** Between the days of one month. */
const JOINS_DAYS = '、,-–~至到';

/** Full and half hours and quarters: `9.30-11.00` may be hours. */
const isMinute = ({ value }: Token): boolean => value % 15 === 0;

/**
 * Chinese writes the month before the day: `2.3` is 3 February, `1.29-2.3` is 29 January to 3 February. A point between
 * them is read as the word for month, and a solidus where days of one month follow: `8/10-16`, `12/02、23、30`.
 */
export function withChineseMonths(pieces: readonly Token[]): readonly Token[] {
  if (!pieces.some((_, i) => isMonthAndDay(pieces, i))) return pieces;
  const hasOtherDate = pieces.some(({ text }, i) => text === MONTH_MARK || beginsWithYear(pieces, i));
  const isMonth = (i: number): boolean =>
    isMonthAndDay(pieces, i) &&
    (pieces[i + 1]!.text === '/' ? isDayOfList(pieces, i + 3) : !hasOtherDate && !mayBeHours(pieces, i));
  return pieces.map((piece, i) =>
    i > 0 && isMonth(i - 1) ? { ...piece, kind: 'word', text: MONTH_MARK } : piece,
  );
}

/** `2024.2.3`: the year of a date in figures. */
const beginsWithYear = (pieces: readonly Token[], i: number): boolean =>
  pieces[i]!.digits === 4 && isMarkOfFigures(pieces[i + 1]) && pieces[i + 2]?.kind === 'number';

const isMarkOfFigures = (piece: Token | undefined): boolean =>
  piece?.kind === 'mark' && !piece.gap && './-:'.includes(piece.text);

/** A month and a day in figures, with a point or solidus between them and no third number. */
function isMonthAndDay(pieces: readonly Token[], i: number): boolean {
  const [month, mark, day] = [pieces[i]!, pieces[i + 1], pieces[i + 2]];
  if (
    month.kind !== 'number' ||
    isOfWord(pieces, i) ||
    day?.kind !== 'number' ||
    day.gap ||
    !isMarkOfFigures(mark)
  )
    return false;
  if (mark!.text !== '.' && mark!.text !== '/') return false;
  const areSmall = month.digits <= 2 && day.digits <= 2;
  const isValid =
    month.value >= 1 && month.value <= LAST_MONTH && day.value >= 1 && day.value <= LAST_DAY_OF_MONTH;
  return (
    areSmall &&
    isValid &&
    !isThirdNumber(pieces, i - 1, i - 2) &&
    !isThirdNumber(pieces, i + 3, i + 4) &&
    endsDay(pieces[i + 3])
  );
}

/** `下午2.30`, `V2.3` */
const isOfWord = (pieces: readonly Token[], i: number): boolean => {
  const before = tokenAt(pieces, i - 1);
  return before?.kind === 'word' && !pieces[i]!.gap && !'年于在自从'.includes(before.text);
};

const isThirdNumber = (pieces: readonly Token[], mark: number, number: number): boolean => {
  const text = tokenAt(pieces, mark)?.text;
  return text !== undefined && './:'.includes(text) && tokenAt(pieces, number)?.kind === 'number';
};

/** `3.5万元`, `1.5小时`: what is counted is no day. A weekday may follow it. */
const endsDay = (piece: Token | undefined): boolean =>
  piece === undefined ||
  piece.gap ||
  (piece.kind === 'mark' && piece.text !== '%') ||
  '日号號周週星至到上下早晚中'.includes(piece.text);

/** `、23、30`, `-16`: later days of the month, and no other month. */
function isDayOfList(pieces: readonly Token[], i: number): boolean {
  const [joint, day] = [pieces[i], pieces[i + 1]];
  if (joint === undefined || !JOINS_DAYS.includes(joint.text)) return false;
  if (day?.kind !== 'number' || day.digits > 2 || day.value > LAST_DAY_OF_MONTH) return false;
  return (
    day.value > pieces[i - 1]!.value && !isMarkOfFigures(pieces[i + 2]) && pieces[i + 2]?.text !== MONTH_MARK
  );
}

/** `9.30-11.00`: both ends may be hours. */
function mayBeHours(pieces: readonly Token[], i: number): boolean {
  const isPair = (at: number): boolean => {
    const [mark, minute] = [tokenAt(pieces, at + 1), tokenAt(pieces, at + 2)];
    return mark?.text === '.' && minute?.digits === 2 && isMinute(minute);
  };
  return isPair(i) && (isPair(i + 4) || isPair(i - 4));
}
