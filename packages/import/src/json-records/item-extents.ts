import type { TextSplice } from '../encoding/splice-text.js';
import type { JsonObject } from './json-object.js';
import { type JsonExtent, jsonItems, jsonMembers, valueExtent } from './json-text.js';
import { isByLine } from './read-json.js';
import { listName } from './record-list.js';
import { recordLists } from './record-lists.js';

/** Where the items of a JSON file are, by the number of the row. */
export interface ItemExtents {
  byRow: ReadonlyMap<number, JsonExtent>;
  /** Each item is a line, with its line end. */
  lines?: ReadonlyMap<number, JsonExtent>;
}

/** The extents of the items: of the lines, the array, or the lists of records of an object, by the name of the list. */
export function itemExtents(text: string, name: string): ReadonlyMap<string | undefined, ItemExtents> {
  if (isByLine(text, name)) return new Map([[undefined, lineExtents(text)]]);
  const root = valueExtent(text);
  if (text[root.start] === '[') return new Map([[undefined, numberedExtents(jsonItems(text, root.start))]]);
  const lists = text[root.start] === '{' ? recordLists(JSON.parse(text) as JsonObject) : [];
  return new Map(
    lists.map((list) => {
      const extent = memberExtent(text, root, list.path);
      return [
        lists.length === 1 ? undefined : listName(list),
        numberedExtents(extent ? itemsAt(text, extent) : []),
      ];
    }),
  );
}

/** The extent of the value at a path. Of members of one name the last counts, as for `JSON.parse`. */
function memberExtent(text: string, root: JsonExtent, path: readonly string[]): JsonExtent | undefined {
  let extent: JsonExtent | undefined = root;
  for (const name of path)
    extent = extent && jsonMembers(text, extent.start).findLast(({ key }) => key === name)?.value;
  return extent;
}

/** The items of an array; an object that is an event is the only one. */
const itemsAt = (text: string, extent: JsonExtent): readonly JsonExtent[] =>
  text[extent.start] === '[' ? jsonItems(text, extent.start) : [extent];

const numberedExtents = (items: readonly JsonExtent[]): ItemExtents => ({
  byRow: new Map(items.map((item, i) => [i + 1, item])),
});

function lineExtents(text: string): ItemExtents {
  const byRow = new Map<number, JsonExtent>();
  const lines = new Map<number, JsonExtent>();
  let start = 0;
  for (const [i, line] of text.split('\n').entries()) {
    const content = line.trim();
    const begin = start + line.indexOf(content);
    byRow.set(i + 1, { start: begin, end: begin + content.length });
    lines.set(i + 1, { start, end: Math.min(start + line.length + 1, text.length) });
    start += line.length + 1;
  }
  return { byRow, lines };
}

/** The changes that remove items, with the commas or line ends that belong to them. */
export function removalSplices({ byRow, lines }: ItemExtents, removed: ReadonlySet<number>): TextSplice[] {
  if (lines) return [...removed].flatMap((row) => removal(lines.get(row)));
  const items = [...byRow.values()];
  const kept = items.findLastIndex((_, i) => !removed.has(i + 1));
  const splices: TextSplice[] = [];
  for (let i = 0; i < kept; i++)
    if (removed.has(i + 1)) splices.push(...removal({ start: items[i]!.start, end: items[i + 1]!.start }));
  // The items after the last one that is kept are removed with the comma before them.
  const end = items.at(-1)?.end;
  if (kept < items.length - 1 && end !== undefined)
    splices.push(...removal({ start: items[kept]?.end ?? items[0]!.start, end }));
  return splices;
}

const removal = (extent: JsonExtent | undefined): TextSplice[] => (extent ? [{ ...extent, text: '' }] : []);
