import { isRightToLeft } from '@regional-presence/core';
import { escapeCellText, SPREADSHEET_NAMESPACE, XML_HEADER } from './xml.js';

/** The indexes of the cell formats in `cellXfs`. */
export const CELL_FORMATS = {
  text: 0,
  header: 1,
  date: 2,
  time: 3,
  number: 4,
  total: 5,
  /** A text that would be a formula if someone edited the cell: shown with the prefix of a text. */
  quotedText: 6,
  /** A cell to fill in: what is written into it stays a text (number format 49, `@`). */
  input: 7,
} as const;

/** How a date is shown, by language: with the name of the month, so that day and month are not confused. */
const DATE_FORMATS: Readonly<Record<string, string>> = {
  ar: '[$-C01]d mmmm yyyy',
  en: '[$-809]d mmm yyyy',
  es: '[$-C0A]d mmm yyyy',
  fr: '[$-40C]d mmm yyyy',
  ru: '[$-419]d mmm yyyy',
  zh: 'yyyy"年"m"月"d"日"',
};

const DATE_FORMAT_ID = 164;
const TIME_FORMAT_ID = 165;

/** The style sheet of a workbook (ECMA-376 §18.8.39). */
export function cellStylesXml(language: string): string {
  const date = escapeCellText(DATE_FORMATS[language] ?? DATE_FORMATS.en!);
  // The order of the words of a cell is that of the sheet, whatever character the cell begins with.
  const readingOrder = isRightToLeft(language) ? ' readingOrder="2"' : '';
  const top = `<alignment vertical="top" wrapText="1"${readingOrder}/>`;
  const format = (number: number, font: number, fill: number, more = '', border = 0) =>
    `<xf numFmtId="${number}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyAlignment="1"${more}>${top}</xf>`;
  const formats = [
    format(0, 0, 0),
    format(0, 1, 2),
    format(DATE_FORMAT_ID, 0, 0),
    format(TIME_FORMAT_ID, 0, 0),
    format(1, 0, 0),
    format(1, 1, 0),
    format(0, 0, 0, ' quotePrefix="1"'),
    format(49, 0, 3, '', 1),
  ];
  return (
    `${XML_HEADER}<styleSheet xmlns="${SPREADSHEET_NAMESPACE}">` +
    `<numFmts count="2"><numFmt numFmtId="${DATE_FORMAT_ID}" formatCode="${date}"/><numFmt numFmtId="${TIME_FORMAT_ID}" formatCode="[hh]:mm"/></numFmts>` +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
    '<fills count="4"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFE3EDF6"/><bgColor indexed="64"/></patternFill></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFF9E5"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border>${['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`).join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${formats.length}">${formats.join('')}</cellXfs>` +
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
  );
}
