import type { When } from '@regional-presence/core';
import {
  hoursAnnouncedLater,
  hoursApproximate,
  hoursInvalid,
  hoursOmitted,
} from '@regional-presence/core/internal';
import type { FieldCell } from '../../column/column.js';
import { isAnnouncedLater } from '../../field/place/unknown-place.js';
import { isReadWhole } from '../../field/read-whole.js';
import { saysWholeDay } from '../../field/whole-day.js';
import type { ReadingBuilder } from '../reading.js';
import { type HoursContext, parseTimeCached } from './cached-times.js';
import { applyZone, setUnlessDifferent } from './set-hours.js';
import { timesOfCells } from './start-and-end-time.js';
import type { WhenCells } from './when-cells.js';

type Times = ReturnType<typeof parseTimeCached>;

/** `midnight` alone: where the day begins, or where it ends. A program writes `00:00`. */
export const isMidnightInWords = ({ text }: FieldCell, { hours }: Times): boolean =>
  hours === '00:00' && !/\p{N}/u.test(text);

/** Reports a word that says that hours which are read are approximate. It goes to `extra` with its cell. */
export function reportApproximate(cell: FieldCell, { approximate }: Times, found: ReadingBuilder): void {
  if (approximate === undefined) return;
  found.report(hoursApproximate, cell, { value: cell.text, part: approximate });
  found.keep(cell);
}

export const reportUnread = (cell: FieldCell, found: ReadingBuilder, { isHalfUnknown }: Times = {}): void => {
  if (isHalfUnknown) {
    found.report(hoursOmitted, cell, { value: cell.text, reason: 'halfOfDay' });
    return;
  }
  const isLater = isAnnouncedLater(cell.text) && !/\p{N}/u.test(cell.text);
  found.report(isLater ? hoursAnnouncedLater : hoursInvalid, cell, { value: cell.text });
};

/** Adds the hours of the columns of start and end times. */
export function addTimes(
  whens: readonly When[],
  { startTime, endTime }: WhenCells,
  found: ReadingBuilder,
  context: HoursContext,
): void {
  const [from, to] = [startTime, endTime].map((cell) => (cell && !found.isConsumed(cell) ? cell : undefined));
  if (!from) {
    const isHalfUnknown = to && parseTimeCached(to.text, context, undefined).isHalfUnknown;
    if (to)
      found.report(hoursOmitted, to, { value: to.text, reason: isHalfUnknown ? 'halfOfDay' : 'noStart' });
    return;
  }
  const isMidnight = (cell: FieldCell) => parseTimeCached(cell.text, context, undefined).hours === '00:00';
  if (to && isMidnight(from) && isMidnight(to)) {
    // Programs write a whole day as midnight at both ends.
    found.consume(from, to);
    return;
  }
  const times = timesOfCells(from, to, context, whens[0]!.period);
  if (!isReadWhole(times)) {
    const isWholeDay = saysWholeDay(from.text) && (!to || saysWholeDay(to.text));
    if (!isWholeDay) reportUnread(from, found, times);
    return;
  }
  if (!to && isMidnightInWords(from, times)) {
    found.report(hoursOmitted, from, { value: from.text, reason: 'midnight' });
    return;
  }
  found.consume(startTime, endTime);
  reportApproximate(from, times, found);
  for (const when of whens) setUnlessDifferent(found, from, when, 'hours', times.hours);
  applyZone(found, from, whens, times);
  if (to && times.otherZone !== undefined) {
    const detail = `${times.zone}, ${times.otherZone}`;
    found.report(hoursOmitted, to, { value: `${from.text} – ${to.text}`, reason: 'twoZones', detail });
    found.keep(to);
  }
}

/** Compares the columns of start and end times with the hours of another column, and adds an end that those lack. */
export function compareTimes(
  whens: readonly When[],
  from: FieldCell,
  to: FieldCell | undefined,
  found: ReadingBuilder,
  context: HoursContext,
): void {
  const times = timesOfCells(from, to, context, whens[0]!.period);
  if (!isReadWhole(times)) return;
  found.consume(from, to);
  for (const when of whens)
    if (when.hours && times.hours.startsWith(`${when.hours}-`)) when.hours = times.hours;
    else if (!when.hours?.startsWith(`${times.hours}-`))
      setUnlessDifferent(found, from, when, 'hours', times.hours);
}
