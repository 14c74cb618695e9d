import { namesOtherDate } from './heading-grammar.js';
import { headingKey } from './heading-key.js';

/** Members of a record that are of other things than the event: persons, a point on a map, where one may stay. */
const FOREIGN_OWNERS = new Set(
  'organizer organiser contact author speaker speakers creator user owner person publisher sponsor registration rsvp geometry geo coordinates coords position hotel accommodation'.split(
    ' ',
  ),
);

/** The last part of a path that says what another part is, or where on a map. */
const OF_OWNER = new Set('type latitude longitude lat lng lon'.split(' '));

const isOtherOwner = (part: string): boolean =>
  FOREIGN_OWNERS.has(headingKey(part)) || namesOtherDate(part) || namesOtherDate(part.replace(/s$/i, ''));

/** The parts of the path that a heading of nested JSON is: `venue.name`; empty for any other. */
export const pathOfHeading = (heading: string): readonly string[] =>
  /^[^\s.]+(?:\.[^\s.]+)+$/.test(heading) ? heading.split('.') : [];

/** Whether a path leads to a member of another thing than the event. */
export const isOfOtherThing = (path: readonly string[]): boolean =>
  path.slice(0, -1).some(isOtherOwner) || (path.length > 1 && OF_OWNER.has(headingKey(path.at(-1)!)));

/** Whether a heading is the path to a member of another thing than the event: `organizer.city`, `deadlines.date`. */
export const namesMemberOfOther = (heading: string): boolean => isOfOtherThing(pathOfHeading(heading));

/** Whether a member of an object is a list or object of another thing than events: `speakers`, `deadlines`. */
export const namesOtherThing = isOtherOwner;
