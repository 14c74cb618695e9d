import type { Input, Reader, ReaderOutput, Sample } from '@regional-presence/core';
import { calendarEncoding, isICalendar, isJCal } from './calendar-format.js';
import type { ICalOptions } from './ical-options.js';

/**
 * Reads iCalendar (RFC 5545) and jCal (RFC 7265). Each event is a row, and so is each occurrence of a recurring event.
 * The same hours on consecutive days are one row. Events that are marked private or confidential are rejected, and
 * attendees are not read.
 *
 * @example
 * iCalReader.extensions.includes('ics'); // true
 */
export const iCalReader: Reader<ICalOptions> = {
  name: 'ical',
  mediaTypes: ['text/calendar', 'application/calendar+json'],
  extensions: ['ics', 'ical', 'ifb', 'jcal'],

  confidence({ firstBytes }: Sample) {
    const text = new TextDecoder(calendarEncoding(firstBytes)).decode(firstBytes.subarray(0, 1024));
    return isICalendar(text) || isJCal(text) ? 1 : 0;
  },

  async *read(input: Input, options: ICalOptions = {}): AsyncIterable<ReaderOutput> {
    const { readCalendar } = await import('./calendar-table.js');
    yield* readCalendar(input, options);
  },
};
