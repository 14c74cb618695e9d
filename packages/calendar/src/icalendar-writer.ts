import { type DatasetStream, type StreamingWriter, streamOf } from '@regional-presence/core';
import type { FeedOptions } from './feed-options';
import { ICalendarSink } from './icalendar-sink';
import { PIECE, writeCalendar } from './write-calendar';

/**
 * iCalendar (RFC 5545) with the calendar properties of RFC 7986: a VTIMEZONE for each zone, whole days with
 * an exclusive end, lines of at most 75 octets, no control characters.
 */
export const iCalendarWriter: StreamingWriter<FeedOptions> = {
  name: 'ics',
  mediaType: 'text/calendar; charset=utf-8; component=VEVENT',
  extension: 'ics',
  order: 'first-day',
  write: (data, options) => writeStream(streamOf(data, 'first-day'), options),
  writeStream,
};

async function* writeStream(stream: DatasetStream, options: FeedOptions = {}): AsyncIterable<string> {
  const sink = new ICalendarSink();
  for await (const _ of writeCalendar(stream, options, sink)) if (sink.length > PIECE) yield sink.take();
  yield sink.take();
}
