import { unambiguousDates } from './date-order.js';

/** A date as programs write it, with a time or without. */
const KNOWN_DATE = /^(\d{4})-(\d\d)-(\d\d)(?=$|[ T])/;

/** Two numbers with a mark, as people write a day and a month, and a weekday or hours beside them. */
const NUMERIC =
  /^(?:\p{L}{2,12}\.?,? )?\d{1,2}([/-])\d{1,2}(?:\1(?:\d{2}|\d{4}))?(?:,? \d{1,2}:\d\d(?::\d\d)?(?: ?[AP]M)?)?$/iu;

const LAST_MONTH_NUMBER = 12;

/** Dates of each kind, and of both, at least. */
const MIN_OF_EACH = 2;
const MIN_DATES = 5;

/**
 * Finds out whether a spreadsheet program that expects the month first has read a column with the day first: of `07/06/2023`
 * it made 6 July, and `15/06/2023` is text still. All dates that it knows have a day that can be a month, and all that
 * are text have none.
 */
export class ExchangedDates {
  private known = 0;
  private texts = 0;
  private example: string | undefined;
  /** Whether a date shows that day and month were not exchanged. */
  isRefuted = false;

  /** Takes a text of the column that was not seen before. Whether its meaning depends on the others. */
  observe(text: string): boolean {
    const iso = KNOWN_DATE.exec(text);
    if (iso) {
      if (Number(iso[3]) > LAST_MONTH_NUMBER) this.isRefuted = true;
      else this.known++;
    } else if (NUMERIC.test(text)) {
      const { dmy } = unambiguousDates(text);
      if (dmy === undefined) this.isRefuted = true;
      else {
        this.texts++;
        this.example ??= text;
      }
    }
    return iso !== null && !this.isRefuted;
  }

  /** A date that was left as text, if the others may be exchanged. */
  get beside(): string | undefined {
    const isLikely =
      !this.isRefuted &&
      this.known >= MIN_OF_EACH &&
      this.texts >= MIN_OF_EACH &&
      this.known + this.texts >= MIN_DATES;
    return isLikely ? this.example : undefined;
  }
}

/** The days that a date may be whose day and month may be exchanged; `undefined` where they are equal, or it is none. */
export function exchangedReadings(text: string): readonly string[] | undefined {
  const [date, year, month, day] = KNOWN_DATE.exec(text) ?? [];
  if (date === undefined || month === day || Number(day) > LAST_MONTH_NUMBER) return undefined;
  return [`${year}-${month}-${day}`, `${year}-${day}-${month}`];
}
