export const isDigit = (code: number): boolean => code >= 48 && code <= 57;

const isArabicDigit = (code: number): boolean =>
  (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9);

const MIDDLE_DOTS = /^[·・•]$/;

/** Days before a bullet: `Sept. 26•27•28`. */
const DAYS_BEFORE_BULLET = /(?<!\d)\d{1,2}(?:•\d{1,2})*$/;

/** Days in Chinese characters, and perhaps the weekday of the last one, before a middle dot. */
const DAYS_BEFORE = /(?:日|[月日、]\s*\d{1,2}(?:[·・]\d{1,2})*)(?:\s*[(（]\p{Script=Han}{1,3}[)）])?$/u;

/** UTF-16 units that such a day has at most. */
const REACH = 16;

/** `3月9・10日`: a middle dot between days in Chinese characters joins a list; in `2025・3・9` it is a full stop. */
export const isDotBetweenDays = (phrase: string, i: number, mark: string): boolean =>
  MIDDLE_DOTS.test(mark) &&
  (DAYS_BEFORE.test(phrase.slice(Math.max(0, i - REACH), i)) ||
    (mark === '•' &&
      isDigit(phrase.charCodeAt(i + 1)) &&
      DAYS_BEFORE_BULLET.test(phrase.slice(Math.max(0, i - REACH), i))));

const FIRST_OF_TWO_MARKS = /^([|\\_])\d{1,2}\1\d/;
const SECOND_OF_TWO_MARKS = /\d([|\\_])\d{1,2}\1$/;

/** `2|10|2016`, `2\10\2016`, `2_10_2016`: a solidus; `10_12 May`, `10 _ 12 May`: a dash; else the mark as it is. */
export function markBetweenFigures(phrase: string, i: number): string {
  const [before, behind] = [phrase.charCodeAt(i - 1), phrase.charCodeAt(i + 1)];
  const isOfDate =
    isDigit(before) &&
    isDigit(behind) &&
    (FIRST_OF_TWO_MARKS.test(phrase.slice(i, i + 5)) ||
      SECOND_OF_TWO_MARKS.test(phrase.slice(Math.max(0, i - 4), i + 1)));
  if (isOfDate) return '/';
  const joins = (code: number) => code === 0x20 || isDigit(code) || isArabicDigit(code);
  return phrase[i] === '_' && joins(before) && joins(behind) ? '–' : phrase[i]!;
}
