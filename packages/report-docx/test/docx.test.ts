import { type Dataset, type Event, LANGUAGES } from '@regional-presence/core';
import { defineProblem } from '@regional-presence/core/problems';
import { referenceDataset } from '@regional-presence/reference';
import { REPORT_NAMES, type ReportOptions, reportTree } from '@regional-presence/report';
import { eventWith } from '@regional-presence/test-utils';
import { strFromU8, unzipSync } from 'fflate';
import mammoth from 'mammoth';
import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { splitByDirection } from '../src/body/split-by-direction.js';
import { docxWriter, renderDocx } from '../src/index.js';

const event = (id: string, more: Partial<Event> = {}): Event =>
  eventWith({
    id,
    kind: 'meeting',
    title: { en: `Meeting ${id}` },
    region: 'AFR',
    sector: 'ITU-T',
    when: { period: '2022-05-02/2022-05-04' },
    place: { city: 'Dakar', country: 'SN' },
    links: ['https://example.org/a?b=c&d="e"'],
    ...more,
  });
const withEvents = (events: Event[]): Dataset => ({ ...referenceDataset(), events });
const some = withEvents([event('a'), event('b', { region: 'EUR', theme: { en: 'Accessibility' } })]);
const bytesOf = (options: ReportOptions = {}, data = some) =>
  renderDocx(reportTree(data, { problems: [], sources: true, ...options }));

interface Node {
  name: string;
  attributes: Record<string, string>;
  children: Node[];
  text: string;
}

/** Parses a part of the package. Throws if it is not well-formed, or a prefix is not declared. */
function parseXml(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = {
      name,
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, { value }]) => [key, value])),
      children: [],
      text: '',
    };
    open.at(-1)!.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    open.at(-1)!.text += text;
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return root.children[0]!;
}

const descendants = (node: Node, name?: string): Node[] => [
  ...(name === undefined || node.name === name ? [node] : []),
  ...node.children.flatMap((child) => descendants(child, name)),
];
const textOf = (node: Node): string => node.text + node.children.map(textOf).join('');

function packageOf(bytes: Uint8Array) {
  const files = unzipSync(bytes);
  const part = (path: string) => parseXml(strFromU8(files[path]!));
  return { files, part, document: part('word/document.xml') };
}

const CASES = LANGUAGES.flatMap((language) => REPORT_NAMES.map((report) => ({ language, report })));

