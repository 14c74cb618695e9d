import type { CivilDay } from '@regional-presence/core/period';
import type { ComponentSink, PropertyParameters, RecurrenceRule } from './component-sink.js';
import { contentLine, parameterValue, textLine, textValue, uriValue } from './content-line.js';
import { dateTimeValue, dateValue, localValue, offsetValue } from './date-value.js';

/** Properties whose addresses are not their usual value type, and say so (RFC 5545 §3.2.20, RFC 7986). */
const SAYS_URI: ReadonlySet<string> = new Set(['SOURCE', 'IMAGE', 'CONFERENCE', 'LINK']);

/** Writes components as iCalendar (RFC 5545). */
export class ICalendarSink implements ComponentSink {
  private written = '';
  /** Parameters of zones: they repeat themselves. */
  private readonly zones = new Map<string, string>();

  /** What was written since it was asked last. */
  take(): string {
    const { written } = this;
    this.written = '';
    return written;
  }

  /** How many characters wait to be taken. */
  get length(): number {
    return this.written.length;
  }

  begin(component: string): void {
    this.written += `BEGIN:${component}\r\n`;
  }

  end(component: string): void {
    this.written += `END:${component}\r\n`;
  }

  text(name: string, value: string, parameters?: PropertyParameters): void {
    this.written += textLine(`${headOf(name, parameters)}:`, value);
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
    if (uri) this.line(SAYS_URI.has(name) ? `${name};VALUE=URI` : name, parameters, uri);
  }

  mail(name: string, value: string, parameters?: PropertyParameters): void {
    if (/^[^\s@:;,"<>\\]+@[^\s@:;,"<>\\]+$/.test(value)) this.line(name, parameters, `mailto:${value}`);
  }

  date(name: string, day: CivilDay): void {
    this.written += `${name};VALUE=DATE:${dateValue(day)}\r\n`;
  }

  dateTime(name: string, day: CivilDay, minutes: number, zone: string | undefined): void {
    const value = dateTimeValue(day, minutes);
    if (zone === undefined || zone === 'UTC')
      this.written += `${name}:${value}${zone === undefined ? '' : 'Z'}\r\n`;
    else {
      let parameter = this.zones.get(zone);
      if (parameter === undefined) {
        parameter = `;TZID=${parameterValue(zone)}:`;
        this.zones.set(zone, parameter);
      }
      this.written += contentLine(name + parameter + value);
    }
  }

  instant(name: string, instant: string): void {
    this.written += `${name}:${instant.replace(/[-:]/g, '')}\r\n`;
  }

  integer(name: string, value: number): void {
    this.written += `${name}:${value}\r\n`;
  }

  localTime(name: string, seconds: number): void {
    this.written += `${name}:${localValue(seconds)}\r\n`;
  }

  duration(name: string, value: string): void {
    const parameter = name === 'REFRESH-INTERVAL' ? ';VALUE=DURATION' : '';
    if (/^P(?:\d+W|(?:\d+D)?(?:T(?=\d)(?:\d+H)?(?:\d+M)?(?:\d+S)?)?)$/.test(value) && value !== 'P')
      this.written += contentLine(`${name}${parameter}:${value}`);
  }

  recurrence(name: string, { freq, count, until, bymonth, byday }: RecurrenceRule): void {
    let rule = `FREQ=${freq}`;
    if (count !== undefined) rule += `;COUNT=${count}`;
    if (until !== undefined) rule += `;UNTIL=${localValue(until)}Z`;
    if (bymonth !== undefined) rule += `;BYMONTH=${bymonth}`;
    if (byday !== undefined) rule += `;BYDAY=${byday}`;
    this.written += contentLine(`${name}:${rule}`);
  }

  offset(name: string, seconds: number): void {
    this.written += `${name}:${offsetValue(seconds)}\r\n`;
  }

  position(name: string, latitude: number, longitude: number): void {
    this.written += `${name}:${latitude};${longitude}\r\n`;
  }

  private line(name: string, parameters: PropertyParameters | undefined, value: string): void {
    this.written += contentLine(`${headOf(name, parameters)}:${value}`);
  }
}

/** Name and parameters of a line. */
function headOf(name: string, parameters: PropertyParameters | undefined): string {
  let head = name;
  if (parameters) for (const [key, text] of parameters) head += `;${key}=${parameterValue(text)}`;
  return head;
}
