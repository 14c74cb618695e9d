import type { CivilDay } from '@regional-presence/core/period';
import type { ComponentSink, PropertyParameters, RecurrenceRule } from './component-sink.js';
import { uriValue, withoutControls } from './content-line.js';
import { dateTimeValue, dateValue, localValue, offsetValue } from './date-value.js';

/** A property in jCal (RFC 7265 §3.4): name, parameters, type, values. */
export type JCalProperty = [
  name: string,
  parameters: Record<string, string>,
  type: string,
  ...values: unknown[],
];

/** A component in jCal (RFC 7265 §3.3). */
export type JCalComponent = [name: string, properties: JCalProperty[], components: JCalComponent[]];

const dashed = (date: string): string => `${date.slice(0, 4)}-${date.slice(4, 6)}-${date.slice(6, 8)}`;

const coloned = (value: string): string =>
  `${dashed(value)}T${value.slice(9, 11)}:${value.slice(11, 13)}:${value.slice(13, 15)}`;

/**
 * Writes components as jCal (RFC 7265). Of the outermost the properties come first; then each component in it is
 * text as soon as it is complete, so that what is kept does not grow with their number.
 */
export class JCalSink implements ComponentSink {
  private readonly open: JCalComponent[] = [];
  private written = '';
  /** Whether the outermost has a component already. */
  private hasComponent = false;

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
    this.open.push([component.toLowerCase(), [], []]);
  }

  end(): void {
    const component = this.open.pop()!;
    const outer = this.open.at(-1);
    if (this.open.length > 1) outer![2].push(component);
    else if (outer) this.writeComponent(component, outer);
    else this.written += this.hasComponent ? ']]' : JSON.stringify(component);
  }

  private writeComponent(component: JCalComponent, [name, properties]: JCalComponent): void {
    this.written += this.hasComponent ? ',' : `[${JSON.stringify(name)},${JSON.stringify(properties)},[`;
    this.hasComponent = true;
    this.written += JSON.stringify(component);
  }

  text(name: string, value: string, parameters?: PropertyParameters): void {
    this.add(name, parameters, 'text', withoutControls(value));
  }

  typedText(name: string, value: string, parameters: PropertyParameters): void {
    this.text(name, value, parameters);
  }

  texts(name: string, values: readonly string[], parameters?: PropertyParameters): void {
    this.add(name, parameters, 'text', ...values.map(withoutControls));
  }

  uri(name: string, value: string, parameters?: PropertyParameters): void {
    const uri = uriValue(value);
    if (uri) this.add(name, parameters, 'uri', uri);
  }

  mail(name: string, value: string, parameters?: PropertyParameters): void {
    if (/^[^\s@:;,"<>\\]+@[^\s@:;,"<>\\]+$/.test(value))
      this.add(name, parameters, 'cal-address', `mailto:${value}`);
  }

  date(name: string, day: CivilDay): void {
    this.add(name, undefined, 'date', dashed(dateValue(day)));
  }

  dateTime(name: string, day: CivilDay, minutes: number, zone: string | undefined): void {
    const value = coloned(dateTimeValue(day, minutes));
    if (zone === 'UTC') this.add(name, undefined, 'date-time', `${value}Z`);
    else this.add(name, zone === undefined ? undefined : [['TZID', zone]], 'date-time', value);
  }

  instant(name: string, instant: string): void {
    this.add(name, undefined, 'date-time', instant);
  }

  integer(name: string, value: number): void {
    this.add(name, undefined, 'integer', value);
  }

  localTime(name: string, seconds: number): void {
    this.add(name, undefined, 'date-time', coloned(localValue(seconds)));
  }

  duration(name: string, value: string): void {
    this.add(name, undefined, 'duration', value);
  }

  recurrence(name: string, { until, ...rule }: RecurrenceRule): void {
    const end =
      until === undefined ? {} : { until: new Date(until * 1000).toISOString().replace('.000', '') };
    this.add(name, undefined, 'recur', { ...rule, ...end });
  }

  offset(name: string, seconds: number): void {
    const value = offsetValue(seconds);
    const text = `${value.slice(0, 3)}:${value.slice(3, 5)}${value.length > 5 ? `:${value.slice(5)}` : ''}`;
    this.add(name, undefined, 'utc-offset', text);
  }

  position(name: string, latitude: number, longitude: number): void {
    this.add(name, undefined, 'float', [latitude, longitude]);
  }

  private add(
    name: string,
    parameters: PropertyParameters | undefined,
    type: string,
    ...values: unknown[]
  ): void {
    const named = Object.fromEntries(
      (parameters ?? []).map(([key, text]) => [key.toLowerCase(), withoutControls(text)]),
    );
    this.open.at(-1)![1].push([name.toLowerCase(), named, type, ...values]);
  }
}
