import { type DatasetStream, datasetStream, type StreamingWriter } from '@regional-presence/core';
import type { FeedOptions } from './feed-options.js';
import { JCalSink } from './jcal-sink.js';
import { PIECE, writeCalendar } from './write-calendar.js';

/** The same calendar as jCal (RFC 7265): iCalendar in JSON, for programs. */
export const jCalWriter: StreamingWriter<FeedOptions> = {
  name: 'jcal',
  mediaType: 'application/calendar+json; charset=utf-8; component=VEVENT',
  extension: 'jcal',
  order: 'first-day',
  write: (data, options) => writeStream(datasetStream(data, 'first-day'), options),
  writeStream,
};

async function* writeStream(stream: DatasetStream, options: FeedOptions = {}): AsyncIterable<string> {
  const sink = new JCalSink();
  for await (const _ of writeCalendar(stream, options, sink)) if (sink.length > PIECE) yield sink.take();
  yield `${sink.take()}\n`;
}
