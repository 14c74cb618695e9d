import { type DatasetStream, datasetStream, type StreamingWriter } from '@regional-presence/core';
import type { FeedOptions } from './feed-options.js';
import { ICalendarSink } from './icalendar-sink.js';
import { PIECE, writeCalendar } from './write-calendar.js';

/**
 * iCalendar (RFC 5545) with the calendar properties of RFC 7986: a VTIMEZONE for each zone, whole days with
 * an exclusive end, lines of at most 75 octets, no control characters.
 */
export const iCalendarWriter: StreamingWriter<FeedOptions> = {
  name: 'ics',
  mediaType: 'text/calendar; charset=utf-8; component=VEVENT',
  extension: 'ics',
  order: 'first-day',
  write: (data, options) => writeStream(datasetStream(data, 'first-day'), options),
  writeStream,
};

async function* writeStream(stream: DatasetStream, options: FeedOptions = {}): AsyncIterable<string> {
  const sink = new ICalendarSink();
  for await (const _ of writeCalendar(stream, options, sink)) if (sink.length > PIECE) yield sink.take();
  yield sink.take();
}
