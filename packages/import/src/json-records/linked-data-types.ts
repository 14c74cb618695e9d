import { isJsonObject } from './json-object.js';

/** The types of events of schema.org, with or without the name of the vocabulary: `MusicEvent`, `schema:Course`. */
const EVENT_TYPE = /(?:Event|EventSeries|Festival|Hackathon|Course|CourseInstance)$/;

const typesOf = (item: unknown): readonly string[] => {
  const type = isJsonObject(item) ? item['@type'] : undefined;
  return (Array.isArray(type) ? type : [type]).filter((name) => typeof name === 'string');
};

/** The rows of the objects that are typed as something else in a list with typed events, and the names of their types. */
export function otherThings(items: readonly unknown[]): { rows: ReadonlySet<number>; names: string[] } {
  const types = items.map(typesOf);
  const isEvent = (of: readonly string[]) => of.some((type) => EVENT_TYPE.test(type));
  const others = types.flatMap((of, i) => (of.length > 0 && !isEvent(of) ? [i + 1] : []));
  const rows = new Set(types.some(isEvent) ? others : []);
  return { rows, names: [...new Set([...rows].flatMap((row) => types[row - 1]!))] };
}
