import { createDataset, type Dataset, type Event, LANGUAGES } from '@regional-presence/core';
import { compareDatasets } from '@regional-presence/core/changes';
import { referenceDataset } from '@regional-presence/reference';
import {
  content,
  documentTree,
  hasChanges,
  markChanges,
  REPORT_NAMES,
  type ReportOptions,
  type ReportTree,
  renderHtml,
  renderMarkdown,
  reportTree,
} from '@regional-presence/report';
import { renderDocx } from '@regional-presence/report-docx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import type { RootContent } from 'mdast';
import { describe, expect, it } from 'vitest';

const xmlOf = (tree: ReportTree): string => strFromU8(unzipSync(renderDocx(tree))['word/document.xml']!);

/** What is left of the changes of a Word document when all are accepted, or all rejected. */
type Resolution = 'accept' | 'reject';

/** The texts of the paragraphs that are left, as Word joins those whose mark is removed. */
function wordTexts(xml: string, resolution: Resolution): string[] {
  const removed = resolution === 'accept' ? 'del' : 'ins';
  const texts: string[] = [];
  let open = '';
  for (const [paragraph] of xml.matchAll(/<w:p>.*?<\/w:p>|<w:p\/>/gs)) {
    const isMarkRemoved = new RegExp(`<w:pPr>(?:(?!</w:pPr>).)*<w:rPr><w:${removed} `).test(paragraph);
    const kept = paragraph
      .replace(/<w:pPr>.*?<\/w:pPr>/s, '')
      .replaceAll(new RegExp(`<w:${removed} .*?</w:${removed}>`, 'gs'), '');
    open += [...kept.matchAll(/<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)].map(([, text]) => text).join('');
    if (isMarkRemoved) continue;
    texts.push(open);
    open = '';
  }
  texts.push(open);
  return texts.map((text) => text.replace(/[\u200e\u200f]/g, '')).filter((text) => text !== '');
}

/** The text of a page without what is deleted, or without what is inserted. */
function pageText(html: string, removed: 'del' | 'ins'): string {
  const main = /<main.*<\/main>/s.exec(html)![0];
  return main
    .replaceAll(new RegExp(`<${removed}>.*?</${removed}>`, 'gs'), '')
    .replace(/<svg.*?<\/svg>/gs, '')
    .replace(/<[^>]+>/g, '\n')
    .replace(/\s+/g, '');
}

const event = (id: string, more: Partial<Event> = {}): Event => ({
  id,
  kind: 'workshop',
  title: { en: `Workshop on ${id}` },
  region: 'AFR',
  sector: 'ITU-T',
  when: { period: '2027-05-03' },
  sources: [{ file: 'a.csv', row: 2 }],
  ...more,
});

const withEvents = (events: Event[]): Dataset => createDataset({ ...referenceDataset(), events });

const BEFORE = withEvents([
  event('standards', {
    theme: { en: 'Accessibility' },
    outcome: { en: 'The workshop adopted a plan of work for three years.' },
  }),
  event('spectrum', { when: { period: '2027-06' }, place: { city: 'Nairobi', country: 'KE' } }),
  event('numbering', { region: 'EUR' }),
  event('gone', { region: 'EUR', theme: { en: 'Capacity' } }),
]);

const AFTER = withEvents([
  event('standards', {
    theme: { en: 'Accessibility' },
    when: { period: '2027-05-04/2027-05-06' },
    outcome: { en: 'The workshop adopted a plan of work for four years and a budget.' },
  }),
  event('spectrum', {
    when: { period: '2027-06' },
    place: { city: 'Mombasa', country: 'KE' },
    status: 'cancelled',
  }),
  event('numbering', { region: 'EUR' }),
  event('cables', { region: 'ARB', title: { en: 'Workshop on cables', ar: 'ورشة عمل عن الكابلات' } }),
]);

function trees(options: ReportOptions): { before: ReportTree; after: ReportTree; marked: ReportTree } {
  const before = reportTree(BEFORE, { problems: [], ...options });
  const after = reportTree(AFTER, {
    problems: [],
    ...options,
    changes: compareDatasets(BEFORE, AFTER).changes,
  });
  return {
    before,
    after,
    marked: markChanges(before, after, { author: 'ITU', date: '2027-01-01T00:00:00Z' }),
  };
}

