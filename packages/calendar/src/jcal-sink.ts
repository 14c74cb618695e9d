import type { CivilDay } from '@regional-presence/core/period';
import type { ComponentSink, PropertyParameters, RecurrenceRule } from './component-sink.js';
import { mailtoUri, uriValue, withoutForbidden } from './content-line.js';
import { dateTimeValue, dateValue, localDateTimeValue, utcOffsetValue } from './date-value.js';
import { OutputBuffer } from './output-buffer.js';

/** A property in jCal (RFC 7265 §3.4): name, parameters, type, values. */
export type JCalProperty = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  ...values: unknown[],
];

/** A component in jCal (RFC 7265 §3.3). */
export type JCalComponent = [name: string, properties: JCalProperty[], components: JCalComponent[]];

/** `20221020` → `2022-10-20`. */
const extendedDate = (date: string): string => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;

/** `20221020T110000` → `2022-10-20T11:00:00`. */
const extendedDateTime = (value: string): string =>
  `${extendedDate(value)}T${value.slice(9, 11)}:${value.slice(11, 13)}:${value.slice(13, 15)}`;

/**
 * Writes components as jCal (RFC 7265). A subcomponent of the calendar becomes text as soon as it is complete, so
 * memory does not grow with the number of events. The calendar's own properties must come before its components.
 */
export class JCalSink extends OutputBuffer implements ComponentSink {
  private readonly openComponents: JCalComponent[] = [];
  /** The outermost component has a subcomponent already. */
  private hasSubcomponent = false;

  begin(component: string): void {
    this.openComponents.push([component.toLowerCase(), [], []]);
  }

  end(): void {
    const component = this.openComponents.pop()!;
    const outer = this.openComponents.at(-1);
    if (this.openComponents.length > 1) outer![2].push(component);
    else if (outer) this.writeComponent(component, outer);
    else this.written += `${this.hasSubcomponent ? ']]' : JSON.stringify(component)}\n`;
  }

  private writeComponent(component: JCalComponent, [name, properties]: JCalComponent): void {
    this.written += this.hasSubcomponent ? ',' : `[${JSON.stringify(name)},${JSON.stringify(properties)},[`;
    this.hasSubcomponent = true;
    this.written += JSON.stringify(component);
  }

  text(name: string, value: string, parameters?: PropertyParameters): void {
    this.addProperty(name, parameters, 'text', withoutForbidden(value));
  }

  typedText(name: string, value: string, parameters: PropertyParameters): void {
    this.text(name, value, parameters);
  }

  texts(name: string, values: readonly string[], parameters?: PropertyParameters): void {
    this.addProperty(name, parameters, 'text', ...values.map(withoutForbidden));
  }

  uri(name: string, value: string, parameters?: PropertyParameters): void {
    const uri = uriValue(value);
    if (uri) this.addProperty(name, parameters, 'uri', uri);
  }

  calAddress(name: string, value: string, parameters?: PropertyParameters): void {
    const uri = mailtoUri(value);
    if (uri) this.addProperty(name, parameters, 'cal-address', uri);
  }

  date(name: string, day: CivilDay): void {
    this.addProperty(name, undefined, 'date', extendedDate(dateValue(day)));
  }

  dateTime(name: string, day: CivilDay, minutes: number, zone: string | undefined): void {
    const value = extendedDateTime(dateTimeValue(day, minutes));
    if (zone === 'UTC') this.addProperty(name, undefined, 'date-time', `${value}Z`);
    else this.addProperty(name, zone === undefined ? undefined : [['TZID', zone]], 'date-time', value);
  }

  instant(name: string, instant: string): void {
    this.addProperty(name, undefined, 'date-time', instant);
  }

  integer(name: string, value: number): void {
    this.addProperty(name, undefined, 'integer', value);
  }

  localTime(name: string, seconds: number): void {
    this.addProperty(name, undefined, 'date-time', extendedDateTime(localDateTimeValue(seconds)));
  }

  duration(name: string, value: string): void {
    this.addProperty(name, undefined, 'duration', value);
  }

  recurrence(name: string, { until, ...rule }: RecurrenceRule): void {
    const jCalUntil =
      until === undefined ? {} : { until: new Date(until * 1000).toISOString().replace('.000', '') };
    this.addProperty(name, undefined, 'recur', { ...rule, ...jCalUntil });
  }

  offset(name: string, seconds: number): void {
    const value = utcOffsetValue(seconds);
    const text = `${value.slice(0, 3)}:${value.slice(3, 5)}${value.length > 5 ? `:${value.slice(5)}` : ''}`;
    this.addProperty(name, undefined, 'utc-offset', text);
  }

  position(name: string, latitude: number, longitude: number): void {
    this.addProperty(name, undefined, 'float', [latitude, longitude]);
  }

  private addProperty(
    name: string,
    parameters: PropertyParameters | undefined,
    type: string,
    ...values: unknown[]
  ): void {
    const jCalParameters = Object.fromEntries(
      (parameters ?? []).map(([key, text]) => [key.toLowerCase(), withoutForbidden(text)]),
    );
    this.openComponents.at(-1)![1].push([name.toLowerCase(), jCalParameters, type, ...values]);
  }
}