describe.each(CASES)('$report in $language', ({ language, report }) => {
  const bytes = bytesOf({
    language,
    report,
    sector: 'ITU-T',
    feeds: 'https://example.org/c',
    titleBlock: { documentNumber: 'TD1' },
  });
  const { files, part, document } = packageOf(bytes);

  it('has well-formed parts, each with its content type', () => {
    const types = part('[Content_Types].xml');
    const overrides = new Set(
      descendants(types, 'Override').map(({ attributes }) => attributes.PartName!.slice(1)),
    );
    const defaults = new Set(descendants(types, 'Default').map(({ attributes }) => attributes.Extension));
    for (const path of Object.keys(files)) {
      if (path.endsWith('.xml') || path.endsWith('.rels')) expect(() => part(path)).not.toThrow();
      if (path.endsWith('.xml') && path !== '[Content_Types].xml') expect(overrides).toContain(path);
      else if (path !== '[Content_Types].xml') expect(defaults).toContain(path.split('.').at(-1));
    }
    for (const path of overrides) expect(Object.keys(files)).toContain(path);
  });

  it('has relationships to existing parts, and each is used', () => {
    const relationships = descendants(part('word/_rels/document.xml.rels'), 'Relationship').map(
      ({ attributes }) => attributes,
    );
    expect(new Set(relationships.map(({ Id }) => Id)).size).toBe(relationships.length);
    for (const { Target, TargetMode } of relationships) {
      if (TargetMode === 'External') expect(() => new URL(Target!)).not.toThrow();
      else expect(Object.keys(files)).toContain(`word/${Target}`);
    }
    const used = descendants(document).flatMap(({ attributes }) => [
      attributes['r:id'],
      attributes['r:embed'],
    ]);
    const known = new Set(relationships.map(({ Id }) => Id));
    for (const id of used) if (id !== undefined) expect(known).toContain(id);
    const referenced = relationships.filter(({ Type }) => /(?:hyperlink|image|header|footer)$/.test(Type!));
    for (const { Id } of referenced) expect(used).toContain(Id);
  });

  it('has unique ids', () => {
    for (const [name, attribute] of [
      ['w:bookmarkStart', 'w:id'],
      ['w:bookmarkStart', 'w:name'],
      ['wp:docPr', 'id'],
      ['w:footnoteReference', 'w:id'],
    ] as const) {
      const ids = descendants(document, name).map(({ attributes }) => attributes[attribute]);
      expect(new Set(ids).size, name).toBe(ids.length);
    }
    const ends = descendants(document, 'w:bookmarkEnd').map(({ attributes }) => attributes['w:id']);
    expect(ends.sort()).toEqual(
      descendants(document, 'w:bookmarkStart')
        .map(({ attributes }) => attributes['w:id'])
        .sort(),
    );
  });

  it('has fields with a begin, a result and an end', () => {
    for (const path of ['word/document.xml', 'word/footer1.xml']) {
      const kinds = descendants(part(path)).flatMap(({ name, attributes }) =>
        name === 'w:fldChar' ? [attributes['w:fldCharType']!] : name === 'w:t' ? ['t'] : [],
      );
      // A field can be in the result of another: the page numbers of the table of contents.
      const open: { state: string; result: boolean }[] = [];
      for (const kind of kinds) {
        const field = open.at(-1);
        if (kind === 't') {
          if (field?.state === 'separate') field.result = true;
        } else if (kind === 'begin') {
          expect(field?.state).not.toBe('begin');
          open.push({ state: 'begin', result: false });
        } else if (kind === 'separate') {
          expect(field?.state).toBe('begin');
          field!.state = 'separate';
        } else {
          expect(field).toEqual({ state: 'separate', result: true });
          open.pop();
        }
      }
      expect(open).toEqual([]);
    }
  });

  it('has a page number for each heading of the table of contents, which exists', () => {
    const names = new Set(
      descendants(document, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']),
    );
    const pages = descendants(document, 'w:instrText').flatMap(
      ({ text }) => /PAGEREF (\S+)/.exec(text)?.[1] ?? [],
    );
    for (const page of pages) expect(names).toContain(page);
    const hasContents = descendants(document, 'w:instrText').some(({ text }) => text.includes('TOC '));
    expect(pages.length > 5).toBe(hasContents);
  });

  it('has each footnote once, and no unused parts', () => {
    const notes = descendants(part('word/footnotes.xml'), 'w:footnote').map(
      ({ attributes }) => attributes['w:id'],
    );
    expect(notes.slice(0, 2)).toEqual(['-1', '0']);
    expect(notes.slice(2)).toEqual(
      descendants(document, 'w:footnoteReference').map(({ attributes }) => attributes['w:id']),
    );
    expect(Object.keys(files).filter((path) => /comments|endnotes/.test(path))).toEqual([]);
  });

  it('has complete styles and numbering', () => {
    const styles = new Set(
      descendants(part('word/styles.xml'), 'w:style').map(({ attributes }) => attributes['w:styleId']),
    );
    for (const name of ['w:pStyle', 'w:rStyle', 'w:tblStyle'])
      for (const { attributes } of descendants(document, name)) expect(styles).toContain(attributes['w:val']);
    for (const name of ['w:basedOn', 'w:next'])
      for (const { attributes } of descendants(part('word/styles.xml'), name))
        expect(styles).toContain(attributes['w:val']);
    const numbering = part('word/numbering.xml');
    const abstract = new Set(
      descendants(numbering, 'w:abstractNum').map(({ attributes }) => attributes['w:abstractNumId']),
    );
    for (const { attributes } of descendants(numbering, 'w:num').flatMap((num) =>
      descendants(num, 'w:abstractNumId'),
    ))
      expect(abstract).toContain(attributes['w:val']);
    const numbers = new Set(descendants(numbering, 'w:num').map(({ attributes }) => attributes['w:numId']));
    for (const { attributes } of [
      ...descendants(document, 'w:numId'),
      ...descendants(part('word/styles.xml'), 'w:numId'),
    ])
      expect(numbers).toContain(attributes['w:val']);
  });

  it('has tables whose rows fit their grid, that are followed by a paragraph and repeat their header row', () => {
    const tables = descendants(document, 'w:tbl');
    expect(tables.length).toBeGreaterThan(1);
    for (const table of tables) {
      const columns = descendants(table, 'w:gridCol').length;
      const rows = table.children.filter(({ name }) => name === 'w:tr');
      for (const row of rows)
        expect(row.children.filter(({ name }) => name === 'w:tc')).toHaveLength(columns);
      const style = descendants(table, 'w:tblStyle')[0]!.attributes['w:val'];
      expect(descendants(rows[0]!, 'w:tblHeader')).toHaveLength(
        style === 'ReportTable' || style === 'FigureTimeline' ? 1 : 0,
      );
      for (const cell of descendants(table, 'w:tc')) expect(cell.children.at(-1)!.name).toBe('w:p');
    }
    const body = document.children[0]!.children;
    for (const [i, { name }] of body.entries()) if (name === 'w:tbl') expect(body[i + 1]!.name).toBe('w:p');
    expect(body.at(-1)!.name).toBe('w:sectPr');
  });

  it('has its language and direction, and alternative text for images', () => {
    const tags = descendants(part('word/styles.xml'), 'w:lang')[0]!.attributes;
    const own = language === 'ar' ? tags['w:bidi'] : language === 'zh' ? tags['w:eastAsia'] : tags['w:val'];
    expect(own!.startsWith(language)).toBe(true);
    expect(descendants(document, 'w:sectPr')[0]!.children.some(({ name }) => name === 'w:bidi')).toBe(
      language === 'ar',
    );
    for (const { attributes } of descendants(document, 'wp:docPr'))
      expect(attributes.descr!.length).toBeGreaterThan(20);
    expect(textOf(part('docProps/core.xml'))).toContain(language);
  });
});

describe('a Word file', () => {
  it('is read by mammoth: headings, tables and footnotes', async () => {
    const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytesOf()) });
    const headings = [...html.matchAll(/<h1>(?:<a[^>]*><\/a>)*(.*?)<\/h1>/g)].map(([, text]) =>
      text!.replace(/<[^>]+>/g, ''),
    );
    expect(html).toContain('report to the advisory groups of the Sectors');
    expect(headings.slice(0, 3)).toEqual([
      'Introduction: ITU regional presence',
      'Resolution 25 and its mandates',
      'Africa – ITU Regional Office for Africa',
    ]);
    expect(html).toMatch(/<h2>.*Accessibility.*<\/h2>/);
    expect(html.match(/<table>/g)!.length).toBeGreaterThan(8);
    expect(html).toMatch(/<thead>.*Region/);
    expect(html).toMatch(/<li id="footnote-\d+"><p> ?a\.csv row 2/);
    expect(html).toContain('<img alt="Offices: ');
  });

  it('has the same bytes at every run', () => {
    expect(Buffer.from(bytesOf()).equals(Buffer.from(bytesOf()))).toBe(true);
  });

  it('does not depend on the time', () => {
    const { files } = packageOf(bytesOf());
    for (const path of Object.keys(files))
      if (path.endsWith('.xml')) expect(strFromU8(files[path]!)).not.toMatch(/\d{4}-\d\d-\d\dT\d\d:/);
  });

  it('is the same from the writer', async () => {
    const chunks: (string | Uint8Array)[] = [];
    for await (const chunk of docxWriter.write(some, { problems: [], sources: true })) chunks.push(chunk);
    expect(Buffer.from(chunks[0] as Uint8Array).equals(Buffer.from(bytesOf()))).toBe(true);
  });

  it('has one relationship for a URL that appears often, and none for other text', () => {
    const data = withEvents([event('a'), event('b'), event('c', { links: ['https://example.org/other'] })]);
    const { part } = packageOf(bytesOf({}, data));
    const targets = descendants(part('word/_rels/document.xml.rels'), 'Relationship')
      .filter(({ attributes }) => attributes.TargetMode === 'External')
      .map(({ attributes }) => attributes.Target);
    expect(targets).toEqual(['https://example.org/a?b=c&d=%22e%22', 'https://example.org/other']);
  });
});

