import type { DateFormat } from '@regional-presence/import-xlsx/internal';

/** What a style says of the cells, rows, texts or tables that have it. */
interface OdsStyle {
  parent: string | undefined;
  /** The name of its data style. */
  data: string | undefined;
  isStruckThrough: boolean | undefined;
  isTableHidden: boolean;
}

/** Elements of a date style, by what they show. */
const SHOWN_PARTS: Readonly<Record<string, DateFormat>> = {
  hours: 'time',
  minutes: 'time',
  day: 'day',
  'day-of-week': 'day',
  month: 'month',
  quarter: 'month',
  year: 'year',
};

/** From the largest unit to the smallest. */
const UNITS_BY_SIZE: readonly DateFormat[] = ['year', 'month', 'day', 'time'];

/** A chain of parents that is longer has a circle. */
const MAX_PARENTS = 16;

/** The styles of a spreadsheet (OpenDocument 1.3 part 3, 16). */
export class OdsStyles {
  private readonly styles = new Map<string, OdsStyle>();
  /** The smallest unit that each date style shows. */
  private readonly dateFormats = new Map<string, DateFormat>();
  private style: OdsStyle | undefined;
  private dateStyle: string | undefined;

  /** Takes an element of the styles. */
  open(name: string, attributes: Readonly<Record<string, string>>): void {
    if (name === 'style' || name === 'default-style') this.addStyle(attributes);
    else if (name === 'date-style' || name === 'time-style') this.dateStyle = attributes['style:name'];
    else if (name === 'text-properties' && this.style) {
      const line = attributes['style:text-line-through-style'] ?? attributes['style:text-line-through-type'];
      if (line !== undefined) this.style.isStruckThrough = line !== 'none';
    } else if (name === 'table-properties' && this.style)
      this.style.isTableHidden = attributes['table:display'] === 'false';
    else if (this.dateStyle !== undefined) this.addShownPart(SHOWN_PARTS[name]);
  }

  close(name: string): void {
    if (name === 'style' || name === 'default-style') this.style = undefined;
    else if (name === 'date-style' || name === 'time-style') this.dateStyle = undefined;
  }

  isTableHidden(name: string | undefined): boolean {
    return name !== undefined && this.styles.get(name)?.isTableHidden === true;
  }

  isStruckThrough(name: string | undefined): boolean {
    return this.inherited(name, ({ isStruckThrough }) => isStruckThrough) ?? false;
  }

  /** What the style of a cell shows of a date; a day if it says nothing. */
  dateFormat(name: string | undefined): DateFormat {
    const data = this.inherited(name, (style) => style.data);
    return (data === undefined ? undefined : this.dateFormats.get(data)) ?? 'day';
  }

  private addStyle(attributes: Readonly<Record<string, string>>): void {
    this.style = {
      parent: attributes['style:parent-style-name'],
      data: attributes['style:data-style-name'],
      isStruckThrough: undefined,
      isTableHidden: false,
    };
    const name = attributes['style:name'];
    if (name !== undefined) this.styles.set(name, this.style);
  }

  private addShownPart(part: DateFormat | undefined): void {
    if (part === undefined) return;
    const known = this.dateFormats.get(this.dateStyle!);
    if (known === undefined || UNITS_BY_SIZE.indexOf(part) > UNITS_BY_SIZE.indexOf(known))
      this.dateFormats.set(this.dateStyle!, part);
  }

  private inherited<Value>(
    name: string | undefined,
    get: (style: OdsStyle) => Value | undefined,
  ): Value | undefined {
    let style = name === undefined ? undefined : this.styles.get(name);
    for (let i = 0; style && i < MAX_PARENTS; i++) {
      const value = get(style);
      if (value !== undefined) return value;
      style = style.parent === undefined ? undefined : this.styles.get(style.parent);
    }
    return undefined;
  }
}
