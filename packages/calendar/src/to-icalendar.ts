import { type Dataset, type DatasetStream, datasetStream } from '@regional-presence/core';
import { checkOptions } from '@regional-presence/core/internal';
import { iCalendarWriter } from './calendar-writer.js';
import { FEED_OPTIONS, type FeedOptions } from './feed-options.js';
import { ICalendarSink } from './icalendar-sink.js';
import { writeCalendarSync } from './write-calendar.js';

/**
 * The events of a dataset as iCalendar (RFC 5545), whole and at once. {@link icalendarStream} writes the same bytes
 * with little memory.
 *
 * @param options `region`, `sector`, `body` and `office` select events; `language` is a BCP 47 tag.
 * @throws TypeError for an unknown option or one of the wrong type, RangeError for a value that is not allowed.
 * @example
 * toICalendar(createDataset(), { language: 'fr' }).split('\r\n')[0]; // 'BEGIN:VCALENDAR'
 */
export function toICalendar(dataset: Dataset, options: FeedOptions = {}): string {
  checkOptions('toICalendar', options, FEED_OPTIONS);
  const sink = new ICalendarSink();
  writeCalendarSync(dataset, options, sink);
  return sink.drain();
}

/**
 * The events of a dataset as a stream of the bytes of an iCalendar file, as `Response` and file systems take it. The
 * events are written while the stream is read.
 *
 * @param source a dataset, or one whose events come in batches, in the order of their first days.
 * @throws as `toICalendar`.
 * @example
 * const text = await new Response(icalendarStream(createDataset())).text();
 * text === toICalendar(createDataset()); // true
 */
export function icalendarStream(
  source: Dataset | DatasetStream,
  options: FeedOptions = {},
): ReadableStream<Uint8Array<ArrayBuffer>> {
  checkOptions('icalendarStream', options, FEED_OPTIONS);
  const stream = 'base' in source ? source : datasetStream(source, 'first-day');
  const chunks = iCalendarWriter.writeStream(stream, options)[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const next = await chunks.next();
      if (next.done) controller.close();
      else controller.enqueue(encoder.encode(next.value as string) as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await chunks.return?.();
    },
  });
}
