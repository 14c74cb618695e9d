import type { TextSplice } from '../encoding/splice-text.js';
import type { JsonObject } from './json-items.js';
import { type JsonExtent, jsonItems, jsonMembers, valueExtent } from './json-text.js';
import { isByLine, recordArrays } from './read-json.js';

/** Where the items of a JSON file are, by the number of the row. */
export interface ItemExtents {
  byRow: ReadonlyMap<number, JsonExtent>;
  /** Each item is a line, with its line end. */
  lines?: ReadonlyMap<number, JsonExtent>;
}

/** The extents of the items: of the lines, the array, or the one array of records of an object. */
export function itemExtents(text: string, name: string): ItemExtents {
  if (isByLine(text, name)) return lineExtents(text);
  const root = valueExtent(text);
  if (text[root.start] === '[') return numberedExtents(jsonItems(text, root.start));
  const [array] = text[root.start] === '{' ? recordArrays(JSON.parse(text) as JsonObject) : [];
  const member =
    array === undefined ? undefined : jsonMembers(text, root.start).find(({ key }) => key === array);
  return numberedExtents(member ? jsonItems(text, member.value.start) : []);
}

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
