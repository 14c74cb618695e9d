import { type DatasetStream, datasetStream, type StreamingWriter } from '@regional-presence/core';
import { checkOptions } from '@regional-presence/core/internal';
import type { ComponentSink } from './component-sink.js';
import { FEED_OPTIONS, type FeedOptions } from './feed-options.js';
import { ICalendarSink } from './icalendar-sink.js';
import { JCalSink } from './jcal-sink.js';
import type { OutputBuffer } from './output-buffer.js';
import { writeCalendar } from './write-calendar.js';

/** Approximate length of the chunks that a writer yields, in characters. */
const CHUNK_SIZE = 65_536;

/**
 * iCalendar (RFC 5545) with the calendar properties of RFC 7986: a VTIMEZONE for each zone, whole days with
 * an exclusive end, lines of at most 75 octets, no control characters.
 *
 * @example
 * let text = '';
 * for await (const chunk of iCalendarWriter.write(createDataset())) text += chunk;
 * text.startsWith('BEGIN:VCALENDAR'); // true
 */
export const iCalendarWriter: StreamingWriter<FeedOptions> = /* @__PURE__ */ calendarWriter(
  ICalendarSink,
  'ics',
  'text/calendar; charset=utf-8; component=VEVENT',
);

/**
 * The same calendar as jCal (RFC 7265): iCalendar in JSON, for programs.
 *
 * @example
 * jCalWriter.extension; // 'jcal'
 */
export const jCalWriter: StreamingWriter<FeedOptions> = /* @__PURE__ */ calendarWriter(
  JCalSink,
  'jcal',
  'application/calendar+json; charset=utf-8; component=VEVENT',
);

/** Receives a calendar and gives it back in pieces. */
type CalendarSink = ComponentSink & OutputBuffer;

/**
 * A calendar in the format of a sink, in pieces.
 *
 * @param revised the last revision of the dataset, where the stream has only a part of it.
 */
export async function* feedChunks(
  sink: CalendarSink,
  stream: DatasetStream,
  options: FeedOptions,
  revised?: string,
): AsyncIterable<string> {
  for await (const _ of writeCalendar(stream, options, sink, revised))
    if (sink.length > CHUNK_SIZE) yield sink.drain();
  yield sink.drain();
}

/** A writer of one format. Its name is also the extension of its files. */
function calendarWriter(
  Sink: new () => CalendarSink,
  name: string,
  mediaType: string,
): StreamingWriter<FeedOptions> {
  const writeStream = (stream: DatasetStream, options: FeedOptions = {}): AsyncIterable<string> => {
    checkOptions(`the writer "${name}"`, options, FEED_OPTIONS);
    return feedChunks(new Sink(), stream, options);
  };
  return {
    name,
    mediaType,
    extension: name,
    order: 'first-day',
    write: (data, options) => writeStream(datasetStream(data, 'first-day'), options),
    writeStream,
  };
}
