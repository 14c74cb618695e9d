import { recentCache } from '@regional-presence/core/internal';
import type { CivilDay } from '@regional-presence/core/period';
import type { ComponentSink, PropertyParameters, RecurrenceRule } from './component-sink.js';
import {
  foldedLine,
  foldedTextLine,
  mailtoUri,
  parameterValue,
  textValue,
  uriValue,
} from './content-line.js';
import { dateTimeValue, dateValue, localDateTimeValue, utcOffsetValue } from './date-value.js';
import { OutputBuffer } from './output-buffer.js';

/** Properties whose default value type is not URI, or that require `VALUE=URI` (RFC 5545 §3.2.20, RFC 7986). */
const EXPLICIT_URI_PROPERTIES: ReadonlySet<string> = new Set(['SOURCE', 'IMAGE', 'CONFERENCE', 'LINK']);

const REPEATED_PROPERTIES = ['LOCATION', 'STATUS', 'TRANSP', 'X-MICROSOFT-CDO-BUSYSTATUS'];

/** Writes components as iCalendar (RFC 5545). */
export class ICalendarSink extends OutputBuffer implements ComponentSink {
  /** `;TZID=Europe/Zurich:` by zone, since the same few zones recur. */
  private readonly zoneParameters = new Map<string, string>();
  /** Lines of the properties of which events repeat the values. */
  private readonly repeated = new Map(
    REPEATED_PROPERTIES.map((name) => [
      name,
      recentCache((value: string) => foldedTextLine(`${name}:`, value)),
    ]),
  );
  /** The instant that was written last: all events of a publication have the same. */
  private lastInstant = '';
  private lastInstantValue = '';

  begin(component: string): void {
    this.written += `BEGIN:${component}\r\n`;
  }

  end(component: string): void {
    this.written += `END:${component}\r\n`;
  }

  text(name: string, value: string, parameters?: PropertyParameters): void {
    this.written += parameters
      ? foldedTextLine(`${nameAndParameters(name, parameters)}:`, value)
      : (this.repeated.get(name)?.(value) ?? foldedTextLine(`${name}:`, value));
  }

  typedText(name: string, value: string, parameters: PropertyParameters): void {
    this.text(name, value, [['VALUE', 'TEXT'], ...parameters]);
  }

  texts(name: string, values: readonly string[], parameters?: PropertyParameters): void {
    let list = '';
    for (const value of values) list += list === '' ? textValue(value) : `,${textValue(value)}`;
    this.line(name, parameters, list);
  }

  uri(name: string, value: string, parameters?: PropertyParameters): void {
    const uri = uriValue(value);
    if (uri) this.line(EXPLICIT_URI_PROPERTIES.has(name) ? `${name};VALUE=URI` : name, parameters, uri);
  }

  calAddress(name: string, value: string, parameters?: PropertyParameters): void {
    const uri = mailtoUri(value);
    if (uri) this.line(name, parameters, uri);
  }

  date(name: string, day: CivilDay): void {
    this.written += `${name};VALUE=DATE:${dateValue(day)}\r\n`;
  }

  dateTime(name: string, day: CivilDay, minutes: number, zone: string | undefined): void {
    const value = dateTimeValue(day, minutes);
    if (zone === undefined || zone === 'UTC')
      this.written += `${name}:${value}${zone === undefined ? '' : 'Z'}\r\n`;
    else {
      let parameter = this.zoneParameters.get(zone);
      if (parameter === undefined) {
        parameter = `;TZID=${parameterValue(zone)}:`;
        this.zoneParameters.set(zone, parameter);
      }
      this.written += foldedLine(name + parameter + value);
    }
  }

  instant(name: string, instant: string): void {
    if (instant !== this.lastInstant) {
      this.lastInstant = instant;
      this.lastInstantValue = instant.replace(/[-:]/g, '');
    }
    this.written += `${name}:${this.lastInstantValue}\r\n`;
  }

  integer(name: string, value: number): void {
    this.written += `${name}:${value}\r\n`;
  }

  localTime(name: string, seconds: number): void {
    this.written += `${name}:${localDateTimeValue(seconds)}\r\n`;
  }

  duration(name: string, value: string): void {
    const parameter = name === 'REFRESH-INTERVAL' ? ';VALUE=DURATION' : '';
    if (/^P(?:\d+W|(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/.test(value) && value !== 'P')
      this.written += foldedLine(`${name}${parameter}:${value}`);
  }

  recurrence(name: string, { freq, count, until, bymonth, byday }: RecurrenceRule): void {
    let rule = `FREQ=${freq}`;
    if (count !== undefined) rule += `;COUNT=${count}`;
    if (until !== undefined) rule += `;UNTIL=${localDateTimeValue(until)}Z`;
    if (bymonth !== undefined) rule += `;BYMONTH=${bymonth}`;
    if (byday !== undefined) rule += `;BYDAY=${byday}`;
    this.written += foldedLine(`${name}:${rule}`);
  }

  offset(name: string, seconds: number): void {
    this.written += `${name}:${utcOffsetValue(seconds)}\r\n`;
  }

  position(name: string, latitude: number, longitude: number): void {
    this.written += `${name}:${latitude};${longitude}\r\n`;
  }

  private line(name: string, parameters: PropertyParameters | undefined, value: string): void {
    this.written += foldedLine(`${nameAndParameters(name, parameters)}:${value}`);
  }
}

/** `ORGANIZER;CN=BDT`: a content line up to its colon (RFC 5545 §3.1). */
function nameAndParameters(name: string, parameters: PropertyParameters | undefined): string {
  let text = name;
  if (parameters) for (const [key, value] of parameters) text += `;${key}=${parameterValue(value)}`;
  return text;
}
