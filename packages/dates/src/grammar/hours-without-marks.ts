import { HOUR } from './clock-time.js';
import type { Hours } from './hours.js';

/** `9-12`, `9:30 – 11`, `9-5`, `de 9 a 12`: the hour of a start or an end in figures alone. */
const SPAN_IN_FIGURES =
  /^\s*(?:(?:from|de|du|von|с|من|从)\s*)?(?:las\s*)?(\d{1,2})(?:[:.](\d\d))?\s*(?:[-–—]|to|till|until|à|a|a las|bis|до|إلى|حتى|至|到)\s*(\d{1,2})(?:[:.](\d\d))?\s*$/iu;

/** In figures alone, an earlier hour may be in the afternoon or evening: `2-4`, `7-9`. */
const FIRST_MORNING_HOUR = 9;
/** With minutes, as `7:30` alone is. */
const FIRST_HOUR_WITH_MINUTES = 7;

const HOUR_OF_NOON = 12;

/**
 * The hours of a span of which an end has no minutes, if it begins in the morning or its clock has 24 hours. `halfUnknown`
 * where it may be in the afternoon: `2-4`.
 */
export function spanInFigures(text: string): Hours | 'halfUnknown' | undefined {
  const [, hour, minute, endHour, endMinute] = SPAN_IN_FIGURES.exec(text) ?? [];
  if (hour === undefined || (minute !== undefined && endMinute !== undefined)) return undefined;
  const [from, to] = [Number(hour), Number(endHour)];
  const first = minute === undefined ? FIRST_MORNING_HOUR : FIRST_HOUR_WITH_MINUTES;
  const isInMorning = from >= first && from <= HOUR_OF_NOON;
  const has24Hours = hour.startsWith('0') || from > HOUR_OF_NOON || to > HOUR_OF_NOON;
  if (!isInMorning && !has24Hours) return from > 0 && from < to ? 'halfUnknown' : undefined;
  const start = from * HOUR + Number(minute ?? 0);
  let end = to * HOUR + Number(endMinute ?? 0);
  if (end <= start && isInMorning && to < first) end += HOUR_OF_NOON * HOUR;
  const isClock =
    Number(minute ?? 0) < HOUR && Number(endMinute ?? 0) < HOUR && end <= 2 * HOUR_OF_NOON * HOUR;
  return isClock && end > start ? { start, end, from: 0, to: 0 } : undefined;
}

/** Times of ISO 8601-1:2019 5.3.1 with their designator, and an interval of two: `T09:00`, `T22:00/T02:00`. */
const TIMES_OF_ISO = /^\s*T(\d\d):(\d\d)(?::\d\d)?(?:\/T(\d\d):(\d\d)(?::\d\d)?)?\s*$/;

/** Hours that state their clock of 24 hours, so that an end before the start is on the next day. */
export function hoursOfIso(text: string): Hours | undefined {
  const [, ...figures] = TIMES_OF_ISO.exec(text) ?? [];
  const [hour, minute, endHour, endMinute] = figures.map((figure) => Number(figure ?? Number.NaN));
  if (hour === undefined || hour >= 24 || minute! >= HOUR) return undefined;
  const start = hour * HOUR + minute!;
  if (figures[2] === undefined) return { start, from: 0, to: 0 };
  const end = endHour! * HOUR + endMinute!;
  return endMinute! < HOUR && end <= 24 * HOUR ? { start, end, from: 0, to: 0 } : undefined;
}

/** `930`: an hour of the morning in three figures. */
const THREE_FIGURES = /^\s*([7-9])([0-5]\d)\s*$/;

/** `930-1130`: such an hour, and one of four figures. */
const THREE_AND_FOUR_FIGURES = /^\s*([7-9])([0-5]\d)(\s*(?:[-–—]|to)\s*)(0\d|1\d|2[0-3])([0-5]\d)\s*$/;

const FOUR_FIGURES = /\b([01]\d|2[0-3])([0-5]\d)\b/g;

/** `0900-1700`, `1400`: hours in figures alone, of which not each may be a year. */
function isFourFigures(text: string): boolean {
  const figures = text.match(FOUR_FIGURES);
  return (
    figures !== null &&
    /^\s*\d{4}(?:\s*(?:[-–—]|to)\s*\d{4})?\s*$/.test(text) &&
    figures.join('').length === text.replace(/\D/g, '').length &&
    !figures.every((time) => /^(?:195|20)/.test(time))
  );
}

/** Hours of three or four figures with colons; other texts as they are. */
export function withColons(text: string): string {
  if (THREE_FIGURES.test(text)) return text.replace(THREE_FIGURES, '$1:$2');
  if (THREE_AND_FOUR_FIGURES.test(text)) return text.replace(THREE_AND_FOUR_FIGURES, '0$1:$2$3$4:$5');
  return isFourFigures(text) ? text.replace(FOUR_FIGURES, '$1:$2') : text;
}
