import type { Edtf } from '@regional-presence/core/period';
import { monthAlone } from '../field/month-alone.js';

const YEAR_AND_MONTH = /^(\d{4})(?:-(\d\d))?$/;

const LAST_MONTH_OF_YEAR = 12;

/** The period that headings between the rows give those below them, of which a month may have its year from one above. */
export class HeadingTime {
  private year: number | undefined;
  /** The month of the last heading; 0 below one of a year, which holds for all its months. */
  private month = 0;

  /**
   * The period of a heading. `June` below `May 2026` is of that year, as all months below `2026`, and `January` below
   * `December 2026` of the next.
   *
   * @param month as it is written, without a year.
   * @returns `undefined` where no year is known.
   */
  within(period: Edtf | undefined, month: string | undefined): Edtf | undefined {
    const [, year, ofPeriod] = YEAR_AND_MONTH.exec(period ?? '') ?? [];
    if (period !== undefined) {
      this.year = year === undefined ? undefined : Number(year);
      this.month = Number(ofPeriod ?? 0);
      return period;
    }
    if (month === undefined) this.year = undefined;
    if (this.year === undefined) return undefined;
    const next = monthAlone(month!)!;
    if (this.month > 0 && next <= this.month)
      this.year = this.month === LAST_MONTH_OF_YEAR && next === 1 ? this.year + 1 : undefined;
    if (this.month > 0) this.month = next;
    return this.year === undefined ? undefined : `${this.year}`;
  }
}