describe('in an Arabic document', () => {
  const tableBroken = defineProblem('acme/table-broken', {
    severity: 'error',
    params: {},
    message: 'The table is broken.',
    remedy: 'Close the table.',
  });
  const open = [tableBroken({}, { file: 'a.csv', row: 4 })];
  const { document } = packageOf(bytesOf({ language: 'ar' }));
  const paragraphs = descendants(document, 'w:p');
  const styled = (style: string) =>
    paragraphs.filter((one) => descendants(one, 'w:pStyle')[0]?.attributes['w:val'] === style);
  const isTurned = (paragraph: Node) => descendants(paragraph, 'w:bidi').length === 0;

  it('an English quotation with its label is left to right', () => {
    const quotes = styled('Quote');
    expect(quotes.length).toBeGreaterThan(1);
    for (const quote of quotes) {
      expect(isTurned(quote)).toBe(true);
      expect(descendants(quote, 'w:rtl')).toEqual([]);
      expect(textOf(quote)).not.toMatch(/[\u200e\u200f]/);
    }
  });

  it('a name in brackets is one run with its brackets', () => {
    const words = descendants(document, 'w:t').map(({ text }) => text);
    expect(words).toContain('\u200e(APT)');
    expect(words).toContain('جماعة آسيا والمحيط الهادئ للاتصالات');
  });

  it('an open question in English is left to right, and an item with an Arabic date is not', () => {
    const questions = packageOf(bytesOf({ language: 'ar', report: 'open-questions', problems: open }));
    const asked = descendants(questions.document, 'w:p');
    const find = (words: string) => asked.find((one) => textOf(one).includes(words))!;
    expect(isTurned(find('acme/table-broken (1)'))).toBe(true);
    expect(textOf(find('acme/table-broken (1)'))).not.toMatch(/[\u200e\u200f]/);
    // Its place is in Arabic.
    expect(isTurned(find('The table is broken.'))).toBe(false);
    expect(isTurned(styled('ListBullet').find((one) => textOf(one).includes('Meeting a'))!)).toBe(false);
  });
});

