import { type Atom, has, isDash, isMark, isNumber, sense } from './atom.js';
import { T } from './lexicon.js';

/** A time of day as it stands in the phrase. */
interface ClockTime {
  /** Since midnight. */
  minutes: number;
  /** The atoms from..to, the last not included. */
  from: number;
  to: number;
  meridiem?: 'am' | 'pm';
}

/** Hours that the phrase names: a time, or a span of two. */
export interface Hours {
  start: number;
  end?: number;
  from: number;
  to: number;
}

const HOUR = 60;

/** `HH:MM` or `HH:MM-HH:MM`. */
export function formatHours(hours: Hours): string {
  const text = (minutes: number) =>
    `${String(Math.floor(minutes / HOUR)).padStart(2, '0')}:${String(minutes % HOUR).padStart(2, '0')}`;
  return hours.end === undefined ? text(hours.start) : `${text(hours.start)}-${text(hours.end)}`;
}

/** Finds the hours of a phrase and marks their atoms as used, so that no date is read from them. */
export function readHours(atoms: Atom[]): Hours[] {
  const found: Hours[] = [];
  for (let i = 0; i < atoms.length; i++) {
    const atom = atoms[i]!;
    if (atom.kind !== 'number' && !has(atom, T.clock) && !has(atom, T.am) && !has(atom, T.pm)) continue;
    const hours = isOffset(atoms, i, found.at(-1)) ? undefined : hoursAt(atoms, i);
    if (!hours) continue;
    let from = hours.from;
    while (from > 0 && opensHours(atoms, from - 1)) from--;
    for (let j = from; j < hours.to; j++) atoms[j]!.used = true;
    found.push(hours);
    i = hours.to - 1;
  }
  return found;
}

/** `UTC+01:00`: the offset of a zone; not the end of `09:00 UTC - 10:00`. */
const isOffset = (atoms: readonly Atom[], i: number, before: Hours | undefined): boolean => {
  if (!isMark(atoms[i - 1], '+', '-', '–') || !has(atoms[i - 2], T.zone)) return false;
  const isEnd =
    isDash(atoms[i - 1]) &&
    atoms[i]!.gap &&
    before?.to === i - 2 &&
    before.end === undefined &&
    timeAt(atoms, i) !== undefined;
  return !isEnd;
};

const opensHours = (atoms: readonly Atom[], i: number): boolean => {
  const atom = atoms[i]!;
  if (atom.used || sense(atom, 'month')) return false;
  if (has(atom, T.hourBefore) || has(atom, T.between)) return true;
  return has(atom, T.from) && !has(atom, T.to);
};

function hoursAt(atoms: readonly Atom[], i: number): Hours | undefined {
  const start = timeAt(atoms, i);
  if (start) {
    const end = endAfter(atoms, start);
    if (!end) return { start: start.minutes, from: start.from, to: start.to };
    return span(start, end);
  }
  return bareSpan(atoms, i);
}

/** Noon to 1 pm, 9 to 11 am: the first takes its half of the day from the second. */
function span(start: ClockTime, end: ClockTime): Hours {
  let minutes = start.minutes;
  if (!start.meridiem && end.meridiem && minutes <= 12 * HOUR + 59) {
    const same = inHalf(minutes, end.meridiem);
    minutes = same <= end.minutes ? same : inHalf(minutes, end.meridiem === 'am' ? 'pm' : 'am');
  }
  const ends = end.meridiem ? end.minutes : inHalfOf(end.minutes, start);
  return { start: minutes, end: ends, from: start.from, to: end.to };
}

/** From 1 to 3 in the afternoon: the end takes its half of the day from the start. */
function inHalfOf(minutes: number, start: ClockTime): number {
  const later = minutes + 12 * HOUR;
  return start.meridiem === 'pm' && minutes < start.minutes && later > start.minutes ? later : minutes;
}

function inHalf(minutes: number, meridiem: 'am' | 'pm'): number {
  const base = minutes % (12 * HOUR);
  if (minutes >= 13 * HOUR) return minutes;
  return meridiem === 'pm' ? base + 12 * HOUR : base;
}

