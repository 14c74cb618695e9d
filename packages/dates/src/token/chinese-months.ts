import type { Token } from './token.js';
import { tokenAt } from './token-at.js';

const LAST_MONTH = 12;
const LAST_DAY_OF_MONTH = 31;
const EARLIEST_YEAR = 1800;
const MONTH_MARK = '月';

/** Between the ends of a range, and between the days of one month. */
const JOINS_RANGE = '-–—~至到';
const JOINS_DAYS = `、,${JOINS_RANGE}`;

/** Words that stand before or behind a day without a space. */
const BEFORE_DATES = '年于在自从至到和及与';
const BEHIND_DATES = '日号號周週星至到和及与上下早晚中';

/**
 * Chinese writes the month before the day: `2.3` is 3 February, `1.29-2.3` is 29 January to 3 February. A point between
 * them is read as the word for month, and a solidus where days of one month follow: `8/10-16`, `12/02、23、30`.
 */
export function withChineseMonths(pieces: readonly Token[]): readonly Token[] {
  const first = pieces.findIndex((_, i) => isMonthAndDay(pieces, i));
  // `01.10 - 03.10 2018`: with the year behind them, they are of another custom.
  if (first < 0 || pieces.findLastIndex(mayBeYear) > first) return pieces;
  const hasOtherDate = pieces.some(({ text }, i) => text === MONTH_MARK || beginsWithYear(pieces, i));
  const isMonth = (i: number): boolean =>
    isMonthAndDay(pieces, i) &&
    (pieces[i + 1]!.text === '/' ? isDayOfList(pieces, i + 3) : !hasOtherDate && !isOfOtherRange(pieces, i));
  return pieces.map((piece, i) =>
    i > 0 && isMonth(i - 1) ? { ...piece, kind: 'word', text: MONTH_MARK } : piece,
  );
}

const mayBeYear = ({ kind, digits, value }: Token): boolean =>
  kind === 'number' && digits === 4 && value >= EARLIEST_YEAR && value < EARLIEST_YEAR + 400;

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
  return (
    isUpTo(month, LAST_MONTH) &&
    isUpTo(day, LAST_DAY_OF_MONTH) &&
    !isThirdNumber(pieces, i - 1, i - 2) &&
    !isThirdNumber(pieces, i + 3, i + 4) &&
    endsDay(pieces[i + 3])
  );
}

const isUpTo = ({ digits, value }: Token, last: number): boolean => digits <= 2 && value > 0 && value <= last;

/** `下午2.30`, `V2.3` */
const isOfWord = (pieces: readonly Token[], i: number): boolean => {
  const before = tokenAt(pieces, i - 1);
  return before?.kind === 'word' && !pieces[i]!.gap && !BEFORE_DATES.includes(before.text);
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
  BEHIND_DATES.includes(piece.text);

/** `、23、30`, `-16`: later days of the month, and no other month. */
function isDayOfList(pieces: readonly Token[], i: number): boolean {
  const [joint, day] = [pieces[i], pieces[i + 1]];
  if (joint === undefined || !JOINS_DAYS.includes(joint.text)) return false;
  if (day?.kind !== 'number' || !isUpTo(day, LAST_DAY_OF_MONTH)) return false;
  const goesOn = isMarkOfFigures(pieces[i + 2]) || pieces[i + 2]?.text === MONTH_MARK;
  return day.value > pieces[i - 1]!.value && !goesOn;
}

/** `9.20-10.40`, `1.5-2.5小时`, `9.30-11.15`: the other end is no day, or both ends have quarters of an hour. */
function isOfOtherRange(pieces: readonly Token[], i: number): boolean {
  return [i - 4, i + 4].some((at) => {
    const [mark, minute] = [tokenAt(pieces, at + 1), tokenAt(pieces, at + 2)];
    const joint = tokenAt(pieces, Math.max(at, i) - 1)?.text;
    if (mark?.text !== '.' || minute?.kind !== 'number' || !joint || !JOINS_RANGE.includes(joint))
      return false;
    const areMinutes = minute.digits === 2 && isQuarter(minute) && isQuarter(pieces[i + 2]!);
    return !isMonthAndDay(pieces, at) || areMinutes;
  });
}

const isQuarter = ({ value }: Token): boolean => value % 15 === 0;
