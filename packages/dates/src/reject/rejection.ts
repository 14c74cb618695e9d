import type { Edtf } from '@regional-presence/core/period';

/** Why a phrase has no reading: the code of the problem that reports it. */
export type RejectionCode =
  | 'date-unreadable'
  | 'date-partly-read'
  | 'date-alternatives'
  | 'date-order-ambiguous'
  | 'date-year-two-digits'
  | 'date-year-missing'
  | 'date-day-nonexistent'
  | 'date-phrase-reversed'
  | 'date-weekday-contradicts'
  | 'dates-contradict'
  | 'date-vague'
  | 'date-not-final'
  | 'date-recurring'
  | 'date-relative'
  | 'date-not-of-event'
  | 'date-other-calendar';

/** Tokens from..to, the last not included. */
export interface TokenSpan {
  from: number;
  to: number;
}

/** Why a phrase, or one way to read it, gives no period. */
export interface Rejection {
  code: RejectionCode;
  /** The tokens that it is about. */
  at?: TokenSpan | undefined;
  /** What the phrase may mean. */
  readings?: readonly Edtf[] | undefined;
  /** `date-day-nonexistent`: the month and the day that it does not have. */
  month?: Edtf | undefined;
  day?: number | undefined;
  /** `date-weekday-contradicts`: the weekday of the date, 1 for Monday. */
  weekday?: number | undefined;
  /** `dates-contradict`: the number of days that the phrase states. */
  days?: number | undefined;
  /** `date-year-missing`: the number of years that fit the reporting period. */
  years?: number | undefined;
  /** `date-other-calendar`. */
  calendar?: OtherCalendar | undefined;
}

/** A rejection with other readings. All have all fields in one order: the engine is fast on like objects. */
export const withReadings = (
  { code, at, month, day, weekday, days, years, calendar }: Rejection,
  readings: readonly Edtf[] | undefined,
): Rejection => ({ code, at, readings, month, day, weekday, days, years, calendar });

/** The rejection of a phrase for one of its tokens. */
export const rejectAt = (code: RejectionCode, at: number): Rejection => ({
  code,
  at: { from: at, to: at + 1 },
});

export type OtherCalendar = 'islamic' | 'persian' | 'buddhist' | 'minguo';