/** A joint of a range of hours; `and` only behind `between`. */
function jointAfter(atoms: readonly Atom[], i: number, before: number): number | undefined {
  const atom = atoms[i];
  if (!atom) return undefined;
  if (isDash(atom) || has(atom, T.to) || has(atom, T.until)) {
    const next = atoms[i + 1];
    return isDash(next) && !next!.gap ? i + 2 : i + 1;
  }
  const opener = atoms[before - 1];
  return has(atom, T.and) && has(opener, T.between) ? i + 1 : undefined;
}

function endAfter(atoms: readonly Atom[], start: ClockTime): ClockTime | undefined {
  const next = jointAfter(atoms, start.to, start.from);
  if (next === undefined) return undefined;
  const begin = has(atoms[next], T.hourBefore) ? next + 1 : next;
  return timeAt(atoms, begin, true);
}

/** `9-11 am`, `11-17 h`, `с 10 до 18 ч`: two numbers of which only the second is marked as an hour. */
function bareSpan(atoms: readonly Atom[], i: number): Hours | undefined {
  const first = atoms[i];
  if (!isNumber(first)) return undefined;
  if (first.digits > 2) return militarySpan(atoms, i);
  if (first.value > 24) return undefined;
  if (isDateNeighbour(atoms[i - 1])) return undefined;
  const joint = jointAfter(atoms, i + 1, i);
  if (joint === undefined || has(atoms[i + 1], T.hourBefore)) return undefined;
  const end = timeAt(atoms, joint);
  if (!end || isMark(atoms[joint + 1], ':')) return undefined;
  return span({ minutes: first.value * HOUR, from: i, to: i + 1 }, end);
}

/** `1400-1700 hours`. */
function militarySpan(atoms: readonly Atom[], i: number): Hours | undefined {
  const first = atoms[i]!;
  const joint = jointAfter(atoms, i + 1, i);
  const second = joint === undefined ? undefined : atoms[joint];
  if (!isNumber(second) || first.digits !== 4 || second.digits !== 4) return undefined;
  const start = clockTime(Math.floor(first.value / 100), first.value % 100, i, i + 1);
  const end = timeAt(atoms, joint!);
  return start && end ? span(start, end) : undefined;
}

const isDateNeighbour = (atom: Atom | undefined): boolean =>
  has(atom, T.month) || has(atom, T.monthMark) || isMark(atom, '/', '.', '-', '–');

function timeAt(atoms: readonly Atom[], i: number, ends = false): ClockTime | undefined {
  const atom = atoms[i];
  if (!atom || atom.used) return undefined;
  const clock = sense(atom, 'clock');
  if (clock) return { minutes: ends && clock.value === 0 ? 24 * HOUR : clock.value, from: i, to: i + 1 };
  const meridiem = meridiemOf(atom);
  if (meridiem && isNumber(atoms[i + 1])) {
    const time = numericTime(atoms, i + 1, true);
    if (time && !(time.to === i + 2 && has(atoms[i + 2], T.dayMark)))
      return { ...time, minutes: inHalf(time.minutes, meridiem), from: i, meridiem };
  }
  if (!isNumber(atom)) return undefined;
  const named = atom.value === 12 && atom.digits === 2 ? sense(atoms[i + 1], 'clock') : undefined;
  if (named) return { minutes: ends && named.value === 0 ? 24 * HOUR : named.value, from: i, to: i + 2 };
  const marked = has(atoms[i - 1], T.hourBefore);
  const time = numericTime(atoms, i, marked);
  if (!time) return undefined;
  const behind = meridiemOf(atoms[time.to]);
  if (behind && time.minutes < 13 * HOUR)
    return { ...time, minutes: inHalf(time.minutes, behind), to: time.to + 1, meridiem: behind };
  return behind ? { ...time, to: time.to + 1 } : time;
}

function meridiemOf(atom: Atom | undefined): 'am' | 'pm' | undefined {
  if (!atom || atom.used) return undefined;
  return has(atom, T.am) ? 'am' : has(atom, T.pm) ? 'pm' : undefined;
}