describe('content of a plugin', () => {
  const textNode = (value: string): PhrasingContent => ({ type: 'text', value });
  const paragraph = (...children: PhrasingContent[]): Paragraph => ({ type: 'paragraph', children });
  const item = (...children: ListItem['children']): ListItem => ({ type: 'listItem', children });
  const numbered = (start: number, ...children: ListItem[]): List => ({
    type: 'list',
    ordered: true,
    start,
    children,
  });
  const written = (...nodes: RootContent[]) =>
    packageOf(bytesOf({ sections: () => [{ name: 'own', title: () => 'Own', content: () => nodes }] }));
  const paragraphsOf = (document: Node) =>
    document.children[0]!.children.filter(({ name }) => name === 'w:p');

  it('numbers each list separately, from its first number', () => {
    const { part, document } = written(
      numbered(
        3,
        item(paragraph(textNode('three'))),
        item(paragraph(textNode('four')), numbered(1, item(paragraph(textNode('in'))))),
      ),
      { type: 'blockquote', children: [numbered(1, item(paragraph(textNode('quoted'))))] },
      { type: 'list', children: [item(paragraph(textNode('bullet')))] },
    );
    const items = paragraphsOf(document).flatMap((one) => {
      const set = descendants(one, 'w:numPr')[0];
      const value = (name: string) => descendants(set!, name)[0]!.attributes['w:val'];
      return set ? [[textOf(one), value('w:ilvl'), value('w:numId')]] : [];
    });
    expect(items).toEqual([
      ['three', '0', '3'],
      ['four', '0', '3'],
      ['in', '1', '4'],
      ['quoted', '0', '5'],
      ['bullet', '0', '2'],
    ]);
    const starts = descendants(part('word/numbering.xml'), 'w:num').flatMap((num) =>
      descendants(num, 'w:lvlOverride').map((level) => [
        num.attributes['w:numId'],
        level.attributes['w:ilvl'],
        descendants(level, 'w:startOverride')[0]!.attributes['w:val'],
      ]),
    );
    expect(starts).toEqual([
      ['3', '0', '3'],
      ['4', '1', '1'],
      ['5', '0', '1'],
    ]);
  });

  it('keeps lines of code, strikethrough and the alternative text of images; a table without rows is left out', () => {
    const { document } = written(
      { type: 'code', value: 'one\n  two' },
      paragraph(
        { type: 'delete', children: [textNode('gone')] },
        { type: 'image', url: 'x.png', alt: 'A chart' },
      ),
      { type: 'table', children: [] },
      { type: 'html', value: '<b>' },
    );
    const texts = paragraphsOf(document).map(textOf);
    expect(texts).toEqual(expect.arrayContaining(['one  two', 'goneA chart', '<b>']));
    const code = paragraphsOf(document).find((one) => textOf(one) === 'one  two')!;
    expect(descendants(code, 'w:br')).toHaveLength(1);
    expect(descendants(document, 'w:strike')).toHaveLength(1);
    expect(descendants(document, 'w:tbl')).toEqual([]);
  });

  it('has headings numbered as in the other formats', () => {
    const heading = (depth: 3 | 4): RootContent => ({
      type: 'heading',
      depth,
      children: [textNode(`h${depth}`)],
    });
    const styles = (node: Node) =>
      paragraphsOf(node).flatMap((one) =>
        descendants(one, 'w:pStyle').map(({ attributes }) => attributes['w:val']),
      );
    expect(styles(written(heading(4), heading(3), heading(4)).document)).toEqual([
      'Heading1',
      'Heading2',
      'Heading2',
      'Heading3',
    ]);
    const untitled = bytesOf({ sections: () => [{ name: 'own', content: () => [heading(3)] }] });
    expect(styles(packageOf(untitled).document)).toEqual(['AnnexHeading2']);
  });
});

