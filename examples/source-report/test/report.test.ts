import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { activitiesOf, textIn } from '@regional-presence/core';
import { importFiles } from '@regional-presence/import';
import { content, type ReportTree, reportTree } from '@regional-presence/report';
import { docxWriter } from '@regional-presence/report-docx';
import mammoth from 'mammoth';
import { beforeAll, describe, expect, it } from 'vitest';

type List = Extract<ReportTree['children'][number], { type: 'list' }>;

const folder = join(import.meta.dirname, '..');
const FILES = readdirSync(folder).filter((name) => /\.(?:csv|json|txt)$/.test(name));

/** The facts of the report of 2022, transcribed by hand: one activity per line, under its region. */
const FACTS = readFileSync(join(import.meta.dirname, 'facts.tsv'), 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => {
    const [section, activity, date, also] = line.split('\t');
    return { section: section!, activity: activity!, date: date!, also: (also ?? '').split('; ').filter(Boolean) };
  });

const imported = importFiles(
  FILES.map((name) => ({ name, content: new Uint8Array(readFileSync(join(folder, name))) })),
  { period: '2021-09/2022-11' },
);
/** The notes of these offices are words of the report. */
const OPTIONS = { with: ['notes'] } as const;

let tree: ReportTree;
let items: Map<string, string[]>;

/** The items of each region's section, as text. */
function itemsByRegion({ children }: ReportTree): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let region: string | undefined;
  for (const node of children) {
    if (node.type === 'heading' && node.depth === 2)
      region = /^region-(\w+)$/.exec(node.data?.id ?? '')?.[1]?.toUpperCase();
    if (region === undefined || node.type !== 'list') continue;
    found.set(region, [...(found.get(region) ?? []), ...textsOfItems(node)]);
  }
  return found;
}

/** The texts of the activities of a list, and of their parts below them. */
const textsOfItems = ({ children }: List): string[] =>
  children.flatMap((item) => {
    const own = item.children.filter(({ type }) => type !== 'list');
    const parts = item.children.filter((child): child is List => child.type === 'list');
    return item.data?.filterTags ? [content.textContent(own), ...parts.flatMap(textsOfItems)] : [];
  });

/** `April and June 2022` → `April 2022 and June 2022`: an item has one year for several months. */
const withYearOfEach = (item: string): string =>
  item.replace(/(\p{Lu}\p{Ll}+) and (\p{Lu}\p{Ll}+ (\d{4}))/gu, '$1 $3 and $2');

beforeAll(async () => {
  const { dataset, problems } = await imported;
  tree = reportTree(dataset, { ...OPTIONS, problems });
  items = itemsByRegion(tree);
});

describe('the report that the spreadsheets make', () => {
  it.each(FACTS)('names under $section: $activity, $date', ({ section, activity, date, also }) => {
    const matching = items
      .get(section)!
      .map(withYearOfEach)
      .filter((item) => item.includes(activity) && item.includes(date));
    expect(matching.some((item) => also.every((word) => item.includes(word)))).toBe(true);
  });

  it('names only activities of the dataset, and each once; the occasions of a row are one item', async () => {
    const { dataset } = await imported;
    const activities = activitiesOf(dataset);
    const titles = activities.map(({ title }) => textIn(title).text);
    const entries = activities.map((each) =>
      'occasion' in each && each.occasion ? JSON.stringify(each.sources[0]) : each.id,
    );
    const all = [...items.values()].flat();
    expect(all).toHaveLength(new Set(entries).size);
    for (const title of titles) expect(all.filter((item) => item.startsWith(title)).length).toBeGreaterThan(0);
    for (const item of all) expect(titles.some((title) => item.startsWith(title))).toBe(true);
  });

  it('has the sections of the report of 2022 in their order', () => {
    const headings = tree.children.flatMap((node) =>
      node.type === 'heading' && node.depth === 2 ? [content.textContent(node.children)] : [],
    );
    expect(headings.slice(0, 9)).toEqual([
      'Introduction: ITU regional presence',
      'Resolution 25 and its mandates',
      'Coordination with the regions',
      'Africa – ITU Regional Office for Africa',
      'Americas – ITU Regional Office for the Americas',
      'Arab States – ITU Regional Office for the Arab States',
      'Asia and the Pacific – ITU Regional Office for Asia and the Pacific',
      'Commonwealth of Independent States – ITU Regional Office for the CIS Region',
      'Europe – ITU Office for Europe',
    ]);
  });

  it('quotes both revisions of Resolution 25 by clause', () => {
    const quotes = tree.children.flatMap((node) =>
      node.type === 'blockquote' ? [content.textContent(node.children)] : [],
    );
    expect(quotes[0]).toMatch(/^resolves 4 that the regional and area offices should contribute, to the extent practicable/);
    expect(quotes[1]).toMatch(/^further resolves 2 that regional offices shall regularly provide reports/);
  });

  it('says the same in Word', async () => {
    const { dataset, problems } = await imported;
    const pieces: (string | Uint8Array)[] = [];
    for await (const piece of docxWriter.write(dataset, { ...OPTIONS, problems })) pieces.push(piece);
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(pieces[0] as Uint8Array) });
    const flat = value.replace(/\s+/g, ' ');
    for (const [, listed] of items) for (const item of listed) expect(flat.replaceAll(' ', '')).toContain(item.replace(/\s+/g, ''));
  });
});