/** `11:00`, `13 h 00`, `1300h`, `0930 hours`, `10 a.m.`, `16 ч 00 мин`, `11.00`; `marked`: said to be an hour. */
function numericTime(atoms: readonly Atom[], i: number, marked: boolean): ClockTime | undefined {
  const hour = atoms[i]!;
  const next = atoms[i + 1];
  const minute = atoms[i + 2];
  if (
    hour.digits <= 2 &&
    isMark(next, ':') &&
    !next!.gap &&
    isNumber(minute) &&
    !minute.gap &&
    minute.digits === 2
  ) {
    let to = i + 3;
    if (isMark(atoms[to], ':') && isNumber(atoms[to + 1]) && atoms[to + 1]!.digits === 2) to += 2;
    if (has(atoms[to], T.hour)) to++;
    return clockTime(hour.value, minute.value, i, to);
  }
  if (hour.digits >= 3 && hour.digits <= 4 && has(next, T.hour))
    return clockTime(Math.floor(hour.value / 100), hour.value % 100, i, i + 2);
  if (hour.digits > 2 || (isDateNeighbour(atoms[i - 1]) && isMark(atoms[i - 1], '/', '.'))) return undefined;
  if (has(next, T.hour)) return hourAndMinutes(atoms, i);
  if (isMark(next, '.') && !next!.gap && isNumber(minute) && !minute.gap && minute.digits === 2)
    return dottedTime(atoms, i, marked);
  if (marked || (meridiemOf(next) && !has(next, T.year) && !has(next, T.days)))
    return clockTime(hour.value, 0, i, i + 1);
  return undefined;
}

function hourAndMinutes(atoms: readonly Atom[], i: number): ClockTime | undefined {
  const minute = atoms[i + 2];
  const after = atoms[i + 3];
  const isMinute =
    isNumber(minute) &&
    minute.digits === 2 &&
    minute.value < 60 &&
    !has(after, T.month) &&
    !has(after, T.monthMark);
  if (minute?.text === '半') return clockTime(atoms[i]!.value, 30, i, i + 3);
  if (!isMinute) return clockTime(atoms[i]!.value, 0, i, i + 2);
  return clockTime(atoms[i]!.value, minute.value, i, has(after, T.minute) ? i + 4 : i + 3);
}

/** `11.00` is a time where it can be no day and month, or where something says that it is an hour. */
function dottedTime(atoms: readonly Atom[], i: number, marked: boolean): ClockTime | undefined {
  const minutes = atoms[i + 2]!.value;
  const after = atoms[i + 3];
  if (isMark(after, '.') && isNumber(atoms[i + 4]) && !atoms[i + 4]!.gap) return undefined;
  if (isDash(atoms[i - 1]) && isMark(atoms[i - 3], '.') && isMark(atoms[i - 5], '.') && !marked)
    return undefined;
  const unit = has(after, T.hour);
  const said = marked || unit || meridiemOf(after) !== undefined || sense(after, 'zone') !== undefined;
  const noDate = minutes === 0 || minutes > 12 || sharesRange(atoms, i);
  return said || noDate ? clockTime(atoms[i]!.value, minutes, i, unit ? i + 4 : i + 3) : undefined;
}

/** The other end of `10.10-17.00` is no date, so this one is none. */
function sharesRange(atoms: readonly Atom[], i: number): boolean {
  const dotted = (at: number) =>
    isNumber(atoms[at]) &&
    isMark(atoms[at + 1], '.') &&
    isNumber(atoms[at + 2]) &&
    !isMark(atoms[at + 3], '.') &&
    !isMark(atoms[at - 1], '.') &&
    (atoms[at + 2]!.value === 0 || (atoms[at + 2]!.value > 12 && atoms[at + 2]!.value < 60));
  const joint = (at: number) => isDash(atoms[at]) || has(atoms[at], T.to);
  return (joint(i + 3) && dotted(i + 4)) || (joint(i - 1) && dotted(i - 4));
}

function clockTime(hour: number, minute: number, from: number, to: number): ClockTime | undefined {
  if (minute > 59 || hour > 24 || (hour === 24 && minute > 0)) return undefined;
  return { minutes: hour * HOUR + minute, from, to };
}