describe('hostile text', () => {
  const CONTROLS = Array.from({ length: 32 }, (_, i) => String.fromCharCode(i)).join('');
  const texts = [
    '<w:p/></w:t></w:r>',
    '&amp; &#0; ]]>',
    `a${CONTROLS}b`,
    'a\u202Eb\u2066c',
    'a\ud800b\uffffc',
    '"quoted\' {PAGE}',
    `Start ${'x'.repeat(100_000)} end`,
  ];

  it.each(texts)('%j is text', (title) => {
    const data = withEvents([
      event('x', {
        title: { en: title },
        note: title,
        partners: [{ name: title }],
        place: { city: title },
        theme: { en: title },
      }),
    ]);
    const bytes = bytesOf({ titleBlock: { title, documentNumber: title } }, data);
    const { part, document } = packageOf(bytes);
    for (const path of ['word/header1.xml', 'word/footer1.xml', 'docProps/core.xml'])
      expect(() => part(path)).not.toThrow();
    const clean = title
      .replace(/[\0-\x08\x0b\x0c\x0e-\x1f\u202e\u2066\ud800\uffff]/g, '')
      .replace(/[\t\n\r]+/g, ' ');
    const expected = clean.replace(/\s+/g, ' ');
    const found = descendants(document, 'w:p').map((paragraph) => textOf(paragraph).replace(/\s+/g, ' '));
    expect(found.some((text) => text.startsWith(expected))).toBe(true);
  });
});

describe('splitByDirection', () => {
  const parts = (text: string, rightToLeft: boolean) =>
    splitByDirection(text, rightToLeft).map((part) => `${part.rightToLeft ? 'R' : 'L'}:${part.text}`);

  it('splits a text with words of the opposite direction', () => {
    expect(parts('Meeting in Cairo', false)).toEqual(['L:Meeting in Cairo']);
    expect(parts('Office القاهرة, Cairo', false)).toEqual(['L:Office ', 'R:القاهرة', 'L:, Cairo']);
    expect(parts('الهيئة: SG13RG-AFR (Regional Group).', true)).toEqual([
      'R:الهيئة: ',
      'L:SG13RG-AFR (Regional Group)',
      'R:.',
    ]);
  });

  it('keeps brackets in one run with the words in them: a line may break between two runs', () => {
    expect(parts('آسيا والمحيط الهادئ (ASP)، [TD 1]', true)).toEqual([
      'R:آسيا والمحيط الهادئ ',
      'L:(ASP)',
      'R:، ',
      'L:[TD 1]',
    ]);
    expect(parts('(2022 ASP)', true)).toEqual(['R:(2022 ', 'L:ASP', 'R:)']);
    expect(parts('ASP', true)).toEqual(['L:ASP']);
  });

  it('loses no character', () => {
    for (const text of ['', 'a', '()', 'الف ) a ( b', 'a (b', '12 – a'])
      for (const rightToLeft of [true, false])
        expect(
          splitByDirection(text, rightToLeft)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
  });
});
