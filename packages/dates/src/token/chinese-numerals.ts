import { completeWeekdays } from './chinese-weekdays.js';
import type { Token } from './token.js';
import { tokenAt } from './token-at.js';

const DIGITS = '〇一二三四五六七八九';

/** What a numeral stands before: 年 月 日 … */
const UNITS_AFTER_NUMERAL = new Set('年月日号號时時点點分季');

function numeralValue(text: string): number | undefined {
  const normal = text
    .replaceAll('零', '〇')
    .replace(/[两兩]/u, '二')
    .replaceAll('○', '〇')
    .replaceAll('廿', '二十')
    .replaceAll('卅', '三十');
  const ten = normal.indexOf('十');
  if (ten < 0) {
    const digits = [...normal].map((c) => DIGITS.indexOf(c));
    return digits.length === 1 || digits.length === 2 || digits.length === 4
      ? digits.reduce((n, d) => n * 10 + d, 0)
      : undefined;
  }
  if (ten > 1 || normal.length > ten + 2 || normal.lastIndexOf('十') !== ten) return undefined;
  const tens = ten === 0 ? 1 : DIGITS.indexOf(normal[0]!);
  const ones = ten === normal.length - 1 ? 0 : DIGITS.indexOf(normal.at(-1)!);
  return tens * 10 + ones;
}

/** `两点`: two before a time of day. */
const isTwo = (pieces: readonly Token[], i: number): boolean =>
  (pieces[i]?.text === '两' || pieces[i]?.text === '兩') && '点點时時'.includes(pieces[i + 1]?.text ?? ' ');

const isNumeral = (piece: Token | undefined): boolean =>
  piece !== undefined && (DIGITS.includes(piece.text) || '零○十廿卅'.includes(piece.text));

/** Behind these a numeral names a weekday: 星期三, 周五. */
const WEEKDAY_STEMS = new Set('期周週拜');

/** The pieces of a Chinese phrase, with its weekdays and its numerals in one form. */
export const readChinese = (pieces: readonly Token[]): Token[] =>
  readChineseNumerals(completeWeekdays(pieces));

/** Turns Chinese numerals that count years, months, days, hours or quarters into numbers: 二〇二二年十月. */
function readChineseNumerals(pieces: readonly Token[]): Token[] {
  const read: Token[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const first = pieces[i]!;
    // `元月`: the first month.
    if (first.text === '元' && pieces[i + 1]?.text === '月') {
      read.push({ ...first, kind: 'number', text: '1', value: 1, digits: 1 });
      continue;
    }
    let end = i;
    if (!WEEKDAY_STEMS.has(tokenAt(pieces, i - 1)?.text ?? '')) while (isNumeral(pieces[end])) end++;
    if (end === i && isTwo(pieces, i)) end++;
    const counts = end > i && followsNumber(pieces, end);
    const text = pieces
      .slice(i, end)
      .map((l) => l.text)
      .join('');
    const value = counts ? numeralValue(text) : undefined;
    if (value === undefined) {
      // `七月十三`, as days of the lunar calendar are written: it must not be lost sight of.
      const isDay = isDayWithoutUnit(pieces, i, end);
      for (const piece of pieces.slice(i, Math.max(end, i + 1)))
        read.push(isDay ? { ...piece, kind: 'other' } : piece);
      i = Math.max(end, i + 1) - 1;
      continue;
    }
    const digits = text.includes('十') ? String(value).length : text.length;
    read.push({ ...first, kind: 'number', text: String(value), value, digits, end: pieces[end - 1]!.end });
    i = end - 1;
  }
  return read;
}

/** A numeral behind 月 without the word for a day. */
const isDayWithoutUnit = (pieces: readonly Token[], from: number, end: number): boolean =>
  end > from && tokenAt(pieces, from - 1)?.text === '月';

/** A unit follows, at once or behind a range or list: 三至五日, 三、五日. */
function followsNumber(pieces: readonly Token[], from: number): boolean {
  for (let i = from; i < pieces.length && i < from + 8; i++) {
    const piece = pieces[i]!;
    if (UNITS_AFTER_NUMERAL.has(piece.text)) return true;
    if (!isNumeral(piece) && !'至到和及与、-–'.includes(piece.text)) return false;
  }
  return false;
}
