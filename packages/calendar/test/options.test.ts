import { createDataset } from '@regional-presence/core';
import { describe, expect, it } from 'vitest';
import {
  createFeedHandler,
  type FeedOptions,
  feedTree,
  iCalendarWriter,
  icalendarStream,
  jCalWriter,
  toICalendar,
} from '../src/index.js';

const data = createDataset();
const wrong = (options: unknown) => options as FeedOptions;

describe('an option that is not allowed', () => {
  const writers = {
    toICalendar: (options: FeedOptions) => toICalendar(data, options),
    icalendarStream: (options: FeedOptions) => icalendarStream(data, options),
    iCalendarWriter: (options: FeedOptions) => iCalendarWriter.write(data, options),
    jCalWriter: (options: FeedOptions) => jCalWriter.write(data, options),
  };

  it.each(Object.entries(writers))('is named at once by %s', (_, write) => {
    expect(() => write(wrong({ region: 'AFRICA' }))).toThrow(/"region" must be .*"AFR".*not "AFRICA"/);
    expect(() => write(wrong({ sector: 'ITU-X' }))).toThrow(/"sector" must be .*"ITU-T"/);
    expect(() => write(wrong({ language: 'klingon' }))).toThrow(/"language" must be a BCP 47 tag/);
    expect(() => write(wrong({ refresh: 'daily' }))).toThrow(/"refresh" must be an ISO 8601 duration/);
    expect(() => write(wrong({ organizer: { name: 'ITU' } }))).toThrow(/"organizer" must be .*mail/);
    expect(() => write(wrong({ langauge: 'fr' }))).toThrow(/no option "langauge"; did you mean "language"/);
    expect(() => write(wrong({ html: 'yes' }))).toThrow(TypeError);
  });

  it.each(Object.entries(writers))('is not an option with the value undefined, for %s', (_, write) => {
    expect(() =>
      write({ region: undefined, language: undefined, months: undefined, organizer: undefined }),
    ).not.toThrow();
  });

  it('is named at once for a set of feeds, and for the feeds of the set', () => {
    expect(() => feedTree(data, { feed: wrong({ months: 'all' }) })).toThrow(/"months" must be/);
    expect(() => feedTree(data, { feed: wrong({ region: 'AFR' }) })).toThrow(/no option "region"/);
    for (const [options, message] of [
      [{ languages: ['fr', 'de'] }, /"languages" must be a list of "ar"/],
      [{ formats: [] }, /"formats" must be a list of "ics", "jcal"/],
      [{ feeds: ['region'] }, /"feeds" must be a list of "all", "regions"/],
      [{ each: { afr: { colour: 'red' } } }, /^each\.afr: there is no option "colour"; did you mean "color"/],
      [{ each: { afr: { color: 'red;' } } }, /^each\.afr: the option "color" must be a CSS 3 colour name/],
      [{ each: { afr: 'red' } }, /each\.afr is none/],
      [{ feed: { name: { en: 'Events', german: 'x' } } }, /^feed\.name: there is no option "german"/],
      [{ feed: { keepCancelled: 1.5 } }, /^feed: the option "keepCancelled" must be a whole number of days/],
      [{ feed: { stamp: 'today' } }, /^feed: the option "stamp" must be an instant in UTC/],
    ] as const) {
      expect(() => feedTree(data, options as never)).toThrow(message);
      expect(() => createFeedHandler(data, options as never)).toThrow(message);
    }
    expect(() => createFeedHandler(data, { maxAge: -1 })).toThrow(/"maxAge" must be/);
    expect(() => createFeedHandler(data, { base: 'example.org' })).toThrow(/"base" must be a web address/);
    expect(() => feedTree(data, { base: '/calendar' })).toThrow(/"base" must be a web address/);
    expect(() => createFeedHandler(data, { feed: wrong({ uidDomian: 'x' }) })).toThrow(/"uidDomain"/);
  });
});
