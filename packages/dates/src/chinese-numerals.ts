import type { Lexeme } from './lexeme.js';

const DIGITS = '〇一二三四五六七八九';

/** What a numeral stands before: 年 月 日 … */
const UNITS_AFTER_NUMERAL = new Set('年月日号號时時点點分季');

function numeralValue(text: string): number | undefined {
  const normal = text
    .replaceAll('零', '〇')
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

const isNumeral = (lexeme: Lexeme | undefined): boolean =>
  lexeme !== undefined && (DIGITS.includes(lexeme.text) || '零○十廿卅'.includes(lexeme.text));

/** Behind these a numeral names a weekday: 星期三, 周五. */
const WEEKDAY_STEMS = new Set('期周週拜');

/** Turns Chinese numerals that count years, months, days, hours or quarters into numbers: 二〇二二年十月. */
export function readChineseNumerals(lexemes: readonly Lexeme[]): Lexeme[] {
  const read: Lexeme[] = [];
  for (let i = 0; i < lexemes.length; i++) {
    const first = lexemes[i]!;
    let end = i;
    if (!WEEKDAY_STEMS.has(lexemes[i - 1]?.text ?? '')) while (isNumeral(lexemes[end])) end++;
    const counts = end > i && followsNumber(lexemes, end);
    const text = lexemes
      .slice(i, end)
      .map((l) => l.text)
      .join('');
    const value = counts ? numeralValue(text) : undefined;
    if (value === undefined) {
      read.push(first);
      continue;
    }
    const digits = text.includes('十') ? String(value).length : text.length;
    read.push({ ...first, kind: 'number', text: String(value), value, digits, end: lexemes[end - 1]!.end });
    i = end - 1;
  }
  return read;
}

/** A unit follows, at once or behind a range or list: 三至五日, 三、五日. */
function followsNumber(lexemes: readonly Lexeme[], from: number): boolean {
  for (let i = from; i < lexemes.length && i < from + 8; i++) {
    const lexeme = lexemes[i]!;
    if (UNITS_AFTER_NUMERAL.has(lexeme.text)) return true;
    if (!isNumeral(lexeme) && !'至到和及与、-–'.includes(lexeme.text)) return false;
  }
  return false;
}
