import type { Cell } from '@regional-presence/core';
import { type DateFormat, dateAsFormatted } from '@regional-presence/import-xlsx/internal';

/** `PT11H30M00S`, a time of day. */
const ODS_TIME_OF_DAY = /^PT(\d{1,2})H(\d{1,2})M(?:\d+(?:[.,]\d+)?S)?$/;

/** A date with or without a time (W3C XML Schema `date` and `dateTime`). */
const DATE = /^(\d{4}-\d\d-\d\d)(?:T(\d\d:\d\d)(?::\d\d(?:\.\d+)?)?)?$/;

function timeCell(duration: string, text: string): Cell {
  const [, hours = '', minutes = ''] = ODS_TIME_OF_DAY.exec(duration) ?? [];
  if (hours === '' || Number(hours) > 23) return text;
  return { date: `${hours.padStart(2, '0')}:${minutes.padStart(2, '0')}` };
}

function dateCell(value: string, text: string, format: DateFormat): Cell {
  const [, day, time] = DATE.exec(value) ?? [];
  if (day === undefined) return text;
  const date = time === undefined || (time === '00:00' && format !== 'time') ? day : `${day}T${time}`;
  return { date: dateAsFormatted(date, format) };
}

/**
 * The value of a cell (OpenDocument 1.3 part 3, 19.385).
 *
 * @param attributes those of the cell.
 * @param text its paragraphs.
 * @param format what the style of the cell shows of a date.
 */
export function odsCell(
  attributes: Readonly<Record<string, string>>,
  text: string,
  format: DateFormat,
): Cell {
  const number = Number(attributes['office:value']);
  switch (attributes['office:value-type'] ?? attributes['calcext:value-type']) {
    case 'date':
      return dateCell(attributes['office:date-value'] ?? '', text, format);
    case 'time':
      return timeCell(attributes['office:time-value'] ?? '', text);
    case 'boolean':
      return attributes['office:boolean-value'] === 'true';
    case 'float':
    case 'currency':
      return Number.isNaN(number) ? text : number;
    case 'percentage':
      return text === '' && !Number.isNaN(number) ? number : text;
    default:
      return text === '' ? (attributes['office:string-value'] ?? null) : text;
  }
}
