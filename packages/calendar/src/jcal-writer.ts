import { type DatasetStream, streamOf, type Writer } from '@regional-presence/core';
import type { FeedOptions } from './feed-options';
import { JCalSink } from './jcal-sink';
import { writeCalendar } from './write-calendar';

/** The same calendar as jCal (RFC 7265): iCalendar in JSON, for programs. */
export const jCalWriter: Writer<FeedOptions> = {
  name: 'jcal',
  mediaType: 'application/calendar+json; charset=utf-8; component=VEVENT',
  extension: 'jcal',
  write: (data, options) => writeJson(streamOf(data, 'first-day'), options),
};

async function* writeJson(stream: DatasetStream, options: FeedOptions = {}): AsyncIterable<string> {
  const sink = new JCalSink();
  for await (const _ of writeCalendar(stream, options, sink));
  yield `${JSON.stringify(sink.done[0])}\n`;
}