describe('a document with its changes marked', () => {
  const cases = REPORT_NAMES.filter((name) => name !== 'open-questions').flatMap((report) =>
    LANGUAGES.map((language) => [report, language] as const),
  );

  it.each(cases)(
    '%s in %s: accepting all gives the new document, rejecting all the earlier one',
    (report, language) => {
      const { before, after, marked } = trees({ report, language });
      const xml = xmlOf(marked);
      expect(xml).toContain('<w:ins ');
      expect(xml).toContain('<w:del ');
      expect(wordTexts(xml, 'accept')).toEqual(wordTexts(xmlOf(after), 'accept'));
      expect(wordTexts(xml, 'reject')).toEqual(wordTexts(xmlOf(before), 'accept'));
    },
  );

  it.each(cases)('%s in %s: the page has both as well', (report, language) => {
    const { before, after, marked } = trees({ report, language });
    const html = renderHtml(marked);
    expect(pageText(html, 'del')).toBe(pageText(renderHtml(after), 'del'));
    expect(pageText(html, 'ins')).toBe(pageText(renderHtml(before), 'del'));
  });

  it('marks the words that changed, and not the rest of the item', () => {
    const html = renderHtml(trees({ report: 'advisory-group' }).marked);
    expect(html).toContain('plan of work for <del>three</del><ins>four</ins> years<ins> and a budget</ins>.');
    expect(html).toContain('<del>Nairobi</del><ins>Mombasa</ins>');
    expect(html).not.toMatch(/<tr class="(?:insertion|deletion)"><td[^>]*>[^<]*<del>Europe/);
  });

  it('names author and time, gives each change an id, and has the same bytes each time', () => {
    const { marked } = trees({ report: 'advisory-group' });
    const xml = xmlOf(marked);
    const changes = [...xml.matchAll(/<w:(?:ins|del) ([^>]*?)\/?>/g)].map(([, attributes]) => attributes!);
    for (const attributes of changes)
      expect(attributes).toMatch(/^w:id="\d+" w:author="ITU" w:date="2027-01-01T00:00:00Z"$/);
    expect(new Set(changes.map((attributes) => attributes.split(' ')[0])).size).toBe(changes.length);
    expect(renderDocx(marked)).toEqual(renderDocx(marked));
  });

  it('names the source in the title block as author where no other is given', () => {
    const { before, after } = trees({
      report: 'advisory-group',
      titleBlock: { source: 'ITU Regional Offices' },
    });
    expect(xmlOf(markChanges(before, after))).toContain('w:author="ITU Regional Offices"');
  });

  it('has no changes where nothing changed', () => {
    const tree = reportTree(BEFORE, { problems: [] });
    expect(hasChanges(tree, reportTree(BEFORE, { problems: [] }))).toBe(false);
    const xml = xmlOf(markChanges(tree, tree));
    expect(xml).not.toMatch(/<w:(?:ins|del) /);
  });

  it('leaves out footnotes, whose numbers would be those of two documents', () => {
    const xml = xmlOf(trees({ report: 'advisory-group', sources: true }).marked);
    expect(xml).not.toContain('footnoteReference ');
  });

  it('writes insertions and deletions in Markdown as HTML does', () => {
    expect(renderMarkdown(trees({ report: 'annual-plan' }).marked)).toContain('<ins>');
  });

  it('holds for any two documents', () => {
    const { paragraph, heading, list, listItem, strong, table, link, inLanguage } = content;
    const words = fc.string({
      unit: fc.constantFrom('a', 'b', 'c d', ' ', '会', 'ع', ', ', '5'),
      maxLength: 12,
    });
    const phrase = fc.oneof(
      words.map((value) => [value]),
      words.map((value) => [strong(value), value]),
      words.map((value) => [link('https://example.org', `x${value}`), 'end']),
      words.map((value) => [inLanguage(`mot ${value}`, 'fr', 'en')]),
    );
    const block: fc.Arbitrary<RootContent> = fc.oneof(
      phrase.map((value) => paragraph(value)),
      phrase.map((value) => heading(2, 'h', ['H', ...value])),
      fc
        .array(phrase, { minLength: 1, maxLength: 4 })
        .map((items) => list(items.map((item) => listItem([paragraph(item), paragraph('more')])))),
      fc.array(fc.tuple(phrase, phrase), { maxLength: 3 }).map((rows) => table('', ['A', 'B'], rows)),
      words.map((value): RootContent => ({ type: 'code', value: `x${value}` })),
    );
    const documentOfBlocks = (children: RootContent[]) =>
      documentTree({ type: 'root', children }, { title: 'T', language: 'en' });
    fc.assert(
      fc.property(fc.array(block, { maxLength: 6 }), fc.array(block, { maxLength: 6 }), (old, now) => {
        const [before, after] = [documentOfBlocks(old), documentOfBlocks(now)];
        const xml = xmlOf(markChanges(before, after));
        const clean = (texts: string[]) => texts.join('');
        expect(clean(wordTexts(xml, 'accept'))).toBe(clean(wordTexts(xmlOf(after), 'accept')));
        expect(clean(wordTexts(xml, 'reject'))).toBe(clean(wordTexts(xmlOf(before), 'accept')));
      }),
      { numRuns: 150 },
    );
  });
});
