/** A date with midnight, and with an offset from UTC at most: `2027-05-03T00:00:00+04:00`, `3/5/2027 12:00:00 AM`. */
const DAY_AT_MIDNIGHT =
  /(?:[T ]|^)(?:0?0:00(?::00(?:\.0+)?)?|12:00(?::00)? ?AM)(?: ?(?:Z|UTC|[+-]\d\d:?\d\d))?$/i;

/** So many rows that begin and end at one midnight, and this share of those that end at one, are no accident. */
const MIN_ROWS = 2;
const MIN_SHARE = 0.2;

/**
 * What the ends at midnight of a sheet are: the last day itself, or the moment at which it has ended. Where rows begin and
 * end at the same midnight they are days, as a program writes a date without a time: an event would have no length else.
 */
export class MidnightEnds {
  private ofOneDay = 0;
  private ofSeveral = 0;
  /** The first rows are seen again when they are read. */
  private lastRow = 0;

  /** Whether the row has an end at midnight of another day, so that what it means depends on all rows. */
  observe(row: number, start: string, end: string): boolean {
    if (!DAY_AT_MIDNIGHT.test(end) || !DAY_AT_MIDNIGHT.test(start)) return false;
    const isOfOneDay = start === end;
    if (row > this.lastRow) {
      this.lastRow = row;
      if (isOfOneDay) this.ofOneDay++;
      else this.ofSeveral++;
    }
    return !isOfOneDay;
  }

  get areLastDays(): boolean {
    return this.ofOneDay >= MIN_ROWS && this.ofOneDay >= (this.ofOneDay + this.ofSeveral) * MIN_SHARE;
  }
}
